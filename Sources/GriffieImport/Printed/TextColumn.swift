/// Where the text of a page stands, and so what stands beside it.
///
/// Letters of ministries have a column of smaller letters there, with address, reference and day; other papers have notes.
struct TextColumn: Hashable, Sendable {
  /// From the left edge of the lines to the right edge of the longest, in points; nil when there are no lines of text.
  private let range: ClosedRange<Double>?
  private let measure: PageMeasure
  /// Where many rows begin to the right of the text, in whole points; nil where the sizes of letters tell what stands beside it.
  private let heads: Set<Int>?

  /// From as many rows that begin at one place on, these are a column.
  private static let fewestRows = 4

  /// The column of each page. Pages in print have the same.
  static func all(of pages: [[PrintedRow]], _ words: WordBoxes, _ measure: PageMeasure) -> [TextColumn] {
    let width = words.pages.map(\.width).max() ?? 0
    let shared = TextColumn(Array(pages.joined()), width: width, measure, hasSizes: true)
    return pages.map { words.hasSizes ? shared : TextColumn($0, width: width, measure, hasSizes: false) }
  }

  /// Lines of text are those of the usual size that are wider than a side column can be.
  private init(_ rows: [PrintedRow], width: Double, _ measure: PageMeasure, hasSizes: Bool) {
    let lines = rows.filter { LineSize(measure.ratio($0)) == .usual && $0.width > width * 0.3 }
    let left = lines.map(\.box.left).min()
    let right = lines.map(\.box.right).max()
    range = left.flatMap { left in right.map { left...max(left, $0) } }
    self.measure = measure
    heads = hasSizes ? nil : range.map { Self.sideColumns(in: rows, beside: $0) } ?? []
  }

  /// Where columns begin to the right of the text of a page without sizes: those of some rows that stand above the salutation of a
  /// letter, beside prose, or beside nothing. What stands beside other lines is a table.
  private static func sideColumns(in rows: [PrintedRow], beside text: ClosedRange<Double>) -> Set<Int> {
    let salutation = rows.first { DepartmentHead.isSalutation($0.text) }?.box.top ?? -.infinity
    let (beside, within) = (
      rows.filter { $0.box.left > text.upperBound }, rows.filter { $0.box.left <= text.upperBound }
    )
    // What is typed on one line has one height.
    let lines = Dictionary(within.map { ($0.box.top, $0) }, uniquingKeysWith: { $0.box.right > $1.box.right ? $0 : $1 })
    let columns = Dictionary(grouping: beside) { Int($0.box.left) }.filter { _, rows in
      let others = rows.filter { $0.box.top > salutation }.compactMap { lines[$0.box.top] }
      return rows.count >= fewestRows && (others.isEmpty || isProse(others, in: text))
    }
    return Set(columns.keys)
  }

  /// Whether most of these lines reach to the edge of the text, and many go on with a small letter, as the cells of a table do not.
  private static func isProse(_ lines: [PrintedRow], in text: ClosedRange<Double>) -> Bool {
    let edge = text.upperBound - (text.upperBound - text.lowerBound) * 0.15
    return lines.count { $0.box.right > edge } * 2 >= lines.count
      && lines.count { $0.beginsSmall } * 3 >= lines.count
  }

  /// Whether a row stands wholly beside the text, in smaller letters or in a column of its own.
  func isBeside(_ row: PrintedRow) -> Bool {
    if let heads { return heads.contains(Int(row.box.left)) }
    guard let range, LineSize(measure.ratio(row)) == .small else { return false }
    return row.box.left > range.upperBound || row.box.right < range.lowerBound
  }
}
