/// Finds papers by their number alone, in the dossier that the text is about: `stuk nr. 12`, `stuk nrs. 33, I en II`, `Kamerstuk nr. 9`; or
/// in the one cited last: `idem, nr. 6`.
struct PieceRecogniser: Recogniser {
  static let heads: [String] = ["stuk", "kamerstuk", "idem", "ibid", "t.a.p"]

  static func find(_ found: inout [Citation], at start: Reader, in context: inout Context) {
    var reader = start
    let isPiece = reader.takeAnyWordInAnyCase(["stuk", "stukken", "kamerstuk", "kamerstukken"]) != nil
    // "idem" is what was cited last, whatever the text is about.
    guard let dossier = isPiece ? context.dossier ?? context.cited : context.cited, isPiece || reader.takeRepetition()
    else {
      return
    }
    reader.takeSpaceAndComma()
    let first = found.count
    let isFound = reader.takeNumbers(&found, from: start.position, isLabelled: false, in: &context) {
      .paper(ParliamentaryPaper(dossier: dossier, number: $0))
    }
    guard isFound, !reader.goesOnOtherwise else {
      found.removeSubrange(first...)
      return
    }
    let end = reader.position
    reader.takeParts()
    let phrase = start.position..<reader.position
    for index in first..<found.count {
      // The parts are of the last.
      let range = found[index].range
      let whole = range.lowerBound..<(range.upperBound == end ? phrase.upperBound : range.upperBound)
      found[index] = Citation(found[index].reference, at: whole, phrase: phrase)
    }
  }
}

extension Reader {
  /// Whether the number is that of another thing: `stuk nr. 35 570`, `het stuk nr. 3 bij de aanvraag`.
  fileprivate var goesOnOtherwise: Bool {
    var reader = self
    guard reader.takeSpace() else { return false }
    return reader.current.map(Byte.isDigit) ?? false || reader.takeAnyWord(["van", "bij", "uit"]) != nil
  }

  /// Takes `idem`, `ibidem`, `ibid.`, `t.a.p.`
  fileprivate mutating func takeRepetition() -> Bool {
    if takeAnyWordInAnyCase(["idem", "ibidem"]) != nil { return true }
    return take("ibid.") || take("Ibid.") || take("t.a.p.") || take("T.a.p.")
  }

  /// Takes `, I`, `, I en II`: parts of an amendment.
  fileprivate mutating func takeParts() {
    while true {
      var ahead = self
      guard ahead.takeListJoint() else { return }
      let start = ahead.position
      while let byte = ahead.current,
        byte == UInt8(ascii: "I") || byte == UInt8(ascii: "V") || byte == UInt8(ascii: "X")
      {
        ahead.advance()
      }
      guard ahead.position > start, !Byte.continuesWord(text, at: ahead.position) else { return }
      self = ahead
    }
  }
}
