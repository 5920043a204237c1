/// A table found in a paragraph, after the rules of GitHub Flavored Markdown.
///
/// The second of its lines is a delimiter row with as many cells as the first; lines in front of these stay a
/// paragraph, lines behind them are rows.
struct Table {
  /// The paragraph that holds the table, or the heading when a line of dashes follows the last row.
  let node: Node
  /// The text of the lines in front of the table.
  let introduction: [Range<Int>]
  let columns: [TableAlignment]
  let header: TableRow
  let rows: [TableRow]
  /// Whether the line that made the paragraph a heading is a thematic break behind the table.
  let endsWithRule: Bool

  /// Finds the table in a paragraph or heading whose text stands in `source` within that many block quotes.
  init?(in node: Node, of source: SourceText, quotes: Int) {
    var lines = BlockLines(of: node, in: source, quotes: quotes).ranges
    endsWithRule = node.kind == .heading
    if endsWithRule {
      guard let underline = lines.popLast(), source.bytes[underline].first == .dash else {
        return nil
      }
    }
    guard lines.count >= 2 else { return nil }
    var found: (header: Int, row: TableRow, columns: [TableAlignment])?
    for index in 1..<lines.count where found == nil {
      guard let columns = TableAlignment.columns(of: lines[index], in: source.bytes) else {
        continue
      }
      let row = TableRow(lines[index - 1], in: source.bytes)
      let hasPipe = source.bytes[lines[index - 1].lowerBound..<lines[index].upperBound].contains(
        .pipe)
      if row.cells.count == columns.count, hasPipe { found = (index - 1, row, columns) }
    }
    guard let found else { return nil }
    self.node = node
    introduction = Array(lines[..<found.header])
    header = found.row
    let rows = lines[(found.header + 2)...].map { TableRow($0, in: source.bytes) }
    self.rows = rows
    // The author's word goes first.
    columns = found.columns.enumerated().map { column, alignment in
      let cells = rows.lazy.compactMap { column < $0.cells.count ? source.bytes[$0.cells[column]] : nil }
      return alignment == .none && NumberCell.areAll(cells) ? .right : alignment
    }
  }

  /// A fault for each row that has another number of cells than the table.
  func faults(in source: SourceText) -> [MarkdownFault] {
    rows.filter { $0.cells.count != columns.count }.map { row in
      MarkdownFault(
        kind: .tableRow(cells: row.cells.count, columns: columns.count),
        position: source.position(at: row.cells.first?.lowerBound ?? 0))
    }
  }
}
