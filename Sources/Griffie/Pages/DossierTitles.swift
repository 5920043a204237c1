import Citations

/// What dossiers are about, as the papers and the motions of the site say.
struct DossierTitles: Sendable {
  private var titles: [DossierNumber: String] = [:]

  /// A paper knows its own dossier best; of motions the first says it.
  init(_ papers: [Paper], _ registers: Registers) {
    for header in papers.map(\.header) {
      if let dossier = header.dossier, let title = header.dossierTitle { note(dossier, title) }
    }
    let motions = zip(registers.all, registers.entries).filter { $0.0.kind == .motions }.flatMap(\.1)
    for case .motion(let motion)? in motions.map({ $0.file?.header.details }) {
      guard let parts = motion.dossier?.split(separator: ",", maxSplits: 1), parts.count == 2 else { continue }
      if let dossier = DossierNumber(String(parts[0])) { note(dossier, String(parts[1].drop { $0 == " " })) }
    }
  }

  private mutating func note(_ dossier: DossierNumber, _ title: String) {
    if titles[dossier] == nil, !title.isEmpty { titles[dossier] = title }
  }

  subscript(dossier: DossierNumber) -> String? { titles[dossier] }
}

extension Edition {
  /// What stands above entries of a register; a dossier says what it is about, or that it is one.
  func heading(_ heading: ListHeading, in register: Register) -> String {
    guard register.kind == .motions || register.kind == .papers, case .text(let text) = heading,
      let dossier = DossierNumber(text)
    else { return words.heading(heading) }
    return title(of: dossier).map { "\(dossier), \($0)" } ?? "\(words["dossier"]) \(dossier)"
  }
}
