/// A table without lines around its cells: rows that stand beside one another, line after line, in columns with blanks between.
struct PrintedTable {
  /// Where no line has a cell, in points: before the first column, between two, and behind the last.
  private var blanks: [ClosedRange<Double>]
  private var lines: [[PrintedRow]]
  /// How many of the lines have several cells.
  private var fullLines = 1
  private let measure: PageMeasure

  private static let mostColumns = 40

  /// The bands of a page, the lines of each table as such. `lines` are the rows at one height, from left to right.
  static func bands(_ lines: [[PrintedRow]], _ measure: PageMeasure) -> [PrintedBand] {
    var bands: [PrintedBand] = []
    var rest = lines[...]
    while let line = rest.first {
      if let table = PrintedTable(rest, measure) {
        bands += table.bands
        rest = rest.dropFirst(table.lines.count)
      } else {
        bands += line.map(PrintedBand.init)
        rest = rest.dropFirst()
      }
    }
    return bands
  }

  /// The table that these lines begin with: it has at least two of several cells.
  private init?(_ lines: ArraySlice<[PrintedRow]>, _ measure: PageMeasure) {
    guard let first = lines.first, (2...Self.mostColumns).contains(first.count) else { return nil }
    self.measure = measure
    blanks = Self.blanks(in: first)
    self.lines = [first]
    var ahead: [[PrintedRow]] = []
    // Of the lines ahead: whether one stands far below another, and the columns that have a cell.
    var (isFar, columns) = (false, Set<Int>())
    for line in lines.dropFirst() {
      guard line.count <= Self.mostColumns, let last = (ahead.last ?? self.lines.last)?.last, let next = line.first,
        isNear(next, below: last), line.count > 1 || LineSize(measure.ratio(next)) != .large,
        let parted = parted(by: line),
        // Another table stands below a line of text.
        ahead.isEmpty || fullLines < 2 || parted.count <= blanks.count
      else { break }
      ahead.append(line)
      isFar = isFar || !measure.isNear(next, below: last)
      columns.formUnion(line.map(column))
      // A line with nothing but its first cell is of the table when others follow, a sentence is not; far below the last all cells are
      // needed.
      if line.count == 1, next.endsSentence, !measure.isTight(next, below: last) { break }
      if isFar ? columns.count <= gaps.count : line.count == 1 && isInFirstColumn(next) { continue }
      if line.count > 1 { fullLines += 1 }
      blanks = parted
      self.lines += ahead
      (ahead, isFar, columns) = ([], false, [])
    }
    if fullLines < 2 { return nil }
    takeEnd(ahead, of: lines)
  }

  /// Whether a row can be of a table behind another. Cells of three columns or more can have much room around them.
  private func isNear(_ row: PrintedRow, below former: PrintedRow) -> Bool {
    measure.isNear(row, below: former) || lines[0].count > 2 && measure.isNear(row, below: former, within: 4)
  }

  /// Takes the lines with which the first cell of the last row goes on: below them is room, and they end no sentence.
  private mutating func takeEnd(_ ahead: [[PrintedRow]], of all: ArraySlice<[PrintedRow]>) {
    let end = zip(lines.suffix(1) + ahead, ahead).prefix { measure.isTight($1[0], below: $0[0]) }.map(\.1)
    let next = all.dropFirst(lines.count + end.count).first?.first
    guard let last = end.last?.first, !(next.map { measure.isTight($0, below: last) } ?? false),
      !".:;?!".contains(last.text.last ?? " ")
    else { return }
    lines += end
  }

  private var gaps: ArraySlice<ClosedRange<Double>> { blanks.dropFirst().dropLast() }

  private static func blanks(in line: [PrintedRow]) -> [ClosedRange<Double>] {
    let edges = [-Double.infinity] + line.flatMap { [$0.box.left, $0.box.right] } + [.infinity]
    return stride(from: 0, to: edges.count, by: 2).map { edges[$0]...max(edges[$0], edges[$0 + 1]) }
  }

  /// What is blank with a line too; nil when the line does not stand in these columns.
  private func parted(by line: [PrintedRow]) -> [ClosedRange<Double>]? {
    let others = Self.blanks(in: line)
    let shared = blanks.flatMap { blank in
      others.map {
        max(
          blank.lowerBound, $0.lowerBound)..<max(blank.lowerBound, $0.lowerBound, min(blank.upperBound, $0.upperBound))
      }
    }.filter { $0.upperBound - $0.lowerBound > measure.size * 0.2 }.map { $0.lowerBound...$0.upperBound }
    let isKept = (gaps + others.dropFirst().dropLast()).allSatisfy { gap in
      shared.contains { gap.contains($0.lowerBound) && gap.contains($0.upperBound) }
    }
    return isKept ? shared : nil
  }

  private var bands: [PrintedBand] { (spacedRows ?? typedRows).map { PrintedBand($0, gaps: gaps) } }

  /// The rows of a table whose lines stand alike: one without a first cell goes on with the line above, and so does one with a small letter
  /// in its first cell alone where that of no other row begins so.
  private var typedRows: [[PrintedRow]] {
    let hasCapitals = lines.allSatisfy { $0.count == 1 || !isInFirstColumn($0[0]) || !$0[0].beginsSmall }
    return lines.reduce(into: []) { rows, line in
      let goesOn = hasCapitals && line.count == 1 && line[0].beginsSmall
      if rows.isEmpty || isInFirstColumn(line[0]) && !goesOn {
        rows.append(line)
      } else {
        rows[rows.count - 1] += line
      }
    }
  }

  /// The rows of a table in which they stand further apart than the lines of a cell do: cells beside one another are a row. Nil for
  /// other tables; most lines with all cells are a row there.
  private var spacedRows: [[PrintedRow]]? {
    let columns = Dictionary(grouping: lines.joined(), by: column(of:)).mapValues {
      $0.sorted { $0.box.top < $1.box.top }
    }
    let steps = columns.values.flatMap { zip($0, $0.dropFirst()).map { $1.step(below: $0) } }
    guard let tight = steps.filter({ $0 > 0.9 }).min() else { return nil }
    let cells = columns.values.flatMap { $0.parted { $1.step(below: $0) > tight * 1.1 } }
    var rows: [(rows: [PrintedRow], bottom: Double)] = []
    for cell in cells.sorted(by: { ($0[0].box.top, $0[0].box.left) < ($1[0].box.top, $1[0].box.left) }) {
      let bottom = cell[cell.count - 1].box.bottom
      if let last = rows.last, cell[0].box.top < last.bottom - cell[0].box.height * 0.25 {
        rows[rows.count - 1].rows += cell
        rows[rows.count - 1].bottom = max(last.bottom, bottom)
      } else {
        rows.append((cell, bottom))
      }
    }
    let full = zip(lines, lines.dropFirst()).count {
      isFull($0) && isFull($1) && $1[0].step(below: $0[0]) <= tight * 1.1
    }
    return rows.count - 1 > full * 2 ? rows.map(\.rows) : nil
  }

  /// Whether a line has all cells, and the first does not go on with a small letter.
  private func isFull(_ line: [PrintedRow]) -> Bool {
    line.count == gaps.count + 1 && !line[0].beginsSmall
  }

  private func column(of row: PrintedRow) -> Int { gaps.count { $0.lowerBound < row.box.left } }

  private func isInFirstColumn(_ row: PrintedRow) -> Bool { gaps.allSatisfy { row.box.left < $0.lowerBound } }
}

extension [PrintedRow] {
  /// The rows in parts that begin where two in sequence are parted.
  fileprivate func parted(where isParted: (PrintedRow, PrintedRow) -> Bool) -> [[PrintedRow]] {
    reduce(into: []) { parts, row in
      if let last = parts.last?.last, !isParted(last, row) {
        parts[parts.count - 1].append(row)
      } else {
        parts.append([row])
      }
    }
  }
}
