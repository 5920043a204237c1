import Citations
import CommonMark
import Templates

/// One Markdown text: its HTML with gaps where links come, and what it names.
struct Document: Hashable, Sendable {
  /// What a mark of the HTML becomes.
  enum Use: Hashable, Sendable {
    /// A link to what is mentioned, by its index in `mentions`.
    case mention(Int)
    /// A link of the author's to another page.
    case page(PagePath, fragment: String?)
    /// Nothing: the text stays as it is.
    case plain
  }

  private(set) var html: MarkedHTML
  /// The references to footnotes in the heading that became the title of the page.
  private(set) var titleNotes = MarkedHTML.empty
  /// By the number of the mark.
  let uses: [Use]
  let mentions: [Mention]
  let headings: [Heading]
  /// Ids that can be linked to.
  let anchors: [String]
  /// The running text, for the search.
  let paragraphs: [Paragraph]
  /// The first paragraph, as far as a description goes.
  let lead: String?
  /// Links of the author's to a place in a page, with where they stand.
  let fragmentLinks: [FragmentLink]
  /// What the paper has defined up to the end of this text.
  let shortForms: ShortForms
  let diagnostics: [Diagnostic]
  /// What tells it apart from all others, as pages show it.
  private(set) var print = Fingerprint([])

  /// A link to an id in a page of the site.
  struct FragmentLink: Hashable, Sendable {
    let page: PagePath
    let fragment: String
    let place: SourcePosition
  }

  /// Reads the body of a file.
  ///
  /// - Parameters:
  ///   - source: the file, for places in messages.
  ///   - body: what stands under its front matter.
  ///   - reader: finds what is mentioned.
  ///   - links: knows where content files become pages.
  init(
    _ source: SourceText, _ body: Body, _ reader: MentionReader, _ links: AuthorLinks
  ) {
    var reader = reader
    var links = links
    var uses: [Use] = []
    var mentions: [Mention] = []
    let rendered = Markdown.render(body.bytes, firstLine: body.line, address: { [links] in links.address(of: $0) }) {
      blocks in
      var marks: [(mark: Mark, use: Use)] = []
      for found in Self.inOrder(reader.mentions(in: blocks) + links.mentions(in: blocks, source)) {
        marks += found.linked.map { (Mark(block: found.block, range: $0), .mention(mentions.count)) }
        mentions.append(found.mention)
      }
      marks += links.pages
      marks.sort { ($0.mark.block, $0.mark.range.lowerBound) < ($1.mark.block, $1.mark.range.lowerBound) }
      uses = marks.map(\.use)
      return marks.map(\.mark)
    }
    html = rendered.html.dressed
    self.uses = uses
    self.mentions = mentions
    headings = rendered.headings
    anchors = rendered.blocks.map(\.anchor)
    paragraphs = Paragraph.paragraphs(of: rendered.blocks)
    lead = Self.lead(of: paragraphs)
    fragmentLinks = links.fragmentLinks
    shortForms = reader.shortForms
    diagnostics =
      reader.diagnostics + links.diagnostics + rendered.faults.map { .markdown($0, in: source) }
    print = freshPrint
  }

  private var freshPrint: Fingerprint {
    var writer = ByteWriter()
    writer.append(html.bytes)
    writer.append(titleNotes.bytes)
    html.gaps.write(to: &writer)
    uses.write(to: &writer)
    mentions.map(\.print).write(to: &writer)
    paragraphs.write(to: &writer)
    return Fingerprint(writer.bytes)
  }

  /// The document without the heading it begins with, for a page that shows that as its title; nil when it begins otherwise.
  func withoutTitle() -> Document? {
    let end = Array("</h1>\n".utf8)
    guard html.bytes.starts(with: "<h1".utf8), let close = html.bytes.firstRange(of: end) else { return nil }
    var rest = self
    rest.html = html.suffix(from: close.upperBound)
    rest.titleNotes = html.references(before: close.lowerBound)
    rest.print = rest.freshPrint
    return rest
  }

  /// The id that was probably meant by one that is not there. One with another number is another place, and no slip.
  func anchor(near fragment: String) -> String? {
    if let same = anchors.first(where: { $0.lowercased() == fragment.lowercased() }) { return same }
    return fragment.nearMiss(among: Set(anchors.filter { $0.filter(\.isNumber) == fragment.filter(\.isNumber) }))
  }

  /// What ends with a comma or colon and is short only opens a text: `Geachte voorzitter,`.
  private static func lead(of paragraphs: [Paragraph]) -> String? {
    let texts = paragraphs.lazy.filter { !$0.isHeading }.map { words(of: $0, atLeast: 2 * leadLength) }
    let first = texts.first { $0.count > opening || !($0.hasSuffix(",") || $0.hasSuffix(":")) } ?? texts.first
    return first?.cut(to: leadLength)
  }

  /// Letters of a description.
  private static let leadLength = 160
  /// A paragraph that only opens a text has no more letters.
  private static let opening = 60

  /// The words of a paragraph on one line, until there are so many letters.
  private static func words(of paragraph: Paragraph, atLeast length: Int) -> String {
    var line = ""
    var letters = 0
    for word in paragraph.text.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") })
    where letters <= length {
      let word = String(decoding: word, as: UTF8.self)
      line += line.isEmpty ? word : " " + word
      letters += word.count + 1
    }
    return line
  }

  private static func inOrder(_ found: [MentionReader.Found]) -> [MentionReader.Found] {
    found.enumerated().sorted {
      ($0.element.block, $0.element.start, $0.offset) < ($1.element.block, $1.element.start, $1.offset)
    }
    .map(\.element)
  }
}

extension MentionReader.Found {
  fileprivate var start: Int { linked.first?.lowerBound ?? Int.max }
}
