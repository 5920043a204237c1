import Citations

/// A paper read from what pandoc makes of a file.
struct PandocDraft {
  let paper: PaperDraft
  let remarks: [Remark]

  init(_ document: PandocDocument) {
    var reader = PandocReader()
    var blocks = reader.blocks(document.blocks)
    var facts = PandocFacts(document.meta, &reader).facts
    Self.takeHead(from: &blocks, &facts)
    let motion = facts.title.flatMap(MotionText.motion)
    if let motion { facts.describe(motion) }
    Self.takeFoot(from: &blocks, &facts, isMotion: motion != nil)
    let sections = BlockSections(blocks, title: &facts.title).sections
    paper = PaperDraft(facts: facts, sections: sections, notes: reader.notes)
    remarks = reader.remarks
  }

  /// The paragraphs above the text of an official paper.
  private static func takeHead(from blocks: inout [Block], _ facts: inout PaperFacts) {
    let count = blocks.prefix { $0.paragraphText != nil }.count
    let lines = BlockLines(blocks[..<count])
    let page = Array(lines.page.drop(while: \.isBlank))
    let head = PrintedHead(page, facts)
    guard head.body.count < page.count else { return }
    facts = head.facts
    blocks.replaceSubrange(..<count, with: lines.keeping(head.body))
  }

  /// The names under it.
  private static func takeFoot(from blocks: inout [Block], _ facts: inout PaperFacts, isMotion: Bool) {
    let start = blocks.lastIndex { $0.paragraphText == nil }.map { $0 + 1 } ?? 0
    let lines = BlockLines(blocks[start...])
    if isMotion {
      var pages = [lines.page]
      facts.proposers = MotionText.takeProposers(from: &pages)
      blocks.replaceSubrange(start..., with: lines.keeping(pages.joined()))
    } else {
      var passages = lines.passages
      facts.signatories = Signatures.take(from: &passages)
      blocks.replaceSubrange(start..., with: lines.keeping(passages.flatMap(\.lines)))
    }
  }
}

/// What a file says of itself beside its text.
struct PandocFacts {
  private(set) var facts = PaperFacts()

  init(_ meta: [String: PandocMeta], _ reader: inout PandocReader) {
    facts.title = meta["title"].flatMap { Self.text($0, &reader) }
    facts.from = meta["author"].flatMap { Self.text($0, &reader) }
    facts.date = meta["date"].flatMap { Self.text($0, &reader) }.flatMap {
      Day(String($0.prefix(10))) ?? DayLine(value: $0)?.day
    }
  }

  private static func text(_ value: PandocMeta, _ reader: inout PandocReader) -> String? {
    let text: String? =
      switch value {
      case .text(let text): text
      case .inlines(let text): text.isEmpty ? nil : reader.blocks([.paragraph(text)]).first?.paragraphText?.plainText
      case .blocks(let blocks): reader.blocks(blocks).compactMap { $0.paragraphText?.plainText }.joined(separator: " ")
      case .list(let values): values.compactMap { self.text($0, &reader) }.joined(separator: ", ")
      case .other: nil
      }
    return text.flatMap { $0.isEmpty ? nil : $0 }
  }
}
