extension PrintedPages {
  /// The lines of a PDF. A blank line stands where the place of a line shows that a paragraph begins with it.
  init(_ words: WordBoxes) {
    let all = words.pages.map(PageOrder.rows)
    let measure = PageMeasure(all, heights: words.pages.map(\.height))
    let text = TextColumn(all, widths: words.pages.map(\.width), measure)
    let pages = zip(all, words.pages).map { rows, page in
      PageOrder.inOrder(rows.filter { !text.isBeside($0) }, width: page.width)
    }
    let columns = ColumnEdges(pages, measure)
    var lines: [[PrintedLine]] = []
    for (number, page) in pages.enumerated() {
      lines.append([])
      var isFirst = true
      for (index, row) in page.enumerated() {
        if index > 0 {
          let next = index + 1 < page.count ? page[index + 1] : nil
          isFirst = measure.isSetApart(row, behind: page[index - 1], next: next, isFirst: isFirst)
          if isFirst { lines[number].append(PrintedLine("", number: number + 1)) }
        }
        var line = PrintedLine(row.text[...], number: number + 1)
        line.place = columns.place(
          of: row, size: measure.ratio(row), depth: row.box.top / max(words.pages[number].height, 1))
        lines[number].append(line)
      }
    }
    self.pages = lines
    beside = all.enumerated().flatMap { number, rows in
      rows.filter(text.isBeside).map { PrintedLine($0.text[...], number: number + 1) }
    }
  }
}
