/// Finds the names of the vocabulary.
struct NameRecogniser: Recogniser {
  static let heads: [StaticString] = []
  static let holdsDates = true

  static func names(in vocabulary: Vocabulary) -> [[UInt8]] { vocabulary.heads }

  static func citations(at start: Reader, in context: Context) -> [Citation] {
    guard let name = context.vocabulary.longestName(at: start, role: nil) else { return [] }
    if name.role == .office, let whole = start.officeOfAnother(name.range) {
      return [Citation(.otherOffice, at: whole)]
    }
    return [Citation(.name(name.key), at: name.range)] + maker(of: name.range, at: start, in: context.vocabulary)
  }

  /// Who made a document stands in its name: `AIV-advies`, `AVVN resolutie`.
  private static func maker(of name: Range<Int>, at start: Reader, in vocabulary: Vocabulary) -> [Citation] {
    guard let mark = (name.lowerBound..<name.upperBound).first(where: { [0x2D, 0x20].contains(start.text[$0]) }) else {
      return []
    }
    var noun = start.moved(to: mark + 1)
    guard noun.takeDocumentNoun() != nil, noun.position == name.upperBound,
      let key = vocabulary.key(named: start.text.string(name.lowerBound..<mark))
    else { return [] }
    return [Citation(.name(key), at: name.lowerBound..<mark)]
  }
}
