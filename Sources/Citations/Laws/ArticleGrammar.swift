/// The paragraphs that an article is narrowed down to, of which one alone counts.
private struct Paragraphs {
  private var count = 0
  private var last: Int?

  /// The paragraph, when there is just one and it has a whole number.
  var only: Int? { count == 1 ? last : nil }

  mutating func add(_ paragraph: Int?) { (count, last) = (count + 1, paragraph) }
}

extension Reader {
  /// Takes what narrows an article down, `, eerste lid, aanhef en onder a`, and gives the paragraph when there is just one.
  mutating func takeQualifiers(_ label: ArticleLabel) -> Int? {
    var paragraphs = Paragraphs()
    while takeQualifier(label, &paragraphs) {}
    return paragraphs.only
  }

  private static let headsOfQualifiers = Words(
    ["lid", "leden", "paragraaf", "paragrafen", "par", "tot", "laatste", "enige"] + ordinals.all + opening.all
      + subdivisions.all + following.all)

  private mutating func takeQualifier(_ label: ArticleLabel, _ paragraphs: inout Paragraphs) -> Bool {
    if takeQualifierInBrackets(&paragraphs) { return true }
    var ahead = self
    ahead.takeSpaceAndComma()
    let isJoined = ahead.takeWord("en") || ahead.takeWord("of")
    if isJoined { ahead.takeSpace() }
    // Most words behind an article are none of these.
    var head = ahead
    guard
      ahead.isAtFigure || head.take(ReportParagraphRecogniser.sign)
        || head.takeIndex(ofAnyWord: Self.headsOfQualifiers) != nil
    else { return false }
    guard
      ahead.takeParagraphsInFigures(label, isJoined: isJoined, &paragraphs) || ahead.takeParagraphsInWords(&paragraphs)
        || ahead.takeSubdivision(label) || ahead.takeAnyWord(Self.following) != nil
    else { return false }
    self = ahead
    return true
  }

  /// Takes `(7)` and `(f)`, joined to what stands before or behind a blank, as treaties are cited, and further ones, ` en (8)`. A number is a
  /// paragraph of the article itself.
  private mutating func takeQualifierInBrackets(_ paragraphs: inout Paragraphs) -> Bool {
    var ahead = self
    let isBehindBracket = byte(-1) == UInt8(ascii: ")")
    let isFurther = isBehindBracket && ahead.takeListJoint()
    if !isFurther { ahead.takeSpace() }
    guard ahead.take(UInt8(ascii: "(")) else { return false }
    let paragraph = isBehindBracket && !isFurther ? nil : ahead.takeParagraphNumber()
    guard paragraph != nil || ahead.takeSubdivisionItem(mayBePlain: false), ahead.take(UInt8(ascii: ")")) else {
      return false
    }
    if let paragraph { paragraphs.add(paragraph) }
    self = ahead
    return true
  }

  /// Takes `lid 4`, `leden 1 en 2`, `§ 1`. In `artikelen 2, lid 4, en 51` the last is an article.
  private mutating func takeParagraphsInFigures(
    _ label: ArticleLabel, isJoined: Bool, _ paragraphs: inout Paragraphs
  ) -> Bool {
    var ahead = self
    guard let isPlural = ahead.takeParagraphLabel(isJoined: isJoined), let first = ahead.takeParagraphNumber() else {
      return false
    }
    paragraphs.add(first)
    self = ahead
    while isPlural || !label.isPlural {
      guard ahead.takeThrough() || ahead.takeListJoint() else { break }
      if ahead.take(ReportParagraphRecogniser.sign) { ahead.takeSpace() }
      guard let further = ahead.takeParagraphNumber() else { break }
      paragraphs.add(further)
      self = ahead
    }
    return true
  }

  /// Takes `lid `, `leden `, and as courts and other states have it `§ `, `§§ `, `par. `, `paragraaf `; these not behind "en", where
  /// a paragraph of something else follows. The value says whether it is a plural.
  private mutating func takeParagraphLabel(isJoined: Bool) -> Bool? {
    var ahead = self
    var isPlural = ahead.takeWord("leden")
    let isOfLaw = isPlural || ahead.takeWord("lid")
    if !isOfLaw {
      let isSign = ahead.take(ReportParagraphRecogniser.sign)
      isPlural = isSign ? ahead.take(ReportParagraphRecogniser.sign) : ahead.takeWord("paragrafen")
      guard !isJoined, isSign || isPlural || ahead.takeWord("paragraaf") || ahead.takeWord("par") else { return nil }
      if ahead.take(UInt8(ascii: ".")) || isSign, ahead.isAtFigure {
        self = ahead
        return isPlural
      }
    }
    guard ahead.takeSpace() else { return nil }
    self = ahead
    return isPlural
  }

  /// The paragraph; its value is nil where a letter behind it makes it no whole number: `2a`. `2.4` is of a report.
  private mutating func takeParagraphNumber() -> Int?? {
    let start = position
    guard let number = takeNumber(digits: 1...2) else { return nil }
    let isOrdinal = takeSpacedOrdinal()
    let isLettered = isOrdinal || current.map(Byte.isLower) ?? false
    if isLettered, !isOrdinal { advance() }
    let isOfReport = current == UInt8(ascii: ".") && byte(1).map(Byte.isDigit) ?? false
    guard !isOfReport, !Byte.continuesWord(text, at: position) else {
      self = moved(to: start)
      return nil
    }
    return .some(isLettered ? nil : number)
  }

  private static let ordinals: Words = [
    "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende",
    "elfde", "twaalfde", "dertiende", "veertiende", "vijftiende", "zestiende", "zeventiende", "achttiende",
    "negentiende", "twintigste",
  ]

  /// Takes `vierde lid`, `eerste en tweede lid`, `1e lid`, and `tweede volzin`, which is no paragraph.
  private mutating func takeParagraphsInWords(_ paragraphs: inout Paragraphs) -> Bool {
    var ahead = self
    var found = paragraphs
    ahead.takeItems(from: position) { reader, _ in
      _ = reader.takeWord("tot en met")
      reader.takeSpace()
      guard let ordinal = reader.takeOrdinal() else { return false }
      found.add(ordinal)
      return true
    }
    guard ahead.position > position else { return false }
    var further = ahead
    let isRange = further.takeThrough() && further.takeOrdinal() != nil
    if isRange {
      ahead = further
      found.add(nil)
    }
    guard ahead.takeSpace() else { return false }
    if ahead.takeWord("lid") || ahead.takeWord("leden") || ahead.takeWord("paragraaf") {
      paragraphs = found
    } else if ahead.takeAnyWord(Self.partsOfParagraphs) == nil {
      return false
    }
    self = ahead
    return true
  }

  private static let partsOfParagraphs: Words = [
    "volzin", "zin", "zinsnede", "alinea", "gedachtestreepje", "streepje",
  ]

  private mutating func takeOrdinal() -> Int? {
    if let index = takeIndex(ofAnyWord: Self.ordinals) { return index + 1 }
    if takeWord("laatste") || takeWord("enige") { return 0 }
    let start = position
    if let number = takeNumber(digits: 1...2), takeWord("e") || takeWord("ste") || takeWord("de") { return number }
    self = moved(to: start)
    return nil
  }

  /// The articles or paragraphs behind are meant too: `8:1 e.v.`, `8:1 en volgende`.
  private static let following: Words = ["e.v.", "e.v", "ev.", "volgende"]

  private static let opening: Words = ["aanhef", "slot", "slotzin"]

  private static let subdivisions: Words = [
    "onderdeel", "onderdelen", "onder", "subonderdeel", "subonderdelen", "sub", "letter", "letters", "punt", "punten",
  ]

  /// Takes `aanhef`, `onder a`, `onderdelen b en c`, `sub 2°`, `onder a, 1°`, `punt a)`, `onderdeel A`, `onder (f)`.
  private mutating func takeSubdivision(_ label: ArticleLabel) -> Bool {
    if takeAnyWord(Self.opening) != nil { return true }
    var ahead = self
    guard ahead.takeAnyWord(Self.subdivisions) != nil, ahead.takeSpace(),
      ahead.takeSubdivisionItem(mayBePlain: true, in: label)
    else { return false }
    self = ahead
    while ahead.takeThrough() || ahead.takeListJoint(), ahead.takeSubdivisionItem(mayBePlain: false, in: label) {
      self = ahead
    }
    return true
  }

  /// Takes an item with the bracket behind it or both around it: `a`, `a)`, `(a)`.
  private mutating func takeSubdivisionItem(mayBePlain: Bool, in label: ArticleLabel) -> Bool {
    var ahead = self
    if ahead.take(UInt8(ascii: "(")) {
      guard ahead.takeSubdivisionItem(mayBePlain: true), ahead.take(UInt8(ascii: ")")) else { return false }
      self = ahead
      return true
    }
    guard takeSubdivisionItem(mayBePlain: mayBePlain) else { return false }
    takeBracketOfItem(label)
    return true
  }

  /// Takes the bracket of `punt a)`, when none is open before the article.
  private mutating func takeBracketOfItem(_ label: ArticleLabel) {
    guard current == UInt8(ascii: ")") else { return }
    var before = label.start
    while before > 0, label.start - before < Self.farthestBracket, text[before - 1] != UInt8(ascii: ")") {
      before -= 1
      if text[before] == UInt8(ascii: "(") { return }
    }
    advance()
  }

  /// How far before an article a bracket that is open there is looked for, in bytes.
  private static var farthestBracket: Int { 200 }

  /// Takes one letter or two alike (`a`, `aa`), a capital, a small Roman number, or figures: `2°`, `1e`, and plain ones where they may be.
  private mutating func takeSubdivisionItem(mayBePlain: Bool) -> Bool {
    let start = position
    if takeNumber(digits: 1...2) != nil {
      if take("°") || take("º") || takeWord("e") || (mayBePlain && !Byte.continuesWord(text, at: position)) {
        return true
      }
    } else if takeCapital() {
      return true
    } else {
      while let byte = current, Byte.isLower(byte) { advance() }
      let count = position - start
      let isItem = count == 1 || (count == 2 && text[start] == text[start + 1])
      let isRoman =
        count > 0 && (start..<position).allSatisfy { Byte.isLower(text[$0]) && Byte.isLowRoman(text[$0] - 0x20) }
      if isItem || isRoman,
        !Byte.continuesWord(text, at: position)
      {
        return true
      }
    }
    self = moved(to: start)
    return false
  }
}
