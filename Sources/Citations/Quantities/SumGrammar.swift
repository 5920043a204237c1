/// A sum in hundredths, and where it stands.
struct Sum {
  let range: Range<Int>
  let cents: Int
}

/// One sum or several with one scale and currency.
extension Reader {
  /// Takes a sum, the two ends of a range, or a list; a scale behind the last is that of the others too. Nil when a sum is past what fits.
  /// The currency is what stands before.
  mutating func takeSums(from start: Int, _ currency: Amount.Currency?) -> (first: Sum, further: [Sum])? {
    guard let first = takeDecimal().map({ takeHalf(behind: $0) }) else { return takeSumsInWords(from: start, currency) }
    let firstEnd = position
    if let currency {
      if let scale = takeTon() ?? scaleOfList(from: first, currency) { return one(start..<position, first, scale) }
    }
    // Without a currency before it a whole number may count something else: "in artikel 3 en 4 miljoen euro".
    // A sum with cents has no scale behind: "€ 12,50 en 1,5 miljoen mensen".
    let hasCents = byte(-3) == UInt8(ascii: ",") && byte(-2).map(Byte.isDigit) ?? false
    if !hasCents, currency != nil || first % 1000 != 0 || isBeforeRespectively,
      let list = takeBareList(from: first, at: start..<firstEnd, currency)
    {
      return list
    }
    switch more(from: start) {
    case .nothing: break
    case .scale: if let scale = takeScale() { return one(start..<position, first, scale) }
    case .joint:
      var ahead = self
      guard ahead.takeRangeJoint() else { break }
      ahead.takeAboutBeforeSum()
      let second = ahead.position
      if let again = ahead.takeCurrencyBefore(), again == currency ?? .EUR { ahead.takeSpace() }
      let isInFigures = ahead.isAtFigure
      guard let last = ahead.takeDecimal().map({ ahead.takeHalf(behind: $0) }) ?? ahead.takeNumberInWords() else {
        break
      }
      let lastEnd = ahead.position
      guard let scale = ahead.takeScale() ?? (currency == nil ? nil : ahead.takeTon()) ?? (isInFigures ? 1 : nil),
        currency != nil || !moved(to: start).isYear(before: second..<lastEnd),
        let ownScale = self.scale(of: first, before: last, scale, isSum: currency != nil || first >= 1_000_000)
      else { break }
      guard let from = sum(start..<firstEnd, first, ownScale), let to = sum(second..<ahead.position, last, scale) else {
        return nil
      }
      self = ahead
      return (from, [to])
    }
    return one(start..<firstEnd, first, 1)
  }

  /// The scale of the first of two sums: that behind the last, unless the first is a hundred times as large and so a sum of its own, `€ 250.000
  /// tot € 2 miljoen`. Nil where it can be none.
  private func scale(of first: Int, before last: Int, _ scale: Int, isSum: Bool) -> Int? {
    scale == 1 || first / 100 < last ? scale : isSum ? 1 : nil
  }

  /// Whether the figures here are a year and not the first of two sums, `1.800 euro in 2020 naar 2.100 euro`. Two sums of which the first looks
  /// like a year are written alike, `2000 tot 2500 euro`, and stand behind no word for a year.
  private func isYear(before last: Range<Int>) -> Bool {
    var year = self
    guard year.takeYear() != nil else { return false }
    return moved(to: last.lowerBound).figureCount < max(4, last.count) || isBehind(Self.wordsForYears)
  }

  private static let wordsForYears: Words = ["in", "sinds", "jaar", "eind", "begin", "medio"]

  /// Takes `vijftien miljoen`, `anderhalf tot twee miljoen`, `vijftigduizend`: a number in words is a sum only with a scale or of thousands.
  private mutating func takeSumsInWords(
    from start: Int, _ currency: Amount.Currency?
  ) -> (first: Sum, further: [Sum])? {
    guard currency == nil, let first = takeNumberInWords() else { return nil }
    let firstEnd = position
    switch more(from: start) {
    case .nothing: return first < 1_000_000 ? nil : one(start..<firstEnd, first, 1)
    case .scale: return takeScale().flatMap { one(start..<position, first, $0) }
    case .joint:
      guard takeRangeJoint() else { return nil }
      let second = position
      guard let last = takeDecimal() ?? takeNumberInWords(), let scale = takeScale(),
        let from = sum(start..<firstEnd, first, scale), let to = sum(second..<position, last, scale)
      else { return nil }
      return (from, [to])
    }
  }

  /// Takes `vijftien`, `twee en een half`, in thousandths.
  private mutating func takeNumberInWords() -> Int? {
    guard let current,
      let number = NumberWords.names.longest(at: self, first: Byte.inSmall(current), where: { _ in true })
    else { return nil }
    self = moved(to: number.range.upperBound)
    return takeHalf(behind: number.value)
  }

  /// Takes ` en een half` behind a whole number; the value is both in thousandths.
  private mutating func takeHalf(behind number: Int) -> Int {
    var ahead = self
    guard number % 1000 == 0, number < 1_000_000, ahead.takeSpace(), ahead.takeWord("en een half") else {
      return number
    }
    self = ahead
    return number + 500
  }

  /// Takes ` ton`, a hundred thousand behind a currency.
  private mutating func takeTon() -> Int? {
    let start = position
    if takeSpace(), takeWord("ton") { return 100_000 }
    self = moved(to: start)
    return nil
  }

  /// The scale behind the last sum of a list that begins with the sum before this place, which has none of its own: `€ 3, € 4 en € 5
  /// miljoen`.
  private func scaleOfList(from first: Int, _ currency: Amount.Currency) -> Int? {
    var ahead = self
    return ahead.takeItemsWithScale(from: first, currency) { _, _ in }
  }

  /// Takes the further sums of a list in which only the first has its currency before it, `€ 3, 4 en 5 miljoen`, or the last behind it, unless
  /// that counts other things: "€ 3 en 4 miljoen mensen".
  private mutating func takeBareList(
    from first: Int, at range: Range<Int>, _ currency: Amount.Currency?
  ) -> (first: Sum, further: [Sum])? {
    var ahead = self
    var items: [(range: Range<Int>, thousandths: Int)] = []
    guard let scale = ahead.takeItemsWithScale(from: first, nil, { items.append(($0, $1)) }),
      currency == nil
        ? ahead.isBeforeCurrency : first % 1000 != 0 || isBeforeRespectively || !ahead.countsNouns,
      let first = sum(range, first, scale)
    else { return nil }
    let further = items.compactMap { sum($0.range, $0.thousandths, scale) }
    guard further.count == items.count else { return nil }
    self = ahead
    return (first, further)
  }

  /// Takes the further items of a list of sums, each behind the currency, or behind none when that is nil; the value is the scale of the last.
  /// A sum ten times as large or as small as the first is of no such list: "€ 500 en € 4 miljoen".
  private mutating func takeItemsWithScale(
    from first: Int, _ currency: Amount.Currency?, _ give: (Range<Int>, Int) -> Void
  ) -> Int? {
    for _ in 0..<Self.longestListOfSums {
      guard let isLast = takeJointOfSums(), takeCurrencyBefore() == currency else { return nil }
      takeSpace()
      let begin = position
      guard let next = takeDecimal(), first / 10 < next, next / 10 < first else { return nil }
      let scale = takeScale()
      give(begin..<position, next)
      if scale != nil || isLast { return isLast ? scale : nil }
    }
    return nil
  }

  private static var longestListOfSums: Int { 8 }

  /// Takes what stands before a further sum, `, `, ` en circa `, `, respectievelijk `; the value is whether that is the last.
  private mutating func takeJointOfSums() -> Bool? {
    let start = position
    takeSpace()
    let hasComma = take(UInt8(ascii: ","))
    if hasComma { takeSpace() }
    let isLast = takeAnyWord(Self.jointsOfSums) != nil
    if isLast { _ = take(UInt8(ascii: ".")) }
    guard isLast || hasComma else {
      self = moved(to: start)
      return nil
    }
    takeSpace()
    takeAboutBeforeSum()
    return isLast
  }

  private static let jointsOfSums: Words = [
    "en", "of", "alsmede", "respectievelijk", "resp", "dan wel", "danwel", "plus",
  ]

  /// Whether ` respectievelijk ` stands here, which only what is alike has on both sides.
  private var isBeforeRespectively: Bool {
    var reader = self
    return reader.takeSpace() && reader.current == UInt8(ascii: "r")
      && reader.takeAnyWord(["respectievelijk", "resp"]) != nil
  }

  /// Takes `circa `, `maximaal `, `nog eens `.
  private mutating func takeAboutBeforeSum() {
    var ahead = self
    for _ in 0..<2 {
      guard ahead.takeAnyWord(Self.wordsBeforeSums) != nil else { return }
      _ = ahead.take(UInt8(ascii: "."))
      ahead.takeSpace()
      self = ahead
    }
  }

  private static let wordsBeforeSums: Words = [
    "circa", "ca", "ongeveer", "maximaal", "minimaal", "ten hoogste", "ten minste", "bijna", "ruim", "zelfs", "nog",
    "eens",
  ]

  /// Whether the name of a currency stands behind.
  private var isBeforeCurrency: Bool {
    var ahead = self
    return ahead.takeSpace() && ahead.takeCurrencyBehind() != nil
  }

  /// Whether what the number counts stands behind: a noun in the plural, and no verb or particle, `4 miljoen mensen`, not `4 miljoen uitgegeven`.
  private var countsNouns: Bool {
    var ahead = self
    guard ahead.takeSpace(), ahead.current.map(Byte.isLower) ?? false else { return false }
    let word = ahead
    if ahead.takeAnyWord(["man", "uur", "ton", "keer", "fte", "procent", "m²", "m³", "m2", "m3", "liter", "kilo"])
      != nil
    {
      return true
    }
    ahead.skipWord()
    guard ahead.ends(with: "en", from: word.position) || ahead.ends(with: "s", from: word.position) else {
      return false
    }
    return !word.isAtAny(Self.particlesBehindSums) && word.verb(to: ahead.position) == nil
  }

  /// What ends as nouns in the plural do.
  private static let particlesBehindSums: [StaticString] = [
    "en", "ten", "tussen", "binnen", "buiten", "boven", "tegen", "wegens", "volgens", "tijdens", "sinds", "jaarlijks",
    "maandelijks", "thans", "vervolgens", "reeds", "slechts", "minstens", "tevens", "samen", "alleen", "eens", "anders",
  ]

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

  private func one(_ range: Range<Int>, _ thousandths: Int, _ scale: Int) -> (first: Sum, further: [Sum])? {
    sum(range, thousandths, scale).map { ($0, []) }
  }
}
