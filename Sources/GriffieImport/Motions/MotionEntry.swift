import Citations
import Griffie
import Yams

extension MotionRecord {
  /// Names of the facts that stand in its entry under no key of their own.
  private static let (caseFact, mannerFact) = ("Zaaknummer", "Wijze van stemmen")

  /// Its entry in the register of motions with this folder, in a file with this name; nil for its identifier.
  func file(in folder: String, named name: String? = nil) throws(ImportFault) -> SourceFile {
    var text = FrontMatterText()
    text.add("title", title)
    text.add("address", address)
    var facts = FrontMatterText()
    facts.add(Self.caseFact, caseNumber?.description)
    facts.add(Self.mannerFact, manner)
    text.add("facts", facts)
    text.add("date", plain: date?.description)
    text.add("dossier", dossierLine)
    text.add("subject", subject)
    text.add("proposers", proposers.map(\.description))
    text.add("advice", advice)
    text.add("decision", decision)
    var byChoice = FrontMatterText()
    for choice in Vote.Choice.allCases {
      byChoice.add(choice.rawValue, counts: votes.filter { $0.choice == choice }.map { ($0.party, $0.seats) })
    }
    text.add("votes", byChoice)
    return SourceFile(path: "registers/\(folder)/\(name ?? identifier).md", bytes: Array(try text.fenced().utf8))
  }

  /// Reads such a file; nil when it names neither a case nor a paper, or has no title.
  init?(_ file: SourceFile) {
    guard let keys = file.frontMatter, let title = keys["title"]?.string else { return nil }
    let facts = keys["facts"]
    let caseNumber = facts?[Self.caseFact]?.string.flatMap(CaseNumber.init)
    let paper = ParliamentaryPaper(identifier: file.stem)
    guard caseNumber != nil || paper != nil else { return nil }
    let (dossier, dossierTitle) = Self.dossier(of: keys["dossier"]?.string ?? "")
    self.init(
      caseNumber: caseNumber, paper: paper, dossier: dossier ?? paper?.dossier, dossierTitle: dossierTitle,
      title: title, date: keys["date"]?.string.flatMap { Day($0) },
      proposers: keys["proposers"]?.array().compactMap { $0.string.flatMap(Proposer.init) } ?? [],
      advice: keys["advice"]?.string, decision: keys["decision"]?.string, manner: facts?[Self.mannerFact]?.string,
      votes: Vote.Choice.allCases.flatMap { Self.votes(keys["votes"]?[$0.rawValue], $0) })
  }

  /// Number and title of `36 045, Situatie in de Oekraïne`.
  private static func dossier(of line: String) -> (DossierNumber?, String?) {
    let end = line.firstRange(of: ", ")
    guard let number = DossierNumber(String(line[..<(end?.lowerBound ?? line.endIndex)])) else {
      return (nil, line.unlessBlank)
    }
    return (number, end.flatMap { String(line[$0.upperBound...]).unlessBlank })
  }

  /// The votes of a choice: `{VVD: 34}`, `[VVD, SP]`.
  private static func votes(_ node: Node?, _ choice: Vote.Choice) -> [Vote] {
    guard case .mapping(let parties)? = node else {
      return node?.array().compactMap { $0.string.map { Vote(party: $0, seats: nil, choice: choice) } } ?? []
    }
    return parties.compactMap { party, seats in
      party.string.map { Vote(party: $0, seats: seats.string.flatMap { Int($0) }, choice: choice) }
    }
  }

  /// Page of the paper; while its number is not known, of the case.
  private var address: String? {
    paper?.address
      ?? caseNumber.map { "https://www.tweedekamer.nl/kamerstukken/moties/detail?id=\($0)" }
  }

  /// `36 045, Situatie in de Oekraïne`
  private var dossierLine: String? {
    [dossier?.description, dossierTitle].compactMap { $0 }.joined(separator: ", ").unlessBlank
  }

  /// What stands behind `over` in the title.
  var subject: String? {
    title.firstRange(of: " over ").map { String(title[$0.upperBound...]) }?.unlessBlank
  }
}
