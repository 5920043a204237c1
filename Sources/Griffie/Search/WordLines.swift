/// Where each stem stands in pages and entries.
struct WordLines {
  private var stems = Lexicon()
  /// By the number of a stem: places as `WordPlaces` has them, ascending.
  private var passages: [[Int]] = []
  private var titles: [[Int]] = []
  private var entries: [[Int]] = []

  /// Gathers the places of stems.
  ///
  /// - Parameters:
  ///   - texts: pages, each with the first number of its passages.
  ///   - entries: in the order of their keys.
  ///   - wanted: the stems; nil for all there are.
  init(_ texts: [(text: SearchText, first: Int)], _ entries: [SearchEntry], only wanted: Set<[UInt8]>? = nil) {
    for stem in wanted ?? [] { _ = place(of: stem[...]) }
    for (text, first) in texts {
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
        self.entries[place].append(entry.number * Postings.last.count + share)
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

  /// The line of each stem that stands anywhere, in the order of their bytes.
  var all: [WordLine] {
    stems.numbersInOrder.compactMap { WordLine(stem: stems.word($0), places($0)) }
  }

  /// Where a stem stands.
  func places(of stem: [UInt8]) -> WordPlaces { stems.known(stem[...]).map(places) ?? WordPlaces() }

  private func places(_ number: Int) -> WordPlaces {
    // Two entries can have one key.
    WordPlaces(
      passages: PlaceList(passages[number]), titles: PlaceList(titles[number]),
      entries: PlaceList(entries[number].sorted()))
  }
}
