/// Whose a number in brackets is that stands behind a motion: the motion's, or that of a document in whose title the motion stands, as in
/// `de brief d.d. 7 juli 2022 inzake de motie-Kok (Kamerstuk 36 045, nr. 9)`.
enum NumberOwner: Equatable {
  case motion
  /// The document whose words begin at the place.
  case document(Int)
  /// It can be either: `in de brief over de motie-Kok (Kamerstuk 36 045, nr. 9)`, `- Uitvoering motie-Kok (Kamerstuk 36 045, nr. 9)`.
  case unsure

  /// The owner of the number whose expression begins at the place.
  typealias Known = (place: Int, owner: NumberOwner)

  /// The owner of the number whose expression begins there, of those that are known, in order; nil for a number of which nobody has asked.
  static func known(at place: Int, among owners: [Known]) -> NumberOwner? {
    let index = owners.firstIndexOfSorted { $0.place >= place }
    return index < owners.count && owners[index].place == place ? owners[index].owner : nil
  }

  /// The owner of the number there that follows the motion.
  static func owner(
    of number: Int, behind motion: Int, in citations: [Citation], _ text: Span<UInt8>
  ) -> NumberOwner {
    let first = firstJoined(motion, in: citations, text)
    let place = citations[first].phrase.lowerBound
    let lead = Reader(text, at: place).leadToMotion
    if lead == .none { return .motion }
    let start = startOfItem(before: place, from: endOfFormer(before: first, in: citations), in: text)
    let item = Reader(text, at: start)
    guard let noun = item.documentWords(before: place)?.lowerBound else {
      return item.isReportInList(before: place) && closesItem(behind: number, in: citations, text) ? .unsure : .motion
    }
    let document = Reader(text, at: noun)
    // What is still to come, or lies before the reader, has no number here: "een brief over", "deze brief over".
    if document.hasIndefiniteBefore(from: start) || isBeforeJoinedMotion(number, in: citations, text) { return .motion }
    if document.isHeadOfItem(from: start), closesItem(behind: number, in: citations, text) {
      return lead == .joint || isFollowed(number, in: citations, text) ? .unsure : .document(noun)
    }
    if lead == .joint || isFollowed(number, in: citations, text) { return .motion }
    if isDated(noun..<place, before: first, in: citations, text) { return .document(noun) }
    // "in reactie op de motie" names no document, and a plan is more than one.
    if document.isAtPlan || document.hasAdjunct(before: place) { return .motion }
    return document.hasDefiniteBefore(from: start) || Byte.isCapital(text, at: noun) ? .unsure : .motion
  }

  /// Whether a motion stands in the title of a document that is there: `in de brief over de motie-Kok`, not `in reactie op de motie-Kok`.
  static func isInTitle(_ motion: Int, in citations: [Citation], _ text: Span<UInt8>) -> Bool {
    let first = firstJoined(motion, in: citations, text)
    let place = citations[first].phrase.lowerBound
    guard Reader(text, at: place).leadToMotion == .preposition else { return false }
    let start = startOfItem(before: place, from: endOfFormer(before: first, in: citations), in: text)
    guard let noun = Reader(text, at: start).documentWords(before: place)?.lowerBound else { return false }
    let document = Reader(text, at: noun)
    return !document.isAtPlan && !document.hasAdjunct(before: place)
      && (document.hasDefiniteBefore(from: start) || Byte.isCapital(text, at: noun))
  }

  /// Whether a document with a day stands before the bracket of the number, behind the place: `de motie-Kok over de brief van 17 mei (`.
  static func isBehindDatedDocument(
    _ number: Int, since place: Int, in citations: [Citation], _ text: Span<UInt8>
  ) -> Bool {
    guard number > 0, case .date(let date) = citations[number - 1].reference, case .day = date else { return false }
    let day = citations[number - 1].range
    var reader = Reader(text, at: day.upperBound)
    reader.takeSpace()
    return day.lowerBound > place && reader.take(UInt8(ascii: "("))
      && reader.position == citations[number].phrase.lowerBound
      && Reader(text, at: place).datedLetter(date, at: day) != nil
  }

  /// The first of motions of which each is joined to the one before: `de motie-Kok en de motie-Jansen`.
  private static func firstJoined(_ motion: Int, in citations: [Citation], _ text: Span<UInt8>) -> Int {
    var first = motion
    for _ in 0..<Reader.longestList {
      guard let former = MotionNumbering.joined(before: first, in: citations, text) else { break }
      first = former
    }
    return first
  }

  /// Where the last number before the motion ends: what stands before that is of another document.
  private static func endOfFormer(before motion: Int, in citations: [Citation]) -> Int {
    let floor = citations[motion].phrase.lowerBound - reach
    var index = motion
    while index > 0, citations[index - 1].phrase.upperBound > floor {
      index -= 1
      if citations[index].paper != nil { return citations[index].phrase.upperBound }
    }
    return max(0, floor)
  }

  /// How far before a motion the document is looked for, in bytes.
  private static let reach = 300

  /// Where the item of a list, the cell, or the sentence begins.
  private static func startOfItem(before place: Int, from floor: Int, in text: Span<UInt8>) -> Int {
    let start = Sentence.start(of: place, in: text, notBefore: min(floor, place))
    var index = place
    while index > start, !endsItem(text, at: index - 1) { index -= 1 }
    return index
  }

  /// Whether an item of a list or a cell ends with the byte: a semicolon, a bar, a line end before a blank line, a dash or a bullet.
  static func endsItem(_ text: Span<UInt8>, at index: Int) -> Bool {
    switch text[index] {
    case UInt8(ascii: ";"), UInt8(ascii: "|"), 0xFF: return true
    case 0x0A:
      var next = Reader(text, at: index + 1)
      while next.current == 0x20 || next.current == 0x09 { next.advance() }
      return next.current == nil || next.current == 0x0A || next.current == 0x0D || next.isAtBullet
    default: return false
    }
  }

  /// Whether nothing of the item stands behind the number but a stop or semicolon.
  private static func closesItem(behind number: Int, in citations: [Citation], _ text: Span<UInt8>) -> Bool {
    var reader = Reader(text, at: citations[number].phrase.upperBound)
    _ = reader.take(UInt8(ascii: ")"))
    while reader.current == 0x20 { reader.advance() }
    switch reader.current {
    case nil, UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: ")"), 0xFF: return true
    case 0x0A, 0x0D:
      reader.takeSpace()
      return reader.current.map { !Byte.isLower($0) } ?? true
    default: return false
    }
  }

  /// Whether another motion is joined behind the bracket of the number, `reactie op de motie-A (…) en de motie-B (…)`: each has its own.
  private static func isBeforeJoinedMotion(_ number: Int, in citations: [Citation], _ text: Span<UInt8>) -> Bool {
    var reader = Reader(text, at: citations[number].phrase.upperBound)
    guard reader.take(UInt8(ascii: ")")), reader.takeListJoint() else { return false }
    if reader.takeAnyWord(["de", "het"]) != nil { reader.takeSpace() }
    return citations[(number + 1)...].prefix(Reader.longestList).contains {
      $0.isMotion && $0.range.lowerBound == reader.position
    }
  }

  /// Whether a second number follows in the title: then the first is the motion's.
  private static func isFollowed(_ number: Int, in citations: [Citation], _ text: Span<UInt8>) -> Bool {
    let end = citations[number].phrase.upperBound
    for other in number + 1..<citations.count where citations[other].phrase.lowerBound >= end {
      let place = citations[other].phrase.lowerBound
      if place > end + reach || citations[other].isMotion { return false }
      if citations[other].paper == nil { continue }
      return !(end..<place).contains { endsItem(text, at: $0) } && !Sentence.ends(in: text, end..<place)
        && Reader(text, at: place - 1).current == UInt8(ascii: "(")
        && Reader(text, at: end).isFreeOfVerbs(before: place)
    }
    return false
  }

  /// Whether the document has its day before what it is about: `brief van de minister d.d. 7 juli 2022 over`, and with "van" before
  /// "inzake", which no one says of a day in running text.
  private static func isDated(
    _ range: Range<Int>, before motion: Int, in citations: [Citation], _ text: Span<UInt8>
  ) -> Bool {
    var index = motion
    while index > 0, citations[index - 1].range.lowerBound > range.lowerBound {
      index -= 1
      guard case .date(.day) = citations[index].reference else { continue }
      let day = citations[index].range
      var behind = Reader(text, at: day.upperBound)
      behind.takeSpaceAndComma()
      let before = Reader(text, at: day.lowerBound)
      let isFormal = before.follows("d.d. ") || before.follows("dd. ")
      if behind.takeAnyWord(["inzake", "betreffende"]) != nil
        || isFormal && behind.takeAnyWord(["over", "met", "houdende"]) != nil,
        behind.position <= range.upperBound
      {
        return true
      }
    }
    return false
  }
}

extension Reader {
  /// What leads to a motion in a title.
  fileprivate enum Lead {
    /// A preposition, or a noun directly before: `over de motie-Kok`, `uitvoering motie-Kok`.
    case preposition
    /// `en`, `of` or a comma.
    case joint
    /// A verb perhaps: `bevat de motie-Kok`.
    case none
  }

  /// What leads to the motion that begins here.
  fileprivate var leadToMotion: Lead {
    var reader = self
    guard reader.takeSpaceBack() else { return .none }
    var hasArticle = false
    for _ in 0..<3 {
      if reader.byte(-1) == UInt8(ascii: ",") { return .joint }
      let word = reader.takeWordBack()
      if word.isEmpty { return .none }
      var ahead = reader
      if ahead.takeAnyWordInAnyCase(["en", "of", "alsmede"]) != nil { return .joint }
      if ahead.takeAnyWordInAnyCase(Self.prepositionsOfTitles) != nil { return .preposition }
      let isArticle = ahead.takeAnyWordInAnyCase(["de", "het", "een", "die", "dit", "dat"]) != nil
      // An adjective may stand between them: "over de aangenomen motie".
      if !isArticle, hasArticle || !ahead.endsAdjective(word) { return hasArticle ? .none : .preposition }
      hasArticle = hasArticle || isArticle
      guard reader.takeSpaceBack() else { return .none }
    }
    return .none
  }

  private func endsAdjective(_ word: Range<Int>) -> Bool {
    let end = moved(to: word.upperBound)
    return end.follows("en") || end.follows("de")
  }

  private static let prepositionsOfTitles: Words = [
    "over", "inzake", "betreffende", "met", "van", "op", "aan", "naar", "rond", "omtrent", "bij", "door", "tot", "uit",
    "voor", "tegen", "per", "in", "houdende",
  ]

  /// Whether the words up to the motion go on with the sentence, and not with a title: `het rapport aan ter uitvoering van de motie-Kok`.
  fileprivate func hasAdjunct(before end: Int) -> Bool {
    (position..<end).contains {
      guard Byte.beginsWord(text, at: $0) else { return false }
      var word = moved(to: $0)
      return word.takeAnyWord(Self.adjuncts) != nil
    }
  }

  private static let adjuncts: Words = ["ter", "aanleiding", "conform", "ingevolge", "verwijzing", "lijn"]

  /// Whether a dash or bullet with a blank behind it stands here.
  var isAtBullet: Bool {
    var reader = self
    return reader.takeBullet()
  }

  /// Takes a dash or bullet with a blank behind it.
  private mutating func takeBullet() -> Bool {
    var ahead = self
    guard ahead.takeDash() || ahead.take(UInt8(ascii: "*")) || ahead.take("•") || ahead.take("·"), ahead.takeSpace()
    else { return false }
    self = ahead
    return true
  }

  /// Whether an item of a list begins here that is the title of a report up to the end: `- Stand van zaken uitvoering`.
  fileprivate func isReportInList(before end: Int) -> Bool {
    var reader = self
    guard reader.takeBullet() else { return false }
    return (reader.takeAnyWordInAnyCase(Self.reports) != nil || reader.skipDocumentNoun())
      && reader.isFreeOfVerbs(before: end)
  }

  /// What is reported of a motion.
  private static let reports: Words = [
    "uitvoering", "afdoening", "invulling", "opvolging", "voortgang", "stand", "appreciatie", "planning",
  ]

  /// Whether nothing but signs, figures and an article stands between the start of an item and what begins here.
  fileprivate func isHeadOfItem(from start: Int) -> Bool {
    var reader = moved(to: start)
    while reader.position < position {
      if reader.takeAnyWordInAnyCase(["de", "het"]) != nil {
        reader.takeSpace()
        break
      }
      guard let byte = reader.current, Byte.isDigit(byte) || !Byte.continuesWord(text, at: reader.position),
        byte != UInt8(ascii: ",")
      else { return false }
      reader.advance()
    }
    return reader.position == position
  }

  fileprivate func hasIndefiniteBefore(from start: Int) -> Bool {
    hasBefore(Self.indefinites, from: start)
  }

  private static let indefinites: Words = ["een", "deze", "dit", "geen", "onderhavige", "voorliggende", "bijgaande"]

  fileprivate func hasDefiniteBefore(from start: Int) -> Bool {
    hasBefore(Self.definites, from: start)
  }

  private static let definites: Words = ["de", "het", "mijn", "onze", "uw", "zijn", "haar", "hun", "die", "dat"]

  /// Whether one of the words stands before what begins here, with at most one other between: `een nadere reactie`.
  private func hasBefore(_ words: Words, from start: Int) -> Bool {
    var reader = self
    for _ in 0..<2 {
      guard reader.takeSpaceBack(), reader.position > start else { return false }
      let word = reader.takeWordBack()
      var ahead = reader
      if ahead.takeAnyWordInAnyCase(words) != nil, ahead.position == word.upperBound { return true }
      // Of "die in reactie op" the word belongs to another thing.
      if ahead.takeAnyWordInAnyCase(Self.prepositionsOfTitles) != nil { return false }
    }
    return false
  }
}
