/// A file of the finished site.
public struct OutputFile: Hashable, Sendable {
  /// Path within the output folder, parts separated by `/`.
  public let path: String
  /// Nil for one that a former build made and that need not be made again.
  public let bytes: [UInt8]?
  public let fingerprint: Fingerprint

  /// A file at a path without `.` or `..` in it.
  public init(path: String, bytes: [UInt8]) {
    self.init(path: path, bytes: bytes, fingerprint: Fingerprint(bytes))
  }

  init(path: String, bytes: [UInt8], fingerprint: Fingerprint) {
    self.path = path
    self.bytes = bytes
    self.fingerprint = fingerprint
  }

  /// A file that a former build made.
  init(path: String, fingerprint: Fingerprint) {
    self.path = path
    bytes = nil
    self.fingerprint = fingerprint
  }

  /// The file without its bytes.
  var made: OutputFile { OutputFile(path: path, fingerprint: fingerprint) }

  /// Two files at one path, or a file where a folder must be: an author can bring that about with files beside the pages. Paths that
  /// only capitals tell apart are one on many machines, and a site is read on any.
  ///
  /// - Parameter files: all files, in the order of their paths.
  /// - Returns: what is wrong.
  static func collisions(_ files: [OutputFile]) -> [Diagnostic] {
    // Files of one folder stand behind one another.
    let folders = Set(files.map(\.path.folder).runs(together: ==).flatMap { "\($0[0])/".folders })
    let twice = zip(files, files.dropFirst()).filter { $0.path == $1.path }.map(\.0)
    let asFolder = files.filter { folders.contains($0.path[...]) }
    return (twice + asFolder).map { .collision($0.path, and: $0.path) } + capitals(files)
  }

  private static func capitals(_ files: [OutputFile]) -> [Diagnostic] {
    let odd = files.filter { $0.path.utf8.contains { (0x41...0x5A).contains($0) || $0 >= 0x80 } }
    if odd.isEmpty { return [] }
    let known = Dictionary(grouping: files.map(\.path)) { $0.lowercased() }
    return odd.compactMap { file in
      known[file.path.lowercased()]?.first { $0 != file.path }.map { .collision(file.path, and: $0) }
    }
  }
}

extension Diagnostic {
  fileprivate static func collision(_ path: String, and other: String) -> Diagnostic {
    Diagnostic(
      path == other ? .addressTaken : .addressCase,
      path == other
        ? "two files or folders of the site have this address"
        : "only capitals tell this address from that of \(other)", at: Place(path),
      suggestion: "give one of those in content that become it another name")
  }
}
