/// Finds days, months, parts of them, quarters, years and parliamentary years: `20 oktober jl.`, `1 en 2 maart 2022`, `3 t/m 5 mei`,
/// `16-12-2022`, `maart 2024`, `eind oktober`, `eerste kwartaal van 2023`, `in 2024 en 2025`, `2021–2025`, `vergaderjaar 2022–2023`.
struct DateRecogniser: Recogniser {
  static let heads: [String] =
    Reader.months.all.map(\.description) + [
      "begin", "medio", "eind", "eerste", "tweede", "derde", "vierde", "Q1", "Q2", "Q3", "Q4", "vergaderjaar", "0000",
    ] + ["0", "00"].flatMap { day in marksBehindDays.map { day + $0 } }

  /// What a month, another day or the rest of a date in figures can begin with, behind a day.
  private static let marksBehindDays = [
    " ", "\u{A0}", "\u{2009}", "\u{202F}", ",", "-", "/", "‑", "–", "—", "t", "en", "of", "alsmede",
  ]

  static func find(_ found: inout [Citation], at start: Reader, in context: inout Context) {
    if start.isAtFigure {
      let count = start.figureCount
      if count <= 2, days(&found, start, &context) { return }
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
    guard
      let date = reader.takeQuarter() ?? reader.takePart() ?? reader.takeMonth()
        ?? reader.takeParliamentaryYearInWords()
    else { return }
    found.append(Citation(.date(date), at: start.position..<reader.position))
  }

  /// How many days a list of them can have.
  private static let longestList = 8

  /// `20 oktober 2022`, `1 en 2 maart`, `3 t/m 5 mei jl.`: each day with the month and year of all.
  private static func days(_ found: inout [Citation], _ start: Reader, _ context: inout Context) -> Bool {
    if start.position < context.endOfNoDays { return false }
    var reader = start
    var count = 0
    var latest = 0
    var month: Int?
    while month == nil {
      let begin = reader.position
      guard count < longestList, let day = reader.takeNumber(digits: 1...2) else {
        context.endOfNoDays = begin
        return false
      }
      let end = reader.position
      // Most figures are too high; what follows them is read by itself.
      if day > 31 { return false }
      if day == 0 { latest = .max }
      (count, latest) = (count + 1, max(latest, day))
      var ahead = reader
      if ahead.takeSpace(), !ahead.isAtFigure { month = ahead.takeMonthName() }
      if month != nil {
        reader = ahead
      } else if !reader.takeDayJoint() {
        context.endOfNoDays = end
        return false
      }
    }
    guard let month, latest <= Day.length(ofMonth: month, in: 2024) else { return false }
    let year = reader.takeYearBehind() ?? reader.yearOfPeriod(from: month)
    let direction = year == nil ? reader.takeDirection() ?? .same : .same
    if let year, Day(year: year, month: month, day: latest) == nil { return false }
    let phrase = start.position..<reader.position
    var again = start
    for index in 1...count {
      let begin = again.position
      guard let day = again.takeNumber(digits: 1...2) else { break }
      let end = index == count ? phrase.upperBound : again.position
      let date = DateExpression.day(day: UInt8(day), month: UInt8(month), year: year.map { UInt16($0) }, direction)
      found.append(Citation(.date(date), at: begin..<end, phrase: phrase))
      _ = again.takeDayJoint()
    }
    return true
  }

  /// A year counts only where a word before it says that it is one, `in 2024 en 2025`, or as a range, `2021–2025`.
  private static func years(_ found: inout [Citation], _ start: Reader) {
    var reader = start
    guard let first = reader.takeYear() else { return }
    var range = reader
    if range.takeDash() || range.takeThrough(), let last = range.takeYear(), last > first, !start.isJoinedBefore,
      !range.isJoinedBehind
    {
      if !start.isBehind(labels), !range.countsThings(first) {
        found.append(Citation(.date(.years(UInt16(first), UInt16(last))), at: start.position..<range.position))
      }
      return
    }
    guard start.isBehind(prepositions) || start.isBehindThrough, !reader.countsThings(first) else { return }
    reader = start
    reader.takeCitations(&found, from: start.position) { reader in
      guard let year = reader.takeYear(), !reader.countsThings(year) else { return nil }
      return .date(.year(UInt16(year)))
    }
  }

  /// Behind these they are the numbers of something.
  private static let labels: Words = [
    "issn", "tel", "nr", "nrs", "p", "pp", "pag", "blz", "artikelen", "artikel",
  ]

  private static let prepositions: Words = [
    "in", "tot", "vanaf", "sinds", "na", "voor", "vóór", "per", "uiterlijk", "jaar", "jaren", "eind",
    "begin", "medio", "over", "periode", "najaar", "voorjaar", "zomer", "winter", "herfst",
  ]
}

extension Reader {
  /// Takes ` en `, `, `, ` t/m `, ` tot en met `, `–` between two days.
  fileprivate mutating func takeDayJoint() -> Bool {
    var ahead = self
    ahead.takeSpace()
    if ahead.isAtFigure { return false }
    if ahead.takeDash() || ahead.take("t/m") || ahead.take("tot en met") || ahead.takeWord("tot") {
      ahead.takeSpace()
      self = ahead
      return true
    }
    return takeListJoint()
  }

  /// `16-12-2022`, `16/12/2022`, `2022-12-16`.
  fileprivate func dayInFigures() -> Citation? {
    if isJoinedBefore { return nil }
    var reader = self
    guard let first = reader.takeNumber(digits: 1...4), reader.takeMarkWithinDay(),
      let month = reader.takeNumber(digits: 1...4), reader.takeMarkWithinDay(),
      let last = reader.takeNumber(digits: 1...4), !reader.isJoinedBehind,
      !Byte.continuesWord(text, at: reader.position),
      let day = Day(year: last, month: month, day: first) ?? Day(year: first, month: month, day: last)
    else { return nil }
    return Citation(.date(DateExpression(day)), at: position..<reader.position)
  }

  private mutating func takeMarkWithinDay() -> Bool { take(UInt8(ascii: "-")) || take(UInt8(ascii: "/")) }

  /// Whether figures and a hyphen stand before: it is the end of a longer number.
  fileprivate var isJoinedBefore: Bool {
    guard let mark = byte(-1), mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/") else { return false }
    return byte(-2).map(Byte.isWord) ?? false
  }

  fileprivate var isJoinedBehind: Bool {
    guard let mark = current, mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/") else { return false }
    return byte(1).map(Byte.isWord) ?? false
  }

  /// The year of the end of a period that begins here: `1 mei tot en met 3 juni 2022`.
  fileprivate func yearOfPeriod(from month: Int) -> Int? {
    var ahead = self
    guard ahead.takeDayJoint(), ahead.takeNumber(digits: 1...2) != nil, ahead.takeSpace(),
      let last = ahead.takeMonthName(),
      let year = ahead.takeYearBehind()
    else { return nil }
    return last < month ? year - 1 : year
  }

  /// `maart 2024`, `oktober jl.`; a month alone says too little.
  fileprivate mutating func takeMonth() -> DateExpression? {
    let start = position
    // A figure before it makes it a day, and if that was none ("31 februari") neither is this.
    let before = byte(-1).map(Byte.isSpace) ?? false ? byte(-2) : nil
    guard !(before.map(Byte.isDigit) ?? false), let month = takeMonthName() else { return nil }
    if let year = takeYearBehind() { return .month(UInt8(month), year: UInt16(year), .same) }
    if let direction = takeDirection() { return .month(UInt8(month), year: nil, direction) }
    self = moved(to: start)
    return nil
  }

  /// `eind oktober`, `medio 2023`
  fileprivate mutating func takePart() -> DateExpression? {
    let start = position
    for part: DateExpression.Part in [.begin, .medio, .eind] where takeWordInAnyCase(part.word) {
      guard takeSpace() else { break }
      if let year = takeYear() { return .partOfYear(part, year: UInt16(year)) }
      guard let month = takeMonthName() else { break }
      return .partOfMonth(part, month: UInt8(month), year: takeYearBehind().map { UInt16($0) })
    }
    self = moved(to: start)
    return nil
  }

  /// `eerste kwartaal van 2023`, `Q1 2023`
  fileprivate mutating func takeQuarter() -> DateExpression? {
    let start = position
    guard let index = takeIndex(ofAnyWordInAnyCase: Self.quarters) else { return nil }
    let isShort = text[start] == UInt8(ascii: "Q")
    takeSpace()
    if isShort || takeWord("kwartaal") {
      takeSpace()
      if takeWord("van") { takeSpace() }
      if let year = takeYear() { return .quarter(UInt8(index % 4 + 1), year: UInt16(year)) }
    }
    self = moved(to: start)
    return nil
  }

  private static let quarters: Words = ["eerste", "tweede", "derde", "vierde", "q1", "q2", "q3", "q4"]

  /// `vergaderjaar 2022–2023`
  fileprivate mutating func takeParliamentaryYearInWords() -> DateExpression? {
    guard takeWordInAnyCase("vergaderjaar"), takeSpace() else { return nil }
    return takeParliamentaryYear().map { .parliamentaryYear($0) }
  }

  /// Whether `tot en met ` stands before; "met 2023 deelnemers" counts them.
  fileprivate var isBehindThrough: Bool {
    follows(wordInAnyCase: "tot en met") || follows(wordInAnyCase: "t/m")
  }

  /// Whether one of the words stands directly before, in any case; with a stop behind it or none.
  fileprivate func isBehind(_ words: Words) -> Bool {
    var end = position
    while end > 0, position - end < 8, Byte.isSpace(text[end - 1]) || text[end - 1] == UInt8(ascii: ".") { end -= 1 }
    guard end < position else { return false }
    var start = end
    while start > 0, end - start < 12, Byte.isWord(text[start - 1]) { start -= 1 }
    var word = moved(to: start)
    return word.takeAnyWordInAnyCase(words) != nil && word.position == end
  }

  /// Takes four figures from 1800 to 2199 that are no part of a larger number.
  fileprivate mutating func takeYear() -> Int? {
    let start = position
    guard let year = takeNumber(digits: 4...4), (1800...2199).contains(year),
      !Byte.continuesWord(text, at: position), !takesDecimals()
    else {
      self = moved(to: start)
      return nil
    }
    return year
  }

  private func takesDecimals() -> Bool {
    guard let byte = current, byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") else { return false }
    return self.byte(1).map(Byte.isDigit) ?? false
  }

  fileprivate mutating func takeYearBehind() -> Int? {
    let start = position
    if takeSpace(), let year = takeYear() ?? takeShortYear() { return year }
    self = moved(to: start)
    return nil
  }

  /// Takes `'22`, of this century.
  private mutating func takeShortYear() -> Int? {
    guard take("'") || take("’") else { return nil }
    return takeNumber(digits: 2...2).map { 2000 + $0 }
  }

  fileprivate mutating func takeDirection() -> DateExpression.Direction? {
    let start = position
    takeSpace()
    if take("jl.") || takeWord("jl") || takeWord("jongstleden") || take("j.l.") { return .past }
    if take("a.s.") || takeWord("aanstaande") { return .coming }
    self = moved(to: start)
    return nil
  }

  fileprivate mutating func takeMonthName() -> Int? {
    guard let index = takeIndex(ofAnyWordInAnyCase: Self.months) else { return nil }
    if index < 12 { return index + 1 }
    _ = take(UInt8(ascii: "."))
    return Self.numbersOfShortMonths[index - 12]
  }

  fileprivate static let months: Words = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
    "december", "jan", "feb", "febr", "mrt", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dec",
  ]

  private static let numbersOfShortMonths = [1, 2, 2, 3, 4, 6, 7, 8, 9, 9, 10, 11, 12]
}

extension DateExpression.Part {
  fileprivate var word: StaticString {
    switch self {
    case .begin: "begin"
    case .medio: "medio"
    case .eind: "eind"
    }
  }
}
