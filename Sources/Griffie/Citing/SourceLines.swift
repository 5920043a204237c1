import CommonMark

/// The lines of a file, for places in it. A line ends at a line feed.
struct SourceLines {
  /// The offset of each line's first byte.
  private let starts: [Int]
  private let count: Int

  /// The lines of what follows `start`, the byte order mark.
  init(_ bytes: [UInt8], from start: Int = 0) {
    starts = [start] + bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
    count = bytes.count
  }

  /// The bytes of each line without its end; an empty last line is none.
  func ranges(in bytes: [UInt8]) -> [Range<Int>] {
    zip(starts, starts.dropFirst().map { $0 - 1 } + [count]).compactMap { start, end in
      guard start < count else { return nil }
      let isReturned = end > start && bytes[end - 1] == 0x0D
      return start..<(isReturned ? end - 1 : end)
    }
  }

  /// Line and column of the byte at an offset.
  func position(at offset: Int) -> SourcePosition { SourcePosition(ofOffset: offset, lineStarts: starts) }

  /// The offset of the byte at a place.
  func offset(at place: SourcePosition) -> Int {
    guard starts.indices.contains(place.line - 1) else { return count }
    return min(count, starts[place.line - 1] + place.column - 1)
  }
}
