extension Reader {
  /// Takes the numbers behind a dossier and adds a citation for each; `1–3` gives three. Pages between numbers are passed over.
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
      return isLabelled && takeBareNumber(&found, from: start, reference)
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
    takeItems(from: start) { reader, begin in
      guard let item = reader.takeNumberRange(isFirst: begin == start, isPlural: isPlural) else { return false }
      let range = begin..<reader.position
      func add(_ number: Numeral) { found.append(Citation(reference(number), at: range)) }
      if let last = item.last, let numbers = context.numbers(from: item.first.number, through: last.number) {
        for number in numbers { add(Numeral(number)) }
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
    ahead.takeItems(from: start) { $0.takeNumberRange(isFirst: $1 == start, isPlural: isPlural) != nil }
    guard ahead.position > start else { return false }
    self = ahead
    return true
  }

  /// One number of a list, or the first and last of a range.
  private struct NumberRange {
    let first: Numeral
    let last: Numeral?
  }

  private mutating func takeNumberRange(isFirst: Bool, isPlural: Bool) -> NumberRange? {
    if !isFirst {
      takePages()
      // In a list a number stands alone: what begins another dossier is none ("nr. 97 en 36 045, nr. 98").
      var ahead = self
      if ahead.takeDossier() != nil { return nil }
      guard takeNumberLabel() != nil || current.map(Byte.isDigit) ?? false else { return nil }
      // Behind "nr." a further number counts nothing: "nr. 97 en 98 mensen" is one paper.
      if !isPlural, ahead.takePaperNumber() != nil, ahead.takeSpace(), Byte.continuesWord(text, at: ahead.position) {
        return nil
      }
    }
    guard let first = takePaperNumber() else { return nil }
    var range = self
    if range.takeDash() || range.takeThrough(), let last = range.takePaperNumber() {
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

  /// A number without `nr.`, behind a comma or blank: `, D`, `, C en D`, `, 32`. What goes on as a sentence ("36 045, 12 maart") is none.
  private mutating func takeBareNumber(
    _ found: inout [Citation], from start: Int, _ reference: (Numeral) -> Reference
  ) -> Bool {
    let before = self
    takeSpaceAndComma()
    let isJoined = position > before.position
    if isJoined, takeWord("letter") { takeSpace() }
    guard isJoined, let number = takePaperNumber() else {
      self = before
      return false
    }
    var ahead = self
    let isFigures = number.hasFigures
    if isFigures, ahead.takeSpace(), let byte = ahead.current, Byte.isLower(byte) || Byte.isDigit(byte) {
      self = before
      return false
    }
    found.append(Citation(reference(number), at: start..<position))
    if !isFigures { takeFurtherLetters(&found, reference) }
    return true
  }

  /// ` en D`, `, D en E` behind one letter.
  private mutating func takeFurtherLetters(_ found: inout [Citation], _ reference: (Numeral) -> Reference) {
    var ahead = self
    for _ in 0..<20 {
      guard ahead.takeListJoint(), Byte.isUpper(ahead.current ?? 0) else { break }
      let begin = ahead.position
      guard let letter = ahead.takePaperNumber(), ahead.position - begin <= 2 else { break }
      found.append(Citation(reference(letter), at: begin..<ahead.position))
      self = ahead
    }
  }
}
