/// How wide the lines of a text can be, and so which line ends before it had to.
///
/// Lines were broken at a number of characters, or at a width that depends on the letters. Of a greedy break is known: the first
/// word of the next line did not fit. The unit in which that fails least often is the one the lines were broken by.
struct LineMeasure: Hashable, Sendable {
  private enum Unit: Hashable, Sendable {
    case characters
    /// Letters as wide as in a usual typeface without serifs.
    case letters

    /// How far from the measure a line must stay to be short, as a part of it: the letters of another typeface differ.
    var tolerance: Double { self == .characters ? 0.01 : 0.06 }
  }

  private let unit: Unit
  private let width: Double

  init(_ lines: [PrintedLine]) {
    let pairs = zip(lines, lines.dropFirst()).filter { !$0.isBlank && !$1.isBlank && $0.text.last != "-" }
    let measures = [Unit.characters, .letters].map { unit in
      (unit: unit, width: Self.measure(lines, unit))
    }
    let failures = measures.map { unit, width in
      pairs.count { Self.width($0, and: $1.firstWord, unit) < width * (1 - unit.tolerance) }
    }
    (unit, width) = failures[0] <= failures[1] ? measures[0] : measures[1]
  }

  /// The width of the widest line but for a few that stand out, such as a row of a table.
  private static func measure(_ lines: [PrintedLine], _ unit: Unit) -> Double {
    let widths = lines.filter { !$0.isBlank }.map { width(of: $0.text, unit) }.sorted()
    guard let widest = widths.last else { return 0 }
    return widths.count < 50 ? widest : widths[widths.count - 1 - widths.count / 50]
  }

  /// Whether the next line's first word would have stood on the line too.
  func isShort(_ line: PrintedLine, before next: PrintedLine) -> Bool {
    Self.width(line, and: next.firstWord, unit) < width * (1 - unit.tolerance)
  }

  /// Whether even much more would have stood on the line.
  func isVeryShort(_ line: PrintedLine, before next: PrintedLine) -> Bool {
    Self.width(line, and: next.firstWord, unit) < width * 0.8
  }

  private static func width(_ line: PrintedLine, and word: Substring, _ unit: Unit) -> Double {
    width(of: line.text, unit) + 1 + width(of: word, unit)
  }

  private static func width(of text: some StringProtocol, _ unit: Unit) -> Double {
    switch unit {
    case .characters: Double(text.count)
    case .letters: text.reduce(0) { $0 + width(of: $1) }
    }
  }

  /// In widths of a usual small letter.
  private static func width(of letter: Character) -> Double {
    switch letter {
    case "i", "j", "l", "ï", "í", "’", "‘", "'", "|", "!": 0.42
    case ".", ",", ":", ";", "f", "t", "r", " ", "(", ")", "/", "-", "I", "[", "]": 0.55
    case "m", "M", "W", "—", "%", "@": 1.55
    case "w": 1.3
    case _ where letter.isUppercase: 1.22
    case "s", "c", "k", "v", "x", "y", "z", "J": 0.92
    default: 1.02
    }
  }
}
