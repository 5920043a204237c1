/// Finds papers and dossiers: `Kamerstuk 36 045, nr. 97`, `Kamerstukken II 2019/20, 29 754, nrs. 520 en 548`, `(25 424, nr. 650)`,
/// `Kamerstuk 21501-20-1768`, `Kamerstukken I 2009/10, 32217, A`, `Kamerstukken 31945`.
struct PaperRecogniser: Recogniser {
  static let heads: [String] =
    ["kamerst", "kst", "dossier", "wetsvoorstel", "initiatief", "Tweede", "TK", "Eerste", "EK"]
    // A dossier has five figures, or two and three.
    + ["00000", "00 ", "00.", "00\u{A0}", "00\u{2009}", "00\u{202F}"]

  static func find(_ found: inout [Citation], at start: Reader, in context: inout Context) {
    // Without a label only the house style is sure enough, `25 424, nr. 650`, and the form with hyphens, `21501-20-1768`, of which the
    // short one, `34775-42`, wants a bracket or another beside it.
    if start.isAtFigure {
      PaperList.find(&found, at: start, from: start.position, nil, in: &context)
      return
    }
    var reader = start
    guard let label = reader.takePaperLabel() else { return }
    let place = reader.position
    let stray = reader.takeStrayWord()
    let slip = stray.map { Slip.strayWord($0, at: place, after: start.text.string(label.word)) }
    if slip == nil { reader.takeConnection() }
    PaperList.find(
      &found, at: reader, from: start.position, label, isNext: reader.position == place, slip: slip, in: &context)
  }
}

/// Finds a number with its dossier in brackets behind it, as the proceedings give new motions theirs: `nr. 469 (29453)`,
/// `nr. 726, was nr. 719 (21501-08)`.
struct NumberFirstRecogniser: Recogniser {
  static let heads: [String] = ["nr."]

  static func find(_ found: inout [Citation], at start: Reader, in context: inout Context) {
    var reader = start
    guard reader.take("nr. ") || reader.take("Nr. ") || reader.take("nr."), let number = reader.takePaperNumber() else {
      return
    }
    var former = reader
    if former.take(", was "), former.takeNumberLabel() != nil, former.takePaperNumber() != nil { reader = former }
    reader.takeSpace()
    guard reader.take(UInt8(ascii: "(")), let dossier = reader.takeDossier(), reader.take(UInt8(ascii: ")")) else {
      return
    }
    let paper = ParliamentaryPaper(dossier: dossier, number: number)
    found.append(Citation(.paper(paper), at: start.position..<reader.position))
  }
}
