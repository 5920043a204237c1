/// A line of a table, cut at its pipes.
struct TableRow {
  /// The cells without the space around them, as ranges in the bytes of the source.
  let cells: [Range<Int>]

  /// Cuts a line. A pipe at either end only closes the row; a pipe behind a backslash belongs to its cell.
  init(_ line: Range<Int>, in bytes: [UInt8]) {
    var line = Self.trim(line, in: bytes)
    if !line.isEmpty, bytes[line.lowerBound] == .pipe {
      line = (line.lowerBound + 1)..<line.upperBound
    }
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    var offset = start
    while offset < line.upperBound {
      if bytes[offset] == .backslash, offset + 1 < line.upperBound {
        offset += 1
      } else if bytes[offset] == .pipe {
        cells.append(Self.trim(start..<offset, in: bytes))
        start = offset + 1
      }
      offset += 1
    }
    if start < line.upperBound || cells.isEmpty {
      cells.append(Self.trim(start..<line.upperBound, in: bytes))
    }
    self.cells = cells
  }

  private static func trim(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] == .space || bytes[start] == .tab { start += 1 }
    while end > start, bytes[end - 1] == .space || bytes[end - 1] == .tab { end -= 1 }
    return start..<end
  }
}

/// How the cells of a column are set.
enum TableAlignment {
  case none, left, center, right

  /// What the delimiter row says of each column; `nil` when the line is no delimiter row.
  static func columns(of line: Range<Int>, in bytes: [UInt8]) -> [TableAlignment]? {
    guard line.allSatisfy({ isDelimiter(bytes[$0]) }) else { return nil }
    var columns: [TableAlignment] = []
    for cell in TableRow(line, in: bytes).cells {
      guard let alignment = TableAlignment(of: bytes[cell]) else { return nil }
      columns.append(alignment)
    }
    return columns
  }

  private init?(of cell: ArraySlice<UInt8>) {
    let isLeft = cell.first == .colon
    let isRight = cell.last == .colon
    let dashes = cell.dropFirst(isLeft ? 1 : 0).dropLast(isRight ? 1 : 0)
    guard !dashes.isEmpty, dashes.allSatisfy({ $0 == .dash }) else { return nil }
    self = isLeft && isRight ? .center : isLeft ? .left : isRight ? .right : .none
  }

  private static func isDelimiter(_ byte: UInt8) -> Bool {
    byte == .dash || byte == .pipe || byte == .colon || byte == .space || byte == .tab
  }

  /// The attribute of a cell: a class, for `align` is no HTML any more and `style` needs a weaker content policy.
  var attribute: String {
    switch self {
    case .none: ""
    case .left: " class=\"align-left\""
    case .center: " class=\"align-center\""
    case .right: " class=\"align-right\""
    }
  }
}
