/// Finds the names of the vocabulary.
struct NameRecogniser: Recogniser {
  static let heads: [String] = []
  static let holdsDates = true

  static func names(in vocabulary: Vocabulary) -> [[UInt8]] { vocabulary.heads }

  static func find(_ found: inout [Citation], at start: Reader, in context: inout Context) {
    guard let (name, range) = context.vocabulary.longestName(at: start, role: nil) else { return }
    if name.role == .office, let whole = start.officeOfAnother(range) {
      found.append(Citation(.otherOffice, at: whole))
      return
    }
    if name.role == .office, start.isOfLongerPortfolio(range) { return }
    found.append(Citation(.name(name.key), at: range))
    if name.hasParts, let maker = maker(of: range, at: start, in: context.vocabulary) { found.append(maker) }
  }

  /// Who made a document stands in its name: `AIV-advies`, `AVVN resolutie`.
  private static func maker(of name: Range<Int>, at start: Reader, in vocabulary: Vocabulary) -> Citation? {
    guard
      let mark = (name.lowerBound..<name.upperBound).first(where: { start.text[$0] == 0x2D || start.text[$0] == 0x20 })
    else { return nil }
    var noun = start.moved(to: mark + 1)
    guard noun.skipDocumentNoun(), noun.position == name.upperBound,
      let key = vocabulary.key(named: start.text.string(name.lowerBound..<mark))
    else { return nil }
    return Citation(.name(key), at: name.lowerBound..<mark)
  }
}
