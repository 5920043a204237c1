extension OfficialReader {
  /// The tables in a table element: one for each group of columns; what else stands in it follows.
  mutating func tables(in element: Element, depth: Int) throws(ImportFault) -> [Block] {
    var caption = try element.child("title").map { title throws(ImportFault) in try inlines(in: title) } ?? []
    var blocks: [Block] = []
    for group in element.children where group.name == "tgroup" {
      if let table = try quoted({ reader throws(ImportFault) in try reader.table(group, caption: caption) }) {
        blocks.append(.table(table))
        caption = []
      }
    }
    let rest = try quoted { reader throws(ImportFault) in
      try reader.blocks(in: element.withoutFirst("title").without { $0.name == "tgroup" }, depth: depth)
    }
    return (blocks.isEmpty && !caption.isEmpty ? [.paragraph(caption)] : []) + blocks + rest
  }

  /// A table after the model of CALS. A cell over several columns or rows stands in the first and leaves the others empty; in the
  /// head, whose rows become one, it stands above each of its columns. Nil when all cells are empty.
  private mutating func table(_ group: Element, caption: [Inline]) throws(ImportFault) -> TableDraft? {
    let columns = TableColumns(of: group)
    let isHead: (Element) -> Bool = { $0.name == "thead" }
    let head = try rows(in: group.children.filter(isHead), columns, repeating: true)
    let body = try rows(in: group.without(isHead).parts, columns, repeating: false)
    let width = (head + body).map(\.count).max() ?? 0
    guard width * (head.count + body.count) <= TableColumns.mostCells else { throw .tooManyCells(line: group.line) }
    guard width > 0 else { return nil }
    let titles = (0..<width).map { column -> [Inline] in
      let parts = head.compactMap { column < $0.count && !$0[column].isEmpty ? $0[column] : nil }
      return Array(parts.joined(separator: [.text(" ")]))
    }
    return TableDraft(
      caption: caption, head: titles, rows: body.map { $0 + Array(repeating: [], count: width - $0.count) })
  }

  /// The cells of rows; rows of nothing but empty cells, which are there for the space, are left out. Whatever stands in a part of
  /// a table is a row, and whatever stands in a row is a cell, so that no text is lost where the source has a mistake.
  private mutating func rows(
    in parts: [Element], _ columns: TableColumns, repeating: Bool
  ) throws(ImportFault) -> [[[Inline]]] {
    var rows: [[[Inline]]] = []
    var count = 0
    for part in parts {
      var taken: [Int] = []
      for row in part.parts {
        let cells = try cells(of: row, columns, &taken, repeating: repeating)
        count += cells.count
        guard count <= TableColumns.mostCells else { throw .tooManyCells(line: row.line) }
        if cells.contains(where: { !$0.isEmpty }) { rows.append(cells) }
      }
    }
    return rows
  }

  /// The cells of a row. `taken` says of each column for how many rows to come a cell from above reaches into it.
  private mutating func cells(
    of row: Element, _ columns: TableColumns, _ taken: inout [Int], repeating: Bool
  ) throws(ImportFault) -> [[Inline]] {
    var cells: [[Inline]] = Array(repeating: [], count: taken.count)
    let above = taken
    taken = taken.map { max(0, $0 - 1) }
    var next = 0
    for entry in row.parts {
      while next < above.count, above[next] > 0 { next += 1 }
      let range = columns.range(of: entry, next: next)
      guard range.upperBound <= TableColumns.most else { throw .tooManyColumns(line: entry.line) }
      let missing = range.upperBound - cells.count
      if missing > 0 {
        cells += Array(repeating: [], count: missing)
        taken += Array(repeating: 0, count: missing)
      }
      let text = try inlines(in: entry)
      for column in range {
        if repeating || column == range.lowerBound { cells[column] = joined(cells[column], text) }
        taken[column] = min(max(entry.attributes["morerows"].flatMap(Int.init) ?? 0, 0), 1_000_000)
      }
      next = range.upperBound
    }
    return cells
  }

  /// Two entries of one column, as a source with a mistake may have.
  private func joined(_ first: [Inline], _ second: [Inline]) -> [Inline] {
    first.isEmpty ? second : first + [.lineBreak] + second
  }
}

extension ImportFault {
  fileprivate static func tooManyCells(line: Int) -> ImportFault {
    ImportFault("a table of more than \(TableColumns.mostCells) cells", line: line)
  }

  fileprivate static func tooManyColumns(line: Int) -> ImportFault {
    ImportFault("a table of more than \(TableColumns.most) columns", line: line)
  }
}
