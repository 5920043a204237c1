/// Papers with their number joined to the dossier by a hyphen.
extension Reader {
  /// Takes a paper with its number joined to the dossier: `35334-82`, `36 200-X-26`.
  mutating func takeJoined() -> (dossier: DossierNumber, number: Numeral?)? {
    if let joined = takeHyphened() { return joined }
    let start = position
    if let dossier = takeDossier(), let number = takeJoinedNumber() { return (dossier, number) }
    self = moved(to: start)
    return nil
  }

  /// `-26` of `36 200-X-26`, and of `36 200-X-26/27`.
  private mutating func takeJoinedNumber() -> Numeral? {
    let start = position
    if take(UInt8(ascii: "-")), let number = takePaperNumber() {
      var ahead = self
      if ahead.takeLastOfPair(behind: number) != nil || !takesMoreFigures { return number }
    }
    self = moved(to: start)
    return nil
  }

  /// `21501-20-1768`, `35925-XV-88`, `20043-142`: five figures without a blank, hyphens, the number last. Only dossier 21501 has serial
  /// numbers behind a hyphen, so that `20043-142` is a paper and `21501-20` a dossier.
  mutating func takeHyphened() -> (dossier: DossierNumber, number: Numeral?)? {
    guard byte(5) == UInt8(ascii: "-") else { return nil }
    let start = position
    // The end of a longer number, such as an ISBN.
    if byte(-1) == UInt8(ascii: "-"), byte(-2).map(Byte.isDigit) ?? false { return nil }
    guard let digits = takeNumber(digits: 5...5), digits >= 10_000 else {
      self = moved(to: start)
      return nil
    }
    let first = takeHyphenedPart()
    let second = first == nil ? nil : takeHyphenedPart()
    guard let first, isNumber(second ?? first), second == nil ? digits != 21501 : isAddition(first, of: digits),
      !Byte.continuesWord(text, at: position), !takesMoreFigures
    else {
      self = moved(to: start)
      return nil
    }
    let addition = second == nil ? nil : Numeral(text, first)
    return (DossierNumber(number: digits, addition: addition), Numeral(text, second ?? first))
  }

  /// Takes a hyphen and up to six figures or capitals behind it; the range is theirs, nil when there are none.
  private mutating func takeHyphenedPart() -> Range<Int>? {
    guard take(UInt8(ascii: "-")) else { return nil }
    let start = position
    while let byte = current, Byte.isDigit(byte) || Byte.isUpper(byte), position - start < 6 { advance() }
    return position > start ? start..<position : nil
  }

  /// Whether the range is one to four figures.
  private func isNumber(_ part: Range<Int>) -> Bool { part.count <= 4 && part.allSatisfy { Byte.isDigit(text[$0]) } }

  /// Whether the range can be the addition of the dossier: a serial number is for 21501 only; others are chapters, or one letter.
  private func isAddition(_ part: Range<Int>, of dossier: Int) -> Bool {
    if Byte.isDigit(text[part.lowerBound]) {
      var reader = moved(to: part.lowerBound)
      let serial = reader.takeNumber(digits: 1...3) ?? 0
      return dossier == 21501 && serial > 0 && reader.position == part.upperBound
    }
    return part.allSatisfy { Byte.isUpper(text[$0]) }
      && (part.count == 1 || Byte.isLowRoman(text[part.lowerBound]))
  }

  /// Takes `/27` behind the first of two numbers, unless it is a year.
  mutating func takeLastOfPair(behind first: Numeral) -> Numeral? {
    var ahead = self
    guard ahead.take(UInt8(ascii: "/")), let last = ahead.takePaperNumber(), let number = last.number,
      first.number ?? .max < number, !Self.isYear(number, behind: first.number), !ahead.takesMoreFigures
    else { return nil }
    self = ahead
    return last
  }

  /// Whether more figures are joined on: then it is a telephone number or an account.
  private var takesMoreFigures: Bool {
    guard let byte = current, byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") else { return false }
    return self.byte(1).map(Byte.isDigit) ?? false
  }

  /// Whether brackets, "t.v.v." or other numbers behind semicolons stand around what was taken, or a word leads to it: `motie 36045-119`.
  func standsAmongNumbers(from start: Int) -> Bool {
    let first = moved(to: start)
    if first.follows("(") || first.follows("; ") || first.follows("v.v. ") || first.follows("was ") { return true }
    if first.isLedToPaper { return text[start + 6] != UInt8(ascii: "0") }
    var ahead = self
    // A line of its own, as a table has it.
    if start == 0 || text[start - 1] == 0x0A, ahead.current == nil || ahead.current == 0x0A { return true }
    if ahead.take("; "), ahead.takeHyphened() != nil { return true }
    // At the end of an item, as lists of decisions have it: "- Stand van zaken - 27830-381".
    guard first.follows("- ") || first.follows("– ") else { return false }
    return [0x0A, UInt8(ascii: ")"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: ".")].contains(
      current ?? 0x0A)
  }

  /// Whether `motie`, `amendement` or `zie ook` stands before, alone or in the plural.
  private var isLedToPaper: Bool {
    var before = self
    if before.takeBack("ook") { return before.isBehind("zie") }
    return isBehind(Self.leadsToPaper)
  }

  private static let leadsToPaper: Words = ["motie", "moties", "amendement", "amendementen", "zie"]
}
