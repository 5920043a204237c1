/// Finds the names of the vocabulary.
struct NameRecogniser: Recogniser {
  static let heads: [String] = []
  static let holdsDates = true

  static func names(in vocabulary: Vocabulary) -> [[UInt8]] { vocabulary.heads }

  static func find(_ found: inout [Citation], at start: Reader, in context: inout Context) {
    guard let (name, range) = context.vocabulary.longestName(at: start, role: nil),
      !start.isJoinedToOther(range), name.hasParts || !start.isAbbreviationOfOther(range)
    else { return }
    if name.role == .office, let whole = start.officeOfAnother(range) {
      found.append(Citation(.otherOffice, at: whole))
      return
    }
    if name.role == .office, start.isOfLongerPortfolio(range) { return }
    let isOfLonger =
      name.hasParts
      ? start.isOfLongerBody(range, in: context.vocabulary) : start.isOfLongerName(range, in: context.vocabulary)
    if isOfLonger { return }
    if !name.hasParts, start.isShortForOther(range, in: &context) { return }
    if start.isMinistryOfAnother(range) { return }
    let isOther =
      name.role == .document && start.moved(to: range.upperBound).isBeforeOwnNumber
      || context.vocabulary.commonNoun(name).map { start.isAnother($0, range, in: context.vocabulary) } ?? false
    if !isOther { found.append(Citation(.name(name.key), at: range)) }
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

extension Reader {
  /// Whether a number stands behind the name of a document that makes it another one, "AIV-advies nr. 122"; a year does not.
  fileprivate var isBeforeOwnNumber: Bool {
    var reader = self
    guard reader.takeSpace() else { return false }
    let isLabelled = reader.takeNumberLabel() != nil
    return reader.isAtFigure && (isLabelled || reader.figureCount < 4)
  }

  /// Whether a ministry, or what it is for, is that of another state: "het Amerikaanse ministerie van Defensie".
  fileprivate func isMinistryOfAnother(_ range: Range<Int>) -> Bool {
    var noun = self
    if noun.takeWordInAnyCase("ministerie") { return isOfAnotherState(range) }
    guard noun.takeBack("van"), noun.takeBack("ministerie") || noun.takeBack("onderminister") else { return false }
    return isOfAnotherState(noun.position..<range.upperBound)
  }
}
