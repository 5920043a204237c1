import Citations
import Templates

extension Edition {
  /// The list of pages for search engines (sitemaps.org), and the page for addresses that are none; none without a public address.
  var filesForTheWeb: [Recipe] {
    guard settings.base != nil else { return [] }
    let parts = pages.inParts(of: Self.sitemapLength)
    let changed = Dictionary(
      papers.flatMap { paper in
        [(paper.page, paper.changed)] + paper.sections.map { ($0.page, $0.changed ?? paper.changed) }
      }, uniquingKeysWith: { first, _ in first })
    let maps = parts.enumerated().map { index, part in
      Recipe(
        page: parts.count == 1 ? .sitemap : .sitemap(index + 1), template: "sitemap",
        language: settings.language,
        values: [
          "pages": .list(
            part.map { page in
              [
                "href": .text(address(of: page) ?? ""),
                "changed": (changed[page] ?? nil).map { .text($0.description) } ?? .null,
              ]
            })
        ])
    }
    return maps + (parts.count == 1 ? [] : [sitemapIndex(maps.map(\.page))]) + [notFoundPage]
  }

  private func sitemapIndex(_ maps: [PagePath]) -> Recipe {
    Recipe(
      page: .sitemap, template: "sitemap_index", language: settings.language,
      values: ["maps": .list(maps.map { ["href": .text(address(of: $0) ?? "")] })])
  }

  /// What a server shows at any address that is no page: all its links are whole addresses.
  private var notFoundPage: Recipe {
    Recipe(
      page: .file("404.html"), template: "not_found", language: settings.language,
      values: [
        "language": .text(settings.language.rawValue), "site_title": .text(settings.title),
        "home": .text(address(of: .home) ?? ""), "registers_page": .text(address(of: .registers) ?? ""),
        "style": .text(address(of: .file("assets/style.css")) ?? ""),
        "icon": .text(address(of: .file("assets/favicon.svg")) ?? ""),
      ])
  }

  /// Addresses in one file, at most: the limit of the protocol.
  private static let sitemapLength = 50_000
}

extension PagePath {
  fileprivate static let sitemap = PagePath.file("sitemap.xml")

  fileprivate static func sitemap(_ number: Int) -> PagePath { .file("sitemap-\(number).xml") }
}
