/// A page with running text, as the search finds it: a section, the first page of a paper, the home page.
struct SearchPage: Sendable {
  /// Paragraphs that are found together. Words that stand in one are near each other.
  struct Passage: Sendable {
    let paragraphs: [Paragraph]
  }

  let page: PagePath
  let title: String
  /// What else it is called: the number of a paper.
  let names: [String]
  /// What it is a part of: the title of the paper; empty for what stands by itself.
  let whole: String
  let passages: [Passage]

  init(_ page: PagePath, title: String, names: [String] = [], whole: String, _ paragraphs: [Paragraph]) {
    self.page = page
    self.title = title
    self.names = names
    self.whole = whole
    passages = Passage.passages(of: paragraphs)
  }

  /// How many numbers its passages take. Some stay free, so that pages behind it keep theirs when it grows a little.
  var numbers: Int { max(1, (passages.count + Self.step - 1) / Self.step) * Self.step }

  static let step = 4
}

extension SearchPage.Passage {
  /// Length of a passage in bytes, as nearly as paragraphs allow.
  private static let length = 2000
  /// A longer paragraph is cut.
  private static let limit = 2800

  fileprivate static func passages(of paragraphs: [Paragraph]) -> [SearchPage.Passage] {
    var passages: [SearchPage.Passage] = []
    var open: [Paragraph] = []
    var count = 0
    for paragraph in paragraphs.flatMap({ $0.pieces(of: limit) }) {
      let isFull = paragraph.isHeading ? count > length / 3 : count + paragraph.text.count > length
      if isFull, !open.allSatisfy(\.isHeading) {
        passages.append(SearchPage.Passage(paragraphs: open))
        (open, count) = ([], 0)
      }
      open.append(paragraph)
      count += paragraph.text.count
    }
    return open.isEmpty ? passages : passages + [SearchPage.Passage(paragraphs: open)]
  }
}

extension Paragraph {
  /// The paragraph in pieces no longer than the limit, cut at blanks where there are any.
  fileprivate func pieces(of limit: Int) -> [Paragraph] {
    var pieces: [Paragraph] = []
    var rest = text[...]
    while rest.count > limit {
      let window = rest.prefix(limit)
      // Without a blank: between letters, of which none is cut.
      let end = window.lastIndex(of: 0x20) ?? window.lastIndex { $0 & 0xC0 != 0x80 } ?? window.endIndex
      let cut = end > rest.startIndex ? end : window.endIndex
      pieces.append(Paragraph(anchor: anchor, text: Array(rest[..<cut]), isHeading: isHeading))
      rest = rest[cut...]
    }
    return pieces + [Paragraph(anchor: anchor, text: Array(rest), isHeading: isHeading)]
  }
}
