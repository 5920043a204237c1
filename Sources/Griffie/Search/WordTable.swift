/// Where each stem stands in one page.
struct WordTable {
  /// Each word as it is written: so each is folded and cut only once.
  private var written = Lexicon()
  /// The numbers of the stems of written words, those of one word behind those of another, and where the stems of each word end.
  private var stemsOfWritten: [Int] = []
  private var ends: [Int] = []
  private var stems = Lexicon()
  /// Each place of a stem: the number of the stem above 32 bits that are the place as `SearchTerms` has it.
  private var found: [Int] = []
  /// By the number of a stem, its last place in a text; -1 where it has none.
  private var last: [Int] = []
  /// A word on its way to its stem.
  private var letters: [UInt8] = []

  init(_ page: SearchPage) {
    for (number, passage) in page.passages.enumerated() {
      for paragraph in passage.paragraphs { add(paragraph.text, inPassage: number) }
    }
    for number in 0..<max(1, page.passages.count) {
      let own = number == 0 ? ([page.title] + page.names).map { Array($0.utf8) } : []
      let headings = number < page.passages.count ? page.passages[number].headings : []
      for (stem, share) in NameShares.shares(in: own + headings) {
        found.append(self.number(of: stem) << 32 | SearchTerms.place(inPassage: number, share: share))
      }
    }
  }

  var terms: SearchTerms {
    let found = found.sorted()
    var places: [Range<Int>] = []
    places.reserveCapacity(last.count)
    for number in last.indices {
      let start = places.last?.upperBound ?? 0
      places.append(start..<(found[start...].firstIndex { $0 >> 32 != number } ?? found.count))
    }
    return SearchTerms(
      inOrder: stems.numbersInOrder.lazy.map { (stems.word($0), found[places[$0]].lazy.map { $0 & 0xFFFF_FFFF }) })
  }

  private mutating func add(_ text: [UInt8], inPassage number: Int) {
    let place = SearchTerms.place(inPassage: number)
    var scanner = SearchScanner(text)
    while let word = scanner.next() {
      let known = text.withUnsafeBytes { written.number(of: UnsafeRawBufferPointer(rebasing: $0[word.range])) }
      if known == ends.count { addStems(of: text[word.range], isNumber: word.isNumber) }
      for stem in stemsOfWritten[(known == 0 ? 0 : ends[known - 1])..<ends[known]] where last[stem] != place {
        last[stem] = place
        found.append(stem << 32 | place)
      }
    }
  }

  private mutating func addStems(of word: ArraySlice<UInt8>, isNumber: Bool) {
    if !isNumber, SearchWords.fold(word, into: &letters) {
      addStem()
    } else {
      for word in SearchWords.words(of: word, isNumber: isNumber) {
        letters = word
        addStem()
      }
    }
    ends.append(stemsOfWritten.count)
  }

  /// Adds the stem of the word at hand to those of the written word.
  private mutating func addStem() {
    if StopWords.contain(letters) { return }
    Stem.cut(&letters)
    stemsOfWritten.append(number(of: letters))
  }

  private mutating func number(of stem: [UInt8]) -> Int {
    let number = stems.number(of: stem[...])
    if number == last.count { last.append(-1) }
    return number
  }
}

extension SearchPage.Passage {
  fileprivate var headings: [[UInt8]] { paragraphs.filter(\.isHeading).map(\.text) }
}
