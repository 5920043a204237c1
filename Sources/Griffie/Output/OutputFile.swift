/// A file of the finished site.
public struct OutputFile: Hashable, Sendable {
  /// Path within the output folder, parts separated by `/`.
  public let path: String
  public let bytes: [UInt8]

  /// Two files at one path, which an author can bring about with files beside the pages.
  static func collisions(_ files: [OutputFile]) -> [Diagnostic] {
    zip(files, files.dropFirst()).filter { $0.path == $1.path }.map { file, _ in
      Diagnostic(
        .error, "two files of the site have this address", at: Place(file.path),
        suggestion: "give one of the files or folders that become it another name")
    }
  }
}
