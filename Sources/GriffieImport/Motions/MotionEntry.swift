import Citations
import Griffie

extension MotionRecord {
  /// Its entry in the register of motions with this folder.
  func file(in folder: String) throws(ImportFault) -> SourceFile {
    var text = FrontMatterText()
    text.add("title", title)
    text.add("address", address)
    var facts = FrontMatterText()
    facts.add("Zaaknummer", caseNumber.description)
    facts.add("Wijze van stemmen", manner)
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
    return SourceFile(path: "registers/\(folder)/\(identifier).md", bytes: Array(try text.fenced().utf8))
  }

  /// Page of the paper; while its number is not known, of the case.
  private var address: String {
    paper.flatMap { Reference.paper($0).address }
      ?? "https://www.tweedekamer.nl/kamerstukken/moties/detail?id=\(caseNumber)"
  }

  /// `36 045, Situatie in de Oekraïne`
  private var dossierLine: String? {
    [dossier?.description, dossierTitle].compactMap { $0 }.joined(separator: ", ").unlessBlank
  }

  /// What stands behind `over` in the title.
  private var subject: String? {
    title.firstRange(of: " over ").map { String(title[$0.upperBound...]) }?.unlessBlank
  }
}
