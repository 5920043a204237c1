/// Lists and periods of days and months: `3 maart, 4 april en 5 mei 2020`, `3 t/m 5 mei`, `30 april op 1 mei`.
extension Reader {
  /// Whether what joins days can stand here, by its first byte: behind most days nothing of a list or period does.
  var canBeBeforeDayJoint: Bool {
    var ahead = self
    ahead.takeSpace()
    switch ahead.current {
    case UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "&"), 0xE2: return true
    case UInt8(ascii: "e"), UInt8(ascii: "o"), UInt8(ascii: "a"), UInt8(ascii: "r"), UInt8(ascii: "t"),
      UInt8(ascii: "E"):
      return true
    default: return false
    }
  }

  /// Takes ` en `, `, `, `/`, ` t/m `, ` tot en met `, `–` between two days.
  mutating func takeDayJoint() -> Bool {
    // A figure or a word with a capital goes on with no list.
    if isAtFigure || current == 0x20 && byte(1).map({ Byte.isDigit($0) || Byte.isUpper($0) && $0 != 0x45 }) ?? false {
      return false
    }
    guard take(UInt8(ascii: "/")) || takeDayThrough() || takeListJoint() else { return false }
    takeDayOfWeek()
    return true
  }

  /// Takes ` t/m `, ` tot en met `, ` tot `, `–` between the ends of a period.
  mutating func takeDayThrough() -> Bool {
    var ahead = self
    ahead.takeSpace()
    guard let byte = ahead.current, byte == UInt8(ascii: "t") || byte == UInt8(ascii: "-") || byte == 0xE2 else {
      return false
    }
    guard ahead.takeDash() || ahead.take("t/m") || ahead.take("tot en met") || ahead.takeWord("tot") else {
      return false
    }
    ahead.takeSpace()
    self = ahead
    return true
  }

  /// Takes the same behind the first day of a period, or the `en` of `tussen 24 februari en 3 maart`.
  mutating func takeThrough(behind first: Reader) -> Bool {
    if takeDayThrough() { return true }
    var ahead = self
    // Most days have no "en" behind them; to look back takes longest.
    guard ahead.takeWordBetween("en"), first.isBehind("tussen") else { return false }
    self = ahead
    return true
  }

  /// The direction of the days of a period without a year that begins here, `3 t/m 5 mei` or `19 december tot en met 14 januari`; nil where none
  /// does. In `last` is the day, the last of those that were read in the month, and where its words end.
  func direction(
    ofPeriodIn month: Int, through last: (day: Int, end: Reader), behind found: [Citation]
  ) -> DateExpression.Direction? {
    var (first, end) = (self, last.end)
    var (lastMonth, lastDay) = (month, last.day)
    // The end has its own month.
    if end.canBeBeforeDayJoint, end.takeThrough(behind: self) {
      guard let day = end.takeDayOfMonth(), end.takeSpace(), let month = end.takeMonthName(),
        day <= Day.length(ofMonth: month, in: 2024)
      else { return nil }
      (lastMonth, lastDay) = (month, day)
    }
    guard let day = first.takeDayOfMonth(),
      end.position > last.end.position || first.canBeBeforeDayJoint && first.takeThrough(behind: self)
    else { return nil }
    let time: PeriodOfDays.Time =
      switch tense(until: end.position, behind: found) {
      case .past, .pluperfect: .past
      case .plan: .coming
      case .unsure, .asked: .perhapsPast
      case .unknown: isBehindReportedPeriod ? .past : .unknown
      }
    return .within(
      PeriodOfDays((UInt8(month), UInt8(day)), through: (UInt8(lastMonth), UInt8(lastDay)), time))
  }

  /// Whether `over de periode ` or `over de periode van ` stands before: what is told of a period has been.
  private var isBehindReportedPeriod: Bool {
    var reader = self
    _ = reader.takeBack("van")
    return reader.takeBack("periode") && reader.takeBack("de") && reader.isBehind("over")
  }

  /// Takes what stands between two dates, and the preposition that is said again: ` en op `, `, per `.
  mutating func takeJointOfDates() -> Bool {
    guard takeDayJoint() else { return false }
    var ahead = self
    if ahead.takeAnyWord(["op", "per"]) != nil, ahead.takeSpace() {
      self = ahead
      takeDayOfWeek()
    }
    return true
  }

  /// Takes ` op ` between the two days of a night, and the day of the week behind it: `van zaterdag 10 op zondag 11 december`.
  mutating func takeNight() -> Bool {
    guard takeWordBetween("op") else { return false }
    takeDayOfWeek()
    return true
  }

  /// Whether `van `, or `van zaterdag `, stands before.
  var isBehindNight: Bool {
    var reader = self
    if dayOfWeekBefore != nil, reader.takeSpaceBack() { _ = reader.takeWordBack() }
    return reader.isBehind("van")
  }

  /// How many items of a list are looked at for the year at its end.
  private static var longestListOfDates: Int { 8 }

  /// The year at the end of a list or period of days that goes on here: `3 maart, 4 april en 5 mei 2020`, `30 april op 1 mei 2021`.
  func yearOfList(from month: Int) -> Int? { yearAhead(from: month) { $0.takeDaysOfMonth() } }

  /// Which way the year of such a list lies.
  func directionOfList() -> DateExpression.Direction? { directionAhead { $0.takeDaysOfMonth() } }

  /// Takes `5, 6 en 7 ` before a month.
  private mutating func takeDaysOfMonth() -> Bool {
    for _ in 0..<Self.longestListOfDates {
      guard takeDayOfMonth() != nil else { return false }
      if !takeDayJoint() { return takeSpace() }
    }
    return false
  }

  /// The year at the end of a list or period that goes on here, as that of its first month: where a month comes before the one before it,
  /// a year has gone by. Each item is what `take` takes, and a month.
  func yearAhead(from month: Int, _ take: (inout Reader) -> Bool) -> Int? {
    ahead(from: month, take) { reader, years in reader.takeYearBehind().map { $0 - years } }
  }

  /// Which way the year lies, as the end of a list or period that goes on here says it: `januari en februari jl.`
  func directionAhead(_ take: (inout Reader) -> Bool) -> DateExpression.Direction? {
    ahead(from: 0, take) { reader, _ in reader.takeDirection() }
  }

  /// What `takeEnd` takes behind the last month of a list or period; it is told how many years have gone by.
  private func ahead<End>(
    from month: Int, _ take: (inout Reader) -> Bool, _ takeEnd: (inout Reader, Int) -> End?
  ) -> End? {
    var ahead = self
    var (former, years) = (month, 0)
    for _ in 0..<Self.longestListOfDates {
      guard ahead.takeJointOfDates() || ahead.takeNight(), take(&ahead), let next = ahead.takeMonthName() else {
        return nil
      }
      if next < former { years += 1 }
      if let end = takeEnd(&ahead, years) { return end }
      former = next
    }
    return nil
  }
}
