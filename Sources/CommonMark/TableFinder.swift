/// Finds the tables of a tree.
struct TableFinder {
  private(set) var tables: [Table] = []
  /// The table that has more cells than may be, with those before it; none is looked for behind it.
  private(set) var refusal: MarkdownFault?
  private var cells = 0
  private let source: SourceText

  init(in root: Node, of source: SourceText) {
    self.source = source
    guard source.bytes.offset(of: .pipe) != nil else { return }
    search(childrenOf: root, quotes: 0, depth: 0)
  }

  // What is nested deeper is not rendered.
  private mutating func search(childrenOf parent: Node, quotes: Int, depth: Int) {
    guard depth <= Limits.depth else { return }
    var child = parent.firstChild
    while let node = child, refusal == nil {
      child = node.next
      switch node.kind {
      case .paragraph, .heading:
        guard node.endLine > node.startLine else { continue }
        if let table = Table(in: node, of: source, quotes: quotes) { add(table) }
      case .quote: search(childrenOf: node, quotes: quotes + 1, depth: depth + 1)
      case .list, .item: search(childrenOf: node, quotes: quotes, depth: depth + 1)
      default: continue
      }
    }
  }

  private mutating func add(_ table: Table) {
    tables.append(table)
    cells += table.columns.count + table.rows.reduce(0) { $0 + $1.cells.count }
    guard cells > Limits.cells else { return }
    let place = source.position(at: BlockLines.start(of: table.node, in: source))
    refusal = MarkdownFault(kind: .tooManyCells(limit: Limits.cells), position: place)
  }
}
