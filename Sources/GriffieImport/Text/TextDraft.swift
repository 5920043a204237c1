import Citations

/// A paper read from plain text, and what is doubtful in it.
struct TextDraft: Hashable, Sendable {
  private(set) var paper: PaperDraft
  private(set) var remarks: [Remark] = []
  /// What was left out as page heads and feet.
  let furniture: [PrintedLine]

  init(_ printed: PrintedPages) {
    let furniture = PageFurniture(printed)
    self.furniture = furniture.taken
    let notes = PageNotes(furniture.pages)
    var pages = notes.pages
    let head = PrintedHead(pages.first ?? [], furniture.facts)
    let letter = DepartmentHead(Array(head.body), beside: furniture.beside, head.facts)
    if !pages.isEmpty { pages[0] = letter.body }
    var facts = letter.facts
    let motion = facts.title.flatMap(MotionText.motion)
    if let motion {
      facts.describe(motion)
      facts.proposers = MotionText.takeProposers(from: &pages)
    }
    var passages = Passages(pages).list
    if motion != nil { passages = MotionText.parted(passages) }
    facts.signatories = Signatures.take(from: &passages)

    let ends = LineEnds(printed.pages.flatMap { $0 })
    if facts.title == nil { facts.title = TextOutline.takeTitle(from: &passages).map { RunningText($0, ends).text } }
    let running = passages.map { $0.texts.map { RunningText($0, ends) } }
    let texts = running.map { $0.map(\.text) }
    let noted = NotedText(texts, passages, notes.notes)
    let levels =
      motion == nil
      ? TextOutline.levels(passages, texts.map { $0.joined(separator: " ") }) : passages.map { _ in nil }
    let noteTexts = notes.notes.map { RunningText($0.lines, ends) }
    paper = PaperDraft(
      facts: facts,
      sections: TextSections(passages, noted.texts, levels).sections,
      notes: zip(notes.notes, noteTexts).map {
        NoteDraft(label: "\($0.number)", blocks: [.paragraph([.text($1.text)])])
      })
    remarks = [
      Remark(furniture), Remark("left out beside the text, where it stands already", letter.repeated),
    ].compactMap { $0 }
    remarks += (running.joined() + noteTexts).flatMap(\.doubts).map(Remark.doubtfulHyphen)
    let lines = Dictionary(notes.notes.map { ("\($0.number)", $0.lines[0].number) }, uniquingKeysWith: { $1 })
    remarks += paper.placeLooseNotes().map { .looseNote($0, line: lines[$0]) }
  }
}

extension Remark {
  fileprivate static func doubtfulHyphen(_ line: PrintedLine) -> Remark {
    Remark("the hyphen of \(line.lastWord) may be the printer's; it is kept", line: line.number)
  }
}
