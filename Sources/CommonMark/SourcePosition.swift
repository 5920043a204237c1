/// A place in a source file.
///
/// Lines and columns count from 1; a column counts bytes, so that a letter such as `é` takes two.
public struct SourcePosition: Hashable, Sendable {
  public let line: Int
  public let column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

extension SourcePosition: Comparable {
  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

extension SourcePosition: CustomStringConvertible {
  /// The position as compilers print it: `12:5`.
  public var description: String { "\(line):\(column)" }
}
