import Citations

/// A paper read from what pandoc makes of a file.
struct PandocDraft {
  let paper: PaperDraft
  let remarks: [Remark]

  init(_ document: PandocDocument) {
    var reader = PandocReader()
    var blocks = reader.blocks(document.blocks)
    let named = PandocFacts(document.meta, &reader).facts
    var facts = named
    Self.takeHead(from: &blocks, &facts)
    Self.takeLetterHead(from: &blocks, &facts, titled: named.title)
    let motion = facts.title.flatMap(MotionText.motion)
    if let motion { facts.describe(motion) }
    if motion != nil {
      facts.proposers = MotionText.takeProposers(from: &blocks)
    } else {
      facts.signatories = Self.takeSignatures(from: &blocks)
    }
    let outline = BlockSections(blocks, title: &facts.title)
    var paper = PaperDraft(facts: facts, sections: outline.sections, notes: reader.notes)
    remarks = reader.remarks + outline.remarks + paper.placeLooseNotes().map { .looseNote($0) }
    self.paper = paper
  }

  /// The paragraphs above the text of an official paper.
  private static func takeHead(from blocks: inout [Block], _ facts: inout PaperFacts) {
    let count = blocks.prefix { $0.paragraphText != nil }.count
    let lines = BlockLines(blocks[..<count])
    let page = Array(lines.page.drop(while: \.isBlank))
    let head = PrintedHead(page, facts)
    guard head.body.count < page.count else { return }
    facts = head.facts
    blocks.replaceSubrange(..<count, with: lines.keeping(Array(head.body)))
  }

  /// What stands above the salutation of a letter, and below its headings and pictures. Its subject says more than the title that the
  /// file has.
  private static func takeLetterHead(
    from blocks: inout [Block], _ facts: inout PaperFacts, titled title: String?
  ) {
    let start = blocks.prefix { !$0.isParagraph && !$0.isTable }.count
    let salutation = blocks[start...].firstIndex { $0.firstLine.map(DepartmentHead.isSalutation) ?? false }
    if let salutation, let above = paragraphs(of: blocks[start..<salutation]) {
      blocks.replaceSubrange(start..<salutation, with: above)
    }
    let end = start + blocks[start...].prefix(while: \.isParagraph).count
    let lines = BlockLines(blocks[start..<end])
    var known = facts
    if known.title == title { known.title = nil }
    let head = DepartmentHead(lines.page, known)
    guard head.body.count < lines.page.count else { return }
    let former = facts.title
    facts = head.facts
    if let former, let subject = facts.title, subject != former { facts.head.append(former) }
    facts.title = facts.title ?? former
    blocks.replaceSubrange(start..<end, with: lines.keeping(head.body))
  }

  /// What stands above a salutation as paragraphs: tables only put it in its place. Nil for more than the head of a letter has.
  private static func paragraphs(of blocks: ArraySlice<Block>) -> [Block]? {
    var texts: [[Inline]] = []
    for block in blocks {
      switch block {
      case .paragraph(let text): texts.append(text)
      case .table(let table): texts += [table.caption] + table.head + table.rows.joined()
      case .picture: texts.append(block.onOneLine)
      case .heading, .list, .quotation: return nil
      }
    }
    let paragraphs = texts.filter { !$0.isEmpty }.map(Block.paragraph)
    return BlockLines(paragraphs).page.count < DepartmentHead.reach ? paragraphs : nil
  }

  /// The names under it.
  private static func takeSignatures(from blocks: inout [Block]) -> [PaperFacts.Signatory] {
    let start = blocks.lastIndex { $0.paragraphText == nil }.map { $0 + 1 } ?? 0
    let lines = BlockLines(blocks[start...])
    var passages = lines.passages
    let signatories = Signatures.take(from: &passages)
    blocks.replaceSubrange(start..., with: lines.keeping(passages.flatMap(\.lines)))
    return signatories
  }
}

/// What a file says of itself beside its text.
struct PandocFacts {
  private(set) var facts = PaperFacts()

  init(_ meta: [String: PandocMeta], _ reader: inout PandocReader) {
    facts.title = meta["title"].flatMap { Self.text($0, &reader) }
    facts.from = meta["author"].flatMap { Self.text($0, &reader) }
    let date = meta["date"].flatMap { Self.text($0, &reader) }
    let line = date.flatMap { DayLine(value: $0) }
    facts.date = date.flatMap { Day(String($0.prefix(10))) } ?? line?.day
    facts.head = ["subtitle", "abstract"].compactMap { meta[$0].flatMap { Self.text($0, &reader) } }
    if let date, date != facts.date?.description, !(line?.isAll ?? false) { facts.head.append(date) }
    facts.head += Self.rows(of: meta.filter { !Self.known.contains($0.key) }, &reader)
  }

  private static let known: Set = ["title", "author", "date", "subtitle", "abstract"]

  /// Each value behind its key: `keywords: dijken, water`.
  private static func rows(of values: [String: PandocMeta], _ reader: inout PandocReader) -> [String] {
    values.sorted { $0.key < $1.key }.compactMap { key, value in text(value, &reader).map { "\(key): \($0)" } }
  }

  private static func text(_ value: PandocMeta, _ reader: inout PandocReader) -> String? {
    let text: String? =
      switch value {
      case .text(let text): text
      case .inlines(let text): self.text(reader.blocks([.paragraph(text)]))
      case .blocks(let blocks): self.text(reader.blocks(blocks))
      case .list(let values): values.compactMap { self.text($0, &reader) }.joined(separator: ", ")
      case .table(let values): rows(of: values, &reader).joined(separator: "; ")
      case .other: nil
      }
    return text.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// On one line.
  private static func text(_ blocks: [Block]) -> String { blocks.map(\.onOneLine.plainText).joined(separator: " ") }
}

extension Block {
  fileprivate var isParagraph: Bool { if case .paragraph = self { true } else { false } }
  fileprivate var isTable: Bool { if case .table = self { true } else { false } }

  fileprivate var firstLine: String? { paragraphText?.split(separator: .lineBreak).first.map { Array($0).plainText } }
}
