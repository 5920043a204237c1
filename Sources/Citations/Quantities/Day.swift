/// A day of the Gregorian calendar.
public struct Day: Hashable, Sendable, Comparable, LosslessStringConvertible {
  public let year: Int
  public let month: Int
  public let day: Int

  /// Nil when there is no such day: 30 February, month 13, a year outside 1800–2199.
  public init?(year: Int, month: Int, day: Int) {
    guard (1800...2199).contains(year), (1...12).contains(month),
      (1...Self.length(ofMonth: month, in: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads ISO 8601: `2022-12-16`.
  public init?(_ description: String) {
    let bytes = Array(description.utf8)
    var reader = Reader(bytes.span)
    guard let year = reader.takeNumber(digits: 4...4), reader.take(UInt8(ascii: "-")),
      let month = reader.takeNumber(digits: 2...2), reader.take(UInt8(ascii: "-")),
      let day = reader.takeNumber(digits: 2...2), reader.current == nil
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// ISO 8601: `2022-12-16`.
  public var description: String { "\(year)-\(Self.twoDigits(month))-\(Self.twoDigits(day))" }

  public static func < (left: Day, right: Day) -> Bool { left.parts < right.parts }

  /// What days are compared by.
  var parts: (year: Int, month: Int, day: Int) { (year, month, day) }

  static func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }

  static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: return 30
    case 2: return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: return 31
    }
  }
}
