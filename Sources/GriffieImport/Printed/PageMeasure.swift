/// The usual sizes of a printed text.
struct PageMeasure: Hashable, Sendable {
  /// Height of most letters, in points.
  let size: Double
  /// From one line to the next, in heights of the letters.
  private let leading: Double

  /// Measures pages.
  ///
  /// - Parameters:
  ///   - pages: the rows of each.
  ///   - heights: the height of each.
  ///   - leading: from one line to the next, where it is known.
  init(_ pages: [[PrintedRow]], heights: [Double], leading: Double?) {
    // Footnotes can have more letters than the text above them.
    let upper = zip(pages, heights).map { page, height in page.filter { $0.box.bottom < height * 0.6 } }
    size = Self.commonestSize(upper) ?? Self.commonestSize(pages) ?? 10
    self.leading = leading ?? Self.usualStep(pages) ?? 1.2
  }

  /// From a line to the next within paragraphs, the steps between which are as large or larger: a page of short ones has more of those.
  private static func usualStep(_ pages: [[PrintedRow]]) -> Double? {
    let steps = pages.flatMap { page in
      zip(page, page.dropFirst()).map { $1.step(below: $0) }
    }.filter { $0 > 0.9 && $0 < 2.5 }.sorted()
    return steps.isEmpty ? nil : steps[steps.count / 4]
  }

  /// The height that most letters have; nil where there are none.
  private static func commonestSize(_ pages: [[PrintedRow]]) -> Double? {
    var letters: [Int: Int] = [:]
    for row in pages.joined() {
      letters[Int(row.box.height * 10), default: 0] += row.words.reduce(0) { $0 + $1.text.count }
    }
    return letters.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { max(Double($0.key) / 10, 1) }
  }

  /// The size of a row as a part of the usual one.
  func ratio(_ row: PrintedRow) -> Double { row.box.height / size }

  /// Whether a row stands no further below another than the lines of a table do, or than some lines of text do.
  func isNear(_ row: PrintedRow, below former: PrintedRow, within lines: Double = 2.2) -> Bool {
    row.step(below: former) < leading * lines
  }

  /// Whether a row begins further to the right than another.
  func isRight(_ row: PrintedRow, of other: PrintedRow) -> Bool { row.box.left > other.box.left + size * 0.8 }

  /// Whether a row stands below another as the lines of a paragraph do.
  func isTight(_ row: PrintedRow, below former: PrintedRow) -> Bool { row.step(below: former) <= leading * Self.tight }

  /// How much further than a line below another a paragraph begins at most.
  private static let tight = 1.28

  /// Whether a paragraph begins with a row, as far as its place shows. `isFirst` says whether the former row begins one itself.
  func isSetApart(_ row: PrintedRow, behind former: PrintedRow, next: PrintedRow?, isFirst: Bool) -> Bool {
    if former.isBeside(row) { return true }
    if LineSize(ratio(former)) != LineSize(ratio(row)) { return true }
    // Some programs put a line with the mark of a footnote lower, so that it has room.
    let step = (row.box.bottom - former.box.bottom - max(row.rise, 0)) / max(row.box.height, 1)
    // At the head of a column the text goes on.
    guard step > 0 else { return false }
    return step > leading * Self.tight || isIndented(row, behind: former, next: next)
      || row.box.left < former.box.left - size * 0.8 && !isFirst && !(row.beginsSmall && !former.endsPart)
      || ListMark.isDash(row.words[0].text[...]) && row.words[0].text == former.words[0].text && row.words.count > 1
  }

  /// Whether only the row stands further to the right, as the first of a paragraph does.
  private func isIndented(_ row: PrintedRow, behind former: PrintedRow, next: PrintedRow?) -> Bool {
    guard isRight(row, of: former), let next, next.box.left < row.box.left - size * 0.4 else {
      return false
    }
    return former.pointColumn.map { abs($0 - row.box.left) > size * 0.3 } ?? true
  }
}

/// Whether letters are of the usual size, larger as in headings, or smaller as in footnotes.
enum LineSize: Hashable, Sendable {
  case small, usual, large

  init(_ ratio: Double) { self = ratio < 0.93 ? .small : ratio > 1.12 ? .large : .usual }
}
