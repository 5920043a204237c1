/// Where the text of a document stands on its pages, and so what stands beside it.
///
/// Letters of ministries have a column of smaller letters there, with address, reference and day; other papers have notes.
struct TextColumn: Hashable, Sendable {
  /// From the left edge of the lines to the right edge of the longest, in points; nil when there are no lines of text.
  private let range: ClosedRange<Double>?
  private let measure: PageMeasure

  /// Lines of text are those of the usual size that are wider than a side column can be.
  init(_ pages: [[PrintedRow]], widths: [Double], _ measure: PageMeasure) {
    let lines = zip(pages, widths).flatMap { page, width in
      page.filter { LineSize(measure.ratio($0)) == .usual && $0.width > width * 0.3 }
    }
    let left = lines.map(\.box.left).min()
    let right = lines.map(\.box.right).max()
    range = left.flatMap { left in right.map { left...max(left, $0) } }
    self.measure = measure
  }

  /// Whether a row of smaller letters stands wholly beside the text.
  func isBeside(_ row: PrintedRow) -> Bool {
    guard let range, LineSize(measure.ratio(row)) == .small else { return false }
    return row.box.left > range.upperBound || row.box.right < range.lowerBound
  }
}
