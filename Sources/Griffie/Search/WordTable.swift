/// In which passages each word of some pages stands.
struct WordTable {
  /// By stem, the numbers of the passages in ascending order.
  private(set) var passages: [String: [Int]] = [:]

  /// The words of pages whose passages are numbered from here on.
  init(_ pages: [SearchPage], from first: Int) {
    var seen = SeenWords()
    var number = first
    for page in pages {
      for (index, passage) in page.passages.enumerated() {
        for paragraph in passage.paragraphs { seen.add(paragraph.text, at: number + index) }
      }
      number += page.numbers
    }
    passages = seen.passages
  }
}

/// Words as they are met, each folded and cut to its stem only once.
private struct SeenWords {
  /// Places in `lists` of the stems of a word as it is written.
  private var known: [String: [Int]] = [:]
  private var places: [String: Int] = [:]
  private var lists: [[Int]] = []

  mutating func add(_ text: [UInt8], at number: Int) {
    var scanner = SearchScanner(text)
    while let word = scanner.next() {
      for place in lists(of: text[word.range], isNumber: word.isNumber) where lists[place].last != number {
        lists[place].append(number)
      }
    }
  }

  private mutating func lists(of word: ArraySlice<UInt8>, isNumber: Bool) -> [Int] {
    let written = String(decoding: word, as: UTF8.self)
    if let places = known[written] { return places }
    let telling = SearchWords.words(of: word, isNumber: isNumber).filter { !StopWords.all.contains($0) }
    let places = telling.map { place(of: Stem.make(of: $0)) }
    known[written] = places
    return places
  }

  private mutating func place(of stem: String) -> Int {
    if let place = places[stem] { return place }
    places[stem] = lists.count
    lists.append([])
    return lists.count - 1
  }

  var passages: [String: [Int]] { places.mapValues { lists[$0] } }
}
