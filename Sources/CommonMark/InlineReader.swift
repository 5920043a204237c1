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
  private(set) var images: [AuthorImage] = []
  private(set) var references: [Reference] = []
  private(set) var faults: [MarkdownFault] = []
  private(set) var places: TextPlaces
  private(set) var isTooDeep = false

  private let source: SourceText
  private let definitions: [String: Int]
  private let address: (String) -> String?
  private var cursor: SourceCursor

  /// A reader of a block whose text begins at the cursor; `definitions` are the footnotes by the key of their label, and `address` gives
  /// another destination for one of a link or image.
  init(
    source: SourceText, cursor: SourceCursor, definitions: [String: Int], address: @escaping (String) -> String?
  ) {
    self.source = source
    self.cursor = cursor
    self.definitions = definitions
    self.address = address
    places = TextPlaces(start: source.position(at: cursor.offset))
    text.reserveCapacity(cursor.remaining)
    inlines.reserveCapacity(8)
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
    case .image: readImage(node, depth: depth)
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
    let place = cursor.start(of: node)
    let destination = takeDestination(of: node, at: place)
    readPlain(childrenOf: node, depth: depth + 1)
    addOpaque(from: start)
    links.append(
      AuthorLink(range: start..<text.count, destination: destination, place: source.position(at: place)))
  }

  private mutating func readImage(_ node: Node, depth: Int) {
    let place = cursor.start(of: node)
    images.append(
      AuthorImage(destination: takeDestination(of: node, at: place), place: source.position(at: place)))
    readPlain(childrenOf: node, depth: depth + 1)
  }

  // cmark reads `<https://…>` in the text of a link as a link, which HTML does not allow. The outer one stays.
  private mutating func readInnerLink(_ node: Node, depth: Int) {
    let kind = MarkdownFault.Kind.linkInLink(node.destination)
    faults.append(MarkdownFault(kind: kind, position: source.position(at: cursor.start(of: node))))
    readPlain(childrenOf: node, depth: depth + 1)
    node.unwrap()
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
      case .image: readImage(node, depth: depth)
      case .emphasis, .strong: readPlain(childrenOf: node, depth: depth + 1)
      case .link: readInnerLink(node, depth: depth)
      case .paragraph, .heading, .quote, .list, .item, .codeBlock, .htmlBlock, .customBlock, .rule,
        .customInline, .document:
        continue
      }
    }
  }
}

extension InlineReader {
  private mutating func readText(_ node: Node) {
    let literal = node.literal
    cursor.place(literal, column: node.startColumn)
    guard literal.contains(.bracket, .caret) else { return addText(literal[...], as: node) }
    let finder = ReferenceFinder(in: Array(literal), at: cursor, of: source, definitions)
    faults += finder.faults
    guard !finder.found.isEmpty else { return addText(literal[...], as: node) }
    finder.literal.withUnsafeBufferPointer { cut(node, of: $0, at: finder.found) }
  }

  /// Adds a part of the literal that the cursor placed last.
  private mutating func append(_ part: Slice<CBytes>) {
    let start = part.startIndex
    places.append(text.count, at: source.position(at: cursor.source(ofLiteral: start)))
    for piece in cursor.pieces[cursor.nextPiece(after: start)...] {
      guard piece.literal < part.endIndex else { break }
      places.append(text.count + piece.literal - start, at: source.position(at: piece.source))
    }
    text += part
  }

  // What precedes each reference gets a node of its own; the original node keeps what follows the last one.
  private mutating func cut(
    _ node: Node, of literal: CBytes, at found: [ReferenceFinder.Found]
  ) {
    var start = 0
    for reference in found {
      let before = literal[start..<reference.range.lowerBound]
      if !before.isEmpty {
        let piece = Node.text(before)
        piece.insert(before: node)
        addText(before, as: piece)
      }
      let link = Node.inline([])
      link.insert(before: node)
      references.append(
        Reference(definition: reference.definition, offset: text.count, node: link))
      add(link, .reference, from: text.count)
      start = reference.range.upperBound
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
}

extension InlineReader {
  /// The destination as written; the node gets the one to write instead.
  private mutating func takeDestination(of node: Node, at place: Int) -> String {
    let destination = node.destination
    if node.hasUnsafeDestination {
      faults.append(MarkdownFault(kind: .unsafeLink(destination), position: source.position(at: place)))
    } else if let address = address(destination) {
      node.setDestination(address)
    }
    return destination
  }
}
