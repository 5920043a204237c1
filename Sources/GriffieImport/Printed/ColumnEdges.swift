/// How far the lines of a text reach to the right, by where they begin.
struct ColumnEdges: Hashable, Sendable {
  private var edges: [Int: Double] = [:]
  private let size: Double

  init(_ pages: [[PrintedRow]], _ measure: PageMeasure) {
    size = measure.size
    for row in pages.joined() where LineSize(measure.ratio(row)) == .usual {
      edges[column(row), default: 0] = max(edges[column(row)] ?? 0, row.box.right)
    }
  }

  /// A line a little further to the right than others is in the column of those.
  private func column(_ row: PrintedRow) -> Int { Int(row.box.left / (size * 4)) }

  /// The place of a row on its page and in its column.
  func place(of row: PrintedRow, size: Double, depth: Double) -> PrintedLine.Place {
    let edge = [column(row) - 1, column(row)].compactMap { edges[$0] }.filter { $0 >= row.box.right }.max()
    let right = edge ?? row.box.right
    return PrintedLine.Place(
      size: size, depth: depth, room: right - row.box.right, firstWidth: row.firstWidth, width: right - row.box.left)
  }
}
