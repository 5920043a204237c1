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
    if !name.hasParts, start.isOfLongerName(range) { return }
    if start.isMinistryOfAnother(range) { return }
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

extension Reader {
  /// Whether a body that is called by a common noun is another one, whose name goes on: "Raad van State", "Commissie-Jansen", "Hoge Raad".
  fileprivate func isOfLongerName(_ range: Range<Int>) -> Bool {
    var noun = self
    guard noun.takeAnyWord(Self.bodies) != nil, noun.position == range.upperBound else { return false }
    if isBehind("hoge") || noun.take(UInt8(ascii: "-")) && Byte.isCapital(text, at: noun.position) { return true }
    guard noun.takeSpace(), noun.takeAnyWord(["van", "voor", "der"]) != nil, noun.takeSpace() else { return false }
    if noun.takeWord("de") || noun.takeWord("het") { noun.takeSpace() }
    return Byte.isCapital(text, at: noun.position)
  }

  /// Nouns that many bodies share.
  private static let bodies: Words = [
    "Raad", "Commissie", "Kamer", "Hof", "Parlement", "College", "Autoriteit", "Bank", "Bureau", "Dienst", "Fonds",
    "Instituut", "Inspectie", "Agentschap",
  ]

  /// Whether a ministry, or what it is for, is that of another state: "het Amerikaanse ministerie van Defensie".
  fileprivate func isMinistryOfAnother(_ range: Range<Int>) -> Bool {
    var noun = self
    if noun.takeWordInAnyCase("ministerie") { return isOfAnotherState(range) }
    guard noun.takeBack("van"), noun.takeBack("ministerie") || noun.takeBack("onderminister") else { return false }
    return isOfAnotherState(noun.position..<range.upperBound)
  }
}
