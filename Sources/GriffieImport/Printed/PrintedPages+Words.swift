extension PrintedPages {
  /// The lines of a PDF. A blank line stands where the place of a line shows that a paragraph begins with it.
  init(_ words: WordBoxes) {
    let all = words.pages.map(PageOrder.rows)
    let measure = PageMeasure(all, heights: words.pages.map(\.height), leading: words.leading)
    let texts = TextColumn.all(of: all, words, measure)
    let rows = zip(all, texts).map { rows, text in rows.filter { !text.isBeside($0) } }
    let pages = zip(rows, words.pages).map {
      PageOrder.inOrder($0, width: $1.width, measure, areFound: words.hasSizes)
    }
    let columns = ColumnEdges(pages.map { $0.filter { !$0.isOfTable }.flatMap(\.rows) }, measure)
    self.pages = zip(pages, words.pages).map { bands, page in
      Self.lines(of: bands, measure, hasSizes: words.hasSizes) { row in
        columns.place(of: row, size: measure.ratio(row), depth: row.box.top / max(page.height, 1))
      }
    }
    beside = zip(all, texts).map { rows, text in
      rows.filter(text.isBeside).map { PrintedLine($0.text[...], number: $0.number) }
    }
  }

  /// The lines of a page, with the place that each row has in its column.
  private static func lines(
    of bands: [PrintedBand], _ measure: PageMeasure, hasSizes: Bool, place: (PrintedRow) -> PrintedLine.Place
  ) -> [PrintedLine] {
    var lines: [PrintedLine] = []
    let points = DrawnPoints(bands, measure) { row, next in
      // A text without sizes does not show how wide its lines can be.
      place(row).fits(next.firstWidth) && (hasSizes || row.endsPart || row.text.hasSuffix(","))
    }
    var former: PrintedBand?
    var isFirst = true
    for (index, band) in bands.enumerated() {
      let row = band.rows[0]
      if let former, let last = former.rows.last {
        let next = index + 1 < bands.count ? bands[index + 1].rows[0] : nil
        isFirst =
          band.isOfTable
          ? !former.isOfTable || former.cells.count != band.cells.count
          : former.isOfTable || measure.isSetApart(row, behind: last, next: next, isFirst: isFirst)
        if isFirst { lines.append(PrintedLine("", number: row.number)) }
      }
      var line = PrintedLine(band.rows.map(\.text).joined(separator: " ")[...], number: row.number)
      line.place = place(row)
      line.isPoint = points.heads.contains(index)
      if band.isOfTable {
        line.cells = band.cells.map { $0.map { PrintedLine($0.text[...], number: $0.number) } }
      }
      lines.append(line)
      former = band
    }
    return lines
  }
}
