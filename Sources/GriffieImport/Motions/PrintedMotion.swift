import Citations
import Griffie

/// A motion that stands as a paper, in the register of motions.
enum PrintedMotion {
  /// Its entry, with the register where there is none yet. A motion that has another entry keeps that: the open data of the House say
  /// more of it.
  static func entries(
    of facts: PaperFacts, beside place: RegistersInPlace, _ registers: [SourceFile]
  ) throws(ImportFault) -> [SourceFile] {
    guard facts.kind == PaperKind.motion, let paper = facts.paper else { return [] }
    let entry = try entry(of: facts, paper, in: place.motions)
    if let former = registers.first(where: { $0.path == entry.path }), former != entry { return [] }
    return (place.hasMotions ? [] : [try MotionsImport.indexOfMotions(in: place)]) + [entry]
  }

  private static func entry(
    of facts: PaperFacts, _ paper: ParliamentaryPaper, in folder: String
  ) throws(ImportFault) -> SourceFile {
    var text = FrontMatterText()
    text.add("title", facts.title)
    text.add("address", Reference.paper(paper).address)
    text.add("date", plain: facts.date?.description)
    text.add("dossier", [facts.dossier?.description, facts.dossierTitle].compactMap { $0 }.joined(separator: ", "))
    text.add("proposers", facts.proposers)
    return SourceFile(
      path: "registers/\(folder)/\(paper.identifier.lowercased()).md", bytes: Array(try text.fenced().utf8))
  }
}
