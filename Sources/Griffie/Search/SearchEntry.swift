/// An entry of a register, or a register itself, as the search finds it.
struct SearchEntry: Sendable {
  /// Which list of results it stands in: its place among the registers.
  let group: Int
  let page: PagePath
  let title: String
  let abbreviation: String?
  /// What stands under the title in a result.
  let line: String
  /// What it is found by as well and the others do not show, for a result that was asked for by this: `Ook genoemd: Vredesfonds`.
  let facts: [String]
  /// All it is called.
  let names: [String]
  /// What is said about it.
  let texts: [String]

  /// Six figures or letters that tell it apart. They come from its address, so that no other entry changes them; should two be the
  /// same, both are looked at.
  let key: String

  init(
    group: Int, page: PagePath, title: String, abbreviation: String? = nil, line: String,
    facts: [EntryHeader.Fact] = [],
    names: [String], texts: [String]
  ) {
    self.group = group
    self.page = page
    self.title = title
    self.abbreviation = abbreviation
    self.line = line
    let shown = Set([title, abbreviation ?? "", line].flatMap { SearchWords.stems(in: $0) })
    self.facts = facts.filter { !shown.isSuperset(of: SearchWords.stems(in: $0.text)) }.map { "\($0.name): \($0.text)" }
    self.names = names
    self.texts = texts
    let figures = String(Fingerprint(Array(page.description.utf8)).value % Self.keys, radix: 36)
    key = String(repeating: "0", count: 6 - figures.count) + figures
  }

  /// How many keys of six figures or letters there are.
  private static let keys: UInt64 = 2_176_782_336
}

/// How much of a name each of its words is.
enum NameShares {
  /// The whole of a name; the shares of its words add up to this or a little more.
  static let whole = Postings.last.count - 1

  /// Each stem of the names with the share it has in the name of which it is most.
  static func shares(in names: [String]) -> [String: Int] {
    names.reduce(into: [:]) { shares, name in
      let stems = SearchWords.stems(in: name)
      let total = stems.reduce(0) { $0 + $1.utf8.count }
      let own = Dictionary(stems.map { ($0, $0.utf8.count) }, uniquingKeysWith: +)
      for (stem, length) in own { shares[stem] = max(shares[stem] ?? 0, (length * whole + total - 1) / total) }
    }
  }
}
