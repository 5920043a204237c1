/// Reads the text of one block from its inline nodes, and puts a node in the place of each reference to a footnote.
struct InlineReader {
  /// A reference to a footnote that is defined.
  struct Reference {
    /// The index of the definition.
    let definition: Int
    /// Where it stood in the text.
    let offset: Int
    /// The node in its place, which writes nothing yet.
    let node: Node
  }

  private(set) var text: [UInt8] = []
  private(set) var inlines: [Inline] = []
  private(set) var opaque: [Range<Int>] = []
  private(set) var links: [AuthorLink] = []
  private(set) var references: [Reference] = []
  private(set) var faults: [MarkdownFault] = []
  private(set) var places: TextPlaces
  private(set) var isTooDeep = false

  private let source: SourceText
  private let definitions: [String: Int]
  private var cursor: SourceCursor

  /// A reader of a block whose text begins at the cursor; `definitions` are the footnotes by the key of their label.
  init(source: SourceText, cursor: SourceCursor, definitions: [String: Int]) {
    self.source = source
    self.cursor = cursor
    self.definitions = definitions
    places = TextPlaces(start: source.position(at: cursor.offset))
  }

  mutating func read(childrenOf parent: Node, depth: Int) {
    guard depth <= Limits.depth else { return isTooDeep = true }
    var child = parent.firstChild
    while let node = child {
      child = node.next
      read(node, depth: depth)
    }
  }

  private mutating func read(_ node: Node, depth: Int) {
    let index = inlines.count
    let start = text.count
    switch node.kind {
    case .text: return readText(node)
    case .softBreak, .hardBreak: readBreak()
    case .code: readCode(node)
    case .html: readHTML(node)
    case .emphasis, .strong:
      add(node, .container, from: start)
      read(childrenOf: node, depth: depth + 1)
      inlines[index].range = start..<text.count
      inlines[index].next = inlines.count
      return
    case .link:
      readLink(node, depth: depth)
      return add(node, .link(links.count - 1), from: start)
    case .image:
      checkDestination(of: node, at: self.start(of: node))
      readPlain(childrenOf: node, depth: depth + 1)
    case .paragraph, .heading, .quote, .list, .item, .codeBlock, .htmlBlock, .customBlock, .rule,
      .customInline, .document:
      return
    }
    add(node, .whole, from: start)
    if node.kind == .code || node.kind == .image { addOpaque(from: start) }
  }

  private mutating func add(_ node: Node, _ kind: Inline.Kind, from start: Int) {
    let next = inlines.count + 1
    inlines.append(Inline(node: node, kind: kind, range: start..<text.count, next: next))
  }

  private mutating func addOpaque(from start: Int) {
    if start < text.count { opaque.append(start..<text.count) }
  }
}

extension InlineReader {
  private mutating func readBreak() {
    text.append(.lineFeed)
    cursor.breakLine()
  }

  private mutating func readCode(_ node: Node) {
    locate(node)
    append(node.literal[...])
  }

  private mutating func readHTML(_ node: Node) {
    locate(node)
    let position = source.position(at: cursor.source(ofLiteral: 0))
    faults.append(MarkdownFault(kind: .rawHTML, position: position))
  }

  private mutating func locate(_ node: Node) {
    if node.endLine > node.startLine {
      cursor.skip(column: node.startColumn, lines: node.endLine - node.startLine)
    } else {
      cursor.place(node.literal, column: node.startColumn)
    }
  }

  private mutating func readLink(_ node: Node, depth: Int) {
    let start = text.count
    let place = self.start(of: node)
    checkDestination(of: node, at: place)
    readPlain(childrenOf: node, depth: depth + 1)
    addOpaque(from: start)
    links.append(
      AuthorLink(
        range: start..<text.count, destination: node.destination, place: source.position(at: place)))
  }

  // The text of links and images, where nothing is recognised.
  private mutating func readPlain(childrenOf parent: Node, depth: Int) {
    guard depth <= Limits.depth else { return isTooDeep = true }
    var child = parent.firstChild
    while let node = child {
      child = node.next
      switch node.kind {
      case .text:
        cursor.place(node.literal, column: node.startColumn)
        append(node.literal[...])
      case .softBreak, .hardBreak: readBreak()
      case .code: readCode(node)
      case .html: readHTML(node)
      case .image:
        checkDestination(of: node, at: self.start(of: node))
        readPlain(childrenOf: node, depth: depth + 1)
      default: readPlain(childrenOf: node, depth: depth + 1)
      }
    }
  }
}

extension InlineReader {
  private mutating func readText(_ node: Node) {
    let literal = node.literal
    cursor.place(literal, column: node.startColumn)
    let found = literal.contains(.bracket, .caret) ? findReferences(in: Array(literal)) : []
    guard !found.isEmpty else {
      let start = text.count
      append(literal[...])
      return add(node, .text, from: start)
    }
    Array(literal).withUnsafeBufferPointer { cut(node, of: $0, at: found) }
  }

  /// Adds a part of the literal that the cursor placed last.
  private mutating func append(_ part: Slice<CBytes>) {
    let start = part.startIndex
    places.append(text.count, at: source.position(at: cursor.source(ofLiteral: start)))
    for piece in cursor.pieces where piece.literal > start && piece.literal < part.endIndex {
      places.append(text.count + piece.literal - start, at: source.position(at: piece.source))
    }
    text += part
  }

  private mutating func cut(
    _ node: Node, of literal: CBytes, at found: [(range: Range<Int>, definition: Int)]
  ) {
    var start = 0
    for (range, definition) in found {
      if start < range.lowerBound {
        let before = Node.text(literal[start..<range.lowerBound])
        before.insert(before: node)
        addText(literal[start..<range.lowerBound], as: before)
      }
      let reference = Node.inline([])
      reference.insert(before: node)
      references.append(Reference(definition: definition, offset: text.count, node: reference))
      add(reference, .reference, from: text.count)
      start = range.upperBound
    }
    guard start < literal.count else { return node.free() }
    node.setLiteral(literal[start...])
    addText(literal[start...], as: node)
  }

  private mutating func addText(_ part: Slice<CBytes>, as node: Node) {
    let start = text.count
    append(part)
    add(node, .text, from: start)
  }

  private mutating func findReferences(
    in literal: [UInt8]
  ) -> [(range: Range<Int>, definition: Int)] {
    var found: [(range: Range<Int>, definition: Int)] = []
    var start = 0
    while let opening = literal.offset(of: .bracket, from: start) {
      start = opening + 1
      guard start < literal.count, literal[start] == .caret, !isEscaped(opening),
        let close = NoteDefinition.labelEnd(in: literal, from: start + 1, to: literal.count)
      else { continue }
      let label = literal[(start + 1)..<close]
      if let definition = definitions[NoteDefinition.key(of: label)] {
        found.append((opening..<(close + 1), definition))
      } else {
        let position = source.position(at: cursor.source(ofLiteral: opening))
        let kind = MarkdownFault.Kind.unknownNote(String(decoding: label, as: UTF8.self))
        faults.append(MarkdownFault(kind: kind, position: position))
      }
      start = close + 1
    }
    return found
  }

  // In the tree a bracket looks the same whether it was written as such, with a backslash or as an entity.
  private func isEscaped(_ opening: Int) -> Bool {
    let offset = cursor.source(ofLiteral: opening)
    guard offset < source.bytes.count else { return false }
    let backslashes = source.bytes[..<offset].reversed().prefix { $0 == .backslash }.count
    return source.bytes[offset] == .ampersand || backslashes % 2 == 1
  }
}

extension InlineReader {
  /// Where a link or an image begins that the cursor has not passed yet.
  private func start(of node: Node) -> Int {
    let isImage = node.kind == .image
    guard let leaf = node.firstLeaf else {
      let opening = source.bytes.offset(of: .bracket, from: cursor.offset) ?? cursor.offset
      return max(cursor.offset, isImage ? opening - 1 : opening)
    }
    var probe = cursor
    probe.place(leaf.literal, column: leaf.startColumn)
    var offset = probe.source(ofLiteral: 0) - 1
    while offset >= cursor.offset {
      let opensImage = offset > 0 && source.bytes[offset - 1] == .exclamation
      switch source.bytes[offset] {
      case .lessThan: return offset
      case .bracket where opensImage == isImage: return isImage ? offset - 1 : offset
      default: offset -= 1
      }
    }
    return cursor.offset
  }

  // The same schemes that cmark leaves out.
  private mutating func checkDestination(of node: Node, at place: Int) {
    let destination = node.destination
    let prefix = destination.prefix(32).lowercased()
    let isUnsafe = ["javascript:", "vbscript:", "file:", "data:"].contains(where: prefix.hasPrefix)
    let pictures = ["png", "gif", "jpeg", "webp"].map { "data:image/" + $0 }
    guard isUnsafe, !pictures.contains(where: prefix.hasPrefix) else { return }
    let position = source.position(at: place)
    faults.append(MarkdownFault(kind: .unsafeLink(destination), position: position))
  }
}
