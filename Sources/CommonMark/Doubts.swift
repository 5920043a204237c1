extension Markdown {
  /// Places where a text probably does not mean what its author thinks, though all of it is Markdown. What `render` reports is not repeated.
  ///
  /// - Parameters:
  ///   - source: The text in UTF-8, without front matter and without a byte order mark.
  ///   - firstLine: The number of the text's first line in its file.
  /// - Returns: The doubts in the order of the source; none for a text that `render` refuses.
  public static func doubts(in source: [UInt8], firstLine: Int = 1) -> [MarkdownDoubt] {
    let original = SourceText(CharacterReferences(valid(source)).text, map: SourceMap(firstLine: firstLine))
    if Limits.excessiveLine(in: original) != nil { return [] }
    let arranged = NoteArrangement(original, of: NoteScanner(original)).source
    let doubts = Tree(parsing: arranged.bytes).withRoot { Doubts(in: $0, of: arranged) }
    let definitions = LinkDefinitions(in: arranged, paragraphs: doubts.paragraphs)
    var links: [MarkdownDoubt] = []
    _ = render(source, firstLine: firstLine) { blocks in
      links = blocks.flatMap { $0.linkDoubts(in: original) }
      return []
    }
    return (doubts.found + definitions.unused + links).sorted { $0.position < $1.position }
  }
}

/// Looks through a tree for what its author may have meant otherwise.
struct Doubts {
  private(set) var found: [MarkdownDoubt] = []
  /// The lines of each paragraph and heading, link definitions apart.
  private(set) var paragraphs: [[Range<Int>]] = []
  private let source: SourceText

  init(in root: Node, of source: SourceText) {
    self.source = source
    read(childrenOf: root, quotes: 0, depth: 0)
  }

  private mutating func add(_ kind: MarkdownDoubt.Kind, at offset: Int) {
    found.append(MarkdownDoubt(kind: kind, position: source.position(at: offset)))
  }

  private mutating func read(childrenOf parent: Node, quotes: Int, depth: Int) {
    guard depth <= Limits.depth else { return }
    var child = parent.firstChild
    var former: Node?
    while let node = child {
      switch node.kind {
      case .paragraph, .heading: read(node, quotes: quotes)
      case .quote: read(childrenOf: node, quotes: quotes + 1, depth: depth + 1)
      case .list:
        if let former, former.kind == .list, former.startColumn < node.startColumn {
          add(.listBesideList, at: BlockLines.start(of: node, in: source))
        }
        readItems(of: node)
        read(childrenOf: node, quotes: quotes, depth: depth + 1)
      case .item: read(childrenOf: node, quotes: quotes, depth: depth + 1)
      default: break
      }
      former = node
      child = node.next
    }
  }

  /// An item that stands further to the right than the first looks as if it were inside another.
  private mutating func readItems(of list: Node) {
    var item = list.firstChild
    while let node = item {
      if node.startColumn > list.startColumn {
        return add(.listBesideList, at: BlockLines.start(of: node, in: source))
      }
      item = node.next
    }
  }

  private mutating func read(_ node: Node, quotes: Int) {
    var lines = BlockLines(of: node, in: source, quotes: quotes).ranges
    paragraphs.append(lines)
    if Table(in: node, of: source, quotes: quotes) != nil { return }
    let isUnderlined = node.kind == .heading && node.endLine > node.startLine
    if isUnderlined, let underline = lines.popLast(), isDoubtful(underline, below: lines) {
      add(.textOverDashes, at: underline.lowerBound)
    }
    if node.kind == .paragraph { readHeadings(in: lines) }
    readTables(in: lines)
  }

  /// Signs of a heading need a blank behind them, and are six at most. One alone begins a hashtag too, unless it has the paragraph to itself.
  private mutating func readHeadings(in lines: [Range<Int>]) {
    for line in lines {
      let signs = source.bytes[line].prefix { $0 == .number }.count
      guard signs > (lines.count == 1 ? 0 : 1), signs < line.count, !source.bytes[line.lowerBound + signs].isDigit
      else { continue }
      add(.headingAsText, at: line.lowerBound)
    }
  }

  /// Whether a line of dashes may have been meant as a line between paragraphs: it is short, or what stands above is no title.
  private func isDoubtful(_ underline: Range<Int>, below lines: [Range<Int>]) -> Bool {
    guard source.bytes[underline].first == .dash, let line = lines.last else { return false }
    let text = source.bytes[line].reversed().drop { $0 == .space || $0 == .tab }
    let endsSentence = text.first.map { ".,;:!?".utf8.contains($0) } ?? false
    return lines.count > 1 || endsSentence || source.bytes[underline].count(where: { $0 == .dash }) <= 3
  }

  /// A delimiter row with another number of cells than the line above makes no table.
  private mutating func readTables(in lines: [Range<Int>]) {
    for (line, delimiter) in zip(lines, lines.dropFirst()) {
      guard let columns = TableAlignment.columns(of: delimiter, in: source.bytes),
        source.bytes[delimiter].contains(.pipe)
      else { continue }
      let cells = TableRow(line, in: source.bytes).cells.count
      if cells > 1 { add(.tableAsText(cells: cells, columns: columns.count), at: delimiter.lowerBound) }
    }
    if let first = lines.first, isDelimiter(first), source.bytes[first].contains(.pipe) {
      add(.dashesWithoutHead, at: first.lowerBound)
    }
    if lines.count > 1, lines.allSatisfy(isRow), !lines.contains(where: isDelimiter) {
      add(.rowsAsText, at: lines[0].lowerBound)
    }
  }

  /// Whether a line looks like the row of a table: cells between pipes at both ends.
  private func isRow(_ line: Range<Int>) -> Bool {
    let text = source.bytes[line].filter { $0 != .space && $0 != .tab }
    return text.count > 3 && text.first == .pipe && text.last == .pipe && text.count(where: { $0 == .pipe }) > 2
  }

  private func isDelimiter(_ line: Range<Int>) -> Bool { TableAlignment.columns(of: line, in: source.bytes) != nil }
}
