/// A dossier, or several, with the numbers behind it.
struct PaperList {
  private let label: PaperLabel
  private let dossier: DossierNumber

  /// Finds `36 045 en 31 777, nrs. 87 en 90`: of several dossiers the number counts in the first. There is a citation for each number, or
  /// for each dossier where there is none; the first begins where the whole expression does.
  ///
  /// - Parameters:
  ///   - found: where they are added.
  ///   - start: where the dossier begins.
  ///   - begin: where the whole expression begins.
  ///   - label: what stands before the dossier; nil for nothing.
  ///   - isNext: whether the dossier follows at once on that; else it is none by itself.
  ///   - slip: what is wrong between them.
  ///   - context: what is known beside the text.
  static func find(
    _ found: inout [Citation], at start: Reader, from begin: Int, _ label: PaperLabel?, isNext: Bool = true,
    slip: Slip? = nil, in context: inout Context
  ) {
    let isLabelled = label != nil
    var reader = start
    guard let first = reader.takeDossiers(isLabelled: isLabelled, in: context) else { return }
    let year = label == nil ? start.yearOfSenateBefore : nil
    let label =
      label ?? PaperLabel(word: begin..<begin, hasChamberName: false, chamber: year.map { _ in .senate }, year: year)
    let list = PaperList(label: label, dossier: first.dossier)
    let end = reader.position
    let count = found.count
    if let number = first.number {
      found.append(Citation(list.reference(number), at: begin..<end))
      if isLabelled { list.takeFurther(&found, &reader) }
    } else {
      // Behind the full name of a chamber alone a bare number is one of the Eerste Kamer: "Eerste Kamer 36 120, A".
      let mayBeBare = !label.isChamber || label.chamber == .senate || label.isAbbreviated
      _ =
        reader.takeNumbers(&found, from: begin, isLabelled: isLabelled && mayBeBare, in: &context, list.reference)
        || isLabelled && reader.takeNumbersInBrackets(&found, from: begin, in: &context, list.reference)
    }
    if found.count == count {
      guard isLabelled && !label.isChamber else {
        context.endOfNumberless = end
        return
      }
      // A number that cannot be one makes it no citation of the dossier.
      if !isNext || reader.isBeforeNumber || start.follows("kst-") { return }
      list.addWhole(&found, at: start, from: begin, through: end)
    }
    for index in count..<found.count {
      let citation = found[index]
      found[index] = Citation(
        citation.reference, at: citation.range, phrase: begin..<reader.position, slip: index == count ? slip : nil)
    }
  }

  /// Takes `, 35334-90 en 35600-14` behind a paper with its number joined to the dossier.
  private func takeFurther(_ found: inout [Citation], _ reader: inout Reader) {
    var ahead = reader
    guard ahead.takeListJoint() else { return }
    let start = ahead.position
    ahead.takeItems(from: start) { reader, begin in
      guard let next = reader.takeJoined(), let number = next.number else { return false }
      let list = PaperList(label: label, dossier: next.dossier)
      found.append(Citation(list.reference(number), at: begin..<reader.position))
      return true
    }
    if ahead.position > start { reader = ahead }
  }

  /// Adds the dossier, or each of a list of them: `wetsvoorstellen 36 045 en 36 046`.
  private func addWhole(_ found: inout [Citation], at start: Reader, from begin: Int, through end: Int) {
    let count = found.count
    var reader = start
    _ = reader.takeDossier()
    reader.takeKingdomNumber()
    let endOfFirst = reader.position
    while reader.position < end, reader.takeListJoint() {
      let place = reader.position
      guard let next = reader.takeDossier() else { break }
      // Behind a chapter of the budget a letter is a chapter too: "36 200 XV en 36 200 B".
      let isChapter = dossier.isChapter && next.number == dossier.number
      let reference = isChapter ? .dossier(next) : PaperList(label: label, dossier: next).whole(in: start.text)
      found.append(Citation(reference, at: place..<reader.position))
    }
    let range = begin..<(found.count > count ? endOfFirst : end)
    found.insert(Citation(whole(in: start.text), at: range), at: count)
  }

  private func reference(_ number: Numeral) -> Reference {
    .paper(ParliamentaryPaper(dossier: dossier, number: number, senateYear: senateYear))
  }

  /// What a dossier without a number is. A letter behind it is an addition when a number follows, and a paper of the Eerste Kamer
  /// when none does, but for Roman figures: those are chapters of the budget. What is called a dossier is one.
  private func whole(in text: Span<UInt8>) -> Reference {
    guard let letters = dossier.addition, letters.utf8.allSatisfy(Byte.isUpper), letters.utf8.count <= 2,
      label.chamber == .senate || !letters.utf8.allSatisfy(Byte.isRoman), !label.isDossier(in: text)
    else { return .dossier(dossier) }
    let bare = DossierNumber(number: dossier.number, addition: nil)
    return .paper(ParliamentaryPaper(dossier: bare, number: Numeral(letters), senateYear: senateYear))
  }

  /// Papers of the Eerste Kamer before the year 2009/10 carry their year in the identifier. In 2009/10 itself both forms occur.
  private var senateYear: ParliamentaryYear? {
    guard label.chamber == .senate, let year = label.year, year.start < 2009 else { return nil }
    return year
  }
}

extension Reader {
  /// The year right before a dossier when the chamber before that is the Eerste Kamer: "MvA I, 1994/95, 23 700, nr. 12".
  fileprivate var yearOfSenateBefore: ParliamentaryYear? {
    guard byte(-1) == 0x20, byte(-2) == UInt8(ascii: ","), byte(-3).map(Byte.isDigit) ?? false else { return nil }
    // A stroke or dash has one byte or three, the second year two figures or four.
    for length in [7, 9, 11] where position - 2 >= length {
      let head = moved(to: position - 2 - length)
      var reader = head
      guard let year = reader.takeParliamentaryYear(), reader.position == position - 2 else { continue }
      let chamber = head.follows("I, ") ? head.position - 3 : head.follows("I ") ? head.position - 2 : nil
      return chamber.map { Byte.beginsWord(text, at: $0) } ?? false ? year : nil
    }
    return nil
  }

  /// Takes one dossier, or several with commas and "en"; `21501-20-1768` and `20043-142` have the number of the paper in them.
  fileprivate mutating func takeDossiers(
    isLabelled: Bool, in context: borrowing Context
  ) -> (dossier: DossierNumber, number: Numeral?)? {
    guard isAtFigure else { return nil }
    let start = position
    if let joined = takeHyphened() {
      return isLabelled || joined.dossier.hasAddition || standsAmongNumbers(from: start) ? joined : nil
    }
    guard isLabelled || start >= context.endOfNumberless else { return nil }
    if isLabelled, let joined = takeJoined() { return joined }
    guard var first = takeDossier() else { return nil }
    if !first.hasAddition, let addition = takeAdditionApart(isLabelled: isLabelled) {
      first = DossierNumber(number: first.number, addition: addition)
    }
    takeKingdomNumber()
    for _ in 1..<Self.longestDossierList {
      var ahead = self
      guard ahead.takeListJoint(), ahead.takeDossier() != nil || first.hasAddition && ahead.takeChapter() else { break }
      self = ahead
    }
    return (first, nil)
  }

  /// How many dossiers a list of them can have.
  private static let longestDossierList = 8

  /// `, X` of `36 200, X, nr. 26`, `, hoofdstuk X`, ` (X)`; a letter without a number behind it is one itself. Without a label before the
  /// dossier only chapters are additions.
  private mutating func takeAdditionApart(isLabelled: Bool) -> Numeral? {
    let start = position
    takeSpaceAndComma()
    let isInBrackets = take(UInt8(ascii: "("))
    if takeWord("hoofdstuk") { takeSpace() }
    let letters = position
    while let byte = current, isLabelled ? Byte.isUpper(byte) : Byte.isLowRoman(byte), position - letters < 5 {
      advance()
    }
    let end = position
    if end > letters, !isInBrackets || take(UInt8(ascii: ")")), isBeforeNumber { return Numeral(text, letters..<end) }
    self = moved(to: start)
    return nil
  }

  /// `VII` of `35 570 VI en VII, nr. 2`.
  private mutating func takeChapter() -> Bool {
    let start = position
    while let byte = current, Byte.isLowRoman(byte), position - start < 5 { advance() }
    if position > start, isBeforeNumber { return true }
    self = moved(to: start)
    return false
  }

  /// Whether `, nr.` and figures stand here.
  var isBeforeNumber: Bool {
    var ahead = self
    ahead.takeSpaceAndComma()
    return ahead.takeNumberLabel() != nil && ahead.isAtFigure
  }

  /// Takes ` (nr. 77)` behind a dossier.
  fileprivate mutating func takeNumbersInBrackets(
    _ found: inout [Citation], from start: Int, in context: inout Context, _ reference: (Numeral) -> Reference
  ) -> Bool {
    let count = found.count
    var ahead = self
    ahead.takeSpace()
    guard ahead.take(UInt8(ascii: "(")),
      ahead.takeNumbers(&found, from: start, isLabelled: false, in: &context, reference),
      ahead.take(UInt8(ascii: ")"))
    else {
      found.removeSubrange(count...)
      return false
    }
    // The bracket belongs to the last.
    let end = ahead.position
    for index in count..<found.count where found[index].range.upperBound == end - 1 {
      found[index] = Citation(found[index].reference, at: found[index].range.lowerBound..<end)
    }
    self = ahead
    return true
  }

  /// Takes a paper with its number joined to the dossier: `35334-82`, `36 200-X-26`.
  fileprivate mutating func takeJoined() -> (dossier: DossierNumber, number: Numeral?)? {
    if let joined = takeHyphened() { return joined }
    let start = position
    if let dossier = takeDossier(), let number = takeJoinedNumber() { return (dossier, number) }
    self = moved(to: start)
    return nil
  }

  /// `-26` of `36 200-X-26`.
  private mutating func takeJoinedNumber() -> Numeral? {
    let start = position
    if take(UInt8(ascii: "-")), let number = takePaperNumber(), !takesMoreFigures { return number }
    self = moved(to: start)
    return nil
  }

  /// `(R2064)`, `(R 2064)`, the number of an act of the Kingdom.
  fileprivate mutating func takeKingdomNumber() {
    let start = position
    takeSpace()
    if take("(R"), takeSpace() || isAtFigure, takeNumber(digits: 3...4) != nil, take(UInt8(ascii: ")")) { return }
    self = moved(to: start)
  }

  /// `21501-20-1768`, `35925-XV-88`, `20043-142`: five figures without a blank, hyphens, the number last. Only dossier 21501 has serial
  /// numbers behind a hyphen, so that `20043-142` is a paper and `21501-20` a dossier.
  private mutating func takeHyphened() -> (dossier: DossierNumber, number: Numeral?)? {
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

  /// Whether more figures are joined on: then it is a telephone number or an account.
  private var takesMoreFigures: Bool {
    guard let byte = current, byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") else { return false }
    return self.byte(1).map(Byte.isDigit) ?? false
  }

  /// Whether brackets, "t.v.v." or other numbers behind semicolons stand around what was taken.
  private func standsAmongNumbers(from start: Int) -> Bool {
    let first = moved(to: start)
    if first.follows("(") || first.follows("; ") || first.follows("v.v. ") || first.follows("was ") { return true }
    var ahead = self
    // A line of its own, as a table has it.
    if start == 0 || text[start - 1] == 0x0A, ahead.current == nil || ahead.current == 0x0A { return true }
    return ahead.take("; ") && ahead.takeHyphened() != nil
  }
}
