/// Names in a register that are common nouns, `coalitieakkoord`, `onderzoekscommissie`: what stands beside one can make it another thing.
extension Reader {
  /// Whether the common noun here is that of a state, body or time that is named beside it: "Duitse coalitieakkoord", "coalitieakkoord van 2010",
  /// "onderzoekscommissie naar de aardbevingen", "briefadvies van de Onderwijsraad".
  func isCommonNounOfOther(_ range: Range<Int>, in vocabulary: Vocabulary) -> Bool {
    guard Byte.isLower(text[range.lowerBound]) else { return false }
    if isBehindNationality { return true }
    var behind = moved(to: range.upperBound)
    guard behind.takeSpace() else { return false }
    if behind.isAtYear { return true }
    guard let first = behind.current,
      first == UInt8(ascii: "v") || first == UInt8(ascii: "u") || first == UInt8(ascii: "n")
    else { return false }
    if behind.takeWord("naar") { return true }
    guard behind.takeAnyWord(["van", "uit"]) != nil, behind.takeSpace() else { return false }
    if behind.isAtYear { return true }
    guard behind.takeAnyWord(["de", "het"]) != nil, behind.takeSpace() else { return false }
    if behind.takeAnyWord(Self.otherOwners) != nil { return true }
    return Byte.isCapital(text, at: behind.position) && vocabulary.longestName(at: behind, role: nil) == nil
  }

  private static let otherOwners: Words = [
    "gemeente", "provincie", "stad", "vorige", "eerste", "tweede", "derde", "kabinet", "gemeenteraad", "parlementaire",
  ]

  private var isAtYear: Bool {
    var reader = self
    return reader.takeYear() != nil || reader.figureCount == 4
  }
}
