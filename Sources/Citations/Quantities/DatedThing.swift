/// The thing that a day belongs to, and what that tells of the day.
extension Reader {
  /// What a day belongs to: `de brief van 4 mei`.
  enum DatedThing {
    case document
    /// `met ingang van 4 mei`
    case begin
    /// A meeting, an event, or the like.
    case other
  }

  /// What a day belongs to that stands behind this place, with "van" between or else "d.d.".
  func thing(isBehindOf: Bool) -> DatedThing {
    var reader = self
    guard reader.takeSpaceBack() else { return .other }
    reader.takeQuotedTitleBack()
    let word = reader.takeWordBack(limit: Self.longestDocumentNoun)
    if word.isEmpty { return .other }
    if isDocument(word) || isBehindOwnerOfDocument { return .document }
    return isBehindOf && moved(to: word.lowerBound).isAtAny(["ingang"]) ? .begin : .other
  }

  /// Goes back over `«Dijken» ` with the blank before it.
  private mutating func takeQuotedTitleBack() {
    for (open, close): (StaticString, StaticString) in [("«", "»"), ("“", "”"), ("‘", "’"), ("\"", "\""), ("'", "'")]
    where follows(close) {
      if let begin = startOfQuotation(open, close) {
        var before = moved(to: begin)
        if before.takeSpaceBack() { self = before }
      }
      return
    }
  }

  /// Where the quotation begins that ends here; there may be others in it.
  private func startOfQuotation(_ open: StaticString, _ close: StaticString) -> Int? {
    var begin = position - close.utf8CodeUnitCount
    let floor = max(0, begin - Self.longestQuotedTitle)
    var depth = 1
    while begin > floor, depth <= Self.deepestQuotation {
      begin -= 1
      if text[begin] != open.first && text[begin] != close.first { continue }
      var mark = moved(to: begin)
      if mark.take(open) {
        depth -= 1
        if depth == 0 { return begin }
      } else if mark.take(close), !Byte.continuesWord(text, at: mark.position) {
        depth += 1
      }
    }
    return nil
  }

  /// In bytes.
  private static var longestQuotedTitle: Int { 300 }

  /// Goes back over `d.d. `, `dd. `.
  mutating func takeWordForDateBack() -> Bool {
    guard isBehind(Self.wordsForDate) else { return false }
    _ = takeSpaceBack()
    for _ in 0..<4 where follows(".") || follows("d") { self = moved(to: position - 1) }
    return true
  }

  /// Whether the word is that of a document that has been: a plan or agenda of a day can be that of a day to come.
  private func isDocument(_ word: Range<Int>) -> Bool {
    let isNoun = moved(to: word.upperBound).isDocumentNoun(from: word.lowerBound)
    return isNoun && !moved(to: word.lowerBound).isAtPlan || isWord(word, endingWith: Self.datedDocuments)
      || moved(to: word.lowerBound).takesAnyInAnyCase(["motie", "amendement"])
  }

  private func isWord(_ word: Range<Int>, endingWith endings: [StaticString]) -> Bool {
    let end = moved(to: word.upperBound)
    return endings.contains { end.ends(with: $0, from: word.lowerBound) }
  }

  /// Whether a document and whose it is stand before: `de brief van de minister van Defensie ` of `van 4 mei`.
  private var isBehindOwnerOfDocument: Bool {
    var reader = self
    var isBehindOf = false
    for _ in 0..<Self.longestOwner {
      guard reader.takeSpaceBack() else { return false }
      let word = reader.takeWordBack(limit: Self.longestDocumentNoun)
      if word.isEmpty { return false }
      if isBehindOf, isDocument(word) { return true }
      let start = moved(to: word.lowerBound)
      isBehindOf = start.isAtAny(["van"])
      let verb = start.verb(to: word.upperBound)
      if verb != nil && verb != .joint || start.isAtAny(Self.prepositions) { return false }
    }
    return false
  }

  /// In words: "de minister van Binnenlandse Zaken en Koninkrijksrelaties".
  private static var longestOwner: Int { 9 }

  /// Of what stands behind these the day can be.
  private static let prepositions: [StaticString] = [
    "over", "inzake", "betreffende", "met", "op", "bij", "aan", "in", "naar", "tot", "tijdens", "uit", "na",
  ]

  /// Whether something is told of the time of the thing before: `tijdens het debat van 4 mei`, `in het debat van 4 mei`.
  var isWithinThing: Bool {
    var reader = self
    _ = reader.takeBack("van")
    for _ in 0..<Self.longestThing {
      guard reader.takeSpaceBack() else { return false }
      let word = reader.takeWordBack(limit: Self.longestDocumentNoun)
      if word.isEmpty { return false }
      if moved(to: word.lowerBound).takesAnyInAnyCase(["tijdens", "in", "bij", "uit", "na", "sinds"]) {
        return true
      }
      let start = moved(to: word.lowerBound)
      if start.isAtAny(Self.prepositions) || start.isAtAny(["voor", "van"]) || start.verb(to: word.upperBound) != nil {
        return false
      }
    }
    return false
  }

  /// In words: "het tweede commissiedebat".
  private static var longestThing: Int { 5 }

  private func takesAnyInAnyCase(_ words: [StaticString]) -> Bool {
    var reader = self
    return reader.takeAnyWordInAnyCase(words) != nil
  }

  private static let datedDocuments: [StaticString] = [
    "motie", "moties", "amendement", "brieven", "verslagen", "rapporten", "adviezen", "verzoek", "vragen", "besluit",
    "bericht",
    "toezegging",
    "schrijven", "akkoord",
  ]
}
