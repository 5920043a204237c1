extension Reader {
  /// Takes the word with the blanks around it.
  mutating func takeWordBetween(_ word: StaticString) -> Bool {
    var ahead = self
    guard ahead.takeSpace(), ahead.takeWord(word), ahead.takeSpace() else { return false }
    self = ahead
    return true
  }

  /// Takes `20`, `12e`, `1ste`, `2de`.
  mutating func takeDayOfMonth() -> Int? {
    let start = position
    guard let day = takeNumber(digits: 1...2) else { return nil }
    let end = position
    guard Byte.continuesWord(text, at: end) else { return day }
    if takeWord("e") || takeWord("ste") || takeWord("de") { return day }
    // "3en 4 mei" is written too.
    guard take("en") || take("of") || take("t") || take("alsmede") else {
      self = moved(to: start)
      return nil
    }
    self = moved(to: end)
    return day
  }

  /// `de zevenentwintigste maart 2018`
  mutating func takeOrdinalDay(behind found: [Citation]) -> DateExpression? {
    let (start, begin) = (position, self)
    if let index = takeIndex(ofAnyWordInAnyCase: Self.daysInWords), takeSpace(), let month = takeMonthName(),
      current != UInt8(ascii: "-"), index < Day.length(ofMonth: month, in: 2024)
    {
      let (day, number) = (UInt8(index + 1), UInt8(month))
      if let year = takeYearBehind() {
        if Day(year: year, month: month, day: index + 1) != nil {
          return .day(day: day, month: number, year: UInt16(year), .same)
        }
      } else if let direction = takeDirection() {
        return .day(day: day, month: number, year: nil, direction)
      } else {
        let (year, direction) = begin.yearOrDirection(day: index + 1, month: month, until: position, behind: found)
        return .day(day: day, month: number, year: year, direction)
      }
    }
    self = moved(to: start)
    return nil
  }

  static let daysInWords: Words = [
    "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende", "elfde",
    "twaalfde", "dertiende", "veertiende", "vijftiende", "zestiende", "zeventiende", "achttiende", "negentiende",
    "twintigste", "eenentwintigste", "tweeëntwintigste", "drieëntwintigste", "vierentwintigste", "vijfentwintigste",
    "zesentwintigste", "zevenentwintigste", "achtentwintigste", "negenentwintigste", "dertigste", "eenendertigste",
  ]

  /// `16.12.2022`; more figures and stops before or behind are something else.
  func dayWithStops() -> Citation? {
    var reader = self
    guard !isJoinedBefore, let first = reader.takeNumber(digits: 1...2), reader.take(UInt8(ascii: ".")),
      let month = reader.takeNumber(digits: 1...2), reader.take(UInt8(ascii: ".")), let year = reader.takeYear(),
      !reader.isJoinedBehind, let day = Day(year: year, month: month, day: first)
    else { return nil }
    return Citation(.date(DateExpression(day)), at: position..<reader.position)
  }

  /// `16-12-2022`, `16/12/2022`, `16-12-'22`, `2022-12-16`, and `16/12` behind `d.d. `.
  func dayInFigures() -> Citation? {
    if isJoinedBefore { return nil }
    var reader = self
    guard let first = reader.takeNumber(digits: 1...4), reader.takeMarkWithinDay(),
      let month = reader.takeNumber(digits: 1...4)
    else { return nil }
    if let day = dayWithoutYear(first, month, to: reader) { return day }
    guard reader.takeMarkWithinDay(), let last = reader.takeNumber(digits: 1...4) ?? reader.takeShortYear(),
      !reader.isJoinedBehind,
      !Byte.continuesWord(text, at: reader.position),
      let day = Day(year: last, month: month, day: first) ?? Day(year: first, month: month, day: last)
    else { return nil }
    // With the year first a month and a day have two figures each: "NEN-EN 1991-1-4" is none.
    if first > 31, reader.position - position < 10 { return nil }
    return Citation(.date(DateExpression(day)), at: position..<reader.position)
  }

  /// `16/12` behind `d.d. `, that ends where the reader stands.
  private func dayWithoutYear(_ day: Int, _ month: Int, to end: Reader) -> Citation? {
    guard end.byte(-3) == UInt8(ascii: "/") || end.byte(-2) == UInt8(ascii: "/"), !end.isJoinedBehind,
      !Byte.continuesWord(text, at: end.position), isBehind(Self.wordsForDate),
      Day(year: 2024, month: month, day: day) != nil
    else { return nil }
    let date = DateExpression.day(day: UInt8(day), month: UInt8(month), year: nil, .ofThing)
    return Citation(.date(date), at: position..<end.position)
  }

  private mutating func takeMarkWithinDay() -> Bool { take(UInt8(ascii: "-")) || take(UInt8(ascii: "/")) }

  /// Whether figures and a hyphen stand before: it is the end of a longer number.
  var isJoinedBefore: Bool {
    guard let mark = byte(-1), mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/") else { return false }
    return byte(-2).map(Byte.isWord) ?? false
  }

  var isJoinedBehind: Bool {
    guard let mark = current, mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/") else { return false }
    return byte(1).map(Byte.isWord) ?? false
  }

  /// `maart 2024`, `oktober jl.`; a month alone says too little.
  mutating func takeMonth() -> DateExpression? {
    let start = position
    // A figure before it makes it a day, and if that was none ("31 februari") neither is this.
    let before = byte(-1).map(Byte.isSpace) ?? false ? byte(-2) : nil
    guard !(before.map(Byte.isDigit) ?? false), let month = takeMonthName() else { return nil }
    if let year = takeYearBehind() ?? yearAhead(from: month, { _ in true }) {
      return .month(UInt8(month), year: UInt16(year), .same)
    }
    if let direction = takeDirection() ?? directionAhead({ _ in true }), direction != .everyYear {
      return .month(UInt8(month), year: nil, direction)
    }
    self = moved(to: start)
    return nil
  }

  /// Whether `tot en met ` stands before; "met 2023 deelnemers" counts them.
  var isBehindThrough: Bool {
    var reader = self
    return reader.takeBack("met") ? reader.takeBack("en") && reader.takeBack("tot") : reader.takeBack("t/m")
  }

  /// Whether `het voorjaar van ` or `het einde van ` stands before.
  var isBehindSeason: Bool {
    var reader = self
    return reader.takeBack("van") && reader.isBehind(Self.seasons)
  }

  private static let seasons: Words = [
    "voorjaar", "najaar", "lente", "zomer", "herfst", "winter", "begin", "eind", "einde",
  ]

  /// Takes `/2023` or `/23` behind the year before it: `in 2022/23`.
  mutating func takeSecondOfTwoYears(behind first: Int) -> Int? {
    let start = position
    if take(UInt8(ascii: "/")), let last = takeNumber(digits: 2...4),
      last == first + 1 || last == (first + 1) % 100, !isJoinedBehind, !Byte.continuesWord(text, at: position)
    {
      return first + 1
    }
    self = moved(to: start)
    return nil
  }

  /// Takes four figures from 1800 to 2199 that are no part of a larger number.
  mutating func takeYear() -> Int? {
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

  mutating func takeYearBehind() -> Int? {
    let start = position
    if takeSpace() {
      if takeWord("van het jaar") { takeSpace() }
      if let year = takeYear() ?? takeMarkedYear() ?? takeShortYear() { return year }
    }
    self = moved(to: start)
    return nil
  }

  /// Takes `2019` of `15 mei 20191`: the mark of a footnote stands at it.
  private mutating func takeMarkedYear() -> Int? {
    guard (5...6).contains(figureCount) else { return nil }
    let year = (0..<4).reduce(0) { $0 * 10 + Int((byte($1) ?? 0) &- 0x30) }
    guard (1900...2099).contains(year), !Byte.continuesWord(text, at: position + figureCount) else { return nil }
    self = moved(to: position + 4)
    return year
  }

  /// Takes `'22`.
  mutating func takeShortYear() -> Int? {
    guard take("'") || take("’") else { return nil }
    return takeNumber(digits: 2...2).map(Self.year(ofTwoFigures:))
  }

  /// Takes `21` of `brief van 5 mei 21`, `d.d. 5 mei 21`; the day begins here, and the reader stands behind its month. Elsewhere two
  /// figures can be anything.
  func takeShortYearOfDocument(behind reader: inout Reader) -> Int? {
    var ahead = reader
    guard ahead.takeSpace(), ahead.figureCount == 2, let year = ahead.takeNumber(digits: 2...2),
      !Byte.continuesWord(text, at: ahead.position), !ahead.goesOnAsNumber, !ahead.countsThings(year | 1),
      isBehindDocument
    else { return nil }
    reader = ahead
    return Self.year(ofTwoFigures: year)
  }

  /// `98` is 1998, `22` is 2022.
  static func year(ofTwoFigures year: Int) -> Int { year < 70 ? 2000 + year : 1900 + year }

  /// Whether a mark and a figure, or a sign of a share, stand here: "14.30", "20-25", "20%".
  private var goesOnAsNumber: Bool {
    guard let mark = current, mark > 0x20 else { return false }
    return mark == UInt8(ascii: "%") || byte(1).map(Byte.isDigit) ?? false
  }

  /// Whether `d.d. `, or `van ` behind the noun of a document, stands before.
  var isBehindDocument: Bool {
    if isBehind(Self.wordsForDate) { return true }
    var reader = self
    guard reader.takeBack("van"), reader.takeSpaceBack() else { return false }
    let noun = reader.takeWordBack(limit: Self.longestDocumentNoun)
    return moved(to: noun.upperBound).isDocumentNoun(from: noun.lowerBound)
  }

  mutating func takeDirection() -> DateExpression.Direction? {
    let start = position
    takeSpace()
    if let current, !Byte.isLower(current), Byte.isWord(current) {
      self = moved(to: start)
      return nil
    }
    if take("jl.") || takeWord("jl") || takeWord("jongstleden") || take("j.l.") { return .past }
    if take("ll.") || takeWord("laatstleden") || take("l.l.") { return .past }
    if take("a.s.") || takeWord("aanstaande") { return .coming }
    if takeWord("van") { takeSpace() }
    if let direction = takeYearOfPaper() { return direction }
    self = moved(to: start)
    return takeEveryYear() ? .everyYear : nil
  }

  /// Takes `vorig jaar`, `dit jaar`, `volgend jaar`.
  mutating func takeYearOfPaper() -> DateExpression.Direction? {
    if takeWord("vorig jaar") || takeWord("het vorige jaar") { return .lastYear }
    if takeWord("volgend jaar") || takeWord("het volgende jaar") { return .nextYear }
    if takeWord("komend jaar") || takeWord("aankomend jaar") || takeWord("het komende jaar") { return .nextYear }
    return takeWord("dit jaar") ? .thisYear : nil
  }

  /// Takes ` van dat jaar`, which is that of the date before.
  mutating func takeSameYear() -> Bool {
    var ahead = self
    ahead.takeSpace()
    if ahead.takeWord("van") { ahead.takeSpace() }
    guard ahead.takeWord("dat jaar") || ahead.takeWord("datzelfde jaar") || ahead.takeWord("hetzelfde jaar") else {
      return false
    }
    self = ahead
    return true
  }

  mutating func takeMonthName() -> Int? {
    guard let index = takeIndex(ofAnyWordInAnyCase: Self.months) else { return nil }
    if index < 12 { return index + 1 }
    _ = take(UInt8(ascii: "."))
    return Self.numbersOfShortMonths[index - 12]
  }

  static let months: Words = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
    "december", "jan", "feb", "febr", "mrt", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dec",
  ]

  private static let numbersOfShortMonths = [1, 2, 2, 3, 4, 6, 7, 8, 9, 9, 10, 11, 12]
}
