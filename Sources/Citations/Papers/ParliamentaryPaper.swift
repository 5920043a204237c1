/// A parliamentary paper (*Kamerstuk*): a number within a dossier.
public struct ParliamentaryPaper: Hashable, Sendable, LosslessStringConvertible {
  public let dossier: DossierNumber
  private let numeral: Numeral
  /// The parliamentary year, for papers of the Eerste Kamer before 2009/10: their numbers began anew each year.
  public let senateYear: ParliamentaryYear?

  init(dossier: DossierNumber, number: Numeral, senateYear: ParliamentaryYear? = nil) {
    self.dossier = dossier
    numeral = number
    self.senateYear = senateYear
  }

  /// Number within the dossier: figures for the Tweede Kamer (`97`), capitals for the Eerste Kamer (`A`, `AA`), figures with a
  /// small letter for the Eerste Kamer of old (`188b`).
  public var number: String { numeral.description }

  /// The paper with this number in another dossier.
  func moved(to dossier: DossierNumber) -> ParliamentaryPaper {
    ParliamentaryPaper(dossier: dossier, number: numeral, senateYear: senateYear)
  }

  /// The paper with these numbers as an author writes them; nil when either is no such number.
  public init?(dossier: String, number: String) {
    guard let dossier = DossierNumber(dossier) else { return nil }
    let bytes = Array(number.utf8)
    var reader = Reader(bytes.span)
    guard let number = reader.takePaperNumber(), reader.current == nil else { return nil }
    self.init(dossier: dossier, number: number)
  }

  /// Reads what `description` prints.
  public init?(_ description: String) {
    guard case .paper(let paper)? = PaperRecogniser.reference(in: description), paper.description == description else {
      return nil
    }
    self = paper
  }

  /// Reads an identifier of officielebekendmakingen.nl: `kst-21501-20-1768`, `kst-20082009-31700-VI-D`; letters that stand alone may
  /// be small, as in the names of files.
  public init?(identifier: String) {
    var parts = identifier.split(separator: "-").map { part in
      part.utf8.allSatisfy(Byte.isLower) && part != "kst" ? part.uppercased() : String(part)
    }
    guard parts.count >= 3, parts[0] == "kst", let number = parts.popLast() else { return nil }
    var year: ParliamentaryYear?
    if parts[1].utf8.count == 8 {
      year = ParliamentaryYear("\(parts[1].prefix(4))-\(parts[1].suffix(4))")
      parts.remove(at: 1)
    }
    guard let paper = ParliamentaryPaper(dossier: parts.dropFirst().joined(separator: "-"), number: number) else {
      return nil
    }
    self.init(dossier: paper.dossier, number: paper.numeral, senateYear: year)
  }

  /// House style of the Tweede Kamer, `Kamerstuk 21 501-20, nr. 1768`, and of the Eerste Kamer, `Kamerstuk 36 045, A`; with the
  /// year, the form of Aanwijzing 3.43 for the regulations: `Kamerstukken I 2008/09, 31 700 VI, D`.
  public var description: String {
    let label = senateYear.map { "Kamerstukken I \($0)," } ?? "Kamerstuk"
    return "\(label) \(dossier), \(numeral.hasFigures ? "nr. " : "")\(numeral)"
  }

  /// Identifier at officielebekendmakingen.nl: `kst-21501-20-1768`.
  public var identifier: String {
    "kst-" + (senateYear.map { $0.identifier + "-" } ?? "") + "\(dossier.identifier)-\(numeral)"
  }
}

extension Reader {
  /// Takes `nr.`, `nrs.`, `nummer`, `nummers`, `no.`, also with a capital, with the blank behind; the value says whether it is a plural.
  mutating func takeNumberLabel() -> Bool? {
    guard current.map(Byte.inSmall) == UInt8(ascii: "n") else { return nil }
    let start = position
    advance()
    let rest = position
    for (label, plural): (StaticString, Bool) in [
      ("rs.", true), ("rs", true), ("r.", false), ("r", false), ("ummers", true), ("ummer", false), ("o.", false),
    ] where take(label) {
      let spaced = takeSpace()
      if spaced || current.map(Byte.isDigit) ?? false { return plural }
      self = moved(to: rest)
    }
    self = moved(to: start)
    return nil
  }

  /// Takes one to four figures, with an optional small letter, or one to three capitals.
  mutating func takePaperNumber() -> Numeral? {
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
    return numeral(from: start)
  }

  /// What was taken, as a numeral.
  func numeral(from start: Int) -> Numeral { Numeral(text, start..<position) }
}
