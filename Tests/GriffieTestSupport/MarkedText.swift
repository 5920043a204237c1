/// A text in which places are marked instead of counted: `zie 1️⃣Kamerstuk 36 410, nr. 12`.
public struct MarkedText: Sendable {
  /// The text without its marks.
  public let text: String
  /// The byte at which each mark stands, by its number.
  public let offsets: [Int: Int]

  public init(_ marked: String) {
    var text = ""
    var offsets: [Int: Int] = [:]
    for character in marked {
      // A keycap: a figure, U+FE0F and U+20E3.
      if character.unicodeScalars.count == 3, character.unicodeScalars.contains("\u{20E3}"),
        let number = Int(String(character.unicodeScalars.prefix(1)))
      {
        offsets[number] = text.utf8.count
      } else {
        text.append(character)
      }
    }
    self.text = text
    self.offsets = offsets
  }

  /// The text between two marks.
  public func between(_ first: Int, _ second: Int) -> String? {
    guard let start = offsets[first], let end = offsets[second], start <= end else { return nil }
    return String(decoding: Array(text.utf8)[start..<end], as: UTF8.self)
  }
}
