/// A table for people: columns of equal width with two blanks between.
struct TextTable: CustomStringConvertible {
  /// Which side of its column a cell stands at.
  enum Side {
    case left, right
  }

  private let sides: [Side]
  private let widest: Int
  private var rows: [[String]]

  /// A table with this head; cells longer than `widest` characters are cut.
  init(_ head: [String], sides: [Side], widest: Int = 60) {
    self.sides = sides
    self.widest = widest
    rows = [head]
  }

  mutating func append(_ cells: [String]) { rows.append(cells.map(cut)) }

  /// The lines, each with a line end.
  var description: String {
    let widths = sides.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let cells = row.indices.map { column in
        let padding = String(repeating: " ", count: widths[column] - row[column].count)
        return sides[column] == .left ? row[column] + padding : padding + row[column]
      }
      let line = cells.joined(separator: "  ")
      return line.prefix(upTo: line.lastIndex { $0 != " " }.map(line.index(after:)) ?? line.startIndex) + "\n"
    }.joined()
  }

  private func cut(_ cell: String) -> String {
    let shown = cell.onOneLine
    return shown.count <= widest ? shown : shown.prefix(widest - 1) + "…"
  }
}

extension String {
  /// The text with one blank for each run of white space, and no control characters, which a terminal would obey.
  var onOneLine: String {
    split { $0.isWhitespace }.joined(separator: " ")
      .replacing(/[\p{Cc}]/, with: "?")
  }
}
