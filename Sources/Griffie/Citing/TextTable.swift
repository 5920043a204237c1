/// A table for people: columns of equal width with two blanks between.
struct TextTable: CustomStringConvertible {
  /// What stands in a column.
  enum Column {
    /// At the left, and cut where it is long.
    case text
    /// At the right.
    case number
    /// At the left and never cut, so that it leads somewhere.
    case place
  }

  private let columns: [Column]
  private let widest: Int
  private var rows: [[String]]

  /// A table with this head; texts longer than `widest` characters are cut.
  init(_ head: [String], columns: [Column], widest: Int = 48) {
    self.columns = columns
    self.widest = widest
    rows = [head]
  }

  mutating func append(_ cells: [String]) { rows.append(zip(cells, columns).map(shown)) }

  /// The lines, each with a line end.
  var description: String {
    let widths = columns.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let cells = row.indices.map { column in
        let padding = String(repeating: " ", count: widths[column] - row[column].count)
        return columns[column] == .number ? padding + row[column] : row[column] + padding
      }
      let line = cells.joined(separator: "  ")
      return line.prefix(upTo: line.lastIndex { $0 != " " }.map(line.index(after:)) ?? line.startIndex) + "\n"
    }.joined()
  }

  private func shown(_ cell: String, in column: Column) -> String {
    let shown = cell.onOneLine
    return column != .text || shown.count <= widest ? shown : shown.prefix(widest - 1) + "…"
  }
}

extension String {
  /// The text with one blank for each run of white space, and no control characters, which a terminal would obey.
  var onOneLine: String {
    var line = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x20: if let last = line.last, last != " " { line.append(" ") }
      case 0x00..<0x20, 0x7F...0x9F, 0x2028, 0x2029: line.append("?")
      default: line.append(scalar)
      }
    }
    if line.last == " " { line.removeLast() }
    return String(line)
  }
}
