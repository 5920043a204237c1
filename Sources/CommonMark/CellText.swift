/// The texts of all cells, and of the lines in front of tables, as one document for cmark.
///
/// Each is a paragraph of its own that begins with `x `, so that no cell can begin a block; these two bytes are taken
/// away again in the tree. Where a cell may use a link that is defined elsewhere, the whole document follows.
struct CellText {
  /// What is put in front of each text.
  static let prefix = Array("x ".utf8)

  private(set) var bytes: [UInt8] = []
  private(set) var map: SourceMap
  /// The line on which each text begins.
  private(set) var lines: [Int] = []

  private let original: SourceText
  private var line = 1

  init(from original: SourceText) {
    self.original = original
    map = SourceMap(firstLine: 1)
  }

  /// Adds a cell; a pipe behind a backslash loses it, in code too.
  mutating func append(cell: Range<Int>) {
    begin()
    record(from: cell.lowerBound, column: Self.prefix.count + 1)
    let start = bytes.count - Self.prefix.count
    var offset = cell.lowerBound
    while offset < cell.upperBound {
      let byte = original.bytes[offset]
      if byte == .backslash, offset + 1 < cell.upperBound {
        if original.bytes[offset + 1] == .pipe {
          record(from: offset + 1, column: bytes.count - start + 1)
        } else {
          bytes.append(byte)
        }
        offset += 1
      }
      bytes.append(original.bytes[offset])
      offset += 1
    }
    end()
  }

  /// Adds lines of a paragraph; indented by four, none can begin a block.
  mutating func append(paragraph lines: [Range<Int>]) {
    begin()
    for (index, range) in lines.enumerated() {
      if index > 0 {
        bytes.append(.lineFeed)
        line += 1
        bytes += "    ".utf8
      }
      record(from: range.lowerBound, column: index > 0 ? 5 : Self.prefix.count + 1)
      bytes += original.bytes[range]
    }
    end()
  }

  /// The text that cmark reads.
  func finished() -> SourceText {
    guard bytes.contains(.bracket), original.bytes.contains(.closingBracket, .colon)
    else { return SourceText(bytes, map: map) }
    return SourceText(bytes + "<!---->\n\n".utf8 + original.bytes, map: map)
  }

  private mutating func begin() {
    lines.append(line)
    bytes += Self.prefix
  }

  private mutating func end() {
    bytes += [.lineFeed, .lineFeed]
    line += 2
  }

  private mutating func record(from offset: Int, column: Int) {
    map.append(SourcePosition(line: line, column: column), from: original.position(at: offset))
  }
}
