/// An issue of the Official Journal of the European Union (*Publicatieblad*, PbEU), with the page when given.
public struct JournalIssue: Hashable, Sendable, LosslessStringConvertible {
  public let year: Int
  /// `L` (legislation) or `C` (information and notices).
  public let series: String
  public let number: Int
  /// What tells it from another issue with the same number: `I` (added to it), `E` (on the net only) or `A` (for vacancies); empty for
  /// none.
  public let addition: String
  public let page: Int?

  init(year: Int, series: String, number: Int, addition: String = "", page: Int?) {
    self.year = year
    self.series = series
    self.number = number
    self.addition = addition
    self.page = page
  }

  /// Reads what `description` prints.
  public init?(_ description: String) {
    guard case .journal(let value)? = JournalRecogniser.reference(in: description), value.description == description
    else { return nil }
    self = value
  }

  /// Aanwijzing 3.42 for the regulations: `PbEU 2010, L 180`, with `/82` for a page; `PbEU 2020, L 433I` as EUR-Lex has it.
  public var description: String { "PbEU \(year), \(series) \(number)\(addition)" + (page.map { "/\($0)" } ?? "") }

  public var identifier: String {
    "pbeu-\(year)-\(series)-\(number)\(addition)" + (page.map { "-\($0)" } ?? "")
  }
}

/// Finds `PbEU 2010, L 180`, `PbEU 2018, L 328/82`, `PbEG 1995, L 281`, `Pb. EG 2003, C 180 E`, `PbEU 2020, L 433 I/11`, `PB L 333 van 27.12.2022`, `PB L 119, 4.5.2016`,
/// and since October 2023, when each act has an issue of its own, `PbEU L, 2024/1689`, `PB L, 2023/1113, 9.6.2023`, `PB L 2024/1689 van 12.7.2024`.
struct JournalRecogniser: Recogniser {
  static let heads: [String] = ["PbE", "PB", "Pb.", "Pb "]

  static func find(_ found: inout [Citation], at start: Reader, in context: inout Context) {
    var reader = start
    guard reader.takeNameOfJournal() else { return }
    let before = reader.takeNumber(digits: 4...4)
    if before != nil { reader.takeSpaceAndComma() }
    guard let series = reader.takeAnyWord(["L", "C", "LI", "CI"])?.description else { return }
    var act = reader
    if let issue = act.takeIssueOfAct(), before ?? issue.year == issue.year {
      let value = JournalIssue(year: issue.year, series: series, number: issue.number, page: nil)
      found.append(Citation(.journal(value), at: start.position..<act.position))
      return
    }
    guard reader.takeSpace(), let number = reader.takeNumber(digits: 1...4) else { return }
    // "LI 60" is issue 60I.
    let addition = series.count > 1 ? String(series.suffix(1)) : reader.takeAdditionOfIssue()
    var page: Int?
    var behind = reader
    if behind.take(UInt8(ascii: "/")), let found = behind.takeNumber(digits: 1...4) {
      page = found
      reader = behind
    }
    guard !Byte.continuesWord(reader.text, at: reader.position), let year = before ?? reader.takeYearOfIssue(),
      (1952...2199).contains(year)
    else { return }
    let value = JournalIssue(
      year: year, series: String(series.prefix(1)), number: number, addition: addition ?? "", page: page)
    found.append(Citation(.journal(value), at: start.position..<reader.position))
  }
}

extension Reader {
  /// Takes `PbEU `, `PbEG `, `PB `, `Pb. EG `.
  fileprivate mutating func takeNameOfJournal() -> Bool {
    var ahead = self
    guard ahead.takeAnyWord(["PbEU", "PbEG", "PbEEG", "PB", "Pb"]) != nil else { return false }
    _ = ahead.take(UInt8(ascii: "."))
    guard ahead.takeSpace() else { return false }
    if ahead.takeAnyWord(["EU", "EG", "EEG"]) != nil { ahead.takeSpaceAndComma() }
    self = ahead
    return true
  }

  /// Takes the `I` of `433 I`, `433I`.
  fileprivate mutating func takeAdditionOfIssue() -> String? {
    var ahead = self
    ahead.takeSpace()
    guard let letter = ahead.takeAnyWord(["I", "E", "A"]) else { return nil }
    self = ahead
    return letter.description
  }

  /// Takes `, 2024/1689`, ` 2024/1689`, and the day behind it.
  fileprivate mutating func takeIssueOfAct() -> (year: Int, number: Int)? {
    var ahead = self
    _ = ahead.take(UInt8(ascii: ","))
    guard ahead.takeSpace(), let year = ahead.takeNumber(digits: 4...4),
      (2023...2199).contains(year), ahead.take(UInt8(ascii: "/")), let number = ahead.takeNumber(digits: 1...5),
      number > 0, !Byte.continuesWord(text, at: ahead.position)
    else { return nil }
    self = ahead
    if takeYearOfIssue() == nil, ahead.take(UInt8(ascii: ",")), ahead.takeSpace(), ahead.takeDayInFigures() != nil {
      self = ahead
    }
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

  /// Takes ` van 27.12.2022`, `, 27.12.2022`, ` van 4 mei 2016`, as the Journal cites itself; the value is the year.
  fileprivate mutating func takeYearOfIssue() -> Int? {
    var reader = self
    if let date = reader.takeDateOfDocument(), case .day(_, _, let year?, _) = date.value {
      self = reader
      return Int(year)
    }
    guard
      reader.take(UInt8(ascii: ","))
        ? reader.takeSpace() : reader.takeSpace() && reader.takeWord("van") && reader.takeSpace(),
      let year = reader.takeDayInFigures()
    else { return nil }
    self = reader
    return year
  }
}
