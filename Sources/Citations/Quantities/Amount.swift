/// A sum of money (*bedrag*).
public struct Amount: Hashable, Sendable, LosslessStringConvertible {
  /// In hundredths of the unit.
  public let cents: Int
  private let unit: Currency

  /// The currencies that are known, by their ISO 4217 codes.
  enum Currency: String, CaseIterable { case EUR, USD, GBP }

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

/// Finds `EUR 25 miljoen`, `€ 2,5 mld.`, `1.500.000 euro`, `25 miljoen euro`, and both sums of `EUR 2,5 tot 3 miljoen`.
struct AmountRecogniser: Recogniser {
  static let heads: [String] = ["0", "EUR", "USD", "GBP", "€", "$", "US$", "£"]

  static func find(_ found: inout [Citation], at start: Reader, in context: inout Context) {
    if start.isAtFigure, !start.canLeadToCurrency() { return }
    var reader = start
    var currency = reader.takeCurrencyBefore()
    if currency != nil { reader.takeSpace() }
    guard let sums = reader.takeSums(from: start.position) else { return }
    if currency == nil {
      guard reader.takeSpace() else { return }
      currency = reader.takeCurrencyBehind()
    }
    // Letters behind the figures are a scale or the like: what is not known must not be guessed. "x € 1.000" is a unit.
    guard let currency, !Byte.continuesWord(start.text, at: reader.position), !start.isUnit else { return }
    let phrase = start.position..<reader.position
    func add(_ sum: Sum, to end: Int) {
      let amount = Amount(cents: sum.cents, currency: currency)
      found.append(Citation(.amount(amount), at: sum.range.lowerBound..<end, phrase: phrase))
    }
    add(sums.first, to: sums.last == nil ? phrase.upperBound : sums.first.range.upperBound)
    if let last = sums.last { add(last, to: phrase.upperBound) }
  }
}

/// A sum in hundredths, and where it stands.
private struct Sum {
  let range: Range<Int>
  let cents: Int
}

extension Reader {
  /// Whether a sign of multiplication stands before, as in the head of a table.
  fileprivate var isUnit: Bool {
    var index = position
    while index > 0, position - index < 3, Byte.isSpace(text[index - 1]) { index -= 1 }
    guard index > 0 else { return false }
    if text[index - 1] == UInt8(ascii: "x") { return Byte.beginsWord(text, at: index - 1) }
    return index > 1 && text[index - 2] == 0xC3 && text[index - 1] == 0x97
  }

  /// Whether a sum with its currency behind it can begin with the figures here, as far as a look at what follows them tells: behind
  /// most figures nothing of a sum stands. The last figures of two have no joint behind them.
  fileprivate func canLeadToCurrency(isLast: Bool = false) -> Bool {
    var ahead = moved(to: position + figureCount)
    // More groups of figures are no sum that fits.
    for _ in 0..<7 {
      let isSpaced = ahead.takeSpace()
      guard let byte = ahead.current else { return false }
      let next = ahead.byte(1) ?? 0
      switch byte {
      case _ where Byte.isDigit(byte):
        guard isSpaced, ahead.figureCount == 3 else { return false }
      case UInt8(ascii: "."), UInt8(ascii: ","):
        guard !isSpaced, Byte.isDigit(next) else { return false }
        ahead.advance()
      // A currency or a joint.
      case UInt8(ascii: "e"): return next == UInt8(ascii: "u") || next == UInt8(ascii: "n") && !isLast
      case UInt8(ascii: "E"), UInt8(ascii: "U"): return true
      case UInt8(ascii: "t"), UInt8(ascii: "n"), 0xC3: return !isLast
      case UInt8(ascii: "-"), 0xE2:
        if isLast || !ahead.takeDash() { return false }
        ahead.takeSpace()
        return !ahead.isAtFigure || ahead.canLeadToCurrency(isLast: true)
      case UInt8(ascii: "d") where next == UInt8(ascii: "o"): return true
      default: return ahead.isAtScale(isGlued: !isSpaced)
      }
      ahead = moved(to: ahead.position + ahead.figureCount)
    }
    return false
  }

  fileprivate mutating func takeCurrencyBefore() -> Amount.Currency? {
    if isAtFigure { return nil }
    if take("€") || takeWord("EUR") { return .EUR }
    if take("£") || takeWord("GBP") { return .GBP }
    return take("US$") || take("$") || takeWord("USD") ? .USD : nil
  }

  fileprivate mutating func takeCurrencyBehind() -> Amount.Currency? {
    takeIndex(ofAnyWord: Self.currencies).map { $0 < 2 ? .USD : .EUR }
  }

  private static let currencies: Words = ["dollar", "USD", "euro", "euro's", "euro’s", "EUR"]

  /// Takes a sum, or the two ends of a range; a scale behind the second is that of the first too. Nil when a sum is past what fits.
  fileprivate mutating func takeSums(from start: Int) -> (first: Sum, last: Sum?)? {
    guard let first = takeDecimal() else { return nil }
    let firstEnd = position
    switch more(from: start) {
    case .nothing: break
    case .scale: if let scale = takeScale() { return sum(start..<position, first, scale).map { ($0, nil) } }
    case .joint:
      var ahead = self
      guard ahead.takeRangeJoint() else { break }
      let second = ahead.position
      if let again = ahead.takeCurrencyBefore(), again == .EUR { ahead.takeSpace() }
      guard let last = ahead.takeDecimal() else { break }
      let scale = ahead.takeScale() ?? 1
      guard let from = sum(start..<firstEnd, first, scale), let to = sum(second..<ahead.position, last, scale) else {
        return nil
      }
      self = ahead
      return (from, to)
    }
    return sum(start..<firstEnd, first, 1).map { ($0, nil) }
  }

  /// What can stand behind figures.
  private enum More { case nothing, scale, joint }

  /// Whether a scale or the joint to the second of two sums can stand here, by two bytes: behind most figures neither does.
  private func more(from start: Int) -> More {
    var ahead = self
    let isSpaced = ahead.takeSpace()
    if ahead.isAtScale(isGlued: !isSpaced) { return .scale }
    let second = ahead.byte(1) ?? 0
    switch ahead.current {
    case UInt8(ascii: "t"): return second == UInt8(ascii: "o") || second == UInt8(ascii: "/") ? .joint : .nothing
    case UInt8(ascii: "n"): return second == UInt8(ascii: "a") ? .joint : .nothing
    case UInt8(ascii: "e"):
      return second == UInt8(ascii: "n") && moved(to: start).follows(wordInAnyCase: "tussen") ? .joint : .nothing
    case UInt8(ascii: "-"), 0xC3, 0xE2: return .joint
    default: return .nothing
    }
  }

  /// Whether a scale can stand here, by two bytes; some stand only directly behind the figures.
  private func isAtScale(isGlued: Bool) -> Bool {
    let second = byte(1) ?? 0
    switch current {
    case UInt8(ascii: "d"): return second == UInt8(ascii: "u")
    case UInt8(ascii: "m"):
      return second == UInt8(ascii: "i") || second == UInt8(ascii: "l") || second == UInt8(ascii: "r")
        || isGlued && !Byte.isLower(second)
    case UInt8(ascii: "b"): return second == UInt8(ascii: "i") || second == UInt8(ascii: "n")
    case UInt8(ascii: "k"), UInt8(ascii: "K"), UInt8(ascii: "M"): return isGlued
    default: return false
    }
  }

  /// ` tot `, ` à `, `–`, ` en `
  private mutating func takeRangeJoint() -> Bool {
    takeSpace()
    let isJoint =
      takeDash() || takeThrough() || takeWord("tot") || takeWord("à") || takeWord("naar") || takeWord("en")
    takeSpace()
    return isJoint
  }

  private func sum(_ range: Range<Int>, _ thousandths: Int, _ scale: Int) -> Sum? {
    let (product, overflow) = thousandths.multipliedReportingOverflow(by: scale)
    return overflow || product % 10 != 0 ? nil : Sum(range: range, cents: product / 10)
  }

  /// Takes `miljoen`, `mln.` and the like, as a factor.
  private mutating func takeScale() -> Int? {
    let before = position
    let isGlued = !takeSpace()
    if !isAtScale(isGlued: isGlued) {
      self = moved(to: before)
      return nil
    }
    if let index = takeIndex(ofAnyWord: Self.scaleNames) {
      if Self.scales[index].isShort { _ = take(UInt8(ascii: ".")) }
      return Self.scales[index].size
    }
    if isGlued, let index = takeIndex(ofAnyWord: Self.gluedScales) { return index < 2 ? 1_000 : 1_000_000 }
    self = moved(to: before)
    return nil
  }

  private static let scaleNames = Words(scales.map(\.name))

  private static let scales: [(name: StaticString, size: Int, isShort: Bool)] = [
    ("duizend", 1_000, false), ("miljoen", 1_000_000, false), ("mln", 1_000_000, true), ("mio", 1_000_000, false),
    ("million", 1_000_000, false), ("miljard", 1_000_000_000, false), ("mld", 1_000_000_000, true),
    ("mrd", 1_000_000_000, true), ("bn", 1_000_000_000, false), ("billion", 1_000_000_000, false),
    ("biljoen", 1_000_000_000_000, false),
  ]

  /// Letters that are a scale only directly behind the figures: `€ 750k`, `€100m`.
  private static let gluedScales: Words = ["k", "K", "m", "M"]

  /// Takes `1.234.567,89`, `180 000`, `2,5`, in thousandths.
  private mutating func takeDecimal() -> Int? {
    let start = position
    guard var value = takeNumber(digits: 1...12) else { return nil }
    if position - start <= 3 {
      while let group = takeGroup() {
        let (product, isPast) = value.multipliedReportingOverflow(by: 1000)
        let (next, isPastToo) = product.addingReportingOverflow(group)
        if isPast || isPastToo { return nil }
        value = next
      }
    }
    guard let decimals = takeDecimals() else { return nil }
    let (thousandths, isPast) = value.multipliedReportingOverflow(by: 1000)
    let (sum, isPastToo) = thousandths.addingReportingOverflow(decimals)
    return isPast || isPastToo ? nil : sum
  }

  /// Takes `,5` or, as some write it, `.5`, in thousandths; 0 when there are none, nil when they are no decimals.
  private mutating func takeDecimals() -> Int? {
    guard let mark = current, mark == UInt8(ascii: ",") || mark == UInt8(ascii: "."), byte(1).map(Byte.isDigit) ?? false
    else { return 0 }
    advance()
    let begin = position
    guard let digits = takeNumber(digits: mark == UInt8(ascii: ",") ? 1...3 : 1...2) else { return nil }
    return digits * [100, 10, 1][position - begin - 1]
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
