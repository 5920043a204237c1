import CommonMark

/// The words of a text as the search compares them.
///
/// Small letters without diacritics (`Één` is `een`, `ĳ` is `ij`); letters and figures apart, so that `NIS2`, `NIS-2` and `NIS 2` are
/// the same two words; a number in groups of three joined (`36 045` and `36.045` are `36045`), a decimal kept (`2.4`). Each is cut to
/// its stem. `templates/find.js` makes the same of what a reader types; a test compares the two.
enum SearchWords {
  /// The words of a text, in order and not yet cut to stems.
  static func words(in text: [UInt8]) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var scanner = SearchScanner(text)
    while let next = scanner.next() { words += Self.words(of: text[next.range], isNumber: next.isNumber) }
    return words
  }

  /// The stems of a text, in order, without the words that tell nothing unless it has no others.
  static func stems(in text: [UInt8]) -> [[UInt8]] {
    let words = words(in: text)
    let telling = words.filter { !StopWords.contain($0) }
    return (telling.isEmpty ? words : telling).map(Stem.make)
  }

  /// The words of what the scanner calls one: one as a rule, several or none when it has other signs than letters in it.
  static func words(of word: ArraySlice<UInt8>, isNumber: Bool) -> [[UInt8]] {
    if isNumber { return [number(word)] }
    var plain: [UInt8] = []
    if fold(word, into: &plain) { return [plain] }
    // By bytes: a mark behind a hyphen would be one Character with it.
    return Slug.make(String(decoding: word, as: UTF8.self)).utf8.split(separator: UInt8(ascii: "-"))
      .map { Array($0) }
  }

  /// The small letters of a word that has none but those of ASCII; false for any other.
  static func fold(_ word: ArraySlice<UInt8>, into letters: inout [UInt8]) -> Bool {
    letters.removeAll(keepingCapacity: true)
    for byte in word {
      guard byte < 0x80 else { return false }
      letters.append(byte | 0x20)
    }
    return true
  }

  /// The figures; a decimal has a stop between them.
  private static func number(_ text: ArraySlice<UInt8>) -> [UInt8] {
    let figures = text.filter(SearchScanner.isFigure)
    guard let mark = text.firstIndex(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }),
      text.endIndex - mark <= SearchScanner.decimals + 1
    else { return figures }
    return text[..<mark] + [UInt8(ascii: ".")] + text[(mark + 1)...]
  }
}

/// Goes through a text from word to word.
struct SearchScanner {
  /// Figures that can stand behind the mark of a decimal; three of them are a group.
  static let decimals = 2

  private let text: [UInt8]
  private var index = 0

  init(_ text: [UInt8]) { self.text = text }

  /// The next word: letters, with whatever is not ASCII, or a number.
  mutating func next() -> (range: Range<Int>, isNumber: Bool)? {
    while index < text.count {
      let start = index
      if Self.isFigure(text[index]) {
        index = endOfNumber(from: start)
        return (start..<index, true)
      }
      while index < text.count, Self.isLetter(text[index]) { index += 1 }
      if index > start { return (start..<index, false) }
      index += 1
    }
    return nil
  }

  static func isFigure(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 }

  private func endOfNumber(from start: Int) -> Int {
    var end = endOfFigures(from: start)
    if end - start <= 3 {
      while let group = endOfGroup(from: end) { end = group }
      if end - start > 3 { return end }
    }
    guard end < text.count, text[end] == UInt8(ascii: ".") || text[end] == UInt8(ascii: ",") else { return end }
    let decimal = endOfFigures(from: end + 1)
    return (1...Self.decimals).contains(decimal - end - 1) ? decimal : end
  }

  private func endOfFigures(from start: Int) -> Int {
    text[start...].firstIndex { !Self.isFigure($0) } ?? text.count
  }

  /// The end of a blank or stop and just three figures.
  private func endOfGroup(from start: Int) -> Int? {
    let joints: [[UInt8]] = [[0x20], [0x2E], [0xC2, 0xA0], [0xE2, 0x80, 0xAF]]
    guard let joint = joints.first(where: { text[start...].starts(with: $0) }) else { return nil }
    let figures = start + joint.count
    let end = endOfFigures(from: figures)
    return end - figures == 3 ? end : nil
  }
}
