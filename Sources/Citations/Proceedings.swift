/// A place in the proceedings (*Handelingen*) since 2011: chamber, year, sitting and item.
public struct Proceedings: Hashable, Sendable, LosslessStringConvertible {
  public let chamber: Chamber
  public let year: ParliamentaryYear
  public let sitting: Int
  public let item: Int

  init(chamber: Chamber, year: ParliamentaryYear, sitting: Int, item: Int) {
    self.chamber = chamber
    self.year = year
    self.sitting = sitting
    self.item = item
  }

  /// Reads what `description` prints.
  public init?(_ description: String) {
    let bytes = Array(description.utf8)
    let found = ProceedingsRecogniser.citations(at: Reader(bytes), in: Context(vocabulary: .empty))
    guard case .proceedings(let value)? = found.first?.reference, value.description == description
    else { return nil }
    self = value
  }

  /// Aanwijzing 3.43 for the regulations: `Handelingen II 2010/11, nr. 108, item 5`.
  public var description: String {
    "Handelingen \(chamber) \(year), nr. \(sitting), item \(item)"
  }

  /// Identifier at officielebekendmakingen.nl: `h-tk-20102011-108-5`.
  public var identifier: String { "h-\(chamber.code)-\(year.identifier)-\(sitting)-\(item)" }
}

/// Finds `Handelingen II 2010/11, nr. 108, item 5`.
struct ProceedingsRecogniser: Recogniser {
  static let firstBytes = Array("H".utf8)

  static func citations(at start: Reader, in context: Context) -> [Citation] {
    var reader = start
    guard reader.takeWord("Handelingen") else { return [] }
    reader.takeSpaceAndComma()
    let chamber = reader.takeChamber() ?? .house
    guard let year = reader.takeLabelledYear() else { return [] }
    reader.takeSpaceAndComma()
    guard reader.takeNumberLabel() != nil, let sitting = reader.takeNumber(digits: 1...3) else {
      return []
    }
    reader.takeSpaceAndComma()
    guard reader.takeWord("item"), reader.takeSpace(), let item = reader.takeNumber(digits: 1...3)
    else { return [] }
    let value = Proceedings(chamber: chamber, year: year.value, sitting: sitting, item: item)
    let phrase = start.position..<reader.position
    return [
      Citation(.proceedings(value), at: phrase),
      Citation(.date(.parliamentaryYear(year.value)), at: year.range, phrase: phrase),
    ]
  }
}
