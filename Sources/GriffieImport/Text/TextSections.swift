/// The sections of a text, from its passages and their levels.
struct TextSections {
  private(set) var sections: [SectionDraft] = []
  /// The points of the list that is not closed yet.
  private var points: [(mark: ListMark, text: [Inline])] = []

  init(_ passages: [Passage], _ texts: [[[Inline]]], _ levels: [Int?]) {
    for (index, passage) in passages.enumerated() {
      if passage.isTable {
        closeList()
        add(.table(TableDraft(cells: texts[index], width: passage.first.cells.count)))
        continue
      }
      let text = Array(texts[index].joined())
      if let level = levels[index] {
        closeList()
        if level == 1 {
          sections.append(SectionDraft(heading: text))
        } else {
          add(.heading(level: min(level + 1, 6), text))
        }
      } else if let mark = passage.mark {
        if let former = points.last?.mark, !mark.sort.follows(former.sort) { closeList() }
        points.append((mark, text.dropping(mark.text)))
      } else {
        closeList()
        add(.paragraph(text))
      }
    }
    closeList()
  }

  private mutating func add(_ block: Block) {
    if sections.isEmpty { sections.append(SectionDraft(title: nil, blocks: [])) }
    sections[sections.count - 1].blocks.append(block)
  }

  private mutating func closeList() {
    guard let first = points.first else { return }
    let marker: ListDraft.Marker =
      switch first.mark.sort {
      case .dash: .dash
      case .number(let number) where points.allSatisfy({ $0.mark.text.first != "0" || $0.mark.text == "0." }):
        .number(from: number)
      case .number, .other: .text(points.map(\.mark.text))
      }
    add(.list(ListDraft(marker: marker, items: points.map { [.paragraph($0.text)] })))
    points = []
  }
}

extension TableDraft {
  /// A table of these cells, row by row; the first row is its head.
  fileprivate init(cells: [[Inline]], width: Int) {
    let rows = stride(from: 0, to: cells.count, by: width).map { Array(cells[$0..<$0 + width]) }
    self.init(caption: [], head: rows.first ?? [], rows: Array(rows.dropFirst()))
  }
}
