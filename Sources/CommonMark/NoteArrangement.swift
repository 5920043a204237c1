/// A source with the definitions of its footnotes moved to the front, where cmark reads them as a list.
///
///     10. The text of a note,
///         with the lines that continue it.
///     10. Another note.
///     <!---->
///     The document, with `<!---->` in place of each definition, on as many lines.
///
/// A marker of three bytes makes four columns the indentation of the item, which is what continues a footnote. Each
/// note is closed by the next marker whatever is left open in it, and the comment closes the list. Links are defined
/// for all parts at once. In the document a comment does what a definition does: it ends a paragraph and closes the
/// containers in which it does not stand; being on as many lines, it moves no line. What has the form of a definition
/// and is none, in a quotation or a list, gets a backslash: to cmark it would define a link.
struct NoteArrangement {
  /// What cmark reads.
  let source: SourceText
  /// The lines on which the comments begin that must be taken out of the tree again.
  let comments: Set<Int>

  static let marker = Array("10. ".utf8)

  /// Arranges a source; one without anything that has the form of a definition stays as it is.
  init(_ original: SourceText, of scanner: NoteScanner) {
    let removals = (scanner.definitions + scanner.duplicates).map(\.lines)
    guard !removals.isEmpty || !scanner.hidden.isEmpty else {
      source = original
      comments = []
      return
    }
    var builder = Builder(original, hidden: scanner.hidden)
    for definition in scanner.definitions { builder.appendNote(definition) }
    builder.appendDocument(without: removals.sorted { $0.lowerBound < $1.lowerBound })
    source = SourceText(builder.bytes, map: builder.map)
    comments = builder.comments
  }
}

extension NoteArrangement {
  private struct Builder {
    let original: SourceText
    /// Offsets of the brackets that get a backslash, by their lines.
    let hidden: [Int: Int]
    var bytes: [UInt8] = []
    var map: SourceMap
    var comments: Set<Int> = []
    /// The line that is written next.
    var line = 1

    init(_ original: SourceText, hidden: [Int: Int]) {
      self.original = original
      self.hidden = hidden
      map = original.map
      bytes.reserveCapacity(original.bytes.count + 256)
    }

    mutating func appendNote(_ definition: NoteDefinition) {
      let end = original.line(definition.lines.lowerBound).upperBound
      bytes += NoteArrangement.marker
      record(column: NoteArrangement.marker.count + 1, from: definition.textStart)
      copy(definition.textStart..<end)
      var rest = definition.lines.dropFirst()
      // An item may not begin with more than one blank line.
      if definition.textStart == end { rest = rest.drop { original.isBlank(line: $0) } }
      if let next = rest.first { record(column: 1, from: original.line(next).lowerBound) }
      for number in rest { copy(line: number) }
    }

    mutating func appendDocument(without removals: [ClosedRange<Int>]) {
      if line > 1 {
        comments.insert(line)
        write("<!---->")
        record(column: 1, from: 0)
      }
      var number = 1
      for removal in removals {
        while number < removal.lowerBound { copyLine(&number) }
        comment(out: removal)
        number = removal.upperBound + 1
      }
      while number <= original.lineCount { copyLine(&number) }
    }

    private mutating func comment(out lines: ClosedRange<Int>) {
      let first = original.line(lines.lowerBound)
      let indent = original.bytes[
        first.lowerBound..<original.skipSpace(from: first.lowerBound, to: first.upperBound)]
      comments.insert(line)
      bytes += indent
      guard lines.count > 1 else { return write("<!---->") }
      write("<!--")
      for _ in 0..<(lines.count - 2) { write("") }
      bytes += indent
      write("-->")
    }

    private mutating func copyLine(_ number: inout Int) {
      copy(line: number)
      number += 1
    }

    private mutating func copy(line number: Int) {
      let range = original.line(number)
      guard let bracket = hidden[number] else { return copy(range) }
      bytes += original.bytes[range.lowerBound..<bracket]
      bytes.append(.backslash)
      record(column: bracket - range.lowerBound + 2, from: bracket)
      copy(bracket..<range.upperBound)
    }

    private mutating func copy(_ range: Range<Int>) {
      bytes += original.bytes[range]
      write("")
    }

    private mutating func write(_ text: String) {
      bytes += text.utf8
      bytes.append(.lineFeed)
      line += 1
    }

    private mutating func record(column: Int, from offset: Int) {
      map.append(
        SourcePosition(line: line, column: column), from: original.position(at: offset))
    }
  }
}
