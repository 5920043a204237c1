import CommonMark
import Templates

/// Papers on one page, to read on paper or to keep as one file: their texts, the notes behind them, and an index of what they name.
struct OnePage: Sendable {
  let page: PagePath
  let papers: [Paper]
  /// The entries that the papers name, by register.
  let index: [(register: Register, entries: [Register.Entry])]
  /// Where they name each, each place once, in their order.
  fileprivate let places: [EntryID: [Place]]
  /// The number of each text as the page prints it: `2`, or `1.2` of the first of several papers.
  private let numbers: [PagePath: String]
  let origin: LinkOrigin

  /// Where all papers of a site are.
  static let wholeSite = "alles.html"

  /// More sections on one page than this no reader opens, and none is made.
  static let longest = 500

  fileprivate struct Place: Equatable {
    let page: PagePath
    let anchor: String
  }

  init(_ page: PagePath, _ papers: [Paper], _ summaries: [Summary], _ registers: RegisterReader) {
    self.page = page
    self.papers = papers
    var places: [EntryID: [Place]] = [:]
    for summary in summaries {
      for mention in summary.mentions {
        guard let id = mention.entry else { continue }
        let place = Place(page: summary.page, anchor: mention.anchor)
        if places[id]?.last != place { places[id, default: []].append(place) }
      }
    }
    self.places = places
    index = registers.sorted(places.keys)
    numbers = Self.numbers(of: papers)
    let entries = index.flatMap(\.entries).map { ($0.page, Self.id(of: $0.id)) }
    origin = LinkOrigin(page, parts: Self.ids(of: papers).merging(entries) { text, _ in text })
  }

  private static func numbers(of papers: [Paper]) -> [PagePath: String] {
    var numbers: [PagePath: String] = [:]
    for (place, paper) in papers.enumerated() {
      let number = papers.count > 1 ? String(place + 1) : ""
      numbers[paper.page] = number
      for section in paper.sections {
        numbers[section.page] = number.isEmpty ? String(section.number) : "\(number).\(section.number)"
      }
    }
    return numbers
  }

  /// Ids of the heads of texts, on one page with these papers. No id of a text itself has an underscore in it.
  static func ids(of papers: [Paper]) -> [PagePath: String] {
    numbers(of: papers).mapValues { "_\($0.isEmpty ? "0" : $0)" }
  }

  /// Id of the head of an entry.
  static func id(of entry: EntryID) -> String { "_r_\(Slug.make(entry.register))_\(entry.key)" }

  /// How much lower the headings of a paper are than on a page of its own.
  var level: Int { papers.count > 1 ? 1 : 0 }

  func number(of page: PagePath) -> String { numbers[page] ?? "" }

  /// Id of the head of a text or an entry.
  func id(of page: PagePath) -> String { origin.parts[page] ?? "" }
}

extension Paper {
  /// The page with all of it; a paper of one section is on one page already.
  var onePage: PagePath? {
    sections.count > 1 && sections.count <= OnePage.longest ? .section(address, Self.onePageName) : nil
  }

  static let onePageName = "alles"
}

extension Edition {
  /// The page with all of the site; one of a single paper has that of the paper.
  var wholeSite: PagePath? {
    let count = papers.reduce(0) { $0 + max(1, $1.sections.count) }
    return papers.count > 1 && count <= OnePage.longest ? .file(OnePage.wholeSite) : nil
  }

  /// A paper on one page.
  func onePage(_ paper: Paper) -> Recipe? {
    paper.onePage.map { page in
      recipe(
        OnePage(page, [paper], summaries(paper), registers), title: paper.header.title,
        crumbs: [Crumb(title: paper.header.title, page: paper.page)])
    }
  }

  /// All papers on one page.
  var wholeSitePage: Recipe? {
    wholeSite.map { page in
      recipe(OnePage(page, papers, papers.flatMap(summaries), registers), title: words["one_page"], crumbs: [])
    }
  }

  private func recipe(_ one: OnePage, title: String, crumbs: [Crumb]) -> Recipe {
    let noted = one.papers.flatMap { paper in paper.texts.compactMap { notes($0, in: one) } }
    return recipe(
      one.page, "one_page", title: title, crumbs: crumbs,
      [
        "papers": .list(one.papers.map { part($0, in: one) }),
        "is_single": .bool(one.papers.count == 1),
        "notes": .list(noted),
        "index": .list(one.index.map { list($0.register, $0.entries, in: one) }),
      ])
  }

  private func part(_ paper: Paper, in one: OnePage) -> TemplateValue {
    let facts = facts(paper, from: one.page)
    return [
      "id": .text(one.id(of: paper.page)), "number": .text(one.number(of: paper.page)),
      "title": .text(paper.header.title), "kind": paper.header.kind.map(TemplateValue.text) ?? .null,
      "notice": notice(paper), "facts": .list(facts), "has_facts": .bool(!facts.isEmpty),
      "body": .html(text(of: paper.page, in: one, lowerBy: one.level)),
      "sections": .list(
        paper.sections.map { section in
          [
            "id": .text(one.id(of: section.page)),
            "number": .text(section.label.isEmpty ? "" : one.number(of: section.page)),
            "title": .text(section.title),
            "anchor": section.titleAnchor.map { .text(LinkOrigin.prefix(of: one.id(of: section.page)) + $0) } ?? .null,
            "title_notes": .html(titleNotes(of: section.page, in: one)),
            "body": .html(text(of: section.page, in: one, lowerBy: one.level + 1)),
          ]
        }),
      "signatories": .list(paper.header.signatories.map { signatory($0, from: one.page) }),
      "has_signatories": .bool(!paper.header.signatories.isEmpty),
    ]
  }

  /// The text without its notes.
  private func text(of page: PagePath, in one: OnePage, lowerBy levels: Int) -> [UInt8] {
    html(of: page, in: one, lowerBy: levels) { $0.notes == nil ? $0.html : nil }
  }

  private func titleNotes(of page: PagePath, in one: OnePage) -> [UInt8] {
    document(page)?.titleNotes.nested(behind: LinkOrigin.prefix(of: one.id(of: page)), from: "", lowerBy: 0).bytes ?? []
  }

  private func notes(_ text: (page: PagePath, title: String), in one: OnePage) -> TemplateValue? {
    let list = html(of: text.page, in: one, lowerBy: 0, \.notes)
    guard !list.isEmpty else { return nil }
    return ["number": .text(one.number(of: text.page)), "title": .text(text.title), "body": .html(list)]
  }

  private func html(
    of page: PagePath, in one: OnePage, lowerBy levels: Int, _ part: (HTMLBlock) -> MarkedHTML?
  ) -> [UInt8] {
    guard let document = document(page) else { return [] }
    let links = document.mentions.map { registers.link(of: $0, from: one.origin) }
    let prefix = LinkOrigin.prefix(of: one.id(of: page))
    let folder = page.folderLink(from: one.page)
    return document.html.blocks.compactMap(part).flatMap { html in
      document.linked(html.nested(behind: prefix, from: folder, lowerBy: levels), links, in: one.origin)
    }
  }

  private func list(_ register: Register, _ entries: [Register.Entry], in one: OnePage) -> TemplateValue {
    [
      "title": .text(title(of: register)), "kind": .text(register.kind?.rawValue ?? "own"),
      "entries": .list(
        entries.map { entry in
          [
            "id": .text(one.id(of: entry.page)), "title": .text(entry.title),
            "abbreviation": entry.abbreviation.map(TemplateValue.text) ?? .null,
            "note": note(entry).map(TemplateValue.text) ?? .null,
            "address": entry.address.map(TemplateValue.text) ?? .null,
            "body": .html(html(of: entry.page, in: one, lowerBy: 2, \.html)),
            "places": .list(places(of: entry, in: one)),
          ]
        }),
    ]
  }

  /// Where an entry is named in these papers: `2, alinea 3`.
  private func places(of entry: Register.Entry, in one: OnePage) -> [TemplateValue] {
    one.places[entry.id, default: []].map { place in
      let number = one.number(of: place.page)
      return [
        "href": .text(one.origin.link(to: place.page, fragment: place.anchor)),
        "label": .text((number.isEmpty ? "" : "\(number), ") + words.place(place.anchor)),
      ]
    }
  }
}
