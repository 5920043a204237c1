/// Short forms of the Union and its bodies, "de Unie", "de Raad" and "de Commissie", which mean another one behind its name.
extension Reader {
  /// Whether the one-word name here goes on about a body that the text named before and that is none of the Union: "De Onderwijsraad schreef. De
  /// Raad vindt". Nearer signs of the Union, "de Europese Commissie", "Richtlijn", make it the Union's.
  func isShortForOther(_ range: Range<Int>, in context: inout Context) -> Bool {
    var noun = self
    guard byte(-1) != UInt8(ascii: "-"), let body = noun.takeIndex(ofAnyWord: Self.shortBodies),
      noun.position == range.upperBound
    else { return false }
    let isOther =
      !isAtCouncilOfSubject && !noun.isBeforeUnion(in: context.vocabulary)
      && isBehindOther(body, context.shortForms[body], in: context.vocabulary)
    context.shortForms[body] = (range.upperBound, isOther)
    return isOther
  }

  private static let shortBodies: Words = ["Raad", "Commissie", "Unie"]
  /// What names of others end with, by their index among the short forms.
  private static let endsOfOthers: [StaticString] = ["raad", "commissie", "unie"]
  /// The index of the Union's own short form. What is a compound with it, "bankenunie", is none of its bodies and no other union.
  private static var union: Int { 2 }

  /// A body is meant by its short form no farther behind it, in bytes.
  private static var farthestOther: Int { 600 }

  /// Whether the last body that is named before, or short form that meant it, is another than the Union's.
  private func isBehindOther(_ body: Int, _ last: Context.ShortForm, in vocabulary: Vocabulary) -> Bool {
    let floor = max(0, position - Self.farthestOther)
    var reader = self
    while reader.position > floor {
      if reader.position <= last.end { return last.isOther }
      let word = reader.takeWordBack()
      if word.isEmpty {
        reader = moved(to: word.lowerBound - 1)
        continue
      }
      let head = moved(to: word.lowerBound)
      if head.isAtUnion(in: vocabulary) { return false }
      if let isOther = head.isOther(body, word, in: vocabulary) { return isOther }
    }
    return false
  }

  /// Whether the word here is, or begins, the name of a council or committee that is none of the Union: "Onderwijsraad", "Raad van State", "Hoge
  /// Raad", "commissie-Kok". Nil for other words; the Union's own councils are called by their subject, "LVV-Raad".
  private func isOther(_ body: Int, _ word: Range<Int>, in vocabulary: Vocabulary) -> Bool? {
    var (head, whole, end) = (self, self, moved(to: word.upperBound))
    if body == 0, isAtCouncilOfSubject { return false }
    if head.takeInAnyCase(Self.endsOfOthers[body]), head.position == word.upperBound || head.current == 0x2D {
      let isOther =
        head.current == 0x2D
        ? head.isBeforeNameOfOther
        : isBehindAdjectiveOfAnother || isBehindNameOfParts
          || body == 1 && (isBehindSortOfCommittee || isBehindPossessive)
          || head.goesOnAsOther(behind: self, in: vocabulary)
      return isOther ? true : nil
    }
    guard body != Self.union, end.ends(with: Self.endsOfOthers[body], from: word.lowerBound) else { return nil }
    end = moved(to: end.position - Self.endsOfOthers[body].utf8CodeUnitCount - 1)
    if body == 0, end.position > word.lowerBound, end.current == 0x2D { return isOwnerOfCouncil }
    let isBody = whole.takeAnyWordInAnyCase(Self.noBodies) == nil || whole.position < word.upperBound
    return isBody ? true : nil
  }

  /// Whether an adjective stands before that tells committees of parliament apart: "vaste", "tijdelijke".
  var isBehindSortOfCommittee: Bool { isBehind(Self.adjectivesOfCommittees) }

  private static let adjectivesOfCommittees: Words = ["vaste", "algemene", "tijdelijke", "parlementaire"]

  private static let noBodies: Words = [
    "beraad", "voorraad", "verraad", "huisraad", "draad", "graad",
  ]

  /// Whether the name of a person stands behind the hyphen here, and of nobody who led the Commission: "commissie-Kok".
  private var isBeforeNameOfOther: Bool {
    var name = moved(to: position + 1)
    return Byte.isCapital(text, at: name.position) && name.takeAnyWord(Self.presidents) == nil
  }

  /// Who led the Commission of the Union.
  private static let presidents: Words = ["Delors", "Santer", "Prodi", "Barroso", "Juncker", "Von"]

  /// The same behind the noun alone; what has no "van" or "voor" are councils of the Union by their subjects, "Raad Concurrentievermogen".
  private func goesOnAsOther(behind head: Reader, in vocabulary: Vocabulary) -> Bool {
    var ahead = self
    guard ahead.takeSpace() else { return false }
    if Byte.isCapital(text, at: ahead.position),
      head.current.map(Byte.inSmall) != UInt8(ascii: "c") || ahead.takeAnyWord(Self.presidents) != nil
    {
      return false
    }
    return goesOnAsBody(behind: head, in: vocabulary)
  }

  /// Whether a council of the Union stands here, "Raad Buitenlandse Zaken", "Raad voor Concurrentievermogen".
  private var isAtCouncilOfSubject: Bool {
    var ahead = self
    guard ahead.takeWord("Raad"), ahead.takeSpace() else { return false }
    if ahead.takeWord("voor") { ahead.takeSpace() }
    return ahead.takeAnyWord(Self.subjectsOfCouncil) != nil
  }

  private static let subjectsOfCouncil: Words = [
    "Algemene", "Buitenlandse", "Concurrentievermogen", "Economische", "Justitie", "Landbouw", "Milieu", "Vervoer",
    "Werkgelegenheid",
  ]

  // MARK: - The Union

  /// Whether a word here is a sign that the text is about the Union: "Europese", "EU-wetgeving", "Richtlijn", "Raadsconclusies". What a committee
  /// of the House is for, "Europese Zaken", is none, and neither is another union.
  private func isAtUnion(in vocabulary: Vocabulary) -> Bool {
    var (word, compound) = (self, self)
    if let sign = word.takeAnyWordInAnyCase(Self.signsOfUnion) {
      return sign.first == UInt8(ascii: "u")
        ? isOther(Self.union, position..<word.position, in: vocabulary) != true : !isAtPortfolio
    }
    if word.takeAnyWord(Self.actsOfUnion) != nil { return true }
    guard compound.take("Raads") || compound.take("Commissie") else { return false }
    return compound.current.map(Byte.isLower) ?? false
  }

  private static let signsOfUnion: Words = [
    "europese", "europees", "europarlement", "eu", "unie", "lidstaat", "lidstaten", "brussel", "eurocommissaris",
    "ecofin", "rbz", "coreper", "jbz-raad", "ecofin-raad",
    "landbouwraad", "milieuraad", "transportraad", "telecomraad", "energieraad", "visserijraad", "vweu", "veu",
    "eurogroep",
  ]

  /// In small letters towns and doctors have them too.
  private static let actsOfUnion: Words = ["Richtlijn", "Richtlijnen", "Verordening", "Verordeningen"]

  /// Whether the Union's parliament, or its other body, stands beside the body that ends here: "de Raad en het Europees Parlement".
  private func isBeforeUnion(in vocabulary: Vocabulary) -> Bool {
    var ahead = self
    guard ahead.takeListJoint() else { return false }
    if ahead.takeWord("de") || ahead.takeWord("het") { ahead.takeSpace() }
    return ahead.isAtUnion(in: vocabulary) || ahead.takeAnyWord(Self.shortBodies) != nil && !ahead.isBeforeNameOfBody
  }

  private var isBeforeNameOfBody: Bool {
    var ahead = self
    return ahead.current == UInt8(ascii: "-") || ahead.takeSpace() && (ahead.takeWord("van") || ahead.takeWord("voor"))
  }
}
