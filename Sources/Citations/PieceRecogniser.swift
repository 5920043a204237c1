/// Finds papers by their number alone, in the dossier that the text is about: `stuk nr. 12`, `stuk nrs. 33, I en II`, `Kamerstuk nr. 9`.
struct PieceRecogniser: Recogniser {
  static let heads: [StaticString] = ["stuk", "kamerstuk"]

  static func citations(at start: Reader, in context: Context) -> [Citation] {
    var reader = start
    guard let dossier = context.dossier,
      reader.takeAnyWordInAnyCase(["stuk", "stukken", "kamerstuk", "kamerstukken"]) != nil, reader.takeSpace()
    else { return [] }
    let numbers = reader.takeNumbers(from: start.position, isLabelled: false)
    guard let last = numbers.last else { return [] }
    var parts = reader.moved(to: last.range.upperBound)
    parts.takeParts()
    let phrase = start.position..<parts.position
    return numbers.map { range, number in
      let end = range == last.range ? phrase.upperBound : range.upperBound
      let paper = ParliamentaryPaper(dossier: dossier, number: number)
      return Citation(.paper(paper), at: range.lowerBound..<end, phrase: phrase)
    }
  }
}

extension Reader {
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
