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
    if ahead.takeSpace(), ahead.takeWordInAnyCase("en"), ahead.takeSpace() {
      if ahead.takeWordInAnyCase("de") { ahead.takeSpace() }
      if let second = ahead.takeRank(), second != first, ahead.beginsPortfolio {
        self = ahead
        return [first, second]
      }
    }
    return [first]
  }

  private var beginsPortfolio: Bool {
    var reader = self
    return reader.takePortfolio() != nil
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

  private mutating func takePreposition() -> String? {
    takeWord("van") || takeWord("VAN") ? "van " : takeWord("voor") || takeWord("VOOR") ? "voor " : nil
  }

  private mutating func takePortfolioName() -> String? {
    if let short = takeIndex(ofAnyWord: Portfolios.shortNames) { return Portfolios.abbreviations[short].long }
    guard let found = Portfolios.names.longest(at: self, first: current ?? 0, where: { _ in true }),
      !moved(to: found.range.upperBound).goesOnAsPortfolio
    else { return nil }
    self = moved(to: found.range.upperBound)
    return Portfolios.list[found.value]
  }

  /// Whether a ministry that is not known has a name that goes on here: "Landbouw en Visserij", "Landbouw, Natuurbeheer en Visserij".
  private var goesOnAsPortfolio: Bool {
    var ahead = self
    for _ in 0..<3 {
      let hasComma = ahead.take(UInt8(ascii: ","))
      guard ahead.takeSpace() else { return false }
      let isLast = ahead.takeWordInAnyCase("en") || ahead.take(UInt8(ascii: "&"))
      guard isLast ? !hasComma && ahead.takeSpace() : hasComma, ahead.takeWordOfPortfolio() else { return false }
      if isLast { return true }
    }
    return false
  }

  /// Whether an office is a minister of what goes on behind it: "Minister van Defensie" in "Minister van Defensie en Marine".
  func isOfLongerPortfolio(_ range: Range<Int>) -> Bool {
    var reader = self
    guard let ranks = reader.takeRanks(), ranks != [.primeMinister] else { return false }
    return moved(to: range.upperBound).goesOnAsPortfolio
  }

  /// Takes one word with a capital that is no portfolio, as names of persons have it.
  private mutating func takeWordOfPortfolio() -> Bool {
    let isHeading = Byte.isCapital(text, at: position) && byte(1).map(Byte.isUpper) ?? false
    let name = takePersonName(in: Context.none, isHeading: isHeading)
    return name.map { !$0.utf8.contains(0x20) } ?? false
  }

  /// The office with its state, when it is of another state or of the past: a nationality or "voormalig" before it ("de Poolse
  /// Minister van Defensie", "oud-minister"), a state behind it ("van Polen", "van het Verenigd Koninkrijk"), perhaps with the person
  /// between ("Merrick Garland van de VS", "Ben Wallace (VK)", "Guido Crosetto (Italië)").
  func officeOfAnother(_ range: Range<Int>) -> Range<Int>? {
    withState(range) ?? withPersonOfState(range) ?? (isOfAnother(before: range.lowerBound) ? range : nil)
  }

  private func withPersonOfState(_ range: Range<Int>) -> Range<Int>? {
    var person = moved(to: range.upperBound)
    guard person.takeSpace(), Byte.isCapital(text, at: person.position),
      person.takePersonName(in: Context.none, isHeading: false) != nil
    else { return nil }
    if let whole = withState(range.lowerBound..<person.position) { return whole }
    let end = person.position
    guard person.takeSpace(), person.take(UInt8(ascii: "(")) else { return nil }
    let state = person.position
    // What is no party is a state.
    guard person.takeCapitalWords(), person.current == UInt8(ascii: ")"),
      !MemberName.isKnown(text.string(state..<person.position))
    else { return nil }
    return range.lowerBound..<end
  }

  /// Whether a law or ministry is one of another state: "de Belgische Grondwet", "de Kieswet van Suriname".
  func isOfAnotherState(_ range: Range<Int>) -> Bool {
    guard withState(range) == nil else { return true }
    // All nationalities end so; to find where a word begins costs more.
    var reader = moved(to: range.lowerBound)
    guard reader.takeSpaceBack(), reader.byte(-1) == UInt8(ascii: "e") else { return false }
    let word = reader.takeWordBack()
    return Byte.isUpper(text[word.lowerBound]) && isNationality(word)
      && !isAny(of: ["Nederlandse"], word)
  }

  /// What was found together with ` van Polen` or ` van het Verenigd Koninkrijk` behind it.
  private func withState(_ range: Range<Int>) -> Range<Int>? {
    var behind = moved(to: range.upperBound)
    guard behind.takeSpace() else { return nil }
    if behind.takeWord("van het vorige kabinet") || behind.takeWord("in het vorige kabinet") {
      return range.lowerBound..<behind.position
    }
    guard behind.takeWord("van"), behind.takeSpace() else { return nil }
    if behind.takeAnyWord(["de", "het"]) != nil { behind.takeSpace() }
    let state = behind.position
    guard Byte.isCapital(text, at: state), !behind.takeWord("Nederland"), behind.takeCapitalWords(),
      !MemberName.isKnown(text.string(state..<behind.position))
    else { return nil }
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
    var reader = moved(to: index)
    guard reader.takeSpaceBack() else { return false }
    if reader.byte(-1) == UInt8(ascii: ")") { reader = moved(to: reader.position - 1) }
    let word = reader.takeWordBack()
    if word.isEmpty { return false }
    if reader.takeAnyWordInAnyCase(Self.adjectivesOfOthers) != nil, reader.position == word.upperBound { return true }
    guard Byte.isUpper(text[word.lowerBound]), !isAny(of: ["Nederlandse", "Nederlands", "Onze", "NEDERLANDSE"], word)
    else { return false }
    // In a heading every word has capitals.
    if Byte.isUpper(text[index + 1]) { return isNationality(word) }
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
    return short.takeInAnyCase("se") || word.count >= 4 && long.takeInAnyCase("sche")
  }

  /// Before an office they make it that of somebody else: of one before, or of another state.
  private static let adjectivesOfOthers: Words = [
    "voormalig", "voormalige", "vorige", "vroegere", "toenmalig", "toenmalige", "gewezen", "oud", "ex", "hun", "eerste",
  ]
}
