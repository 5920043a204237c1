/// Makes sections of blocks: a section for each heading of the highest level that there is.
struct Outline {
  /// The level of a heading while a paper is read; the lower comes first. A heading that stands by itself ranks above those
  /// between the paragraphs beside it.
  static func level(depth: Int, rank: Int = 0) -> Int { depth * 10 + rank }

  /// Of headings that begin no section, however few others there are.
  static let innermost = 10_000

  let sections: [SectionDraft]

  init(of blocks: [Block]) {
    let blocks = Self.withoutEmptyHeadings(blocks)
    let levels = Set(blocks.compactMap(Self.level(of:))).sorted()
    let highest = levels.first { $0 < Self.innermost }
    let inner = levels.filter { $0 != highest }
    var sections: [SectionDraft] = []
    for block in blocks {
      if case .heading(let level, let text) = block, level == highest {
        // A title is a plain text, so the marks of its notes stand below it.
        let marks = text.noteMarks
        let title = text.plainText.trimmingBlanks
        sections.append(SectionDraft(title: title, blocks: marks.isEmpty ? [] : [.paragraph(marks)]))
        continue
      }
      if sections.isEmpty { sections.append(SectionDraft(title: nil, blocks: [])) }
      sections[sections.count - 1].blocks.append(Self.lowered(block, among: inner))
    }
    self.sections = sections
  }

  /// A heading between paragraphs with nothing below it is none: a place and day or a name in bold, as notices end with.
  private static func withoutEmptyHeadings(_ blocks: [Block]) -> [Block] {
    blocks.indices.map { place in
      guard case .heading(let level, let text) = blocks[place], level % 10 != 0 else { return blocks[place] }
      let next = place + 1 < blocks.count ? blocks[place + 1] : .heading(level: 0, [])
      guard let below = self.level(of: next), below <= level else { return blocks[place] }
      return .paragraph([.strong(text)])
    }
  }

  private static func level(of block: Block) -> Int? {
    guard case .heading(let level, _) = block else { return nil }
    return level
  }

  /// Headings within a section have levels 3 to 6.
  private static func lowered(_ block: Block, among levels: [Int]) -> Block {
    guard case .heading(let level, let text) = block else { return block }
    return .heading(level: min(6, 3 + (levels.firstIndex(of: level) ?? 0)), text)
  }
}
