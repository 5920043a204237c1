import Citations

/// One thing that a page can look at.
enum Fact: Hashable, Sendable {
  /// Settings and registers, as every page shows them.
  case site
  /// All papers.
  case papers
  case paper(PagePath)
  /// The text of a page.
  case document(PagePath)
  /// What the text of a page mentions.
  case mentions(PagePath)
  case entry(EntryID)
  /// The entries of a register, by its folder.
  case entries(String)
  /// How many entries a register has, and whether they are too many for one page.
  case size(String)
  case isDivided(String)
  case places(EntryID)
  case count(EntryID)
  case referring(EntryID)
  case parts(EntryID)
  /// The member whom a proposer's name means on a day.
  case member(String, Day?)
  case minister(PaperHeader.Signatory)
  /// The page and title of the paper with this key, when it is on the site.
  case sitePaper(String)
  /// The title of a dossier.
  case dossierTitle(DossierNumber)
  /// A template with all that it uses.
  case template(String)
  /// The addresses of all pages.
  case pages
}

extension Fact {
  /// What it says when it changed.
  var reason: String {
    switch self {
    case .site: "site.yaml or the list of registers changed"
    case .papers: "what some paper says of itself, or the titles of its sections, changed"
    case .paper(let page): "what \(page) says of itself, or the titles of its sections, changed"
    case .document(let page): "the text of \(page) changed"
    case .mentions(let page): "what the text of \(page) mentions changed"
    case .entry(let id): "the entry \(PagePath.entry(id)) changed"
    case .entries(let folder): "the entries of the register \(folder) changed"
    case .size(let folder): "the number of entries of the register \(folder) changed"
    case .isDivided(let folder): "the register \(folder) has entries for another number of pages"
    case .places(let id): "a mention of \(PagePath.entry(id)) changed"
    case .count(let id): "the number of mentions of \(PagePath.entry(id)) changed"
    case .referring(let id): "an entry that refers to \(PagePath.entry(id)) changed"
    case .parts(let id): "a part of \(PagePath.entry(id)) changed"
    case .member(let name, _): "who is meant by the proposer '\(name)' changed"
    case .minister(let signatory): "the minister who signed as '\(signatory.name)' changed"
    case .sitePaper(let key): "whether the paper \(key) stands on the site, or its title, changed"
    case .dossierTitle(let dossier): "the title of the dossier \(dossier) changed"
    case .template(let name): "the template \(name) or one that it uses changed"
    case .pages: "the list of all pages changed"
    }
  }
}
