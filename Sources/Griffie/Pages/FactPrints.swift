/// What tells a fact apart from all other things it could be.
struct FactPrints: Sendable {
  private let facts: Facts
  private let theme: Theme
  /// The addresses of all pages, when they are known.
  var pages: [PagePath] = []

  init(_ facts: Facts, _ theme: Theme) {
    self.facts = facts
    self.theme = theme
  }

  /// The facts that are templates; nil where these cannot be read.
  var templates: [Fact]? { theme.isReadable ? theme.templateNames.map { .template($0) } : nil }

  /// Of several facts, in their order.
  func prints(of facts: [Fact]) -> [Fingerprint] { facts.concurrentMapOfMany(print) }

  func print(of fact: Fact) -> Fingerprint {
    var writer = ByteWriter()
    write(fact, to: &writer)
    return Fingerprint(writer.bytes)
  }

  private func write(_ fact: Fact, to writer: inout ByteWriter) {
    switch fact {
    case .site:
      facts.library.settings.write(to: &writer)
      for isThere in [facts.hasFeed, facts.hasAbbreviations, facts.hasSeveralPapers] {
        (isThere ? 1 : 0).write(to: &writer)
      }
      for register in facts.registers.all { register.write(to: &writer) }
    case .papers: for paper in facts.library.papers { print(of: .paper(paper.page)).write(to: &writer) }
    case .paper(let page): facts.paper(page)?.write(to: &writer)
    case .document(let page): (facts.library.text(page)?.print).write(to: &writer)
    case .mentions(let page): (facts.library.text(page)?.mentionPrint).write(to: &writer)
    case .entry(let id): facts.registers.entry(id)?.write(to: &writer)
    case .entries(let folder): (register(folder).map(facts.registers.entries) ?? []).write(to: &writer)
    case .size(let folder): (register(folder).map { facts.registers.entries(of: $0).count } ?? 0).write(to: &writer)
    case .isDivided(let folder): (register(folder).map(facts.registers.isDivided) ?? false ? 1 : 0).write(to: &writer)
    case .places(let id): facts.registers.places(of: id).write(to: &writer)
    case .count(let id): facts.registers.places(of: id).count.write(to: &writer)
    case .referring(let id):
      for (relation, entries) in facts.registers.referring(to: id) {
        relation.rawValue.write(to: &writer)
        entries.write(to: &writer)
      }
    case .parts(let id): facts.registers.parts(of: id).write(to: &writer)
    case .member(let name, let day): facts.registers.member(name, on: day)?.write(to: &writer)
    case .minister(let signatory): facts.registers.minister(signatory)?.write(to: &writer)
    case .sitePaper(let key):
      let paper = facts.registers.sitePaper(of: key)
      [paper?.page.description, paper?.title].compactMap { $0 }.write(to: &writer)
    case .dossierTitle(let dossier): facts.dossierTitles[dossier].write(to: &writer)
    case .template(let name): theme.print(of: name).write(to: &writer)
    case .pages: pages.map(\.description).write(to: &writer)
    }
  }

  private func register(_ folder: String) -> Register? { facts.registers.all.first { $0.folder == folder } }
}
