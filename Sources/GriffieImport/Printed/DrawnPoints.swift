/// The points of lists whose marks are drawn, so that only their place tells them: rows that stand further to the right than the row
/// above them.
struct DrawnPoints: Hashable, Sendable {
  /// The bands that begin a point, by their place on the page.
  private(set) var heads: Set<Int> = []

  /// Finds the points of a page.
  ///
  /// - Parameters:
  ///   - bands: what stands on it, in the order it is read.
  ///   - measure: the usual sizes.
  ///   - isShort: whether the first word of a row would have stood on the row above too.
  init(_ bands: [PrintedBand], _ measure: PageMeasure, isShort: (_ row: PrintedRow, _ next: PrintedRow) -> Bool) {
    var index = 1
    while index < bands.count {
      let intro = bands[index - 1]
      let list = Self.list(in: bands[index...], behind: intro.rows[0], measure)
      if !intro.isOfTable, let heads = Self.heads(of: list, behind: intro.rows[0], measure, isShort) {
        self.heads.formUnion(heads)
        index = list.endIndex
      } else {
        index += 1
      }
    }
  }

  /// The bands below a row, one below the other, that begin further to the right than it does and not beyond its end.
  private static func list(
    in bands: ArraySlice<PrintedBand>, behind intro: PrintedRow, _ measure: PageMeasure
  ) -> ArraySlice<PrintedBand> {
    var former = intro
    return bands.prefix { band in
      defer { former = band.rows[0] }
      return !band.isOfTable && measure.isRight(band.rows[0], of: intro) && band.rows[0].box.left < intro.box.right
        && band.rows[0].box.top > former.box.top
    }
  }

  /// The bands that begin the points of a list; nil for what can be a quotation: of that no line but the last of a paragraph is short,
  /// and there is room below it or it has marks.
  private static func heads(
    of list: ArraySlice<PrintedBand>, behind intro: PrintedRow, _ measure: PageMeasure,
    _ isShort: (PrintedRow, PrintedRow) -> Bool
  ) -> [Int]? {
    let rows = list.map { $0.rows[0] }
    guard rows.allSatisfy({ LineSize(measure.ratio($0)) == .usual && ListMark.sort(of: $0.words[0].text[...]) == nil }),
      let first = rows.first?.text.first, !"«“„‘\"'".contains(first)
    else { return nil }
    let pairs = zip(rows, rows.dropFirst())
    let starts = zip(list.indices.dropFirst(), pairs).filter {
      isShort($1.0, $1.1) || !measure.isTight($1.1, below: $1.0)
    }
    let ends = starts.map { $1.0.text.last ?? " " }
    let isListed = ends.allSatisfy { ";,".contains($0) }
    let isTight = starts.allSatisfy { measure.isTight($1.1, below: $1.0) || !".?!".contains($1.0.text.last ?? " ") }
    guard !starts.isEmpty, isListed || intro.text.hasSuffix(":") && isTight else { return nil }
    return [list.startIndex] + starts.map(\.0)
  }
}
