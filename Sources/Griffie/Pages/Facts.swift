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
  /// The page of the paper with this key.
  case sitePage(String)
  /// A template with all that it uses.
  case template(String)
  /// The addresses of all pages.
  case pages
}

/// What one page looked at.
final class FactLog {
  private(set) var facts: Set<Fact> = []

  func add(_ fact: Fact) { facts.insert(fact) }
}

/// All that pages can look at: the texts of the site, read, and the registers, joined.
struct Facts: Sendable {
  let library: Library
  let registers: Registers
  let words: Words
  private let papers: [PagePath: Paper]

  init(_ library: Library, _ registers: Registers) {
    self.library = library
    self.registers = registers
    words = Words(library.settings.language)
    papers = Dictionary(library.papers.map { ($0.page, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func paper(_ page: PagePath) -> Paper? { papers[page] }

  /// Whether a feed can say when its papers are from: it needs a public address, and a paper with a day.
  var hasFeed: Bool { library.settings.base != nil && library.papers.contains { $0.changed != nil } }
}

/// What tells a fact apart from all other things it could be, each worked out once.
struct FactPrints {
  private let facts: Facts
  private let theme: Theme
  /// The addresses of all pages, when they are known.
  var pages: [PagePath] = []
  private var known: [Fact: Fingerprint] = [:]

  init(_ facts: Facts, _ theme: Theme) {
    self.facts = facts
    self.theme = theme
  }

  /// One for all of these facts.
  mutating func print(of all: [Fact]) -> Fingerprint { .all(all.map { print(of: $0) }) }

  private mutating func print(of fact: Fact) -> Fingerprint {
    if let known = known[fact] { return known }
    var writer = ByteWriter()
    write(fact, to: &writer)
    let print = Fingerprint(writer.bytes)
    known[fact] = print
    return print
  }

  private mutating func write(_ fact: Fact, to writer: inout ByteWriter) {
    let registers = facts.registers
    switch fact {
    case .site:
      facts.library.settings.write(to: &writer)
      Int(facts.hasFeed ? 1 : 0).write(to: &writer)
      for register in registers.all { register.write(to: &writer) }
    case .papers: for paper in facts.library.papers { print(of: .paper(paper.page)).write(to: &writer) }
    case .paper(let page): facts.paper(page)?.write(to: &writer)
    case .document(let page): facts.library.documents[page]?.write(to: &writer)
    case .mentions(let page): facts.library.documents[page]?.mentions.write(to: &writer)
    case .entry(let id): registers.entry(id)?.write(to: &writer)
    case .entries(let folder): write(register(folder).map(registers.entries) ?? [], to: &writer)
    case .size(let folder): (register(folder).map { registers.entries(of: $0).count } ?? 0).write(to: &writer)
    case .isDivided(let folder): (register(folder).map(registers.isDivided) ?? false ? 1 : 0).write(to: &writer)
    case .places(let id): registers.places(of: id).write(to: &writer)
    case .count(let id): registers.places(of: id).count.write(to: &writer)
    case .referring(let id):
      for (relation, entries) in registers.referring(to: id) {
        relation.rawValue.write(to: &writer)
        write(entries, to: &writer)
      }
    case .parts(let id): write(registers.parts(of: id), to: &writer)
    case .member(let name, let day): registers.member(name, on: day)?.write(to: &writer)
    case .minister(let signatory): registers.minister(signatory)?.write(to: &writer)
    case .sitePage(let key): registers.sitePage(of: key)?.description.write(to: &writer)
    case .template(let name): theme.print(of: name).write(to: &writer)
    case .pages: pages.map(\.description).write(to: &writer)
    }
  }

  private func register(_ folder: String) -> Register? { facts.registers.all.first { $0.folder == folder } }

  private mutating func write(_ entries: [Register.Entry], to writer: inout ByteWriter) {
    for entry in entries {
      entry.id.write(to: &writer)
      print(of: .entry(entry.id)).write(to: &writer)
    }
  }
}
