/// Finds papers by their number alone, in the dossier that the text is about: `stuk nr. 12`, `stuk nrs. 33, I en II`, `Kamerstuk nr. 9`, as
/// the House speaks of what was moved `op stuk 12`, and `de motie op nr. 12`; in the dossier behind them: `stuk nr. 12 (36 124)`; or in the one
/// cited last: `idem, nr. 6`. Learns from the `Nr. 120` of a paper's head what that is about.
struct PieceRecogniser: Recogniser {
  static let heads: [String] = ["stuk", "kamerstuk", "idem", "ibid", "t.a.p", "nr", "nummer"]

  static func find(_ found: inout [Citation], at start: Reader, in context: inout Context) {
    var reader = start
    let piece = reader.takeIndex(ofAnyWordInAnyCase: pieces)
    let isPiece = piece != nil
    var lead = start
    let isLedIn = lead.takeLeadBack()
    let isOfText = isPiece || isLedIn && (lead.takeMotionBack() || lead.isBehindMotion(in: found))
    // "idem" is what was cited last, whatever the text is about.
    guard let dossier = isOfText ? context.dossierOfPieces(at: start) : context.cited,
      isOfText || reader.takeRepetition()
    else {
      if start.follows("\n"), reader.takeNumberLabel() != nil, reader.isAtFigure, let dossier = start.dossierOfHead {
        context.topic.learn(dossier)
      }
      return
    }
    reader.takeSpaceAndComma()
    let first = found.count
    let reference = { Reference.paper(ParliamentaryPaper(dossier: dossier, number: $0)) }
    let isFound =
      reader.takeNumbers(&found, from: start.position, isLabelled: false, in: &context, reference)
      || isLedIn && reader.isAtFigure && (piece == 0 || piece == 1)
        && reader.takeNumberItems(&found, from: start.position, isPlural: piece == 1, in: &context, reference)
    guard isFound, !reader.goesOnOtherwise(isLedIn: isLedIn) else {
      found.removeSubrange(first...)
      return
    }
    let end = reader.position
    reader.takeParts()
    let own = reader.takeDossierBehind()
    let phrase = start.position..<reader.position
    if isOfText, own == nil,
      context.isUnsure(of: dossier, phrase, in: start.text) || isOfAnother(dossier, in: found, from: first)
    {
      found.removeSubrange(first...)
      return
    }
    for index in first..<found.count {
      let range = found[index].range
      // The parts and the dossier stand behind the last.
      let whole = range.lowerBound..<(range.upperBound == end ? phrase.upperBound : range.upperBound)
      let moved = own.flatMap { found[index].paper?.moved(to: $0) }
      found[index] = Citation(moved.map { .paper($0) } ?? found[index].reference, at: whole, phrase: phrase)
    }
  }

  /// Whether one of the numbers from there on was cited before in another dossier alone: `De motie-Kok (27 925, nr. 877) is er. De motie op
  /// stuk nr. 877`.
  private static func isOfAnother(_ dossier: DossierNumber, in found: [Citation], from first: Int) -> Bool {
    let former = max(0, first - farthestFormer)..<first
    return found[first...].contains { citation in
      former.contains {
        guard let paper = found[$0].paper, paper.dossier != dossier else { return false }
        return paper.moved(to: dossier) == citation.paper
      } && !former.contains { found[$0].paper == citation.paper }
    }
  }

  /// How many citations before count.
  private static let farthestFormer = 30

  /// The first two need no `nr.` where `op` leads to them.
  private static let pieces: Words = ["stuk", "stukken", "kamerstuk", "kamerstukken"]
}

extension Reader {
  /// Goes back over `op`, `onder`, `op de`, which lead to a paper that was moved.
  fileprivate mutating func takeLeadBack() -> Bool {
    let start = position
    _ = takeBack("de")
    if takeBack("op") || takeBack("onder") { return true }
    self = moved(to: start)
    return false
  }

  /// Whether a motion that was found ends before, `de motie-Kok op nr. 12`.
  fileprivate func isBehindMotion(in found: [Citation]) -> Bool {
    guard let phrase = found.last?.phrase, phrase.upperBound < position else { return false }
    var end = moved(to: phrase.upperBound)
    // Its proposers stand in its phrase and follow it.
    return end.takeSpace() && end.position == position
      && found.reversed().prefix(Self.longestList).prefix { $0.phrase == phrase }.contains(where: \.isMotion)
  }

  /// Goes back over the word for a motion or an amendment.
  fileprivate mutating func takeMotionBack() -> Bool {
    takeBack("motie") || takeBack("moties") || takeBack("amendement") || takeBack("amendementen")
  }

  /// Whether the number is that of another thing: `stuk nr. 35 570`, `het stuk nr. 3 bij de aanvraag`. What was moved may have its
  /// proposers behind it, `stuk nr. 3 van het lid Kok`, and a paper that `op` leads to anything: `op stuk nr. 3 bij de begroting`.
  fileprivate func goesOnOtherwise(isLedIn: Bool) -> Bool {
    var reader = self
    guard reader.takeSpace() else { return false }
    if reader.isAtFigure { return true }
    if isLedIn { return false }
    if reader.takeWord("bij") || reader.takeWord("uit") { return true }
    guard reader.takeWord("van"), reader.takeSpace() else { return false }
    if reader.takeWord("het") || reader.takeWord("de") { reader.takeSpace() }
    return !reader.takeMemberLabel() && reader.takeAnyWord(["heer", "heren", "mevrouw"]) == nil
  }

  /// Takes ` (36 124)`.
  fileprivate mutating func takeDossierBehind() -> DossierNumber? {
    var ahead = self
    ahead.takeSpace()
    guard let dossier = ahead.takeDossierInBrackets() else { return nil }
    self = ahead
    return dossier
  }

  /// Takes `idem`, `ibidem`, `ibid.`, `t.a.p.`
  fileprivate mutating func takeRepetition() -> Bool {
    if takeAnyWordInAnyCase(["idem", "ibidem"]) != nil { return true }
    return take("ibid.") || take("Ibid.") || take("t.a.p.") || take("T.a.p.")
  }

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
