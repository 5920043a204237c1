/// The lines of the parts `w-…`: where each stem stands in the whole site.
struct WordLines {
  /// A word in more passages, titles or entries is as good as everywhere.
  private static let commonLimit = 2_000

  private var stems = Lexicon()
  /// By the number of a stem: passages and titles ascending, entries in the order of their keys, one after another.
  private var passages: [[Int]] = []
  private var titles: [[Int]] = []
  private var entries: [[UInt8]] = []

  /// Gathers the places of stems.
  ///
  /// - Parameters:
  ///   - texts: all pages.
  ///   - numbers: of each page the first number of its passages.
  ///   - entries: all entries, in the order of their keys.
  ///   - wanted: the stems; nil for all there are.
  init(_ texts: [SearchText], _ numbers: [Int], _ entries: [SearchEntry], only wanted: [[UInt8]]? = nil) {
    for stem in wanted ?? [] { _ = place(of: stem[...]) }
    for (text, first) in zip(texts, numbers) {
      var reader = text.terms.reader
      while let stem = reader.nextStem() {
        guard let place = wanted == nil ? place(of: stem) : stems.known(stem) else { continue }
        while let next = reader.nextPlace() {
          let passage = first + SearchTerms.passage(of: next)
          if let share = SearchTerms.share(of: next) {
            titles[place].append(passage * Postings.last.count + share)
          } else {
            passages[place].append(passage)
          }
        }
      }
    }
    for entry in entries {
      var reader = entry.terms.reader
      while let stem = reader.nextStem() {
        guard let place = wanted == nil ? place(of: stem) : stems.known(stem),
          let share = reader.nextPlace().flatMap(SearchTerms.share)
        else { continue }
        self.entries[place] += entry.key.utf8
        self.entries[place].append(Postings.last[share])
      }
    }
  }

  private mutating func place(of stem: ArraySlice<UInt8>) -> Int {
    let place = stems.number(of: stem)
    if place == passages.count {
      passages.append([])
      titles.append([])
      entries.append([])
    }
    return place
  }

  /// Each stem that stands anywhere, with what its line is, in the order of their bytes.
  var words: [SearchIndex.Word] {
    passages.indices.compactMap { number in
      guard let text = text(number) else { return nil }
      let stem = stems.word(number)
      return SearchIndex.Word(
        stem: String(decoding: stem, as: UTF8.self), length: stem.count + text.count,
        print: Fingerprint(stem + [0x20] + text))
    }
    .sorted { $0.stem.utf8.lexicographicallyPrecedes($1.stem.utf8) }
  }

  /// What stands behind a stem in its line: passages, titles, entries. Nil where it stands nowhere.
  func text(of stem: String) -> [UInt8]? { stems.known(Array(stem.utf8)[...]).flatMap(text) }

  private func text(_ number: Int) -> [UInt8]? {
    if passages[number].isEmpty, titles[number].isEmpty, entries[number].isEmpty { return nil }
    let isCommon = entries[number].count > Self.commonLimit * (SearchEntry.keyLength + 1)
    let fields = [
      Self.listed(passages[number]), Self.listed(titles[number]), isCommon ? [Postings.everywhere] : entries[number],
    ]
    return Array(fields.joined(separator: " ".utf8))
  }

  private static func listed(_ numbers: [Int]) -> [UInt8] {
    numbers.count > commonLimit ? [Postings.everywhere] : Postings.ascending(numbers)
  }
}
