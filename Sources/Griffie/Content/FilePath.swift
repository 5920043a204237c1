/// The parts of a path, separated by `/`.
extension String {
  /// The path without its last part; empty at the top.
  package var folder: String { lastIndex(of: "/").map { String(self[..<$0]) } ?? "" }

  /// The last part.
  package var lastPart: String { lastIndex(of: "/").map { String(self[index(after: $0)...]) } ?? self }

  /// The path that a relative one means, seen from the file at this path; nil when it leaves the folder in which both begin.
  func resolving(_ relative: String) -> String? {
    var parts = split(separator: "/").dropLast().map(String.init)
    for part in relative.split(separator: "/") {
      switch part {
      case ".": continue
      case "..":
        if parts.isEmpty { return nil }
        parts.removeLast()
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }

  /// All folders that it stands in, the outermost first.
  var folders: [Substring] { indices.filter { self[$0] == "/" }.map { self[..<$0] } }
}
