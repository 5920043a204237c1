/// What the search loads in the browser, part by part.
///
/// Names of the parts, each a script (see `DataScript`):
///
/// - `index`: what must be known before the first question (see `SearchManifest`).
/// - `w-PREFIX`: words that begin so, in order, `word passages titles entries` each, with `|` between them. Of a word the first sign says how
///   many signs it shares with the one before it, the rest follows. Passages are numbers, ascending; titles
///   are 64 times the number of a passage and the share of the word in a title or heading there; entries are six signs of a key and one for
///   the share. See `Postings`.
/// - `e-PREFIX`: entries whose keys begin so: key, group, address, title, abbreviation, line, facts.
/// - `p-NUMBER`: pages with text that have one of 128 numbers of passages, those of one paper together: its title, then of each page the
///   first number, the address, the title.
/// - `texts/ADDRESS`: the paragraphs of such a page, id and text in turn; of a long one sixteen passages in each part, `texts/ADDRESS.1`. They are
///   made with their page (see `SearchPage.textFiles`).
struct SearchIndex: Sendable {
  /// Numbers of passages in a part `p-…`.
  static let pageSpan = 128
  /// Passages in a part `texts/…`.
  static let textSpan = 16
  /// Length in bytes of a part `w-…` and `e-…`, when it can be cut.
  private static let wordLimit = 16_000
  private static let entryLimit = 4_000

  /// A stem, and what tells its line apart from others.
  struct Word: Hashable, Sendable {
    let stem: String
    /// In bytes.
    let length: Int
    let print: Fingerprint
  }

  /// A file, and what tells that from which it was made apart from all else.
  struct Part: Hashable, Sendable {
    let key: Fingerprint
    let file: OutputFile
  }

  /// A former index, with what it was made of.
  typealias Former = (index: SearchIndex, found: [SearchPart])

  /// In the order of the stems by their bytes.
  let words: [Word]
  /// Those that were taken over have no bytes.
  let parts: [Part]

  /// An index read back.
  init(words: [Word], parts: [Part]) {
    self.words = words
    self.parts = parts
  }

  /// As the next index takes it over.
  var withoutBytes: SearchIndex {
    SearchIndex(words: words, parts: parts.map { Part(key: $0.key, file: $0.file.made) })
  }

  /// Makes the index of a site, or only what differs from a former one.
  ///
  /// - Parameters:
  ///   - found: what jobs left for it, in their order.
  ///   - former: of the site before it changed.
  init(_ found: [SearchPart], reusing former: Former? = nil) {
    let texts = found.texts
    let numbers = texts.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.numbers) }
    let entries = found.entries
    // When numbers moved, every line is another.
    let changed = former.flatMap { found.changedStems(since: $0.found) }
    let all = changed == nil ? WordLines(texts, numbers, entries) : nil
    let words =
      if let all { all.words } else {
        Self.words(former?.index.words ?? [], changed ?? [], WordLines(texts, numbers, entries, only: changed))
      }
    let known = Dictionary(
      (former?.index.parts ?? []).map { ($0.file.path, $0) }, uniquingKeysWith: { first, _ in first })
    /// Takes a part over when it is made from the same.
    let part = { (name: String, key: Fingerprint, value: () -> DataValue) -> Part in
      if let part = known[OutputFile.searchPath(name)], part.key == key { return part }
      return Part(key: key, file: .search(name, value()))
    }
    let shelves = Shelves(words.map { Shelves.Line(key: $0.stem, length: $0.length) }, limit: Self.wordLimit).all
    let keys = shelves.map { shelf in Fingerprint.all(words[shelf.lines.indices].map(\.print)) }
    let missing = zip(shelves, keys).filter { known[OutputFile.searchPath("w-\($0.name)")]?.key != $1 }.map(\.0)
    let lines =
      all ?? WordLines(texts, numbers, entries, only: missing.flatMap { $0.lines.map { Array($0.key.utf8) } })
    let records = Shelves(entries.map { Shelves.Line(key: $0.key, length: $0.length) }, limit: Self.entryLimit).all
    let manifest = SearchManifest(groups: found.groups).value(
      passages: numbers[texts.count], words: shelves.map(\.prefix), entries: records.map(\.prefix))
    let index = OutputFile.search("index", manifest)
    self.words = words
    parts =
      [Part(key: index.fingerprint, file: index)]
      + zip(shelves, keys).map { shelf, key in part("w-\(shelf.name)", key) { .text(shelf.words(lines)) } }
      + records.map { shelf in
        let own = entries[shelf.lines.indices]
        return part("e-\(shelf.name)", .all(own.map(\.print))) { .list(own.map(\.value)) }
      }
      + Self.spans(texts, numbers).map { span in
        let key = Fingerprint.all(span.texts.flatMap { [$0.text.print, Fingerprint(value: UInt64($0.first))] })
        return part("p-\(span.number)", key) { .list(span.values) }
      }
  }

  /// The former words with those that changed in their place.
  private static func words(_ former: [Word], _ changed: [[UInt8]], _ lines: WordLines) -> [Word] {
    let stems = Set(changed.map { String(decoding: $0, as: UTF8.self) })
    return (former.filter { !stems.contains($0.stem) } + lines.words).sorted {
      $0.stem.utf8.lexicographicallyPrecedes($1.stem.utf8)
    }
  }

  /// The pages that have numbers of one part `p-…`.
  private struct Span {
    let number: Int
    let texts: [(text: SearchText, first: Int)]

    var values: [DataValue] {
      texts.runs { $0.text.whole == $1.text.whole }.map { pages in
        .list([.text(pages[0].text.whole)] + pages.flatMap { $0.text.values(first: $0.first) })
      }
    }
  }

  /// The pages by the numbers of their passages; one that has numbers of two parts stands in both.
  private static func spans(_ texts: [SearchText], _ numbers: [Int]) -> [Span] {
    let places = zip(texts, numbers).flatMap { text, first -> [(number: Int, text: SearchText, first: Int)] in
      let spans = first / pageSpan...(first + text.numbers - 1) / pageSpan
      return spans.map { (number: $0, text: text, first: first) }
    }
    return places.runs { $0.number == $1.number }.map { same in
      Span(number: same[0].number, texts: same.map { ($0.text, $0.first) })
    }
  }
}

extension [SearchPart] {
  fileprivate var texts: [SearchText] { compactMap { if case .text(let text) = $0 { text } else { nil } } }

  /// In the order of their keys.
  fileprivate var entries: [SearchEntry] {
    compactMap { if case .entry(let entry) = $0 { entry } else { nil } }.sorted { $0.key < $1.key }
  }

  fileprivate var groups: [SearchManifest.Group] {
    for case .groups(let groups) in self { return groups }
    return []
  }

  /// The stems whose lines are others than they were; nil where numbers of passages are others.
  fileprivate func changedStems(since former: [SearchPart]) -> [[UInt8]]? {
    let (old, new) = (former.texts, texts)
    guard old.count == new.count, zip(old, new).allSatisfy({ $0.page == $1.page && $0.numbers == $1.numbers }) else {
      return nil
    }
    var stems: Set<[UInt8]> = []
    for (old, new) in zip(old.map(\.terms), new.map(\.terms)) + Self.pairs(former.entries, entries) where old != new {
      stems.formUnion(old.stems(otherThanIn: new))
      stems.formUnion(new.stems(otherThanIn: old))
    }
    return [[UInt8]](stems)
  }

  /// The words of each entry in two lists that are in the order of their keys; none where it stands in only one.
  private static func pairs(
    _ old: [SearchEntry], _ new: [SearchEntry]
  ) -> [(SearchTerms, SearchTerms)] {
    let nothing = SearchTerms([])
    var (old, new) = (old[...], new[...])
    var pairs: [(SearchTerms, SearchTerms)] = []
    while let first = [old.first?.key, new.first?.key].compactMap({ $0 }).min() {
      let former = old.first?.key == first ? old.removeFirst().terms : nothing
      let now = new.first?.key == first ? new.removeFirst().terms : nothing
      pairs.append((former, now))
    }
    return pairs
  }
}

extension Shelves.Shelf {
  /// Words with what is known of them.
  fileprivate func words(_ known: WordLines) -> [UInt8] {
    var former = ""
    return Array(
      lines.map { line in
        // Only of ASCII: there a sign is one for JavaScript too.
        let shared = zip(line.key.utf8, former.utf8).prefix { $0 == $1 && $0 < 0x80 }.count
        let length = min(shared, Postings.last.count - 1)
        former = line.key
        return [Postings.last[length]] + line.key.utf8.dropFirst(length) + [0x20] + (known.text(of: line.key) ?? [])
      }.joined(separator: "|".utf8))
  }
}

extension SearchText {
  fileprivate func values(first: Int) -> [DataValue] {
    [.number(first), .text(page.link(from: .home)), .text(title)]
  }
}

extension SearchPage {
  /// Its text, for what stands under the title in a result.
  var textFiles: [OutputFile] {
    stride(from: 0, to: passages.count, by: SearchIndex.textSpan).map { start in
      let part = passages[start..<min(start + SearchIndex.textSpan, passages.count)].flatMap(\.paragraphs)
      let address = page.description.dropLast(".html".count)
      return OutputFile.search(
        "texts/\(address)" + (start == 0 ? "" : ".\(start / SearchIndex.textSpan)"),
        .list(part.flatMap { [.text($0.anchor), .text($0.text)] }))
    }
  }
}

extension SearchEntry {
  fileprivate var value: DataValue {
    .list(
      [
        .text(key), .number(group), .text(page.link(from: .home)), .text(title), .text(abbreviation ?? ""), .text(line),
      ] + facts.map { .text($0) })
  }
}

extension OutputFile {
  /// A part of the data of the search; `search.js` knows where it stands.
  fileprivate static func search(_ name: String, _ value: DataValue) -> OutputFile {
    OutputFile(path: searchPath(name), bytes: DataScript.bytes(value))
  }

  fileprivate static func searchPath(_ name: String) -> String { "assets/search/\(name).js" }
}

extension SearchIndex: Stored {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    words = try [Word](from: &reader)
    parts = try [Part](from: &reader)
  }

  func write(to writer: inout ByteWriter) {
    words.write(to: &writer)
    parts.write(to: &writer)
  }
}

extension SearchIndex.Word: Stored {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    stem = try String(from: &reader)
    length = try Int(from: &reader)
    print = try Fingerprint(from: &reader)
  }

  func write(to writer: inout ByteWriter) {
    stem.write(to: &writer)
    length.write(to: &writer)
    print.write(to: &writer)
  }
}

extension SearchIndex.Part: Stored {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    key = try Fingerprint(from: &reader)
    file = OutputFile(path: try String(from: &reader), fingerprint: try Fingerprint(from: &reader))
  }

  func write(to writer: inout ByteWriter) {
    key.write(to: &writer)
    file.path.write(to: &writer)
    file.fingerprint.write(to: &writer)
  }
}
