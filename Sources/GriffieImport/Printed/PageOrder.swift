/// The rows of a page in the order they are read.
enum PageOrder {
  /// Columns of text are read one after the other, as pdftotext found them; elsewhere what stands at the left is a margin, and is read
  /// with the row beside it: the number of a dossier, and then its title.
  static func inOrder(_ rows: [PrintedRow], width: Double) -> [PrintedRow] {
    hasColumns(rows, width: width) ? rows : byHeight(rows)
  }

  /// The rows as pdftotext gives them, where the number of a footnote or its mark, which can stand by itself, is part of the row it stands at.
  static func rows(of page: WordBoxes.Page) -> [PrintedRow] {
    let rows = page.lines.compactMap(PrintedRow.init)
    var joined = rows
    for number in rows where number.isNumber {
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

  /// Whether wide rows stand beside one another in some number.
  private static func hasColumns(_ rows: [PrintedRow], width: Double) -> Bool {
    let sorted = rows.sorted { $0.box.top < $1.box.top }
    let wide = sorted.filter { $0.width > width * 0.2 }
    let pairs = zip(wide, wide.dropFirst()).count { first, second in
      first.isBeside(second) && (first.box.right < second.box.left || second.box.right < first.box.left)
    }
    return pairs >= 3
  }

  private static func byHeight(_ rows: [PrintedRow]) -> [PrintedRow] {
    var bands: [[PrintedRow]] = []
    for row in rows.sorted(by: { ($0.box.top + $0.box.bottom) < ($1.box.top + $1.box.bottom) }) {
      if let last = bands.last, last.allSatisfy({ $0.isBeside(row) }) {
        bands[bands.count - 1].append(row)
      } else {
        bands.append([row])
      }
    }
    return bands.flatMap { band in band.sorted { $0.box.left < $1.box.left } }
  }
}
