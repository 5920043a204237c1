/// A judgment (*rechterlijke uitspraak*) by its European Case Law Identifier, or the national number that came before it.
public struct CaseLaw: Hashable, Sendable, LosslessStringConvertible {
  /// `ECLI:NL:HR:1979:AB7440`, in the spelling of the text; `LJN AB1234`.
  public let description: String

  init(description: String) { self.description = description }

  /// Reads an identifier; nil when it is not well formed. The parts are a country of two capitals, a court of one to seven letters and
  /// figures that begins with a letter, a year, and an ordinal of one to twenty-five letters, figures and stops (Council conclusions
  /// 2011/C 127/01).
  public init?(_ description: String) {
    let bytes = Array(description.utf8)
    var reader = Reader(bytes.span)
    guard let value = reader.takeECLI() ?? reader.takeNationalNumber(), value.description == description else {
      return nil
    }
    self = value
  }

  /// The ECLI itself; `ljn:AB1234`.
  public var identifier: String {
    isNational ? "ljn:" + description.dropFirst(4) : description
  }

  private var isNational: Bool { description.hasPrefix("LJN ") }

  /// The deep link of the Dutch courts for theirs, the search of the EU by ECLI for all others; nil for a national number.
  public var address: String? {
    if isNational { return nil }
    return description.hasPrefix("ECLI:NL:")
      ? "https://deeplink.rechtspraak.nl/uitspraak?id=\(description)"
      : "https://e-justice.europa.eu/ecli/\(description)"
  }
}

/// Finds `ECLI:NL:HR:1979:AB7440`, `LJN AB1234`, `LJN: BL1118`.
struct CaseLawRecogniser: Recogniser {
  static let heads: [String] = ["ECLI:", "LJN"]

  static func find(_ found: inout [Citation], at start: Reader, in context: inout Context) {
    var reader = start
    guard let value = reader.takeECLI() ?? reader.takeNationalNumber() else { return }
    found.append(Citation(.caseLaw(value), at: start.position..<reader.position))
  }
}

extension Reader {
  fileprivate mutating func takeECLI() -> CaseLaw? {
    let start = position
    guard take("ECLI"), takeColon(), takePart(2...2, Byte.isUpper), takeColon(), let court = current,
      Byte.isUpper(court), takePart(1...7, { Byte.isUpper($0) || Byte.isLower($0) || Byte.isDigit($0) }),
      takeColon(), let year = takeNumber(digits: 4...4), (1800...2199).contains(year), takeColon(), takeOrdinal()
    else {
      self = moved(to: start)
      return nil
    }
    return CaseLaw(description: text.withoutBlanks(start..<position))
  }

  /// A colon, behind which a line may end.
  private mutating func takeColon() -> Bool {
    guard take(UInt8(ascii: ":")) else { return false }
    takeLineEnd()
    return true
  }

  /// Takes `LJN AB1234`, `LJN: AB1234`, `LJN-nummer AB1234`: two capitals and four figures.
  fileprivate mutating func takeNationalNumber() -> CaseLaw? {
    let start = position
    guard take("LJN") else { return nil }
    if !take("-nummer"), !take("-nr.") { _ = take(UInt8(ascii: ":")) }
    takeSpace()
    let number = position
    guard number > start + 3, takePart(2...2, Byte.isUpper), takeNumber(digits: 4...4) != nil,
      !Byte.continuesWord(text, at: position)
    else {
      self = moved(to: start)
      return nil
    }
    return CaseLaw(description: "LJN " + string(from: number))
  }

  private mutating func takePart(_ count: ClosedRange<Int>, _ fits: (UInt8) -> Bool) -> Bool {
    let start = position
    while let byte = current, fits(byte), position - start < count.upperBound { advance() }
    return count.contains(position - start)
  }

  /// Stops stand inside an ordinal; one at its end closes the sentence.
  private mutating func takeOrdinal() -> Bool {
    let start = position
    while let byte = current, position - start <= 25 {
      let isInner = byte == UInt8(ascii: ".") && self.byte(1).map { $0 < 0x80 && Byte.isWord($0) } ?? false
      guard byte < 0x80, Byte.isWord(byte) || isInner else { break }
      advance()
    }
    // A further part is one too many.
    let goesOn = current == UInt8(ascii: ":") && Byte.continuesWord(text, at: position + 1)
    return (1...25).contains(position - start) && !goesOn
  }
}
