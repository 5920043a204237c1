import Citations
import Templates

extension Edition {
  /// The newest papers for readers of feeds (Atom, RFC 4287): of the whole site and of each dossier; none without a public address.
  var feeds: [Recipe] {
    guard settings.base != nil else { return [] }
    let dossiers = Dictionary(grouping: papers.filter { $0.header.dossier != nil }) { $0.header.dossier }
    let ofDossiers = dossiers.compactMap { dossier, papers in
      dossier.flatMap { feed(.feed(of: $0), "\(settings.title): \(words["dossier"].lowercased()) \($0)", papers) }
    }
    return ([feed(.feed, settings.title, papers)] + ofDossiers).compactMap { $0 }
  }

  /// Nil when no day is known of any of the papers.
  private func feed(_ page: PagePath, _ title: String, _ papers: [Paper]) -> Recipe? {
    let dated = papers.compactMap { paper in paper.changed.map { (day: $0, paper: paper) } }
    let newest = dated.enumerated().sorted { ($1.element.day, $0.offset) < ($0.element.day, $1.offset) }
      .prefix(Self.feedLength).map(\.element)
    guard let last = newest.first else { return nil }
    return Recipe(
      page: page, template: "feed", language: settings.language,
      values: [
        "language": .text(settings.language.rawValue), "title": .text(title),
        "site_title": .text(settings.title), "href": .text(address(of: .home) ?? ""),
        "self": .text(address(of: page) ?? ""),
        "updated": .text(last.day.description),
        "entries": .list(newest.map { entry($0.paper, $0.day) }),
      ])
  }

  private func entry(_ paper: Paper, _ day: Day) -> TemplateValue {
    [
      "title": .text(paper.header.title), "href": .text(address(of: paper.page) ?? ""),
      "updated": .text(day.description),
      "published": paper.header.date.map { .text($0.description) } ?? .null,
      "summary": paper.lead.map(TemplateValue.text) ?? .null,
    ]
  }

  /// How many papers a feed has.
  private static let feedLength = 50
}

extension PagePath {
  static let feed = PagePath.file("feed.xml")

  static func feed(of dossier: DossierNumber) -> PagePath { .file("feeds/\(dossier.identifier).xml") }
}
