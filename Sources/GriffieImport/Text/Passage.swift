/// Lines that make one paragraph, heading or point of a list.
struct Passage: Hashable, Sendable {
  /// The lines as they came; what stands between two of them is not decided yet.
  private(set) var lines: [PrintedLine]
  /// Pages it stands on, from 0.
  private(set) var pages: ClosedRange<Int>
  /// Whether a blank line, or the head of the text, stands before it.
  let isSetApart: Bool
  /// Mark of a point: `-`, `•`, `2.`, `a.`
  let mark: ListMark?

  init(_ line: PrintedLine, page: Int, isSetApart: Bool, mark: ListMark?) {
    lines = [line]
    pages = page...page
    self.isSetApart = isSetApart
    self.mark = mark
  }

  mutating func append(_ line: PrintedLine, page: Int) {
    lines.append(line)
    pages = pages.lowerBound...page
  }

  /// Whether its lines are the rows of a table.
  var isTable: Bool { !first.cells.isEmpty }

  /// The lines of each text in it: of each cell of a table, row by row.
  var texts: [[PrintedLine]] { isTable ? lines.flatMap(\.cells) : [lines] }

  /// Its lines, those of a table column by column.
  var linesByColumn: [PrintedLine] {
    isTable ? first.cells.indices.flatMap { column in lines.flatMap { $0.cells[column] } } : lines
  }

  var first: PrintedLine { lines[0] }
  var last: PrintedLine { lines[lines.count - 1] }
}

/// The passages of a text.
struct Passages: Sendable {
  private(set) var list: [Passage] = []
  private let measure: LineMeasure

  init(_ pages: [[PrintedLine]]) {
    measure = LineMeasure(pages.flatMap { $0 })
    var isSetApart = true
    for (number, page) in pages.enumerated() {
      for (place, line) in zip(page.indices, page) {
        if line.isBlank {
          isSetApart = true
        } else {
          let isWord = line.firstWord == "o" && !isAmongPoints(place, of: page)
          add(line, page: number, isSetApart: isSetApart, isMarked: line.cells.isEmpty && !isWord)
          isSetApart = false
        }
      }
    }
  }

  /// Whether the sign that a line begins with, which can be a word too, is one among the marks of a list: a point stands right above
  /// it, or another line near it begins with the same.
  private func isAmongPoints(_ place: Int, of page: [PrintedLine]) -> Bool {
    let near = page[max(page.startIndex, place - Self.nearness)..<min(page.endIndex, place + Self.nearness + 1)]
    return list.last?.mark != nil || near.count { $0.firstWord == page[place].firstWord } > 1
  }

  /// How many lines the points of a list are long, at most.
  private static let nearness = 12

  private mutating func add(_ line: PrintedLine, page: Int, isSetApart: Bool, isMarked: Bool) {
    let mark = isMarked ? ListMark(line, behind: list.last, isSetApart: isSetApart, measure) : nil
    if mark == nil, !isSetApart, goesOn(with: line, page: page) {
      list[list.count - 1].append(line, page: page)
    } else {
      list.append(Passage(line, page: page, isSetApart: isSetApart, mark: mark))
    }
  }

  /// Whether the last passage goes on with a line that follows it without a blank line.
  private func goesOn(with line: PrintedLine, page: Int) -> Bool {
    guard let last = list.last, line.cells.count == last.first.cells.count else { return false }
    return last.isTable || !isEnd(last, before: line, isNewPage: page > last.pages.upperBound)
  }

  /// Whether a passage ends before a line that follows it without a blank line.
  private func isEnd(_ passage: Passage, before line: PrintedLine, isNewPage: Bool) -> Bool {
    let last = passage.last
    guard let first = line.text.first(where: { $0.isLetter || $0.isNumber }) else { return false }
    // A sentence goes on with a small letter, and behind an abbreviation.
    if first.isLowercase || Self.abbreviations.contains(last.lastWord.lowercased()) { return false }
    if isNewPage, passage.lines.count == 1, passage.isSetApart, !last.endsSentence, measure.isShort(last, before: line)
    {
      return true
    }
    if last.endsSentence { return measure.isShort(last, before: line) }
    return measure.isVeryShort(last, before: line) && (first.isUppercase || first.isNumber)
  }

  /// Abbreviations with a stop that something belongs behind.
  private static let abbreviations: Set = [
    "nr.", "nrs.", "art.", "artt.", "blz.", "p.", "pp.", "ca.", "dr.", "drs.", "mr.", "ir.", "ing.", "prof.", "m.b.t.",
    "i.v.m.", "t.a.v.",
    "d.d.", "o.a.", "bijv.", "resp.", "incl.", "excl.", "(nr.", "(art.", "(blz.", "(p.", "(d.d.", "(m.b.t.", "(o.a.",
    "(bijv.",
  ]
}

extension PrintedLine {
  /// Whether a sentence or part of one can end with the line: a stop, with what closes behind it and the mark of a footnote.
  var endsSentence: Bool {
    var text = text[...]
    while let last = text.last, last.isASCIIDigit || "»”’\")]".contains(last) { text.removeLast() }
    return text.last.map { ".?!:;".contains($0) } ?? false
  }
}

/// The mark of a point in a list.
struct ListMark: Hashable, Sendable {
  enum Sort: Hashable, Sendable {
    case dash
    case number(Int)
    /// `a.`, `1°`, `(i)`
    case other
  }

  let sort: Sort
  /// As it stands in the text; empty where it is drawn.
  let text: String
}

extension ListMark {
  /// The mark that a line begins with, when a list can begin or go on there: prose too can have a dash or a number at the head of a line.
  init?(_ line: PrintedLine, behind former: Passage?, isSetApart: Bool, _ measure: LineMeasure) {
    if line.isPoint {
      (sort, text) = (.dash, "")
      return
    }
    let word = line.firstWord
    guard line.text.utf8.count > word.utf8.count, let sort = Self.sort(of: word) else { return nil }
    if let former, !isSetApart {
      let goesOn = former.mark.map { sort.follows($0.sort) } ?? false
      let canBegin =
        former.last.endsSentence && (former.last.text.last == ":" || measure.isShort(former.last, before: line))
      guard
        goesOn && (former.last.endsSentence || measure.isShort(former.last, before: line)) || canBegin && sort.isFirst
      else { return nil }
    } else if case .number(let number) = sort, number > 200 {
      return nil
    }
    self.sort = sort
    text = String(word)
  }

  static func isDash(_ word: Substring) -> Bool { ["-", "–", "—", "•", "·", "▪", "o", "*", "\u{F0B7}"].contains(word) }

  /// The sort of mark that a word can be.
  static func sort(of word: Substring) -> Sort? {
    if isDash(word) { return .dash }
    guard let last = word.last, ".)°".contains(last) else { return nil }
    let body = word.dropLast().drop { $0 == "(" }
    if last != "°", word.first != "(", (1...3).contains(body.count), body.allSatisfy(\.isASCIIDigit),
      let number = Int(body)
    {
      return .number(number)
    }
    let isLetter = body.count == 1 && body.allSatisfy { $0.isLowercase && $0.isASCII }
    let isRoman = (1...4).contains(body.count) && body.allSatisfy { "ivx".contains($0) }
    let isDegree = last == "°" && (1...2).contains(body.count) && body.allSatisfy(\.isASCIIDigit)
    return isLetter || isRoman || isDegree ? .other : nil
  }
}

extension ListMark.Sort {
  /// Whether a list can begin with it.
  fileprivate var isFirst: Bool {
    switch self {
    case .dash, .other: true
    case .number(let number): number <= 1
    }
  }

  /// Whether it goes on with a list behind a point with this mark.
  func follows(_ former: ListMark.Sort) -> Bool {
    switch (former, self) {
    case (.dash, .dash), (.other, .other): return true
    case (.number(let former), .number(let number)): return number == former + 1
    case (.dash, _), (.other, _), (.number, _): return false
    }
  }
}
