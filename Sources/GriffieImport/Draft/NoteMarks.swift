extension [String: NoteDraft] {
  /// The labels of the notes whose marks stand in these blocks or in notes that these lead to, each once.
  func labels(from blocks: [Block]) -> [String] {
    var labels: [String] = []
    var known: Set<String> = []
    var ahead = blocks.flatMap(\.noteLabels)[...]
    while let label = ahead.popFirst() {
      guard let note = self[label], known.insert(label).inserted else { continue }
      labels.append(label)
      ahead += note.blocks.flatMap(\.noteLabels)
    }
    return labels
  }
}

extension PaperDraft {
  var notesByLabel: [String: NoteDraft] { Dictionary(notes.map { ($0.label, $0) }, uniquingKeysWith: { $1 }) }

  /// Puts the marks of the notes that no mark in the text leads to at its end, so that nothing is lost, and gives their labels.
  mutating func placeLooseNotes() -> [String] {
    let byLabel = notesByLabel
    var marked = Set(byLabel.labels(from: sections.flatMap(\.blocks)))
    let inner = Set(notes.flatMap { $0.blocks.flatMap(\.noteLabels) })
    var loose: [String] = []
    // Notes within such a note stay with it.
    for note in notes.filter({ !inner.contains($0.label) }) + notes where marked.insert(note.label).inserted {
      marked.formUnion(byLabel.labels(from: note.blocks))
      loose.append(note.label)
    }
    if loose.isEmpty { return [] }
    if sections.isEmpty { sections.append(SectionDraft(title: nil, blocks: [])) }
    sections[sections.count - 1].blocks.append(.paragraph(loose.map(Inline.note)))
    return loose
  }
}

extension Remark {
  static func looseNote(_ label: String, line: Int? = nil) -> Remark {
    Remark("the mark of footnote \(label) is not found; it stands at the end of the text", line: line)
  }
}

extension Block {
  /// The labels of the footnotes whose marks stand in it.
  fileprivate var noteLabels: [String] {
    switch self {
    case .paragraph(let text), .heading(_, let text): text.noteLabels
    case .list(let list): list.items.joined().flatMap(\.noteLabels)
    case .quotation(let blocks): blocks.flatMap(\.noteLabels)
    case .table(let table): (table.caption + table.head.joined() + table.rows.joined().joined()).noteLabels
    case .picture: []
    }
  }
}

extension [Inline] {
  /// The labels of the footnotes whose marks stand in it.
  var noteLabels: [String] {
    noteMarks.compactMap { if case .note(let label) = $0 { label } else { nil } }
  }
}
