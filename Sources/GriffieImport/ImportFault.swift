/// Why a source cannot be imported.
struct ImportFault: Error, Hashable, CustomStringConvertible {
  let message: String
  /// Line of the source, from 1, where there is one to point at.
  let line: Int?

  init(_ message: String, line: Int? = nil) {
    self.message = message
    self.line = line
  }

  var description: String { (line.map { "line \($0): " } ?? "") + message }
}
