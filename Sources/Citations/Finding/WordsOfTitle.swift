/// What the words are among which a title ends: nouns of documents, and verbs.
extension Reader {
  /// Whether neither a verb nor the noun of a document stands before the end.
  func isFreeOfVerbs(before end: Int) -> Bool { hasWords(before: end) { $0 == .other } }

  /// Whether the noun of no document stands before the end.
  func isFreeOfDocuments(before end: Int) -> Bool { hasWords(before: end) { $0 != .noun } }

  /// Whether all words before the end are such.
  private func hasWords(before end: Int, _ fits: (WordOfTitle) -> Bool) -> Bool {
    var reader = self
    while reader.skipToWord(before: end) {
      if !fits(reader.takeWordOfTitle()) { return false }
    }
    return true
  }

  /// What a word can be where the name of a document is looked for.
  enum WordOfTitle {
    /// The noun of a document, with the parts before it that hyphens join.
    case noun
    /// What makes a sentence of the words before it: a verb, a pronoun.
    case verb
    case other
  }

  /// Takes a word; only what hyphens join is a noun where none is looked for.
  mutating func takeWordOfTitle(orNoun isNounSought: Bool = true) -> WordOfTitle {
    let start = self
    skipWord()
    // A noun of a document is looked for behind all hyphens first; what is none is one word.
    let word = self
    let isJoined = current == UInt8(ascii: "-")
    if isJoined { self = start }
    if isJoined ? skipDocumentNoun() : isNounSought && isDocumentNoun(from: start.position) { return .noun }
    self = start
    if takeAnyWord(Self.breaks) != nil { return .verb }
    self = word
    return .other
  }

  /// Finite verbs, participles that close a clause, and pronouns that stand beside a verb.
  private static let verbs: Words = [
    "heeft", "hebben", "had", "hadden", "is", "zijn", "was", "waren", "wordt", "worden", "werd", "werden", "zal",
    "zullen", "zou", "kan", "kunnen", "moet", "moeten", "wil", "gaat", "blijft", "biedt", "bied", "bieden", "stuurde",
    "stuur", "stuurt", "zend", "zendt", "zond", "ontving", "bevat", "geeft", "geef", "volgt", "noemt", "reageert",
    "reageer", "informeert", "informeer", "meld", "meldt", "bespreekt", "besprak", "gestuurd", "verzonden", "gezonden",
    "toegezonden", "gepubliceerd", "aangeboden", "opgesteld", "vastgesteld", "uitgebracht", "gemeld", "genoemd",
    "toegezegd", "vermeld", "geïnformeerd", "beantwoord", "afgedaan", "uitgevoerd", "verwijst", "verwijs", "schrijft",
    "kreeg", "krijgt", "bracht", "vroeg", "kocht", "las", "ging", "kwam", "gaf", "nam",
    "neemt", "deed", "zag", "stond", "zei", "staat", "leidde", "leidt", "kondigde", "besloot", "verscheen", "zie", "ik",
    "wij", "hij",
  ]

  private static let breaks = Words(verbs.all + subordinators.all)

  /// What leads to a clause of what stands before it.
  private static let subordinators: Words = ["dat", "die", "waarin", "waarmee", "waaruit"]

  /// Whether a clause stands before the end that says more than what is about, `over drones wordt betrokken bij de nota`, and not what motions
  /// go through, `over drones is aangenomen`; one that goes on with the subject, `over drones die nodig zijn`, is of it.
  func isBeforeOtherClause(before end: Int) -> Bool {
    var reader = self
    while reader.skipToWord(before: end) {
      let word = reader
      if reader.takeAnyWord(Self.subordinators) != nil
        || reader.takeAnyWord(["of", "hoe", "waar", "wat", "als"]) != nil
      {
        return false
      }
      if reader.takeAnyWord(Self.verbs) != nil { return !word.isDeedOfMotion(before: end) }
      reader.skipWord()
    }
    return false
  }

  /// Whether the words up to the end, or to the bracket there, are what a motion goes through: `is met algemene stemmen aangenomen`.
  func isDeedOfMotion(before end: Int) -> Bool {
    var reader = self
    guard reader.takeAnyWord(["is", "zijn", "werd", "werden", "wordt", "worden"]) != nil else { return false }
    var last = moved(to: end)
    if last.byte(-1) == UInt8(ascii: "(") { last = moved(to: end - 1) }
    _ = last.takeSpaceBack()
    let word = last.takeWordBack()
    return word.lowerBound >= reader.position && last.takeAnyWord(Self.deedsOfMotions) != nil
      && reader.isFreeOfDocuments(before: word.lowerBound) && reader.isFreeOfVerbs(before: word.lowerBound)
  }

  static let deedsOfMotions: Words = [
    "aangenomen", "verworpen", "ingediend", "aangehouden", "ingetrokken", "voorgesteld", "ontraden", "overgenomen",
  ]

  /// Whether the infinitive of a clause stands here, and no adjective: the `te` of `over te nemen voor`, and of `te sturen` at the end.
  func isAtInfinitive(before end: Int) -> Bool {
    var reader = self
    guard current == UInt8(ascii: "t"), reader.takeWord("te"), reader.takeSpace() else { return false }
    let start = reader.position
    reader.skipWord()
    guard reader.ends(with: "n", from: start) else { return false }
    var behind = reader
    behind.takeSpace()
    return behind.position >= end || behind.current == UInt8(ascii: "(")
      || isBehind(Self.particles) && behind.takeAnyWord(Self.wordsBehindInfinitives) != nil
  }

  private static let wordsBehindInfinitives: Words = [
    "voor", "van", "aan", "met", "over", "en", "om", "in", "op", "naar",
  ]

  /// Whether "om" stands before the place: `plan om bomen te planten`.
  func hasPurpose(before place: Int) -> Bool {
    var reader = self
    while reader.skipToWord(before: place) {
      if reader.takeWord("om") { return true }
      reader.skipWord()
    }
    return false
  }

  /// Parts of verbs.
  private static let particles: Words = ["over", "op", "aan", "uit", "voor", "toe", "af", "in", "mee", "door", "vast"]
}
