/// A place in the proceedings (*Handelingen*): since 2010/11 by sitting and item, before that by pages.
public struct Proceedings: Hashable, Sendable, LosslessStringConvertible {
  /// Where in the sitting.
  public enum Part: Hashable, Sendable {
    case item(Int)
    case pages(Int, Int)
  }

  public let chamber: Chamber
  public let year: ParliamentaryYear
  /// Not given when the pages are enough: they are numbered through the year.
  public let sitting: Int?
  public let part: Part

  init(chamber: Chamber, year: ParliamentaryYear, sitting: Int?, part: Part) {
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
    let head = "Handelingen \(chamber) \(year), " + (sitting.map { "nr. \($0), " } ?? "")
    switch part {
    case .item(let item): return head + "item \(item)"
    case .pages(let first, let last): return head + "p. \(first)-\(last)"
    }
  }

  /// Identifier at officielebekendmakingen.nl: `h-tk-20102011-108-5`, `h-tk-20072008-7909-7943`; those of 1994 to 1996 have the sitting
  /// before the pages, and those of the last year with pages the sitting and the first page, but for its first sittings.
  public var identifier: String {
    let head = "h-\(chamber.code)-\(year.identifier)-"
    switch part {
    case .item(let item): return head + "\(sitting ?? 0)-\(item)"
    case .pages(let first, let last):
      guard let sitting else { return head + "\(first)-\(last)" }
      if Self.yearsWithSitting.contains(year.start) { return head + "\(sitting)-\(first)-\(last)" }
      let isLate = year.start == Self.lastYearOfPages && sitting >= (chamber == .house ? 19 : 9)
      return head + (isLate ? "\(sitting)-\(first)" : "\(first)-\(last)")
    }
  }

  fileprivate static let yearsWithSitting = 1994...1995
  /// The year 2009/10.
  fileprivate static let lastYearOfPages = 2009

  /// Whether the part has an identifier that is known: without the sitting only pages have one, and not in all years.
  fileprivate var isIdentified: Bool {
    guard case .pages = part else { return sitting != nil }
    return sitting == nil
      ? year.start < Self.lastYearOfPages && !Self.yearsWithSitting.contains(year.start)
      : year.start <= Self.lastYearOfPages
  }
}

/// Finds `Handelingen II 2010/11, nr. 108, item 5`, `Hand. II 2020/21, nr. 58, items 5 en 7`, `… nr. 58, item 5 en nr. 60, item 2`, `Handelingen II 2021/22, 45-8`,
/// `Handelingen II 2007/08, nr. 108, p. 7909-7943`, `Handelingen II 2000-2001, blz. 12-876 t/m 12-899` and `h-tk-20102011-108-5`. A single page
/// is no place that its number leads to.
struct ProceedingsRecogniser: Recogniser {
  static let heads: [String] = ["Handelingen", "Hand.", "h-tk-", "h-ek-"]

  static func find(_ found: inout [Citation], at start: Reader, in context: inout Context) {
    var reader = start
    if let value = reader.takeIdentifierOfProceedings() {
      found.append(Citation(.proceedings(value), at: start.position..<reader.position))
      return
    }
    guard reader.takeWord("Handelingen") || reader.take("Hand.") else { return }
    reader.takeSpaceAndComma()
    if reader.takeWord("der Kamer") { reader.takeSpaceAndComma() }
    let chamber = reader.takeChamber() ?? reader.takeChamberInWords() ?? .house
    guard let year = reader.takeLabelledYear() else { return }
    reader.takeSpaceAndComma()
    reader.takeDayOfSitting()
    _ = reader.takeNumberLabel()
    let place = reader.position
    var sitting = reader.takeNumber(digits: 1...3)
    let areItems = sitting != nil && reader.takeItemsLabel()
    var isFirst = true
    let isFound = reader.takeCitations(&found, from: start.position) { reader in
      defer { isFirst = false }
      if !isFirst, let next = reader.takeSittingBeforeItem() { sitting = next }
      let part =
        areItems && !reader.isAtItem
        ? reader.takeItemNumber()
        : isFirst ? takePart(&reader, from: place, of: &sitting, in: year.value) : reader.takeItem()
      guard let part else { return nil }
      let value = Proceedings(chamber: chamber, year: year.value, sitting: sitting, part: part)
      return value.isIdentified ? .proceedings(value) : nil
    }
    guard isFound else { return }
    let phrase = start.position..<reader.position
    found.append(Citation(.date(.parliamentaryYear(year.value)), at: year.range, phrase: phrase))
  }

  /// Takes what stands behind the sitting, which begins at `place`, or in its stead.
  private static func takePart(
    _ reader: inout Reader, from place: Int, of sitting: inout Int?, in year: ParliamentaryYear
  ) -> Proceedings.Part? {
    if sitting != nil, reader.takeDash() {
      if year.start > Proceedings.lastYearOfPages { return reader.takeItemNumber() }
      // "12-876" is a page and no item then.
      reader = reader.moved(to: place)
      sitting = nil
      return reader.takePages(of: &sitting)
    }
    reader.takeSpaceAndComma()
    if sitting != nil, let item = reader.takeItem() { return item }
    guard reader.take("p.") || reader.take("blz.") || reader.take("pp.") || reader.take("pag."), reader.takeSpace()
    else {
      return nil
    }
    return reader.takePages(of: &sitting)
  }
}

extension Reader {
  /// Takes `27 september 2022, ` before the number of the sitting.
  fileprivate mutating func takeDayOfSitting() {
    var ahead = self
    guard ahead.takeDayOfMonth() != nil, ahead.takeSpace(), ahead.takeMonthName() != nil else { return }
    _ = ahead.takeYearBehind()
    ahead.takeSpaceAndComma()
    if ahead.takeNumberLabel() != nil { self = moved(to: ahead.position) }
  }

  /// Takes `, items ` before the numbers of several.
  fileprivate mutating func takeItemsLabel() -> Bool {
    let start = position
    takeSpaceAndComma()
    if takeWord("items"), takeSpace() { return true }
    self = moved(to: start)
    return false
  }

  /// Takes `nr. 96, ` before the item of a further sitting.
  fileprivate mutating func takeSittingBeforeItem() -> Int? {
    var ahead = self
    guard ahead.takeNumberLabel() != nil, let sitting = ahead.takeNumber(digits: 1...3) else { return nil }
    ahead.takeSpaceAndComma()
    guard ahead.isAtItem else { return nil }
    self = ahead
    return sitting
  }

  fileprivate var isAtItem: Bool {
    var reader = self
    return reader.takeWord("item")
  }

  fileprivate mutating func takeItem() -> Proceedings.Part? {
    takeWord("item") && takeSpace() ? takeItemNumber() : nil
  }

  /// Takes `7909-7943`, and `12-876 t/m 12-899` with the sitting before each.
  fileprivate mutating func takePages(of sitting: inout Int?) -> Proceedings.Part? {
    guard let first = takeNumber(digits: 1...5), takeDash(), let second = takeNumber(digits: 1...5) else { return nil }
    var ahead = self
    if sitting ?? first == first, ahead.takeThrough() || ahead.takeDash(), ahead.takeNumber() == first,
      ahead.takeDash(),
      let last = ahead.takeNumber(digits: 1...5), last > second
    {
      self = ahead
      sitting = first
      return .pages(second, last)
    }
    // One page: "12-876" of sitting 12.
    let mayBeOne = sitting == nil ? first <= Self.mostSittings : first == sitting
    return second > first && !mayBeOne ? .pages(first, second) : nil
  }

  /// More sittings than there are in a year.
  private static var mostSittings: Int { 150 }

  /// Takes `h-tk-20102011-108-5`, `h-tk-20072008-7909-7943`, `h-tk-19951996-85-5713-5735`.
  fileprivate mutating func takeIdentifierOfProceedings() -> Proceedings? {
    var ahead = self
    guard let (chamber, year) = ahead.takeHeadOfIdentifier("h"), year.start != Proceedings.lastYearOfPages,
      let first = ahead.takeNumber(digits: 1...5), ahead.takeDash(), let second = ahead.takeNumber(digits: 1...5)
    else { return nil }
    var value = Proceedings(chamber: chamber, year: year, sitting: nil, part: .pages(first, second))
    if year.start > Proceedings.lastYearOfPages {
      value = Proceedings(chamber: chamber, year: year, sitting: first, part: .item(second))
    } else if Proceedings.yearsWithSitting.contains(year.start), ahead.takeDash(),
      let last = ahead.takeNumber(digits: 1...5)
    {
      value = Proceedings(chamber: chamber, year: year, sitting: first, part: .pages(second, last))
    }
    guard value.isIdentified, ahead.isAtEndOfIdentifier else { return nil }
    self = ahead
    return value
  }

  /// Takes `ah-tk-20222023-` of an identifier that is written out; the series is given.
  mutating func takeHeadOfIdentifier(_ series: StaticString) -> (chamber: Chamber, year: ParliamentaryYear)? {
    var ahead = self
    guard ahead.takeWord(series), ahead.take(UInt8(ascii: "-")) else { return nil }
    let isHouse = ahead.takeWord("tk")
    guard isHouse || ahead.takeWord("ek"), ahead.take(UInt8(ascii: "-")), let years = ahead.takeNumber(digits: 8...8),
      years % 10_000 == years / 10_000 + 1, let year = ParliamentaryYear(start: years / 10_000),
      ahead.take(UInt8(ascii: "-"))
    else { return nil }
    self = ahead
    return (isHouse ? .house : .senate, year)
  }

  /// Whether nothing more is joined on: `-1`, `_2`.
  var isAtEndOfIdentifier: Bool {
    if Byte.continuesWord(text, at: position) || current == UInt8(ascii: "_") { return false }
    return current != UInt8(ascii: "-") || !Byte.continuesWord(text, at: position + 1)
  }

  fileprivate mutating func takeItemNumber() -> Proceedings.Part? { takeNumber(digits: 1...3).map { .item($0) } }
}
