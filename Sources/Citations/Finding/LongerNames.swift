/// Names of one word that stand within the name of something else.
extension Reader {
  /// Whether a name of one word is part of another: "Wit-Rusland", "Raad van State", "Commissie-Jansen", "Afrikaanse Unie".
  func isOfLongerName(_ range: Range<Int>, in vocabulary: Vocabulary) -> Bool {
    var noun = self
    let isBody = noun.takeAnyWord(Self.bodies) != nil && noun.position == range.upperBound
    if byte(-1) == UInt8(ascii: "-"), isSecondPart(ofBody: isBody, in: vocabulary) { return true }
    if !isBody { return isSubjectOfCommittee(range) }
    if text[position] == UInt8(ascii: "U"), isBehindNameOfUnion { return true }
    if text[position] == UInt8(ascii: "C"), isBehindPossessive { return true }
    return isBehindAdjectiveOfAnother || isBehindNameOfParts || noun.goesOnAsBody(behind: self, in: vocabulary)
  }

  /// Whether a name of several words is part of another: "West-Europese Unie", "Europese Commissie voor Democratie".
  func isOfLongerBody(_ range: Range<Int>, in vocabulary: Vocabulary) -> Bool {
    if byte(-1) == UInt8(ascii: "-"), isSecondPartOfAdjective(in: vocabulary) { return true }
    let end = moved(to: range.upperBound)
    var noun = end
    noun = moved(to: noun.takeWordBack().lowerBound)
    guard noun.takeAnyWord(Self.bodies) != nil, noun.position == range.upperBound, noun.takeSpace() else {
      return false
    }
    return (noun.takeWord("voor") || noun.takeWord("tegen")) && noun.takeSpace() && noun.isSubject
  }

  /// Nouns that many bodies share.
  private static let bodies: Words = [
    "Raad", "Commissie", "Kamer", "Hof", "Parlement", "College", "Autoriteit", "Bank", "Bureau", "Dienst", "Fonds",
    "Instituut", "Inspectie", "Agentschap", "Unie",
  ]

  /// Whether a body is called that of who is spoken to, or of who speaks: "uw Commissie".
  var isBehindPossessive: Bool { isBehind(Self.possessives) }

  private static let possessives: Words = ["uw", "onze", "mijn", "haar"]

  /// Whether "&" joins the name to what is a longer word with it, "V&VN", or the name is part of a number, "EU:C:2017:631", "(EU) 2017/745".
  func isJoinedToOther(_ range: Range<Int>) -> Bool {
    if byte(-1) == UInt8(ascii: "&"), byte(-2).map(Byte.isWord) ?? false { return true }
    var end = moved(to: range.upperBound)
    let mark = end.current
    end.advance()
    switch mark {
    case UInt8(ascii: "&"): return Byte.continuesWord(text, at: end.position)
    case UInt8(ascii: ":"): return Byte.isCapital(text, at: end.position) && end.byte(1) == UInt8(ascii: ":")
    case UInt8(ascii: ")"):
      guard byte(-1) == UInt8(ascii: "("), end.takeSpace(), end.takeNumber(digits: 1...4) != nil else { return false }
      return end.take(UInt8(ascii: "/")) && end.isAtFigure
    default: return false
    }
  }

  /// Whether an abbreviation is that of something else: one of several, "het elfde EDF", or what a noun with the adjective of another people says,
  /// "het Franse bedrijf EDF".
  func isAbbreviationOfOther(_ range: Range<Int>) -> Bool {
    guard range.allSatisfy({ Byte.isUpper(text[$0]) }), Byte.at(range.upperBound, of: text) != UInt8(ascii: "-") else {
      return false
    }
    var before = self
    guard before.takeSpaceBack(), before.byte(-1).map(Byte.isLower) ?? false else { return false }
    let word = before.takeWordBack()
    guard word.count > 4, Byte.isLower(text[word.lowerBound]) else { return false }
    var ordinal = before
    let isOrdinal = ordinal.takeAnyWord(Self.daysInWords) != nil && ordinal.position == word.upperBound
    return isOrdinal ? before.isBehind(Self.articlesBeforeOrdinals) : before.isBehindOtherPeople
  }

  private static let articlesBeforeOrdinals: Words = ["het", "de"]

  // MARK: - Before it

  /// Whether what a hyphen joins to the name makes it another: "Wit-Rusland", "Sovjet-Unie". A small letter ("niet-EU") and a part of the
  /// world leave it the same; so do, at what is no body, an abbreviation and another name. The Council is named by its subjects: "JBZ-Raad".
  private func isSecondPart(ofBody isBody: Bool, in vocabulary: Vocabulary) -> Bool {
    var reader = moved(to: position - 1)
    let word = reader.takeWordBack()
    var (first, council) = (reader, self)
    guard Byte.isCapital(text, at: word.lowerBound) else { return false }
    if council.takeWord("Raad") { return reader.isOwnerOfCouncil }
    if first.takeAnyWord(Self.firstParts) != nil, first.current == UInt8(ascii: "-") { return false }
    if isBody { return true }
    if word.count > 1, word.allSatisfy({ !Byte.isLower(text[$0]) }) { return false }
    guard let known = vocabulary.longestName(at: reader, role: nil) else { return true }
    return known.range.upperBound != word.upperBound
  }

  /// Whether what has a council of its own stands here: "NAVO-Raad".
  var isOwnerOfCouncil: Bool {
    var owner = self
    return owner.takeAnyWord(Self.owningCouncils) != nil
  }

  /// Before "Raad" they make it another than the Council of the Union.
  private static let owningCouncils: Words = [
    "NAVO", "NATO", "VN", "OVSE", "OESO", "OPCW", "WTO", "WHO", "IAEA", "ASEAN", "EVA", "EER", "Benelux", "Arctis",
  ]

  private static let firstParts: Words = [
    "Oost", "West", "Noord", "Zuid", "Midden", "Centraal", "Noordoost", "Noordwest", "Zuidoost", "Zuidwest", "Niet",
    "Anti", "Pro", "Oud", "Ex", "EU", "Nederland",
  ]

  /// Whether the hyphen before joins a part of the world to the adjective of a people here: "West-Europese"; no other name, "Rusland-Europese".
  private func isSecondPartOfAdjective(in vocabulary: Vocabulary) -> Bool {
    var (reader, adjective) = (moved(to: position - 1), self)
    let word = reader.takeWordBack()
    adjective.skipWord(before: position + 40)
    return Byte.isCapital(text, at: word.lowerBound) && word.contains { Byte.isLower(text[$0]) }
      && adjective.ends(with: "se", from: position) && vocabulary.longestName(at: reader, role: nil) == nil
  }

  /// Whether two names that a hyphen joins stand before: "NAVO-Georgië Raad".
  var isBehindNameOfParts: Bool {
    var reader = self
    guard reader.takeSpaceBack() else { return false }
    let word = reader.takeWordBack()
    guard let hyphen = word.first(where: { text[$0] == UInt8(ascii: "-") }) else { return false }
    return Byte.isCapital(text, at: word.lowerBound) && Byte.isCapital(text, at: hyphen + 1)
  }

  /// Whether the name is that of a portfolio too, and of another state, "de Franse Defensie", or one of those that a committee is for:
  /// "commissie voor Defensie", "commissies Financiën en Defensie".
  private func isSubjectOfCommittee(_ range: Range<Int>) -> Bool {
    guard let portfolio = Portfolios.names.longest(at: self, first: current ?? 0, where: { _ in true }),
      portfolio.range == range
    else { return false }
    if isSubjectOfCouncil || isBehindNationality { return true }
    var reader = self
    for _ in 0..<Self.mostWordsOfSubjects {
      // Only commas stand between subjects.
      guard reader.takeSpaceBack() else { return false }
      if reader.byte(-1) == UInt8(ascii: ",") { reader = moved(to: reader.position - 1) }
      let word = reader.takeWordBack()
      if word.isEmpty { return false }
      let end = moved(to: word.upperBound)
      if Self.committees.contains(where: { end.ends(with: $0, from: word.lowerBound) }) {
        return text[word.upperBound] != UInt8(ascii: ",")
      }
      var joint = reader
      let isJoint = joint.takeAnyWordInAnyCase(Self.jointsOfSubjects) != nil && joint.position == word.upperBound
      guard isJoint || Byte.isCapital(text, at: word.lowerBound) else { return false }
    }
    return false
  }

  private static var mostWordsOfSubjects: Int { 16 }

  /// Whether the Council that meets about foreign affairs stands right before its part here: "RBZ Defensie", "Raad Buitenlandse Zaken/Defensie".
  private var isSubjectOfCouncil: Bool {
    var reader = self
    if let mark = byte(-1), mark == UInt8(ascii: "/") || mark == UInt8(ascii: "-") || mark == UInt8(ascii: "(") {
      reader = moved(to: position - 1)
    }
    let isSpaced = reader.takeSpaceBack()
    guard isSpaced || reader.position < position else { return false }
    let word = reader.takeWordBack()
    var (council, subject) = (reader, moved(to: word.upperBound))
    if council.takeWord("RBZ"), council.position == word.upperBound { return true }
    guard subject.ends(with: "zaken", from: word.lowerBound), reader.takeBack("buitenlandse") else { return false }
    return reader.isBehind("raad")
  }

  /// Whether a name of its own stands before "Unie", which has an article elsewhere: "Christen Unie".
  private var isBehindNameOfUnion: Bool {
    var reader = self
    guard reader.takeSpaceBack() else { return false }
    let word = reader.takeWordBack()
    return Byte.isCapital(text, at: word.lowerBound) && !word.isEmpty
      && reader.takeAnyWord(Self.adjectivesOfSame) == nil
      && !Sentence.begins(in: text, at: word.lowerBound)
  }

  private static let committees: [StaticString] = ["commissie", "commissies", "onderraad"]

  private static let jointsOfSubjects: Words = ["voor", "en"]

  /// Whether an adjective with a capital stands before: "Hoge Raad", "Sociaal-Economische Raad"; at the head of a sentence only that of a
  /// people or the like.
  var isBehindAdjectiveOfAnother: Bool {
    if isBehind("hoge") { return true }
    var reader = self
    guard reader.takeSpaceBack(), reader.byte(-1) == UInt8(ascii: "e") else { return false }
    let word = reader.takeWordBack()
    guard word.count > 4, Byte.isCapital(text, at: word.lowerBound), reader.takeAnyWord(Self.adjectivesOfSame) == nil
    else { return false }
    let end = moved(to: word.upperBound)
    let isOfPeople = end.ends(with: "se", from: word.lowerBound) || end.ends(with: "sche", from: word.lowerBound)
    return isOfPeople || !Sentence.begins(in: text, at: word.lowerBound)
  }

  /// Before a body they leave it the same.
  private static let adjectivesOfSame: Words = [
    "Europese", "Deze", "Dezelfde", "Huidige", "Nieuwe", "Vorige", "Volgende", "Informele", "Formele", "Buitengewone",
    "EUROPESE",
  ]

  // MARK: - Behind it

  /// Whether the name of a body goes on behind its noun, which begins at the head: "Raad voor de rechtspraak", "Raad van toezicht", "Commissie
  /// Jansen".
  func goesOnAsBody(behind head: Reader, in vocabulary: Vocabulary) -> Bool {
    var ahead = self
    if ahead.take(UInt8(ascii: "-")) { return Byte.isCapital(text, at: ahead.position) }
    guard ahead.takeSpace(), !hasBlankLine(in: position..<ahead.position) else { return false }
    if Byte.isCapital(text, at: ahead.position) {
      // Committees of the House are called by ministries.
      return !ahead.isOfSentence(in: vocabulary)
        || head.current.map(Byte.inSmall) == UInt8(ascii: "c") && ahead.isAtPortfolio
    }
    switch ahead.current {
    case UInt8(ascii: "v"):
      if ahead.takeWord("voor") { return ahead.takeSpace() && !head.isBehindVerbWithFor && ahead.isPurpose }
      return ahead.takeWord("van") && ahead.takeSpace() && ahead.isOwnerOfBody
    case UInt8(ascii: "d"): return ahead.takeWord("der")
    case UInt8(ascii: "t"): return ahead.takeWord("tegen") && ahead.takeSpace() && ahead.isSubject
    case UInt8(ascii: "g"): return ahead.takeWord("gelijke behandeling")
    case UInt8(ascii: "m"): return ahead.takeWord("mer") || ahead.take("m.e.r.")
    default: return false
    }
  }

  /// Whether the word with a capital here goes on with the sentence, and not with the name before it: "stelt de Commissie Nederland in staat",
  /// "deelt de Raad Nederlandse zorgen".
  func isOfSentence(in vocabulary: Vocabulary) -> Bool {
    var ahead = self
    if ahead.takeWord("Nederland") || vocabulary.longestName(at: self, role: nil) != nil { return true }
    ahead.skipWord(before: position + 40)
    return ahead.ends(with: "se", from: position)
  }

  /// Whether a name with a capital stands here behind "van", other than that of the Union, or what bodies are often for: "van State", "van
  /// bestuur".
  private var isOwnerOfBody: Bool {
    var ahead = self
    if ahead.takeAnyWord(Self.owners) != nil { return true }
    if ahead.takeWord("de") || ahead.takeWord("het") { ahead.takeSpace() }
    if ahead.takeWord("gemeente") { return true }
    return Byte.isCapital(text, at: ahead.position) && ahead.takeAnyWord(["EU", "Unie", "Europese"]) == nil
  }

  private static let owners: Words = [
    "bestuur", "toezicht", "commissarissen", "advies", "beheer", "beroep", "arbitrage", "discipline", "onderzoek",
    "deskundigen", "wijzen", "aanbeveling", "kerken",
  ]

  /// Whether what stands here behind "voor" is what a body is for, "de rechtspraak", and not when or for whom something is done: "voor de
  /// zomer", "voor het eerst", "voor 1 mei", "voor een deel".
  var isPurpose: Bool {
    var ahead = self
    if ahead.takeWord("de") || ahead.takeWord("het") {
      return ahead.takeSpace() && !ahead.isAtFigure && ahead.takeAnyWord(Self.times) == nil
    }
    return !ahead.isAtFigure && ahead.takeAnyWord(Self.wordsBehindFor) == nil
      && Byte.continuesWord(text, at: ahead.position)
  }

  /// Whether the name of a subject stands here, and of no state: "Foltering", "de Efficiëntie"; cases are "tegen Polen".
  private var isSubject: Bool {
    var ahead = self
    if ahead.takeWord("de") || ahead.takeWord("het") { ahead.takeSpace() }
    let start = ahead.position
    guard Byte.isCapital(text, at: start) else { return false }
    ahead.skipWord(before: start + 40)
    return Self.endsOfSubjects.contains { ahead.ends(with: $0, from: start) }
  }

  private static let endsOfSubjects: [StaticString] = [
    "isme", "tie", "heid", "ing", "recht", "rechten", "teit", "schap",
  ]

  private static let times: Words = [
    "zomer", "winter", "einde", "eind", "begin", "jaarwisseling", "zomerreces", "kerstreces", "reces", "kerst", "eerst",
    "laatst", "eerste", "tweede", "derde", "laatste", "komende", "volgende", "duur", "periode", "overige", "geval",
  ]

  private static let wordsBehindFor: Words = [
    "een", "dat", "dit", "deze", "die", "om", "te", "aan", "in", "op", "en", "of", "eind", "begin", "medio", "alle",
    "elk", "elke", "ieder", "iedere", "meer", "minder", "geen", "haar", "zijn", "hun", "ons", "onze", "nu", "zover",
    "zowel", "wat", "wie", "zichzelf", "beide", "enkele", "vele", "veel", "extra",
  ]

  /// Whether a verb that "voor" belongs to stands before the article: "stelt de Commissie voor de grens te verlagen".
  private var isBehindVerbWithFor: Bool {
    var reader = self
    return reader.takeBack("de") && reader.isBehind(Self.verbsWithFor)
  }

  private static let verbsWithFor: Words = [
    "stelt", "stelde", "legt", "legde", "schrijft", "schreef", "bereidt", "bereidde", "pleit", "pleitte", "kiest",
    "koos", "zorgt", "zorgde", "waarschuwt", "waarschuwde", "houdt", "hield", "komt", "kwam", "vraagt", "vroeg", "zal",
  ]
}
