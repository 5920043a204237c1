// What was found in papers, as the memory is kept.

extension Diagnostic: Stored {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    guard let rule = Rule(rawValue: try String(from: &reader)) else { throw ByteReader.Damage() }
    let summary = try String(from: &reader)
    let place = Place(try String(from: &reader), line: try Int?(from: &reader), column: try Int?(from: &reader))
    self.init(
      rule, summary, at: place, sourceLine: try String?(from: &reader), sourceStart: try Int(from: &reader),
      suggestion: try String?(from: &reader), fix: try Fix?(from: &reader))
  }

  func write(to writer: inout ByteWriter) {
    rule.rawValue.write(to: &writer)
    summary.write(to: &writer)
    place.path.write(to: &writer)
    place.line.write(to: &writer)
    place.column.write(to: &writer)
    sourceLine.write(to: &writer)
    sourceStart.write(to: &writer)
    suggestion.write(to: &writer)
    fix.write(to: &writer)
  }
}

extension Diagnostic.Fix: Stored {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    let (start, end) = (try Int(from: &reader), try Int(from: &reader))
    guard start <= end else { throw ByteReader.Damage() }
    self.init(range: start..<end, replacement: try String(from: &reader))
  }

  func write(to writer: inout ByteWriter) {
    range.lowerBound.write(to: &writer)
    range.upperBound.write(to: &writer)
    replacement.write(to: &writer)
  }
}
