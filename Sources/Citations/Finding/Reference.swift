/// What a citation refers to, by kind.
///
/// What texts cite most lies in it; what is larger lies elsewhere, so that citations can be moved about at little cost.
public enum Reference: Hashable, Sendable {
  case paper(ParliamentaryPaper)
  case dossier(DossierNumber)
  indirect case appendix(QuestionAppendix)
  indirect case proceedings(Proceedings)
  indirect case gazette(GazetteIssue)
  indirect case journal(JournalIssue)
  indirect case act(EUAct)
  indirect case commissionDocument(CommissionDocument)
  indirect case caseLaw(CaseLaw)
  case houseDocument(HouseDocument)
  indirect case motion(Motion)
  case member(MemberName)
  indirect case office(Office)
  indirect case article(Article)
  case law(Law)
  indirect case letter(Letter)
  case amount(Amount)
  case date(DateExpression)
  case reportParagraph(ReportParagraph)
  /// An office of another state, or offices in general ("de Ministers van Defensie"): nobody of this cabinet.
  case otherOffice
  /// A name of the vocabulary, by its key.
  case name(Int)
}

extension Reference {
  /// Identifier, the same for every way of writing; nil where a name or the article of one needs the vocabulary to say it.
  public var identifier: String? {
    switch self {
    case .paper(let paper): paper.identifier
    case .dossier(let dossier): "dossier/\(dossier.identifier)"
    case .appendix(let appendix): appendix.identifier
    case .proceedings(let proceedings): proceedings.identifier
    case .gazette(let issue): issue.identifier
    case .journal(let issue): issue.identifier
    case .act(let act): "celex:\(act.celex)"
    case .commissionDocument(let document): document.identifier
    case .caseLaw(let judgment): judgment.identifier
    case .houseDocument(let document): document.description
    case .motion(let motion): motion.paper?.identifier ?? motion.description
    case .member(let name): name.description
    case .office(let office): office.description
    case .letter(let letter): letter.identifier
    case .amount(let amount): amount.identifier
    case .date(let date): date.identifier
    case .reportParagraph(let paragraph): "par-\(paragraph.number)"
    case .article(let article): article.identifier
    case .law(let law): law.identifier
    case .otherOffice, .name: nil
    }
  }

  /// Address of the official text; nil when it cannot be told from the citation.
  ///
  /// Papers, appendices, proceedings and gazettes stand at officielebekendmakingen.nl under their identifier.
  public var address: String? {
    switch self {
    case .paper, .appendix, .proceedings, .gazette:
      identifier.map { "https://zoek.officielebekendmakingen.nl/\($0).html" }
    case .act(let act): act.address
    case .commissionDocument(let document): document.address
    case .caseLaw(let judgment): judgment.address
    case .houseDocument(let document): document.address
    case .dossier: identifier.map { "https://zoek.officielebekendmakingen.nl/\($0)" }
    case .motion(let motion): motion.paper?.address
    case .article(let article): article.address
    case .law(let law): law.address
    case .journal, .member, .office, .letter, .amount, .date, .reportParagraph, .otherOffice, .name: nil
    }
  }
}

extension Reference {
  /// Canonical text; nil where a name or the article of one needs the vocabulary to say it.
  public var canonicalText: String? {
    switch self {
    case .paper(let paper): paper.description
    case .dossier(let dossier): "dossier \(dossier)"
    case .appendix(let appendix): appendix.description
    case .proceedings(let proceedings): proceedings.description
    case .gazette(let issue): issue.description
    case .journal(let issue): issue.description
    case .act(let act): act.description
    case .commissionDocument(let document): document.description
    case .caseLaw(let judgment): judgment.description
    case .houseDocument(let document): document.description
    case .motion(let motion): motion.description
    case .member(let name): name.description
    case .office(let office): office.description
    case .letter(let letter): letter.description
    case .amount(let amount): amount.description
    case .date(let date): date.description
    case .reportParagraph(let paragraph): paragraph.description
    case .article(let article): article.whole.isNamed ? nil : article.description
    case .law(let law): law.description
    case .otherOffice, .name: nil
    }
  }
}

extension Reference {
  /// The same reference with the year of its day, as seen from the last day the paper can be from; only dates and letters can lack
  /// one. Unchanged without such a day.
  public func resolved(at latest: Day?) -> Reference {
    guard let latest else { return self }
    switch self {
    case .date(let date): return .date(date.resolved(at: latest))
    case .letter(let letter): return .letter(letter.resolved(at: latest))
    case .paper, .dossier, .appendix, .proceedings, .gazette, .journal, .act, .commissionDocument, .caseLaw,
      .houseDocument, .motion, .member, .office, .article, .law, .amount, .reportParagraph, .otherOffice, .name:
      return self
    }
  }
}

extension ParliamentaryPaper {
  /// Where its official text is.
  public var address: String? { Reference.paper(self).address }
}
