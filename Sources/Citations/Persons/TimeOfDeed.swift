extension CitationFinder {
  /// The days in which who holds an office did what its clause says, where their time stands right beside the verb: `In 2015 gaf de minister van
  /// Defensie`, `Bij brief van 4 mei 2019 vroeg de minister van Defensie`, `De minister van Defensie zei in 2014`; or wrote the document that is
  /// named, `brief van 4 mei 2019 van de minister van Defensie`, `antwoord van de minister van Defensie (ontvangen 4 mei 2019)`. Nil elsewhere.
  public func time(ofDeedBy citation: Citation, in text: [UInt8]) -> ClosedRange<Day>? {
    let (office, behind) = (
      Reader(text.span, at: citation.range.lowerBound), Reader(text.span, at: citation.phrase.upperBound)
    )
    return office.timeBefore ?? behind.timeBehind ?? office.timeOfDocument(before: behind)
  }
}

extension Reader {
  /// The time and the verb that stand before the subject here, with its article or without.
  fileprivate var timeBefore: ClosedRange<Day>? {
    var reader = self
    if !reader.takeBack("de") { _ = reader.takeBack("onze") }
    guard reader.takeWordOfClauseBack(), reader.takeSpaceBack() else { return nil }
    let year = reader.takeWordBack(limit: 5)
    guard year.count == 4, year.allSatisfy({ Byte.isDigit(text[$0]) }) else { return nil }
    if reader.isBehind("in") { return reader.days }
    for _ in 0..<2 {
      guard reader.takeSpaceBack(), !reader.takeWordBack().isEmpty else { return nil }
    }
    let day = reader
    if reader.isBehind("op") { return reader.days }
    guard reader.takeBack("van"), reader.takeSpaceBack() else { return nil }
    let noun = reader.takeWordBack()
    return moved(to: noun.upperBound).isDocumentNoun(from: noun.lowerBound) && reader.isBehind("bij") ? day.days : nil
  }

  /// The day of the document whose sender stands here, before the sender or behind, where the other reader stands.
  fileprivate func timeOfDocument(before behind: Reader) -> ClosedRange<Day>? {
    var reader = self
    if !reader.takeBack("de") { _ = reader.takeBack("onze") }
    _ = reader.takeBack("van")
    var noun = reader
    guard noun.takeSpaceBack() else { return nil }
    let word = noun.takeWordBack()
    if moved(to: word.upperBound).isDocumentNoun(from: word.lowerBound) {
      var day = behind
      if day.takeWordBeforeDate() { return day.days }
      day = behind
      guard day.takeSpace(), day.take("(ontvangen "), day.isAtFigure else { return nil }
      return day.days
    }
    for _ in 0..<3 {
      guard reader.takeSpaceBack(), !reader.takeWordBack().isEmpty else { return nil }
    }
    return reader.isAtFigure && reader.isBehindDocument ? reader.days : nil
  }

  /// The time that stands behind the subject, which ends here, or behind its verb.
  fileprivate var timeBehind: ClosedRange<Day>? {
    var ahead = self
    guard ahead.takeSpace() else { return nil }
    if let time = ahead.timeAhead { return time }
    guard let first = ahead.current, Byte.isLower(first) else { return nil }
    ahead.skipWord(before: position + 40)
    return ahead.takeSpace() ? ahead.timeAhead : nil
  }

  /// The days of `in 2014` or `op 4 mei 2014` here.
  private var timeAhead: ClosedRange<Day>? {
    var ahead = self
    guard ahead.takeWord("in") || ahead.takeWord("op"), ahead.takeSpace(), ahead.isAtFigure else { return nil }
    return ahead.days
  }

  /// Goes back over a word in small letters.
  private mutating func takeWordOfClauseBack() -> Bool {
    guard takeSpaceBack() else { return false }
    let word = takeWordBack()
    return !word.isEmpty && Byte.isLower(text[word.lowerBound])
  }

  /// The days of the year or date here.
  private var days: ClosedRange<Day>? {
    var reader = self
    if let year = reader.takeNumber(digits: 4...4), !Byte.continuesWord(text, at: reader.position),
      !reader.isBeforeOtherYear,
      let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31)
    {
      return first...last
    }
    guard let date = DateRecogniser.first(at: self),
      case .date(.day(let day, let month, let year?, _)) = date.reference,
      let day = Day(year: Int(year), month: Int(month), day: Int(day))
    else { return nil }
    return day...day
  }

  private var isBeforeOtherYear: Bool {
    var ahead = self
    return (ahead.take(UInt8(ascii: "/")) || ahead.takeDash()) && ahead.isAtFigure
  }
}
