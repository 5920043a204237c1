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
      /// XML of officielebekendmakingen.nl.
      case officialXML([UInt8])
      /// The words of a PDF with their places, as `pdftotext -bbox-layout` prints them.
      case printedWords([UInt8])
      /// A document of a word processor or of the net, as `pandoc -t json` prints it.
      case pandoc([UInt8])
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
    /// Paths of files that go when some of these come: entries of motions that were named by their case before the number of their paper was
    /// known, by the path that each has now.
    public let replaced: [String: String]
    public let remarks: [Remark]
  }

  /// The largest file that is taken for a paper, in bytes: larger ones are something else.
  public static let largestFile = 64 << 20

  /// The largest text, in bytes, and the most lines and pages it can have.
  public static let (largestText, mostLines) = (8 << 20, 200_000)

  /// Sections that a paper can have: more headings are the lines of a list or a table that are taken for some.
  public static let mostSections = 5000

  /// The longest name that an import gives to the folder of a paper, in bytes: behind it others must have room.
  public static let longestFolder = 100

  /// Names of folders of a site that are no papers.
  public static let reservedNames: Set = ["registers", "data", "assets", "index"]

  /// Imports a paper.
  ///
  /// - Parameters:
  ///   - source: the file.
  ///   - folder: name of its folder; nil for its number, or else the name of the file.
  ///   - date: its day, when the source does not say it.
  ///   - place: the registers that the site has; a motion that has no entry there gets one, and one that has is completed.
  /// - Returns: its files, and what to look at in them.
  /// - Throws: why it cannot be imported.
  public static func paper(
    _ source: Source, folder: String?, date: Day?, beside place: RegistersInPlace = RegistersInPlace([])
  ) throws(ImportFault) -> Result {
    try ReadPaper(source).files(in: folder, date: date, beside: place)
  }

  /// A `site.yaml` for a site whose author has made none: it has the title of its only paper, or one that suits several.
  ///
  /// - Parameter content: the Markdown files of the site.
  /// - Returns: the file.
  public static func settings(for content: [SourceFile]) -> SourceFile {
    let papers = papers(in: content)
    let line = papers.first.flatMap {
      String(decoding: $0.bytes, as: UTF8.self).split(separator: "\n").dropFirst().first
    }
    let only = papers.count == 1 ? line.flatMap { $0.hasPrefix("title: ") ? String($0) : nil } : nil
    let title = only ?? "title: \(papers.isEmpty ? "Moties" : "Kamerstukken")"
    return SourceFile(path: "site.yaml", bytes: Array("\(title)\n".utf8))
  }

  /// The `index.md` of each paper among the files of a site.
  public static func papers(in content: [SourceFile]) -> [SourceFile] {
    content.filter { $0.path.hasSuffix("/index.md") && !$0.path.hasPrefix("registers/") }
  }

  static func draft(of source: Source) throws(ImportFault) -> (PaperDraft, [Remark]) {
    switch source.body {
    case .text(let bytes):
      guard bytes.count <= largestText else { throw ImportFault("a text has at most \(largestText >> 20) MB") }
      let decoded = try DecodedText(bytes)
      guard decoded.text.utf8.count(where: { (0x0A...0x0D).contains($0) }) <= mostLines else {
        throw ImportFault("a text has at most \(mostLines) lines")
      }
      let draft = TextDraft(PrintedPages(decoded.text))
      let encoding = decoded.encoding == .utf8 ? [] : [Remark("read as \(decoded.encoding.rawValue)")]
      return (draft.paper, encoding + draft.remarks)
    case .officialXML(let bytes):
      let imported = try OfficialXML.draft(of: bytes)
      return (imported.draft, imported.remarks)
    case .printedWords(let bytes):
      try MarkLimit.check(String(decoding: bytes, as: UTF8.self))
      let words = WordBoxes(bytes)
      guard words.unreadable * 10 <= words.letters else { throw .unreadable }
      guard words.letters > 0 else { throw .scanned }
      let draft = TextDraft(PrintedPages(words))
      let lost = words.unreadable > 0 ? [Remark.unreadable(words.unreadable)] : []
      return (draft.paper, lost + draft.remarks.map(\.onPage))
    case .pandoc(let bytes):
      try MarkLimit.check(String(decoding: bytes, as: UTF8.self))
      let draft = PandocDraft(try PandocDocument(bytes))
      return (draft.paper, draft.remarks)
    }
  }
}

extension ImportFault {
  fileprivate static let scanned = ImportFault(
    "there is no text in it, only pictures of pages: have them read first (ocrmypdf -l nld), or import the text")
  fileprivate static let unreadable = ImportFault(
    "the PDF does not say which letters it shows: have it read first (ocrmypdf --force-ocr -l nld), or import the text")
}

extension Remark {
  fileprivate static func unreadable(_ count: Int) -> Remark {
    Remark("signs left out, since the PDF does not say which letters they are: \(count)")
  }

  /// Of a PDF the page is known, not the line.
  fileprivate var onPage: Remark { Remark(line.map { "page \($0): \(message)" } ?? message) }
}
