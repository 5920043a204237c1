extension Reader {
  /// Takes the numbers behind a dossier, each with its place; `1–3` gives three. Pages between numbers are passed over.
  mutating func takeNumbers(from start: Int, isLabelled: Bool) -> [(range: Range<Int>, value: String)] {
    let before = self
    takeSpaceAndComma()
    guard let isPlural = takeNumberLabel() else {
      self = before
      return isLabelled ? takeBareNumber(from: start) : []
    }
    var isFirst = true
    let items = takeList(from: start) { reader -> NumberRange? in
      defer { isFirst = false }
      return reader.takeNumberRange(isFirst: isFirst, isPlural: isPlural)
    }
    if items.isEmpty { self = before }
    var numbers: [(range: Range<Int>, value: String)] = []
    for item in items {
      for number in item.value.numbers { numbers.append((item.range, number)) }
    }
    return numbers
  }

  /// One number of a list, or the first and last of a range.
  private struct NumberRange {
    let first: String
    let last: String?

    /// All numbers of the range; a range of more than a hundred papers is none.
    var numbers: [String] {
      guard let last, let from = Int(first), let to = Int(last), from < to, to - from < 100 else {
        return [first] + (last.map { [$0] } ?? [])
      }
      return (from...to).map(String.init)
    }
  }

  private mutating func takeNumberRange(isFirst: Bool, isPlural: Bool) -> NumberRange? {
    if !isFirst {
      takePages()
      // In a list a number stands alone: what begins another dossier is none ("nr. 97 en 36 045, nr. 98").
      var ahead = self
      if ahead.takeDossier() != nil { return nil }
      // Behind "nr." each further number has a label of its own: "nr. 97 en 98 mensen" is one paper.
      guard takeNumberLabel() != nil || (isPlural && current.map(Byte.isDigit) ?? false) else { return nil }
    }
    guard let first = takePaperNumber() else { return nil }
    var range = self
    if range.takeDash(), let last = range.takePaperNumber() {
      self = range
      return NumberRange(first: first, last: last)
    }
    return NumberRange(first: first, last: nil)
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

  /// A number without `nr.`, behind a comma or blank: `, D`, `, 32`. What goes on as a sentence ("36 045, 12 maart") is none.
  private mutating func takeBareNumber(from start: Int) -> [(range: Range<Int>, value: String)] {
    let before = self
    takeSpaceAndComma()
    let isJoined = position > before.position
    guard isJoined, let number = takePaperNumber() else {
      self = before
      return []
    }
    var ahead = self
    let isFigures = number.utf8.first.map(Byte.isDigit) ?? false
    if isFigures, ahead.takeSpace(), let byte = ahead.current, Byte.isLower(byte) || Byte.isDigit(byte) {
      self = before
      return []
    }
    return [(start..<position, number)]
  }
}
