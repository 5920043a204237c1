/// A place in the proceedings (*Handelingen*): since 2011 by sitting and item, before that by pages.
public struct Proceedings: Hashable, Sendable, LosslessStringConvertible {
  /// Where in the sitting.
  public enum Part: Hashable, Sendable {
    case item(Int)
    case pages(Int, Int)
  }

  public let chamber: Chamber
  public let year: ParliamentaryYear
  public let sitting: Int
  public let part: Part

  init(chamber: Chamber, year: ParliamentaryYear, sitting: Int, part: Part) {
    self.chamber = chamber
    self.year = year
    self.sitting = sitting
    self.part = part
  }

  /// Reads what `description` prints.
  public init?(_ description: String) {
    guard case .proceedings(let value)? = ProceedingsRecogniser.reference(in: description),
      value.description == description
    else { return nil }
    self = value
  }

  /// Aanwijzing 3.43 for the regulations: `Handelingen II 2010/11, nr. 108, item 5`, `Handelingen II 2007/08, nr. 108, p. 7909-7943`.
  public var description: String {
    let head = "Handelingen \(chamber) \(year), nr. \(sitting), "
    switch part {
    case .item(let item): return head + "item \(item)"
    case .pages(let first, let last): return head + "p. \(first)-\(last)"
    }
  }

  /// Identifier at officielebekendmakingen.nl: `h-tk-20102011-108-5`, `h-tk-20072008-7909-7943`.
  public var identifier: String {
    let head = "h-\(chamber.code)-\(year.identifier)-"
    switch part {
    case .item(let item): return head + "\(sitting)-\(item)"
    case .pages(let first, let last): return head + "\(first)-\(last)"
    }
  }
}

/// Finds `Handelingen II 2010/11, nr. 108, item 5`, `Handelingen II 2021/22, 45-8` and `Handelingen II 2007/08, nr. 108, p. 7909-7943`. A single page is no place that
/// its number leads to.
struct ProceedingsRecogniser: Recogniser {
  static let heads: [String] = ["Handelingen"]

  static func find(_ found: inout [Citation], at start: Reader, in context: inout Context) {
    var reader = start
    guard reader.takeWord("Handelingen") else { return }
    reader.takeSpaceAndComma()
    let chamber = reader.takeChamber() ?? .house
    guard let year = reader.takeLabelledYear() else { return }
    reader.takeSpaceAndComma()
    _ = reader.takeNumberLabel()
    guard let sitting = reader.takeNumber(digits: 1...3), let part = takePart(&reader) else { return }
    let value = Proceedings(chamber: chamber, year: year.value, sitting: sitting, part: part)
    let phrase = start.position..<reader.position
    found.append(Citation(.proceedings(value), at: phrase))
    found.append(Citation(.date(.parliamentaryYear(year.value)), at: year.range, phrase: phrase))
  }

  private static func takePart(_ reader: inout Reader) -> Proceedings.Part? {
    if reader.takeDash() { return reader.takeNumber(digits: 1...3).map { .item($0) } }
    reader.takeSpaceAndComma()
    if reader.takeWord("item"), reader.takeSpace(), let item = reader.takeNumber(digits: 1...3) { return .item(item) }
    guard reader.take("p.") || reader.take("blz."), reader.takeSpace(), let first = reader.takeNumber(digits: 1...5),
      reader.takeDash(), let last = reader.takeNumber(digits: 1...5), last > first
    else { return nil }
    return .pages(first, last)
  }
}
