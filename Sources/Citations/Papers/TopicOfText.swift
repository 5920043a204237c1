/// The dossier that a text says it is about, as far as it was read.
///
/// The House says it in three ways: `Zij krijgt nr. 24 (29398).` of a motion that is moved, `het wetsvoorstel Wijziging van de Gaswet (35112)` of a
/// bill on the agenda, and the head of a paper, `36 045 Oekraïne` above `Nr. 120`.
struct TopicOfText {
  private(set) var dossier: DossierNumber?
  private var bill: (dossier: DossierNumber, end: Int)?
  private var isOfSeveral = false
  /// Up to where bills were looked for, and where the last of them is named, when neither its sentence nor its item has ended there.
  fileprivate var search: (end: Int, bill: Int?) = (0, nil)
  /// Bytes in which no other dossier than this one is named, and no sentence or item ends.
  fileprivate var quiet: (dossier: DossierNumber?, range: Range<Int>) = (nil, 0..<0)

  /// Nothing is said yet.
  init() {}

  /// A motion was moved under the dossier, or it stands at the head of the paper.
  mutating func learn(_ dossier: DossierNumber) {
    self.dossier = dossier
    isOfSeveral = false
  }

  /// A bill was named. The first is what the text is about, and what is on the agenda; of several side by side none is.
  mutating func learn(bill dossier: DossierNumber, endingAt end: Int, isOnAgenda: () -> Bool) {
    if let bill, bill.dossier != dossier, end - bill.end < Self.farthestNeighbour {
      self.dossier = nil
      isOfSeveral = true
    } else if self.dossier != dossier, self.dossier == nil && !isOfSeveral || isOnAgenda() {
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

  /// Whether papers that are named by their number alone may be of another dossier, which their sentence names: `Bij de begroting (36 200 V)
  /// kwam zijn motie op stuk nr. 23`. That of the paper the text is from is sure where no such dossier belongs to what stands behind them:
  /// `op stuk nr. 23 bij de begroting (36 200 V)`.
  mutating func isUnsure(of dossier: DossierNumber, _ phrase: Range<Int>, in text: Span<UInt8>) -> Bool {
    let behind = Reader(text, at: phrase.upperBound)
    if self.dossier != nil, !behind.isBeforePreposition { return false }
    let quiet = topic.quiet.dossier == dossier ? topic.quiet.range : 0..<0
    let next = behind.nextTelling(otherThan: dossier, quiet)
    let isBefore = behind.moved(to: next).isAtDossier(otherThan: dossier)
    if self.dossier != nil || isBefore { return isBefore }
    let last = Reader(text, at: phrase.lowerBound).lastTelling(otherThan: dossier, quiet)
    topic.quiet = (dossier, last + 1..<next)
    return last >= 0 && behind.moved(to: last).isAtDossier(otherThan: dossier)
  }

  /// Learns that the text is about the dossier that stands alone in brackets here, `(35112)`, when a bill is named before it.
  mutating func learnBill(at start: Reader) {
    var reader = start
    guard let dossier = reader.takeDossier(), reader.current == UInt8(ascii: ")") else { return }
    let (end, former) = topic.search
    // What is read on trial is read again, and what stands before it behind it.
    guard end <= start.position else { return }
    let bill = start.billBefore(since: end) ?? former
    let isNamed =
      bill.map { start.position - $0 < Sentence.farthest && !start.hasEnd(since: max($0, end)) } ?? false
    topic.search = (start.position, isNamed ? bill : nil)
    if !isNamed { return }
    topic.learn(bill: dossier, endingAt: reader.position) { start.isOnAgenda }
  }
}

extension Reader {
  /// Whether a sentence, an item of a list or a paragraph ends between the place and here.
  fileprivate func hasEnd(since place: Int) -> Bool {
    Sentence.ends(in: text, place..<position)
      || (place..<position).contains {
        text[$0] == 0x0A && (moved(to: $0 + 1).isAtBullet || moved(to: $0 + 1).isAtLineEnd)
      }
  }

  /// Whether the line ends here, but for blanks.
  private var isAtLineEnd: Bool {
    var reader = self
    while reader.current == 0x20 || reader.current == 0x09 { reader.advance() }
    return reader.current == nil || reader.current == 0x0A || reader.current == 0x0D
  }

  /// Whether what stands behind can say of what the paper is.
  fileprivate var isBeforePreposition: Bool {
    var reader = self
    return reader.takeSpace() && reader.takeAnyWord(Self.prepositionsOfDossiers) != nil
  }

  private static let prepositionsOfDossiers: Words = ["bij", "van", "uit", "op", "in", "onder", "behorende"]

  /// Where another dossier is named or the sentence or item ends, from here on and as far as a sentence goes; what is quiet is passed over.
  fileprivate func nextTelling(otherThan dossier: DossierNumber, _ quiet: Range<Int>) -> Int {
    let limit = min(text.count, position + Sentence.farthest)
    var place = position
    while place < limit {
      if quiet.contains(place) {
        place = quiet.upperBound
      } else if Self.isTelling(text[place]), moved(to: place).tells(otherThan: dossier) {
        return place
      } else {
        place += 1
      }
    }
    return min(place, limit)
  }

  /// The same before here; -1 for none.
  fileprivate func lastTelling(otherThan dossier: DossierNumber, _ quiet: Range<Int>) -> Int {
    let limit = max(0, position - Sentence.farthest)
    var place = position - 1
    while place >= limit {
      if quiet.contains(place) {
        place = quiet.lowerBound - 1
      } else if Self.isTelling(text[place]), moved(to: place).tells(otherThan: dossier) {
        return place
      } else {
        place -= 1
      }
    }
    return max(place, limit - 1)
  }

  /// Whether another dossier is named here, or the sentence or item ends.
  private func tells(otherThan dossier: DossierNumber) -> Bool { isAtEnd || isAtDossier(otherThan: dossier) }

  /// Whether a dossier can begin with the byte, or a sentence or item end: with letters and blanks none does.
  @inline(__always)
  private static func isTelling(_ byte: UInt8) -> Bool { byte < 0x40 && byte != 0x20 || byte > 0x7A }

  /// Whether a sentence or an item ends with the byte here.
  private var isAtEnd: Bool {
    Sentence.ends(in: text, position..<position + 1) || NumberOwner.endsItem(text, at: position)
  }

  /// Whether another dossier is named here, and not merely a figure like one: `(36 200 X)`, `wetsvoorstel 36 200`, `36 200, nr. 2`.
  fileprivate func isAtDossier(otherThan dossier: DossierNumber) -> Bool {
    guard isAtFigure, Byte.beginsWord(text, at: position) else { return false }
    var reader = self
    guard let other = reader.takeDossier(), other != dossier else { return false }
    if other.isChapter || reader.isBeforeNumber || isBehind(Self.labelsOfDossiers) { return true }
    if reader.position - position == 5, reader.current == UInt8(ascii: "-") {
      return reader.byte(1).map(Byte.isDigit) ?? false
    }
    let isClosed =
      reader.current == UInt8(ascii: ")") || reader.current == UInt8(ascii: ",") || reader.current == UInt8(ascii: "/")
    return isClosed && follows("(")
  }

  private static let labelsOfDossiers: Words = [
    "wetsvoorstel", "wetsvoorstellen", "dossier", "dossiers", "kamerstuk", "kamerstukken", "kamerstukdossier",
  ]

  /// Where the last word for a bill stands before here, at the place or behind it and no farther than a sentence goes.
  fileprivate func billBefore(since place: Int) -> Int? {
    (max(place, position - Sentence.farthest, 0)..<position).last { moved(to: $0).isAtBill }
  }

  /// Whether the sentence up to here is an item of a list, or says that it is on the agenda.
  fileprivate var isOnAgenda: Bool {
    let start = Sentence.start(of: position, in: text)
    let item = (start..<position).last { text[$0] == 0x0A && moved(to: $0 + 1).isAtBullet }
    return item != nil || moved(to: start).isAtBullet
      || (start..<position).contains { moved(to: $0).isAtAgenda }
  }

  /// Whether the word for a bill stands here.
  private var isAtBill: Bool {
    guard let current, Byte.inSmall(current) == UInt8(ascii: "w") || Byte.inSmall(current) == UInt8(ascii: "v") else {
      return false
    }
    var reader = self
    return reader.takeInAnyCase("wetsvoorstel") || reader.takeInAnyCase("voorstel van wet")
  }

  private var isAtAgenda: Bool {
    var reader = self
    return reader.take("aan de orde") || reader.take("Aan de orde")
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
