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

/// Finds `Handelingen II 2010/11, nr. 108, item 5`, `Hand. II 2020/21, nr. 58, items 5 en 7`, `Handelingen II 2021/22, 45-8` and
/// `Handelingen II 2007/08, nr. 108, p. 7909-7943`. A single page is no place that its number leads to.
struct ProceedingsRecogniser: Recogniser {
  static let heads: [String] = ["Handelingen", "Hand."]

  static func find(_ found: inout [Citation], at start: Reader, in context: inout Context) {
    var reader = start
    guard reader.takeWord("Handelingen") || reader.take("Hand.") else { return }
    reader.takeSpaceAndComma()
    let chamber = reader.takeChamber() ?? reader.takeChamberInWords() ?? .house
    guard let year = reader.takeLabelledYear() else { return }
    reader.takeSpaceAndComma()
    _ = reader.takeNumberLabel()
    guard let sitting = reader.takeNumber(digits: 1...3) else { return }
    let areItems = reader.takeItemsLabel()
    var isFirst = true
    let isFound = reader.takeCitations(&found, from: start.position) { reader in
      defer { isFirst = false }
      let part = areItems ? reader.takeItemNumber() : isFirst ? takePart(&reader) : reader.takeItem()
      return part.map { .proceedings(Proceedings(chamber: chamber, year: year.value, sitting: sitting, part: $0)) }
    }
    guard isFound else { return }
    let phrase = start.position..<reader.position
    found.append(Citation(.date(.parliamentaryYear(year.value)), at: year.range, phrase: phrase))
  }

  private static func takePart(_ reader: inout Reader) -> Proceedings.Part? {
    if reader.takeDash() { return reader.takeItemNumber() }
    reader.takeSpaceAndComma()
    if let item = reader.takeItem() { return item }
    guard reader.take("p.") || reader.take("blz."), reader.takeSpace(), let first = reader.takeNumber(digits: 1...5),
      reader.takeDash(), let last = reader.takeNumber(digits: 1...5), last > first
    else { return nil }
    return .pages(first, last)
  }
}

extension Reader {
  /// Takes `, items ` before the numbers of several.
  fileprivate mutating func takeItemsLabel() -> Bool {
    let start = position
    takeSpaceAndComma()
    if takeWord("items"), takeSpace() { return true }
    self = moved(to: start)
    return false
  }

  fileprivate mutating func takeItem() -> Proceedings.Part? {
    takeWord("item") && takeSpace() ? takeItemNumber() : nil
  }

  fileprivate mutating func takeItemNumber() -> Proceedings.Part? { takeNumber(digits: 1...3).map { .item($0) } }
}
