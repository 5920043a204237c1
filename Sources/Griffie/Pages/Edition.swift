/// All of the site, read and joined: what recipes are made from.
struct Edition: Sendable {
  let settings: SiteSettings
  let words: Words
  let papers: [Paper]
  /// Whether a feed can say when its papers are from: it needs a public address, and a paper with a day.
  let hasFeed: Bool
  let registers: Registers
  let dossierTitles: DossierTitles
  /// Whether an entry has an abbreviation, and there is a list of them.
  let hasAbbreviations: Bool
  let home: Document?
  /// Introductions of registers, by folder.
  let introductions: [String: Document]
  /// Bodies of entries.
  let bodies: [EntryID: Document]

  /// The recipes of all pages, in the order of their paths.
  var recipes: [Recipe] {
    let paperPages = papers.concurrentMap { paper -> [Recipe] in
      let charts = chartPage(paper)
      return [paperPage(paper, charts: charts?.page)] + sectionPages(paper)
        + [charts, onePage(paper)].compactMap { $0 }
    }.flatMap { $0 }
    let registerPages = registers.all.flatMap { register in
      self.registerPages(register) + register.entries.concurrentMap { entryPages($0, in: register) }.flatMap { $0 }
    }
    let pages =
      [homePage, registersPage] + [wholeSitePage, abbreviationPage].compactMap { $0 } + paperPages + registerPages
    let web = feeds + filesForTheWeb(pages.map(\.page).filter { !$0.isScript })
    return (pages + web + [searchBox]).sorted { $0.page < $1.page }
  }

  func title(of register: Register) -> String {
    register.ownTitle ?? register.kind.map(words.title) ?? register.folder.capitalisedFirst
  }
}
