/// The sections of a document, by its headings.
struct BlockSections {
  private(set) var sections: [SectionDraft] = []
  /// The addresses of what became a title, which is a plain text.
  private(set) var remarks: [Remark] = []

  /// The title is that of the paper; a heading that stands alone above all others is one, when there is none yet.
  init(_ blocks: [Block], title: inout String?) {
    var blocks = blocks.contains(where: \.isHeading) ? blocks : Self.withBoldHeadings(blocks)
    if case .heading(let level, let text)? = blocks.first, text.noteMarks.isEmpty,
      text.plainText == title
        || title == nil && blocks.dropFirst().allSatisfy({ $0.headingLevel.map { $0 > level } ?? true })
          && blocks.dropFirst().contains(where: \.isHeading)
    {
      title = text.plainText
      tellLinks(of: text)
      blocks.removeFirst()
    }
    let top = blocks.compactMap(\.headingLevel).min() ?? 1
    for block in blocks {
      if case .heading(let level, let text) = block {
        if level == top, !text.plainText.isEmpty {
          sections.append(SectionDraft(heading: text))
          tellLinks(of: text)
        } else {
          add(.heading(level: min(level - top + 2, 6), text))
        }
      } else {
        add(block)
      }
    }
  }

  private mutating func tellLinks(of title: [Inline]) {
    remarks += title.links.filter { $0.text != $0.address }.map { .lostAddress($0.address, of: $0.text) }
  }

  private mutating func add(_ block: Block) {
    if sections.isEmpty { sections.append(SectionDraft(title: nil, blocks: [])) }
    sections[sections.count - 1].blocks.append(block)
  }

  /// Where no heading has the style of one, a short paragraph in bold with text under it is a heading.
  private static func withBoldHeadings(_ blocks: [Block]) -> [Block] {
    blocks.enumerated().map { index, block in
      guard case .paragraph(let text) = block, text.count == 1, case .strong(let inner)? = text.first,
        inner.plainText.count <= 120, let last = inner.plainText.last, !".,:;?!".contains(last),
        !inner.contains(.lineBreak),
        index + 1 < blocks.count
      else { return block }
      return .heading(level: 1, inner)
    }
  }
}

extension Block {
  fileprivate var headingLevel: Int? {
    if case .heading(let level, _) = self { level } else { nil }
  }

  fileprivate var isHeading: Bool { headingLevel != nil }
}
