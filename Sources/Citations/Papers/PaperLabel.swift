/// What stands before the dossier: `Kamerstukken I 2008/09, `.
struct PaperLabel {
  /// Where its word stands.
  let word: Range<Int>
  /// Whether the word is the name of a chamber, or ends as those do.
  let hasChamberName: Bool
  var chamber: Chamber?
  var year: ParliamentaryYear?

  /// Whether it is the name of a chamber alone: "Tweede Kamer, 36 045" is no label without a number, nor is "TK".
  var isChamber: Bool { year == nil && hasChamberName }

  /// Whether it is the name of a chamber in two letters, "TK".
  var isAbbreviated: Bool { word.count == 2 }

  /// Whether it names a dossier by that word.
  var isDossier = false
}

extension Reader {
  /// Takes the label with chamber and year: `Kamerstukken II 2019/20, `, `Tweede Kamer, vergaderjaar 2022–2023, `, `TK 2008-2009, `.
  mutating func takePaperLabel() -> PaperLabel? {
    let start = position
    var label: PaperLabel
    if let index = takeIndex(ofAnyWordInAnyCase: Self.labelWords) {
      _ = take(UInt8(ascii: "."))
      label = PaperLabel(
        word: start..<position, hasChamberName: byte(-1) == UInt8(ascii: "K"), isDossier: Self.areDossiers[index])
      takeSignBeforeDossier(behind: label)
      takeSpaceAndComma()
      label.chamber = takeChamber() ?? takeMisreadChamber()
    } else if let chamber = takeChamberName() {
      label = PaperLabel(word: start..<position, hasChamberName: true, chamber: chamber)
      takeSpaceAndComma()
    } else {
      return nil
    }
    label.year = takeLabelledYear()?.value
    takeSpaceAndComma()
    // "Kamerstuk nr. 27830-368": the label of a number stands before the dossier.
    var numbered = self
    if numbered.takeNumberLabel() != nil, numbered.takeDossier() != nil { _ = takeNumberLabel() }
    return label
  }

  /// Takes the colon of `Kamerstuk: 35570-2` and the hyphen of `kst-36045-299`.
  private mutating func takeSignBeforeDossier(behind label: PaperLabel) {
    var ahead = self
    if ahead.take(UInt8(ascii: ":")) {
      if !label.isDossier, ahead.takeSpace(), ahead.isAtFigure { self = ahead }
    } else if follows("st"), ahead.take(UInt8(ascii: "-")), ahead.isAtFigure, !ahead.isFileName {
      self = ahead
    }
  }

  /// Whether a stop and more letters follow the figures, capitals and hyphens here: `36045-299.html`.
  private var isFileName: Bool {
    var reader = self
    while let byte = reader.current, Byte.isDigit(byte) || Byte.isUpper(byte) || byte == UInt8(ascii: "-"),
      reader.position - position < 24
    {
      reader.advance()
    }
    return reader.take(UInt8(ascii: ".")) && Byte.continuesWord(text, at: reader.position)
  }

  private static let labelWords: Words = [
    "kamerstukken", "kamerstuk", "kamerstukdossier", "kamerstukdossiers", "kamerstuknummer", "kamerdossier",
    "kamerdossiers", "dossier", "dossiers",
    "dossiernummer", "dossiernr", "kst", "kamerst",
    "kamerstuknr", "kamerstuknrs", "wetsvoorstel", "wetsvoorstellen", "initiatiefwetsvoorstel",
  ]

  private static let areDossiers = labelWords.all.map { word in
    ["dossier", "wetsvoorstel"].contains { word.description.contains($0) }
  }

  /// Whether "Tweede Kamer" or "Eerste Kamer" stands here.
  var isAtChamberName: Bool {
    var reader = self
    return reader.takeChamberName() != nil
  }

  private mutating func takeChamberName() -> Chamber? {
    if takeWord("Tweede Kamer") || takeWord("TK") { return .house }
    return takeWord("Eerste Kamer") || takeWord("EK") ? .senate : nil
  }

  /// `11` for II, as scanned texts have it, before a year.
  private mutating func takeMisreadChamber() -> Chamber? {
    let start = position
    guard takeWord("11"), take(UInt8(ascii: ",")) || current == 0x20 else {
      self = moved(to: start)
      return nil
    }
    takeSpaceAndComma()
    var ahead = self
    guard ahead.takeLabelledYear() != nil else {
      self = moved(to: start)
      return nil
    }
    return .house
  }

  mutating func takeSpaceAndComma() {
    takeSpace()
    _ = take(UInt8(ascii: ","))
    takeSpace()
  }

  /// One short word that has no business between a label and its number ("Kamerstuk met 35 982, nr. 9"). A verb makes the number one of
  /// other things ("het dossier telt 12 345 bladzijden").
  mutating func takeStrayWord() -> String? {
    let start = position
    if let word = takeAnyWord(Self.strayWords), takeSpace() { return word.description }
    self = moved(to: start)
    return nil
  }

  private static let strayWords: Words = ["met", "en", "de", "het", "dd", "d"]

  /// A word with which a sentence can well go on from a label to its number: "het Kamerstuk bij 36 410, nr. 12".
  mutating func takeConnection() {
    var ahead = self
    if ahead.takeAnyWord(Self.prepositions) != nil, ahead.takeSpace() { self = ahead }
  }

  private static let prepositions: Words = ["van", "onder", "bij", "in", "op", "over", "nummer", "dossier"]
}
