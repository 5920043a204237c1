import Citations

/// All of the site as a page sees it: what recipes are made from. Whatever is looked at is written down, so that it is known of each page
/// what changes it.
struct Edition {
  private let facts: Facts
  private let log: FactLog
  private let allPages: [PagePath]

  init(_ facts: Facts, _ log: FactLog, pages: [PagePath] = []) {
    self.facts = facts
    self.log = log
    allPages = pages
  }

  /// The addresses of all pages; only the last of all jobs can see them.
  var pages: [PagePath] {
    log.add(.pages)
    return allPages
  }

  var settings: SiteSettings {
    log.add(.site)
    return facts.library.settings
  }

  var words: Words {
    log.add(.site)
    return facts.words
  }

  /// Whether an entry has an abbreviation, and there is a list of them.
  var hasAbbreviations: Bool {
    log.add(.site)
    return facts.hasAbbreviations
  }

  /// The title of a dossier, where one is known.
  func title(of dossier: DossierNumber) -> String? {
    log.add(.dossierTitle(dossier))
    return facts.dossierTitles[dossier]
  }

  /// Whether a section must be told apart from those of other papers.
  var hasSeveralPapers: Bool {
    log.add(.site)
    return facts.hasSeveralPapers
  }

  /// Whether the site has a feed.
  var hasFeed: Bool {
    log.add(.site)
    return facts.hasFeed
  }

  var registers: RegisterReader { RegisterReader(facts.registers, log) }

  var papers: [Paper] {
    log.add(.papers)
    return facts.library.papers
  }

  func paper(_ page: PagePath) -> Paper? {
    log.add(.paper(page))
    return facts.paper(page)
  }

  /// The text of a page: of a paper, a section, the home page, the introduction of a register, the body of an entry.
  func document(_ page: PagePath) -> Document? {
    log.add(.document(page))
    return facts.library.document(page)
  }

  /// What the text of a page mentions.
  func mentions(_ page: PagePath) -> [Mention] {
    log.add(.mentions(page))
    return facts.library.text(page)?.mentions ?? []
  }

  /// What the pages of a paper say to other pages.
  func summaries(_ paper: Paper) -> [Summary] {
    paper.texts.map { Summary(page: $0.page, title: $0.title, paper: paper.header.title, mentions: mentions($0.page)) }
  }

  func title(of register: Register) -> String {
    register.ownTitle ?? register.kind.map(words.title) ?? register.folder.capitalisedFirst
  }
}
