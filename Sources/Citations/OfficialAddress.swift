extension Reference {
  /// Identifier, the same for every way of writing; nil where a name or article needs the vocabulary to say it.
  public var identifier: String? {
    switch self {
    case .paper(let paper): paper.identifier
    case .dossier(let dossier): "dossier/\(dossier.identifier)"
    case .appendix(let appendix): appendix.identifier
    case .proceedings(let proceedings): proceedings.identifier
    case .gazette(let issue): issue.identifier
    case .motion(let motion): motion.paper?.identifier ?? motion.description
    case .member(let name): name.description
    case .letter(let letter): letter.identifier
    case .amount(let amount): amount.identifier
    case .date(let date): date.identifier
    case .reportParagraph(let paragraph): "par-\(paragraph.number)"
    case .article, .otherOffice, .name: nil
    }
  }

  /// Address of the official text; nil when it cannot be told from the citation.
  ///
  /// Papers, appendices, proceedings and gazettes stand at officielebekendmakingen.nl under their identifier.
  public var address: String? {
    switch self {
    case .paper, .appendix, .proceedings, .gazette:
      identifier.map { "https://zoek.officielebekendmakingen.nl/\($0).html" }
    case .dossier: identifier.map { "https://zoek.officielebekendmakingen.nl/\($0)" }
    case .motion(let motion): motion.paper.flatMap { Reference.paper($0).address }
    case .member, .letter, .amount, .date, .reportParagraph, .article, .otherOffice, .name: nil
    }
  }
}

extension Letter {
  /// `brief-2022-12-23 Steun Oekraïne 2023`; without a day, sort and title.
  public var identifier: String { "\(sort)-\(date.map { $0.identifier + " " } ?? "")\(title)" }
}
