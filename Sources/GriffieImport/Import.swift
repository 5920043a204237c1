public import Citations
import CommonMark
public import Griffie

/// Makes content of a source.
///
/// What needs other programs, such as the text of a PDF, the caller has made before.
public enum Import {
  /// A file to import.
  public struct Source: Hashable, Sendable {
    /// What the bytes were made into for reading.
    public enum Body: Hashable, Sendable {
      /// Text as it is printed, page by page, in any usual encoding.
      case text([UInt8])
    }

    /// Name of the file without its folders.
    public let name: String
    /// The file as it is, for its digest.
    public let bytes: [UInt8]
    public let body: Body

    public init(name: String, bytes: [UInt8], body: Body) {
      self.name = name
      self.bytes = bytes
      self.body = body
    }
  }

  /// The files of a paper, and what to look at in them.
  public struct Result: Hashable, Sendable {
    /// Paths within the content folder.
    public let files: [SourceFile]
    public let remarks: [Remark]
  }

  /// The largest text that is taken for a paper, in bytes: larger ones are something else.
  public static let largestText = 16 << 20

  /// Imports a paper.
  ///
  /// - Parameters:
  ///   - source: the file.
  ///   - folder: name of its folder; nil for its number, or else the name of the file.
  ///   - date: its day, when the source does not say it.
  /// - Returns: its files.
  /// - Throws: when there is no paper in it, or one that is too large.
  public static func paper(_ source: Source, folder: String?, date: Day?) throws(ImportFault) -> Result {
    guard source.bytes.count <= largestText else { throw ImportFault("a paper has at most \(largestText >> 20) MB") }
    var remarks: [Remark] = []
    var paper: PaperDraft
    switch source.body {
    case .text(let bytes):
      let decoded = try DecodedText(bytes)
      if decoded.encoding != .utf8 { remarks.append(Remark("read as \(decoded.encoding.rawValue)")) }
      let draft = TextDraft(PrintedPages(decoded.text))
      paper = draft.paper
      remarks += draft.remarks
    }
    guard !paper.sections.isEmpty else { throw ImportFault("there is no text in it") }
    if let date { paper.facts.date = date }
    let origin = PaperFiles.Origin(file: source.name, digest: Digest.sha256(source.bytes))
    let name = folder ?? paper.facts.paper?.identifier ?? Slug.make(String(source.name.prefix { $0 != "." }))
    let files = try PaperFiles.files(of: paper, in: name.isEmpty ? "stuk" : name.lowercased(), from: origin)
    return Result(files: files.map { SourceFile(path: $0.path, bytes: Array($0.text.utf8)) }, remarks: remarks)
  }
}
