extension Reader {
  /// Whether the rank that begins here is a plural.
  var isPlural: Bool {
    var reader = self
    return reader.takeAnyWordInAnyCase(["ministers", "staatssecretarissen"]) != nil
  }

  /// Takes `Minister`, `Minister en Staatssecretaris`, `Minister-President`.
  mutating func takeRanks() -> [Office.Rank]? {
    if takeAnyWordInAnyCase(["minister-president"]) != nil { return [.primeMinister] }
    guard let first = takeRank() else { return nil }
    var ahead = self
    if ahead.takeSpace(), ahead.takeWord("en"), ahead.takeSpace() {
      if ahead.takeWord("de") { ahead.takeSpace() }
      if let second = ahead.takeRank(), second != first, ahead.takePortfolio() != nil {
        takeSpace()
        _ = takeWord("en")
        takeSpace()
        if takeWord("de") { takeSpace() }
        _ = takeRank()
        return [first, second]
      }
    }
    return [first]
  }

  private mutating func takeRank() -> Office.Rank? {
    if takeAnyWordInAnyCase(["minister", "ministers"]) != nil { return .minister }
    return takeAnyWordInAnyCase(["staatssecretaris", "staatssecretarissen"]) != nil ? .stateSecretary : nil
  }

  /// Takes ` van Defensie`, ` voor Natuur en Stikstof`, ` van OCW`; the value has the name in full.
  mutating func takePortfolio() -> String? {
    let start = position
    guard takeSpace(), let preposition = takePreposition(), takeSpace(), let name = takePortfolioName() else {
      self = moved(to: start)
      return nil
    }
    return preposition + name
  }

  /// Takes `, Financiën`, ` en van Defensie` behind another portfolio.
  mutating func takeFurtherPortfolio() -> (range: Range<Int>, portfolio: String)? {
    var ahead = self
    guard ahead.takeListJoint() else { return nil }
    let start = ahead.position
    let preposition = ahead.takePreposition()
    if preposition != nil { ahead.takeSpace() }
    guard let name = ahead.takePortfolioName() else { return nil }
    self = ahead
    return (start..<position, (preposition ?? "van ") + name)
  }

  private mutating func takePreposition() -> String? { takeWord("van") ? "van " : takeWord("voor") ? "voor " : nil }

  private mutating func takePortfolioName() -> String? {
    if let short = takeIndex(ofAnyWord: Portfolios.shortNames) { return Portfolios.abbreviations[short].long }
    guard let range = Portfolios.names.longest(at: self, first: current ?? 0, where: { _ in true })?.range else {
      return nil
    }
    self = moved(to: range.upperBound)
    return text.words(range)
  }

  /// The office with its state, when it is of another state or of the past: a nationality or "voormalig" before it ("de Poolse
  /// Minister van Defensie", "oud-minister"), a state behind it ("van Polen", "van het Verenigd Koninkrijk").
  func officeOfAnother(_ range: Range<Int>) -> Range<Int>? {
    withState(range) ?? (isOfAnother(before: range.lowerBound) ? range : nil)
  }

  /// Whether the law is one of another state: "de Belgische Grondwet", "de Kieswet van Suriname".
  func isLawOfAnother(_ range: Range<Int>) -> Bool {
    guard withState(range) == nil else { return true }
    // All nationalities end so; to find where a word begins costs more.
    guard let end = endOfWord(before: range.lowerBound), text[end - 1] == UInt8(ascii: "e") else { return false }
    let word = wordBefore(range.lowerBound)
    return !word.isEmpty && Byte.isUpper(text[word.lowerBound]) && isNationality(word)
      && !isAny(of: ["Nederlandse"], word)
  }

  /// What was found together with ` van Polen` or ` van het Verenigd Koninkrijk` behind it.
  private func withState(_ range: Range<Int>) -> Range<Int>? {
    var behind = moved(to: range.upperBound)
    guard behind.takeSpace(), behind.takeWord("van"), behind.takeSpace() else { return nil }
    if behind.takeAnyWord(["de", "het"]) != nil { behind.takeSpace() }
    guard Byte.isCapital(text, at: behind.position), !behind.takeWord("Nederland"), behind.takeCapitalWords() else {
      return nil
    }
    return range.lowerBound..<behind.position
  }

  private mutating func takeCapitalWords() -> Bool {
    let start = position
    while Byte.isCapital(text, at: position) {
      while Byte.continuesWord(text, at: position) { advance() }
      var ahead = self
      guard ahead.takeSpace(), Byte.isCapital(text, at: ahead.position) else { break }
      self = ahead
    }
    return position > start
  }

  private func isOfAnother(before index: Int) -> Bool {
    if index > 0, text[index - 1] == UInt8(ascii: "-") { return true }
    let word = wordBefore(index)
    if word.isEmpty { return false }
    var reader = moved(to: word.lowerBound)
    if reader.takeAnyWordInAnyCase(Self.formerly) != nil, reader.position == word.upperBound { return true }
    guard Byte.isUpper(text[word.lowerBound]), !isAny(of: ["Nederlandse", "Nederlands", "Onze"], word) else {
      return false
    }
    // At the head of a sentence any word has a capital; nationalities end in "-se".
    return Sentence.begins(in: text, at: word.lowerBound)
      ? isNationality(word) : !isAny(of: ["De", "Demissionair", "En"], word)
  }

  private func isAny(of words: [StaticString], _ word: Range<Int>) -> Bool {
    var reader = moved(to: word.lowerBound)
    return reader.takeAnyWord(words) != nil && reader.position == word.upperBound
  }

  private func isNationality(_ word: Range<Int>) -> Bool {
    var (short, long) = (moved(to: max(word.lowerBound, word.upperBound - 2)), moved(to: word.upperBound - 4))
    return short.take("se") || word.count >= 4 && long.take("sche")
  }

  /// The word directly before the index; empty when none stands there.
  private func wordBefore(_ index: Int) -> Range<Int> {
    guard let end = endOfWord(before: index) else { return index..<index }
    var start = end
    while start > 0, end - start < 40, Byte.isWord(text[start - 1]) || text[start - 1] == UInt8(ascii: "-") {
      start -= 1
    }
    return start..<end
  }

  /// Where the word before the blanks at the index ends, if there are any and it is one.
  private func endOfWord(before index: Int) -> Int? {
    var end = index
    while end > 0, index - end < 8, Byte.isSpace(text[end - 1]) { end -= 1 }
    return end < index && end > 0 ? end : nil
  }

  private static let formerly: Words = [
    "voormalig", "voormalige", "vorige", "vroegere", "toenmalig", "toenmalige", "gewezen", "oud", "ex", "hun", "eerste",
  ]
}
