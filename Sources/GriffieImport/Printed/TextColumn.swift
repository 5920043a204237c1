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
    let counts = Dictionary(
      rows.filter { $0.box.left > right ?? .infinity }.map { (Int($0.box.left), 1) }, uniquingKeysWith: +)
    heads = hasSizes ? nil : Set(counts.filter { $0.value >= Self.fewestRows }.keys)
  }

  /// Whether a row stands wholly beside the text, in smaller letters or in a column of its own.
  func isBeside(_ row: PrintedRow) -> Bool {
    if let heads { return heads.contains(Int(row.box.left)) }
    guard let range, LineSize(measure.ratio(row)) == .small else { return false }
    return row.box.left > range.upperBound || row.box.right < range.lowerBound
  }
}
