/// In which passages each word of some pages stands.
struct WordTable {
  /// Each word as it is written, with the places in `lists` of its stems: so each is folded and cut only once.
  private var written = Lexicon()
  private var placesOfWritten: [[Int]] = []
  private var places: [String: Int] = [:]
  private var lists: [[Int]] = []

  /// By stem, the numbers of the passages in ascending order.
  var passages: [String: [Int]] { places.mapValues { lists[$0] } }

  /// The words of pages whose passages are numbered from here on.
  init(_ pages: [SearchPage], from first: Int) {
    var number = first
    for page in pages {
      for (index, passage) in page.passages.enumerated() {
        for paragraph in passage.paragraphs { add(paragraph.text, at: number + index) }
      }
      number += page.numbers
    }
  }

  private mutating func add(_ text: [UInt8], at number: Int) {
    var scanner = SearchScanner(text)
    while let word = scanner.next() {
      let known = written.number(of: text[word.range])
      if known == placesOfWritten.count {
        placesOfWritten.append(places(of: text[word.range], isNumber: word.isNumber))
      }
      for place in placesOfWritten[known] where lists[place].last != number { lists[place].append(number) }
    }
  }

  private mutating func places(of word: ArraySlice<UInt8>, isNumber: Bool) -> [Int] {
    SearchWords.words(of: word, isNumber: isNumber).filter { !StopWords.all.contains($0) }.map { word in
      let stem = Stem.make(of: word)
      if let place = places[stem] { return place }
      places[stem] = lists.count
      lists.append([])
      return lists.count - 1
    }
  }
}
