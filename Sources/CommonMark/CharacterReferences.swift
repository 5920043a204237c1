/// Numeric character references of a text (`&#8364;`) that stand for a character no page can hold.
///
/// cmark writes such a character as it is, and two of them as a byte that is no UTF-8.
struct CharacterReferences {
  /// The text with zeros in the place of their figures, which gives U+FFFD and keeps all other bytes where they are.
  private(set) var text: [UInt8]
  /// Where each stood, and what it stood for.
  private(set) var forbidden: [(offset: Int, character: ForbiddenCharacter)] = []

  init(_ text: [UInt8]) {
    self.text = text
    var index = text.startIndex
    while let start = text[index...].firstIndex(of: UInt8(ascii: "&")) {
      index = start + 1
      guard let figures = Self.figures(text, behind: start), !Self.isEscaped(text, at: start) else { continue }
      let number = UInt32(String(decoding: text[figures.range], as: UTF8.self), radix: figures.radix)
      guard let character = number.flatMap(Unicode.Scalar.init).flatMap(ForbiddenCharacter.init), number != 0 else {
        continue
      }
      forbidden.append((start, character))
      for place in figures.range { self.text[place] = UInt8(ascii: "0") }
    }
  }

  /// The figures between `&#` or `&#x` and `;`.
  private static func figures(_ text: [UInt8], behind start: Int) -> (range: Range<Int>, radix: Int)? {
    let longest = 8
    var first = start + 1
    guard first < text.count, text[first] == UInt8(ascii: "#") else { return nil }
    first += 1
    let isHexadecimal = first < text.count && text[first] | 0x20 == UInt8(ascii: "x")
    if isHexadecimal { first += 1 }
    let end = text[first...].prefix(longest + 1).firstIndex(of: UInt8(ascii: ";"))
    guard let end, end > first else { return nil }
    return (first..<end, isHexadecimal ? 16 : 10)
  }

  /// Whether a backslash makes the sign at a place plain text.
  private static func isEscaped(_ text: [UInt8], at place: Int) -> Bool {
    !text[..<place].reversed().prefix { $0 == UInt8(ascii: "\\") }.count.isMultiple(of: 2)
  }
}
