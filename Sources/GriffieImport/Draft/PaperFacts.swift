import Citations

/// What a source says of the paper it is.
struct PaperFacts: Hashable, Sendable {
  struct Signatory: Hashable, Sendable {
    /// `Minister van Defensie`; nil where only the name stands.
    let office: String?
    let name: String
  }

  var title: String?
  /// What sort of paper it is: `Motie`, `Brief`, `Handelingen`.
  var kind: String?
  var chamber: Chamber?
  var parliamentaryYear: ParliamentaryYear?
  var dossier: DossierNumber?
  var dossierTitle: String?
  /// The number in the dossier, as printed: `97`, `A`.
  var number: String?
  var date: Day?
  var from: String?
  var to: String?
  var signatories: [Signatory] = []
  /// Members who move it, in the order of the paper: of motions and amendments.
  var proposers: [String] = []
  /// Lines above a letter that no other fact says: addresses, references.
  var head: [String] = []
  /// Page on the net where the paper stands.
  var source: String?

  /// Whether a text can be the number in a dossier.
  static func isNumber(_ text: String) -> Bool { ParliamentaryPaper(dossier: "36045", number: text) != nil }

  /// The paper it is, when dossier and number are known.
  var paper: ParliamentaryPaper? {
    guard let dossier, let number else { return nil }
    return ParliamentaryPaper(dossier: dossier.description, number: number)
  }

  /// Kind and title of a motion. A heading that says more than that is kept too.
  mutating func describe(_ motion: Motion) {
    kind = motion.sort == .motion ? PaperKind.motion : PaperKind.amendment
    let name = motion.description.prefix(1).uppercased() + motion.description.dropFirst()
    if let title, title.lowercased() != name.lowercased() { head.append(title) }
    title = name
  }
}
