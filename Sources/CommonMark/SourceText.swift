/// The bytes that cmark reads, with a table of their lines.
///
/// Lines count from 1, as they do in cmark; an offset counts bytes from 0. A line ends at `\n`, `\r\n` or `\r`.
struct SourceText {
  let bytes: [UInt8]
  let map: SourceMap
  /// The offset of each line's first byte.
  private let starts: [Int]

  init(_ bytes: [UInt8], map: SourceMap) {
    self.bytes = bytes
    self.map = map
    starts = Self.lineStarts(of: bytes)
  }

  var lineCount: Int { starts.count }

  /// The bytes of a line without its end; empty when there is no such line.
  func line(_ number: Int) -> Range<Int> {
    guard number >= 1, number <= starts.count else { return bytes.count..<bytes.count }
    let start = starts[number - 1]
    var end = number < starts.count ? starts[number] : bytes.count
    while end > start, bytes[end - 1] == .lineFeed || bytes[end - 1] == .carriageReturn { end -= 1 }
    return start..<end
  }

  /// Where the text of a line begins, behind its indentation and the `>` of at most `quotes` block quotes.
  ///
  /// For a continuation line of a paragraph this is exact: a further `>` would have begun a block quote, and lists
  /// put nothing but space in front of such a line.
  func contentStart(ofLine number: Int, quotes: Int) -> Int {
    let line = line(number)
    var offset = skipSpace(from: line.lowerBound, to: line.upperBound)
    for _ in 0..<quotes where offset < line.upperBound && bytes[offset] == .greaterThan {
      offset = skipSpace(from: offset + 1, to: line.upperBound)
    }
    return offset
  }

  /// Where the text of a line begins behind all that quotations and lists can put in front of it, and whether a quotation is among them.
  func innerStart(ofLine number: Int) -> (start: Int, isQuoted: Bool) {
    let end = line(number).upperBound
    var start = contentStart(ofLine: number, quotes: 0)
    var isQuoted = false
    while start < end {
      let digits = bytes[start..<end].prefix(9).prefix(while: \.isDigit).count
      let marker = start + digits
      guard marker < end else { break }
      let isBullet = digits == 0 && "-+*".utf8.contains(bytes[marker])
      let isNumber = digits > 0 && ".)".utf8.contains(bytes[marker])
      let next = skipSpace(from: marker + 1, to: end)
      if digits == 0, bytes[marker] == .greaterThan {
        isQuoted = true
      } else if !(isBullet || isNumber) || next == marker + 1 {
        break
      }
      start = next
    }
    return (start, isQuoted)
  }

  func skipSpace(from offset: Int, to end: Int) -> Int {
    var offset = offset
    while offset < end, bytes[offset] == .space || bytes[offset] == .tab { offset += 1 }
    return offset
  }

  func isBlank(line number: Int) -> Bool {
    let line = line(number)
    return skipSpace(from: line.lowerBound, to: line.upperBound) == line.upperBound
  }

  func lineNumber(at offset: Int) -> Int { SourcePosition(ofOffset: offset, lineStarts: starts).line }

  /// The place in the file of the byte at an offset of this text.
  func position(at offset: Int) -> SourcePosition {
    map.origin(of: SourcePosition(ofOffset: offset, lineStarts: starts))
  }

  /// The offset of a place in the file, of a text in which nothing was moved.
  func offset(of position: SourcePosition) -> Int {
    let first = map.origin(of: SourcePosition(line: 1, column: 1)).line
    let line = line(position.line - first + 1)
    return min(line.lowerBound + position.column - 1, line.upperBound)
  }

  /// Whether a sign of the syntax stands at an offset that means itself: behind a backslash, or written as a reference to a character.
  func isEscaped(at offset: Int) -> Bool {
    guard offset < bytes.count else { return false }
    let backslashes = bytes[..<offset].reversed().prefix { $0 == .backslash }.count
    return bytes[offset] == .ampersand || backslashes % 2 == 1
  }

  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    starts.reserveCapacity(bytes.count / 40 + 1)
    for (offset, byte) in bytes.enumerated() where byte <= .carriageReturn {
      let endsLine =
        byte == .lineFeed
        || byte == .carriageReturn
          && !(offset + 1 < bytes.count && bytes[offset + 1] == .lineFeed)
      if endsLine, offset + 1 < bytes.count { starts.append(offset + 1) }
    }
    return starts
  }
}
