/// Finds documents named in words, by what is sure about them.
///
/// Three things are: the number of a paper behind the title (`Kamerbrief over hulp van 17 mei jl. (Kamerstuk 36 045, nr. 88)`), which makes
/// the words a citation of that paper; a title in quotation marks (`voortgangsrapportage «Dijken»`); and a day behind a title that begins
/// with a capital, or behind the noun (`brief Steun Oekraïne 2023 van 23 december 2022`).
enum DocumentNaming {
  /// Adds the citations of documents, in the order of the text; `quotes` is where opening quotation marks stand, `owners` is what the
  /// numbering of motions tells of numbers behind them.
  static func name(
    _ citations: inout [Citation], in text: Span<UInt8>, quotes: [Int], _ owners: [NumberOwner.Known],
    _ vocabulary: Vocabulary
  ) {
    var documents = numbered(citations, in: text, owners)
    // What has a number is known by that.
    let starts = Set(documents.map(\.range.lowerBound))
    addDated(&documents, behind: citations, except: starts, in: text, vocabulary)
    addQuoted(&documents, at: quotes, except: starts, in: text, vocabulary)
    if documents.isEmpty { return }
    documents.sort { $0.range.lowerBound < $1.range.lowerBound }
    let places = places(of: documents, in: citations)
    if places.count < documents.count { documents = places.map { documents[$0.document] } }
    citations.insert(documents, at: places.map(\.citation))
  }

  // MARK: - With a number behind

  private static func numbered(
    _ citations: [Citation], in text: Span<UInt8>, _ owners: [NumberOwner.Known]
  ) -> [Citation] {
    // Of all motions, for those whose number does not stand directly behind them.
    lazy var motions = Set(citations.lazy.filter(\.isMotion).compactMap { $0.motion?.paper })
    var found: [Citation] = []
    // The expression that is at hand, behind the end of the one before; where the words of its document end, and these once they were
    // looked for.
    var (floor, phrase) = (0, 0..<0)
    var end: Int?
    var known: [Range<Int>]?
    var place = 0
    for index in citations.indices where citations[index].isPrinted {
      let citation = citations[index]
      if citation.phrase.lowerBound >= phrase.upperBound {
        (floor, phrase, known, place) = (phrase.upperBound, citation.phrase, nil, -1)
        end = endOfWords(before: phrase.lowerBound, from: floor, in: text)
      }
      place += 1
      guard let end else { continue }
      // What is a motion's has no other words; to look for words takes longest.
      if let paper = citation.paper,
        citations[max(0, index - 8)..<index].contains(where: { $0.isMotion(numbered: paper) })
          || motions.contains(paper)
      {
        continue
      }
      let documents = known ?? Self.documents(before: end, from: floor, of: index, in: citations, text, owners)
      known = documents
      // All numbers of a list are those of one document, or each that of one of several.
      guard let range = documents.count > 1 ? documents[place] : documents.first else { continue }
      found.append(Citation(citation.reference, at: range, isInWords: true))
    }
    return found
  }

  /// The document whose words end there, or as many that are joined as the expression of the number has numbers; none where no words do.
  private static func documents(
    before end: Int, from floor: Int, of number: Int, in citations: [Citation], _ text: Span<UInt8>,
    _ owners: [NumberOwner.Known]
  ) -> [Range<Int>] {
    let phrase = citations[number].phrase
    let numbers = citations[number...].prefix { $0.phrase == phrase }.count(where: \.isPrinted)
    let areSeveral = numbers > 1 && citations[..<number].last?.phrase != phrase
    guard
      let words = words(before: end, from: floor, of: number, areSeveral: areSeveral, in: citations, text, owners)
    else { return [] }
    let documents = areSeveral ? Reader(text, at: words.lowerBound).documents(joinedIn: words) : [words]
    if documents.count == numbers { return documents }
    // Which of them has which number is not said.
    return documents.count == 1 ? documents : []
  }

  /// Where words end that a bracket or comma parts from a number; nil where none stands before it.
  private static func endOfWords(before number: Int, from floor: Int, in text: Span<UInt8>) -> Int? {
    var end = number
    var hasMark = false
    while end > floor {
      let isMark = text[end - 1] == 0x28 || text[end - 1] == 0x2C
      guard isMark || Byte.isSpace(text[end - 1]) else { break }
      hasMark = hasMark || isMark
      end -= 1
    }
    return hasMark && end > floor ? end : nil
  }

  /// The words of a document that end there, of which a motion is part only where the number is sure to be the document's.
  private static func words(
    before end: Int, from floor: Int, of number: Int, areSeveral: Bool, in citations: [Citation],
    _ text: Span<UInt8>, _ owners: [NumberOwner.Known]
  ) -> Range<Int>? {
    let owner = NumberOwner.known(at: citations[number].phrase.lowerBound, among: owners)
    if case .document(let start) = owner, !areSeveral, start >= floor,
      !(start..<end).contains(where: { text[$0] == 0xFF })
    {
      return start..<end
    }
    if owner == .motion || owner == .unsure { return nil }
    let start = Sentence.start(of: end - 1, in: text, notBefore: max(floor, end - 300))
    // No document goes across what must not be read.
    let opaque = (start..<end).last { text[$0] == 0xFF }
    let reader = Reader(text, at: opaque.map { $0 + 1 } ?? start)
    guard let words = reader.documentWords(before: end, areSeveral: areSeveral) else { return nil }
    if owner != nil { return words }
    var index = number
    while index > 0, citations[index - 1].range.lowerBound > words.lowerBound, citations[number].paper != nil {
      index -= 1
      guard citations[index].isMotion else { continue }
      guard case .document = NumberOwner.owner(of: number, behind: index, in: citations, text) else { return nil }
      return words
    }
    return words
  }

  // MARK: - With a day behind

  private static func addDated(
    _ documents: inout [Citation], behind citations: [Citation], except starts: Set<Int>, in text: Span<UInt8>,
    _ vocabulary: Vocabulary
  ) {
    var floor = 0
    for index in citations.indices {
      guard case .date(let date) = citations[index].reference, case .day = date else { continue }
      let day = citations[index].range
      let start = max(floor, day.lowerBound - 120)
      floor = day.upperBound
      guard isLedTo(day.lowerBound, from: start, in: text) else { continue }
      let sender = index > 0 ? citations[index - 1].range : nil
      let letter =
        Reader(text, at: start).datedLetter(date, at: day)
        ?? sender.flatMap { Reader(text, at: $0.lowerBound).sentLetter(by: $0, date, at: day) }
      if let letter, !starts.contains(letter.range.lowerBound) {
        documents.append(citation(of: letter.value, at: letter.range, vocabulary))
      }
    }
  }

  /// A letter, or what the vocabulary knows by its title.
  private static func citation(of letter: Letter, at range: Range<Int>, _ vocabulary: Vocabulary) -> Citation {
    let known = letter.title.isEmpty ? nil : vocabulary.key(named: letter.title, role: .document)
    return Citation(known.map(Reference.name) ?? .letter(letter), at: range)
  }

  /// Whether "van" or "d.d." and blanks stand before a day, as far as bytes tell: most days are in no name and cost no more.
  private static func isLedTo(_ day: Int, from start: Int, in text: Span<UInt8>) -> Bool {
    var end = day
    while end > start, Byte.isSpace(text[end - 1]) || text[end - 1] >= 0x80 { end -= 1 }
    guard end - start > 3 else { return false }
    var word = Reader(text, at: end - 3)
    return word.take("van") || word.take(".d.") || word.take("dd.")
  }

  // MARK: - With a title in quotation marks

  private static func addQuoted(
    _ documents: inout [Citation], at quotes: [Int], except starts: Set<Int>, in text: Span<UInt8>,
    _ vocabulary: Vocabulary
  ) {
    var end = 0
    for quote in quotes where quote >= end {
      guard let letter = Reader(text, at: quote).quotedLetter() else { continue }
      end = letter.range.upperBound
      if starts.contains(letter.range.lowerBound) { continue }
      documents.append(citation(of: letter.value, at: letter.range, vocabulary))
    }
  }

  // MARK: - Joining

  /// The indices of the documents, each with that of the citation that it comes before in the order of the text; what encloses others comes
  /// before them. Words that have a name already are no document, nor are words that begin within a citation and go on behind it.
  private static func places(of documents: [Citation], in citations: [Citation]) -> [(document: Int, citation: Int)] {
    var places: [(document: Int, citation: Int)] = []
    places.reserveCapacity(documents.count)
    var rest = documents.indices
    // Where the names, and where all citations so far end.
    var (nameEnd, phraseEnd) = (0, 0)
    func place(_ document: Int, before index: Int) {
      let (start, end) = (documents[document].range.lowerBound, documents[document].range.upperBound)
      if end > nameEnd, start >= phraseEnd || end <= phraseEnd { places.append((document, index)) }
    }
    for index in citations.indices {
      let range = citations[index].range
      while let next = rest.first, documents[next].range.comes(before: range) {
        rest.removeFirst()
        place(next, before: index)
      }
      guard let next = rest.first else { return places }
      if documents[next].range == range { rest.removeFirst() }
      if case .name = citations[index].reference { nameEnd = max(nameEnd, range.upperBound) }
      phraseEnd = max(phraseEnd, citations[index].phrase.upperBound)
    }
    for next in rest { place(next, before: citations.count) }
    return places
  }
}

extension Range<Int> {
  /// Whether it begins earlier, or at the same place and ends later.
  fileprivate func comes(before other: Range<Int>) -> Bool {
    lowerBound < other.lowerBound || (lowerBound == other.lowerBound && upperBound > other.upperBound)
  }
}

extension Citation {
  /// Whether it names the motion that was printed under this number.
  fileprivate func isMotion(numbered paper: ParliamentaryPaper) -> Bool {
    if case .motion(let motion) = reference { motion.paper == paper } else { false }
  }

  /// Whether it gives the number under which a document was printed.
  fileprivate var isPrinted: Bool {
    switch reference {
    case .paper, .appendix: true
    default: false
    }
  }
}
