/// What stands in a folder of sources and is not read.
public struct SkippedFile: Hashable, Sendable {
  public enum Reason: Int, Hashable, Sendable {
    /// A link that leads out of the folder.
    case outside
    /// A link to a name that begins with a dot, or within a folder of such a name.
    case hidden
    /// A link that leads to nothing.
    case broken
    /// A link to a folder that it stands in.
    case cycle
    /// A link to a folder, inside a folder that a link led to.
    case linkInLink
    /// A link, where none is followed.
    case link
    /// A device, a pipe, a socket.
    case special
    /// A name that is not UTF-8.
    case name
  }

  /// Path within the folder; what is not UTF-8 in it has U+FFFD in its place.
  public let path: String
  public let reason: Reason

  public init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }
}

extension Diagnostic {
  /// What is said of it; `root` is the folder as the user knows it.
  static func skipped(_ file: SkippedFile, in root: String) -> Diagnostic {
    Diagnostic(.fileSkipped, summary(for: file.reason), at: Place("\(root)/\(file.path)"))
  }

  private static func summary(for reason: SkippedFile.Reason) -> String {
    switch reason {
    case .outside: "this link leads out of the folder and is not followed"
    case .hidden: "this link leads to a name that begins with a dot, and is not followed"
    case .broken: "this link leads to nothing"
    case .cycle: "this link leads to a folder that it stands in, and is not followed"
    case .linkInLink: "this folder was reached by a link already, and no link to a folder is followed in it"
    case .link: "a link is not followed here"
    case .special: "this is no file and no folder, and is not read"
    case .name: "the name is not UTF-8, and nothing of this name is read"
    }
  }
}

extension SkippedFile: Stored {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    path = try String(from: &reader)
    guard let reason = Reason(rawValue: try Int(from: &reader)) else { throw ByteReader.Damage() }
    self.reason = reason
  }

  func write(to writer: inout ByteWriter) {
    path.write(to: &writer)
    reason.rawValue.write(to: &writer)
  }
}
