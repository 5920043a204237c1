/// What a word tells of the tense of its clause.
enum Verb {
  /// `stuurde`, `vond`
  case past
  /// `was`, `werd`, `had`
  case auxiliaryOfPast
  /// `heeft`, `is`: with a participle it tells of the past.
  case perfect
  /// `wordt`, `zal`, `gepland`
  case plan
  /// `zou`
  case conditional
  /// `verzocht`: behind an auxiliary it is a participle.
  case pastOrParticiple
  /// `gestuurd`, `aangenomen`
  case participle
  /// `vastgesteld`, `gesloten`: the day can be what was set, or that of a state.
  case doubtfulParticiple
  /// "te", which stands before an infinitive.
  case to
  /// `dat`, `omdat`: a clause begins.
  case begin
  /// `als`, `zodra`: a clause begins of what is not yet.
  case condition
  /// `en`, `maar`
  case joint
}

extension Reader {
  /// What the word from here to the end tells of the tense; nil for what tells nothing.
  func verb(to end: Int) -> Verb? {
    guard let first = current, Byte.isLower(first) || Byte.isUpper(first),
      Self.lastLetters & 1 << UInt32(text[end - 1] & 31) != 0
    else { return nil }
    var word = self
    if let verb = word.takeWordOfClause(), word.position == end { return verb }
    guard Byte.isLower(first), end - position > 2 else { return nil }
    return past(to: end) ?? participle(to: end)
  }

  /// Takes a word that says the same in each clause: an auxiliary, `zal`, `dat`.
  mutating func takeWordOfClause() -> Verb? {
    takeIndex(ofAnyWordInAnyCase: Self.wordsOfClauses).map { Self.verbsOfClauses[$0] }
  }

  /// No other letter ends a word that tells something.
  private static let lastLetters: UInt32 = "abdefgklmnoprstuz".utf8.reduce(0) { $0 | 1 << UInt32($1 & 31) }

  private static let verbs: [(Verb, [StaticString])] = [
    (.perfect, ["heb", "hebt", "heeft", "hebben", "is", "ben", "bent", "zijn"]),
    (.auxiliaryOfPast, ["had", "hadden", "was", "waren", "werd", "werden"]),
    (
      .plan,
      [
        "zal", "zult", "zullen", "word", "wordt", "worden", "moet", "moeten", "kan", "kunnen", "wil", "willen", "mag",
        "mogen", "gaat", "gaan", "komt", "komen", "treedt", "treden", "vindt", "vinden", "plaatsvindt", "start",
        "starten", "stopt", "stoppen", "vervalt", "verstrijkt", "verstrijken", "loopt", "lopen", "opent", "sluit",
        "streef", "streeft", "begint", "beginnen", "eindigt", "eindigen", "volgt", "volgen", "ontvangt", "verschijnt",
        "voorzien",
        "gepland", "ingepland", "geagendeerd", "geprogrammeerd", "beoogd", "verwacht", "verwachten", "verwachting",
        "voornemens",
        "voorgenomen", "uiterlijk", "krijgt", "spreekt", "behandelt", "bespreekt", "stemt", "vergadert", "organiseert",
        "stijgt", "daalt",
        "ingaat", "afloopt", "aanvangt",
      ]
    ),
    (.conditional, ["zou", "zouden"]),
    (.to, ["te"]),
    (
      .begin,
      [
        "dat", "die", "omdat", "doordat", "zodat", "nadat", "voordat", "toen", "terwijl", "hoewel", "aangezien", "om",
        "want", "waarin", "waarbij", "waarop", "waarmee", "waarvan", "waardoor", "waarna", "waaronder", "wat", "welke",
        "welk", "zoals", "hoe", "waarom", "wie", "opdat", "alsof", "sinds",
      ]
    ),
    (.condition, ["als", "indien", "wanneer", "zodra", "mits", "tenzij", "totdat"]),
    (.joint, ["en", "of", "maar", "alsmede", "alsook"]),
  ]

  private static let wordsOfClauses = Words(verbs.flatMap(\.1))
  private static let verbsOfClauses = verbs.flatMap { verb in verb.1.map { _ in verb.0 } }

  /// The word as a verb in the past, alone or behind a part or prefix: `bracht`, `uitbracht`, `verwees`. Not those that mean something else too:
  /// "namen", "vroeg".
  private func past(to end: Int) -> Verb? {
    var stem = self
    if stem.takeWord(of: Self.weakPasts, to: end) || stem.takeWord(of: Self.strongPasts, to: end)
      || stem.takeWord(of: Self.strongPlurals, to: end)
    {
      return .past
    }
    // "constateerde", and not "gereguleerde"
    let behind = moved(to: end)
    if end - position > 7, behind.follows("eerde") || behind.follows("eerden") {
      var prefix = self
      if !prefix.take("ge"), !prefix.take("on") { return .past }
    }
    guard end - position > 5 else { return nil }
    let hasPart = stem.takePart(before: end)
    let isUnstressed = stem.takePrefix(Self.unstressed) || hasPart && isAtUnstressed
    guard hasPart || isUnstressed else { return nil }
    if stem.takeWord(of: Self.strongPasts, to: end) {
      // The participle is the same: "verzocht", "onderzocht".
      return isUnstressed && behind.follows("cht") ? .pastOrParticiple : .past
    }
    guard hasPart, !isUnstressed else { return nil }
    let isPast =
      stem.takeWord(of: Self.weakPasts, to: end) || stem.takeWord(of: Self.strongPlurals, to: end)
      || stem.takeWord(of: Self.pastsBehindParts, to: end)
    return isPast ? .past : nil
  }

  /// Whether the word is a verb in the past where the verb stands second, `Op 4 mei vroeg de Kamer`: any that ends as one and has its subject
  /// behind it, `lanceerde de Kamer`.
  func isPastAsSecond(to end: Int) -> Bool {
    var word = self
    guard current.map(Byte.isLower) ?? false, end - position > 3 else { return false }
    if word.takeWord(of: Self.pastsAsSecond, to: end) { return true }
    guard end - position > 4 else { return false }
    let behind = moved(to: end)
    guard behind.follows("de") || behind.follows("te") || behind.follows("eerden") || behind.follows("igden") else {
      return false
    }
    return behind.isBeforeSubject && !isAtAny(["beide", "einde"])
  }

  /// What means something else elsewhere.
  private static let pastsAsSecond: Words = [
    "vroeg", "namen", "boden", "traden", "besloten", "verschenen", "begonnen", "ondertekenden", "brak", "braken",
    "reed", "sneed", "leed", "voer", "vocht", "schoot", "loog",
  ]

  private mutating func takeWord(of words: Words, to end: Int) -> Bool {
    var ahead = self
    guard ahead.takeAnyWord(words) != nil, ahead.position == end else { return false }
    self = ahead
    return true
  }

  /// Takes a part that stands before a verb or apart from it: `uit` of `uitbracht`.
  private mutating func takePart(before end: Int) -> Bool {
    guard let current else { return false }
    let limit = end - position - 2
    return Self.parts.firstIndex(beginningWith: current, byte(1) ?? 0) { $0.utf8CodeUnitCount < limit && take($0) }
      != nil
  }

  /// Whether the word is a participle of the past: `gestuurd`, `aangenomen`, `ontvangen`.
  private func participle(to end: Int) -> Verb? {
    let last = text[end - 1]
    guard end - position > 4, last == UInt8(ascii: "d") || last == UInt8(ascii: "t") || last == UInt8(ascii: "n") else {
      return nil
    }
    var stem = self
    guard let isInAnyForm = stem.takePrefix() ?? (stem.takePart(before: end) ? stem.takePrefix() : nil) else {
      return nil
    }
    let word = moved(to: end)
    if stem.byte(-1) != UInt8(ascii: "e") || stem.byte(-2) != UInt8(ascii: "g"), isPresent(to: end) { return nil }
    func ends(with endings: [StaticString], from start: Int) -> Bool {
      endings.contains { word.ends(with: $0, from: start) }
    }
    let isStrong = last == UInt8(ascii: "n")
    guard
      isStrong
        ? ends(with: Self.strongStems, from: stem.position)
        : !ends(with: Self.endsOfNouns, from: position)
          && (isInAnyForm || ends(with: Self.weakStems, from: stem.position))
    else { return nil }
    var whole = self
    if whole.takeWord(of: Self.cases, to: end), word.current.map({ !".,;".utf8.contains($0) }) ?? false { return nil }
    return whole.takeWord(of: Self.doubtful, to: end) ? .doubtfulParticiple : .participle
  }

  /// Takes the prefix of a participle; whether any stem may stand behind it, or else only one that is known.
  private mutating func takePrefix() -> Bool? {
    if take("ge") || take("be") || take("ver") || take("ont") || take("her") { return true }
    return take("over") || take("onder") || take("vol") || take("er") ? false : nil
  }

  private mutating func takePrefix(_ prefixes: [StaticString]) -> Bool { prefixes.contains { take($0) } }

  /// Whether a part stands here that is a prefix too: `onderzocht`.
  private var isAtUnstressed: Bool {
    var reader = self
    return reader.take("over") || reader.take("onder") || reader.take("door")
  }

  /// Whether the word, which has a prefix but "ge-", is one of the present: `verzoekt`, `vermeldt`, `ontvangt`. A participle has a `t` only behind
  /// a sound without voice.
  private func isPresent(to end: Int) -> Bool {
    var reader = self
    guard !reader.take("ge"), text[end - 1] == UInt8(ascii: "t") else { return false }
    let word = moved(to: end)
    if word.follows("zet") { return false }
    return !"kfschptx".utf8.contains(text[end - 2]) || Self.presents.contains { word.ends(with: $0, from: position) }
  }

  /// "in alle gevallen op 4 mei": a participle before a stop only.
  private static let cases: Words = ["gevallen"]

  private static let doubtful: Words = [
    "vastgesteld", "gesteld", "bepaald", "aangekondigd", "uitgenodigd", "opgeroepen", "uitgesteld", "verplaatst",
    "verschoven", "verzet", "verlengd", "opgezegd", "opgeschort", "afgesproken", "gezet", "gesloten",
    "geopend", "gericht", "bestemd",
  ]
}
