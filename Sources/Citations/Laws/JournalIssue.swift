/// An issue of the Official Journal of the European Union (*Publicatieblad*, PbEU), with the page when given.
public struct JournalIssue: Hashable, Sendable, LosslessStringConvertible {
  public let year: Int
  /// `L` (legislation) or `C` (information and notices).
  public let series: String
  public let number: Int
  public let page: Int?

  init(year: Int, series: String, number: Int, page: Int?) {
    self.year = year
    self.series = series
    self.number = number
    self.page = page
  }

  /// Reads what `description` prints.
  public init?(_ description: String) {
    guard case .journal(let value)? = JournalRecogniser.reference(in: description), value.description == description
    else { return nil }
    self = value
  }

  /// Aanwijzing 3.42 for the regulations: `PbEU 2010, L 180`, with `/82` for a page.
  public var description: String { "PbEU \(year), \(series) \(number)" + (page.map { "/\($0)" } ?? "") }

  public var identifier: String {
    "pbeu-\(year)-\(series)-\(number)" + (page.map { "-\($0)" } ?? "")
  }
}

/// Finds `PbEU 2010, L 180`, `PbEU 2018, L 328/82`, `PbEG 1995, L 281`, `PB L 333 van 27.12.2022`, and since October 2023, when
/// each act has an issue of its own, `PbEU L, 2024/1689`, `PB L, 2023/1113, 9.6.2023`.
struct JournalRecogniser: Recogniser {
  static let heads: [String] = ["PbEU", "PbEG", "PB"]

  static func find(_ found: inout [Citation], at start: Reader, in context: inout Context) {
    var reader = start
    guard reader.takeAnyWord(["PbEU", "PbEG", "PB"]) != nil, reader.takeSpace() else { return }
    let before = reader.takeNumber(digits: 4...4)
    if before != nil { reader.takeSpaceAndComma() }
    guard let series = reader.takeAnyWord(["L", "C"]) else { return }
    if before == nil, let act = reader.takeIssueOfAct() {
      let value = JournalIssue(year: act.year, series: "\(series)", number: act.number, page: nil)
      found.append(Citation(.journal(value), at: start.position..<reader.position))
      return
    }
    guard reader.takeSpace(), let number = reader.takeNumber(digits: 1...4) else { return }
    var page: Int?
    var behind = reader
    if behind.take(UInt8(ascii: "/")), let found = behind.takeNumber(digits: 1...4) {
      page = found
      reader = behind
    }
    guard let year = before ?? reader.takeYearOfIssue(), (1952...2199).contains(year) else { return }
    let value = JournalIssue(year: year, series: "\(series)", number: number, page: page)
    found.append(Citation(.journal(value), at: start.position..<reader.position))
  }
}

extension Reader {
  /// Takes `, 2024/1689`, and the day behind it.
  fileprivate mutating func takeIssueOfAct() -> (year: Int, number: Int)? {
    var ahead = self
    guard ahead.take(UInt8(ascii: ",")), ahead.takeSpace(), let year = ahead.takeNumber(digits: 4...4),
      (2023...2199).contains(year), ahead.take(UInt8(ascii: "/")), let number = ahead.takeNumber(digits: 1...5),
      number > 0
    else { return nil }
    self = ahead
    if ahead.take(UInt8(ascii: ",")), ahead.takeSpace(), ahead.takeDayInFigures() != nil { self = ahead }
    return (year, number)
  }

  /// Takes `27.12.2022`; the value is the year.
  private mutating func takeDayInFigures() -> Int? {
    var ahead = self
    guard ahead.takeNumber(digits: 1...2) != nil, ahead.take(UInt8(ascii: ".")), ahead.takeNumber(digits: 1...2) != nil,
      ahead.take(UInt8(ascii: ".")), let year = ahead.takeNumber(digits: 4...4)
    else { return nil }
    self = ahead
    return year
  }

  /// Takes ` van 27.12.2022`, ` van 4 mei 2016`, as the Journal cites itself; the value is the year.
  fileprivate mutating func takeYearOfIssue() -> Int? {
    var reader = self
    if let date = reader.takeDateOfDocument(), case .day(_, _, let year?, _) = date.value {
      self = reader
      return Int(year)
    }
    guard reader.takeSpace(), reader.takeWord("van"), reader.takeSpace(), let year = reader.takeDayInFigures() else {
      return nil
    }
    self = reader
    return year
  }
}
