/// Finds documents named in words, by what is sure about them.
///
/// Three things are: the number of a paper behind the title (`Kamerbrief over hulp van 17 mei jl. (Kamerstuk 36 045, nr. 88)`), which makes
/// the words a citation of that paper; a title in quotation marks (`voortgangsrapportage «Dijken»`); and a day behind a title that begins
/// with a capital, or behind the noun (`brief Steun Oekraïne 2023 van 23 december 2022`).
enum DocumentNaming {
  /// Adds the citations of documents, in the order of the text; `quotes` is where opening quotation marks stand.
  static func name(
    _ citations: inout [Citation], in text: Span<UInt8>, quotes: [Int], _ vocabulary: Vocabulary
  ) {
    var named = numbered(citations, in: text)
    var letters: [Citation] = []
    addDated(&letters, behind: citations, in: text, vocabulary)
    addQuoted(&letters, at: quotes, in: text, vocabulary)
    if named.isEmpty, letters.isEmpty { return }
    // What has a number is known by that.
    let starts = Set(named.map(\.range.lowerBound))
    named += starts.isEmpty ? letters : letters.filter { !starts.contains($0.range.lowerBound) }
    citations.insert(places(of: named.sorted { $0.range.lowerBound < $1.range.lowerBound }, in: citations))
  }

  // MARK: - With a number behind

  private static func numbered(_ citations: [Citation], in text: Span<UInt8>) -> [Citation] {
    lazy var motions = Set(citations.lazy.filter(\.isMotion).compactMap { $0.motion?.paper })
    var found: [Citation] = []
    // The expression that is at hand, behind the end of the one before; where the words of its document end, and these once they were
    // looked for.
    var (floor, phrase) = (0, 0..<0)
    var end: Int?
    var known: Range<Int>??
    for index in citations.indices where citations[index].isPrinted {
      let citation = citations[index]
      if citation.phrase.lowerBound >= phrase.upperBound {
        (floor, phrase, known) = (phrase.upperBound, citation.phrase, nil)
        end = endOfWords(before: phrase.lowerBound, from: floor, in: text)
      }
      guard let end else { continue }
      // What is a motion's has no other words; to look for words takes longest.
      if let paper = citation.paper, motions.contains(paper) { continue }
      // All numbers of a list are those of one document.
      let range = known ?? words(before: end, from: floor, in: text)
      known = .some(range)
      guard let range else { continue }
      found.append(Citation(citation.reference, at: range, isInWords: true))
    }
    return found
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

  /// The words of a document that end there.
  private static func words(before end: Int, from floor: Int, in text: Span<UInt8>) -> Range<Int>? {
    let start = Sentence.start(of: end - 1, in: text, notBefore: max(floor, end - 300))
    // No document goes across what must not be read.
    let opaque = (start..<end).last { text[$0] == 0xFF }
    let reader = Reader(text, at: opaque.map { $0 + 1 } ?? start)
    return reader.documentWords(before: end)
  }

  // MARK: - With a day behind

  private static func addDated(
    _ letters: inout [Citation], behind citations: [Citation], in text: Span<UInt8>, _ vocabulary: Vocabulary
  ) {
    var floor = 0
    for index in citations.indices {
      guard case .date(let date) = citations[index].reference, case .day = date else { continue }
      let day = citations[index].range
      let start = max(floor, day.lowerBound - 120)
      floor = day.upperBound
      if isLedTo(day.lowerBound, from: start, in: text),
        let letter = Reader(text, at: start).datedLetter(date, at: day)
      {
        letters.append(citation(of: letter.value, at: letter.range, vocabulary))
      }
    }
  }

  /// A letter, or what the vocabulary knows by its title.
  private static func citation(of letter: Letter, at range: Range<Int>, _ vocabulary: Vocabulary) -> Citation {
    let known = letter.title.isEmpty ? nil : vocabulary.key(named: letter.title)
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
    _ letters: inout [Citation], at quotes: [Int], in text: Span<UInt8>, _ vocabulary: Vocabulary
  ) {
    var end = 0
    for quote in quotes where quote >= end {
      guard let letter = Reader(text, at: quote).quotedLetter() else { continue }
      end = letter.range.upperBound
      letters.append(citation(of: letter.value, at: letter.range, vocabulary))
    }
  }

  // MARK: - Joining

  /// The documents, each with the index of the citation that it comes before in the order of the text; what encloses others comes before
  /// them. Words that have a name already are no document, nor are words that begin within a citation and go on behind it.
  private static func places(of named: [Citation], in citations: [Citation]) -> [(place: Int, element: Citation)] {
    var places: [(place: Int, element: Citation)] = []
    places.reserveCapacity(named.count)
    var rest = named[...]
    // Where the names, and where all citations so far end.
    var (nameEnd, phraseEnd) = (0, 0)
    func place(_ words: Citation, before index: Int) {
      let (start, end) = (words.range.lowerBound, words.range.upperBound)
      if end > nameEnd, start >= phraseEnd || end <= phraseEnd { places.append((index, words)) }
    }
    for index in citations.indices {
      let range = citations[index].range
      while let next = rest.first, next.range.comes(before: range) {
        rest.removeFirst()
        place(next, before: index)
      }
      guard let next = rest.first else { return places }
      if next.range == range { rest.removeFirst() }
      if case .name = citations[index].reference { nameEnd = max(nameEnd, range.upperBound) }
      phraseEnd = max(phraseEnd, citations[index].phrase.upperBound)
    }
    for words in rest { place(words, before: citations.count) }
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
  /// Whether it gives the number under which a document was printed.
  fileprivate var isPrinted: Bool {
    switch reference {
    case .paper, .appendix: true
    default: false
    }
  }
}

extension Reader {
  /// Whether neither a verb nor the noun of a document stands before the end.
  func isFreeOfVerbs(before end: Int) -> Bool {
    var reader = self
    while reader.skipToWord(before: end) {
      if reader.takeWordOfTitle() != .other { return false }
    }
    return true
  }

  /// The words up to `end` that name a document: from the first noun with a title behind it, with no verb between.
  fileprivate func documentWords(before end: Int) -> Range<Int>? {
    var reader = self
    var start: Int?
    while reader.skipToWord(before: end) {
      let word = reader.position
      switch reader.takeWordOfTitle() {
      case .noun:
        if start == nil, reader.isTitled(before: end), !reader.isForeign(at: word) {
          start = word
          // What the answer is about may be a sentence of its own.
          if reader.moved(to: word).isAtAnswer, let stop = reader.endOfQuestions(before: end) { return word..<stop }
        }
      case .verb: start = nil
      case .other: break
      }
    }
    return start.map { $0..<end }
  }

  /// Whether "antwoord" or "antwoorden" stands here, in any case.
  private var isAtAnswer: Bool {
    var reader = self
    return reader.takeInAnyCase("antwoord")
  }

  /// Where "antwoord op vragen van de leden X en Y" ends: what the questions are about follows.
  private func endOfQuestions(before end: Int) -> Int? {
    var reader = self
    var names: [Citation] = []
    while reader.skipToWord(before: end) {
      if reader.takeMemberLabel(), reader.takeSpace() {
        reader.takeMemberNames(&names, in: Context.none, isHeading: false)
        if !names.isEmpty { return min(reader.position, end) }
      }
      reader.skipWord()
    }
    return nil
  }

  /// The letter whose name leads to a day.
  fileprivate func datedLetter(_ date: DateExpression, at day: Range<Int>) -> (range: Range<Int>, value: Letter)? {
    var reader = self
    while reader.skipToWord(before: day.lowerBound) {
      let word = reader.position
      guard reader.skipDocumentNoun() else {
        reader.skipWord()
        continue
      }
      var behind = reader
      let title = behind.takeCapitalTitle() ?? ""
      guard behind.takeWordBeforeDate(), behind.position == day.lowerBound, !isForeign(at: word) else { continue }
      // A plan of a day is no more than that.
      if title.isEmpty, Self.plans.contains(where: { reader.ends(with: $0, from: word) }) { continue }
      let sort = text.string(word..<reader.position).lowercased()
      return (word..<day.upperBound, Letter(sort: sort, title: title, date: date))
    }
    return nil
  }

  private static let plans: [StaticString] = ["plan", "agenda", "akkoord", "strategie"]

  /// The letter whose quoted title begins here: the noun stands directly before it.
  fileprivate func quotedLetter() -> (range: Range<Int>, value: Letter)? {
    guard Byte.endsSpace(text, before: position) else { return nil }
    var start = position
    while start > 0, Byte.isSpace(text[start - 1]) { start -= 1 }
    while start > 0, position - start < 60, Byte.isWord(text[start - 1]) || text[start - 1] == 0x2D { start -= 1 }
    var reader = moved(to: start)
    guard let sort = reader.takeDocumentNoun(), !isForeign(at: start), reader.takeSpace(),
      let title = reader.takeQuotedTitle()
    else { return nil }
    let date = reader.takeDateOfDocument()
    return (start..<reader.position, Letter(sort: sort, title: title, date: date?.value))
  }

  /// Goes on to the next word; false when there is none before the end, or what stands there must not be read.
  private mutating func skipToWord(before end: Int) -> Bool {
    while position < end, !(Byte.continuesWord(text, at: position) && Byte.beginsWord(text, at: position)) { advance() }
    return position < end
  }

  /// A title follows a preposition or an opening quotation mark, or begins with a capital.
  private func isTitled(before end: Int) -> Bool {
    var ahead = self
    guard ahead.takeSpace(), ahead.position < end else { return false }
    if ahead.takeWord("op") { return ahead.takeSpace() && ahead.takesWhatIsAnswered }
    return ahead.takeAnyWord(Self.titlePrepositions) != nil || ahead.take("«")
      || Byte.isCapital(text, at: ahead.position)
  }

  private static let titlePrepositions: Words = [
    "over", "van", "inzake", "betreffende", "met", "aan", "bij", "houdende", "getiteld",
  ]

  /// What answers and reactions are to: `op vragen van`, `op het advies`, `op de motie`.
  private var takesWhatIsAnswered: Bool {
    var reader = self
    if reader.takeAnyWord(["de", "het", "een", "schriftelijke", "uw"]) != nil { reader.takeSpace() }
    let start = reader.position
    reader.skipWord()
    let word = text.string(start..<reader.position).lowercased()
    return word.hasSuffix("vragen") || moved(to: start).isDocumentNoun
  }

  private var isDocumentNoun: Bool {
    var reader = self
    return reader.skipDocumentNoun()
  }

  /// "a brief" is English.
  private func isForeign(at word: Int) -> Bool {
    word > 1 && text[word - 2] == UInt8(ascii: "a") && text[word - 1] == 0x20 && Byte.beginsWord(text, at: word - 2)
  }

  /// What a word can be where the name of a document is looked for.
  private enum WordOfTitle {
    /// The noun of a document, with the parts before it that hyphens join.
    case noun
    /// What makes a sentence of the words before it: a verb, a pronoun.
    case verb
    case other
  }

  /// Takes a word.
  private mutating func takeWordOfTitle() -> WordOfTitle {
    let start = self
    skipWord()
    // A noun of a document is looked for behind all hyphens first; what is none is one word.
    let word = self
    let isJoined = current == UInt8(ascii: "-")
    if isJoined { self = start }
    if isJoined ? skipDocumentNoun() : isDocumentNoun(from: start.position) { return .noun }
    self = start
    if takeAnyWord(Self.breaks) != nil { return .verb }
    self = word
    return .other
  }

  private static let breaks: Words = [
    "heeft", "hebben", "had", "hadden", "is", "zijn", "was", "waren", "wordt", "worden", "werd", "werden", "zal",
    "zullen",
    "zou", "kan", "kunnen", "moet", "moeten", "wil", "gaat", "blijft", "biedt", "bied", "bieden", "stuurde", "ontving",
    "gestuurd", "verzonden", "gepubliceerd", "aangeboden", "opgesteld",
    "uitgebracht", "gemeld", "genoemd", "toegezegd", "vermeld", "geïnformeerd",
    "verwijst", "verwijs", "meldt", "schrijft", "kreeg", "bracht", "vroeg", "kocht", "las", "ging", "kwam", "gaf",
    "nam", "deed", "zag", "stond", "zei", "staat", "dat", "die", "zie", "waarin", "waarmee", "waaruit", "ik",
    "wij", "hij",
  ]

  /// Takes words that begin with a capital or figure.
  private mutating func takeCapitalTitle() -> String? {
    var ahead = self
    ahead.takeSpace()
    let start = ahead.position
    var end = start
    while Byte.isCapital(text, at: ahead.position) || (end > start && ahead.current.map(Byte.isDigit) ?? false),
      end - start < 300
    {
      while Byte.continuesWord(text, at: ahead.position) || ahead.current == UInt8(ascii: "-") { ahead.advance() }
      end = ahead.position
      guard ahead.takeSpace() else { break }
    }
    guard end > start else { return nil }
    self = moved(to: end)
    return text.words(start..<end)
  }
}
