/// A sum of money (*bedrag*).
public struct Amount: Hashable, Sendable, LosslessStringConvertible {
  /// In hundredths of the unit.
  public let cents: Int
  private let unit: Currency

  /// The currencies that are known, by their ISO 4217 codes: also guilders and the ECU, before the euro.
  enum Currency: String, CaseIterable { case EUR, USD, GBP, NLG, XEU }

  init(cents: Int, currency: Currency) {
    self.cents = cents
    unit = currency
  }

  /// ISO 4217 code: `EUR`.
  public var currency: String { unit.rawValue }

  /// Reads what `description` prints.
  public init?(_ description: String) {
    guard case .amount(let amount)? = AmountRecogniser.reference(in: description) else { return nil }
    self = amount
  }

  /// In the shortest Dutch form: `EUR 1 miljard`, `EUR 2,5 miljoen`, `EUR 36.045,50`.
  public var description: String {
    for (name, size) in [("miljard", 1_000_000_000), ("miljoen", 1_000_000)] where cents >= size * 100 {
      // A scale serves when at most three decimals are left.
      guard cents % (size / 10) == 0 else { continue }
      return "\(currency) \(Self.decimal(cents / (size / 10), places: 3)) \(name)"
    }
    return "\(currency) \(Self.grouped(cents / 100))\(cents % 100 == 0 ? "" : "," + Day.twoDigits(cents % 100))"
  }

  /// Identifier: `EUR 1000000000`, with `.50` behind it when there are cents.
  public var identifier: String {
    "\(currency) \(cents / 100)\(cents % 100 == 0 ? "" : "." + Day.twoDigits(cents % 100))"
  }

  private static func decimal(_ thousandths: Int, places: Int) -> String {
    var digits = String(thousandths % 1000 + 1000).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return String(thousandths / 1000) + (digits.isEmpty ? "" : "," + digits)
  }

  private static func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    return digits.enumerated().map { index, digit in
      index > 0 && (digits.count - index) % 3 == 0 ? ".\(digit)" : String(digit)
    }.joined()
  }
}

/// Finds `EUR 25 miljoen`, `€ 2,5 mld.`, `f 25 mln.`, `1.500.000 euro`, `25 miljoen euro`, `twee en een half miljoen euro`, and all sums of `EUR
/// 2,5 tot 3 miljoen`, `€ 3, € 4 en € 5 miljoen`, `€ 3 en 4 miljoen` and `anderhalf tot twee miljoen euro`.
struct AmountRecogniser: Recogniser {
  static let heads: [String] =
    ["0", "EUR", "USD", "GBP", "NLG", "ECU", "XEU", "€", "$", "US$", "£", "ƒ", "fl", "f "] + NumberWords.heads

  static func find(_ found: inout [Citation], at start: Reader, in context: inout Context) {
    if start.isAtFigure, !start.canLeadToCurrency() { return }
    var reader = start
    if reader.isAtLetterOfGuilder, !reader.isBeforeGuilders { return }
    var currency = reader.takeCurrencyBefore()
    if currency != nil { reader.takeSpace() }
    guard let sums = reader.takeSums(from: start.position, currency) else { return }
    if currency == nil {
      guard reader.takeSpace() else { return }
      currency = reader.takeCurrencyBehind()
    }
    // Letters behind the figures are a scale or the like: what is not known must not be guessed. "x € 1.000" is a unit.
    guard let currency, !start.isUnit, !reader.isBeforeFactor,
      !Byte.continuesWord(start.text, at: reader.position) || reader.isAtNoteMark
    else { return }
    let phrase = start.position..<reader.position
    func add(_ sum: Sum, to end: Int) {
      let amount = Amount(cents: sum.cents, currency: currency)
      found.append(Citation(.amount(amount), at: sum.range.lowerBound..<end, phrase: phrase))
    }
    add(sums.first, to: sums.further.isEmpty ? phrase.upperBound : sums.first.range.upperBound)
    for (index, sum) in sums.further.enumerated() {
      add(sum, to: index == sums.further.count - 1 ? phrase.upperBound : sum.range.upperBound)
    }
  }
}
