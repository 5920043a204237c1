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

  /// Two files at one path, or a file where a folder must be: an author can bring that about with files beside the pages.
  static func collisions(_ files: [OutputFile]) -> [Diagnostic] {
    let folders = Set(
      files.flatMap { file in file.path.indices.filter { file.path[$0] == "/" }.map { file.path[..<$0] } })
    let twice = zip(files, files.dropFirst()).filter { $0.path == $1.path }.map(\.0)
    let asFolder = files.filter { folders.contains($0.path[...]) }
    return (twice + asFolder).map { file in
      Diagnostic(
        .error, "two files or folders of the site have this address", at: Place(file.path),
        suggestion: "give one of those in content that become it another name")
    }
  }
}
