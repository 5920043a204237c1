extension Reader {
  /// Takes the dossier of a bill whose title stands before the bracket here: `36 145)` of `wetsvoorstel Wijziging van de Gaswet (36 145)`,
  /// `initiatiefwet-Kok (35 689)`, `voorstel van wet (36 146)`, `wijziging van de Gaswet (36 145)`, `begroting van Defensie (36 200 X)`. The bracket
  /// behind it stays.
  mutating func takeDossierOfTitledBill() -> DossierNumber? {
    var ahead = self
    guard follows("("), let dossier = ahead.takeDossier(), ahead.current == UInt8(ascii: ")"),
      isBehindTitle(ofBill: dossier)
    else { return nil }
    self = ahead
    return dossier
  }

  /// Whether the words up to the bracket before here are a bill and its title, in one sentence and with no verb and no other document among
  /// them.
  private func isBehindTitle(ofBill dossier: DossierNumber) -> Bool {
    let end = position - 1
    // A bill can have what it changes in its title.
    var rest = 4
    var place = end
    let floor = max(0, end - Self.longestTitleOfBill)
    while place > floor, rest > 0 {
      place -= 1
      guard Self.canBeginWordForBill(text[place]), let kind = moved(to: place).wordForBill else { continue }
      if isTitle(place, kind, before: end, of: dossier) { return true }
      rest -= 1
    }
    return false
  }

  /// What the title of a bill begins with.
  private enum WordForBill {
    /// `wetsvoorstel`, `initiatiefwet`, `voorstel van wet`
    case bill
    /// `Wet kwaliteitsborging`, with the figures of the dossier unparted.
    case law
    /// `wijziging van` a law, `goedkeuring van` a treaty.
    case deed
    /// `begroting`, of a chapter.
    case budget
  }

  private func isTitle(_ word: Int, _ kind: WordForBill, before end: Int, of dossier: DossierNumber) -> Bool {
    var title = moved(to: word)
    title.skipWord()
    let isPlural = title.follows("en")
    if text[word] | 0x20 == UInt8(ascii: "v") { title = moved(to: word + "voorstel van wet".utf8.count) }
    let behind = title.position..<end
    guard !Sentence.ends(in: text, behind), title.isFreeOfVerbs(before: end),
      !behind.contains(where: { text[$0] == UInt8(ascii: ";") || !isPlural && isOpening($0) })
    else { return false }
    switch kind {
    case .budget: return dossier.isChapter
    // What is counted has a blank or a stop: "gebruikers van de Wet A (36 145)".
    case .law: return figureCount == 5
    case .deed: return behind.contains { moved(to: $0).isAtObjectOfBill }
    case .bill: break
    }
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

  private static func canBeginWordForBill(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "w"), UInt8(ascii: "v"), UInt8(ascii: "i"), UInt8(ascii: "g"), UInt8(ascii: "b"): true
    default: false
    }
  }

  private var wordForBill: WordForBill? {
    guard Byte.beginsWord(text, at: position) else { return nil }
    var reader = self
    if reader.takeInAnyCase("wetsvoorstel") || reader.takeInAnyCase("initiatiefw")
      || reader.takeInAnyCase("initiatiefv") || reader.takeWordInAnyCase("voorstel van wet")
    {
      return .bill
    }
    if reader.takeWordInAnyCase("wijziging") || reader.takeWordInAnyCase("goedkeuring van") { return .deed }
    if reader.takeWord("Wet") { return .law }
    return reader.takeInAnyCase("begroting") ? .budget : nil
  }

  /// Whether a word that a law or a treaty has in its name stands here: `wet` also at its end.
  private var isAtObjectOfBill: Bool {
    var reader = self
    return reader.takeWordInAnyCase("wet") || reader.takeWordInAnyCase("wetboek") || reader.takeWordInAnyCase("verdrag")
      || reader.takeWordInAnyCase("protocol") || reader.takeWordInAnyCase("overeenkomst")
  }
}
