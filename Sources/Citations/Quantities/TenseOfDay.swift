/// Whether what happens on a day is told as past or as still to come.
extension Reader {
  /// Whether the day that begins here, and behind which the other reader stands, cannot be behind the paper: that of a document, `brief van 21
  /// december`, or of what is told as done, `Op 8 november heeft de Kamer dat besloten`, `is op 22 december aangenomen`, `Op 17 december vond`.
  func isToldAsPast(before behind: Reader) -> Bool {
    if isBehindDocument { return true }
    var next = behind
    guard next.takeSpace() else { return false }
    if next.takeAnyWord(Self.preterites) != nil { return true }
    if next.takeAnyWord(Self.auxiliaries) != nil { return next.hasParticipleAhead }
    return isBehindVerb(Self.preterites) || isBehindVerb(Self.auxiliaries) && behind.hasParticipleAhead
  }

  /// Whether the day that begins here, and behind which the other reader stands, is told as still to come: `De commissie zal op 14 september`, `gaat
  /// op 1 juli in`, `Vanaf 1 oktober zullen`.
  func isToldAsComing(before behind: Reader) -> Bool {
    var next = behind
    guard next.takeSpace() else { return false }
    return isLedToTime && next.takeAnyWord(Self.wordsOfWhatComes) != nil || isBehindVerb(Self.wordsOfWhatComes)
  }

  /// Whether a word that says when stands before: `op`, `vanaf`.
  private var isLedToTime: Bool {
    var reader = self
    return reader.takeBackOverTime()
  }

  private mutating func takeBackOverTime() -> Bool {
    if takeBack("op") || takeBack("per") {
      _ = takeBack("uiterlijk")
      return true
    }
    return takeBack("vanaf") || takeBack("uiterlijk")
  }

  /// Whether one of the words stands before `op` and the day, with up to three others between.
  private func isBehindVerb(_ verbs: Words) -> Bool {
    var reader = self
    guard reader.takeBackOverTime() else { return false }
    for _ in 0..<4 {
      guard reader.takeSpaceBack() else { return false }
      let word = reader.takeWordBack(limit: 20)
      if word.isEmpty { return false }
      var verb = reader
      if verb.takeAnyWord(verbs) != nil, verb.position == word.upperBound { return true }
    }
    return false
  }

  /// Whether a participle that closes a clause stands ahead, before any mark.
  private var hasParticipleAhead: Bool {
    var reader = self
    let limit = min(text.count, position + 160)
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
