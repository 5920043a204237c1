/// Answered questions of members, printed as an appendix to the proceedings (*Aanhangsel van de Handelingen*).
public struct QuestionAppendix: Hashable, Sendable, LosslessStringConvertible {
  public let chamber: Chamber
  public let year: ParliamentaryYear
  public let number: Int

  init(chamber: Chamber, year: ParliamentaryYear, number: Int) {
    self.chamber = chamber
    self.year = year
    self.number = number
  }

  /// Reads what `description` prints.
  public init?(_ description: String) {
    guard case .appendix(let value)? = AppendixRecogniser.reference(in: description), value.description == description
    else { return nil }
    self = value
  }

  /// Aanwijzing 3.43 for the regulations: `Aanhangsel Handelingen II 2022/23, nr. 635`.
  public var description: String { "Aanhangsel Handelingen \(chamber) \(year), nr. \(number)" }

  /// Identifier at officielebekendmakingen.nl: `ah-tk-20222023-635`.
  public var identifier: String { "ah-\(chamber.code)-\(year.identifier)-\(number)" }
}

/// Finds `Aanhangsel Handelingen II 2022/23, nrs. 635 en 636`, `Aanhangsel 2022/23, nr. 635`, `… nr. 300 en 2019/20, nr. 400`, `Kamervragen met antwoord 2003-2004, nr. 1234`
/// and `ah-tk-20222023-635`. Without a chamber it is the Tweede Kamer, whose members ask nearly all questions.
struct AppendixRecogniser: Recogniser {
  static let heads: [String] = ["Aanhangsel", "Aanh.", "Tweede", "Eerste", "kamervragen", "ah-tk-", "ah-ek-"]

  static func find(_ found: inout [Citation], at start: Reader, in context: inout Context) {
    var reader = start
    if let value = reader.takeIdentifierOfAppendix() {
      found.append(Citation(.appendix(value), at: start.position..<reader.position))
      return
    }
    let isChamber = start.isAtChamberName
    guard let (chamber, isShort) = reader.takeAppendixLabel(), var year = reader.takeLabelledYear() else { return }
    reader.takeSpaceAndComma()
    if isChamber {
      guard reader.takeWord("Aanhangsel") else { return }
      reader.takeNameOfProceedings()
      reader.takeSpaceAndComma()
    }
    let label = reader.takeNumberLabel()
    if isShort, label == nil { return }
    let isPlural = label ?? false
    var years = [year]
    var former: Int?
    let isFound = reader.takeCitations(&found, from: start.position) { reader in
      var isLabelled = former == nil || isPlural
      if former != nil, let next = reader.takeLabelledYear() {
        year = next
        years.append(next)
        reader.takeSpaceAndComma()
        isLabelled = true
      }
      isLabelled = reader.takeNumberLabel() != nil || isLabelled
      guard let number = reader.takeNumber(digits: 1...4),
        isLabelled || !reader.isCounted && !Reader.isYear(number, behind: former)
      else { return nil }
      former = number
      return .appendix(QuestionAppendix(chamber: chamber, year: year.value, number: number))
    }
    guard isFound else { return }
    let phrase = start.position..<reader.position
    for year in years where year.range.upperBound <= phrase.upperBound {
      found.append(Citation(.date(.parliamentaryYear(year.value)), at: year.range, phrase: phrase))
    }
  }
}

extension Reader {
  /// Takes what stands before the year: `Aanhangsel van de Handelingen, `, `Aanh. Hand. II `, in short `Aanhangsel `, and the name of a chamber,
  /// whose own papers have the word behind the year.
  fileprivate mutating func takeAppendixLabel() -> (chamber: Chamber, isShort: Bool)? {
    if let chamber = takeChamberInWords() { return (chamber, false) }
    var isShort = false
    if takeWordInAnyCase("kamervragen") {
      guard takeSpace(), takeWord("met antwoord") else { return nil }
    } else {
      guard takeWord("Aanhangsel") || take("Aanh.") else { return nil }
      isShort = !takeNameOfProceedings()
    }
    takeSpaceAndComma()
    return (takeChamber() ?? takeChamberInWords() ?? .house, isShort)
  }

  /// Takes `ah-tk-20222023-635`.
  fileprivate mutating func takeIdentifierOfAppendix() -> QuestionAppendix? {
    var ahead = self
    guard let (chamber, year) = ahead.takeHeadOfIdentifier("ah"), let number = ahead.takeNumber(digits: 1...4),
      ahead.isAtEndOfIdentifier
    else { return nil }
    self = ahead
    return QuestionAppendix(chamber: chamber, year: year, number: number)
  }

  /// Takes ` van de Handelingen`, ` Hand.`
  @discardableResult
  fileprivate mutating func takeNameOfProceedings() -> Bool {
    let start = position
    takeSpace()
    for filler: StaticString in ["van", "de", "der", "bij"] where takeWord(filler) { takeSpace() }
    if takeWord("Handelingen") || take("Hand.") { return true }
    self = moved(to: start)
    return false
  }
}
