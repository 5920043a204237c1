/// Parts of months and years, and parliamentary years.
extension Reader {
  /// `eind oktober`, `medio 2023`
  mutating func takePart(behind found: [Citation]) -> DateExpression? {
    let (start, begin) = (position, self)
    for part: DateExpression.Part in [.begin, .medio, .eind] where takeWordInAnyCase(part.word) {
      guard takeSpace() else { break }
      if let year = takeYear() { return .partOfYear(part, year: UInt16(year), .same) }
      if let direction = takeYearOfPaper() { return .partOfYear(part, year: nil, direction) }
      guard let month = takeMonthName() else { break }
      if let direction = takeOtherYear() { return .partOfMonth(part, month: UInt8(month), year: nil, direction) }
      let year =
        takeYearBehind()
        ?? yearAhead(from: month) { $0.takeAnyWord(["begin", "medio", "eind"]) != nil && $0.takeSpace() }
      if let year { return .partOfMonth(part, month: UInt8(month), year: UInt16(year), .same) }
      let context = begin.yearOrDirection(day: nil, month: month, until: position, behind: found)
      return .partOfMonth(
        part, month: UInt8(month), year: context.year, takeEveryYear() ? .everyYear : context.direction)
    }
    self = moved(to: start)
    return nil
  }

  /// Takes ` vorig jaar` or ` van volgend jaar`.
  private mutating func takeOtherYear() -> DateExpression.Direction? {
    var ahead = self
    guard let direction = ahead.takeDirection(), direction == .lastYear || direction == .nextYear else { return nil }
    self = ahead
    return direction
  }

  /// `eerste kwartaal van 2023`, `1e kwartaal 2023`, `Q1 2023`, `H1 2023`, `tweede helft van 2023`, and `eerste` of `eerste en tweede kwartaal van
  /// 2023`.
  mutating func takePartOfYear() -> DateExpression? {
    let start = position
    guard let part = takeOrdinalOfPart() else { return nil }
    let short = nounOfLetter(at: start)
    let ordinal = self
    let noun = short ?? takeNounOfPart()
    let behind = self
    if let year = takeYearOfPart(), noun != nil { return partOfYear(part, noun, year) }
    // The year, and perhaps the noun, stands at the end of a list.
    var ahead = behind
    for _ in 0..<3 {
      guard ahead.takeDayJoint() else { break }
      if ahead.takeWord("het") || ahead.takeWord("de") { ahead.takeSpace() }
      guard ahead.takeOrdinalOfPart() != nil else { break }
      let last = short ?? ahead.takeNounOfPart()
      guard let year = ahead.takeYearOfPart(), last != nil else { continue }
      self = noun == nil ? ordinal : behind
      return partOfYear(part, last, year)
    }
    self = moved(to: start)
    return nil
  }

  /// The noun, as `takeNounOfPart` gives it, that the letter of `Q1` or `H1` stands for.
  private func nounOfLetter(at index: Int) -> Int? {
    switch Byte.inSmall(text[index]) {
    case UInt8(ascii: "q"): 0
    case UInt8(ascii: "h"): 1
    default: nil
    }
  }

  /// A year, or which it is as seen from the paper.
  private typealias YearOfPart = (number: UInt16?, direction: DateExpression.Direction)

  private func partOfYear(_ part: Int, _ noun: Int?, _ year: YearOfPart) -> DateExpression? {
    let isQuarter = noun == 0
    let number = part == Self.last ? isQuarter ? 4 : 2 : part
    guard 1...(isQuarter ? 4 : 2) ~= number else { return nil }
    return isQuarter
      ? .quarter(UInt8(number), year: year.number, year.direction)
      : .half(UInt8(number), year: year.number, year.direction)
  }

  /// Stands for the last quarter or half.
  private static var last: Int { 0 }

  /// Takes `eerste`, `Q1`, `1e`.
  private mutating func takeOrdinalOfPart() -> Int? {
    let start = position
    guard isAtFigure else {
      if takeWordInAnyCase("laatste") { return Self.last }
      return takeIndex(ofAnyWordInAnyCase: Self.quarters).map { $0 % 4 + 1 }
    }
    if let part = takeDayOfMonth(), !Byte.isDigit(text[position - 1]) { return part }
    self = moved(to: start)
    return nil
  }

  private static let quarters: Words = ["eerste", "tweede", "derde", "vierde", "q1", "q2", "q3", "q4", "h1", "h2"]

  /// Takes ` kwartaal`, which is 0, or ` helft`.
  private mutating func takeNounOfPart() -> Int? {
    let start = position
    if takeSpace(), let noun = takeIndex(ofAnyWord: ["kwartaal", "helft", "halfjaar"]) { return noun }
    self = moved(to: start)
    return nil
  }

  /// Takes ` van 2023`, ` 2023`, ` van volgend jaar`.
  private mutating func takeYearOfPart() -> YearOfPart? {
    let start = position
    takeSpace()
    if takeWord("van") { takeSpace() }
    if let year = takeYear() { return (UInt16(year), .same) }
    if let direction = takeYearOfPaper() { return (nil, direction) }
    self = moved(to: start)
    return nil
  }

  /// `vergaderjaar 2022–2023`
  mutating func takeParliamentaryYearInWords() -> DateExpression? {
    guard takeWordInAnyCase("vergaderjaar"), takeSpace() else { return nil }
    return takeParliamentaryYear().map { .parliamentaryYear($0) }
  }
}

extension DateExpression.Part {
  var word: StaticString {
    switch self {
    case .begin: "begin"
    case .medio: "medio"
    case .eind: "eind"
    }
  }
}
