/// A text whose citations are listed.
public struct CitedText: Hashable, Sendable {
  /// How a text is read.
  public enum Form: Hashable, Sendable {
    /// Running text, lines broken anywhere.
    case plain
    /// A text of its own on each line.
    case lines
    /// CommonMark with front matter and footnotes.
    case markdown

    /// The form of a file by the ending of its name: Markdown for `.md` and `.markdown`, in any case of letters.
    public init(ofFile path: String) {
      let name = path.lowercased()
      self = name.hasSuffix(".md") || name.hasSuffix(".markdown") ? .markdown : .plain
    }
  }

  /// Its file as the user knows it.
  public let name: String
  /// The file as it is: with its byte order mark, its line ends, and what is no UTF-8.
  public let bytes: [UInt8]
  public let form: Form

  /// A text of a file.
  public init(name: String, bytes: [UInt8], form: Form) {
    self.name = name
    self.bytes = bytes
    self.form = form
  }

  /// The line, from 1, that has the first bytes that are no UTF-8; nil when all are. A citation with such bytes in it is missed.
  public var firstLineOfOther: Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var line = 1
    while case .valid(let scalar) = parser.parseScalar(from: &iterator) { if scalar.first == 0x0A { line += 1 } }
    return line
  }

  /// Where the text begins: behind the byte order mark.
  var start: Int { bytes.startOfText }
}
