/// What pandoc found, as blocks of a draft.
struct PandocReader {
  /// Numbered in the order of their marks.
  private(set) var notes: [NoteDraft] = []
  private(set) var remarks: [Remark] = []

  /// The blocks; headings have the level they have in the document.
  mutating func blocks(_ blocks: [PandocBlock]) -> [Block] {
    var read: [Block] = []
    var rest = blocks[...]
    while let block = rest.popFirst() {
      if block.isTag("nav"), let end = rest.firstIndex(where: { $0.isTag("/nav") }) {
        note(.navigation(inner(Array(rest[..<end]))))
        rest = rest[(end + 1)...]
      } else {
        read += self.blocks(block)
      }
    }
    return read
  }

  private mutating func blocks(_ block: PandocBlock) -> [Block] {
    switch block {
    case .paragraph(let text): return paragraph(text)
    case .lines(let lines): return paragraph(Array(lines.joined(separator: [.lineBreak])))
    case .code(let text):
      return paragraph(Array(text.split(separator: "\n").map { [.text(String($0))] }.joined(separator: [.lineBreak])))
    case .quotation(let blocks): return [.quotation(inner(blocks))]
    case .numbered(let first, let style, let delimiter, let items):
      let marker = NumberStyle(style, delimiter).marker(from: first, count: items.count)
      return [.list(ListDraft(marker: marker, items: items.map { inner($0) }))]
    case .bullets(let items): return [.list(ListDraft(marker: .dash, items: items.map { inner($0) }))]
    case .definitions(let rows):
      return rows.flatMap { row in defined(inlines(row.term), as: row.definitions.flatMap { inner($0) }) }
    case .heading(let level, let text, let properties):
      if !properties.isEmpty { note(.properties(properties)) }
      // A heading stands on one line.
      let text = inlines(text).map { $0 == .lineBreak ? .text(" ") : $0 }.tidied
      return text.isEmpty ? [] : [.heading(level: level, text)]
    case .table(let table): return TableShape(table).isLayout ? layout(table) : [.table(draft(table))]
    case .group(let blocks): return self.blocks(blocks)
    case .raw(let markup):
      leaveOut(markup)
      return []
    case .nothing: return []
    }
  }

  private mutating func leaveOut(_ markup: PandocMarkup) {
    if markup.hasText { note(.leftOut(markup)) }
  }

  /// Blocks within another one, where a heading heads no section.
  private mutating func inner(_ blocks: [PandocBlock]) -> [Block] {
    self.blocks(blocks).map { block in
      if case .heading(_, let text) = block { .paragraph([.strong(text)]) } else { block }
    }
  }

  /// A term, and under it what it means.
  private func defined(_ term: [Inline], as blocks: [Block]) -> [Block] {
    if term.isEmpty { return blocks }
    guard case .paragraph(let text)? = blocks.first else { return [.paragraph([.strong(term)])] + blocks }
    return [.paragraph([.strong(term), .lineBreak] + text)] + blocks.dropFirst()
  }

  private mutating func paragraph(_ text: [PandocInline]) -> [Block] {
    if let pictures = Self.pictures(text) {
      return pictures.compactMap { description($0.text, title: $0.title) }.map(Block.picture)
    }
    let text = inlines(text)
    return text.isEmpty ? [] : [.paragraph(text)]
  }

  /// The pictures of a paragraph that has nothing else.
  private static func pictures(_ text: [PandocInline]) -> [(text: [PandocInline], title: String)]? {
    var pictures: [(text: [PandocInline], title: String)] = []
    for inline in text {
      if case .picture(let text, let title) = inline {
        pictures.append((text, title))
      } else if !inline.isBlank {
        return nil
      }
    }
    return pictures.isEmpty ? nil : pictures
  }

  private mutating func description(_ text: [PandocInline], title: String) -> String? {
    let words = inlines(text).plainText
    if !words.isEmpty { return words }
    // So pandoc marks a picture that has a paragraph to itself.
    let title = title.hasPrefix("fig:") ? String(title.dropFirst(4)) : title
    if !title.isEmpty { return title }
    note(.pictureWithoutDescription)
    return nil
  }

  private mutating func note(_ remark: Remark) {
    if !remarks.contains(remark) { remarks.append(remark) }
  }
}

extension PandocInline {
  fileprivate var isBlank: Bool {
    switch self {
    case .blank, .lineBreak: true
    case .text, .emphasis, .strong, .struckOut, .raised, .quoted, .group, .deleted, .comment, .titled, .link, .picture,
      .note,
      .raw, .nothing:
      false
    }
  }
}

extension PandocBlock {
  fileprivate func isTag(_ name: String) -> Bool {
    if case .raw(let markup) = self { markup.isTag(name) } else { false }
  }
}

// MARK: - Tables

extension PandocReader {
  /// A table that only puts text in its place: its cells one after the other.
  private mutating func layout(_ table: PandocTable) -> [Block] {
    blocks(table.caption) + (table.head + table.rows).flatMap { $0.cells.flatMap { blocks($0.blocks) } }
  }

  private mutating func draft(_ table: PandocTable) -> TableDraft {
    let caption = cell(table.caption)
    let shape = TableShape(table)
    let rows = shape.rows.map { row in row.map { cell($0) } }
    // A table without a head has its first row as one: Markdown knows no other.
    let heads = max(table.head.count, 1)
    let head = (0..<shape.width).map { column in
      Array(rows.prefix(heads).map { $0[column] }.filter { !$0.isEmpty }.joined(separator: [.text(" ")]))
    }
    return TableDraft(caption: caption, head: head, rows: Array(rows.dropFirst(heads)))
  }

  /// The text of a cell on one line.
  private mutating func cell(_ blocks: [PandocBlock]) -> [Inline] {
    Array(inner(blocks).map(\.onOneLine).filter { !$0.isEmpty }.joined(separator: [.text(" ")])).tidied
  }
}

extension Block {
  /// The text alone, as it stands in the cell of a table.
  var onOneLine: [Inline] {
    switch self {
    case .paragraph(let text), .heading(_, let text): text.map { $0 == .lineBreak ? .text(" ") : $0 }
    case .list(let list):
      Array(
        list.items.enumerated().map { index, item in
          [.text(list.marker.mark(index) + " ")] + item.flatMap(\.onOneLine)
        }.joined(separator: [.text(" ")]))
    case .quotation(let blocks): Array(blocks.map(\.onOneLine).joined(separator: [.text(" ")]))
    case .table(let table):
      Array(([table.caption] + table.head + table.rows.joined()).filter { !$0.isEmpty }.joined(separator: [.text(" ")]))
    case .picture(let description): [.text("[\(description)]")]
    }
  }
}

extension ListDraft.Marker {
  fileprivate func mark(_ index: Int) -> String {
    switch self {
    case .dash: "–"
    case .number(let first): "\(first + index)."
    case .text(let marks): marks[index]
    }
  }
}

// MARK: - Inlines

extension PandocReader {
  private mutating func inlines(_ inlines: [PandocInline]) -> [Inline] { inlines.flatMap { raw($0) }.tidied }

  private mutating func raw(_ inlines: [PandocInline]) -> [Inline] { inlines.flatMap { raw($0) } }

  private mutating func raw(_ inline: PandocInline) -> [Inline] {
    switch inline {
    case .text(let text): return [.text(text)]
    case .blank: return [.text(" ")]
    case .lineBreak: return [.lineBreak]
    case .emphasis(let inner): return [.emphasis(raw(inner))]
    case .strong(let inner): return [.strong(raw(inner))]
    case .struckOut(let inner):
      note(.struckOut)
      return raw(inner)
    case .raised(let inner):
      let text = raw(inner)
      let isNumber = !text.plainText.isEmpty && text.plainText.allSatisfy(\.isASCIIDigit)
      return isNumber ? [.text(RaisedFigures.raised(text.plainText))] : text
    case .quoted(let isDouble, let inner):
      return [.text(isDouble ? "“" : "‘")] + raw(inner) + [.text(isDouble ? "”" : "’")]
    case .group(let inner): return raw(inner)
    case .deleted(let inner):
      note(.leftOut("text that was deleted in the document", raw(inner)))
      return []
    case .comment(let inner):
      note(.leftOut("a comment", raw(inner)))
      return []
    case .titled(let inner, let title):
      let text = raw(inner)
      note(.leftOut("what the page shows at «\(text.plainText)»", [.text(title)]))
      return text
    case .link(let inner, let address):
      if let address = WebAddress(address) { return [.link(inlines(inner), address: address.text)] }
      let text = raw(inner)
      // A place in the text itself is no address.
      if address.isVisible, !address.hasPrefix("#"), address != text.plainText {
        note(.lostAddress(address, of: text.plainText))
      }
      return text
    case .picture(let text, let title): return description(text, title: title).map { [.text("[\($0)]")] } ?? []
    case .note(let blocks):
      let number = notes.count
      notes.append(NoteDraft(label: "\(number + 1)", blocks: []))
      notes[number] = NoteDraft(label: "\(number + 1)", blocks: inner(blocks))
      return [.note("\(number + 1)")]
    case .raw(let markup):
      leaveOut(markup)
      return []
    case .nothing: return []
    }
  }
}

extension Remark {
  fileprivate static let struckOut = Remark("text that is struck out is taken over as text")
  fileprivate static let pictureWithoutDescription = Remark("a picture without a description is left out")

  fileprivate static func leftOut(_ what: String, _ text: [Inline]) -> Remark {
    Remark("\(what) is left out: «\(text.plainText)»")
  }

  fileprivate static func properties(_ properties: [String]) -> Remark {
    Remark("properties of a heading are left out: «\(properties.joined(separator: ", "))»")
  }

  /// What leads to other pages is no text of this one.
  fileprivate static func navigation(_ blocks: [Block]) -> Remark {
    let words = blocks.map { "«\($0.onOneLine.plainText)»" }
    return Remark("the navigation of the page is left out: \(words.joined(separator: ", "))")
  }

  fileprivate static func leftOut(_ markup: PandocMarkup) -> Remark {
    let words = markup.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return Remark("markup of \(markup.format) is left out: «\(words)»")
  }
}
