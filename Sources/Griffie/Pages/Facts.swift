import Citations

/// What one page looked at.
final class FactLog {
  /// In the order in which it looked at them.
  private(set) var facts: [Fact] = []
  private var known = Set<Fact>(minimumCapacity: 64)
  private var hasSite = false

  func add(_ fact: Fact) {
    // Each word that is fixed is one look at this.
    if case .site = fact {
      if hasSite { return }
      hasSite = true
    }
    if known.insert(fact).inserted { facts.append(fact) }
  }
}

/// All that pages can look at: the texts of the site, read, and the registers, joined.
///
/// A reference, as are the registers: whatever looks at them is handed on in a million closures.
final class Facts: Sendable {
  let library: Library
  let registers: Registers
  let words: Words
  let dossierTitles: DossierTitles
  /// Whether an entry has an abbreviation, and there is a list of them.
  let hasAbbreviations: Bool
  /// Whether a section must be told apart from those of other papers.
  var hasSeveralPapers: Bool { library.papers.count > 1 }
  private let papers: [PagePath: Paper]

  init(_ library: Library, _ registers: Registers) {
    self.library = library
    self.registers = registers
    words = Words(library.settings.language)
    dossierTitles = DossierTitles(library.papers, registers)
    hasAbbreviations = registers.entries.contains { $0.contains { $0.abbreviation != nil } }
    papers = Dictionary(library.papers.map { ($0.page, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func paper(_ page: PagePath) -> Paper? { papers[page] }

  /// Whether a feed can say when its papers are from: it needs a public address, and a paper with a day.
  var hasFeed: Bool { library.settings.base != nil && library.papers.contains { $0.changed != nil } }
}
