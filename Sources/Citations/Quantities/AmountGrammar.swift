/// The figures and scales of sums.
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
    var hasDecimals = false
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
        hasDecimals = true
      // A currency or a joint.
      case UInt8(ascii: "e"):
        return next == UInt8(ascii: "u") || next == UInt8(ascii: "c") || next == UInt8(ascii: "n") && !isLast
      case UInt8(ascii: "E"), UInt8(ascii: "U"), UInt8(ascii: "A"): return true
      case UInt8(ascii: "t"), UInt8(ascii: "n"), 0xC3: return !isLast
      case UInt8(ascii: "r"): return !isLast && next == UInt8(ascii: "e") && ahead.take("resp")
      // Whole numbers before "of" are no sums without a currency.
      case UInt8(ascii: "o"): return !isLast && next == UInt8(ascii: "f") && hasDecimals
      case UInt8(ascii: "-"), 0xE2:
        if isLast || !ahead.takeDash() { return false }
        ahead.takeSpace()
        return !ahead.isAtFigure || ahead.canLeadToCurrency(isLast: true)
      case UInt8(ascii: "d") where next == UInt8(ascii: "o"), UInt8(ascii: "p") where next == UInt8(ascii: "o"),
        UInt8(ascii: "B"):
        return true
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

  /// Whether a scale can stand here, by two bytes; some stand only directly behind the figures.
  func isAtScale(isGlued: Bool) -> Bool {
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
