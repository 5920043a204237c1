/// Offices that are none of this government.
extension Reader {
  /// The office with its state, when it is of another state or of the past: a nationality or "voormalig" before it ("de Poolse
  /// Minister van Defensie", "oud-minister"), a state behind it ("van Polen", "van het Verenigd Koninkrijk"), perhaps with the person
  /// between ("Merrick Garland van de VS", "Ben Wallace (VK)", "Guido Crosetto (Italië)").
  func officeOfAnother(_ range: Range<Int>) -> Range<Int>? {
    withState(range) ?? withPersonOfState(range)
      ?? (isOfAnother(before: range.lowerBound) || moved(to: range.upperBound).isBeforeYears ? range : nil)
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
    // What is no party and no ministry is a state.
    guard !person.isAtPortfolio, person.takeCapitalWords(), person.current == UInt8(ascii: ")"),
      !MemberName.isKnown(text.string(state..<person.position))
    else { return nil }
    return range.lowerBound..<end
  }

  /// Whether a law or ministry is one of another state: "de Belgische Grondwet", "de Kieswet van Suriname".
  func isOfAnotherState(_ range: Range<Int>) -> Bool {
    withState(range) != nil || moved(to: range.lowerBound).isBehindNationality
  }

  /// Whether the adjective of another people, or of a place, stands before: "de Belgische Grondwet", "het Utrechtse akkoord".
  var isBehindNationality: Bool {
    // All nationalities end so; to find where a word begins costs more.
    var reader = self
    guard reader.takeSpaceBack(), reader.byte(-1) == UInt8(ascii: "e") else { return false }
    let word = reader.takeWordBack()
    return Byte.isUpper(text[word.lowerBound]) && isNationality(word)
      && !isAny(of: ["Nederlandse"], word)
  }

  /// The same without what is European, which is ours too.
  var isBehindOtherPeople: Bool { isBehindNationality && !isBehind("europese") }

  /// What was found together with ` van Polen` or ` van het Verenigd Koninkrijk` behind it.
  private func withState(_ range: Range<Int>) -> Range<Int>? {
    var behind = moved(to: range.upperBound)
    guard behind.takeSpace() else { return nil }
    if behind.takeTimeOfAnother() { return range.lowerBound..<behind.position }
    // "het Ministerie van Defensie (MOD) van het Verenigd Koninkrijk"
    var bracket = behind
    if bracket.take(UInt8(ascii: "(")), bracket.takeCapitalWords(), bracket.take(UInt8(ascii: ")")), bracket.takeSpace()
    {
      behind = bracket
    }
    guard behind.takeWord("van") || behind.takeWord("uit"), behind.takeSpace() else { return nil }
    if behind.takeAnyWord(["de", "het"]) != nil { behind.takeSpace() }
    let state = behind.position
    guard Byte.isCapital(text, at: state), !behind.takeWord("Nederland"), !behind.isAtBody, behind.takeCapitalWords(),
      !MemberName.isKnown(text.string(state..<behind.position))
    else { return nil }
    return range.lowerBound..<behind.position
  }

  /// Takes `van het vorige kabinet`, `uit het kabinet-Kok II`, `van destijds`.
  mutating func takeTimeOfAnother() -> Bool {
    var ahead = self
    guard ahead.takeAnyWord(["van", "in", "uit"]) != nil, ahead.takeSpace() else { return false }
    if ahead.takeAnyWord(["destijds", "toen", "weleer"]) != nil {
      self = ahead
      return true
    }
    if ahead.takeWord("het") { ahead.takeSpace() }
    let isPast = ahead.takeAnyWord(["vorige", "toenmalige"]) != nil && ahead.takeSpace()
    guard ahead.takeWord("kabinet") else { return false }
    let isNamed = ahead.take(UInt8(ascii: "-")) && ahead.takeCapitalWords()
    if isPast || isNamed { self = ahead }
    return isPast || isNamed
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

  /// Whether a body and no state stands here: "het College voor de Rechten van de Mens", "de Gezondheidsraad".
  var isAtBody: Bool {
    var body = self
    if body.takeAnyWord(Self.beginningsOfBodies) != nil { return true }
    body.skipWord(before: position + Self.longestBody)
    return Self.endsOfBodies.contains { body.ends(with: $0, from: position) }
  }

  /// In bytes.
  private static var longestBody: Int { 40 }

  private static let beginningsOfBodies: Words = [
    "Algemene", "Nationale", "Nederlandse", "Koninklijke", "Tweede", "Eerste", "Stichting", "Afdeling", "Hoge", "Hof",
    "Sociaal", "Wetenschappelijke",
  ]

  private static let endsOfBodies: [StaticString] = [
    "raad", "kamer", "college", "commissie", "autoriteit", "dienst", "bureau", "vereniging", "inspectie", "instituut",
    "bank", "fonds", "gemeente", "provincie",
  ]

  /// Whether the years of somebody's term stand in brackets here: ` (2012-2017)`, ` (tot 2017)`.
  private var isBeforeYears: Bool {
    var ahead = self
    guard ahead.takeSpace(), ahead.take(UInt8(ascii: "(")) else { return false }
    let isLed = ahead.takeAnyWord(["tot", "van"]) != nil && ahead.takeSpace()
    guard ahead.takeYear() != nil else { return false }
    if ahead.takeDash() || ahead.takeSpacedDash() || ahead.takeWordBetween("tot") { return ahead.takeYear() != nil }
    return isLed && ahead.current == UInt8(ascii: ")")
  }

  private func isOfAnother(before index: Int) -> Bool {
    if index > 0, text[index - 1] == UInt8(ascii: "-") { return true }
    var reader = moved(to: index)
    guard reader.takeSpaceBack() else { return false }
    if reader.byte(-1) == UInt8(ascii: ")") { reader = moved(to: reader.position - 1) }
    let word = reader.takeWordBack()
    if word.isEmpty { return false }
    if isWhole(Self.wordsOfOthers, word) || isWhole(Self.adjectivesOfOthers, word) { return true }
    if isWhole(Self.wordsOfOthersAlone, word), moved(to: index).isOfficeAlone { return true }
    // As a preposition it has no article: "brief betreffende minister".
    if isAny(of: ["betreffende"], word), reader.isBehind("de") { return true }
    if moved(to: word.lowerBound).isInGeneral(behind: word) || moved(to: index).isOfNamedAnother { return true }
    guard Byte.isUpper(text[word.lowerBound]), !isAny(of: ["Nederlandse", "Nederlands", "Onze", "NEDERLANDSE"], word)
    else { return false }
    // In a heading every word has capitals, and at the head of a sentence any word has; nationalities end in "-se".
    if Byte.isUpper(text[index + 1]) || Sentence.begins(in: text, at: word.lowerBound) { return isNationality(word) }
    if isNationality(word) { return true }
    // "Brief Minister van OCW" has capitals for all, "toen Kamp minister van Defensie was" for the name.
    return Byte.isUpper(text[index])
      ? isShortNationality(word) : !isAny(of: ["De", "Demissionair", "En"], word) && !isDocumentNoun(word)
  }

  /// Whether a noun before tells whose office it is, or that it is the office as such: "mijn voorganger, de minister", "mijn voorganger als
  /// minister", "zijn Deense ambtgenoot, de minister", "het ambt van minister".
  private var isOfNamedAnother: Bool {
    var reader = self
    if reader.takeBack("van") { return reader.isBehind(Self.nounsOfOffice) }
    if reader.takeBack("als") { return reader.isBehind(Self.predecessors) }
    guard reader.takeBack("de"), reader.takeSpaceBack() else { return false }
    let hasComma = reader.byte(-1) == UInt8(ascii: ",")
    if hasComma { reader = moved(to: reader.position - 1) }
    let noun = reader.takeWordBack()
    if noun.isEmpty { return false }
    if isWhole(Self.predecessors, noun) { return true }
    if isAny(of: ["van"], noun) { return reader.isVoiceOfAnother }
    guard hasComma, isWhole(Self.colleagues, noun), reader.takeSpaceBack() else { return false }
    let adjective = reader.takeWordBack()
    if adjective.isEmpty { return false }
    return isWhole(Self.adjectivesOfOthers, adjective)
      || Byte.isUpper(text[adjective.lowerBound]) && isNationality(adjective) && !isAny(of: ["Nederlandse"], adjective)
  }

  /// Whether another people's, with what speaks for it, stands before: `de Britse regering, bij monde `.
  private var isVoiceOfAnother: Bool {
    var reader = self
    guard reader.takeBack("monde"), reader.takeBack("bij"), reader.takeSpaceBack() else { return false }
    if reader.byte(-1) == UInt8(ascii: ",") { reader = moved(to: reader.position - 1) }
    return !reader.takeWordBack().isEmpty && reader.isBehindOtherPeople
  }

  private static let nounsOfOffice: Words = ["ambt", "functie", "rol", "post"]

  private static let predecessors: Words = [
    "voorganger", "voorgangster", "voorgangers", "ambtsvoorganger", "ambtsvoorgangster", "ambtsvoorgangers", "opvolger",
    "opvolgster",
  ]

  private static let colleagues: Words = [
    "collega", "ambtgenoot", "ambtgenote", "evenknie", "counterpart", "bewindspersoon", "bewindspersonen", "bewindsman",
    "bewindsvrouw", "bewindslieden",
  ]

  /// Whether the adjective here stands behind a word that tells of no one in particular or of somebody else: "een sterke minister", "de eerste
  /// vrouwelijke minister".
  private func isInGeneral(behind adjective: Range<Int>) -> Bool {
    guard text[adjective.upperBound - 1] == UInt8(ascii: "e"), Byte.isLower(text[adjective.lowerBound]),
      !isWhole(Self.articles, adjective)
    else { return false }
    var reader = self
    guard reader.takeSpaceBack() else { return false }
    let word = reader.takeWordBack()
    return !word.isEmpty
      && (isWhole(Self.articlesInGeneral, word) || isWhole(Self.adjectivesOfOthers, word)
        || isWhole(Self.adverbsOfPast, word))
  }

  /// Before an adjective they make it that of one before: "de toen zittende minister".
  private static let adverbsOfPast: Words = ["toen", "destijds", "indertijd", "eertijds", "voorheen"]

  /// Whether an office in small letters stands here with nobody's name behind it.
  private var isOfficeAlone: Bool {
    var reader = self
    guard current.map(Byte.isLower) ?? false, reader.takeRanks() != nil, reader.takePortfolio() != nil else {
      return false
    }
    return !(reader.takeSpace() && Byte.isCapital(text, at: reader.position))
  }

  private static let articles: Words = ["de", "deze", "die", "onze", "beide"]

  private func isWhole(_ words: Words, _ word: Range<Int>) -> Bool {
    var reader = moved(to: word.lowerBound)
    return reader.takeAnyWordInAnyCase(words) != nil && reader.position == word.upperBound
  }

  private func isAny(of words: [StaticString], _ word: Range<Int>) -> Bool {
    var reader = moved(to: word.lowerBound)
    return reader.takeAnyWord(words) != nil && reader.position == word.upperBound
  }

  private func isNationality(_ word: Range<Int>) -> Bool {
    var (short, long) = (moved(to: max(word.lowerBound, word.upperBound - 2)), moved(to: word.upperBound - 4))
    return short.takeInAnyCase("se") || word.count >= 4 && long.takeInAnyCase("sche")
  }

  /// Whether an adjective without an ending, or an abbreviation, can be that of a state: "Duits", "Russisch", "VS"; no "Advies".
  private func isShortNationality(_ word: Range<Int>) -> Bool {
    let end = moved(to: word.upperBound)
    if word.count <= 4, word.allSatisfy({ Byte.isUpper(text[$0]) }) { return true }
    return end.ends(with: "sch", from: word.lowerBound)
      || end.ends(with: "s", from: word.lowerBound) && !isDocumentNoun(word)
  }

  private func isDocumentNoun(_ word: Range<Int>) -> Bool {
    moved(to: word.upperBound).isDocumentNoun(from: word.lowerBound)
  }

  private static let articlesInGeneral: Words = ["een", "geen", "elke", "iedere", "welke"]

  /// Before an office they make it that of somebody else, of one before or to come.
  private static let adjectivesOfOthers: Words = [
    "voormalig", "voormalige", "vorige", "vroegere", "toenmalig", "toenmalige", "gewezen", "oud", "ex", "eerste",
    "tweede", "derde", "nieuwe", "volgende", "toekomstig", "toekomstige", "aankomend", "aankomende", "beoogd",
    "beoogde", "latere", "opvolgende", "plaatsvervangend", "plaatsvervangende", "waarnemend", "waarnemende",
  ]

  /// Before an office they make it that of nobody in particular, or of who they stand for.
  private static let wordsOfOthers: Words = [
    "een", "geen", "elke", "iedere", "welke", "zo'n", "zo’n", "wie", "ik", "hij", "zij", "hun", "haar",
    "diens", "voorheen", "destijds", "indertijd", "eertijds", "betrokken", "desbetreffende", "eigen",
  ]

  /// The same before an office without a name; with one they can be a verb and a conjunction: "Aanwezig zijn minister van Defensie Kok en",
  /// "Toen minister van Defensie Kok kwam".
  private static let wordsOfOthersAlone: Words = ["zijn", "toen"]
}
