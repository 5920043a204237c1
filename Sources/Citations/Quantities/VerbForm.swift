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
    if isPast(to: end) { return .past }
    return participle(to: end)
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
        "starten", "begint", "beginnen", "eindigt", "eindigen", "volgt", "volgen", "ontvangt", "verschijnt", "voorzien",
        "gepland", "ingepland", "geagendeerd", "geprogrammeerd", "beoogd", "verwacht", "verwachten", "verwachting",
        "voornemens",
        "voorgenomen", "uiterlijk",
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

  /// Whether the word is a verb in the past, alone or behind a part that can be parted from it: `bracht`, `uitbracht`. Not those that
  /// mean something else too: "namen", "vroeg".
  private func isPast(to end: Int) -> Bool {
    var reader = self
    if reader.takeWord(of: Self.pasts, to: end) { return true }
    // "constateerde", and not "gereguleerde"
    let behind = moved(to: end)
    if end - position > 7, behind.follows("eerde") || behind.follows("eerden") {
      var prefix = self
      if !prefix.take("ge"), !prefix.take("on") { return true }
    }
    guard end - position > 5, reader.takePart(before: end) else { return false }
    return reader.takeWord(of: Self.pasts, to: end) || reader.takeWord(of: Self.pastsBehindParts, to: end)
  }

  /// Whether the word is a verb in the past where the verb stands second, `Op 4 mei vroeg de Kamer`: any that ends as one and has its subject
  /// behind it, `lanceerde de Kamer`.
  func isPastAsSecond(to end: Int) -> Bool {
    var word = self
    guard current.map(Byte.isLower) ?? false, end - position > 4 else { return false }
    if word.takeWord(of: Self.pastsAsSecond, to: end) { return true }
    let behind = moved(to: end)
    guard behind.follows("de") || behind.follows("te") || behind.follows("eerden") || behind.follows("igden") else {
      return false
    }
    return behind.isBeforeSubject && !isAtAny(["beide", "einde"])
  }

  /// What means something else elsewhere.
  private static let pastsAsSecond: Words = [
    "vroeg", "namen", "boden", "traden", "besloten", "verschenen", "begonnen", "ondertekenden", "besprak",
    "bespraken",
  ]

  private mutating func takeWord(of words: Words, to end: Int) -> Bool {
    var ahead = self
    guard ahead.takeAnyWord(words) != nil, ahead.position == end else { return false }
    self = ahead
    return true
  }

  private static let pasts: Words = [
    "vond", "vonden", "kwam", "kwamen", "ging", "gingen", "nam", "gaf", "bracht", "brachten", "bood", "vroegen",
    "schreef", "schreven", "besloot", "liet", "lieten", "liep", "liepen", "stond", "stonden", "hield", "hielden", "zag",
    "zagen", "zei", "zeiden", "deed", "deden", "kreeg", "kregen", "ontving", "ontvingen", "trad", "viel", "vielen",
    "bleek", "bleken", "sprak", "spraken", "stelde", "stelden", "stuurde", "stuurden", "meldde", "meldden",
    "verscheen", "begon", "sloot", "tekende", "tekenden", "ondertekende",
    "ondertekenden",
    "vertrok", "overleed", "stierf", "koos", "kozen", "diende", "dienden", "maakte", "maakten", "leidde", "zond",
    "verzond", "antwoordde", "antwoordden", "stemde", "stemden", "verzocht", "verzochten", "oordeelde",
    "bezocht", "bezochten", "startte", "opende", "bereikte", "herdachten", "herdacht",
    "behandelde", "bepaalde", "bevestigde", "riep", "riepen", "droeg", "trok", "trokken", "verviel", "verklaarde",
    "won", "verloor", "bleef", "bleven", "moest", "moesten", "kon", "konden", "bedroeg",
    "bedroegen", "telde", "telden", "kostte", "verliep", "duurde", "lag", "lagen", "leverde", "leverden", "eindigde",
    "kondigde", "kondigden", "verstuurde", "gold", "golden", "steeg", "stegen", "daalde", "daalden", "groeide",
    "groeiden", "zakte", "benadrukte", "wees", "wezen", "toonde", "toonden", "bevestigden", "gaven",
  ]

  /// What means something else by itself.
  private static let pastsBehindParts: Words = ["namen", "boden", "traden", "legde", "zegde"]

  /// Takes a part that stands before a verb or apart from it: `uit` of `uitbracht`.
  private mutating func takePart(before end: Int) -> Bool {
    guard let current else { return false }
    let limit = end - position - 2
    return Self.parts.firstIndex(beginningWith: current, byte(1) ?? 0) { $0.utf8CodeUnitCount < limit && take($0) }
      != nil
  }

  private static let parts: Words = [
    "aan", "achter", "af", "bekend", "bij", "binnen", "deel", "door", "goed", "in", "kennis", "los", "mede", "mee",
    "na",
    "neer", "om", "onder", "open", "op", "over", "plaats", "samen", "stil", "tegen", "terug", "toe", "uit", "vast",
    "vol",
    "voor", "voort", "vrij", "weer", "weg",
  ]

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
    func ends(with endings: [StaticString], from start: Int) -> Bool {
      endings.contains { word.ends(with: $0, from: start) }
    }
    let isStrong = last == UInt8(ascii: "n")
    guard
      isStrong
        ? ends(with: Self.strongStems, from: stem.position)
        : ends(with: Self.weakStems, from: stem.position)
          || isInAnyForm && !ends(with: Self.endsOfNouns, from: position)
    else { return nil }
    var whole = self
    return whole.takeWord(of: Self.doubtful, to: end) ? .doubtfulParticiple : .participle
  }

  /// Takes the prefix of a participle; whether any stem may stand behind it, or else only one that is known.
  private mutating func takePrefix() -> Bool? {
    if take("ge") || take("be") || take("ver") || take("ont") || take("her") { return true }
    return take("over") || take("onder") || take("vol") ? false : nil
  }

  private static let weakStems: [StaticString] = ["handigd", "tekend", "legd", "zocht", "bracht", "dacht", "tooid"]

  /// What is left of participles on -en behind their prefix.
  private static let strongStems: [StaticString] = [
    "nomen", "geven", "komen", "sloten", "staan", "gaan", "daan", "zien", "vonden", "boden", "sproken", "schreven",
    "treden", "vangen", "houden", "lopen", "kregen", "lezen", "roepen", "schenen", "laten", "wezen", "dragen",
    "trokken",
    "zonden", "bleken", "gonnen", "bonden", "kozen", "stegen", "schoven", "worden", "bleven", "leden", "broken",
    "heven",
    "wogen", "streken", "storven", "worven", "holpen", "sneden", "wonnen", "worpen", "drongen", "grepen", "reden",
    "weken", "meten", "stolen", "slagen", "loren", "zworen", "boren", "blazen", "bogen", "dwongen", "klommen", "zeten",
  ]

  /// What begins as a participle and is none.
  private static let endsOfNouns: [StaticString] = [
    "heid", "raad", "recht", "wet", "markt", "dienst", "debat", "rapport", "budget", "contract", "gebied", "geld",
    "geluid", "geweld", "gevecht", "gewest", "gezicht", "gemoed", "gezond", "beleid", "beeld", "bestand", "verstand",
    "band", "bod", "besluit", "bericht", "bezit", "bewind", "bekend", "bereid", "gereed", "verplicht", "beraad",
    "mandaat", "project", "document", "punt", "staat", "kracht", "macht", "geest", "bevoegd", "beperkt", "geschikt",
    "geduld", "verbond", "bestuur", "bot", "gast", "agent", "student", "tijd", "bewust", "verwant", "vervaldat",
  ]

  private static let doubtful: Words = [
    "vastgesteld", "gesteld", "bepaald", "aangekondigd", "uitgenodigd", "opgeroepen", "uitgesteld", "verplaatst",
    "verschoven", "verzet", "afgesproken", "gezet", "gesloten", "geopend", "gericht", "bestemd",
  ]
}
