/// The footnotes of a text, taken from the feet of its pages.
struct PageNotes: Hashable, Sendable {
  /// A footnote as it is printed.
  struct Note: Hashable, Sendable {
    let number: Int
    /// From 0.
    let page: Int
    /// Its lines, the first without the number.
    var lines: [PrintedLine]
  }

  /// The pages without them.
  private(set) var pages: [[PrintedLine]] = []
  private(set) var notes: [Note] = []

  /// Takes the last blocks of a page that begin with a number, each one more than the last, when their marks stand in the text.
  init(_ printed: [[PrintedLine]]) {
    var text = ""
    for (number, page) in printed.enumerated() {
      let start = Self.firstNote(in: page, from: (notes.last?.number ?? 0) + 1)
      let body = page[..<(start ?? page.count)]
      text += body.map(\.text).joined(separator: "\n") + "\n"
      let found = start.map { Self.notes(page[$0...], from: (notes.last?.number ?? 0) + 1, page: number) } ?? []
      if !found.isEmpty, found.allSatisfy({ NoteMark.isIn(text, $0.number) }) {
        if !notes.isEmpty {
          notes[notes.count - 1].lines += Self.continued(page[(start ?? page.count)...], before: found[0].number)
        }
        notes += found
        pages.append(Array(body.reversed().drop(while: \.isBlank).reversed()))
      } else {
        text += page[(start ?? page.count)...].map(\.text).joined(separator: "\n")
        pages.append(page)
      }
    }
  }

  /// Where the notes of a page begin: with the first of the small lines that end it, where one has the number that comes next; else
  /// behind a blank line, with that number.
  private static func firstNote(in page: [PrintedLine], from number: Int) -> Int? {
    let small = page.lastIndex { !$0.isBlank && $0.size != .small }.map { page.index(after: $0) } ?? 0
    if small > 0, let start = page[small...].firstIndex(where: { !$0.isBlank }),
      number > 1 || isHead(page[start], of: number), page[start...].contains(where: { isHead($0, of: number) })
    {
      return start
    }
    return page.indices.first { index in
      isHead(page[index], of: number) && (index == 0 || page[index - 1].isBlank)
        && isAllNotes(page[index...], from: number)
    }
  }

  /// Whether each block of the lines begins with the number of a note.
  private static func isAllNotes(_ lines: ArraySlice<PrintedLine>, from first: Int) -> Bool {
    var number = first
    for (index, line) in zip(lines.indices, lines) where !line.isBlank {
      if isHead(line, of: number) {
        number += 1
      } else if lines[index - 1].isBlank {
        return false
      }
    }
    return true
  }

  private static func isHead(_ line: PrintedLine, of number: Int) -> Bool {
    let word = line.firstWord
    return ["\(number)", "[\(number)]", "\(number))", RaisedFigures.raised("\(number)")].contains { word == $0 }
      && line.text.count > word.count
  }

  /// What stands above the first of the notes: the last one of the former page goes on there.
  private static func continued(_ lines: ArraySlice<PrintedLine>, before number: Int) -> [PrintedLine] {
    lines.prefix { !isHead($0, of: number) }.filter { !$0.isBlank }
  }

  private static func notes(_ lines: ArraySlice<PrintedLine>, from first: Int, page: Int) -> [Note] {
    var notes: [Note] = []
    for line in lines where !line.isBlank {
      if isHead(line, of: first + notes.count) {
        let text = line.text.dropFirst(line.firstWord.count).drop(while: \.isBlank)
        let rest = PrintedLine(
          number: line.number, text: String(text), indent: line.indent, hasBlankBehind: line.hasBlankBehind,
          place: line.place)
        notes.append(Note(number: first + notes.count, page: page, lines: [rest]))
      } else if !notes.isEmpty {
        notes[notes.count - 1].lines.append(line)
      }
    }
    return notes
  }
}

/// The mark of a footnote in a text: its number above the line, in square brackets, or glued to a word or to the stop behind it.
enum NoteMark {
  static func isIn(_ text: String, _ number: Int) -> Bool { range(of: number, in: text[...]) != nil }

  /// Where the mark stands first. Behind a capital or figure it is part of a name: `G77`, `NIS2`, `2.5`.
  static func range(of number: Int, in text: Substring) -> Range<String.Index>? {
    let digits = "\(number)"
    if let raised = raised(RaisedFigures.raised(digits), in: text) { return raised }
    if let bracketed = text.firstRange(of: "[\(digits)]") { return bracketed }
    var rest = text
    while let range = rest.firstRange(of: digits) {
      rest = rest[range.upperBound...]
      if isGlued(range, in: text) { return range }
    }
    return nil
  }

  /// The figures above the line that are this number, and no part of a longer one.
  private static func raised(_ figures: String, in text: Substring) -> Range<String.Index>? {
    var rest = text
    while let start = rest.firstIndex(where: RaisedFigures.contains) {
      let run = rest[start...].prefix(while: RaisedFigures.contains)
      if run == figures { return start..<run.endIndex }
      rest = rest[run.endIndex...]
    }
    return nil
  }

  private static func isGlued(_ range: Range<String.Index>, in text: Substring) -> Bool {
    if let next = text[range.upperBound...].first, next.isLetter || next.isNumber || "%-–/".contains(next) {
      return false
    }
    // Figures go on behind a stop: "lid1,5".
    let behind = text[range.upperBound...].prefix(2)
    if behind.count == 2, ".,".contains(behind.first ?? " "), behind.last?.isNumber ?? false { return false }
    var before = text[..<range.lowerBound]
    while let last = before.last, ".,:;?!»”’\")".contains(last) { before.removeLast() }
    guard let last = before.last else { return false }
    let isStopped = before.endIndex < range.lowerBound
    return last.isLowercase || isStopped && last.isLetter
  }
}
