extension Reference {
  /// The sort of thing a citation refers to, by the Dutch word that lists of citations have for it.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case paper = "kamerstuk"
    case dossier
    case appendix = "aanhangsel"
    case proceedings = "handelingen"
    /// Stb., Stcrt., Trb. and PbEU.
    case gazette = "publicatieblad"
    /// Acts of the EU and documents of its Commission.
    case act = "eu"
    case caseLaw = "rechtspraak"
    case houseDocument = "kamerdocument"
    case motion = "motie"
    case amendment = "amendement"
    case member = "kamerlid"
    case office = "bewindspersoon"
    case article = "artikel"
    case law = "wet"
    /// A letter in words, without a number.
    case letter = "document"
    case amount = "bedrag"
    case date = "datum"
    case reportParagraph = "adviesparagraaf"
    case name = "naam"
  }

  /// The sort of thing it is; nil for an office that is nobody's here.
  public var kind: Kind? {
    switch self {
    case .paper: .paper
    case .dossier: .dossier
    case .appendix: .appendix
    case .proceedings: .proceedings
    case .gazette, .journal: .gazette
    case .act, .commissionDocument: .act
    case .caseLaw: .caseLaw
    case .houseDocument: .houseDocument
    case .motion(let motion): motion.sort == .motion ? .motion : .amendment
    case .member: .member
    case .office: .office
    case .article: .article
    case .law: .law
    case .letter: .letter
    case .amount: .amount
    case .date: .date
    case .reportParagraph: .reportParagraph
    case .otherOffice: nil
    case .name: .name
    }
  }
}

extension Citation {
  /// The sort of thing it names: that of the reference, but a document where it is named in words.
  public var kind: Reference.Kind? { isInWords ? .letter : reference.kind }
}
