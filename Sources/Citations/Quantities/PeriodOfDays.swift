/// A period of days of which no year is said: `19 december tot en met 14 januari`.
///
/// All its days are those of one such period, which may go over the new year: to look for the year of each alone could part them.
public struct PeriodOfDays: Hashable, Sendable {
  /// A day of any year.
  typealias DayOfYear = (month: UInt8, day: UInt8)

  /// When the period is, as its clause tells.
  public enum Time: Hashable, Sendable { case past, perhapsPast, coming, unknown }

  public let time: Time
  private let firstMonth, firstDay, lastMonth, lastDay: UInt8

  init(_ first: DayOfYear, through last: DayOfYear, _ time: Time) {
    (firstMonth, firstDay) = first
    (lastMonth, lastDay) = last
    self.time = time
  }

  private var first: DayOfYear { (firstMonth, firstDay) }
  private var last: DayOfYear { (lastMonth, lastDay) }

  private var goesOverNewYear: Bool { last < first }

  func ends(with day: DayOfYear) -> Bool { day == last }

  /// The year of a day in the period, as seen from the last day the paper can be from; nil where it is not sure.
  func year(of day: DayOfYear, at latest: Day) -> Int? {
    year(at: latest).map { $0 + (day < first ? 1 : 0) }
  }

  /// The year in which it begins. One that has begun and is not over is meant before all others.
  private func year(at latest: Day) -> Int? {
    let years = (latest.year - 2)...(latest.year + 1)
    if let year = years.first(where: { !isOver($0, at: latest) && !isAhead($0, of: latest) }),
      time != .past || isHalfOver(year, at: latest)
    {
      return year
    }
    let former = years.last { isOver($0, at: latest) }
    let next = years.first { isAhead($0, of: latest) }
    switch time {
    case .past: return former
    case .coming:
      // What has just gone by is written by mistake.
      return former.map { days(since: $0, at: latest) < 60 } ?? false ? nil : next
    case .unknown, .perhapsPast:
      // Within a year that of the paper is meant, where the other is not far nearer.
      let longest = goesOverNewYear ? 120 : 240
      if let former, goesOverNewYear || former == latest.year, days(since: former, at: latest) <= longest {
        return former
      }
      guard time == .unknown, let next, goesOverNewYear || next == latest.year else { return nil }
      return days(until: next, at: latest) <= longest ? next : nil
    }
  }

  /// Whether most of the period that begins in the year has been.
  private func isHalfOver(_ year: Int, at latest: Day) -> Bool {
    let begin = (year, Int(firstMonth), Int(firstDay))
    return 2 * Self.days(from: begin, to: latest.parts) >= Self.days(from: begin, to: end(year))
  }

  private func isOver(_ year: Int, at latest: Day) -> Bool { end(year) < latest.parts }

  private func isAhead(_ year: Int, of latest: Day) -> Bool { latest.parts < (year, Int(firstMonth), Int(firstDay)) }

  private func end(_ year: Int) -> (Int, Int, Int) { (year + (goesOverNewYear ? 1 : 0), Int(lastMonth), Int(lastDay)) }

  /// From the farther end of the period that begins in the year, or the nearer of one over the new year, with thirty days in each month.
  private func days(since year: Int, at latest: Day) -> Int {
    let end = goesOverNewYear ? end(year) : (year, Int(firstMonth), Int(firstDay))
    return Self.days(from: end, to: latest.parts)
  }

  private func days(until year: Int, at latest: Day) -> Int {
    let begin = goesOverNewYear ? (year, Int(firstMonth), Int(firstDay)) : end(year)
    return Self.days(from: latest.parts, to: begin)
  }

  private static func days(from first: (Int, Int, Int), to last: (Int, Int, Int)) -> Int {
    (last.0 - first.0) * 360 + (last.1 - first.1) * 30 + last.2 - first.2
  }
}
