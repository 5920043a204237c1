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

  /// Takes ` Jansen van OCW`, ` Jansen (Onderwijs, Cultuur en Wetenschap)` behind a rank: the portfolio of who is named.
  mutating func takePortfolioOfHolder(_ rank: Office.Rank, in context: borrowing Context) -> String? {
    let start = position
    if takeSpace(), Byte.isCapital(text, at: position), let name = takePersonName(in: context, isHeading: false) {
      if let portfolio = takePortfolio() ?? takePortfolioInBrackets(rank, of: name) { return portfolio }
    }
    self = moved(to: start)
    return nil
  }

  /// Takes ` (Financiën)`, ` (Financiën – Toeslagen en Douane)`; the value is the ministry where both are given.
  private mutating func takePortfolioInBrackets(_ rank: Office.Rank, of holder: String) -> String? {
    var ahead = self
    guard ahead.takeSpace(), ahead.take(UInt8(ascii: "(")), let name = ahead.takePortfolioName() else { return nil }
    var part = ahead
    if part.takeSpace(), part.takeDash(), part.takeSpace(), part.takePortfolioName() != nil { ahead = part }
    guard ahead.take(UInt8(ascii: ")")), let preposition = Portfolios.preposition(of: rank, name, heldBy: holder)
    else { return nil }
    self = ahead
    return preposition + name
  }

  /// Takes ` Mijnbouw` behind a state secretary: some are called by what they do alone.
  mutating func takeBarePortfolio(_ rank: Office.Rank) -> String? {
    var ahead = self
    guard rank == .stateSecretary, ahead.takeSpace(), let name = ahead.takePortfolioName(), Portfolios.isBare(name)
    else { return nil }
    self = ahead
    return name
  }

  /// Whether the name of a ministry stands here.
  var isAtPortfolio: Bool {
    var reader = self
    return reader.takePortfolioName() != nil
  }

  private mutating func takePreposition() -> String? {
    takeWord("van") || takeWord("VAN") ? "van " : takeWord("voor") || takeWord("VOOR") ? "voor " : nil
  }

  private mutating func takePortfolioName() -> String? {
    if let short = takeIndex(ofAnyWord: Portfolios.shortNames) { return Portfolios.abbreviations[short].long }
    guard let found = Portfolios.names.longest(at: self, first: current ?? 0, where: { _ in true }) else {
      return takePublicHealth()
    }
    if moved(to: found.range.upperBound).goesOnAsPortfolio { return nil }
    self = moved(to: found.range.upperBound)
    return Portfolios.list[found.value]
  }

  /// Takes `Volksgezondheid` alone; it is in no list since ministries that are gone had it as their second part.
  private mutating func takePublicHealth() -> String? {
    var ahead = self
    guard ahead.takeWord("Volksgezondheid"), !ahead.goesOnAsPortfolio else { return nil }
    self = ahead
    return "Volksgezondheid, Welzijn en Sport"
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
}
