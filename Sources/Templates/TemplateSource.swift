/// One template as it was written, and where its lines begin and end.
struct TemplateSource: Sendable {
  let name: String
  let bytes: [UInt8]

  /// The text of a range, with U+FFFD for what is not UTF-8.
  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// Whether a line begins at this offset.
  func beginsLine(at offset: Int) -> Bool {
    offset == 0 || bytes[offset - 1] == UInt8(ascii: "\n")
  }

  /// The start of the line, if nothing but spaces and tabs stands between it and the offset.
  func blankStart(before offset: Int) -> Int? {
    let start = bytes[..<offset].lastIndex { !$0.isBlank }.map { $0 + 1 } ?? 0
    return beginsLine(at: start) ? start : nil
  }

  /// The start of the next line, if nothing but spaces and tabs stands between the offset and it.
  func blankEnd(after offset: Int) -> Int? {
    let end = skipBlanks(from: offset)
    if end == bytes.count { return end }
    if bytes[end] == UInt8(ascii: "\n") { return end + 1 }
    return bytes[end...].starts(with: [UInt8(ascii: "\r"), UInt8(ascii: "\n")]) ? end + 2 : nil
  }

  /// The first offset from here that is neither a space nor a tab.
  func skipBlanks(from offset: Int) -> Int {
    bytes[offset...].firstIndex { !$0.isBlank } ?? bytes.count
  }

  /// The range without the white space at both its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    guard let first = bytes[range].firstIndex(where: { !$0.isWhitespace }),
      let last = bytes[range].lastIndex(where: { !$0.isWhitespace })
    else { return range.lowerBound..<range.lowerBound }
    return first..<(last + 1)
  }

  /// Where the needle, which is not empty, begins for the first time in the range.
  func find(_ needle: [UInt8], in range: Range<Int>) -> Int? {
    var start = range.lowerBound
    while let found = bytes[start..<range.upperBound].firstIndex(of: needle[0]),
      found + needle.count <= range.upperBound
    {
      if bytes[found...].starts(with: needle) { return found }
      start = found + 1
    }
    return nil
  }

  /// The line an offset stands on, from 1.
  func line(of offset: Int) -> Int {
    1 + bytes[..<offset].count { $0 == UInt8(ascii: "\n") }
  }

  /// An error at an offset of this template.
  func error(at offset: Int, _ message: String, suggestion: String? = nil) -> TemplateError {
    let newline = UInt8(ascii: "\n")
    let start = bytes[..<offset].lastIndex(of: newline).map { $0 + 1 } ?? 0
    var end = bytes[offset...].firstIndex(of: newline) ?? bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return TemplateError(
      template: name, line: line(of: offset), column: offset - start + 1, message: message,
      suggestion: suggestion, sourceLine: text(start..<end))
  }
}

extension UInt8 {
  /// Whether this is white space that can indent a line.
  var isBlank: Bool {
    self == UInt8(ascii: " ") || self == UInt8(ascii: "\t")
  }

  /// Whether this ends a line.
  var isLineEnd: Bool {
    self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r")
  }

  /// Whether this can stand around a name in a tag.
  var isWhitespace: Bool {
    isBlank || isLineEnd
  }
}
