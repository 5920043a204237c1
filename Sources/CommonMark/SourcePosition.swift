/// A place in a source file.
///
/// Lines and columns count from 1; a column counts bytes, so that a letter such as `é` takes two.
public struct SourcePosition: Hashable, Sendable {
  /// From 1.
  public let line: Int
  /// From 1, in bytes.
  public let column: Int

  /// A place on a line and at a column, both from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

extension SourcePosition {
  /// The place of the byte at an offset of a text whose lines begin at these offsets, of which there is at least one.
  package init(ofOffset offset: Int, lineStarts: [Int]) {
    var (low, high) = (0, lineStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    self.init(line: low + 1, column: offset - lineStarts[low] + 1)
  }
}

extension SourcePosition: Comparable {
  /// Whether the left place is in front of the right one in a file.
  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

extension SourcePosition: CustomStringConvertible {
  /// The position as compilers print it: `12:5`.
  public var description: String { "\(line):\(column)" }
}
