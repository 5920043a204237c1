/// Blocks as Markdown, each paragraph on one line.
struct MarkdownWriter {
  private(set) var lines: [String] = []

  /// Writes blocks with a blank line between them.
  init(_ blocks: [Block]) {
    var former: Character?
    for block in blocks {
      if !lines.isEmpty { lines.append("") }
      former = write(block, behindList: former)
    }
  }

  static func text(_ blocks: [Block]) -> String { MarkdownWriter(blocks).lines.map { $0 + "\n" }.joined() }

  /// Writes a block. Of a list the value is the sign of its marks: another list right behind it has another, or they would be one.
  private mutating func write(_ block: Block, behindList former: Character?) -> Character? {
    if case .list(let list) = block {
      let signs: [Character] = list.marker.isNumbered ? [".", ")"] : ["-", "+"]
      let sign = former == signs[0] ? signs[1] : signs[0]
      write(list, sign)
      return sign
    }
    switch block {
    case .paragraph(let text): lines += Self.inline(text, isHead: true).split(separator: "\n").map(String.init)
    case .heading(let level, let text):
      lines.append(String(repeating: "#", count: level) + " " + Self.inline(text, isHead: false))
    case .list: break
    case .quotation(let blocks): lines += MarkdownWriter(blocks).lines.map { $0.isEmpty ? ">" : "> " + $0 }
    case .table(let table): write(table)
    case .picture(let description): lines.append("\\[" + MarkdownText.escaped(description, isHead: false) + "\\]")
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
      let body = MarkdownWriter(labelled(item, list.marker, index)).lines
      let indent = String(repeating: " ", count: mark.utf8.count)
      lines.append((mark + (body.first ?? "")).trimmedBehind)
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
    if !table.caption.isEmpty { lines += [Self.inline(table.caption, isHead: true), ""] }
    lines.append(Self.row(table.head))
    lines.append("|" + String(repeating: " --- |", count: table.head.count))
    lines += table.rows.map(Self.row)
  }

  private static func row(_ cells: [[Inline]]) -> String {
    "|" + cells.map { " \(inline($0, isHead: false)) |" }.joined()
  }
}

// MARK: - Inlines

extension MarkdownWriter {
  static func inline(_ inlines: [Inline], isHead: Bool) -> String {
    var text = ""
    for (index, inline) in inlines.enumerated() {
      // Behind an exclamation mark a link would be a picture.
      if case .link = inline, text.last == "!" { text.insert("\\", at: text.index(before: text.endIndex)) }
      text += self.inline(inline, isHead: index == 0 ? isHead : inlines[index - 1] == .lineBreak)
    }
    return text
  }

  private static func inline(_ inline: Inline, isHead: Bool) -> String {
    switch inline {
    case .text(let text): MarkdownText.escaped(text, isHead: isHead)
    case .emphasis(let inner): marked(inner, "*")
    case .strong(let inner): marked(inner, "**")
    case .link(let inner, let address): "[\(self.inline(inner, isHead: false))](<\(escapedAddress(address))>)"
    case .note(let label): "[^\(label)]"
    case .lineBreak: "\\\n"
    }
  }

  /// Marks stand directly at the words: blanks within them are put outside.
  private static func marked(_ inner: [Inline], _ mark: String) -> String {
    let text = inline(inner, isHead: false)
    let body = text.drop { $0 == " " }
    let core = body.reversed().drop { $0 == " " }.reversed()
    guard !core.isEmpty else { return text }
    let before = String(repeating: " ", count: text.count - body.count)
    return before + mark + String(core) + mark + String(repeating: " ", count: body.count - core.count)
  }

  private static func escapedAddress(_ address: String) -> String {
    String(
      address.unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
        if scalar == "<" || scalar == ">" || scalar == "\\" { return ["\\", scalar] }
        return scalar.value < 0x20 ? [] : [scalar]
      }.reduce(into: String.UnicodeScalarView()) { $0.append($1) })
  }
}

extension String {
  /// The text without blanks at its end.
  var trimmedBehind: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
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
