/// Finds papers and dossiers: `Kamerstuk 36 045, nr. 97`, `Kamerstukken II 2019/20, 29 754, nrs. 520 en 548`, `(25 424, nr. 650)`,
/// `Kamerstuk 21501-20-1768`, `Kamerstukken I 2009/10, 32217, A`, `Kamerstukken 31945`.
struct PaperRecogniser: Recogniser {
  static let firstBytes = Array("KkdDTE123456789".utf8)

  static func citations(at start: Reader, in context: Context) -> [Citation] {
    var reader = start
    guard let label = reader.takePaperLabel() else { return unlabelled(start) }
    let stray = reader.takeStrayWord()
    guard var list = PaperList(at: reader, from: start.position, label) else { return [] }
    list.slip = stray.map { .strayWord($0, after: label.word) }
    return list.citations(from: start)
  }

  /// Without a label only the house style is sure enough, `25 424, nr. 650`, and the form with hyphens, `21501-20-1768`, of which the
  /// short one, `34775-42`, wants a bracket or another beside it.
  private static func unlabelled(_ start: Reader) -> [Citation] {
    PaperList(at: start, from: start.position, nil)?.citations(from: start) ?? []
  }
}

/// Finds a number with its dossier in brackets behind it, as the proceedings give new motions theirs: `nr. 469 (29453)`,
/// `nr. 726, was nr. 719 (21501-08)`.
struct NumberFirstRecogniser: Recogniser {
  static let firstBytes = Array("nN".utf8)

  static func citations(at start: Reader, in context: Context) -> [Citation] {
    var reader = start
    guard reader.takeNumberLabel() != nil, let number = reader.takePaperNumber() else { return [] }
    var former = reader
    if former.take(", was "), former.takeNumberLabel() != nil, former.takePaperNumber() != nil { reader = former }
    reader.takeSpace()
    guard reader.take(UInt8(ascii: "(")), let dossier = reader.takeDossier(), reader.take(UInt8(ascii: ")")) else {
      return []
    }
    let paper = ParliamentaryPaper(dossier: dossier, number: number)
    return [Citation(.paper(paper), at: start.position..<reader.position)]
  }
}

/// What stands before the dossier: `Kamerstukken I 2008/09, `.
struct PaperLabel {
  let word: String
  var chamber: Chamber?
  var year: ParliamentaryYear?
}

/// A dossier, or several, with the numbers behind it.
struct PaperList {
  private let label: PaperLabel
  private let dossier: DossierNumber
  private var numbers: [(range: Range<Int>, value: String)] = []
  private let end: Int
  var slip: Slip?

  /// Reads `36 045 en 31 777, nrs. 87 en 90`: of several dossiers the number counts in the first.
  ///
  /// - Parameters:
  ///   - start: where the dossier begins.
  ///   - begin: where the whole expression begins.
  ///   - label: what stands before the dossier; nil for nothing.
  init?(at start: Reader, from begin: Int, _ label: PaperLabel?) {
    let isLabelled = label != nil
    self.label = label ?? PaperLabel(word: "")
    var reader = start
    guard let first = reader.takeDossiers(isLabelled: isLabelled) else { return nil }
    dossier = first.dossier
    let dossierEnd = reader.position
    if let number = first.number {
      numbers = [(begin..<dossierEnd, number)]
    } else {
      numbers = reader.takeNumbers(from: begin, isLabelled: isLabelled)
    }
    guard isLabelled || !numbers.isEmpty else { return nil }
    end = numbers.last?.range.upperBound ?? dossierEnd
  }

  /// A citation for each number; the first begins where the whole expression does. Without a number it is the dossier.
  func citations(from start: Reader) -> [Citation] {
    let phrase = start.position..<end
    if numbers.isEmpty { return [Citation(whole, at: phrase, slip: slip)] }
    return numbers.map { range, number in
      let paper = ParliamentaryPaper(dossier: dossier, number: number, senateYear: senateYear)
      return Citation(.paper(paper), at: range, phrase: phrase, slip: slip)
    }
  }

  /// What a dossier without a number is. A letter behind it is an addition when a number follows, and a paper of the Eerste Kamer
  /// when none does, but for Roman figures: those are chapters of the budget.
  private var whole: Reference {
    guard let letters = dossier.addition, letters.utf8.allSatisfy(Byte.isUpper), letters.utf8.count <= 2,
      label.chamber == .senate || !letters.utf8.allSatisfy("IVXLCDM".utf8.contains)
    else { return .dossier(dossier) }
    let bare = DossierNumber(number: dossier.number, addition: nil)
    return .paper(ParliamentaryPaper(dossier: bare, number: letters, senateYear: senateYear))
  }

  /// Papers of the Eerste Kamer before the year 2009/10 carry their year in the identifier. In 2009/10 itself both forms occur.
  private var senateYear: ParliamentaryYear? {
    guard label.chamber == .senate, let year = label.year, year.start < 2009 else { return nil }
    return year
  }
}

extension Reader {
  /// Takes the label with chamber and year: `Kamerstukken II 2019/20, `, `Tweede Kamer, vergaderjaar 2022–2023, `, `TK 2008-2009, `.
  fileprivate mutating func takePaperLabel() -> PaperLabel? {
    let start = position
    var label: PaperLabel
    let words: [StaticString] = [
      "Kamerstukken", "Kamerstuk", "kamerstukken", "kamerstuk", "kamerstukdossier", "Kamerstukdossier", "dossier",
      "Dossier",
    ]
    if let word = takeAnyWord(words) {
      label = PaperLabel(word: "\(word)")
      takeSpaceAndComma()
      label.chamber = takeChamber() ?? takeMisreadChamber()
    } else if let chamber = takeChamberName() {
      label = PaperLabel(word: string(from: start), chamber: chamber)
      takeSpaceAndComma()
    } else {
      return nil
    }
    label.year = takeLabelledYear()?.value
    takeSpaceAndComma()
    // "Tweede Kamer, 36 045" is no usual label; with a year it is the head of a page.
    guard label.year != nil || !label.word.hasSuffix("K") && !label.word.hasSuffix("Kamer") else {
      self = moved(to: start)
      return nil
    }
    return label
  }

  private mutating func takeChamberName() -> Chamber? {
    if takeWord("Tweede Kamer") || takeWord("TK") { return .house }
    return takeWord("Eerste Kamer") || takeWord("EK") ? .senate : nil
  }

  /// `11` for II, as scanned texts have it, before a year.
  private mutating func takeMisreadChamber() -> Chamber? {
    let start = position
    guard takeWord("11"), take(UInt8(ascii: ",")) || current == 0x20 else {
      self = moved(to: start)
      return nil
    }
    takeSpaceAndComma()
    var ahead = self
    guard ahead.takeLabelledYear() != nil else {
      self = moved(to: start)
      return nil
    }
    return .house
  }

  mutating func takeSpaceAndComma() {
    takeSpace()
    _ = take(UInt8(ascii: ","))
    takeSpace()
  }

  /// One short word that has no business between a label and its number ("Kamerstuk met 35 982, nr. 9").
  fileprivate mutating func takeStrayWord() -> String? {
    let start = position
    while let byte = current, Byte.isLower(byte), position - start < 8 { advance() }
    let word = string(from: start)
    guard !word.isEmpty, !["nr", "nrs"].contains(word), takeSpace() else {
      self = moved(to: start)
      return nil
    }
    return word
  }

  /// Takes one dossier, or several with commas and "en"; `21501-20-1768` and `20043-142` have the number of the paper in them.
  fileprivate mutating func takeDossiers(isLabelled: Bool) -> (dossier: DossierNumber, number: String?)? {
    let start = position
    if let joined = takeHyphened() {
      return isLabelled || joined.dossier.addition != nil || standsAmongNumbers(from: start) ? joined : nil
    }
    guard let first = takeDossier() else { return nil }
    takeKingdomNumber()
    while true {
      var ahead = self
      guard ahead.takeListJoint(), ahead.takeDossier() != nil else { break }
      self = ahead
    }
    return (first, nil)
  }

  /// `(R2064)`, the number of an act of the Kingdom.
  private mutating func takeKingdomNumber() {
    let start = position
    takeSpace()
    if take("(R"), takeNumber(digits: 3...4) != nil, take(UInt8(ascii: ")")) { return }
    self = moved(to: start)
  }

  /// `21501-20-1768`, `35925-XV-88`, `20043-142`: five figures without a blank, hyphens, the number last. Only dossier 21501 has serial
  /// numbers behind a hyphen, so that `20043-142` is a paper and `21501-20` a dossier.
  private mutating func takeHyphened() -> (dossier: DossierNumber, number: String?)? {
    let start = position
    guard let digits = takeNumber(digits: 5...5), digits >= 10_000, current == UInt8(ascii: "-") else {
      self = moved(to: start)
      return nil
    }
    var parts: [String] = []
    while parts.count < 2, take(UInt8(ascii: "-")) {
      let part = position
      while let byte = current, Byte.isDigit(byte) || Byte.isUpper(byte), position - part < 6 { advance() }
      guard position > part else { break }
      parts.append(string(from: part))
    }
    let isSerial = digits == 21501 && parts.first?.utf8.first.map(Byte.isDigit) ?? false
    let isNumber = parts.last?.utf8.first.map(Byte.isDigit) ?? false
    guard isNumber, parts.count == 2 || !isSerial, !Byte.continuesWord(text, at: position), !takesMoreFigures else {
      self = moved(to: start)
      return nil
    }
    return (DossierNumber(number: digits, addition: parts.count == 2 ? parts[0] : nil), parts.last)
  }

  /// Whether more figures are joined on: then it is a telephone number or an account.
  private var takesMoreFigures: Bool {
    guard let byte = current, byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") else { return false }
    return self.byte(1).map(Byte.isDigit) ?? false
  }

  /// Whether brackets, "t.v.v." or other numbers behind semicolons stand around what was taken.
  private func standsAmongNumbers(from start: Int) -> Bool {
    let before = text[max(0, start - 7)..<start]
    if before.last == UInt8(ascii: "(") || before.suffix(2).elementsEqual("; ".utf8) { return true }
    if before.elementsEqual("t.v.v. ".utf8) || before.suffix(4).elementsEqual("was ".utf8) { return true }
    var ahead = self
    return ahead.take("; ") && ahead.takeHyphened() != nil
  }

  /// Takes the numbers behind a dossier, each with its place; `1–3` gives three. Pages between numbers are passed over.
  fileprivate mutating func takeNumbers(from start: Int, isLabelled: Bool) -> [(range: Range<Int>, value: String)] {
    let before = self
    takeSpaceAndComma()
    guard let isPlural = takeNumberLabel() else {
      self = before
      return isLabelled ? takeBareNumber(from: start) : []
    }
    var isFirst = true
    let items = takeList(from: start) { reader -> NumberRange? in
      defer { isFirst = false }
      return reader.takeNumberRange(isFirst: isFirst, isPlural: isPlural)
    }
    if items.isEmpty { self = before }
    return items.flatMap { item in
      item.value.numbers.map { (item.range, $0) }
    }
  }

  /// One number of a list, or the first and last of a range.
  private struct NumberRange {
    let first: String
    let last: String?

    /// All numbers of the range; a range of more than a hundred papers is none.
    var numbers: [String] {
      guard let last, let from = Int(first), let to = Int(last), from < to, to - from < 100 else {
        return [first] + (last.map { [$0] } ?? [])
      }
      return (from...to).map(String.init)
    }
  }

  private mutating func takeNumberRange(isFirst: Bool, isPlural: Bool) -> NumberRange? {
    if !isFirst {
      takePages()
      // In a list a number stands alone: what begins another dossier is none ("nr. 97 en 36 045, nr. 98").
      var ahead = self
      if ahead.takeDossier() != nil { return nil }
      // Behind "nr." each further number has a label of its own: "nr. 97 en 98 mensen" is one paper.
      guard takeNumberLabel() != nil || (isPlural && current.map(Byte.isDigit) ?? false) else { return nil }
    }
    guard let first = takePaperNumber() else { return nil }
    var range = self
    if range.takeDash(), let last = range.takePaperNumber() {
      self = range
      return NumberRange(first: first, last: last)
    }
    return NumberRange(first: first, last: nil)
  }

  /// `p. 12 en 13, en ` before another labelled number.
  private mutating func takePages() {
    var ahead = self
    guard ahead.take("p. ") || ahead.take("blz. ") || ahead.take("pag. ") || ahead.take("pp. ") else { return }
    while ahead.takeNumber(digits: 1...4) != nil {
      _ = ahead.takeDash()
      _ = ahead.takeNumber(digits: 1...4)
      guard ahead.takeListJoint() else { return }
    }
    if ahead.takeAnyWord(["en", "of"]) != nil { ahead.takeSpace() }
    var label = ahead
    if label.takeNumberLabel() != nil { self = ahead }
  }

  /// A number without `nr.`, behind a comma or blank: `, D`, `, 32`. What goes on as a sentence ("36 045, 12 maart") is none.
  private mutating func takeBareNumber(from start: Int) -> [(range: Range<Int>, value: String)] {
    let before = self
    takeSpaceAndComma()
    let isJoined = position > before.position
    guard isJoined, let number = takePaperNumber() else {
      self = before
      return []
    }
    var ahead = self
    let isFigures = number.utf8.first.map(Byte.isDigit) ?? false
    if isFigures, ahead.takeSpace(), let byte = ahead.current, Byte.isLower(byte) || Byte.isDigit(byte) {
      self = before
      return []
    }
    return [(start..<position, number)]
  }
}
