import Citations

/// Entries that nobody refers to, and those that cannot be told apart.
struct EntryCheck {
  let diagnostics: [Diagnostic]

  init(_ catalogue: Catalogue, _ registers: Registers, _ library: Library) {
    let mentioned = Self.mentioned(registers, library)
    let entries = catalogue.registers.filter(\.isReadable).flatMap(\.entries)
    let papers = registers.all.first { $0.kind == .papers }.map { Set(registers.entries(of: $0).map(\.id.key)) } ?? []
    let unused = entries.filter { entry in
      // A motion may be cited as a paper, by its number alone, or be one of the site.
      !mentioned.contains(entry.id) && !papers.contains(entry.id.key) && registers.sitePaper(of: entry.id.key) == nil
        && registers.places(of: entry.id).isEmpty
        && registers.referring(to: entry.id).isEmpty && registers.parts(of: entry.id).isEmpty
    }
    diagnostics = unused.map(Diagnostic.unused) + catalogue.registers.flatMap(Self.twice)
  }

  /// What papers refer to in their heads, and entries in their texts.
  private static func mentioned(_ registers: Registers, _ library: Library) -> Set<EntryID> {
    let documents = registers.all.first { $0.kind == .documents }?.folder
    let heads = library.papers.flatMap { paper in
      paper.header.signatories.compactMap { registers.minister($0)?.id }
        + paper.header.proposers.compactMap { registers.member($0, on: paper.header.date)?.id }
        + [paper.header.answers].compactMap { answered in
          documents.flatMap { register in answered.map { EntryID(register: register, identifier: $0) } }
        }
    }
    return Set(heads + library.texts.joined().flatMap(\.document.mentions).compactMap(\.entry))
  }

  /// Entries of one title, where it is not their names that they are found by: `Names` tells those. Motions and papers have numbers.
  private static func twice(_ register: Catalogue.Register) -> [Diagnostic] {
    if register.kind?.hasNames ?? true || register.kind == .motions || register.kind == .papers { return [] }
    let same = Dictionary(grouping: register.entries) { $0.header.title.precomposed }.values.filter { $0.count > 1 }
    return same.flatMap { entries in entries.dropFirst().map { Diagnostic.twice($0, entries[0]) } }
  }
}

extension Diagnostic {
  fileprivate static func unused(_ entry: Catalogue.Entry) -> Diagnostic {
    entry.source.diagnostic(.entryUnused, "nothing refers to the entry '\(entry.header.title)'")
  }

  fileprivate static func twice(_ entry: Catalogue.Entry, _ other: Catalogue.Entry) -> Diagnostic {
    entry.source.diagnostic(
      .entryTwice, "\(other.stem).md is called '\(entry.header.title)' too", at: entry.source.place(ofKey: "title"),
      suggestion: "make one entry of the two, or tell them apart by their titles")
  }
}
