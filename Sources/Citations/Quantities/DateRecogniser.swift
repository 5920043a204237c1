/// Finds days, months, parts of them, quarters, years and parliamentary years: `20 oktober jl.`, `1 en 2 maart 2022`, `3 t/m 5 mei`,
/// `de tiende mei`, `16-12-2022`, `16.12.2022`, `maart 2024`, `eind oktober`, `eerste kwartaal van 2023`, `in 2024 en 2025`, `2021–2025`, `van 2014 tot
/// 2020`, `vergaderjaar 2022–2023`. A year at the end of a list or period is that of all before it.
struct DateRecogniser: Recogniser {
  static let heads: [String] =
    Reader.months.all.map(\.description) + [
      "begin", "medio", "eind", "laatste", "Q1", "Q2", "Q3", "Q4", "H1", "H2", "vergaderjaar", "0000",
    ] + Reader.daysInWords.all.map(\.description) + ["0", "00"].flatMap { day in marksBehindDays.map { day + $0 } }

  /// What a month, another day or the rest of a date in figures can begin with, behind a day.
  private static let marksBehindDays = [
    " ", "\u{A0}", "\u{2009}", "\u{202F}", ",", ".", "-", "/", "‑", "–", "—", "t", "e", "ste", "de", "of", "alsmede",
  ]

  static func find(_ found: inout [Citation], at start: Reader, in context: inout Context) {
    if start.isAtFigure {
      let count = start.figureCount
      if count <= 2, start.byte(count) == UInt8(ascii: ".") {
        if let day = start.dayWithStops() { found.append(day) }
        return
      }
      if count <= 2, days(&found, start, &context) { return }
      var reader = start
      if count == 1, let part = reader.takePartOfYear() {
        return found.append(Citation(.date(part), at: start.position..<reader.position))
      }
      if let mark = start.byte(count), mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/"),
        let day = start.dayInFigures()
      {
        found.append(day)
      } else if count == 4 {
        years(&found, start)
      }
      return
    }
    var reader = start
    // Most ordinals are those of the chambers.
    guard !start.isAtChamberName,
      let date = reader.takePartOfYear() ?? reader.takePart(behind: found) ?? reader.takeMonth()
        ?? reader.takeOrdinalDay(behind: found)
        ?? reader.takeParliamentaryYearInWords()
    else { return }
    found.append(Citation(.date(date), at: start.position..<reader.position))
  }

  /// How many days a list of them can have.
  private static let longestList = 8

  /// How many citations before are looked at for the year that a day shares with one of them.
  private static let longestLook = 50

  /// `20 oktober 2022`, `1 en 2 maart`, `3 t/m 5 mei jl.`: each day with the month and year of all.
  private static func days(_ found: inout [Citation], _ start: Reader, _ context: inout Context) -> Bool {
    if start.position < context.endOfNoDays { return false }
    var reader = start
    var count = 0
    var latest = 0
    var month: Int?
    while month == nil {
      let begin = reader.position
      guard count < longestList, let day = reader.takeDayOfMonth() else {
        context.endOfNoDays = begin
        return false
      }
      let end = reader.position
      // Most figures are too high; what follows them is read by itself.
      if day > 31 { return false }
      if day == 0 { latest = .max }
      (count, latest) = (count + 1, max(latest, day))
      var ahead = reader
      let isSpaced = ahead.takeSpace()
      // Most are the first of several groups of figures.
      let isInNumber = isSpaced && ahead.isAtFigure
      if isSpaced, !isInNumber { month = ahead.takeMonthName() }
      if month != nil {
        reader = ahead
      } else if isInNumber || !reader.takeDayJoint() && !(start.isBehindNight && reader.takeNight()) {
        context.endOfNoDays = end
        return false
      }
    }
    // "de 5 mei-viering"
    if reader.current == UInt8(ascii: "-"), reader.byte(1).map(Byte.isLower) ?? false { return false }
    guard let month, latest <= Day.length(ofMonth: month, in: 2024) else { return false }
    guard let (year, direction) = year(of: latest, month, isOne: count == 1, found, start, &reader) else {
      return true
    }
    if let year, Day(year: Int(year), month: month, day: latest) == nil { return false }
    let phrase = start.position..<reader.position
    let isOpen = year == nil && direction == .same
    let told =
      isOpen
      ? start.direction(ofPeriodIn: month, through: (latest, reader), behind: found)
        ?? start.directionByTense(until: reader.position, behind: found) : direction
    var again = start
    for index in 1...count {
      let begin = again.position
      let dayOfWeek = count > 1 && isOpen ? again.dayOfWeekBefore : nil
      guard let day = again.takeDayOfMonth() else { break }
      let end = index == count ? phrase.upperBound : again.position
      let date = DateExpression.day(
        day: UInt8(day), month: UInt8(month), year: year, dayOfWeek.map { .on(dayOfWeek: $0) } ?? told)
      found.append(Citation(.date(date), at: begin..<end, phrase: phrase))
      _ = again.takeDayJoint() || again.takeNight()
    }
    return true
  }

  /// The year of days, the last of them this one, that were read; the reader stands behind their month. Nil where the text says that it is
  /// of a date before, and there is none.
  private static func year(
    of day: Int, _ month: Int, isOne: Bool, _ found: [Citation], _ start: Reader, _ reader: inout Reader
  ) -> (UInt16?, DateExpression.Direction)? {
    let canGoOn = reader.canBeBeforeDayJoint
    if let given = reader.takeYearBehind() ?? start.takeShortYearOfDocument(behind: &reader)
      ?? (canGoOn ? reader.yearOfList(from: month) : nil)
    {
      return (UInt16(given), .same)
    }
    if let direction = reader.takeDirection() ?? (canGoOn ? reader.directionOfList() : nil) { return (nil, direction) }
    if reader.takeSameYear() {
      // Which year it is must be said before.
      return found.reversed().prefix(longestLook).lazy.compactMap(\.yearOfDay).first.map { ($0, .same) }
    }
    if let year = found.last?.yearOfPeriod(through: day, month, at: start) { return year }
    if let year = start.yearBeforeBracket { return (UInt16(year), .same) }
    if let behind = start.takeYearBehindDateBefore(of: day, month, found, &reader) { return behind }
    if let direction = start.directionBefore { return (nil, direction) }
    let inContext = start.yearInContext(day: day, month: month, until: reader.position, behind: found)
    guard inContext.year == nil, inContext.direction != .everyYear, isOne, let day = start.dayOfWeekBefore else {
      return inContext
    }
    return (nil, .on(dayOfWeek: day))
  }

  /// A year counts only where a word before it says that it is one, `in 2024 en 2025`, or as a range, `2021–2025`.
  private static func years(_ found: inout [Citation], _ start: Reader) {
    var reader = start
    guard let first = reader.takeYear() else { return }
    var range = reader
    let isPeriod =
      range.takeDash() || range.takeSpacedDash() || range.takeThrough()
      || range.takeWordBetween("tot") && start.isBehind("van")
      || range.takeWordBetween("en") && start.isBehind("tussen")
    if isPeriod, let last = range.takeYear(), last > first, !start.isJoinedBefore,
      !range.isJoinedBehind
    {
      if !start.isBehind(labels), !range.countsThings(first) {
        found.append(Citation(.date(.years(UInt16(first), UInt16(last))), at: start.position..<range.position))
      }
      return
    }
    guard start.isBehind(prepositions) || start.isBehindThrough || start.isBehindSeason, !reader.countsThings(first)
    else { return }
    if let last = reader.takeSecondOfTwoYears(behind: first) {
      found.append(Citation(.date(.years(UInt16(first), UInt16(last))), at: start.position..<reader.position))
      return
    }
    reader = start
    reader.takeCitations(&found, from: start.position) { reader in
      guard let year = reader.takeYear(), !reader.countsThings(year) else { return nil }
      return .date(.year(UInt16(year)))
    }
  }

  /// Behind these they are the numbers of something.
  static let labels: Words = [
    "issn", "tel", "nr", "nrs", "p", "pp", "pag", "blz", "artikelen", "artikel",
  ]

  private static let prepositions: Words = [
    "in", "tot", "vanaf", "sinds", "na", "voor", "vóór", "per", "uiterlijk", "jaar", "jaren", "schooljaar",
    "begrotingsjaar", "eind",
    "begin", "medio", "ultimo", "primo", "over", "periode", "najaar", "voorjaar", "zomer", "winter", "herfst",
  ]
}

extension Citation {
  /// The year of a day that has one.
  var yearOfDay: UInt16? {
    guard case .date(let date) = reference, case .day(_, _, let year, _) = date else { return nil }
    return year
  }

  /// The year of the day that ends a period, when the period begins with the day cited here: `1 december 2022 tot en met 15 januari`.
  fileprivate func yearOfPeriod(
    through day: Int, _ month: Int, at end: Reader
  ) -> (UInt16?, DateExpression.Direction)? {
    var reader = end.moved(to: range.upperBound)
    guard reader.canBeBeforeDayJoint, case .date(let date) = reference,
      case .day(_, let first, let year, let direction) = date
    else { return nil }
    guard reader.position < end.position, reader.takeThrough(behind: end.moved(to: phrase.lowerBound)) else {
      return nil
    }
    reader.takeDayOfWeek()
    guard reader.position == end.position else { return nil }
    if let year { return (year + (month < Int(first) ? 1 : 0), .same) }
    guard case .within(let period) = direction, period.ends(with: (UInt8(month), UInt8(day))) else { return nil }
    return (nil, direction)
  }
}
