/// A date or period as written (*datum*), perhaps without its year.
///
/// The year of a relative expression is nil until `resolved(at:)` finds it. The numbers are narrow, so that a citation holds its date.
public enum DateExpression: Hashable, Sendable {
  /// Begin, middle or end of a month or year.
  public enum Part: String, Hashable, Sendable { case begin, medio, eind }

  /// Which way from the date of the paper the missing year lies.
  public enum Direction: Hashable, Sendable {
    /// `jl.`, `jongstleden`, or what has been, `is op 4 mei besproken`: the last such day.
    case past
    /// The clause speaks of the past and of a plan, `was op 4 mei gepland`: in the year of the paper, where it is not behind the paper.
    case perhapsPast
    /// None is said of the day of a thing, `het debat van 4 mei`: in the year of the paper, where it is not months behind the paper.
    case ofThing
    /// `a.s.`, `aanstaande`: the next such day.
    case coming
    /// None is said of the day until which something is, `tot 4 mei`: in the year of the paper, where it is not before the paper.
    case perhapsComing
    /// `vorig jaar`: in the year before that of the paper.
    case lastYear
    /// `volgend jaar`: in the year behind that of the paper.
    case nextYear
    /// `dit jaar`: in the year of the paper.
    case thisYear
    /// None is said: in the year of the paper, where the same day of another is not far nearer.
    case same
    /// None is said of any day of the period that it is a day of.
    case within(PeriodOfDays)
    /// None is said, but the day of the week, 0 for Monday: in the year of the paper or one at its side.
    case on(dayOfWeek: UInt8)
    /// The date before tells the year: `Op 4 mei 2020 …, en op 9 mei`, `9 mei daaropvolgend`.
    case asBefore
    /// The date in the sentence before tells the year, where that is not long before the paper: `Op 4 mei 2020 … . Op 9 mei …`.
    case asSentenceBefore
    /// None is said, and it can be this year, as the dates before go on, or that of the paper.
    case unsure(UInt16)
    /// `jaarlijks`, `van elk jaar`, `van het tweede jaar na`: in every year, or in one without a number.
    case everyYear
  }

  case day(day: UInt8, month: UInt8, year: UInt16?, Direction)
  case month(UInt8, year: UInt16?, Direction)
  case partOfMonth(Part, month: UInt8, year: UInt16?, Direction)
  case partOfYear(Part, year: UInt16?, Direction)
  case quarter(UInt8, year: UInt16?, Direction)
  case half(UInt8, year: UInt16?, Direction)
  case year(UInt16)
  case years(UInt16, UInt16)
  case parliamentaryYear(ParliamentaryYear)

  /// A day with its year.
  public init(_ day: Day) {
    self = .day(day: UInt8(day.day), month: UInt8(day.month), year: UInt16(day.year), .same)
  }

  /// The day, when it is one whose year is known and that there is.
  public var day: Day? {
    guard case .day(let day, let month, let year?, _) = self else { return nil }
    return Day(year: Int(year), month: Int(month), day: Int(day))
  }

  /// The same date with its year, as seen from the last day the paper can be from. Unchanged when the year is given or not sure, or
  /// when there is no such day in that year.
  public func resolved(at latest: Day) -> DateExpression {
    switch self {
    case .day(let day, let month, let year?, .asSentenceBefore) where latest.isLong(after: year):
      return .day(day: day, month: month, year: nil, .unsure(year))
    case .month(let month, let year?, .asSentenceBefore) where latest.isLong(after: year):
      return .month(month, year: nil, .unsure(year))
    case .partOfMonth(let part, let month, let year?, .asSentenceBefore) where latest.isLong(after: year):
      return .partOfMonth(part, month: month, year: nil, .unsure(year))
    case .day(let day, let month, nil, let direction):
      guard let year = direction.year(month: Int(month), day: Int(day), at: latest),
        Day(year: year, month: Int(month), day: Int(day)) != nil
      else { return self }
      return .day(day: day, month: month, year: UInt16(year), direction)
    case .month(let month, nil, let direction):
      let year = direction.year(month: Int(month), day: 1, at: latest)
      return .month(month, year: year.map { UInt16($0) }, direction)
    case .partOfMonth(let part, let month, nil, let direction):
      let year = direction.year(month: Int(month), day: 1, at: latest)
      return .partOfMonth(part, month: month, year: year.map { UInt16($0) }, direction)
    case .partOfYear(let part, nil, let direction):
      return .partOfYear(part, year: direction.year(at: latest), direction)
    case .quarter(let quarter, nil, let direction):
      return .quarter(quarter, year: direction.year(at: latest), direction)
    case .half(let half, nil, let direction): return .half(half, year: direction.year(at: latest), direction)
    case .day, .month, .partOfMonth, .partOfYear, .quarter, .half, .year, .years, .parliamentaryYear:
      return self
    }
  }

  /// Identifier, in the order of time where it begins with a year: `2022-10-20`, `2022-10-eind`, `2023-Q1`, `2023-H1`,
  /// `2021/2025`, `vergaderjaar 2022-2023`. Without a year it begins with `--`, as in ISO 8601.
  public var identifier: String {
    switch self {
    case .day(let day, let month, let year, _):
      return "\(Self.head(year, month))-\(Day.twoDigits(Int(day)))"
    case .month(let month, let year, _): return Self.head(year, month)
    case .partOfMonth(let part, let month, let year, _):
      return "\(Self.head(year, month))-\(part.rawValue)"
    case .partOfYear(let part, let year, _): return "\(Self.head(year))-\(part.rawValue)"
    case .quarter(let quarter, let year, _): return "\(Self.head(year))-Q\(quarter)"
    case .half(let half, let year, _): return "\(Self.head(year))-H\(half)"
    case .year(let year): return String(year)
    case .years(let first, let last): return "\(first)/\(last)"
    case .parliamentaryYear(let year): return "vergaderjaar \(year.start)-\(year.start + 1)"
    }
  }

  private static func head(_ year: UInt16?, _ month: UInt8) -> String {
    head(year) + "-" + Day.twoDigits(Int(month))
  }

  private static func head(_ year: UInt16?) -> String { year.map { String($0) } ?? "-" }
}

extension DateExpression: LosslessStringConvertible {
  /// Reads what `description` prints, also a year or month that stands alone. Without a year it does not say which way that lies.
  public init?(_ description: String) {
    if case .date(let value)? = DateRecogniser.reference(in: description) {
      self = value
    } else if let month = Self.monthNames.firstIndex(of: description) {
      self = .month(UInt8(month + 1), year: nil, .same)
    } else if let year = Int(description), (1800...2199).contains(year) {
      self = .year(UInt16(year))
    } else {
      return nil
    }
    if self.description != description { return nil }
  }

  /// In Dutch, as a title: `20 oktober 2022`, `eerste kwartaal van 2023`.
  public var description: String {
    switch self {
    case .day(let day, let month, let year, _): return "\(day) \(Self.name(month, year))"
    case .month(let month, let year, _): return Self.name(month, year)
    case .partOfMonth(let part, let month, let year, _):
      return "\(part.rawValue) \(Self.name(month, year))"
    case .partOfYear(let part, let year, let direction):
      return "\(part.rawValue) \(direction.name(of: year))"
    case .quarter(let quarter, let year, let direction):
      return "\(Self.ordinals[Int(quarter) - 1]) kwartaal van \(direction.name(of: year))"
    case .half(let half, let year, let direction):
      return "\(Self.ordinals[Int(half) - 1]) helft van \(direction.name(of: year))"
    case .year(let year): return String(year)
    case .years(let first, let last): return "\(first)–\(last)"
    case .parliamentaryYear(let year): return "vergaderjaar \(year)"
    }
  }

  private static func name(_ month: UInt8, _ year: UInt16?) -> String {
    monthNames[Int(month) - 1] + (year.map { " \($0)" } ?? "")
  }

  private static let ordinals = ["eerste", "tweede", "derde", "vierde"]
  private static let monthNames = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
  ]
}

extension Day {
  /// A text that told of such a year can go on with what is of its own time.
  fileprivate func isLong(after year: UInt16) -> Bool { self.year > Int(year) + 2 }
}

extension DateExpression.Direction {
  /// The year of the paper, the one before it or the one behind it.
  fileprivate func year(at latest: Day) -> UInt16 {
    switch self {
    case .lastYear: UInt16(latest.year - 1)
    case .nextYear: UInt16(latest.year + 1)
    case .past, .perhapsPast, .ofThing, .coming, .perhapsComing, .thisYear, .same, .within, .on, .asBefore,
      .asSentenceBefore,
      .unsure,
      .everyYear:
      UInt16(latest.year)
    }
  }

  /// The year of a day; nil where it is not sure.
  fileprivate func year(month: Int, day: Int, at latest: Day) -> Int? {
    let isLater = (month, day) > (latest.month, latest.day)
    switch self {
    case .past: return latest.year - (isLater ? 1 : 0)
    case .coming:
      // What has just gone by is written by mistake.
      let hasJustGone = (latest.month - month + 12) % 12 < 2
      return isLater ? latest.year : hasJustGone ? nil : latest.year + 1
    case .lastYear, .nextYear, .thisYear: return Int(year(at: latest))
    case .same, .perhapsPast, .perhapsComing, .ofThing:
      // More than eight months: the same day of the year before or behind is less than four away.
      let distance = (month - latest.month) * 30 + day - latest.day
      if !isLater, self == .perhapsComing, distance != 0 { return nil }
      if isLater, self == .perhapsPast || self == .ofThing && distance > 60 { return nil }
      return abs(distance) > 240 ? nil : latest.year
    case .within(let period): return period.year(of: (UInt8(month), UInt8(day)), at: latest)
    case .on(let dayOfWeek):
      // No two of the three years have it on the same day of the week.
      return (latest.year - 1...latest.year + 1).first {
        Day(year: $0, month: month, day: day)?.dayOfWeek == Int(dayOfWeek)
      }
    case .unsure(let year): return Int(year) == latest.year ? latest.year : nil
    case .asBefore, .asSentenceBefore, .everyYear: return nil
    }
  }

  /// `2023`, or without it `volgend jaar`.
  fileprivate func name(of year: UInt16?) -> String {
    if let year { return String(year) }
    switch self {
    case .lastYear: return "vorig jaar"
    case .nextYear: return "volgend jaar"
    case .past, .perhapsPast, .ofThing, .coming, .perhapsComing, .thisYear, .same, .within, .on, .asBefore,
      .asSentenceBefore,
      .unsure,
      .everyYear:
      return "dit jaar"
    }
  }
}
