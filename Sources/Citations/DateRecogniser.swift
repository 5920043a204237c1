/// Finds days, months, parts of them, quarters, years and parliamentary years.
struct DateRecogniser: Recogniser {
  static let heads: [StaticString] =
    figures + Reader.months.joined() + [
      "begin", "Begin", "medio", "Medio", "eind", "Eind", "eerste", "tweede", "derde", "vierde", "vergaderjaar",
    ]

  static func citations(at start: Reader, in context: Context) -> [Citation] {
    if let byte = start.current, Byte.isDigit(byte) { return atFigures(start) }
    var reader = start
    guard
      let date = takeQuarter(&reader) ?? takePart(&reader) ?? takeMonth(&reader)
        ?? takeLabelledYear(&reader)
    else { return [] }
    return [Citation(.date(date), at: start.position..<reader.position)]
  }

  private static func atFigures(_ start: Reader) -> [Citation] {
    var reader = start
    if let day = takeDay(&reader) { return [Citation(.date(day), at: start.position..<reader.position)] }
    return years(start)
  }

  /// `20 oktober 2022`, `20 oktober jl.`, `16 december`
  private static func takeDay(_ reader: inout Reader) -> DateExpression? {
    let start = reader
    guard let day = reader.takeNumber(digits: 1...2), reader.takeSpace(),
      let month = reader.takeMonthName(), (1...Day.length(ofMonth: month, in: 2024)).contains(day)
    else {
      reader = start
      return nil
    }
    let year = reader.takeYearBehind()
    if let year, Day(year: year, month: month, day: day) == nil {
      reader = start
      return nil
    }
    return .day(day: day, month: month, year: year, year == nil ? reader.takeDirection() ?? .same : .same)
  }

  /// `maart 2024`, `oktober jl.`; a month alone says too little.
  private static func takeMonth(_ reader: inout Reader) -> DateExpression? {
    let start = reader
    // A figure before it makes it a day, and if that was none ("31 februari") neither is this.
    if reader.previousWord.utf8.first.map(Byte.isDigit) ?? false { return nil }
    guard let month = reader.takeMonthName() else { return nil }
    if let year = reader.takeYearBehind() { return .month(month, year: year, .same) }
    if let direction = reader.takeDirection() { return .month(month, year: nil, direction) }
    reader = start
    return nil
  }

  /// `eind oktober`, `medio 2023`
  private static func takePart(_ reader: inout Reader) -> DateExpression? {
    let start = reader
    let parts: [(StaticString, StaticString, DateExpression.Part)] = [
      ("begin", "Begin", .begin), ("medio", "Medio", .medio), ("eind", "Eind", .eind),
    ]
    for (lower, upper, part) in parts where reader.takeAnyWord([lower, upper]) != nil {
      guard reader.takeSpace() else { break }
      if let year = reader.takeYear() { return .partOfYear(part, year: year) }
      guard let month = reader.takeMonthName() else { break }
      return .partOfMonth(part, month: month, year: reader.takeYearBehind())
    }
    reader = start
    return nil
  }

  /// `eerste kwartaal van 2023`
  private static func takeQuarter(_ reader: inout Reader) -> DateExpression? {
    let start = reader
    for (index, ordinal) in (["eerste", "tweede", "derde", "vierde"] as [StaticString]).enumerated()
    where reader.takeWord(ordinal) {
      reader.takeSpace()
      guard reader.takeWord("kwartaal") else { break }
      reader.takeSpace()
      if reader.takeWord("van") { reader.takeSpace() }
      guard let year = reader.takeYear() else { break }
      return .quarter(index + 1, year: year)
    }
    reader = start
    return nil
  }

  /// `vergaderjaar 2022–2023`
  private static func takeLabelledYear(_ reader: inout Reader) -> DateExpression? {
    guard reader.takeWord("vergaderjaar"), reader.takeSpace() else { return nil }
    return reader.takeParliamentaryYear().map { .parliamentaryYear($0) }
  }

  /// A year counts only where a word before it says that it is one, `in 2024 en 2025`, or as a range, `2021–2025`.
  private static func years(_ start: Reader) -> [Citation] {
    var reader = start
    guard let first = reader.takeYear() else { return [] }
    var range = reader
    if range.takeDash(), let last = range.takeYear(), last > first {
      return [Citation(.date(.years(first, last)), at: start.position..<range.position)]
    }
    guard prepositions.contains(start.previousWord), !reader.countsSomething(first) else { return [] }
    reader = start
    let years = reader.takeList(from: start.position) { $0.takeYear() }
    return years.map {
      Citation(.date(.year($0.value)), at: $0.range, phrase: start.position..<reader.position)
    }
  }

  private static let prepositions: Set<String> = [
    "in", "tot", "met", "vanaf", "sinds", "na", "voor", "vóór", "per", "uiterlijk", "jaar", "jaren", "eind",
    "begin", "medio", "over", "najaar", "voorjaar", "zomer", "winter", "herfst",
  ]
}

extension Reader {
  /// Whether a round figure counts the things behind it: "in 2000 gevallen".
  fileprivate func countsSomething(_ year: Int) -> Bool {
    var ahead = self
    guard year % 100 == 0, ahead.takeSpace(), let byte = ahead.current, Byte.isLower(byte) else { return false }
    return ahead.takeAnyWord(["en", "of", "is", "was", "zijn", "werd", "wordt", "tot", "heeft", "zal", "de", "het"])
      == nil
  }

  /// The word before the place, in small letters; empty when none stands directly before it.
  fileprivate var previousWord: String {
    var end = position
    while end > 0, text[end - 1] == 0x20 || text[end - 1] == 0x0A { end -= 1 }
    var start = end
    while start > 0, Byte.isWord(text[start - 1]) { start -= 1 }
    return end < position ? text.string(start..<end).lowercased() : ""
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
    guard takeSpace(), let year = takeYear() else {
      self = moved(to: start)
      return nil
    }
    return year
  }

  fileprivate mutating func takeDirection() -> DateExpression.Direction? {
    let start = position
    takeSpace()
    if take("jl.") || takeWord("jl") || takeWord("jongstleden") { return .past }
    if take("a.s.") || takeWord("aanstaande") { return .coming }
    self = moved(to: start)
    return nil
  }

  fileprivate mutating func takeMonthName() -> Int? {
    for (index, names) in Self.months.enumerated() where takeAnyWord(names) != nil { return index + 1 }
    return nil
  }

  fileprivate static let months: [[StaticString]] = [
    ["januari", "Januari"], ["februari", "Februari"], ["maart", "Maart"], ["april", "April"],
    ["mei", "Mei"], ["juni", "Juni"], ["juli", "Juli"], ["augustus", "Augustus"],
    ["september", "September"], ["oktober", "Oktober"], ["november", "November"],
    ["december", "December"],
  ]
}
