/// Blocks as Markdown, each paragraph on one line.
struct MarkdownWriter {
  private(set) var lines: [String] = []

  /// Writes blocks with a blank line between them; those of an item under the sign of its mark.
  init(_ blocks: [Block], under sign: Character? = nil) {
    var former = sign
    for block in blocks where !block.isEmpty {
      if !lines.isEmpty { lines.append("") }
      former = write(block, behindList: former)
    }
  }

  static func text(_ blocks: [Block]) -> String { MarkdownWriter(blocks).lines.map { $0 + "\n" }.joined() }

  /// Writes a block. Of a list the value is the sign of its marks: another list right behind it, or at its head, has another. The two would be
  /// one, and three dashes a rule.
  private mutating func write(_ block: Block, behindList former: Character?) -> Character? {
    if case .list(let list) = block {
      let signs: [Character] = list.marker.isNumbered ? [".", ")"] : ["-", "+"]
      let sign = former == signs[0] ? signs[1] : signs[0]
      write(list, sign)
      return sign
    }
    switch block {
    case .paragraph(let text): lines += InlineMarkdown.lines(text)
    case .heading(let level, let text):
      lines.append(String(repeating: "#", count: level) + " " + Self.withoutClosing(InlineMarkdown.line(text)))
    case .list: break
    case .quotation(let blocks): lines += MarkdownWriter(blocks).lines.map { $0.isEmpty ? ">" : "> " + $0 }
    case .table(let table): write(table)
    case .picture(let description): lines.append("\\[" + MarkdownText.escaped(description) + "\\]")
    }
    return nil
  }

  /// Items of one block each stand together, others with a blank line between.
  private mutating func write(_ list: ListDraft, _ sign: Character) {
    let isTight = list.items.allSatisfy { $0.count <= 1 }
    for (index, item) in list.items.enumerated() {
      if index > 0, !isTight { lines.append("") }
      let mark: String
      switch list.marker {
      case .dash, .text: mark = "\(sign) "
      case .number(let first): mark = "\(first + index)\(sign) "
      }
      let body = MarkdownWriter(labelled(item, list.marker, index), under: sign).lines
      let indent = String(repeating: " ", count: mark.utf8.count)
      lines.append((mark + (body.first ?? "")).trimmed)
      lines += body.dropFirst().map { $0.isEmpty ? "" : indent + $0 }
    }
  }

  /// An item with the mark that Markdown has no list for before its text.
  private func labelled(_ item: [Block], _ marker: ListDraft.Marker, _ index: Int) -> [Block] {
    guard case .text(let marks) = marker, marks.indices.contains(index) else { return item }
    guard case .paragraph(let text)? = item.first else { return [.paragraph([.text(marks[index])])] + item }
    return [.paragraph([.text(marks[index] + " ")] + text)] + item.dropFirst()
  }

  private mutating func write(_ table: TableDraft) {
    if !table.caption.isEmpty { lines += InlineMarkdown.lines(table.caption) + [""] }
    lines.append(Self.row(table.head))
    lines.append("|" + String(repeating: " --- |", count: table.head.count))
    lines += table.rows.map(Self.row)
  }

  /// The text of a heading; figures of a cross at its end, which close one, mean themselves.
  private static func withoutClosing(_ text: String) -> String {
    let end = text.utf8.lastIndex { $0 != UInt8(ascii: "#") }.map(text.utf8.index(after:)) ?? text.startIndex
    guard end < text.endIndex, text[..<end].last.map({ $0 == " " }) ?? true else { return text }
    return text[..<end] + "\\" + text[end...]
  }

  private static func row(_ cells: [[Inline]]) -> String {
    "|" + cells.map { " \(InlineMarkdown.line($0)) |" }.joined()
  }
}

extension Block {
  /// Whether nothing is written for it.
  fileprivate var isEmpty: Bool {
    switch self {
    case .paragraph(let text): InlineMarkdown.lines(text).isEmpty
    case .quotation(let blocks): blocks.allSatisfy(\.isEmpty)
    case .list(let list): list.items.isEmpty
    case .heading, .table, .picture: false
    }
  }
}

extension ListDraft.Marker {
  fileprivate var isNumbered: Bool {
    switch self {
    case .number: true
    case .dash, .text: false
    }
  }
}
