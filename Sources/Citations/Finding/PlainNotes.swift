/// Footnotes of plain text: a line at the foot of a page that begins with the number of a mark, as PDFs have them.
enum PlainNotes {
  /// The papers that such notes cite, by the places where figures are glued to a citation: `Valstar1` and, further on, a line
  /// `1 Kamerstuk 36 200 X, nr. 26`.
  static func papers(for citations: [Citation], in text: Span<UInt8>) -> [Int: ParliamentaryPaper] {
    let marks = citations.indices.compactMap { index -> (Int, Int)? in
      guard citations[index].isMotion else { return nil }
      let end = citations[index].range.upperBound
      return mark(at: end, in: text).map { (end, $0) }
    }
    guard !marks.isEmpty else { return [:] }
    var notes: [Int: [(place: Int, paper: ParliamentaryPaper)]] = [:]
    for citation in citations {
      guard let paper = citation.paper, let number = lineNumber(before: citation.range.lowerBound, in: text) else {
        continue
      }
      notes[number, default: []].append((citation.range.lowerBound, paper))
    }
    return marks.reduce(into: [:]) { papers, mark in
      guard let candidates = notes[mark.1] else { return }
      let next = candidates.firstIndexOfSorted { $0.place > mark.0 }
      if next < candidates.count { papers[mark.0] = candidates[next].paper }
    }
  }

  /// One or two figures that end with the word.
  private static func mark(at index: Int, in text: Span<UInt8>) -> Int? {
    var reader = Reader(text, at: index)
    guard let number = reader.takeNumber(digits: 1...2), !Byte.continuesWord(text, at: reader.position) else {
      return nil
    }
    return number
  }

  /// The number that the line before the index consists of: `1 `, or `[^1]: ` where Markdown is read as plain text.
  private static func lineNumber(before index: Int, in text: Span<UInt8>) -> Int? {
    var start = index
    while start > 0, index - start < 8, text[start - 1] != 0x0A { start -= 1 }
    guard start == 0 || text[start - 1] == 0x0A else { return nil }
    var reader = Reader(text, at: start)
    reader.takeSpace()
    let isMarked = reader.take("[^")
    guard let number = reader.takeNumber(digits: 1...2), !isMarked || reader.take("]:"), reader.takeSpace(),
      reader.position == index
    else { return nil }
    return number
  }
}
