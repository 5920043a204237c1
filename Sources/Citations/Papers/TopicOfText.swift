/// The dossier that a text says it is about, as far as it was read.
///
/// The House says it in three ways: `Zij krijgt nr. 24 (29398).` of a motion that is moved, `het wetsvoorstel Wijziging van de Gaswet (35112)` of a
/// bill on the agenda, and the head of a paper, `36 045 Oekraïne` above `Nr. 120`.
struct TopicOfText {
  private(set) var dossier: DossierNumber?
  private var bill: (dossier: DossierNumber, end: Int)?
  private var isOfSeveral = false

  /// Nothing is said yet.
  init() {}

  /// A motion was moved under the dossier, or it stands at the head of the paper.
  mutating func learn(_ dossier: DossierNumber) {
    self.dossier = dossier
    isOfSeveral = false
  }

  /// A bill was named. The first is what the text is about, and what is on the agenda; of several side by side none is.
  mutating func learn(bill dossier: DossierNumber, endingAt end: Int, isOnAgenda: Bool) {
    if let bill, bill.dossier != dossier, end - bill.end < Self.farthestNeighbour {
      self.dossier = nil
      isOfSeveral = true
    } else if isOnAgenda || self.dossier == nil && !isOfSeveral {
      learn(dossier)
    }
    bill = (dossier, end)
  }

  /// Bills of one list stand no farther from each other, in bytes: titles are long.
  fileprivate static let farthestNeighbour = 600
}

extension Context {
  /// The dossier of the papers that are named by their number alone: that of the paper the text is from, or else the one it says it is about
  /// or cites in the same sentence, where these are one.
  func dossierOfPieces(at place: Reader) -> DossierNumber? {
    if let dossier { return dossier }
    let isNear = endOfCited <= place.position && place.position - endOfCited < TopicOfText.farthestNeighbour
    guard isNear, let cited, !place.hasEnd(since: endOfCited) else { return topic.dossier }
    return topic.dossier == nil || topic.dossier == cited ? cited : nil
  }

  /// Learns that the text is about the dossier that stands alone in brackets here, `(35112)`, when a bill is named before it.
  mutating func learnBill(at start: Reader) {
    var reader = start
    guard let dossier = reader.takeDossier(), reader.current == UInt8(ascii: ")") else { return }
    let sentence = start.sentenceBefore
    guard sentence.contains(where: { start.moved(to: $0).isAtBill }) else { return }
    let isOnAgenda =
      start.moved(to: sentence.lowerBound).isAtBullet
      || sentence.contains { start.moved(to: $0).isAtAgenda }
    topic.learn(bill: dossier, endingAt: reader.position, isOnAgenda: isOnAgenda)
  }
}

extension Reader {
  /// Whether a sentence or paragraph ends between the place and here.
  fileprivate func hasEnd(since place: Int) -> Bool {
    Sentence.ends(in: text, place..<position)
      || (place..<position).contains { text[$0] == 0x0A && moved(to: $0 + 1).isAtLineEnd }
  }

  /// Whether the line ends here, but for blanks.
  private var isAtLineEnd: Bool {
    var reader = self
    while reader.current == 0x20 || reader.current == 0x09 { reader.advance() }
    return reader.current == nil || reader.current == 0x0A || reader.current == 0x0D
  }

  /// The sentence up to here, from the dash or bullet of its line on where it stands in a list.
  fileprivate var sentenceBefore: Range<Int> {
    let start = Sentence.start(of: position, in: text)
    let item = (start..<position).last { text[$0] == 0x0A && moved(to: $0 + 1).isAtBullet }
    return (item.map { $0 + 1 } ?? start)..<position
  }

  /// Whether the word for a bill stands here.
  fileprivate var isAtBill: Bool {
    var reader = self
    return reader.takeInAnyCase("wetsvoorstel") || reader.takeInAnyCase("voorstel van wet")
  }

  fileprivate var isAtAgenda: Bool {
    var reader = self
    return reader.takeInAnyCase("aan de orde")
  }

  /// The dossier at the head of the paper whose number stands at the head of the line here: `36 045 Oekraïne`, and lines below `Nr. 120`.
  var dossierOfHead: DossierNumber? {
    var end = position
    for _ in 0..<4 {
      let limit = max(0, end - 300)
      guard end > limit, text[end - 1] == 0x0A,
        let start = (limit..<end - 1).last(where: { text[$0] == 0x0A }) ?? (limit == 0 ? -1 : nil)
      else { return nil }
      var line = moved(to: start + 1)
      if let dossier = line.takeDossier() {
        let isAlone = line.isAtLineEnd
        line.takeSpace()
        return isAlone || Byte.isCapital(text, at: line.position) ? dossier : nil
      }
      end = start + 1
    }
    return nil
  }
}
