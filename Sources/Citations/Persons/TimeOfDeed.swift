extension CitationFinder {
  /// The days in which who holds an office did what its clause says, where their time stands beside the verb: `In 2015 gaf de minister van
  /// Defensie`, `Bij brief van 4 mei 2019 vroeg de minister van Defensie`, `De minister van Defensie zei in 2014`, `Vorig jaar besloot de
  /// minister van Defensie`; or wrote the document that is named, `brief van 4 mei 2019 van de minister van Defensie`, `antwoord van de minister van
  /// Defensie (ontvangen 4 mei 2019)`. Nil elsewhere, and for a time that needs the year of the paper where the last day it can be from is not given.
  public func time(ofDeedBy citation: Citation, in text: [UInt8], at latest: Day?) -> ClosedRange<Day>? {
    let (office, behind) = (
      Reader(text.span, at: citation.range.lowerBound), Reader(text.span, at: citation.phrase.upperBound)
    )
    return office.timeBefore(at: latest) ?? behind.timeBehind(at: latest)
      ?? office.timeOfDocument(before: behind, at: latest)
  }
}

extension Reader {
  /// The time and the verb that stand before the subject here, with its article or without.
  fileprivate func timeBefore(at latest: Day?) -> ClosedRange<Day>? {
    var verb = self
    if !verb.takeBack("de") { _ = verb.takeBack("onze") }
    guard verb.takeWordOfClauseBack(), verb.takeSpaceBack() else { return nil }
    // The longest that ends there counts: "november vorig jaar", and not the year alone.
    var time: ClosedRange<Day>?
    for begin in (max(0, verb.position - Self.longestTime)..<verb.position).reversed() {
      guard Byte.continuesWord(text, at: begin), Byte.beginsWord(text, at: begin) else { continue }
      var ahead = moved(to: begin)
      guard let days = ahead.takeTime(at: latest), ahead.position == verb.position, moved(to: begin).isTimeOfClause
      else { continue }
      time = days
    }
    return time
  }

  /// In bytes.
  private static var longestTime: Int { 40 }

  /// Whether the time here is that of its clause: "in" or "op" stands before it, or the letter by which something was done, or it is last year
  /// and nothing tells that it only began or ended then.
  private var isTimeOfClause: Bool {
    if isBehind("in") || isBehind("op") { return true }
    var (letter, year) = (self, self)
    if year.takeLastYear() { return !isBehind(Self.wordsBeforeOtherTimes) }
    guard letter.takeBack("van"), letter.takeSpaceBack() else { return false }
    let noun = letter.takeWordBack()
    guard moved(to: noun.upperBound).isDocumentNoun(from: noun.lowerBound) else { return false }
    if letter.isBehind("bij") { return true }
    guard letter.takeSpaceBack() else { return false }
    var article = moved(to: letter.takeWordBack(limit: 5).lowerBound)
    return article.takeAnyWord(["de", "een", "zijn", "haar", "mijn"]) != nil && letter.isBehind("in")
  }

  private static let wordsBeforeOtherTimes: Words = [
    "de", "het", "van", "over", "sinds", "vanaf", "na", "voor", "tot", "per", "dan", "als",
  ]

  /// The day of the document whose sender stands here, before the sender or behind, where the other reader stands.
  fileprivate func timeOfDocument(before behind: Reader, at latest: Day?) -> ClosedRange<Day>? {
    var reader = self
    if !reader.takeBack("de") { _ = reader.takeBack("onze") }
    _ = reader.takeBack("van")
    var noun = reader
    guard noun.takeSpaceBack() else { return nil }
    let word = noun.takeWordBack()
    if moved(to: word.upperBound).isDocumentNoun(from: word.lowerBound) {
      var day = behind
      if day.takeWordBeforeDate() { return day.takeTime(at: latest) }
      day = behind
      guard day.takeSpace(), day.take("(ontvangen "), day.isAtFigure else { return nil }
      return day.takeTime(at: latest)
    }
    for _ in 0..<3 {
      guard reader.takeSpaceBack(), !reader.takeWordBack().isEmpty else { return nil }
    }
    return reader.isAtFigure && reader.isBehindDocument ? reader.takeTime(at: latest) : nil
  }

  /// The time that stands behind the subject, which ends here, or behind its verb; behind an auxiliary also an object may stand between, "heeft de
  /// Kamer in 2014".
  fileprivate func timeBehind(at latest: Day?) -> ClosedRange<Day>? {
    var ahead = self
    guard ahead.takeSpace() else { return nil }
    if let time = ahead.timeAhead(at: latest) { return time }
    guard let first = ahead.current, Byte.isLower(first) else { return nil }
    var auxiliary = ahead
    ahead.skipWord(before: position + 40)
    guard ahead.takeSpace() else { return nil }
    if let time = ahead.timeAhead(at: latest) { return time }
    guard auxiliary.takeAnyWord(["heeft", "had", "hebben", "hadden"]) != nil else { return nil }
    if ahead.takeAnyWord(["de", "het", "uw", "een"]) != nil { ahead.takeSpace() }
    ahead.skipWord(before: ahead.position + 40)
    return ahead.takeSpace() ? ahead.timeAhead(at: latest) : nil
  }

  /// The days of `in 2014`, `op 4 mei 2014`, `vorig jaar` here.
  private func timeAhead(at latest: Day?) -> ClosedRange<Day>? {
    var ahead = self
    if ahead.takeWord("in") || ahead.takeWord("op") { return ahead.takeSpace() ? ahead.takeTime(at: latest) : nil }
    return ahead.takeLastYear() ? latest.flatMap { DateExpression.year(UInt16($0.year - 1)).days } : nil
  }

  /// Goes back over a word in small letters.
  private mutating func takeWordOfClauseBack() -> Bool {
    guard takeSpaceBack() else { return false }
    let word = takeWordBack()
    return !word.isEmpty && Byte.isLower(text[word.lowerBound])
  }

  /// Takes `vorig jaar`.
  private mutating func takeLastYear() -> Bool {
    var ahead = self
    guard ahead.takeWordInAnyCase("vorig"), ahead.takeSpace(), ahead.takeWord("jaar") else { return false }
    self = ahead
    return true
  }

  /// Takes a year or date and gives its days.
  private mutating func takeTime(at latest: Day?) -> ClosedRange<Day>? {
    var ahead = self
    if ahead.takeLastYear() {
      self = ahead
      return latest.flatMap { DateExpression.year(UInt16($0.year - 1)).days }
    }
    if let year = ahead.takeYear(), !Byte.continuesWord(text, at: ahead.position), !ahead.isBeforeOtherYear {
      self = ahead
      return DateExpression.year(UInt16(year)).days
    }
    guard let found = DateRecogniser.first(at: self), case .date(let date) = found.reference else { return nil }
    self = moved(to: found.range.upperBound)
    return (latest.map(date.resolved) ?? date).days
  }

  private var isBeforeOtherYear: Bool {
    var ahead = self
    return (ahead.take(UInt8(ascii: "/")) || ahead.takeDash()) && ahead.isAtFigure
  }
}

extension DateExpression {
  /// From the first day of a day, month or year to its last; nil for other expressions and without a year.
  fileprivate var days: ClosedRange<Day>? {
    switch self {
    case .day: return day.map { $0...$0 }
    case .month(let month, let year?, _), .partOfMonth(_, let month, let year?, _):
      let (year, month) = (Int(year), Int(month))
      guard let first = Day(year: year, month: month, day: 1),
        let last = Day(year: year, month: month, day: Day.length(ofMonth: month, in: year))
      else { return nil }
      return first...last
    case .year(let year), .partOfYear(_, let year?, _):
      guard let first = Day(year: Int(year), month: 1, day: 1), let last = Day(year: Int(year), month: 12, day: 31)
      else { return nil }
      return first...last
    case .month, .partOfMonth, .partOfYear, .quarter, .half, .years, .parliamentaryYear: return nil
    }
  }
}
