/// The numbers of articles and annexes.
extension Reader {
  /// Takes `2`, `11a`, `19.1a`, `3:305a`, `49quater`, `22 bis`, `XIV`; of an annex also `B`. A book before a colon is given by itself.
  mutating func takeArticleNumber(_ part: Article.Part) -> (book: Range<Int>?, number: Range<Int>)? {
    let start = position
    if takeRomanNumber() || (part == .annex && takeCapital()) { return (nil, start..<position) }
    var book: Range<Int>?
    var begin = start
    while takeNumber(digits: 1...4) != nil {
      takeNumberSuffix()
      let mark = position
      let isBook = book == nil && take(UInt8(ascii: ":"))
      if isBook { takeLineEnd() }
      guard isBook || take(UInt8(ascii: ".")), isAtFigure else {
        self = moved(to: mark)
        break
      }
      if isBook {
        book = start..<mark
        begin = position
      }
    }
    guard position > begin, !Byte.continuesWord(text, at: position) else {
      self = moved(to: start)
      return nil
    }
    return (book, begin..<position)
  }

  private mutating func takeRomanNumber() -> Bool {
    let start = position
    while let byte = current, Byte.isRoman(byte) { advance() }
    if position == start { return false }
    // "De" is a word.
    let hasLetter = Byte.isLowRoman(text[start]) && (current.map(Byte.isLower) ?? false)
    if hasLetter { advance() }
    var ahead = self
    // "Vb 2000" is a law.
    let isLaw = hasLetter && ahead.takeSpace() && ahead.figureCount == 4
    guard !isLaw, !Byte.continuesWord(text, at: position) else {
      self = moved(to: start)
      return false
    }
    return true
  }

  /// Takes a capital by itself.
  mutating func takeCapital() -> Bool {
    guard let byte = current, Byte.isUpper(byte), !Byte.continuesWord(text, at: position + 1) else { return false }
    advance()
    return true
  }

  private static let latinOrdinals: Words = [
    "bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies",
  ]

  /// Takes ` bis`, as acts of the EU print it.
  mutating func takeSpacedOrdinal() -> Bool {
    var ahead = self
    guard ahead.takeSpace(), ahead.takeAnyWord(Self.latinOrdinals) != nil else { return false }
    self = ahead
    return true
  }

  /// Takes the letters behind a figure: `a`, `bis`, `quater`, ` bis`; a capital before a colon, `7A:1576`.
  private mutating func takeNumberSuffix() {
    if takeSpacedOrdinal() { return }
    guard let first = current, Byte.isLower(first) || Byte.isUpper(first) else { return }
    if takeAnyWord(Self.latinOrdinals) != nil { return }
    let start = position
    while let byte = current, Byte.isLower(byte), position - start < 3 { advance() }
    if position == start, let byte = current, Byte.isUpper(byte), !Byte.continuesWord(text, at: position + 1) {
      advance()
    }
  }
}
