/// A sum of money (*bedrag*).
public struct Amount: Hashable, Sendable, LosslessStringConvertible {
  /// In hundredths of the unit.
  public let cents: Int
  /// ISO 4217 code: `EUR`.
  public let currency: String

  init(cents: Int, currency: String) {
    self.cents = cents
    self.currency = currency
  }

  /// Reads what `description` prints.
  public init?(_ description: String) {
    let bytes = Array(description.utf8)
    let found = AmountRecogniser.citations(at: Reader(bytes), in: Context(vocabulary: .empty))
    guard case .amount(let amount)? = found.first?.reference, found.first?.range.count == bytes.count
    else { return nil }
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

/// Finds `EUR 25 miljoen`, `€ 2,5 mld.`, `1.500.000 euro`, `25 miljoen euro`.
struct AmountRecogniser: Recogniser {
  static let firstBytes = Array("EUGk€$0123456789".utf8)

  static func citations(at start: Reader, in context: Context) -> [Citation] {
    var reader = start
    if let currency = reader.takeCurrencyBefore() {
      reader.takeSpace()
      guard let cents = reader.takeSum() else { return [] }
      return [
        Citation(.amount(Amount(cents: cents, currency: currency)), at: start.position..<reader.position)
      ]
    }
    guard let byte = start.current, Byte.isDigit(byte), let cents = reader.takeSum(), reader.takeSpace(),
      let currency = reader.takeCurrencyBehind()
    else { return [] }
    return [
      Citation(.amount(Amount(cents: cents, currency: currency)), at: start.position..<reader.position)
    ]
  }
}

extension Reader {
  fileprivate mutating func takeCurrencyBefore() -> String? {
    for code: (StaticString, String) in [("EUR", "EUR"), ("USD", "USD"), ("GBP", "GBP")]
    where takeWord(code.0) { return code.1 }
    if take("€") { return "EUR" }
    if take("US$") || take("$") { return "USD" }
    return nil
  }

  fileprivate mutating func takeCurrencyBehind() -> String? {
    if takeAnyWord(["euro", "euro's", "euro’s", "EUR"]) != nil { return "EUR" }
    return takeAnyWord(["dollar", "USD"]) != nil ? "USD" : nil
  }

  /// Takes a number with its scale, in hundredths; nil when it is past what fits.
  fileprivate mutating func takeSum() -> Int? {
    guard let (thousandths, grouped) = takeDecimal() else { return nil }
    let before = position
    takeSpace()
    let scales: [([StaticString], Int)] = [
      (["duizend"], 1_000), (["miljoen", "mln"], 1_000_000), (["miljard", "mld", "mrd"], 1_000_000_000),
      (["biljoen"], 1_000_000_000_000),
    ]
    for (names, size) in scales where !grouped && takeAnyWord(names) != nil {
      takeAbbreviationStop()
      let (product, overflow) = thousandths.multipliedReportingOverflow(by: size / 10)
      return overflow ? nil : product
    }
    self = moved(to: before)
    return thousandths % 10 == 0 ? thousandths / 10 : nil
  }

  private mutating func takeAbbreviationStop() {
    let names: [StaticString] = ["mln.", "mld.", "mrd."]
    guard position >= 3, names.contains(where: { moved(to: position - 3).isAt($0) }) else { return }
    advance()
  }

  private func isAt(_ literal: StaticString) -> Bool {
    var ahead = self
    return ahead.take(literal)
  }

  /// Takes `1.234.567,89`, `180 000`, `2,5`, in thousandths; tells whether the thousands are parted.
  private mutating func takeDecimal() -> (thousandths: Int, grouped: Bool)? {
    let start = position
    guard var value = takeNumber(digits: 1...12) else { return nil }
    var grouped = false
    if position - start <= 3 {
      while let group = takeGroup() {
        let (product, overflow) = value.multipliedReportingOverflow(by: 1000)
        if overflow { return nil }
        value = product + group
        grouped = true
      }
    }
    var decimals = 0
    if let byte = current, byte == UInt8(ascii: ","), self.byte(1).map(Byte.isDigit) ?? false {
      advance()
      let begin = position
      guard let digits = takeNumber(digits: 1...3) else { return nil }
      decimals = digits * [100, 10, 1][position - begin - 1]
    }
    let (thousandths, overflow) = value.multipliedReportingOverflow(by: 1000)
    return overflow ? nil : (thousandths + decimals, grouped)
  }

  private mutating func takeGroup() -> Int? {
    let start = position
    guard take(UInt8(ascii: ".")) || takeSpace(), let group = takeNumber(digits: 3...3) else {
      self = moved(to: start)
      return nil
    }
    return group
  }
}
