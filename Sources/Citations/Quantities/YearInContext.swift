/// The year of a date that is written without one, as far as the words and dates before it tell.
extension Reader {
  /// The year of a date that begins here: that of the date before it, where the text goes on with that, `Op 4 mei 2020 is besloten. Op 9 mei
  /// is gestemd`. Nil in every year, `jaarlijks op 9 mei`, where the year is not sure, and where it is that of the paper.
  ///
  /// It is sure within a sentence for half a year behind a date (`Op 4 mei 2020 …, en op 9 september`), not for what is present long after it
  /// (`en op 9 september vieren wij`), and from sentence to sentence for that month and the next. What belongs to a thing, "de wet van 4 mei
  /// 2020", goes on only with what does so too, and within the sentence. A year alone counts at the head of a sentence, for that sentence: `In 2020 is op 9 mei`. What has lasted since a day, or a life
  /// that began then, goes on in no year: "sinds 4 mei 2014".
  func yearInContext(day: Int?, month: Int, until end: Int, behind found: [Citation]) -> (
    year: UInt16?, direction: DateExpression.Direction
  ) {
    if let direction = directionOfPart(until: end, behind: found) { return (nil, direction) }
    guard let former = dateBefore(in: found) else { return (nil, .same) }
    guard let start = former.year else {
      // The end of a period or list: "jaarlijks op 1 mei, 1 juni en 1 juli".
      if former.direction == .everyYear, isJoined(to: former.end) { return (nil, .everyYear) }
      if case .unsure = former.direction { return (nil, former.direction) }
      // "op 5 november vorig jaar en op 12 december"
      let isOtherYear = former.direction == .lastYear || former.direction == .nextYear
      let isLater = (month, day ?? 31) > (Int(former.month ?? 12), Int(former.day ?? 31))
      return (nil, isOtherYear && former.isInSentence && isLater ? former.direction : .same)
    }
    if former.isHint { return (nil, .unsure(start)) }
    if let word = moved(to: former.start).indexOfBegin, word != indexOfBegin { return (nil, .unsure(start)) }
    let isApart = (former.end..<position).contains { text[$0] == UInt8(ascii: ";") }
    let months = month - Int(former.month ?? 1)
    let isLater = months > 0 || months == 0 && (day ?? 31) >= Int(former.day ?? 1)
    let isSure =
      if former.month == nil { former.isInSentence } else if former.isInSentence {
        0...(isApart ? 1 : former.reach) ~= months && (isLater || tense(until: end, behind: found) == .pluperfect)
          && (!former.isAttribute || isBehindAttribute)
      } else {
        isLater && months < 2 && !former.isAttribute
      }
    // Long before the month of the date, the next year is meant or that of the paper.
    guard isSure, !isInListOfYears(found), hasDay(day, month, in: start) else {
      return (nil, .unsure(months > -6 ? start : start + 1))
    }
    let isOfSentence =
      former.isInSentence && !isApart && former.direction != .asSentenceBefore && !moved(to: end).isBeforePresent
    return (start, isOfSentence ? .asBefore : .asSentenceBefore)
  }

  /// Takes ` daaropvolgend`, ` daaraanvolgend` or, where a date stands before, ` daarop` behind a day: the year is that of the first such day
  /// behind the date before. None is known where there is no such date.
  func takeYearBehindDateBefore(
    of day: Int, _ month: Int, _ found: [Citation], _ reader: inout Reader
  ) -> (UInt16?, DateExpression.Direction)? {
    var ahead = reader
    guard ahead.takeSpace(), let word = ahead.takeIndex(ofAnyWord: Self.wordsOfNext) else { return nil }
    let former = dateBefore(in: found)
    guard let former, let year = former.year, let formerMonth = former.month else {
      if word == 0 { return nil }
      reader = ahead
      return (nil, .everyYear)
    }
    reader = ahead
    let isLater = (month, day) > (Int(formerMonth), Int(former.day ?? 0))
    let next = isLater ? year : year + 1
    return hasDay(day, month, in: next) ? (next, .asBefore) : (nil, .everyYear)
  }

  private static let wordsOfNext: Words = [
    "daarop", "daaropvolgend", "daaropvolgende", "daaraanvolgend", "daaraanvolgende",
  ]

  private func hasDay(_ day: Int?, _ month: Int, in year: UInt16) -> Bool {
    Day(year: Int(year), month: month, day: day ?? 1) != nil
  }

  /// Takes ` van elk jaar`, ` ieder kalenderjaar`, ` jaarlijks`, ` van het tweede jaar`.
  mutating func takeEveryYear() -> Bool {
    var ahead = self
    guard ahead.takeSpace() else { return false }
    if ahead.takeWord("jaarlijks") {
      self = ahead
      return true
    }
    let isOfYear = ahead.takeWord("van") && ahead.takeSpace()
    guard ahead.takeAnyWord(["elk", "ieder"]) != nil || isOfYear && ahead.takeAnyWord(["het", "een", "enig"]) != nil
    else { return false }
    for _ in 0..<3 {
      guard ahead.takeSpace() else { return false }
      let word = ahead.position
      ahead.skipWord(before: word + Self.longestWordOfYear)
      if ahead.ends(with: "jaar", from: word) {
        self = ahead
        return true
      }
      if ahead.position == word { return false }
    }
    return false
  }

  /// `belastingjaar`, `desbetreffende`, in bytes.
  private static var longestWordOfYear: Int { 24 }

  /// The year that `jaarlijks`, `telkens`, `elk jaar`, `dit jaar` or `vorig jaar` says, before in the same part of the sentence and behind the last
  /// date. What belongs to a thing is not of this year because that is, and the year of a thing, `het vorig jaar gesloten akkoord gaat op 1 mei in`,
  /// is none of what happens to it.
  private func directionOfPart(until end: Int, behind found: [Citation]) -> DateExpression.Direction? {
    let last = found.last?.range.upperBound ?? 0
    var reader = self
    for _ in 0..<Self.longestPart {
      guard reader.position != last, reader.takeSpaceBack(), reader.position != last else { return nil }
      let word = reader.takeWordBack()
      // "anders dan op 4 mei"
      if word.isEmpty || moved(to: word.lowerBound).isAtAny(["dan"]) { return nil }
      let endOfWord = moved(to: word.upperBound)
      switch Byte.inSmall(text[word.upperBound - 1]) {
      case UInt8(ascii: "s"), UInt8(ascii: "r"): break
      // "twee jaar geleden, op 4 mei"
      case UInt8(ascii: "n"):
        if endOfWord.ends(with: "geleden", from: word.lowerBound), reader.isBehind("jaar") { return .everyYear }
        continue
      default: continue
      }
      if endOfWord.ends(with: "jaarlijks", from: word.lowerBound)
        || endOfWord.ends(with: "telkens", from: word.lowerBound)
      {
        return .everyYear
      }
      guard endOfWord.ends(with: "jaar", from: word.lowerBound) else { continue }
      if reader.isBehind("elk") || reader.isBehind("ieder") { return .everyYear }
      guard !isBehindAttribute, let year = reader.otherYear else { continue }
      if year == .thisYear { return year }
      let adjective = reader.takeSpaceBack() ? reader.takeWordBack() : word
      let isOfThing = moved(to: adjective.lowerBound).isBehind(Self.articlesOfThings)
      return isOfThing || tense(until: end, behind: found) == (year == .lastYear ? .plan : .past) ? nil : year
    }
    return nil
  }

  /// In words.
  private static var longestPart: Int { 12 }

  static let articlesOfThings: Words = ["de", "het", "een", "van", "deze", "die", "dit", "dat"]

  /// Whether it belongs to the thing before it: "de brief van 4 mei", "brief d.d. 4 mei".
  var isBehindAttribute: Bool {
    switch endOfWordBefore {
    case UInt8(ascii: "n"): isBehind("van")
    case UInt8(ascii: "d"), UInt8(ascii: "."): isBehind(Self.wordsForDate)
    default: false
    }
  }

  /// `d.d. `, `dd. `
  static let wordsForDate: Words = ["d", "dd"]
}

/// A date before another.
private struct FormerDate {
  let day: UInt8?
  /// Nil for a year alone.
  let month: UInt8?
  let year: UInt16?
  let direction: DateExpression.Direction
  let (start, end): (Int, Int)
  /// Whether it belongs to a thing: "de brief van 4 mei".
  let isAttribute: Bool
  /// Whether it stands in the same sentence.
  let isInSentence: Bool
  /// Whether it is a year of which only is known that the sentence has it.
  let isHint: Bool

  /// How many months behind it the sentence goes on: with what has its year from another date all others do.
  var reach: Int { direction == .asBefore || direction == .asSentenceBefore ? 11 : 6 }
}

extension Reader {
  /// How far before a date another is looked for, in bytes and in citations.
  private static var reachOfDates: (bytes: Int, citations: Int) { (300, 8) }

  /// The last date before this place, in the same sentence or the one before.
  private func dateBefore(in found: [Citation]) -> FormerDate? {
    // To copy a citation costs more than to look at it.
    for index in found.indices.suffix(Self.reachOfDates.citations).reversed() {
      let end = found[index].range.upperBound
      // What begins here may be something else as well.
      guard end <= position else { continue }
      if position - end > Self.reachOfDates.bytes { return nil }
      guard case .date(let date) = found[index].reference,
        let former = former(date, found[index].range, of: found[index].phrase)
      else { continue }
      return former
    }
    return nil
  }

  /// Nil for a date that says nothing of those behind it.
  private func former(_ date: DateExpression, _ range: Range<Int>, of phrase: Range<Int>) -> FormerDate? {
    let gap = range.upperBound..<position
    let ends = Sentence.countOfEnds(in: text, gap)
    guard ends < 2, !hasBlankLine(in: gap) else { return nil }
    let begin = moved(to: phrase.lowerBound)
    func former(
      _ day: UInt8?, _ month: UInt8?, _ year: UInt16?, _ direction: DateExpression.Direction, isHint: Bool = false
    ) -> FormerDate {
      FormerDate(
        day: day, month: month, year: year, direction: direction, start: begin.position, end: gap.lowerBound,
        isAttribute: begin.isBehindAttribute, isInSentence: ends == 0, isHint: isHint)
    }
    switch date {
    case .day(let day, let month, let year, let direction): return former(day, month, year, direction)
    case .month(let month, let year, let direction), .partOfMonth(_, let month, let year, let direction):
      return former(nil, month, year, direction)
    case .year(let year):
      let isAlone = range == phrase && begin.isBehind("in")
      if isAlone, begin.isFrame { return former(nil, nil, year, .same) }
      return ends == 0 ? former(nil, nil, year, .same, isHint: !isAlone || !isNext(behind: gap.lowerBound)) : nil
    case .partOfYear(_, let year?, _), .quarter(_, let year?, _), .half(_, let year?, _):
      return ends == 0 ? former(nil, nil, year, .same, isHint: true) : nil
    case .partOfYear, .quarter, .half, .years, .parliamentaryYear: return nil
    }
  }

  /// The index of the word before that says that something lasts since or until a day: `sinds 4 mei`, `geboren op 4 mei`.
  fileprivate var indexOfBegin: Int? {
    var reader = self
    if reader.takeBack("op") { return reader.isBehind("geboren") ? Self.begins.all.count : nil }
    guard reader.takeSpaceBack() else { return nil }
    let word = reader.takeWordBack(limit: 8)
    return reader.takeIndex(ofAnyWordInAnyCase: Self.begins).flatMap { reader.position == word.upperBound ? $0 : nil }
  }

  private static let begins: Words = ["sinds", "vanaf", "vóór", "voor", "tot", "per"]

  /// Whether `In ` at the head of a sentence stands before.
  private var isFrame: Bool {
    var reader = self
    return reader.takeBack("in") && Sentence.begins(in: text, at: reader.position)
  }

  /// Whether only ` op `, ` per ` or `, op ` stands between the place and here: `in 2020 op 9 mei`.
  private func isNext(behind place: Int) -> Bool {
    var reader = moved(to: place)
    _ = reader.take(UInt8(ascii: ","))
    guard reader.takeSpace() else { return false }
    if reader.takeAnyWord(["op", "per"]) != nil { reader.takeSpace() }
    return reader.position == position
  }
}
