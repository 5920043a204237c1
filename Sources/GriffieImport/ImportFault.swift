/// Why a source cannot be imported.
struct ImportFault: Error, Hashable, CustomStringConvertible {
  let message: String
  /// Line of the source, from 1; nil where the fault stands in no one line.
  let line: Int?

  init(_ message: String, line: Int? = nil) {
    self.message = message
    self.line = line
  }

  var description: String { line.map { "line \($0): \(message)" } ?? message }
}
