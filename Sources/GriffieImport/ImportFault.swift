/// Why a file could not be imported at all.
public struct ImportFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// One line without a full stop that states the rule.
  public let message: String
  /// Line of the file, from 1, where it is one line that is wrong.
  public let line: Int?

  public init(_ message: String, line: Int? = nil) {
    self.message = message
    self.line = line
  }

  /// `line 3: the message`
  public var description: String { line.map { "line \($0): \(message)" } ?? message }
}
