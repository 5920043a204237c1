/// The rows of a page in the order they are read.
enum PageOrder {
  /// Columns of text are read one after the other, as pdftotext found them where it gives the rows and kept what parts them between;
  /// elsewhere what stands at the left is a margin, and is read with the row beside it: the number of a dossier, and then its title.
  static func inOrder(
    _ rows: [PrintedRow], width: Double, _ measure: PageMeasure, areFound: Bool
  ) -> [PrintedBand] {
    guard let second = secondColumn(in: rows, width: width) else { return PrintedTable.bands(byHeight(rows), measure) }
    let isRead = areFound && isRead(rows, second: second, measure)
    return (isRead ? rows : inColumns(rows, second: second, measure)).map(PrintedBand.init)
  }

  /// Whether rows are in an order in which columns are read: what stands across them is behind all above it and before all below, and
  /// the first column is gone back to only with room above. True where nothing stands across.
  private static func isRead(_ rows: [PrintedRow], second: Double, _ measure: PageMeasure) -> Bool {
    func isAcross(_ row: PrintedRow) -> Bool { row.box.left < second && row.box.right > second }
    let heights = rows.filter { $0.box.left >= second }.map(\.box.top)
    guard let first = heights.min(), let last = heights.max(),
      rows.contains(where: { isAcross($0) && first < $0.box.top && $0.box.top < last })
    else { return true }
    var (lowest, former, foot) = (rows[0], rows[0], -Double.infinity)
    for row in rows.dropFirst() {
      if isAcross(former) { foot = former.box.bottom }
      let goesBack = row.box.left < second && former.box.left >= second && measure.isTight(row, below: lowest)
      if row.box.bottom < foot || isAcross(row) && row.box.bottom < lowest.box.bottom || !isAcross(row) && goesBack {
        return false
      }
      lowest = row.box.bottom > lowest.box.bottom ? row : lowest
      former = row
    }
    return true
  }

  /// The rows of two columns, the second of which begins at `second`: what stands across both parts them. That reaches over what is between
  /// them, or is a heading with room around it, above and below which both go on.
  private static func inColumns(_ rows: [PrintedRow], second: Double, _ measure: PageMeasure) -> [PrintedRow] {
    let rows = rows.sorted { ($0.box.bottom, $0.box.left) < ($1.box.bottom, $1.box.left) }
    let heights = rows.filter { $0.box.left >= second }.map(\.box.bottom)
    var parts: [(left: [PrintedRow], right: [PrintedRow])] = [([], [])]
    for (index, row) in rows.enumerated() {
      let isApart =
        !rows[..<index].suffix(1).contains { measure.isTight(row, below: $0) }
        && !rows[(index + 1)...].prefix(1).contains { measure.isTight($0, below: row) }
      let isBetween = (heights.first ?? row.box.bottom) < row.box.bottom && (heights.last ?? 0) > row.box.bottom
      if row.box.left >= second {
        parts[parts.count - 1].right.append(row)
      } else if row.box.right > second || isApart && isBetween {
        parts += [([row], []), ([], [])]
      } else {
        parts[parts.count - 1].left.append(row)
      }
    }
    return parts.flatMap { $0.left + $0.right }
  }

  /// The rows as pdftotext gives them, where the number of a footnote or its mark, which can stand by itself, is part of the row it stands at.
  static func rows(of page: WordBoxes.Page) -> [PrintedRow] {
    let rows = page.lines.compactMap(PrintedRow.init)
    var joined = rows
    let tallest = rows.map(\.box.height).max() ?? 0
    for number in rows where number.isNumber && number.box.height < tallest * 0.86 {
      guard
        let index = joined.firstIndex(where: { row in
          let (before, behind) = (row.box.left - number.box.right, number.box.left - row.box.right)
          return !row.isNumber && row.isBeside(number) && number.box.height < row.box.height * 0.86
            && (before >= 0 && before < row.box.height * 2 || behind >= -1 && behind < row.box.height)
        }),
        let row = PrintedRow((joined[index].words + number.words).sorted { $0.box.left < $1.box.left })
      else { continue }
      joined[index] = row
      joined.removeAll { $0 == number }
    }
    return joined
  }

  /// Where the second of two columns of prose begins: wide rows stand beside one another in some number, and most of those at the left
  /// end at one place, as the cells of a table do not.
  private static func secondColumn(in rows: [PrintedRow], width: Double) -> Double? {
    let wide = rows.filter { $0.width > width * 0.2 }.sorted { $0.box.top < $1.box.top }
    let pairs = zip(wide, wide.dropFirst()).map { $0.box.left < $1.box.left ? ($0, $1) : ($1, $0) }
      .filter { $0.isBeside($1) && $0.box.right < $1.box.left }
    let left = pairs.map(\.0.box.left).min() ?? 0
    let right = pairs.map(\.0.box.right).max() ?? 0
    let full = pairs.count { $0.0.box.right > right - (right - left) * 0.15 }
    return pairs.count >= 3 && full * 2 >= pairs.count ? pairs.map(\.1.box.left).min() : nil
  }

  /// The rows at one height, from left to right, for each height. The mark of a point is part of the row beside it.
  private static func byHeight(_ rows: [PrintedRow]) -> [[PrintedRow]] {
    var bands: [[PrintedRow]] = []
    for row in rows.sorted(by: { ($0.box.top + $0.box.bottom) < ($1.box.top + $1.box.bottom) }) {
      if let last = bands.last, last.allSatisfy({ $0.isBeside(row) }) {
        bands[bands.count - 1].append(row)
      } else {
        bands.append([row])
      }
    }
    return bands.map { band in
      let band = band.sorted { $0.box.left < $1.box.left }
      guard band.count > 1, band[0].isMark, let point = PrintedRow(band[0].words + band[1].words) else { return band }
      return [point] + band[2...]
    }
  }
}
