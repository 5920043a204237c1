/// The footnotes of a text, taken from the feet of its pages.
struct PageNotes: Hashable, Sendable {
  /// A footnote as it is printed.
  struct Note: Hashable, Sendable {
    let number: Int
    /// The page its mark stands on, from 0.
    let page: Int
    /// Its lines, the first without the number.
    var lines: [PrintedLine]
  }

  /// The pages without them.
  private(set) var pages: [[PrintedLine]] = []
  private(set) var notes: [Note] = []

  /// Takes the last blocks of a page that begin with a number, each one more than the last, when their marks stand in the text: on the
  /// same page, or before it where all notes stand at the end.
  init(_ printed: [[PrintedLine]]) {
    /// The last page on which each number stands as a mark.
    var marks: [Int: Int] = [:]
    for (number, original) in printed.enumerated() {
      let first = (notes.last?.number ?? 0) + 1
      let page = Self.withNumbersAtNotes(original, from: first)
      let start = Self.firstNote(in: page, from: first)
      let body = page[..<(start ?? page.count)]
      for line in body {
        for mark in NoteMark.all(in: Array(line.text.unicodeScalars)) { marks[mark.number] = number }
      }
      let found = start.map { Self.notes(page[$0...], from: first) } ?? []
      let places = found.compactMap { marks[$0.number] }
      if !found.isEmpty, places.count == found.count {
        if !notes.isEmpty {
          notes[notes.count - 1].lines += Self.continued(page[(start ?? page.count)...], before: first)
        }
        notes += zip(found, places).map { Note(number: $0.number, page: $1, lines: $0.lines) }
        pages.append(Array(body.reversed().drop(while: \.isBlank).reversed()))
      } else {
        pages.append(original)
      }
    }
  }

  /// The page with each number of a note before its text, where it stands on a line of its own above it: so a PDF's reader parts them.
  private static func withNumbersAtNotes(_ page: [PrintedLine], from first: Int) -> [PrintedLine] {
    var lines: [PrintedLine] = []
    var (number, index) = (first, 0)
    while index < page.count {
      let line = page[index]
      let next = page[(index + 1)...].prefix(2).firstIndex { !$0.isBlank }
      if line.text == "\(number)", let next {
        let note = page[next]
        lines += page[(index + 1)..<next]
        lines.append(
          PrintedLine(
            number: note.number, text: "\(number) \(note.text)", indent: note.indent,
            hasBlankBehind: note.hasBlankBehind,
            place: note.place))
        (number, index) = (number + 1, next + 1)
      } else {
        lines.append(line)
        index += 1
      }
    }
    return lines
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

  private static func isHead(_ line: PrintedLine, of number: Int) -> Bool { text(of: line, behind: number) != nil }

  /// What stands behind the number of a note that a line begins with: `1 Zie`, `[1] Zie`, `1) Zie`, `¹ Zie`, `¹Zie`, and in smaller letters
  /// `1. Zie`, which is a point of a list elsewhere; nil for other lines and for a number alone.
  private static func text(of line: PrintedLine, behind number: Int) -> String? {
    let word = line.firstWord
    let raised = RaisedFigures.raised("\(number)")
    let isRaised =
      word.hasPrefix(raised)
      && !(word.unicodeScalars.dropFirst(raised.unicodeScalars.count).first.map(RaisedFigures.contains) ?? false)
    let marks = ["\(number)", "[\(number)]", "\(number))"] + (line.size == .small ? ["\(number)."] : [])
    guard let mark = isRaised ? raised : marks.first(where: { word == $0 }), line.text.utf8.count > mark.utf8.count
    else { return nil }
    return String(Substring(line.text.utf8.dropFirst(mark.utf8.count).drop(while: PrintedLine.isBlank)))
  }

  /// What stands above the first of the notes: the last one of the former page goes on there.
  private static func continued(_ lines: ArraySlice<PrintedLine>, before number: Int) -> [PrintedLine] {
    lines.prefix { !isHead($0, of: number) }.filter { !$0.isBlank }
  }

  private static func notes(
    _ lines: ArraySlice<PrintedLine>, from first: Int
  ) -> [(number: Int, lines: [PrintedLine])] {
    var notes: [(number: Int, lines: [PrintedLine])] = []
    for line in lines where !line.isBlank {
      if let text = text(of: line, behind: first + notes.count) {
        let rest = PrintedLine(
          number: line.number, text: text, indent: line.indent, hasBlankBehind: line.hasBlankBehind, place: line.place)
        notes.append((first + notes.count, [rest]))
      } else if !notes.isEmpty {
        notes[notes.count - 1].lines.append(line)
      }
    }
    return notes
  }
}
