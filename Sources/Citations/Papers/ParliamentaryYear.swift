/// A parliamentary year (*vergaderjaar*), from the third Tuesday of September to the next.
///
/// It stores the year it begins in, so that 2023/25 cannot exist.
public struct ParliamentaryYear: Hashable, Sendable, LosslessStringConvertible {
  private let first: UInt16

  /// The year it begins in.
  public var start: Int { Int(first) }

  /// The year beginning in `start`, 1814 to 2199.
  public init?(start: Int) {
    guard (1814...2199).contains(start) else { return nil }
    first = UInt16(start)
  }

  /// Reads `2022/23`, `2022/’23`, `2022-2023`, `2022–2023` and `2022 – 2023`; the second year must follow the first.
  public init?(_ description: String) {
    let bytes = Array(description.utf8)
    var reader = Reader(bytes.span)
    guard let year = reader.takeParliamentaryYear(), reader.current == nil else { return nil }
    self = year
  }

  /// As citations print it (Aanwijzing 3.43 for the regulations): `2022/23`.
  public var description: String {
    let end = (start + 1) % 100
    return "\(start)/\(end < 10 ? "0" : "")\(end)"
  }

  /// As it stands in identifiers: `20222023`.
  public var identifier: String { "\(start)\(start + 1)" }
}

extension Reader {
  mutating func takeParliamentaryYear() -> ParliamentaryYear? {
    let start = position
    if let first = takeNumber(digits: 4...4), take(UInt8(ascii: "/")) || takeDash() || takeSpacedDash() {
      // Of the two figures of the second year an apostrophe may stand for the others.
      if current.map({ !Byte.isDigit($0) }) ?? false, !take("’") { _ = take(UInt8(ascii: "'")) }
      let digits = position
      if let second = takeNumber(digits: 2...4), position - digits != 3,
        second == (position - digits == 4 ? first + 1 : (first + 1) % 100),
        let year = ParliamentaryYear(start: first)
      {
        return year
      }
    }
    self = moved(to: start)
    return nil
  }

  /// Takes ` – ` before a figure.
  mutating func takeSpacedDash() -> Bool {
    var ahead = self
    guard ahead.takeSpace(), ahead.takeDash(), ahead.takeSpace(), ahead.isAtFigure else { return false }
    self = ahead
    return true
  }

  /// Takes a parliamentary year with or without `vergaderjaar` before it; the range is that of the year alone.
  mutating func takeLabelledYear() -> (value: ParliamentaryYear, range: Range<Int>)? {
    if takeWord("vergaderjaar") { takeSpace() }
    let start = position
    guard let year = takeParliamentaryYear() else { return nil }
    return (year, start..<position)
  }
}
