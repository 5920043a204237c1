/// What tells a fact apart from all other things it could be, each worked out once.
struct FactPrints {
  private let facts: Facts
  private let theme: Theme
  /// The addresses of all pages, when they are known.
  var pages: [PagePath] = []
  /// Those that were asked for.
  private(set) var known: [Fact: Fingerprint] = [:]

  init(_ facts: Facts, _ theme: Theme) {
    self.facts = facts
    self.theme = theme
  }

  mutating func add(_ facts: [Fact]) { for fact in facts { _ = print(of: fact) } }

  mutating func print(of fact: Fact) -> Fingerprint {
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
      for isThere in [facts.hasFeed, facts.hasAbbreviations, facts.hasSeveralPapers] {
        (isThere ? 1 : 0).write(to: &writer)
      }
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
    case .dossierTitle(let dossier): facts.dossierTitles[dossier].write(to: &writer)
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
