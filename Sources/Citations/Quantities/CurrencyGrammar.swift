/// Currencies before and behind sums.
extension Reader {
  /// Takes `€`, `EUR`, `ƒ`.
  mutating func takeCurrencyBefore() -> Amount.Currency? {
    if isAtFigure { return nil }
    if take("€") || takeCode("EUR") { return .EUR }
    if take("£") || takeCode("GBP") { return .GBP }
    if take("US$") || take("$") || takeCode("USD") { return .USD }
    if take("ƒ") || take("fl.") || takeCode("fl") || takeWord("f") || takeCode("NLG") { return .NLG }
    return takeCode("ECU") || takeCode("XEU") ? .XEU : nil
  }

  /// Takes the code of a currency as a word, or with the figures of a sum directly behind it.
  private mutating func takeCode(_ code: StaticString) -> Bool {
    var ahead = self
    guard ahead.take(code), ahead.isAtFigure || !Byte.continuesWord(text, at: ahead.position) else { return false }
    self = ahead
    return true
  }

  /// Whether `f` stands here, which is the letter of many things.
  var isAtLetterOfGuilder: Bool { current == UInt8(ascii: "f") && byte(1) != UInt8(ascii: "l") }

  /// Whether a sum of guilders stands here behind their letter, which has a scale or cents and no other currency: `f 25 mln.`, `f 2,50`.
  var isBeforeGuilders: Bool {
    var sum = self
    guard sum.takeWord("f"), sum.takeSpace(), sum.isAtFigure else { return false }
    let begin = sum.position
    guard sum.takeDecimal() != nil else { return false }
    let hasCents = (begin..<sum.position).contains { text[$0] == UInt8(ascii: ",") }
    guard sum.takeScale() != nil || hasCents else { return false }
    return !(sum.takeSpace() && sum.takeCurrencyBehind() != nil)
  }

  /// Takes `euro`, `gulden`, `Amerikaanse dollar`, `pond sterling`; "pond" alone is a weight.
  mutating func takeCurrencyBehind() -> Amount.Currency? {
    takeIndex(ofAnyWord: Self.currencies).map { $0 < 3 ? .USD : $0 < 6 ? .NLG : $0 < 8 ? .XEU : $0 < 11 ? .GBP : .EUR }
  }

  private static let currencies: Words = [
    "Amerikaanse dollar", "dollar", "USD", "gulden", "guldens", "NLG", "ECU", "ecu", "pond sterling", "Britse pond",
    "Britse ponden",
    "euro's", "euro’s", "euro", "EUR",
  ]
}
