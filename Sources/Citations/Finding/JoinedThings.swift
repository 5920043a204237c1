/// A document as far as its name was read.
struct NamedDocument {
  let start: Int
  let noun: Range<Int>
  /// Where its day ends.
  private(set) var day: Int?

  func closed(at day: Int) -> NamedDocument {
    var document = self
    document.day = day
    return document
  }
}

/// Where one thing that can have a number ends and another begins: `de motie-Kok en de aangenomen motie`, `de brief; het verslag`. The number
/// behind them is that of the last.
extension Reader {
  /// Whether a semicolon, or "en" or a comma before an article, parts what stands here from what stands before the end.
  func isJoinedToThing(before end: Int) -> Bool { hasJoint(before: end) { _ in true } }

  /// Whether something is joined to what stands here that has a number of its own: `over water en de toezegging aan het lid Kok`. In a title
  /// other things are joined as well: `over dijken en het water daarachter`.
  func isJoinedToNumberedThing(before end: Int) -> Bool {
    hasJoint(before: end) { thing in
      var noun = thing
      // An adjective may stand before it: "de aangenomen motie".
      for _ in 0..<2 {
        if noun.takeNumberedThing(before: end) { return true }
        guard noun.takeSpace(), noun.position < end else { return false }
      }
      return false
    }
  }

  /// Whether neither a verb stands before the end, nor the noun of a document or of something else that has a number.
  func isFreeOfVerbsAndNumberedThings(before end: Int) -> Bool {
    guard isFreeOfVerbs(before: end) else { return false }
    var reader = self
    while reader.skipToWord(before: end) {
      if reader.takeNumberedThing(before: end) { return false }
    }
    return true
  }

  /// Whether an article stands here that begins a document beside the one before: that ends with its day, or is of the same sort.
  func isJoinedDocument(behind former: NamedDocument, before end: Int) -> Bool {
    guard let noun = joinedNoun(before: end), Reader(text, at: noun.upperBound).isTitled(before: end) else {
      return false
    }
    if let day = former.day {
      var joint = moved(to: day)
      if joint.takeListJoint(), joint.position == position { return true }
    }
    let (one, other) = (text.words(former.noun).lowercased(), text.words(noun).lowercased())
    return one.hasSuffix(other) || other.hasSuffix(one)
  }

  /// The documents that are joined in the words: `memorie van toelichting`, `nota naar aanleiding van het verslag`.
  func documents(joinedIn words: Range<Int>) -> [Range<Int>] {
    var documents: [Range<Int>] = []
    var reader = moved(to: words.lowerBound)
    var start = words.lowerBound
    while reader.skipToWord(before: words.upperBound) {
      if let noun = reader.joinedNoun(before: words.upperBound), !moved(to: noun.lowerBound).isAtPlan {
        var before = reader
        _ = before.takeBack("en")
        _ = before.takeSpaceBack()
        if before.byte(-1) == UInt8(ascii: ",") { before = before.moved(to: before.position - 1) }
        documents.append(start..<before.position)
        start = noun.lowerBound
      }
      reader.skipWord()
    }
    return documents + [start..<words.upperBound]
  }

  /// The noun of a document behind the article that stands here, which joins it to what stands before.
  private func joinedNoun(before end: Int) -> Range<Int>? {
    var noun = self
    // Before most words something else stands.
    let isBehindComma = byte(-1) == UInt8(ascii: ",") || byte(-2) == UInt8(ascii: ",")
    guard isBehindComma || endOfWordBefore.map(Byte.inSmall) == UInt8(ascii: "n"),
      noun.takeAnyWord(Self.articles) != nil, isBehindComma || isBehind("en")
    else { return nil }
    for _ in 0..<2 {
      guard noun.takeSpace(), noun.position < end else { return nil }
      let start = noun.position
      if noun.skipDocumentNoun() { return noun.position <= end ? start..<noun.position : nil }
      noun.skipWord()
    }
    return nil
  }

  /// Takes the day of a document with what leads to it: `van 3 mei jl.`, `d.d. 3 mei 2022`.
  mutating func takeDayOfDocument() -> Bool {
    guard current == UInt8(ascii: "v") || current == UInt8(ascii: "d") else { return false }
    var ahead = self
    guard ahead.takeWordBeforeDate(), ahead.isAtFigure else { return false }
    // Which year it is of does not matter here, and costs most to tell.
    var day = ahead
    if day.takeDayOfMonth() != nil, day.takeSpace(), day.takeMonthName() != nil {
      if day.takeYearBehind() == nil { _ = day.takeDirection() }
      self = day
      return true
    }
    guard let day = ahead.dayWithStops() ?? ahead.dayInFigures() else { return false }
    self = moved(to: day.range.upperBound)
    return true
  }

  /// Whether the title of a document can go on behind its day, and no clause does: `over …`, `, ontvangen op …`, and not `verzocht de Kamer`.
  func goesOnWithTitle(before end: Int) -> Bool {
    var reader = self
    reader.takeSpace()
    guard reader.position < end, Byte.continuesWord(text, at: reader.position),
      !Byte.isCapital(text, at: reader.position)
    else { return true }
    return reader.takeAnyWord(Self.wordsBehindDays) != nil
  }

  private static let wordsBehindDays: Words = [
    "over", "inzake", "betreffende", "aangaande", "houdende", "met", "van", "aan", "op", "in", "naar", "als", "ter",
    "tot", "voor", "bij", "om", "rond", "omtrent", "tegen", "door", "uit", "getiteld", "genaamd", "en", "of",
    "alsmede", "evenals",
  ]

  /// Whether a semicolon stands before the end, or a joint with an article behind which something fits.
  private func hasJoint(before end: Int, _ fits: (Reader) -> Bool) -> Bool {
    (position..<end).contains { index in
      switch text[index] {
      case UInt8(ascii: ";"): return true
      case UInt8(ascii: ","), 0x20:
        var reader = moved(to: index)
        return reader.takeListJoint() && reader.takeAnyWord(Self.articles) != nil && reader.takeSpace()
          && reader.position < end && fits(reader)
      default: return false
      }
    }
  }

  private static let articles: Words = ["de", "het", "een", "zijn", "haar", "hun", "mijn", "onze", "uw"]

  /// Takes a word; whether that is the noun of a document that is printed, or of something else that has a number.
  private mutating func takeNumberedThing(before end: Int) -> Bool {
    let start = position
    if skipDocumentNoun() { return !moved(to: start).isAtPlan }
    skipWord()
    return Self.numberedThings.contains { ends(with: $0, from: start) }
  }

  private static let numberedThings: [StaticString] = [
    "motie", "moties", "amendement", "amendementen", "voorstel", "voorstellen", "begroting", "begrotingen",
    "begrotingsstaat", "toezegging", "toezeggingen",
  ]
}
