extension Reader {
  /// Takes the dossier of a bill whose title stands before the bracket here: `36 145)` of `wetsvoorstel Wijziging van de Gaswet (36 145)`,
  /// `initiatiefwet-Kok (35 689)`, `voorstel van wet (36 146)`. The bracket behind it stays.
  mutating func takeDossierOfTitledBill() -> DossierNumber? {
    var ahead = self
    guard follows("("), let dossier = ahead.takeDossier(), ahead.current == UInt8(ascii: ")"), isBehindTitleOfBill
    else { return nil }
    self = ahead
    return dossier
  }

  /// Whether the words up to the bracket before here are a bill and its title, in one sentence and with no verb and no other document among them.
  private var isBehindTitleOfBill: Bool {
    let end = position - 1
    guard let word = (max(0, end - Self.longestTitleOfBill)..<end).last(where: { moved(to: $0).isAtWordForBill }) else {
      return false
    }
    var title = moved(to: word)
    title.skipWord()
    let isPlural = title.follows("en")
    if text[word] | 0x20 == UInt8(ascii: "v") { title = moved(to: word + "voorstel van wet".utf8.count) }
    let behind = title.position..<end
    guard !Sentence.ends(in: text, behind), title.isFreeOfVerbs(before: end),
      !behind.contains(where: { text[$0] == UInt8(ascii: ";") || !isPlural && isOpening($0) })
    else { return false }
    if title.take(UInt8(ascii: "-")) { return true }
    title.takeSpace()
    return title.position >= end || Byte.isCapital(text, at: title.position)
      || title.takeAnyWord(Self.headsOfTitles) != nil
      || title.isQuoting || figureCount == 5
  }

  /// Whether a bracket with a figure behind it opens at the place.
  private func isOpening(_ place: Int) -> Bool { text[place] == UInt8(ascii: "(") && Byte.isDigit(text[place + 1]) }

  private var isQuoting: Bool {
    var reader = self
    return reader.take("«") || reader.take("“") || reader.take("\"") || reader.take("‘") || reader.take("'")
  }

  /// In bytes.
  private static let longestTitleOfBill = 240

  private static let headsOfTitles: Words = [
    "over", "inzake", "tot", "houdende", "betreffende", "van", "voor", "ter",
  ]

  private var isAtWordForBill: Bool {
    switch text[position] | 0x20 {
    case UInt8(ascii: "w"), UInt8(ascii: "v"), UInt8(ascii: "i"): break
    default: return false
    }
    guard Byte.beginsWord(text, at: position) else { return false }
    var reader = self
    return reader.takeInAnyCase("wetsvoorstel") || reader.takeInAnyCase("initiatiefw")
      || reader.takeInAnyCase("initiatiefv") || reader.takeWordInAnyCase("voorstel van wet")
  }
}
