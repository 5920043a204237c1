/// Whether what happens on a day is told as past or as still to come.
extension Reader {
  /// Whether the day that begins here, and behind which the other reader stands, cannot be behind the paper, `.past`: that of a document, `brief van
  /// 21 december`, or of what is told as done, `Op 8 november heeft de Kamer dat besloten`, `is op 22 december aangenomen`; or is told as still to
  /// come, `.coming`: `De commissie zal op 14 september`, `gaat op 1 juli in`. Nil where neither is said.
  func tense(before behind: Reader) -> DateExpression.Direction? {
    // One letter tells what most days stand behind.
    switch endOfWordBefore {
    case UInt8(ascii: "n"), UInt8(ascii: "."): if isBehindDocument { return .past }
    case UInt8(ascii: "p"), UInt8(ascii: "r"), UInt8(ascii: "f"), UInt8(ascii: "k"): break
    default: return nil
    }
    var clause = self
    guard clause.takeBackOverTime(), let verb = behind.verbBehind ?? clause.verbBefore else { return nil }
    switch verb {
    case .preterite: return .past
    case .auxiliary: return behind.hasParticipleAhead ? .past : nil
    case .coming: return .coming
    }
  }

  /// The last byte of the word before, or of what ends there.
  var endOfWordBefore: UInt8? {
    if byte(-1) == 0x20 { return byte(-2) }
    var reader = self
    return reader.takeSpaceBack() ? reader.byte(-1) : nil
  }

  /// What the verb of a clause says of its time.
  private enum Verb {
    case preterite
    /// Which a participle makes past.
    case auxiliary
    case coming
  }

  /// Goes back over what says when: `op`, `vanaf`, `uiterlijk op`.
  private mutating func takeBackOverTime() -> Bool {
    if takeBack("op") || takeBack("per") {
      _ = takeBack("uiterlijk")
      return true
    }
    return takeBack("vanaf") || takeBack("uiterlijk")
  }

  /// The verb that stands directly behind.
  private var verbBehind: Verb? {
    var reader = self
    guard reader.takeSpace() else { return nil }
    return reader.verb
  }

  /// The verb before this place, with up to three words between.
  private var verbBefore: Verb? {
    var reader = self
    for _ in 0..<4 {
      guard reader.takeSpaceBack() else { return nil }
      let word = reader.takeWordBack(limit: 20)
      guard !word.isEmpty, !Byte.isDigit(text[word.lowerBound]) else { return nil }
      if let verb = reader.verb { return verb }
    }
    return nil
  }

  /// The verb that stands here.
  private var verb: Verb? {
    guard let byte = current, Byte.isLower(byte) else { return nil }
    var reader = self
    if reader.takeAnyWord(Self.preterites) != nil { return .preterite }
    if reader.takeAnyWord(Self.auxiliaries) != nil { return .auxiliary }
    return reader.takeAnyWord(Self.wordsOfWhatComes) != nil ? .coming : nil
  }

  /// Whether a participle that closes a clause stands ahead, before any mark.
  private var hasParticipleAhead: Bool {
    var reader = self
    let limit = min(text.count, position + 160)
    // The auxiliary itself.
    var first = self
    if first.takeSpace(), first.takeAnyWord(Self.auxiliaries) != nil { reader = first }
    while reader.takeSpace(), reader.position < limit, Byte.continuesWord(text, at: reader.position) {
      let word = reader
      if reader.takeAnyWord(Self.participles) != nil { return true }
      reader = word
      if reader.takeAnyWord(Self.auxiliaries) != nil || reader.takeAnyWord(Self.wordsOfWhatComes) != nil {
        return false
      }
      reader.skipWord()
    }
    return false
  }

  private static let auxiliaries: Words = [
    "heeft", "hebben", "heb", "had", "hadden", "is", "zijn", "was", "waren", "werd", "werden",
  ]

  private static let wordsOfWhatComes: Words = [
    "zal", "zullen", "wordt", "worden", "gaat", "gaan", "moet", "moeten", "treedt", "treden", "start", "starten",
  ]

  private static let preterites: Words = [
    "vond", "vonden", "stuurde", "stuurden", "zond", "zonden", "ontving", "ontvingen", "nam", "namen", "bracht",
    "brachten", "sprak", "spraken", "verscheen", "verschenen", "kwam", "kwamen", "ging", "gingen", "gaf", "gaven",
    "bood", "boden", "liep", "liepen", "begon", "begonnen", "besloot", "stemde", "stemden", "bezocht", "bezochten",
    "ondertekende", "ondertekenden", "informeerde", "vroeg", "vroegen", "kondigde", "presenteerde", "diende", "dienden",
    "trad", "traden", "viel", "vielen", "stelde", "stelden", "publiceerde", "voerde", "voerden", "hield", "hielden",
    "deed", "deden", "eindigde", "startte", "verzocht",
  ]

  private static let participles: Words = [
    "aangeboden", "aangehouden", "aangekondigd", "aangenomen", "aangetreden", "afgerond", "beantwoord", "begonnen",
    "behandeld", "bekrachtigd", "benoemd", "bereikt", "bericht", "besloten", "besproken", "bevestigd", "bezocht",
    "doorgestoken", "geantwoord", "gebracht", "gedaan", "gegeven", "gehouden", "gekomen", "gekregen", "gemeld",
    "genomen", "geopend", "gepresenteerd", "gepubliceerd", "gereageerd", "gesloten", "gesproken", "gestart", "gestemd",
    "gestuurd", "getreden", "gevallen", "gevoerd", "gevraagd", "geweest", "gewijzigd", "gezegd", "gezonden",
    "geïnformeerd", "ingediend", "ingegaan", "ingestemd", "ingesteld", "ingetrokken", "meegedeeld", "ondertekend",
    "ontvangen", "opgeleverd", "overgenomen", "overhandigd", "overleden", "overlegd", "plaatsgevonden", "toegelicht",
    "toegezegd", "toegezonden", "uitgebracht", "uitgevoerd", "vastgesteld", "verschenen", "verstuurd", "verworpen",
    "verzocht", "verzonden", "voorgesteld",
  ]
}
