import Citations

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
    let units = [Unit.characters, .letters].map { unit in (unit: unit, best: Self.bestWidth(of: lines, in: unit)) }
    let best = units[0].best.failures <= units[1].best.failures ? units[0] : units[1]
    (unit, width) = (best.unit, best.best.width)
  }

  /// The width that explains the lines best: few are wider, and few stop short of it within a sentence. Some lines are wider than the
  /// page, since a PDF's reader put the parts of a word together.
  private static func bestWidth(of lines: [PrintedLine], in unit: Unit) -> (width: Double, failures: Int) {
    let widths = lines.filter { !$0.isBlank }.map { width(of: $0.text, unit) }.sorted()
    let fits = zip(lines, lines.dropFirst())
      .filter { !$0.isBlank && !$1.isBlank && !$0.endsSentence && $0.text.last != "-" && $0.text.last != "," }
      .map { width($0, and: $1.firstWord, unit) }.sorted()
    var best = (width: widths.last ?? 0, failures: Int.max)
    for (index, width) in widths.enumerated() {
      let short = fits.firstIndexOfSorted { $0 >= width * (1 - unit.tolerance) }
      let failures = widths.count - 1 - index + short
      if failures <= best.failures { best = (width, failures) }
    }
    return best
  }

  /// Whether the next line's first word would have stood on the line too.
  func isShort(_ line: PrintedLine, before next: PrintedLine) -> Bool {
    if let place = line.place, let next = next.place { return place.fits(next.firstWidth) }
    return Self.width(line, and: next.firstWord, unit) < width * (1 - unit.tolerance)
  }

  /// Whether even much more would have stood on the line.
  func isVeryShort(_ line: PrintedLine, before next: PrintedLine) -> Bool {
    if let place = line.place, let next = next.place { return place.fits(next.firstWidth + place.width * 0.2) }
    return Self.width(line, and: next.firstWord, unit) < width * 0.8
  }

  private static func width(_ line: PrintedLine, and word: Substring, _ unit: Unit) -> Double {
    width(of: line.text, unit) + 1 + width(of: word, unit)
  }

  private static func width(of text: some StringProtocol, _ unit: Unit) -> Double {
    text.utf8.reduce(0) { $0 + (unit == .letters ? letterWidths[Int($1)] : $1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  /// In widths of a usual small letter, by the bytes of UTF-8; a letter beyond ASCII counts at its first byte.
  private static let letterWidths: [Double] = {
    var widths = (0...255).map { (0x80...0xBF).contains($0) ? 0 : 1.02 }
    for (letters, width) in [
      ("ijl'|!", 0.42), (".,:;ftr ()/-I[]", 0.55), ("sckvxyzJ", 0.92), ("w", 1.3), ("ABCDEFGHKLNOPQRSTUVXYZ", 1.22),
      ("mMW%@", 1.55),
    ] {
      for letter in letters.utf8 { widths[Int(letter)] = width }
    }
    return widths
  }()
}
