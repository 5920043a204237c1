import Citations

/// A motion (*motie*) as a source gives it: the open data of the House, print, or the entry that an import made of one of these.
struct MotionRecord: Hashable, Sendable {
  /// A member who moves it, with the party of that day.
  struct Proposer: Hashable, Sendable, LosslessStringConvertible {
    /// As the House prints it: `P.E. (Pieter) Heerma`.
    let name: String
    let party: String?
  }

  /// How a party voted, or in a vote by name so many of its members.
  struct Vote: Hashable, Sendable {
    enum Choice: String, Hashable, Sendable, CaseIterable { case `for`, against, absent }

    let party: String
    /// Nil where the source gives the party only.
    let seats: Int?
    let choice: Choice
  }

  /// Nil in print, which does not say it.
  var caseNumber: CaseNumber?
  /// The paper it is, where the source gives dossier and number.
  var paper: ParliamentaryPaper?
  var dossier: DossierNumber?
  var dossierTitle: String?
  let title: String
  let date: Day?
  /// First signatory first.
  let proposers: [Proposer]
  /// What the cabinet advised (*kabinetsappreciatie*), in the words of the source.
  let advice: String?
  /// `aangenomen`, `verworpen`.
  let decision: String?
  /// `met handopsteken`, `hoofdelijk`.
  let manner: String?
  let votes: [Vote]

  /// Identifier of its entry: that of the paper, or else the number of the case.
  var identifier: String { paper?.identifier.lowercased() ?? caseName ?? "" }

  /// Identifier while the number of the paper is not known.
  var caseName: String? { caseNumber?.description.lowercased() }

  /// The motion with what another source says of it where this one says nothing. What the House has on the case is more than print says,
  /// so that comes first, whichever is imported first.
  func completed(by other: MotionRecord?) -> MotionRecord {
    guard let other else { return self }
    let (first, second) = caseNumber == nil && other.caseNumber != nil ? (other, self) : (self, other)
    return MotionRecord(
      caseNumber: first.caseNumber ?? second.caseNumber, paper: first.paper ?? second.paper,
      dossier: first.dossier ?? second.dossier, dossierTitle: first.dossierTitle ?? second.dossierTitle,
      title: first.title, date: first.date ?? second.date,
      proposers: first.proposers.isEmpty ? second.proposers : first.proposers, advice: first.advice ?? second.advice,
      decision: first.decision ?? second.decision, manner: first.manner ?? second.manner,
      votes: first.votes.isEmpty ? second.votes : first.votes)
  }
}

extension MotionRecord.Proposer {
  /// Reads `J. Thijssen (PvdA)`, and a name alone.
  init?(_ description: String) {
    let text = description.onOneLine
    let bracket = text.hasSuffix(")") ? text.lastIndex(of: "(") : nil
    name = String(text[..<(bracket ?? text.endIndex)]).onOneLine
    party = bracket.flatMap { String(text[text.index(after: $0)...].dropLast()).onOneLine.unlessBlank }
    guard name.contains(where: \.isLetter) else { return nil }
  }

  var description: String { party.map { "\(name) (\($0))" } ?? name }
}

extension MotionRecord.Vote.Choice {
  /// Reads the word of the source.
  init?(dutch: String) {
    switch dutch.lowercased() {
    case "voor": self = .for
    case "tegen": self = .against
    case "niet deelgenomen": self = .absent
    default: return nil
    }
  }
}

/// A value of a source that is not what it should be; its motion is passed over.
struct BadValue: Error {
  let message: String

  init(_ message: String) { self.message = message }
}

extension String {
  /// Without control characters, with single blanks and none at the ends.
  var onOneLine: String {
    if isSurelyOnOneLine { return self }
    return split {
      $0.isWhitespace || $0.unicodeScalars.allSatisfy { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }
    }
    .joined(separator: " ")
  }

  /// Whether no byte can be of white space or a control character but single blanks inside. Most texts are like that, and characters
  /// take ten times as long to look at.
  private var isSurelyOnOneLine: Bool {
    var before: UInt8 = 0x20
    for byte in utf8 {
      if byte == 0x20 ? before == 0x20 : byte < 0x20 || byte == 0x7F || byte == 0xC2 || (0xE1...0xE3).contains(byte) {
        return false
      }
      before = byte
    }
    return before != 0x20
  }
}
