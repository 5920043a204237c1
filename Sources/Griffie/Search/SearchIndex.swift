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
  /// Length in bytes of a part `w-…`, when it can be cut.
  private static let wordLimit = 16_000

  /// A file, and what tells that from which it was made apart from all else.
  struct Part: Hashable, Sendable {
    let key: Fingerprint
    let file: OutputFile
  }

  /// What it was made of.
  let content: SearchContent
  /// In the order of the stems by their bytes.
  let words: [WordLine]
  /// Those that were taken over have no bytes.
  let parts: [Part]

  /// An index as the next one takes it over.
  init(_ content: SearchContent = SearchContent([]), words: [WordLine] = [], parts: [Part] = []) {
    self.content = content
    self.words = words
    self.parts = parts
  }

  /// As the next index takes it over.
  var withoutBytes: SearchIndex {
    SearchIndex(content, words: words, parts: parts.map { Part(key: $0.key, file: $0.file.made) })
  }

  /// Makes the index of a site, or only what differs from a former one.
  ///
  /// - Parameters:
  ///   - found: what jobs left for it, in their order.
  ///   - former: of the site before it changed.
  init(_ found: [SearchPart], reusing former: SearchIndex? = nil) {
    let content = SearchContent(found, following: former?.content)
    self.content = content
    words =
      former.flatMap { Self.words(content, following: $0) } ?? WordLines(content.texts, content.entries).all
    let known = Dictionary(
      (former?.parts ?? []).map { ($0.file.path, $0) }, uniquingKeysWith: { first, _ in first })
    /// Takes a part over when it is made from the same.
    let part = { (name: String, key: Fingerprint, value: () -> DataValue) -> Part in
      if let part = known[OutputFile.searchPath(name)], part.key == key { return part }
      return Part(key: key, file: .search(name, value()))
    }
    let shelves = Shelves(words.map { Shelves.Line(key: $0.stem, length: $0.length) }, limit: Self.wordLimit).all
    let manifest = SearchManifest(groups: content.groups).value(
      passages: content.passages, words: shelves.map(\.prefix), entries: content.shelves.map(\.shelf.prefix))
    let index = OutputFile.search("index", manifest)
    let lines = words
    parts =
      [Part(key: index.fingerprint, file: index)]
      + shelves.map { shelf in
        let own = lines[shelf.lines]
        return part("w-\(shelf.name)", .all(own.map(\.print))) { .text(own.text) }
      }
      + content.shelves.map { own in
        part("e-\(own.shelf.name)", own.key) { .list(content.entries[own.shelf.lines].map(\.value)) }
      }
      + Self.spans(content.texts).map { span in
        let key = Fingerprint.all(span.texts.flatMap { [$0.text.print, Fingerprint(value: UInt64($0.first))] })
        return part("p-\(span.number)", key) { .list(span.values) }
      }
  }

  /// The former lines with those that changed in their places; nil where numbers of passages are others, and so every line.
  private static func words(_ content: SearchContent, following former: SearchIndex) -> [WordLine]? {
    guard content.hasNumbers(of: former.content) else { return nil }
    let others = content.texts(otherThanIn: former.content)
    let pairs = content.entries(otherThanIn: former.content)
    let stems =
      others.map { ($0.former.text.terms, $0.now.text.terms) }
      + pairs.map { ($0.former?.terms ?? SearchTerms([]), $0.now?.terms ?? SearchTerms([])) }
    let changed = stems.reduce(into: Set<[UInt8]>()) { changed, pair in
      changed.formUnion(pair.0.stems(otherThanIn: pair.1) + pair.1.stems(otherThanIn: pair.0))
    }
    let old = WordLines(others.map(\.former), pairs.compactMap(\.former), only: changed)
    let new = WordLines(others.map(\.now), pairs.compactMap(\.now), only: changed)
    let known = former.words.divided(by: changed.sorted { $0.precedes($1) })
    var (lines, uncounted) = ([WordLine](), Set<[UInt8]>())
    for stem in changed {
      let places = known.of[stem]?.places ?? WordPlaces()
      if let places = places.following(old.places(of: stem), new.places(of: stem)) {
        if let line = WordLine(stem: stem, places) { lines.append(line) }
      } else {
        uncounted.insert(stem)
      }
    }
    if !uncounted.isEmpty { lines += WordLines(content.texts, content.entries, only: uncounted).all }
    return (known.others + lines).sorted { $0.stem.precedes($1.stem) }
  }

  /// The pages that have numbers of one part `p-…`.
  private struct Span {
    let number: Int
    let texts: [SearchContent.NumberedText]

    var values: [DataValue] {
      texts.runs { $0.text.whole == $1.text.whole }.map { pages in
        .list([.text(pages[0].text.whole)] + pages.flatMap { $0.text.values(first: $0.first) })
      }
    }
  }

  /// The pages by the numbers of their passages; one that has numbers of two parts stands in both.
  private static func spans(_ texts: [SearchContent.NumberedText]) -> [Span] {
    let places = texts.flatMap { text, first -> [(number: Int, text: SearchText, first: Int)] in
      let spans = first / pageSpan...(first + text.numbers - 1) / pageSpan
      return spans.map { (number: $0, text: text, first: first) }
    }
    return places.runs { $0.number == $1.number }.map { same in
      Span(number: same[0].number, texts: same.map { ($0.text, $0.first) })
    }
  }
}

extension [WordLine] {
  /// The lines of stems, which are in the order of their bytes, and all others.
  fileprivate func divided(by stems: [[UInt8]]) -> (of: [[UInt8]: WordLine], others: [WordLine]) {
    var rest = stems[...]
    var found: [[UInt8]: WordLine] = [:]
    let others = filter { line in
      while let first = rest.first, first.precedes(line.stem) { rest.removeFirst() }
      guard rest.first == line.stem else { return true }
      found[line.stem] = line
      return false
    }
    return (found, others)
  }
}

extension ArraySlice<WordLine> {
  /// The lines of a part, one behind the other.
  fileprivate var text: [UInt8] {
    var former: [UInt8] = []
    return Array(
      map { line in
        // Only of ASCII: there a sign is one for JavaScript too.
        let shared = zip(line.stem, former).prefix { $0 == $1 && $0 < 0x80 }.count
        let length = Swift.min(shared, Postings.last.count - 1)
        former = line.stem
        return [Postings.last[length]] + line.stem[length...] + [0x20] + line.text
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

extension SearchIndex {
  /// Reads an index; the jobs left this for it.
  init(from reader: inout ByteReader, of found: [SearchPart]) throws(ByteReader.Damage) {
    self.init(SearchContent(found), words: try reader.listInParts(), parts: try [Part](from: &reader))
  }

  func write(to writer: inout PieceWriter) {
    writer.appendInParts(words)
    writer.append(parts)
  }
}

extension SearchIndex.Part: Stored {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    key = try Fingerprint(from: &reader)
    file = OutputFile(path: try String(from: &reader), .former, try Fingerprint(from: &reader))
  }

  func write(to writer: inout ByteWriter) {
    key.write(to: &writer)
    file.path.write(to: &writer)
    file.fingerprint.write(to: &writer)
  }
}
