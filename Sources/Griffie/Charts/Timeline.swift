import Citations

/// Days on a line (*tijdlijn*): the further apart two are, the further apart they stand.
struct Timeline: Hashable, Sendable {
  struct Point: Hashable, Sendable {
    let day: Day
    /// From 0 at the first day to `width` at the last.
    let x: Int
    /// How many points stand below it, so that none covers another.
    let level: Int
  }

  /// In points of the drawing, as are the next.
  static let width = 640
  static let (pointWidth, levelHeight) = (24, 26)

  /// In the order of time.
  let points: [Point]
  /// Days that the line is divided at: of quarters where it is short, of years otherwise.
  let ticks: [Tick]
  let levels: Int

  struct Tick: Hashable, Sendable {
    let day: Day
    let x: Int
  }

  /// A line through days, each of which comes once; nil where fewer than two have a length between them.
  init?(_ days: [Day]) {
    let days = Set(days).sorted()
    guard let first = days.first?.number, let last = days.last?.number, first < last else { return nil }
    func place(_ number: Int) -> Int { (number - first) * Self.width / (last - first) }
    var points: [Point] = []
    /// Where the last point of each level ends.
    var ends: [Int] = []
    for day in days {
      let x = place(day.number)
      let level = ends.firstIndex { $0 <= x } ?? ends.count
      if level == ends.count { ends.append(0) }
      ends[level] = x + Self.pointWidth
      points.append(Point(day: day, x: x, level: level))
    }
    self.points = points
    levels = ends.count
    let months = last - first < Self.shortLine ? [1, 4, 7, 10] : [1]
    ticks = (days[0].year...days[days.count - 1].year).flatMap { year in
      months.compactMap { Day(year: year, month: $0, day: 1) }
    }
    .filter { (first...last).contains($0.number) }.map { Tick(day: $0, x: place($0.number)) }
  }

  /// In days.
  private static let shortLine = 800
}

extension Day {
  /// Days since 1 March of the year 0, in the Gregorian calendar: two days apart differ by their distance.
  ///
  /// Source: Howard Hinnant, *chrono-Compatible Low-Level Date Algorithms*, `days_from_civil`.
  var number: Int {
    let year = month > 2 ? self.year : self.year - 1
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return 365 * year + year / 4 - year / 100 + year / 400 + dayOfYear
  }
}
