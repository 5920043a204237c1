/// Number of a dossier of parliamentary papers (*dossiernummer*): five digits and, for some, an addition.
///
/// `36 045`, `21 501-20`, `36 200 X`. The addition is a budget chapter in Roman figures with an optional letter, a letter,
/// or a serial number behind a hyphen. The printed form parts the thousands by a blank.
public struct DossierNumber: Hashable, Sendable, LosslessStringConvertible {
  private let digits: UInt32
  /// Empty for none.
  private let suffix: Numeral

  init(number: Int, addition: Numeral?) {
    digits = UInt32(number)
    suffix = addition ?? .empty
  }

  /// The five digits, 10000 to 99999.
  public var number: Int { Int(digits) }

  /// What stands behind them, without hyphen or blank: `20`, `X`, `VIII`.
  public var addition: String? { hasAddition ? suffix.description : nil }

  /// Whether anything stands behind them.
  var hasAddition: Bool { !suffix.isEmpty }

  /// Reads any usual spelling: with or without a blank or stop in the number, the addition behind a blank, a hyphen or a stop.
  public init?(_ description: String) {
    let bytes = Array(description.utf8)
    var reader = Reader(bytes.span)
    guard let dossier = reader.takeDossier(), reader.current == nil else { return nil }
    self = dossier
  }

  /// As official papers print it: `21 501-20`, `36 200 X`.
  public var description: String {
    let digits = String(number)
    let spaced = digits.prefix(2) + " " + digits.dropFirst(2)
    guard let addition else { return String(spaced) }
    return spaced + (hasSerialAddition ? "-" : " ") + addition
  }

  /// As it stands in identifiers and addresses: `21501-20`, `36200-X`.
  public var identifier: String { addition.map { "\(number)-\($0)" } ?? String(number) }

  /// Whether it is a chapter of the budget with its Roman number: `36 200 XV`.
  var isChapter: Bool { addition?.utf8.allSatisfy(Byte.isLowRoman) ?? false }

  private var hasSerialAddition: Bool { suffix.hasFigures }
}

extension Reader {
  /// Takes `36 045`, `36045`, `36.045`, each with an optional addition.
  mutating func takeDossier() -> DossierNumber? {
    let start = position
    guard let number = takeDossierDigits() else { return nil }
    let addition = takeAddition(of: number)
    guard !Byte.continuesWord(text, at: position) else {
      self = moved(to: start)
      return nil
    }
    return DossierNumber(number: number, addition: addition)
  }

  /// Takes `(36 045)`.
  mutating func takeDossierInBrackets() -> DossierNumber? {
    var ahead = self
    guard ahead.take(UInt8(ascii: "(")), let dossier = ahead.takeDossier(), ahead.take(UInt8(ascii: ")")) else {
      return nil
    }
    self = ahead
    return dossier
  }

  private mutating func takeDossierDigits() -> Int? {
    let start = position
    let count = figureCount
    if count == 5, let whole = takeNumber(digits: 5...5) { return whole >= 10_000 ? whole : nil }
    guard count == 2, let thousands = takeNumber(digits: 2...2), thousands >= 10 else { return nil }
    if take(UInt8(ascii: ".")) || takeSpace(), let rest = takeNumber(digits: 3...3), !goesOnInThousands {
      return thousands * 1000 + rest
    }
    self = moved(to: start)
    return nil
  }

  /// Whether a further group of three figures stands here: `12 345 678` is one number.
  private var goesOnInThousands: Bool {
    var ahead = self
    return current != 0x0A && (ahead.take(UInt8(ascii: ".")) || ahead.takeSpace()) && ahead.figureCount == 3
  }

  /// An addition is a serial number of one to three digits behind a hyphen, which only dossier 21 501 has, or capitals behind a blank,
  /// hyphen, stop or nothing.
  private mutating func takeAddition(of number: Int) -> Numeral? {
    let start = position
    let hyphen = takeDash()
    let digits = position
    if hyphen, number == 21501, let serial = takeNumber(digits: 1...3), serial > 0 {
      return numeral(from: digits)
    }
    if !hyphen, number == 21501, let serial = takeSpacedSerial() { return serial }
    if !hyphen, let chapter = takeSpacedChapter() { return chapter }
    if !hyphen, !take(UInt8(ascii: ".")) { takeSpace() }
    guard let first = current, Byte.isUpper(first) || first == UInt8(ascii: "h") else {
      self = moved(to: start)
      return nil
    }
    if takeWord("hoofdstuk") || take("hfdst.") { takeSpace() }
    let capitals = position
    while let byte = current, Byte.isUpper(byte), position - capitals < 6 { advance() }
    guard isAddition(from: capitals), !Byte.continuesWord(text, at: position) else {
      self = moved(to: start)
      return nil
    }
    return numeral(from: capitals)
  }

  /// ` 02` of `21 501 02, nr. 2502`: two figures behind a blank, when a number follows.
  private mutating func takeSpacedSerial() -> Numeral? {
    let start = position
    if takeSpace(), let serial = takeNumber(digits: 2...2), serial > 0 {
      let addition = numeral(from: position - 2)
      var ahead = self
      ahead.takeSpaceAndComma()
      if ahead.takeNumberLabel() != nil, ahead.isAtFigure { return addition }
    }
    self = moved(to: start)
    return nil
  }

  /// ` - X` of `36 200 - X, nr. 31`: a chapter behind a hyphen with blanks, when a number follows.
  private mutating func takeSpacedChapter() -> Numeral? {
    var ahead = self
    guard ahead.takeSpace(), ahead.takeDash(), ahead.takeSpace() else { return nil }
    let start = ahead.position
    while let byte = ahead.current, Byte.isLowRoman(byte), ahead.position - start < 6 { ahead.advance() }
    let chapter = ahead.numeral(from: start)
    let end = ahead.position
    ahead.takeSpaceAndComma()
    guard end > start, ahead.takeNumberLabel() != nil, ahead.isAtFigure else { return nil }
    self = moved(to: end)
    return chapter
  }

  /// One or two letters, or Roman figures with a letter behind them or none: `X`, `IIB`, `AA`.
  private func isAddition(from start: Int) -> Bool {
    let count = position - start
    let isRoman = (start..<max(start, position - 1)).allSatisfy { Byte.isLowRoman(text[$0]) }
    return count > 0 && (count <= 2 || isRoman)
  }

  /// Whether a dossier stands between here and the end of a bracket.
  func hasDossierInBracket(before end: Int) -> Bool {
    var reader = self
    while reader.position < end, let byte = reader.current, byte != UInt8(ascii: ")") {
      if Byte.isDigit(byte), Byte.beginsWord(text, at: reader.position), reader.takeDossier() != nil { return true }
      reader.advance()
    }
    return false
  }
}
