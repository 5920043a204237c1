extension Reader {
  /// Takes the numbers behind a dossier and adds a citation for each; `1–3` gives three, and `A-C`. Pages between numbers are passed over.
  ///
  /// - Parameters:
  ///   - found: where they are added, each an expression by itself.
  ///   - start: where the range of the first begins.
  ///   - isLabelled: whether a number without `nr.` is one too.
  ///   - context: what is known beside the text.
  ///   - reference: what a number refers to.
  /// - Returns: whether there are any.
  mutating func takeNumbers(
    _ found: inout [Citation], from start: Int, isLabelled: Bool, in context: inout Context,
    _ reference: (Numeral) -> Reference
  ) -> Bool {
    let before = self
    takeSpaceAndComma()
    guard let isPlural = takeNumberLabel() else {
      self = before
      return isLabelled && takeBareNumber(&found, from: start, in: &context, reference)
    }
    if takeNumberItems(&found, from: start, isPlural: isPlural, in: &context, reference) { return true }
    self = before
    return false
  }

  /// Takes the numbers themselves, behind what says whether there are several.
  mutating func takeNumberItems(
    _ found: inout [Citation], from start: Int, isPlural: Bool, in context: inout Context,
    _ reference: (Numeral) -> Reference
  ) -> Bool {
    let count = found.count
    var former: Numeral?
    takeItems(from: start) { reader, begin in
      guard let item = reader.takeNumberRange(behind: former, isPlural: isPlural) else { return false }
      let range = (former == nil ? begin : item.start)..<reader.position
      former = item.last ?? item.first
      reader.takeRemark()
      func add(_ number: Numeral) { found.append(Citation(reference(number), at: range)) }
      if item.isPair, let last = item.last {
        add(item.first)
        add(last)
      } else if let last = item.last, let numbers = context.numbers(from: item.first.number, through: last.number) {
        for number in numbers { add(Numeral(number)) }
      } else if let last = item.last, let letters = context.numbers(from: item.first.letter, through: last.letter) {
        for letter in letters { add(Numeral(letter: letter)) }
      } else {
        add(item.first)
        if let last = item.last { add(last) }
      }
      return true
    }
    return found.count > count
  }

  /// Passes over numbers with their label, `nrs. 45 en 46`; false when there are none.
  mutating func skipNumbers() -> Bool {
    var ahead = self
    guard let isPlural = ahead.takeNumberLabel() else { return false }
    let start = ahead.position
    var former: Numeral?
    ahead.takeItems(from: start) { reader, _ in
      guard let item = reader.takeNumberRange(behind: former, isPlural: isPlural) else { return false }
      former = item.last ?? item.first
      return true
    }
    guard ahead.position > start else { return false }
    self = ahead
    return true
  }

  /// One number of a list, or the first and last of a range, and where it begins.
  private struct NumberRange {
    let start: Int
    let first: Numeral
    let last: Numeral?
    /// Whether nothing stands between first and last: `520/521`.
    var isPair = false
  }

  private mutating func takeNumberRange(behind former: Numeral?, isPlural: Bool) -> NumberRange? {
    if former != nil { takePages() }
    let start = position
    if let former, takeNumberLabel() == nil, !mayGoOn(behind: former, isPlural: isPlural) { return nil }
    guard let first = takePaperNumber() else { return nil }
    var range = self
    if range.takeDash() || range.takeThrough(), let last = range.takePaperNumber() {
      self = range
      return NumberRange(start: start, first: first, last: last)
    }
    range = self
    if let last = range.takeLastOfPair(behind: first), isPlural || first.isBefore(last) {
      self = range
      return NumberRange(start: start, first: first, last: last, isPair: true)
    }
    return NumberRange(start: start, first: first, last: nil)
  }

  /// Takes ` (memorie van toelichting)` where the list goes on behind it.
  private mutating func takeRemark() {
    var ahead = self
    guard ahead.takeSpace(), ahead.take(UInt8(ascii: "(")) else { return }
    let begin = ahead.position
    while let byte = ahead.current, byte == 0x20 || Byte.isWord(byte) && !Byte.isDigit(byte),
      ahead.position - begin < 60
    {
      ahead.advance()
    }
    guard ahead.position > begin, ahead.take(UInt8(ascii: ")")) else { return }
    var item = ahead
    guard item.takeListJoint() else { return }
    item.takePages()
    if item.takeNumberLabel() != nil || item.isAtFigure { self = ahead }
  }

  /// Whether what stands here in a list can be its next number.
  private func mayGoOn(behind former: Numeral, isPlural: Bool) -> Bool {
    var ahead = self
    // What begins another dossier is none: "nr. 97 en 36 045, nr. 98", "nr. 3 en 2020/21, 35 447, nr. 12".
    if ahead.takeDossier() != nil || ahead.takeParliamentaryYear() != nil { return false }
    guard let number = ahead.takePaperNumber() else { return false }
    if !number.hasFigures { return !former.hasFigures && ahead.position - position <= 2 }
    // Behind "nr." a further number counts nothing, "nr. 97 en 98 mensen", and is no year, "nr. 3, 2019".
    if isPlural { return !ahead.isBeforeMonth }
    if ahead.isCounted || !former.hasFigures { return false }
    return !Self.isYear(number.number ?? 0, behind: former.number)
  }

  /// Whether the name of a month stands behind the number that was taken: it is a day.
  private var isBeforeMonth: Bool {
    var reader = self
    return reader.takeSpace() && reader.takeMonthName() != nil
  }

  /// Whether a number in a list is far more than the one before it, and like a year: "nr. 3, 2019".
  static func isYear(_ number: Int, behind former: Int?) -> Bool {
    (1900...2099).contains(number) && former ?? 0 < 1000
  }

  /// `p. 12 en 13, en ` before another labelled number.
  private mutating func takePages() {
    var ahead = self
    guard ahead.take("p. ") || ahead.take("blz. ") || ahead.take("pag. ") || ahead.take("pp. ") else { return }
    while ahead.takeNumber(digits: 1...4) != nil {
      _ = ahead.takeDash()
      _ = ahead.takeNumber(digits: 1...4)
      guard ahead.takeListJoint() else { return }
    }
    if ahead.takeAnyWord(["en", "of"]) != nil { ahead.takeSpace() }
    var label = ahead
    if label.takeNumberLabel() != nil { self = ahead }
  }

  /// A number without `nr.`, behind a comma or blank: `, D`, `, C en D`, `, A t/m C`, `, 32`, `, 32 en 33`. What goes on as a sentence ("36 045,
  /// 12 maart") is none.
  private mutating func takeBareNumber(
    _ found: inout [Citation], from start: Int, in context: inout Context, _ reference: (Numeral) -> Reference
  ) -> Bool {
    let before = self
    takeSpaceAndComma()
    let isJoined = position > before.position
    if isJoined, takeWord("letter") { takeSpace() }
    var ahead = self
    guard isJoined, let number = ahead.takePaperNumber() else {
      self = before
      return false
    }
    if !number.hasFigures {
      return takeNumberItems(&found, from: start, isPlural: false, in: &context, reference)
    }
    if ahead.isAtJointOfFigures, takeBareFigures(&found, from: start, in: &context, reference) { return true }
    self = ahead
    if isBeforeSentence {
      self = before
      return false
    }
    found.append(Citation(reference(number), at: start..<position))
    return true
  }

  /// Takes several figures, the last of them behind "en" or "t/m".
  private mutating func takeBareFigures(
    _ found: inout [Citation], from start: Int, in context: inout Context, _ reference: (Numeral) -> Reference
  ) -> Bool {
    let count = found.count
    var ahead = self
    if ahead.takeNumberItems(&found, from: start, isPlural: false, in: &context, reference), found.count > count + 1,
      !ahead.isBeforeSentence
    {
      let last = found[found.count - 1].range
      if last == found[count].range || moved(to: last.lowerBound).isBehind("en") {
        self = ahead
        return true
      }
    }
    found.removeSubrange(count...)
    return false
  }

  /// Whether a comma, "en" or "t/m" stands here that can lead to another number.
  private var isAtJointOfFigures: Bool {
    var ahead = self
    guard ahead.takeThrough() || ahead.takeListJoint() else { return false }
    return ahead.isAtFigure
  }

  /// Whether a sentence goes on here, or a figure.
  private var isBeforeSentence: Bool {
    var ahead = self
    guard ahead.takeSpace(), let byte = ahead.current else { return false }
    return Byte.isLower(byte) || Byte.isDigit(byte)
  }
}

extension Numeral {
  /// Whether the other is the next number, and the two cannot be a year: `310/311`, and not `20/21`.
  fileprivate func isBefore(_ other: Numeral) -> Bool {
    guard let number, number + 1 == other.number else { return false }
    return !(10...99).contains(number) && !(1900...2099).contains(number)
  }
}
