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

/// Finds `Stb. 2011, 35`, `Stb. 2011, 256 en 650`, `Stcrt. 2015, nr. 10247`, `Trb. 2008, 175`, `Trb. 1951, 154 en 1990, 156`.
struct GazetteRecogniser: Recogniser {
  static let heads: [String] = ["Stb", "Staatsblad", "Stcrt", "Staatscourant", "Trb", "Tractatenblad"]

  static func find(_ found: inout [Citation], at start: Reader, in context: inout Context) {
    var reader = start
    guard let gazette = takeGazette(&reader) else { return }
    reader.takeSpace()
    guard let first = reader.takeNumber(digits: 4...4), GazetteIssue.years.contains(first) else { return }
    if !reader.take(UInt8(ascii: "/")) { reader.takeSpaceAndComma() }
    _ = reader.takeNumberLabel()
    var year = first
    var isFirst = true
    reader.takeCitations(&found, from: start.position) { reader in
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
