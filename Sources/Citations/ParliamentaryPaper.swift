/// A parliamentary paper (*Kamerstuk*): a number within a dossier.
public struct ParliamentaryPaper: Hashable, Sendable, LosslessStringConvertible {
  public let dossier: DossierNumber
  /// Number within the dossier: figures for the Tweede Kamer (`97`), capitals for the Eerste Kamer (`A`, `AA`).
  public let number: String

  init(dossier: DossierNumber, number: String) {
    self.dossier = dossier
    self.number = number
  }

  /// The paper with these numbers as an author writes them; nil when either is no such number.
  public init?(dossier: String, number: String) {
    guard let dossier = DossierNumber(dossier) else { return nil }
    var reader = Reader(Array(number.utf8))
    guard let number = reader.takePaperNumber(), reader.current == nil else { return nil }
    self.init(dossier: dossier, number: number)
  }

  /// Reads what `description` prints.
  public init?(_ description: String) {
    var reader = Reader(Array(description.utf8))
    guard reader.takeWord("Kamerstuk"), reader.takeSpace(), let dossier = reader.takeDossier(),
      reader.take(", "), reader.takeNumberLabel() != nil, let number = reader.takePaperNumber(),
      reader.current == nil
    else { return nil }
    self.init(dossier: dossier, number: number)
  }

  /// Reads an identifier of officielebekendmakingen.nl: `kst-21501-20-1768`.
  public init?(identifier: String) {
    let parts = identifier.split(separator: "-").map(String.init)
    guard parts.count >= 3, parts[0] == "kst", let number = parts.last else { return nil }
    self.init(dossier: parts.dropFirst().dropLast().joined(separator: "-"), number: number)
  }

  /// House style of the Tweede Kamer: `Kamerstuk 21 501-20, nr. 1768`.
  public var description: String { "Kamerstuk \(dossier), nr. \(number)" }

  /// Identifier at officielebekendmakingen.nl: `kst-21501-20-1768`.
  public var identifier: String { "kst-\(dossier.identifier)-\(number)" }
}

extension Reader {
  /// Takes `nr.`, `nrs.`, `nummer`, `nummers`, `no.`, with the blank behind; the value says whether it is a plural.
  mutating func takeNumberLabel() -> Bool? {
    let start = position
    for (label, plural): (StaticString, Bool) in [
      ("nrs.", true), ("nrs", true), ("nr.", false), ("nr", false), ("nummers", true),
      ("nummer", false), ("no.", false),
    ] where take(label) {
      let spaced = takeSpace()
      if spaced || current.map(Byte.isDigit) ?? false { return plural }
      self = moved(to: start)
    }
    return nil
  }

  /// Takes one to four figures, with an optional small letter, or one to three capitals.
  mutating func takePaperNumber() -> String? {
    let start = position
    if takeNumber(digits: 1...4) != nil {
      if let letter = current, Byte.isLower(letter) { advance() }
    } else {
      while let byte = current, Byte.isUpper(byte), position - start < 3 { advance() }
    }
    guard position > start, !Byte.continuesWord(text, at: position) else {
      self = moved(to: start)
      return nil
    }
    return string(from: start)
  }
}

/// Finds papers: `Kamerstuk 36 045, nr. 97`, `Kamerstukken II 2019/20, 29 754, nrs. 520 en 548`, `(25 424, nr. 650)`.
struct PaperRecogniser: Recogniser {
  static let firstBytes = Array("K123456789".utf8)

  static func citations(at start: Reader, in context: Context) -> [Citation] {
    var reader = start
    guard let label = reader.takePaperLabel() else { return unlabelled(start) }
    reader.takeSpace()
    let stray = reader.takeStrayWord()
    guard let dossier = reader.takeDossier() else { return [] }
    reader.takeSpaceAndComma()
    guard reader.takeNumberLabel() != nil else { return [] }
    return numbered(dossier, from: start, at: reader, slip: stray.map { .strayWord($0, after: label) })
  }

  /// Without a label only the house style with comma and `nr.` is sure enough: `25 424, nr. 650`.
  private static func unlabelled(_ start: Reader) -> [Citation] {
    var reader = start
    guard let dossier = reader.takeDossier(), reader.take(UInt8(ascii: ",")) else { return [] }
    reader.takeSpace()
    guard reader.takeNumberLabel() != nil else { return [] }
    return numbered(dossier, from: start, at: reader, slip: nil)
  }

  /// The numbers of a list: the first citation begins at the label, each other at its own number.
  private static func numbered(
    _ dossier: DossierNumber, from start: Reader, at list: Reader, slip: Slip?
  ) -> [Citation] {
    var reader = list
    var isFirst = true
    let numbers = reader.takeList(from: start.position) { reader -> String? in
      // In a list a number stands alone: what begins another dossier is none ("nr. 97 en 36 045, nr. 98").
      var ahead = reader
      if !isFirst, ahead.takeDossier() != nil || !(reader.current.map(Byte.isDigit) ?? false) { return nil }
      isFirst = false
      return reader.takePaperNumber()
    }
    guard let last = numbers.last else { return [] }
    let phrase = start.position..<last.range.upperBound
    return numbers.map {
      let paper = ParliamentaryPaper(dossier: dossier, number: $0.value)
      return Citation(.paper(paper), at: $0.range, phrase: phrase, slip: slip)
    }
  }
}

extension Reader {
  /// Takes the label with chamber and year: `Kamerstukken II 2019/20, `. The value is the label's own word.
  fileprivate mutating func takePaperLabel() -> String? {
    let start = position
    guard takeAnyWord(["Kamerstukken", "Kamerstuk"]) != nil else { return nil }
    let label = string(from: start)
    takeSpaceAndComma()
    if takeAnyWord(["II", "I", "TK", "EK"]) != nil { takeSpaceAndComma() }
    if takeWord("vergaderjaar") { takeSpace() }
    if takeParliamentaryYear() != nil { takeSpaceAndComma() }
    return label
  }

  mutating func takeSpaceAndComma() {
    takeSpace()
    _ = take(UInt8(ascii: ","))
    takeSpace()
  }

  /// One short word that has no business between a label and its number ("Kamerstuk met 35 982, nr. 9").
  fileprivate mutating func takeStrayWord() -> String? {
    let start = position
    while let byte = current, Byte.isLower(byte), position - start < 8 { advance() }
    let word = string(from: start)
    guard !word.isEmpty, takeSpace() else {
      self = moved(to: start)
      return nil
    }
    return word
  }
}
