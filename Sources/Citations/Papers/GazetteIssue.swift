/// An issue of an official gazette: *Staatsblad*, *Staatscourant* or *Tractatenblad*.
public struct GazetteIssue: Hashable, Sendable, LosslessStringConvertible {
  /// The gazettes, by the abbreviation of Aanwijzing 3.45 for the regulations.
  public enum Gazette: String, Hashable, Sendable {
    case laws = "Stb."
    case notices = "Stcrt."
    case treaties = "Trb."

    var code: String { String(rawValue.lowercased().dropLast()) }
  }

  /// The Staatsblad is of 1813, the oldest of them.
  fileprivate static let years = 1813...2199

  public let gazette: Gazette
  public let year: Int
  public let number: Int

  init(gazette: Gazette, year: Int, number: Int) {
    self.gazette = gazette
    self.year = year
    self.number = number
  }

  /// Reads what `description` prints.
  public init?(_ description: String) {
    guard case .gazette(let value)? = GazetteRecogniser.reference(in: description), value.description == description
    else { return nil }
    self = value
  }

  /// Aanwijzing 3.45: `Stb. 2011, 35`.
  public var description: String { "\(gazette.rawValue) \(year), \(number)" }

  /// Identifier at officielebekendmakingen.nl: `stb-2011-35`.
  public var identifier: String { "\(gazette.code)-\(year)-\(number)" }
}

/// Finds `Stb. 2011, 35`, `Stb. 2011, 256 en 650`, `Stcrt. 2015, nr. 10247`, `Stcrt. 2019-41234`, `Trb. 2008, 175`, `Trb. 1951, 154 en 1990, 156`,
/// `stb-2011-35`, and of old, with the year in a date, `Wet van 6 november 2008, Stb. 467`, `Stcrt. 31 december 2003, nr. 252`, `Staatsblad nr. 467 van 2008`.
struct GazetteRecogniser: Recogniser {
  static let heads: [String] = [
    "Stb", "Staatsblad", "Stcrt", "Staatscourant", "Trb", "Tractatenblad", "stb-", "stcrt-", "trb-",
  ]

  static func find(_ found: inout [Citation], at start: Reader, in context: inout Context) {
    var reader = start
    if let issue = reader.takeIdentifierOfIssue() {
      found.append(Citation(.gazette(issue), at: start.position..<reader.position))
      return
    }
    guard let gazette = takeGazette(&reader) else { return }
    if let year = reader.takeYearOfGazette() ?? reader.takeDateOfIssue() {
      findIssues(&found, &reader, of: gazette, in: year, from: start.position)
      return
    }
    reader.takeSpace()
    _ = reader.takeNumberLabel()
    var behind = reader
    if let number = behind.takeNumber(digits: 1...6), let year = behind.takeYearBehindIssue() {
      let issue = GazetteIssue(gazette: gazette, year: year, number: number)
      found.append(Citation(.gazette(issue), at: start.position..<behind.position))
    } else if gazette != .treaties, (1...3).contains(reader.figureCount), let year = start.yearOfActBefore(found) {
      // A treaty can be of another year than its issue; numbers went up to three figures when the year was left out.
      findIssues(&found, &reader, of: gazette, in: year, from: start.position)
    }
  }

  /// Finds `35`, `256 en 650`, `154 en 1990, 156`.
  private static func findIssues(
    _ found: inout [Citation], _ reader: inout Reader, of gazette: GazetteIssue.Gazette, in first: Int, from start: Int
  ) {
    var year = first
    var isFirst = true
    reader.takeCitations(&found, from: start) { reader in
      defer { isFirst = false }
      if !isFirst, let next = reader.takeFurtherYear(of: gazette) { year = next }
      guard let number = reader.takeNumber(digits: 1...6), isFirst || !reader.isCounted else { return nil }
      return .gazette(GazetteIssue(gazette: gazette, year: year, number: number))
    }
  }

  private static func takeGazette(_ reader: inout Reader) -> GazetteIssue.Gazette? {
    if reader.take("Stb.") || reader.takeWord("Stb") || reader.takeWord("Staatsblad") { return .laws }
    if reader.take("Stcrt.") || reader.takeWord("Stcrt") || reader.takeWord("Staatscourant") { return .notices }
    if reader.take("Trb.") || reader.takeWord("Trb") || reader.takeWord("Tractatenblad") { return .treaties }
    return nil
  }
}

extension Reader {
  /// Takes `stb-2022-480`, `stcrt-2022-1234`.
  fileprivate mutating func takeIdentifierOfIssue() -> GazetteIssue? {
    var ahead = self
    let gazettes: [(StaticString, GazetteIssue.Gazette)] = [("stb-", .laws), ("stcrt-", .notices), ("trb-", .treaties)]
    guard let gazette = gazettes.first(where: { ahead.take($0.0) })?.1, let year = ahead.takeNumber(digits: 4...4),
      GazetteIssue.years.contains(year), ahead.take(UInt8(ascii: "-")), let number = ahead.takeNumber(digits: 1...6),
      ahead.isAtEndOfIdentifier
    else { return nil }
    self = ahead
    return GazetteIssue(gazette: gazette, year: year, number: number)
  }

  /// Takes ` 2011, `, ` 2015, nr. `, ` 2022/`, ` 2019-`.
  fileprivate mutating func takeYearOfGazette() -> Int? {
    var ahead = self
    ahead.takeSpace()
    guard let year = ahead.takeNumber(digits: 4...4), GazetteIssue.years.contains(year) else { return nil }
    if ahead.take(UInt8(ascii: "/")) || ahead.takeDash() {
      // Two years are no issue: "Stb. 2019-2020".
      var number = ahead
      guard let joined = number.takeNumber(digits: 1...6), !(year + 1...year + 20).contains(joined), !number.isJoined
      else { return nil }
    } else {
      ahead.takeSpaceAndComma()
      _ = ahead.takeNumberLabel()
    }
    self = ahead
    return year
  }

  /// Whether a further number is joined on.
  private var isJoined: Bool {
    var ahead = self
    return (ahead.take(UInt8(ascii: "/")) || ahead.takeDash()) && ahead.isAtFigure
  }

  /// Takes ` 31 december 2003, nr. `, ` van 31 december 2003, nr. `: the day of the issue; the value is its year.
  fileprivate mutating func takeDateOfIssue() -> Int? {
    var ahead = self
    if !ahead.takeWordBeforeDate() {
      ahead = self
      ahead.takeSpace()
    }
    guard ahead.isAtFigure, let year = ahead.takeYearOfDay() else { return nil }
    ahead.takeSpaceAndComma()
    guard ahead.takeNumberLabel() != nil, ahead.isAtFigure else { return nil }
    self = ahead
    return year
  }

  /// Takes ` van 6 november 2008`, ` van 2008`; the value is the year.
  fileprivate mutating func takeYearBehindIssue() -> Int? {
    var ahead = self
    guard ahead.takeWordBeforeDate(), ahead.isAtFigure else { return nil }
    if let year = ahead.takeYearOfDay() {
      self = ahead
      return year
    }
    guard let year = ahead.takeNumber(digits: 4...4), GazetteIssue.years.contains(year),
      !Byte.continuesWord(text, at: ahead.position),
      ahead.current != UInt8(ascii: ".") || !(ahead.byte(1).map(Byte.isDigit) ?? false)
    else { return nil }
    self = ahead
    return year
  }

  /// Takes `6 november 2008`; the value is the year.
  private mutating func takeYearOfDay() -> Int? {
    guard let date = DateRecogniser.first(at: self), case .date(.day(_, _, let year?, _)) = date.reference else {
      return nil
    }
    self = moved(to: date.range.upperBound)
    return Int(year)
  }

  /// The year of the act whose date was found last and stands right before: `wet van 4 maart 1994 (`.
  fileprivate func yearOfActBefore(_ found: [Citation]) -> Int? {
    guard let act = found.last, case .date(.day(_, _, let year?, _)) = act.reference,
      position - act.phrase.upperBound <= Self.farthestDate, moved(to: act.phrase.lowerBound).isBehind("van")
    else { return nil }
    var reader = moved(to: act.phrase.upperBound)
    reader.takeSpaceAndComma()
    _ = reader.take(UInt8(ascii: "("))
    return reader.position == position ? Int(year) : nil
  }

  /// How far before the name of a gazette the date of an act can end, in bytes.
  private static var farthestDate: Int { 8 }

  /// Takes `1990, ` before another number. The Staatscourant has so many numbers in a year that only behind "en" one like a year is one.
  fileprivate mutating func takeFurtherYear(of gazette: GazetteIssue.Gazette) -> Int? {
    var ahead = self
    if gazette == .notices, !ahead.takeBack("en") { return nil }
    ahead = self
    guard let year = ahead.takeNumber(digits: 4...4), GazetteIssue.years.contains(year), ahead.take(UInt8(ascii: ","))
    else { return nil }
    ahead.takeSpace()
    _ = ahead.takeNumberLabel()
    guard ahead.isAtFigure else { return nil }
    self = ahead
    return year
  }
}
