/// The parts of a path, separated by `/`.
extension String {
  /// The path without its last part; empty at the top.
  package var folder: String { lastSlash.map { String(self[..<$0]) } ?? "" }

  /// The last part.
  package var lastPart: String { lastSlash.map { String(self[utf8.index(after: $0)...]) } ?? self }

  /// By bytes: a combining mark behind a slash would be one Character with it.
  private var lastSlash: Index? { utf8.lastIndex(of: UInt8(ascii: "/")) }

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

  /// The path within a folder that its own leads to; nil where it does not.
  package func path(within folder: String) -> String? {
    let root = "\(folder)/".utf8
    // By bytes: a name can begin with a mark that would be one Character with the slash before it.
    return utf8.starts(with: root) ? String(Substring(utf8.dropFirst(root.count))) : nil
  }

  /// All folders that it stands in, the outermost first.
  package var folders: [Substring] { utf8.indices.filter { utf8[$0] == UInt8(ascii: "/") }.map { self[..<$0] } }
}
