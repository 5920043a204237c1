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
