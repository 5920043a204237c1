/// Reads all text of a document, gives it ids, and numbers its footnotes.
struct BlockReader {
  private(set) var blocks: [TextBlock] = []
  /// The inlines of each block.
  private(set) var inlines: [[Inline]] = []
  private(set) var headings: [Heading] = []
  private(set) var faults: [MarkdownFault]
  private(set) var notes: Notes
  /// Why the text is not rendered at all.
  private(set) var refusal: MarkdownFault?

  private let source: SourceText
  /// What the nodes of table cells refer to.
  private let cells: SourceText
  /// The lines of the comments that stand in for footnotes.
  private let comments: Set<Int>
  private let definitions: [String: Int]
  /// Gives another destination for one of a link or image.
  private let address: (String) -> String?
  private var anchors = Anchors()

  init(
    source: SourceText, cells: SourceText, comments: Set<Int>, notes: Notes,
    faults: [MarkdownFault], refusal: MarkdownFault?, address: @escaping (String) -> String?
  ) {
    self.source = source
    self.cells = cells
    self.comments = comments
    self.notes = notes
    self.faults = faults
    self.refusal = refusal
    self.address = address
    let pairs = notes.definitions.enumerated().map { ($1.key, $0) }
    definitions = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// Where blocks stand: within how many block quotes, how deep, and in which footnote.
  private struct Context {
    var quotes = 0
    var depth = 1
    var note: Int?
    var anchor: String?

    func inner(quotes: Int = 0, anchor: String? = nil) -> Context {
      Context(
        quotes: self.quotes + quotes, depth: depth + 1, note: note, anchor: self.anchor ?? anchor)
    }
  }

  /// Reads the document, then the footnotes in the order in which they are referred to. These are items of a list in front of the
  /// document: see `NoteArrangement`.
  mutating func read(_ root: Node) {
    let list = notes.definitions.isEmpty ? nil : root.firstChild
    read(from: list == nil ? root.firstChild : list?.next, in: Context())
    guard let list else { return }
    let items = list.children
    var place = 0
    while place < notes.numbered.count {
      let note = notes.numbered[place]
      read(from: items[note.definition].firstChild, in: Context(note: note.number, anchor: Anchors.note(note.number)))
      place += 1
    }
  }

  private mutating func read(from first: Node?, in context: Context) {
    var next = first
    while let node = next {
      next = node.next
      guard context.depth <= Limits.depth else {
        return refuse(at: source.position(at: BlockLines.start(of: node, in: source)))
      }
      read(node, in: context)
    }
  }

  private mutating func refuse(at position: SourcePosition) {
    refusal = refusal ?? MarkdownFault(kind: .nestedTooDeep, position: position)
  }

  private mutating func read(_ node: Node, in context: Context) {
    switch node.kind {
    case .paragraph, .heading: readText(of: node, in: context)
    case .quote: read(from: node.firstChild, in: context.inner(quotes: 1))
    case .list, .item: read(from: node.firstChild, in: context.inner())
    case .customBlock: readTable(node, in: context)
    case .customInline: readCell(node, in: context)
    case .htmlBlock: readHTML(node)
    case .codeBlock, .rule, .document, .text, .softBreak, .hardBreak, .code, .html, .emphasis,
      .strong, .link, .image:
      return
    }
  }
}

extension BlockReader {
  private mutating func readHTML(_ node: Node) {
    if comments.contains(node.startLine) { return node.free() }
    let position = source.position(at: BlockLines.start(of: node, in: source))
    faults.append(MarkdownFault(kind: .rawHTML, position: position))
  }

  private mutating func readTable(_ node: Node, in context: Context) {
    guard node.tag != 0 else { return read(from: node.firstChild, in: context.inner()) }
    let anchor = context.anchor ?? anchors.paragraph()
    if context.note == nil { node.setOpening("<tr id=\"\(anchor)\">".utf8) }
    read(from: node.firstChild, in: context.inner(anchor: anchor))
  }

  private mutating func readCell(_ node: Node, in context: Context) {
    guard case .cell(let line)? = TableBuilder.Tag(of: node), let anchor = context.anchor else {
      return
    }
    let start = cells.line(line).lowerBound + CellText.prefix.count
    let cursor = SourceCursor(
      in: cells, from: start, column: CellText.prefix.count + 1, lastLine: line, quotes: 0)
    read(node, .cell, in: context, cells, cursor) { _, _ in anchor }
  }

  private mutating func readText(of node: Node, in context: Context) {
    let kind =
      node.kind == .heading ? TextBlock.Kind.heading(level: node.headingLevel) : .paragraph
    let isCell = node.tag != 0
    let text = isCell ? cells : source
    let quotes = isCell ? 0 : context.quotes
    var start = BlockLines.start(of: node, in: text)
    if isCell {
      start += CellText.prefix.count
    } else if node.endLine > node.startLine, text.bytes[start] == .bracket {
      start = BlockLines(of: node, in: text, quotes: quotes).ranges.first?.lowerBound ?? start
    }
    let cursor = SourceCursor(
      in: text, from: start, column: node.startColumn, lastLine: node.endLine, quotes: quotes)
    read(node, kind, in: context, text, cursor) { reader, bytes in
      reader.anchor(node, kind, bytes, in: context)
    }
  }

  private mutating func anchor(
    _ node: Node, _ kind: TextBlock.Kind, _ bytes: [UInt8], in context: Context
  ) -> String {
    if let anchor = context.anchor { return anchor }
    var anchor = ""
    if case .heading(let level) = kind {
      let text = String(decoding: bytes.map { $0 == .lineFeed ? .space : $0 }, as: UTF8.self)
      anchor = anchors.heading(text)
      headings.append(Heading(level: level, text: text, anchor: anchor))
    } else {
      anchor = anchors.paragraph()
    }
    node.prepend(Node.inline(StandIn.anchor(anchor)))
    return anchor
  }

  private mutating func read(
    _ node: Node, _ kind: TextBlock.Kind, in context: Context, _ text: SourceText,
    _ cursor: SourceCursor, anchor: (inout BlockReader, [UInt8]) -> String
  ) {
    var reader = InlineReader(source: text, cursor: cursor, definitions: definitions, address: address)
    reader.read(childrenOf: node, depth: context.depth + 1)
    if reader.isTooDeep { refuse(at: text.position(at: cursor.offset)) }
    faults += reader.faults
    let references = reader.references.map { number($0) }
    blocks.append(
      TextBlock(
        kind: kind, anchor: anchor(&self, reader.text), note: context.note, text: reader.text,
        opaque: reader.opaque, links: reader.links, images: reader.images, notes: references,
        places: reader.places))
    inlines.append(reader.inlines)
  }

  private mutating func number(_ reference: InlineReader.Reference) -> NoteReference {
    let (number, occurrence) = notes.refer(to: reference.definition)
    let id = Anchors.reference(number, occurrence: occurrence)
    let link = "<a href=\"#\(Anchors.note(number))\" id=\"\(id)\">\(number)</a>"
    reference.node.setOpening("<sup class=\"footnote-ref\">\(link)</sup>".utf8)
    return NoteReference(offset: reference.offset, number: number)
  }
}
