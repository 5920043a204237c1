import Citations

/// Reads the XML that officielebekendmakingen.nl gives of papers, debates, questions, acts and notices.
enum OfficialXML {
  private static let roots: Set<String> = ["officiele-publicatie", "kamerwrk"]

  /// Whether the first element is that of an official publication. Nothing behind it is looked at.
  static func isOfficialXML(_ bytes: [UInt8]) -> Bool {
    // Without the zeros UTF-16 is ASCII as far as is looked here.
    let name = Prolog(of: bytes.prefix(4096).filter { $0 != 0 }).rootName
    return name.map(roots.contains) ?? false
  }

  /// The paper, with every word of it. Throws when the source is no well-formed XML of a publication, or one made to do harm.
  static func draft(of bytes: [UInt8]) throws(ImportFault) -> ImportedPaper {
    let source = try XMLSource(bytes)
    let root = try ElementTree.root(of: source)
    guard roots.contains(root.name) else { throw .otherRoot(root.name, line: root.line) }
    var reader = OfficialReader(of: root)
    let head = try OfficialHead(of: root, &reader)
    var blocks = head.opening + (try reader.blocks(in: root, depth: 0))
    let facts = facts(head.facts, &blocks, signatories: reader.signatories)
    var draft = PaperDraft(facts: facts, sections: Outline(of: blocks).sections, notes: reader.notes.notes)
    let loose = draft.placeLooseNotes()
    guard !draft.sections.isEmpty else { throw .noText }
    return ImportedPaper(draft: draft, remarks: source.remarks + reader.remarks + loose.map { .looseNote($0) })
  }

  /// The facts of the head with those that stand in the text; who moves a motion is taken from it.
  private static func facts(
    _ head: PaperFacts, _ blocks: inout [Block], signatories: [PaperFacts.Signatory]
  ) -> PaperFacts {
    var facts = head
    if [PaperKind.motion, PaperKind.amendment].contains(facts.kind) {
      let names = [
        MotionText.takeProposers(from: &blocks), signatories.filter { $0.office == nil }.map(\.name),
        Proposers.names(in: facts.title ?? ""),
      ]
      facts.proposers = names.first { !$0.isEmpty } ?? []
      facts.signatories = signatories.filter { $0.office != nil }
      if let motion = facts.title.flatMap(MotionText.motion) { facts.describe(motion) }
    } else {
      facts.signatories = signatories
    }
    if facts.kind == PaperKind.letter {
      let letter = LetterHead(of: blocks)
      let offices = signatories.compactMap(\.office)
      facts.from = offices.isEmpty ? nil : offices.joined(separator: " en ")
      facts.to = letter.to
      facts.date = facts.date ?? letter.date
    }
    return facts
  }
}

extension ImportFault {
  fileprivate static let noText = ImportFault("no text; of some publications only the metadata are given as XML")

  fileprivate static func otherRoot(_ name: String, line: Int) -> ImportFault {
    ImportFault("'\(name)' is no official publication: 'officiele-publicatie' or 'kamerwrk' is", line: line)
  }
}
