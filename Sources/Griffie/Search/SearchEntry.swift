/// An entry of a register, or a register itself, as the search finds it.
final class SearchEntry: Sendable {
  /// Which list of results it stands in: its place among the registers.
  let group: Int
  let page: PagePath
  let title: String
  let abbreviation: String?
  /// What stands under the title in a result.
  let line: String
  /// What it is found by as well and the others do not show, for a result that was asked for by this: `Ook genoemd: Vredesfonds`.
  let facts: [String]
  let terms: SearchTerms
  /// Tells it apart. It comes from its address, so that no other entry changes it; should two be the same, both are looked at.
  let number: Int
  /// Of all but the words.
  let print: Fingerprint

  /// - Parameters:
  ///   - group: which list of results it stands in.
  ///   - page: its own.
  ///   - title: what it is called.
  ///   - abbreviation: of the title.
  ///   - line: what stands under the title in a result.
  ///   - facts: what it is found by as well.
  ///   - names: all it is called.
  ///   - texts: what is said about it.
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
    let shown = Set([title, abbreviation ?? "", line].flatMap { SearchWords.stems(in: Array($0.utf8)) })
    self.facts = facts.filter { !shown.isSuperset(of: SearchWords.stems(in: Array($0.text.utf8))) }
      .map { "\($0.name): \($0.text)" }
    let shares = NameShares.shares(in: names.map { Array($0.utf8) }).merging(
      texts.flatMap { SearchWords.stems(in: Array($0.utf8)) }.map { ($0, 0) }, uniquingKeysWith: { name, _ in name })
    terms = SearchTerms(shares.map { ($0[...], [SearchTerms.place(inPassage: 0, share: $1)]) })
    number = Int(Fingerprint(Array(page.description.utf8)).value % UInt64(Self.keys))
    print = .all(["\(group)", page.description, title, abbreviation ?? "", line] + self.facts)
  }

  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    group = try Int(from: &reader)
    page = .file(try String(from: &reader))
    title = try String(from: &reader)
    abbreviation = try String?(from: &reader)
    line = try String(from: &reader)
    facts = try [String](from: &reader)
    terms = try SearchTerms(from: &reader)
    number = try Int(from: &reader)
    guard number >= 0, number < Self.keys else { throw ByteReader.Damage() }
    print = try Fingerprint(from: &reader)
  }

  /// Its number in six figures or letters.
  var key: String { Self.key(number) }

  /// A number in six figures or letters; their order is that of the numbers.
  static func key(_ number: Int) -> String {
    let figures = String(number, radix: 36)
    return String(repeating: "0", count: keyLength - figures.count) + figures
  }

  static let keyLength = 6
  /// How many keys of six figures or letters there are.
  private static let keys = 2_176_782_336

  /// How long it is in the index, in bytes.
  var length: Int {
    facts.reduce(Self.keyLength + title.utf8.count + line.utf8.count + page.description.utf8.count) {
      $0 + $1.utf8.count
    }
  }
}

extension SearchEntry: Stored {
  func write(to writer: inout ByteWriter) {
    group.write(to: &writer)
    page.description.write(to: &writer)
    title.write(to: &writer)
    abbreviation.write(to: &writer)
    line.write(to: &writer)
    facts.write(to: &writer)
    terms.write(to: &writer)
    number.write(to: &writer)
    print.write(to: &writer)
  }
}

/// How much of a name each of its words is.
enum NameShares {
  /// The whole of a name; the shares of its words add up to this or a little more.
  static let whole = Postings.last.count - 1

  /// Each stem of the names with the share it has in the name of which it is most.
  static func shares(in names: [[UInt8]]) -> [[UInt8]: Int] {
    names.reduce(into: [:]) { shares, name in
      let stems = SearchWords.stems(in: name)
      let total = stems.reduce(0) { $0 + $1.count }
      let own = Dictionary(stems.map { ($0, $0.count) }, uniquingKeysWith: +)
      for (stem, length) in own { shares[stem] = max(shares[stem] ?? 0, (length * whole + total - 1) / total) }
    }
  }
}
