/// Where each stem stands in one page.
struct WordTable {
  /// Each word as it is written, with the numbers of its stems: so each is folded and cut only once.
  private var written = Lexicon()
  private var stemsOfWritten: [[Int]] = []
  private var stems = Lexicon()
  /// By the number of a stem, as `SearchTerms` has them.
  private var places: [[Int]] = []

  init(_ page: SearchPage) {
    for (number, passage) in page.passages.enumerated() {
      for paragraph in passage.paragraphs { add(paragraph.text, inPassage: number) }
    }
    for number in 0..<max(1, page.passages.count) {
      let own = number == 0 ? ([page.title] + page.names).map { Array($0.utf8) } : []
      let headings = number < page.passages.count ? page.passages[number].headings : []
      for (stem, share) in NameShares.shares(in: own + headings) {
        places[self.number(of: stem)].append(SearchTerms.place(inPassage: number, share: share))
      }
    }
  }

  var terms: SearchTerms {
    SearchTerms(places.enumerated().map { (stems.word($0.offset), $0.element.sorted()) })
  }

  private mutating func add(_ text: [UInt8], inPassage number: Int) {
    let place = SearchTerms.place(inPassage: number)
    var scanner = SearchScanner(text)
    while let word = scanner.next() {
      let known = written.number(of: text[word.range])
      if known == stemsOfWritten.count {
        stemsOfWritten.append(stems(of: text[word.range], isNumber: word.isNumber))
      }
      for stem in stemsOfWritten[known] where places[stem].last != place { places[stem].append(place) }
    }
  }

  private mutating func stems(of word: ArraySlice<UInt8>, isNumber: Bool) -> [Int] {
    SearchWords.words(of: word, isNumber: isNumber).compactMap { word in
      StopWords.contain(word) ? nil : number(of: Stem.make(of: word))
    }
  }

  private mutating func number(of stem: [UInt8]) -> Int {
    let number = stems.number(of: stem[...])
    if number == places.count { places.append([]) }
    return number
  }
}

extension SearchPage.Passage {
  fileprivate var headings: [[UInt8]] { paragraphs.filter(\.isHeading).map(\.text) }
}
