/// A text whose blanks put words in their places, as `pdftotext -layout` prints it and as tables are typed.
///
/// Its words have the places that they have in print with letters of one width, so that it is read as a PDF is.
struct LaidOutText {
  /// Width of a letter, height of one, and from one line to the next, in points.
  private static let (width, height, step) = (5.0, 10.0, 12.0)
  /// A text is laid out from as many lines with a gap on.
  private static let fewestLines = 2

  let words: WordBoxes

  /// Nil for a text without gaps that part columns.
  init?(_ text: String) {
    let pages = text.split(separator: "\u{C}", omittingEmptySubsequences: false).map { page in
      page.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(TypedLine.init)
    }
    var number = 1
    var count = 0
    let longest = pages.joined().map(\.end).max() ?? 0
    var printed: [WordBoxes.Page] = []
    for page in pages {
      var lines: [WordBoxes.Line] = []
      for (index, line) in page.enumerated() {
        let gaps = line.gaps(beside: [index - 1, index + 1].filter(page.indices.contains).map { page[$0] })
        count += gaps.isEmpty ? 0 : 1
        lines += line.parts(between: gaps).map { part in
          part.map { Self.word($0, line: index, number: number + index) }
        }
      }
      // A form feed ends a page and no line.
      number += page.count - 1
      printed.append(
        WordBoxes.Page(
          width: Double(longest) * Self.width, height: Double(page.count) * Self.step,
          lines: lines.filter { !$0.isEmpty }))
    }
    guard count >= Self.fewestLines else { return nil }
    words = WordBoxes(printed, leading: Self.step / Self.height)
  }

  private static func word(_ word: TypedLine.Word, line: Int, number: Int) -> WordBoxes.Word {
    let top = Double(line) * step
    let (left, right) = (Double(word.range.lowerBound) * width, Double(word.range.upperBound) * width)
    return WordBoxes.Word(
      text: word.text, box: WordBoxes.Box(left: left, top: top, right: right, bottom: top + height), number: number)
  }
}

/// A line of typed text.
struct TypedLine: Hashable, Sendable {
  struct Word: Hashable, Sendable {
    let text: String
    /// In letters from the head of the line.
    let range: Range<Int>
  }

  private let words: [Word]
  /// The gaps that can part columns. More than a table has are none: such a line is blanks between words.
  private let wideGaps: [Range<Int>]

  private static let mostGaps = 40

  init(_ line: Substring) {
    var words: [Word] = []
    var place = 0
    var text = ""
    for letter in line + " " {
      if letter == " " || letter == "\t" {
        if !text.isEmpty { words.append(Word(text: text, range: place - text.count..<place)) }
        text = ""
        place += letter == " " ? 1 : 8 - place % 8
      } else {
        text.append(letter)
        place += 1
      }
    }
    self.words = words
    let gaps = Self.wideGaps(between: words)
    wideGaps = gaps.count > Self.mostGaps ? [] : gaps
  }

  /// Where it ends, in letters.
  var end: Int { words.last?.range.upperBound ?? 0 }

  /// The gaps that part columns: of three blanks or more, or of two where a line beside it has one too. What stands behind the mark of a
  /// point, and two blanks behind a stop, do not.
  func gaps(beside others: [TypedLine]) -> [Range<Int>] {
    wideGaps.filter { gap in
      gap.count > 2 || others.contains { $0.wideGaps.contains { $0.clamped(to: gap).count > 1 } }
    }
  }

  private static func wideGaps(between words: [Word]) -> [Range<Int>] {
    zip(words, words.dropFirst()).enumerated().compactMap { index, pair in
      let gap = pair.0.range.upperBound..<pair.1.range.lowerBound
      let isMark = index == 0 && ListMark.sort(of: pair.0.text[...]) != nil
      let isStop = gap.count == 2 && pair.0.text.last.map { ".?!:".contains($0) } ?? false
      return gap.count > 1 && !isMark && !isStop ? gap : nil
    }
  }

  /// The words before, between and behind gaps.
  func parts(between gaps: [Range<Int>]) -> [[Word]] {
    words.reduce(into: [[]]) { parts, word in
      if gaps.contains(where: { $0.upperBound == word.range.lowerBound }) { parts.append([]) }
      parts[parts.count - 1].append(word)
    }
  }
}
