/// Words that stand beside one another in one column, as one line with the place of its letters.
struct PrintedRow: Hashable, Sendable {
  let words: [WordBoxes.Word]
  /// Place of its letters: marks of footnotes, which are smaller and higher, or make the word they are part of taller, do not count.
  let box: WordBoxes.Box

  init?(_ words: WordBoxes.Line) {
    let heights = words.flatMap { repeatElement($0.box.height, count: $0.text.count) }.sorted()
    let usual = heights.isEmpty ? 0 : heights[heights.count / 2]
    let letters = words.map(\.box).filter { $0.height > usual * 0.85 && $0.height <= usual * 1.15 }
    guard let first = letters.first else { return nil }
    self.words = words
    box = letters.dropFirst().reduce(
      into: WordBoxes.Box(
        left: words[0].box.left, top: first.top, right: words.map(\.box.right).max() ?? 0, bottom: first.bottom)
    ) { box, next in
      box.top = min(box.top, next.top)
      box.bottom = max(box.bottom, next.bottom)
    }
  }

  /// Its text; raised figures are written as such, `m²`, so that the mark of a footnote is known for sure.
  var text: String {
    var text = ""
    for (index, word) in words.enumerated() {
      let isRaised = isRaised(word)
      let gap = index > 0 ? word.box.left - words[index - 1].box.right : 0
      if index > 0, gap > box.height * (isRaised ? 0.3 : 0.08) { text += " " }
      text += isRaised ? RaisedFigures.raised(word.text) : isTall(word) ? word.text.withRaisedEnd : word.text
    }
    return text
  }

  /// Where the text of a point in a list begins, behind its mark; nil for other rows.
  var pointColumn: Double? {
    words.count > 1 && ListMark.sort(of: words[0].text[...]) != nil ? words[1].box.left : nil
  }

  /// Whether it is the mark of a point and nothing else.
  var isMark: Bool { words.count == 1 && ListMark.sort(of: words[0].text[...]) != nil }

  /// Whether it begins with a small letter, as what goes on does.
  var beginsSmall: Bool { words[0].text.first?.isLowercase ?? false }

  /// Whether a sentence or a part of one can end with it.
  var endsPart: Bool { PrintedLine(text[...], number: number).endsSentence }

  /// Whether a sentence ends with it.
  var endsSentence: Bool { text.last.map { ".?!".contains($0) } ?? false }

  /// Number of the page it stands on, or of its line in a text.
  var number: Int { words[0].number }

  /// Whether it is a number and nothing else.
  var isNumber: Bool { words.count == 1 && words[0].text.count <= 3 && words[0].text.allSatisfy(\.isASCIIDigit) }

  /// How far the mark of a footnote stands out above its letters.
  var rise: Double { words.map { box.top - $0.box.top }.max() ?? 0 }

  var width: Double { box.right - box.left }

  var firstWidth: Double { words[0].box.right - words[0].box.left }

  /// How far its foot stands below that of another, in heights of its letters.
  func step(below other: PrintedRow) -> Double { (box.bottom - other.box.bottom) / max(box.height, 1) }

  /// Whether most of its height is beside that of another.
  func isBeside(_ other: PrintedRow) -> Bool {
    let shared = min(box.bottom, other.box.bottom) - max(box.top, other.box.top)
    return shared > min(box.height, other.box.height) * 0.5
  }

  /// Whether a word stands out above the others, as one does that raised figures are part of.
  private func isTall(_ word: WordBoxes.Word) -> Bool {
    word.box.height > box.height * 1.15 && abs(word.box.bottom - box.bottom) < box.height * 0.1
  }

  private func isRaised(_ word: WordBoxes.Word) -> Bool {
    word.text.count <= 3 && word.text.allSatisfy(\.isASCIIDigit) && word.box.height < box.height * 0.86
      && word.box.bottom < box.bottom - box.height * 0.12
  }
}

extension String {
  /// A word with the figures behind its letters raised: `rivieren.1`, `km2`.
  fileprivate var withRaisedEnd: String {
    let figures = reversed().prefix(while: \.isASCIIDigit).count
    guard (1...3).contains(figures), dropLast(figures).contains(where: \.isLetter) else { return self }
    return dropLast(figures) + RaisedFigures.raised(suffix(figures))
  }
}

/// Figures above the line, as Unicode has them.
enum RaisedFigures {
  private static let figures = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")

  static func raised(_ digits: some StringProtocol) -> String {
    String(digits.map { $0.isASCIIDigit ? figures[$0.wholeNumberValue ?? 0] : $0 })
  }

  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xB2, 0xB3, 0xB9, 0x2070, 0x2074...0x2079: true
    default: false
    }
  }
}
