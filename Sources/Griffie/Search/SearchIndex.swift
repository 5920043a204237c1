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
struct SearchIndex {
  /// Numbers of passages in a part `p-…`.
  static let pageSpan = 128
  /// Passages in a part `texts/…`.
  static let textSpan = 16
  /// Length in bytes of a part `w-…` and `e-…`, when it can be cut.
  private static let wordLimit = 16_000
  private static let entryLimit = 4_000
  /// A word in more passages, titles or entries is as good as everywhere.
  private static let commonLimit = 2_000

  let files: [OutputFile]

  init(_ pages: [SearchPage], _ entries: [SearchEntry], _ manifest: SearchManifest) {
    let numbers = pages.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.numbers) }
    let words = Shelves(Self.lines(pages, numbers, entries), limit: Self.wordLimit)
    let records = Shelves(
      entries.map {
        Shelves.Line(key: $0.key, text: Array("\($0.title)\($0.line)\($0.page)\($0.facts.joined())".utf8))
      },
      limit: Self.entryLimit)
    let byKey = Dictionary(grouping: entries, by: \.key)
    files =
      [
        OutputFile.search(
          "index",
          manifest.value(
            passages: numbers[pages.count], words: words.all.map(\.prefix), entries: records.all.map(\.prefix)))
      ]
      + words.all.map { shelf in
        OutputFile.search("w-\(shelf.name)", .text(shelf.words))
      }
      + records.all.map { shelf in
        OutputFile.search(
          "e-\(shelf.name)", .list(Set(shelf.lines.map(\.key)).sorted().flatMap { byKey[$0] ?? [] }.map(\.value)))
      }
      + Self.pageFiles(pages, numbers)
  }

  /// A line for each word of texts, titles and entries.
  private static func lines(_ pages: [SearchPage], _ numbers: [Int], _ entries: [SearchEntry]) -> [Shelves.Line] {
    let passages = Self.passages(pages, numbers)
    let titles = Self.titles(pages, numbers)
    let named = Self.named(entries)
    return Set(passages.keys).union(titles.keys).union(named.keys).map { word in
      let fields = [
        listed(passages[word] ?? [], Postings.ascending),
        listed(titles[word] ?? [], Postings.ascending),
        listed(named[word] ?? []) { Array($0.joined()) },
      ]
      return Shelves.Line(key: word, text: Array(fields.joined(separator: " ".utf8)))
    }
  }

  private static func listed<Item>(_ items: [Item], _ write: ([Item]) -> [UInt8]) -> [UInt8] {
    items.count > commonLimit ? [Postings.everywhere] : write(items)
  }

  /// The passages of each word. Worked out for some pages at a time, not too few: each part cuts its words to stems anew.
  private static func passages(_ pages: [SearchPage], _ numbers: [Int]) -> [String: [Int]] {
    let size = max(100, (pages.count + 7) / 8)
    let starts = Array(stride(from: 0, to: pages.count, by: size))
    let tables = starts.concurrentMap { start in
      WordTable(Array(pages[start..<min(start + size, pages.count)]), from: numbers[start]).passages
    }
    return tables.reduce(into: [:]) { all, table in
      for (word, list) in table { all[word, default: []] += list }
    }
  }

  private static func titles(_ pages: [SearchPage], _ numbers: [Int]) -> [String: [Int]] {
    var titles: [String: [Int]] = [:]
    for (page, first) in zip(pages, numbers) {
      for index in 0..<max(1, page.passages.count) {
        let own = index == 0 ? [page.title] + page.names : []
        let headings = index < page.passages.count ? page.passages[index].headings : []
        for (word, share) in NameShares.shares(in: own + headings) {
          titles[word, default: []].append((first + index) * Postings.last.count + share)
        }
      }
    }
    return titles
  }

  /// The entries of each word, by their keys.
  private static func named(_ entries: [SearchEntry]) -> [String: [[UInt8]]] {
    let shares = entries.concurrentMap { entry in
      NameShares.shares(in: entry.names).merging(
        entry.texts.flatMap { SearchWords.stems(in: $0) }.map { ($0, 0) }, uniquingKeysWith: { name, _ in name })
    }
    var named: [String: [[UInt8]]] = [:]
    for (entry, shares) in zip(entries, shares).sorted(by: { $0.0.key < $1.0.key }) {
      for (word, share) in shares { named[word, default: []].append(Array(entry.key.utf8) + [Postings.last[share]]) }
    }
    return named
  }

  /// The pages by the numbers of their passages; one that has numbers of two parts stands in both.
  private static func pageFiles(_ pages: [SearchPage], _ numbers: [Int]) -> [OutputFile] {
    let places = zip(pages, numbers).flatMap { page, first in
      (first / pageSpan...(first + page.numbers - 1) / pageSpan).map { (part: $0, page: page, first: first) }
    }
    return places.runs { $0.part == $1.part }.map { part in
      let wholes = part.runs { $0.page.whole == $1.page.whole }.map { pages in
        DataValue.list([.text(pages[0].page.whole)] + pages.flatMap { $0.page.values(first: $0.first) })
      }
      return OutputFile.search("p-\(part[0].part)", .list(wholes))
    }
  }
}

extension Shelves.Shelf {
  /// Words with what is known of them.
  fileprivate var words: [UInt8] {
    var former = ""
    return Array(
      lines.map { line in
        // Only of ASCII: there a sign is one for JavaScript too.
        let shared = zip(line.key.utf8, former.utf8).prefix { $0 == $1 && $0 < 0x80 }.count
        let length = min(shared, Postings.last.count - 1)
        former = line.key
        return [Postings.last[length]] + line.key.utf8.dropFirst(length) + [0x20] + line.text
      }.joined(separator: "|".utf8))
  }
}

extension SearchPage {
  fileprivate func values(first: Int) -> [DataValue] {
    [.number(first), .text(page.link(from: .home)), .text(title)]
  }

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

extension SearchPage.Passage {
  fileprivate var headings: [String] {
    paragraphs.filter(\.isHeading).map { String(decoding: $0.text, as: UTF8.self) }
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
    OutputFile(path: "assets/search/\(name).js", bytes: DataScript.bytes(value))
  }
}
