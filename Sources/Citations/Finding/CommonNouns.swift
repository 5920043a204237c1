/// What is known of a name that is a common noun, `coalitieakkoord`, `AIV-advies`, `Speciaal Gezant`: others of its sort are called so too.
struct CommonNoun: Sendable {
  /// Which words behind it say what it is about.
  enum Sort { case document, plan, committee, person, other }

  let sort: Sort
  /// Whether many bodies have such a thing.
  var isOfManyBodies: Bool { sort == .document || sort == .committee }
  /// Words and years of all names of the same thing, in small letters: they make nothing else of it.
  fileprivate let own: Set<[UInt8]>

  /// Nil for a name that only one thing has. `names` are all names of that thing.
  init?(_ name: Vocabulary.Name, among names: [String]) {
    let bytes = Array(name.text.utf8)
    guard let sort = Self.sort(of: bytes.span, name.role) else { return nil }
    // What a hyphen joins to a name of the thing itself is no other: "Matra-programma".
    if bytes.lastIndex(of: UInt8(ascii: "-")).map({ names.contains(bytes.span.string(0..<$0)) }) ?? false { return nil }
    self.sort = sort
    own = Set(names.flatMap { Self.words(of: Array($0.utf8)) })
  }

  /// A common noun begins with a small letter or a figure, or has a small letter behind a hyphen, or is a sort of document or the office of a
  /// person, or is said of a nation.
  private static func sort(of name: Span<UInt8>, _ role: Vocabulary.Role) -> Sort? {
    guard role == .thing || role == .document, let first = Byte.at(0, of: name) else { return nil }
    var (noun, nation) = (Reader(name, at: name.count), Reader(name))
    let word = noun.takeWordBack(limit: 60)
    // A title of its own ends it: "adviesrapport «Duinen»".
    if word.isEmpty { return nil }
    noun = Reader(name, at: name.count)
    let isDocument = noun.isDocumentNoun(from: word.lowerBound)
    let isPerson = persons.contains { noun.ends(with: $0, from: word.lowerBound) }
    let hyphen = word.last(where: { name[$0] == UInt8(ascii: "-") })
    let isOneWord = word.lowerBound == 0
    guard
      Byte.isLower(first) || Byte.isDigit(first) || isPerson || isOneWord && role == .document && isDocument
        || isOneWord && hyphen.map { $0 + 1 < name.count && Byte.isLower(name[$0 + 1]) } ?? false
        || nation.takeAnyWord(["Nationale", "Nationaal"]) != nil
    else { return nil }
    if isPerson { return .person }
    if committees.contains(where: { noun.ends(with: $0, from: word.lowerBound) }) { return .committee }
    guard isDocument else { return .other }
    return Reader(name, at: word.lowerBound).isAtPlan ? .plan : .document
  }

  private static let persons: [StaticString] = ["gezant", "vertegenwoordiger", "commissaris", "rapporteur"]
  private static let committees: [StaticString] = ["commissie", "onderzoek"]

  /// Words of five letters or more, abbreviations and years.
  private static func words(of name: [UInt8]) -> [[UInt8]] {
    var reader = Reader(name.span)
    var words: [[UInt8]] = []
    while reader.skipToWord(before: name.count) {
      let start = reader.position
      reader.skipWord()
      let word = name[start..<reader.position]
      let isAbbreviation = word.count > 1 && word.allSatisfy { Byte.isUpper($0) || Byte.isDigit($0) }
      if word.count > 4 || isAbbreviation { words.append(word.map(Byte.inSmall)) }
    }
    return words
  }
}

extension Reader {
  /// Whether the common noun in the range, which begins here, is said of another of its sort: "het Duitse coalitieakkoord", "het coalitieakkoord
  /// van 2010", "het AIV-advies over Afrika", "de onderzoekscommissie ICT-projecten".
  func isAnother(_ noun: CommonNoun, _ range: Range<Int>, in vocabulary: Vocabulary) -> Bool {
    if isBehindOtherPeople || isBehind(Self.adjectivesOfFormer)
      || noun.sort == .committee && isBehindSortOfCommittee
    {
      return true
    }
    // One of many: "een briefadvies". What a plan or the like is called is often made known so.
    var ahead = moved(to: range.upperBound)
    if noun.isOfManyBodies, isBehind(Self.articlesOfAny), !ahead.hasOwnWord(noun, within: Self.mostWordsOfSubject) {
      return true
    }
    if noun.isOfManyBodies, ahead.take(UInt8(ascii: "-")) {
      return Byte.isCapital(text, at: ahead.position) && !ahead.isAtOwnWord(noun)
    }
    guard ahead.takeSpace(), !hasEndOfCell(in: range.upperBound..<ahead.position) else { return false }
    if ahead.isAtFigure || ahead.take(UInt8(ascii: "(")) { return ahead.isAtYear(ofAnother: noun, isAlone: true) }
    let isNamed =
      noun.sort != .person && Byte.isLower(text[range.lowerBound]) && Byte.isCapital(text, at: ahead.position)
    if isNamed { return !ahead.isOfSentence(in: vocabulary) && !ahead.isAtOwnWord(noun) }
    if ahead.takeOpeningQuote() { return noun.sort != .person && !ahead.hasOwnWord(noun, within: 1) }
    return ahead.isOwner(ofAnother: noun, in: vocabulary) || ahead.isSubject(ofAnother: noun)
  }

  private static let articlesOfAny: Words = [
    "een", "geen", "elk", "elke", "ieder", "iedere", "zijn", "haar", "hun", "gezamenlijk",
  ]

  private static let adjectivesOfFormer: Words = ["vorige", "vorig", "toenmalige", "eerdere", "eerder", "voorgaande"]

  /// Whether a year of another stands here; alone it is often that of the text behind the name of a document.
  private func isAtYear(ofAnother noun: CommonNoun, isAlone: Bool) -> Bool {
    var ahead = self
    guard ahead.takeYear() != nil, !isAtOwnWord(noun) else { return false }
    return !isAlone || noun.sort != .document || ahead.takeDash() && ahead.isAtFigure
  }

  /// Whether "van" with whose it is or when it was made stands here, and that is not of this one: "van 2010", "van het kabinet-Kok II", "van de
  /// gemeente Sluis", "uit België".
  private func isOwner(ofAnother noun: CommonNoun, in vocabulary: Vocabulary) -> Bool {
    var (ahead, time) = (self, self)
    if time.takeTimeOfAnother() { return true }
    // "het coalitieakkoord in Duitsland", "tussen SPD en FDP", "de onderzoekscommissie voor Syrië"
    var place = self
    let isOfPlace = place.takeAnyWord(["in", "tussen"]) != nil || noun.sort == .committee && place.takeWord("voor")
    if isOfPlace, noun.isOfManyBodies, place.takeSpace(),
      Byte.isCapital(text, at: place.position)
    {
      return place.isOther(than: noun, in: vocabulary)
    }
    guard ahead.takeAnyWord(["van", "uit"]) != nil, ahead.takeSpace() else { return false }
    if ahead.isAtFigure { return ahead.isAtYear(ofAnother: noun, isAlone: false) }
    if ahead.takeAnyWord(["de", "het", "een"]) != nil { ahead.takeSpace() }
    // An adjective may stand before it.
    for _ in 0..<2 {
      if Byte.isCapital(text, at: ahead.position) { return ahead.isOther(than: noun, in: vocabulary) }
      if ahead.isAtBody { return true }
      ahead.skipWord(before: ahead.position + 40)
      guard ahead.takeSpace() else { return false }
    }
    return false
  }

  /// Whether the owner with a capital here is neither the Union nor the Netherlands, nor named with the thing; documents are of who has a name in
  /// the vocabulary too.
  private func isOther(than noun: CommonNoun, in vocabulary: Vocabulary) -> Bool {
    var own = self
    if own.takeAnyWord(Self.ownersOfAll) != nil || isAtOwnWord(noun) { return false }
    guard noun.sort == .document, let known = vocabulary.longestName(at: self, role: nil) else { return true }
    return !known.name.hasParts && isOfLongerName(known.range, in: vocabulary)
  }

  private static let ownersOfAll: Words = ["EU", "Unie", "Europa", "Europese", "Nederland", "Nederlandse"]

  /// Whether what such a thing is about or for stands here, and is not of this one: "over Afrika", "naar de toeslagen", "voor de Hoorn van Afrika".
  private func isSubject(ofAnother noun: CommonNoun) -> Bool {
    var ahead = self
    switch noun.sort {
    case .plan: return false
    case .document: guard ahead.takeAnyWord(["over", "inzake", "betreffende"]) != nil else { return false }
    case .committee: guard ahead.takeAnyWord(["naar", "inzake"]) != nil else { return false }
    case .person, .other: guard ahead.takeWord("voor") else { return false }
    }
    guard ahead.takeSpace(), noun.isOfManyBodies || ahead.isPurpose else { return false }
    return !ahead.hasOwnWord(noun, within: Self.mostWordsOfSubject)
  }

  private static var mostWordsOfSubject: Int { 12 }

  private func isAtOwnWord(_ noun: CommonNoun) -> Bool {
    var ahead = self
    ahead.skipWord(before: position + 40)
    // Most words are short ones.
    guard ahead.position - position > 4 || !(current.map(Byte.isLower) ?? true) else { return false }
    return noun.own.contains((position..<ahead.position).map { Byte.inSmall(text[$0]) })
  }

  /// Whether one of so many words from here on, within the sentence, is in the names of the thing; short words do not count.
  private func hasOwnWord(_ noun: CommonNoun, within count: Int) -> Bool {
    var (ahead, rest) = (self, count)
    let limit = min(text.count, position + 40 * count)
    while rest > 0 {
      let end = ahead.position
      guard ahead.skipToWord(before: limit), !Sentence.ends(in: text, end..<ahead.position) else { return false }
      if ahead.isAtOwnWord(noun) { return true }
      let start = ahead.position
      ahead.skipWord(before: start + 40)
      if ahead.position - start > 4 { rest -= 1 }
    }
    return false
  }
}
