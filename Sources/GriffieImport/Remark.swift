/// Something the user should look at after an import: nothing is lost, but it may be read in another way.
public struct Remark: Hashable, Sendable {
  public let message: String
  /// Line of the source, from 1, where there is one to point at.
  public let line: Int?

  init(_ message: String, line: Int? = nil) {
    self.message = message
    self.line = line
  }
}
