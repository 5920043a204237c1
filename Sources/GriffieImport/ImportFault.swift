/// Why a source cannot be imported.
public struct ImportFault: Error, Hashable, CustomStringConvertible {
  public let message: String
  /// Line of the source, from 1, where there is one to point at.
  public let line: Int?

  init(_ message: String, line: Int? = nil) {
    self.message = message
    self.line = line
  }

  public var description: String { (line.map { "line \($0): " } ?? "") + message }
}
