/// The mark of a footnote in a text: its number above the line, glued to a word or to the stop behind it, or in square brackets.
struct NoteMark: Hashable, Sendable {
  let number: Int
  /// Whether its figures stand above the line, where no others of its kind do.
  let isRaised: Bool
  /// In scalars of the text.
  let range: Range<Int>

  /// All that can be marks, in their order.
  static func all(in text: [Unicode.Scalar]) -> [NoteMark] {
    var marks: [NoteMark] = []
    var index = 0
    while index < text.count {
      let isRaised = RaisedFigures.contains(text[index])
      let start = index
      while index < text.count, isRaised ? RaisedFigures.contains(text[index]) : isDigit(text[index]) { index += 1 }
      if index == start {
        index += 1
      } else if index - start <= 3, !isPower(text, start..<index),
        let range = isRaised ? start..<index : range(of: start..<index, in: text)
      {
        let number = text[start..<index].reduce(0) { $0 * 10 + Int($1.properties.numericValue ?? 0) }
        marks.append(NoteMark(number: number, isRaised: isRaised, range: range))
      }
    }
    return marks
  }

  /// Whether these figures belong to a measure: `km²`, `m3`.
  private static func isPower(_ text: [Unicode.Scalar], _ figures: Range<Int>) -> Bool {
    guard figures.count == 1, "²³23".unicodeScalars.contains(text[figures.lowerBound]) else { return false }
    let word = text[..<figures.lowerBound].suffix(4).reversed().prefix { $0.properties.isAlphabetic }.reversed()
    return measures.contains(String(String.UnicodeScalarView(word)))
  }

  private static let measures: Set = ["mm", "cm", "dm", "m", "dam", "hm", "km"]

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  /// The range of the mark that these figures are; nil when they are part of a name or number: `G77`, `NIS2`, `2.5`.
  private static func range(of digits: Range<Int>, in text: [Unicode.Scalar]) -> Range<Int>? {
    let next = digits.upperBound < text.count ? text[digits.upperBound] : " "
    if next == "]", digits.lowerBound > 0, text[digits.lowerBound - 1] == "[" {
      return digits.lowerBound - 1..<digits.upperBound + 1
    }
    if next.properties.isAlphabetic || "%-–/".unicodeScalars.contains(next) { return nil }
    // Figures go on behind a stop: "lid1,5".
    if next == "." || next == ",", digits.upperBound + 1 < text.count, isDigit(text[digits.upperBound + 1]) {
      return nil
    }
    var before = digits.lowerBound - 1
    while before >= 0, closing.contains(text[before]) { before -= 1 }
    guard before >= 0 else { return nil }
    let signs = text[(before + 1)..<digits.lowerBound]
    if text[before].properties.isLowercase || !signs.isEmpty && text[before].properties.isAlphabetic { return digits }
    // "(Kamerstuk 36 512, nr. 9)1": a bracket or quotation mark closes what ends with a figure.
    return isDigit(text[before]) && signs.contains(where: brackets.contains) ? digits : nil
  }

  private static let brackets = Set(")»”".unicodeScalars)
  private static let closing = Set(".,:;?!»”’\")".unicodeScalars)
}
