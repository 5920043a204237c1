/// The rows of a table with each cell in its column.
struct TableShape {
  /// How many columns there are.
  let width: Int
  /// Each as wide as the table; what a cell covers beside and below it is empty.
  private(set) var rows: [[[PandocBlock]]] = []

  /// Wider tables are not for reading; a cell that says it covers more is damaged.
  private static let largestSpan = 64

  init(_ table: PandocTable) {
    /// How many rows more the cell above covers, for each column.
    var covered: [Int] = []
    var filled: [Int] = []
    for row in table.head + table.rows {
      var cells: [[PandocBlock]] = []
      filled.append(covered.count { $0 > 0 } + row.cells.count { !$0.blocks.isEmpty })
      var rest = row.cells[...]
      while !rest.isEmpty || cells.count < covered.count {
        if cells.count < covered.count, covered[cells.count] > 0 {
          covered[cells.count] -= 1
          cells.append([])
        } else if let cell = rest.popFirst() {
          for column in 0..<min(max(cell.columnSpan, 1), Self.largestSpan) {
            if cells.count == covered.count { covered.append(0) }
            covered[cells.count] = min(max(cell.rowSpan, 1), Self.largestSpan) - 1
            cells.append(column == 0 ? cell.blocks : [])
          }
        } else {
          cells.append([])
        }
      }
      rows.append(cells)
    }
    let width = max(covered.count, 1)
    self.width = width
    rows = rows.map { $0 + Array(repeating: [], count: width - $0.count) }
    hasHead = !table.head.isEmpty
    self.filled = filled.filter { $0 > 0 }
  }

  private let hasHead: Bool
  /// How many cells have text in each row that has any; one that comes down from a row above counts.
  private let filled: [Int]

  /// Whether it only puts text in its place, as in the motions of the Tweede Kamer: most rows have one cell with text, or some cell has
  /// what no cell of a table of data has.
  var isLayout: Bool {
    if width == 1 { return true }
    if hasHead { return false }
    return filled.count { $0 == 1 } * 2 >= filled.count
      || rows.joined().contains { $0.count > 3 || $0.contains(where: \.isLarge) }
  }
}

extension PandocBlock {
  /// A block that has others beside it in a page, not in a cell.
  fileprivate var isLarge: Bool {
    switch self {
    case .table, .heading: true
    case .paragraph, .lines, .code, .quotation, .numbered, .bullets, .definitions, .group, .raw, .nothing: false
    }
  }
}
