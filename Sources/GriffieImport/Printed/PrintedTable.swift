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
    for line in lines.dropFirst() {
      guard line.count <= Self.mostColumns, let last = (ahead.last ?? self.lines.last)?.last, let next = line.first,
        measure.isNear(next, below: last),
        let parted = parted(by: line)
      else { break }
      ahead.append(line)
      // A line with nothing but its first cell is of the table when others follow.
      if line.count == 1, isInFirstColumn(next) { continue }
      if line.count > 1 { fullLines += 1 }
      blanks = parted
      self.lines += ahead
      ahead = []
    }
    if fullLines < 2 { return nil }
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
    }.filter { $0.upperBound - $0.lowerBound > measure.size * 0.4 }.map { $0.lowerBound...$0.upperBound }
    let isKept = (gaps + others.dropFirst().dropLast()).allSatisfy { gap in
      shared.contains { gap.contains($0.lowerBound) && gap.contains($0.upperBound) }
    }
    return isKept ? shared : nil
  }

  /// A line that has no first cell goes on with the one above.
  private var bands: [PrintedBand] {
    lines.reduce(into: []) { bands, line in
      if bands.isEmpty || isInFirstColumn(line[0]) {
        bands.append(PrintedBand(line, gaps: gaps))
      } else {
        bands[bands.count - 1].add(line, gaps: gaps)
      }
    }
  }

  private func isInFirstColumn(_ row: PrintedRow) -> Bool { gaps.allSatisfy { row.box.left < $0.lowerBound } }
}
