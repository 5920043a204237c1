/// Puts tables in the place of the paragraphs in which they were found.
struct TableBuilder {
  /// What a node that this builder made is; kept in the node's tag.
  enum Tag {
    /// A row, which gets an id.
    case row
    /// A cell; its text stands on that line of the cells' source.
    case cell(line: Int)
    /// A paragraph that was in front of a table; its text stands in the cells' source.
    case introduction

    init?(of node: Node) {
      switch node.tag & 3 {
      case 1: self = .row
      case 2: self = .cell(line: node.tag >> 2)
      case 3: self = .introduction
      default: return nil
      }
    }

    var number: Int {
      switch self {
      case .row: 1
      case .cell(let line): line << 2 | 2
      case .introduction: 3
      }
    }
  }

  private let lines: [Int]
  // The paragraphs of cells that are still to be placed, in order.
  private var nextParagraph: Node?
  private var nextText = 0
  /// How many cells were added to rows that have too few.
  private var fillings = 0

  /// Builds all tables of a tree; gives the source of their cells.
  static func build(_ tables: [Table], of source: SourceText) -> SourceText {
    guard !tables.isEmpty else { return source }
    var text = CellText(from: source)
    for table in tables {
      if !table.introduction.isEmpty { text.append(paragraph: table.introduction) }
      for row in [table.header] + table.rows {
        for cell in row.cells.prefix(table.columns.count) where !cell.isEmpty {
          text.append(cell: cell)
        }
      }
    }
    let cells = text.finished()
    Tree(parsing: cells.bytes).withRoot { root in
      var builder = TableBuilder(lines: text.lines, first: root.firstChild)
      for table in tables { builder.replace(table) }
    }
    return cells
  }

  private init(lines: [Int], first: Node?) {
    self.lines = lines
    nextParagraph = first
  }

  private mutating func replace(_ table: Table) {
    if !table.introduction.isEmpty, let paragraph = takeParagraph()?.node {
      paragraph.tag = Tag.introduction.number
      paragraph.insert(before: table.node)
    }
    let node = Node.block("<table>", "</table>")
    node.append(section("thead", [table.header], cell: "th", of: table))
    if !table.rows.isEmpty { node.append(section("tbody", table.rows, cell: "td", of: table)) }
    node.insert(before: table.node)
    if table.endsWithRule { Node.rule().insert(after: node) }
    table.node.free()
  }

  private mutating func section(
    _ name: String, _ rows: [TableRow], cell: String, of table: Table
  ) -> Node {
    let section = Node.block("<\(name)>", "</\(name)>")
    for row in rows {
      let node = Node.block("<tr>", "</tr>")
      node.tag = Tag.row.number
      // Past the bound a short row stays short, which is reported in any case.
      for (column, alignment) in table.columns.enumerated() {
        if column >= row.cells.count { fillings += 1 }
        guard column < row.cells.count || fillings <= Limits.fillings else { break }
        let isFilled = column < row.cells.count && !row.cells[column].isEmpty
        node.append(self.cell(cell, alignment, isFilled: isFilled))
      }
      section.append(node)
    }
    return section
  }

  private mutating func cell(_ name: String, _ alignment: TableAlignment, isFilled: Bool) -> Node {
    let opening = "<\(name)\(alignment.attribute)>"
    let node = Node.inline(Array(opening.utf8), Array("</\(name)>\n".utf8))
    guard isFilled, let paragraph = takeParagraph() else { return node }
    node.tag = Tag.cell(line: paragraph.line).number
    node.takeChildren(of: paragraph.node)
    return node
  }

  // Takes the two bytes away with which each text begins.
  private mutating func takeParagraph() -> (node: Node, line: Int)? {
    guard let node = nextParagraph, nextText < lines.count else { return nil }
    nextParagraph = node.next
    nextText += 1
    if let first = node.firstChild, first.kind == .text {
      let rest = first.literal.dropFirst(CellText.prefix.count)
      if rest.isEmpty { first.free() } else { first.setLiteral(Array(rest)[...]) }
    }
    return (node, lines[nextText - 1])
  }
}
