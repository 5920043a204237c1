/// The parts of a path, separated by `/`.
extension String {
  /// The path without its last part; empty at the top.
  package var folder: String { lastIndex(of: "/").map { String(self[..<$0]) } ?? "" }

  /// The last part.
  package var lastPart: String { lastIndex(of: "/").map { String(self[index(after: $0)...]) } ?? self }

  /// All folders that it stands in, the outermost first.
  var folders: [Substring] { indices.filter { self[$0] == "/" }.map { self[..<$0] } }
}
