/// What is read together on a page: a row, or the cells of a table that stand beside one another.
struct PrintedBand: Hashable, Sendable {
  /// The rows of each cell, below one another; one cell where it is no part of a table, and never are all empty.
  private(set) var cells: [[PrintedRow]]

  init(_ row: PrintedRow) { cells = [[row]] }

  /// A row of a table, with each line in the column that it stands in. `gaps` part the columns.
  init(_ rows: [PrintedRow], gaps: ArraySlice<ClosedRange<Double>>) {
    cells = Array(repeating: [], count: gaps.count + 1)
    for row in rows { cells[gaps.count { $0.lowerBound < row.box.left }].append(row) }
  }

  var isOfTable: Bool { cells.count > 1 }
  var rows: [PrintedRow] { cells.flatMap(\.self) }
}
