/// A dossier, or several, with the numbers behind it.
struct PaperList {
  private let label: PaperLabel
  private let dossier: DossierNumber

  /// Finds `36 045, nrs. 87 en 90`. Of several dossiers with as many numbers each has its own, `36 045 en 31 777, nrs. 87 en 900`; else the
  /// numbers count in the first: `36 045/31 777, nr. 87`. There is a citation for each number, or for each dossier where there is none; the
  /// first begins where the whole expression does.
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
      list.add(&found, number, from: begin, &reader)
      list.takeFurther(&found, &reader)
    } else {
      // Behind the full name of a chamber alone a bare number is one of the Eerste Kamer: "Eerste Kamer 36 120, A".
      let mayBeBare = !label.isChamber || label.chamber == .senate || label.isAbbreviated
      _ =
        reader.takeNumbers(&found, from: begin, isLabelled: isLabelled && mayBeBare, in: &context, list.reference)
        || isLabelled && reader.takeNumbersInBrackets(&found, from: begin, in: &context, list.reference)
      Self.share(&found, from: count, among: first.further)
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
      PaperList(label: label, dossier: next.dossier).add(&found, number, from: begin, &reader)
      return true
    }
    if ahead.position > start { reader = ahead }
  }

  /// Adds a number that is joined to the dossier, and takes the second of two: `31 777-90/91`.
  private func add(_ found: inout [Citation], _ number: Numeral, from begin: Int, _ reader: inout Reader) {
    let last = reader.takeLastOfPair(behind: number)
    let range = begin..<reader.position
    found.append(Citation(reference(number), at: range))
    if let last { found.append(Citation(reference(last), at: range)) }
  }

  /// Gives each dossier its number where there are as many, and none stands for several as `87-89` does.
  private static func share(_ found: inout [Citation], from first: Int, among further: [DossierNumber]) {
    guard !further.isEmpty, found.count - first == further.count + 1,
      (first + 1..<found.count).allSatisfy({ found[$0].range != found[$0 - 1].range })
    else { return }
    for (index, dossier) in zip(first + 1..<found.count, further) {
      guard let paper = found[index].paper else { continue }
      found[index] = Citation(.paper(paper.moved(to: dossier)), at: found[index].range)
    }
  }

  /// Adds the dossier, or each of a list of them: `wetsvoorstellen 36 045 en 36 046`.
  private func addWhole(_ found: inout [Citation], at start: Reader, from begin: Int, through end: Int) {
    let count = found.count
    var reader = start
    _ = reader.takeDossier()
    reader.takeKingdomNumber()
    let endOfFirst = reader.position
    while reader.position < end, reader.takeListJoint() || reader.takeStroke() {
      let place = reader.position
      guard let next = reader.takeDossier() else { break }
      // Behind a chapter of the budget a letter is a chapter too: "36 200 XV en 36 200 B".
      let isChapter = dossier.isChapter && next.number == dossier.number
      let reference = isChapter ? .dossier(next) : PaperList(label: label, dossier: next).whole
      found.append(Citation(reference, at: place..<reader.position))
    }
    let range = begin..<(found.count > count ? endOfFirst : end)
    found.insert(Citation(whole, at: range), at: count)
  }

  private func reference(_ number: Numeral) -> Reference {
    .paper(ParliamentaryPaper(dossier: dossier, number: number, senateYear: senateYear))
  }

  /// What a dossier without a number is. A letter behind it is an addition when a number follows, and a paper of the Eerste Kamer
  /// when none does, but for Roman figures: those are chapters of the budget. What is called a dossier is one.
  private var whole: Reference {
    guard let letters = dossier.addition, letters.utf8.allSatisfy(Byte.isUpper), letters.utf8.count <= 2,
      label.chamber == .senate || !letters.utf8.allSatisfy(Byte.isRoman), !label.isDossier
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

  /// Takes one dossier, or several with commas, "en" or strokes; `21501-20-1768` and `20043-142` have the number of the paper in them.
  fileprivate mutating func takeDossiers(
    isLabelled: Bool, in context: borrowing Context
  ) -> (dossier: DossierNumber, further: [DossierNumber], number: Numeral?)? {
    guard isAtFigure else { return nil }
    let start = position
    if let joined = takeHyphened() {
      return isLabelled || joined.dossier.hasAddition || standsAmongNumbers(from: start)
        ? (joined.dossier, [], joined.number) : nil
    }
    guard isLabelled || start >= context.endOfNumberless else { return nil }
    if isLabelled, let joined = takeJoined() { return (joined.dossier, [], joined.number) }
    guard var first = takeDossier() else { return nil }
    if !first.hasAddition, let addition = takeAdditionApart(isLabelled: isLabelled) {
      first = DossierNumber(number: first.number, addition: addition)
    }
    takeKingdomNumber()
    var further: [DossierNumber] = []
    for _ in 1..<Self.longestDossierList {
      var ahead = self
      let isListed = ahead.takeListJoint()
      guard isListed || ahead.takeStroke() else { break }
      if let next = ahead.takeDossier() {
        // One paper is of both where a stroke joins them.
        if isListed { further.append(next) }
      } else if first.hasAddition, let chapter = ahead.takeChapter() {
        further.append(DossierNumber(number: first.number, addition: chapter))
      } else {
        break
      }
      self = ahead
    }
    return (first, further, nil)
  }

  /// Takes the stroke between two dossiers.
  fileprivate mutating func takeStroke() -> Bool {
    var ahead = self
    ahead.takeSpace()
    guard ahead.take(UInt8(ascii: "/")) else { return false }
    ahead.takeSpace()
    self = ahead
    return true
  }

  /// How many dossiers a list of them can have.
  private static let longestDossierList = 8

  /// `, X` of `36 200, X, nr. 26`, `, hoofdstuk X`, ` (X)`; a letter without a number behind it is one itself. Without a label before the
  /// dossier only chapters are additions.
  private mutating func takeAdditionApart(isLabelled: Bool) -> Numeral? {
    let start = position
    takeSpaceAndComma()
    let isInBrackets = take(UInt8(ascii: "("))
    if takeWord("hoofdstuk") || take("hfdst.") { takeSpace() }
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
  private mutating func takeChapter() -> Numeral? {
    let start = position
    while let byte = current, Byte.isLowRoman(byte), position - start < 5 { advance() }
    if position > start, isBeforeNumber { return Numeral(text, start..<position) }
    self = moved(to: start)
    return nil
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

  /// `(R2064)`, `(R 2064)`, the number of an act of the Kingdom.
  fileprivate mutating func takeKingdomNumber() {
    let start = position
    takeSpace()
    if take("(R"), takeSpace() || isAtFigure, takeNumber(digits: 3...4) != nil, take(UInt8(ascii: ")")) { return }
    self = moved(to: start)
  }
}
