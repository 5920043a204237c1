/// A sum in hundredths, and where it stands.
struct Sum {
  let range: Range<Int>
  let cents: Int
}

extension Reader {
  /// Whether a sign of multiplication stands before, as in the head of a table.
  var isUnit: Bool {
    var reader = self
    _ = reader.takeSpaceBack()
    return reader.follows("×") || reader.follows("x") && Byte.beginsWord(text, at: reader.position - 1)
  }

  /// Whether a sum with its currency behind it can begin with the figures here, as far as a look at what follows them tells: behind
  /// most figures nothing of a sum stands. The last figures of two have no joint behind them.
  func canLeadToCurrency(isLast: Bool = false) -> Bool {
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
        if !isSpaced, ahead.takeDashOfWhole() { continue }
        guard !isSpaced, Byte.isDigit(next) else { return false }
        ahead.advance()
      // A currency or a joint.
      case UInt8(ascii: "e"):
        return next == UInt8(ascii: "u") || next == UInt8(ascii: "c") || next == UInt8(ascii: "n") && !isLast
      case UInt8(ascii: "E"), UInt8(ascii: "U"), UInt8(ascii: "A"): return true
      case UInt8(ascii: "t"), UInt8(ascii: "n"), 0xC3: return !isLast
      case UInt8(ascii: "-"), 0xE2:
        if isLast || !ahead.takeDash() { return false }
        ahead.takeSpace()
        return !ahead.isAtFigure || ahead.canLeadToCurrency(isLast: true)
      case UInt8(ascii: "d") where next == UInt8(ascii: "o"): return true
      case UInt8(ascii: "g"), UInt8(ascii: "N"): return next == UInt8(ascii: "u") || next == UInt8(ascii: "L")
      default: return ahead.isAtScale(isGlued: !isSpaced)
      }
      ahead = moved(to: ahead.position + ahead.figureCount)
    }
    return false
  }

  /// Whether something stands behind a sum that makes it another one: a scale that is not known (`€ 3 triljoen`), or a further factor.
  var isBeforeFactor: Bool {
    var reader = self
    guard reader.takeSpace() else { return false }
    if reader.takeWord("x") || reader.take("×") { return true }
    let start = reader.position
    reader.skipWord(before: start + 20)
    return Self.endsOfScales.contains { reader.ends(with: $0, from: start) }
  }

  private static let endsOfScales: [StaticString] = ["ljoen", "ljoenen", "ljard", "ljarden"]

  /// Whether the mark of a footnote stands directly behind a word: `miljoen3`.
  var isAtNoteMark: Bool {
    guard let before = byte(-1), !Byte.isDigit(before), (1...2).contains(figureCount) else { return false }
    return !Byte.continuesWord(text, at: position + figureCount)
  }

  /// Takes a sum, or the two ends of a range; a scale behind the second is that of the first too. Nil when a sum is past what fits.
  /// The currency is what stands before.
  mutating func takeSums(from start: Int, _ currency: Amount.Currency?) -> (first: Sum, last: Sum?)? {
    guard let first = takeDecimal() else { return takeSumInWords(from: start, currency).map { ($0, nil) } }
    let firstEnd = position
    if let currency, let scale = takeTon() ?? scaleOfList(from: first, currency) {
      return sum(start..<position, first, scale).map { ($0, nil) }
    }
    switch more(from: start) {
    case .nothing: break
    case .scale: if let scale = takeScale() { return sum(start..<position, first, scale).map { ($0, nil) } }
    case .joint:
      var ahead = self
      guard ahead.takeRangeJoint() else { break }
      let second = ahead.position
      if let again = ahead.takeCurrencyBefore(), again == currency ?? .EUR { ahead.takeSpace() }
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

  /// Takes `vijftien miljoen`: a number in words is a sum only with a scale.
  private mutating func takeSumInWords(from start: Int, _ currency: Amount.Currency?) -> Sum? {
    guard currency == nil, let current,
      let number = NumberWords.names.longest(at: self, first: Byte.inSmall(current), where: { _ in true })
    else { return nil }
    self = moved(to: number.range.upperBound)
    return takeScale().flatMap { sum(start..<position, number.value, $0) }
  }

  /// Takes ` ton`, a hundred thousand behind a currency.
  private mutating func takeTon() -> Int? {
    let start = position
    if takeSpace(), takeWord("ton") { return 100_000 }
    self = moved(to: start)
    return nil
  }

  /// The scale behind the last sum of a list that begins with the sum before this place, which has none of its own: `€ 3, € 4 en € 5
  /// miljoen`. One ten times as large or as small is of no such list: "€ 500 en € 4 miljoen".
  private func scaleOfList(from first: Int, _ currency: Amount.Currency) -> Int? {
    var ahead = self
    for _ in 0..<Self.longestListOfSums {
      var joint = ahead
      guard ahead.takeListJoint() else { return nil }
      _ = joint.take(UInt8(ascii: ","))
      let isLast = joint.takeSpace() && joint.takeAnyWord(["en", "of"]) != nil
      guard ahead.takeCurrencyBefore() == currency else { return nil }
      ahead.takeSpace()
      guard let next = ahead.takeDecimal(), first / 10 < next, next / 10 < first else { return nil }
      if let scale = ahead.takeScale() { return isLast ? scale : nil }
      if isLast { return nil }
    }
    return nil
  }

  private static var longestListOfSums: Int { 8 }

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
      return second == UInt8(ascii: "n") && moved(to: start).isBehindBetween ? .joint : .nothing
    case UInt8(ascii: "-"), 0xC3, 0xE2: return .joint
    default: return .nothing
    }
  }

  /// Whether `tussen ` or `tussen de ` stands before.
  private var isBehindBetween: Bool {
    var reader = self
    _ = reader.takeBack("de")
    return reader.takeBack("tussen")
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
  mutating func takeScale() -> Int? {
    let before = position
    let isGlued = !takeSpace()
    if !isAtScale(isGlued: isGlued) {
      self = moved(to: before)
      return nil
    }
    if let index = takeIndex(ofAnyWord: Self.scaleNames) ?? takeMarkedScale() {
      if Self.scales[index].isShort { _ = take(UInt8(ascii: ".")) }
      return Self.scales[index].size
    }
    if isGlued, let index = takeIndex(ofAnyWord: Self.gluedScales) { return index < 2 ? 1_000 : 1_000_000 }
    self = moved(to: before)
    return nil
  }

  /// Takes `miljoen` with the mark of a footnote at it, which is no part of it.
  private mutating func takeMarkedScale() -> Int? {
    Self.scales.indices.first { index in
      var ahead = self
      guard !Self.scales[index].isShort, ahead.take(Self.scales[index].name), ahead.isAtNoteMark else { return false }
      self = ahead
      return true
    }
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
  mutating func takeDecimal() -> Int? {
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
    if takeDashOfWhole() { return 0 }
    guard let mark = current, mark == UInt8(ascii: ",") || mark == UInt8(ascii: "."), byte(1).map(Byte.isDigit) ?? false
    else { return 0 }
    advance()
    let begin = position
    guard let digits = takeNumber(digits: mark == UInt8(ascii: ",") ? 1...3 : 1...2) else { return nil }
    return digits * [100, 10, 1][position - begin - 1]
  }

  /// Takes `,-` or `,–`, which says that there are no cents.
  private mutating func takeDashOfWhole() -> Bool {
    var ahead = self
    guard ahead.take(UInt8(ascii: ",")), ahead.takeDash(), !ahead.isAtFigure else { return false }
    self = ahead
    return true
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
