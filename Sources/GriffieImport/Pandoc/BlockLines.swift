/// Paragraphs as the lines of a printed page, so that the grammar of heads and signatures is the same for all sources.
struct BlockLines {
  /// A line of a paragraph, from one line break to the next.
  private struct Part {
    let block: Int
    let text: [Inline]
  }

  private let blocks: [Block]
  private var parts: [Part] = []
  /// The lines of each block; a line's number is that of its part, from 1.
  private(set) var lines: [[PrintedLine]] = []

  /// The blocks are paragraphs and headings.
  init(_ blocks: some Collection<Block>) {
    self.blocks = Array(blocks)
    for (index, block) in self.blocks.enumerated() {
      var lines: [PrintedLine] = []
      for text in (block.paragraphText ?? []).split(separator: .lineBreak).map(Array.init) {
        parts.append(Part(block: index, text: text))
        lines.append(PrintedLine(text.plain.replacing("\u{A0}", with: " ")[...], number: parts.count))
      }
      self.lines.append(lines)
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
    return blocks.enumerated().compactMap { index, block in
      let texts = parts.enumerated().filter { $0.element.block == index }.map { number, part in
        kept.contains(number + 1) ? part.text : part.text.notes
      }
      let text = Array(texts.filter { !$0.isEmpty }.joined(separator: [.lineBreak]))
      if text.isEmpty { return nil }
      if case .heading(let level, _) = block { return .heading(level: level, text) }
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
