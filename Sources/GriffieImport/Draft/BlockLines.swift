/// Paragraphs as the lines of a printed page, so that the grammar of heads and signatures is the same for all sources.
struct BlockLines {
  private let blocks: [Block]
  /// The text of each block from one line break to the next.
  private var parts: [[[Inline]]] = []
  /// The lines of each block, one for each of its parts, numbered through.
  private var lines: [[PrintedLine]] = []

  /// The blocks are paragraphs and headings.
  init(_ blocks: some Collection<Block>) {
    self.blocks = Array(blocks)
    var number = 0
    for block in self.blocks {
      let texts = (block.paragraphText ?? []).split(separator: .lineBreak).map(Array.init)
      parts.append(texts)
      lines.append(
        texts.map { text in
          number += 1
          let line = text.plainText.replacing("\u{A0}", with: " ").replacing("\u{2011}", with: "-")
          return PrintedLine(line[...], number: number)
        })
    }
  }

  /// All lines, a blank one before each block.
  var page: [PrintedLine] { lines.flatMap { [PrintedLine("", number: 0)] + $0 } }

  var passages: [Passage] {
    lines.compactMap { lines in
      lines.first.map { first in
        lines.dropFirst().reduce(into: Passage(first, page: 0, isSetApart: true, mark: nil)) { $0.append($1, page: 0) }
      }
    }
  }

  /// The blocks with only these of their lines. Marks of footnotes stay, also where the words they stood at went.
  func keeping(_ lines: some Sequence<PrintedLine>) -> [Block] {
    let kept = Set(lines.map(\.number))
    return blocks.indices.compactMap { index in
      let texts = zip(parts[index], self.lines[index]).map { kept.contains($1.number) ? $0 : $0.noteMarks }
      let text = Array(texts.filter { !$0.isEmpty }.joined(separator: [.lineBreak]))
      if text.isEmpty { return nil }
      if case .heading(let level, _) = blocks[index] { return .heading(level: level, text) }
      return .paragraph(text)
    }
  }
}

extension Block {
  /// The text of a paragraph or heading.
  var paragraphText: [Inline]? {
    switch self {
    case .paragraph(let text), .heading(_, let text): text
    case .list, .quotation, .table, .picture: nil
    }
  }
}
