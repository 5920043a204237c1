/// Finds papers and dossiers: `Kamerstuk 36 045, nr. 97`, `Kamerstukken II 2019/20, 29 754, nrs. 520 en 548`, `(25 424, nr. 650)`,
/// `Kamerstuk 21501-20-1768`, `Kamerstukken I 2009/10, 32217, A`, `Kamerstukken 31945`, `het wetsvoorstel (36 512)`,
/// `het wetsvoorstel Wijziging van de Gaswet (36 512)`.
struct PaperRecogniser: Recogniser {
  static let heads: [String] =
    ["kamerst", "kst", "kamerdoss", "dossier", "wetsvoorstel", "initiatief", "Tweede", "TK", "Eerste", "EK"]
    // A dossier has five figures, or two and three.
    + ["00000", "00 ", "00.", "00\u{A0}", "00\u{2009}", "00\u{202F}"]

  static func find(_ found: inout [Citation], at start: Reader, in context: inout Context) {
    // Without a label only the house style is sure enough, `25 424, nr. 650`, and the form with hyphens, `21501-20-1768`, of which the
    // short one, `34775-42`, wants a bracket or another beside it.
    if start.isAtFigure {
      if start.follows("(") {
        context.learnBill(at: start)
        var reader = start
        if let dossier = reader.takeDossierOfTitledBill() {
          return found.append(Citation(.dossier(dossier), at: start.position..<reader.position))
        }
      }
      PaperList.find(&found, at: start, from: start.position, nil, in: &context)
      return
    }
    var reader = start
    guard let label = reader.takePaperLabel() else { return }
    if reader.current == UInt8(ascii: "("), label.isDossier,
      let dossier = reader.takeDossierInBrackets()
    {
      context.learnBill(at: start.moved(to: label.word.upperBound + 2))
      return found.append(Citation(.dossier(dossier), at: start.position..<reader.position))
    }
    let place = reader.position
    let stray = reader.takeStrayWord()
    let slip = stray.map { Slip.strayWord($0, at: place, after: start.text.string(label.word)) }
    if slip == nil { reader.takeConnection() }
    PaperList.find(
      &found, at: reader, from: start.position, label, isNext: reader.position == place, slip: slip, in: &context)
  }
}

/// Finds numbers with their dossier in brackets behind them, as the proceedings give new motions theirs: `nr. 469 (29453)`,
/// `nr. 726, was nr. 719 (21501-08)`, `nrs. 45 en 46 (29398)`.
struct NumberFirstRecogniser: Recogniser {
  static let heads: [String] = ["nr.", "nrs"]

  static func find(_ found: inout [Citation], at start: Reader, in context: inout Context) {
    var behind = start
    guard start.position >= context.endOfBareNumbers, behind.skipNumbers() else { return }
    var former = behind
    if former.take(", was "), former.skipNumbers() { behind = former }
    behind.takeSpace()
    let end = behind.position
    guard let dossier = behind.takeDossierInBrackets() else {
      context.endOfBareNumbers = end
      return
    }
    // "Zij krijgt nr. 24 (29398)" is said of what was moved.
    if start.isBehind("krijgt") || start.isBehind("krijgen") { context.topic.learn(dossier) }
    let first = found.count
    let phrase = start.position..<behind.position
    var reader = start
    _ = reader.takeNumbers(&found, from: start.position, isLabelled: false, in: &context) {
      .paper(ParliamentaryPaper(dossier: dossier, number: $0))
    }
    for index in first..<found.count {
      // The last goes on to the dossier.
      let range = found[index].range
      let whole = range.lowerBound..<(range.upperBound == reader.position ? phrase.upperBound : range.upperBound)
      found[index] = Citation(found[index].reference, at: whole, phrase: phrase)
    }
  }
}
