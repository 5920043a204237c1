/// The place between two texts of a paragraph: whether a blank belongs there.
struct Joint {
  private var last: Character?
  private var beforeLast: Character?
  /// Whether a straight quotation mark is open.
  private var isQuoting = false
  private var hasBlank = false
  private var mayHaveBlank = false
  private var isAttached = false

  /// The source has a blank here.
  mutating func seeBlank() { hasBlank = true }

  /// A blank belongs here unless the texts lean on each other.
  mutating func mayPart() { mayHaveBlank = true }

  /// No blank belongs here unless the source has one that counts.
  mutating func attach() { isAttached = true }

  /// Whether a blank stands before this text, which has no blanks at its ends. In a source whose blanks say nothing (`isSpread`) only
  /// the characters decide: `( 21501-08 , nr.` comes out as `(21501-08, nr.`.
  func wantsBlank(before text: String, isSpread: Bool) -> Bool {
    if hasBlank, !isSpread { return true }
    return mayHaveBlank && !isAttached && !leans(text)
  }

  /// Goes past a text that has no blanks at its ends.
  mutating func pass(_ text: String) {
    if text.count(where: { $0 == "\"" }) % 2 == 1 { isQuoting.toggle() }
    beforeLast = text.dropLast().last ?? (hasBlank || mayHaveBlank ? nil : last)
    last = text.last
    (hasBlank, mayHaveBlank, isAttached) = (false, false, false)
  }

  private func leans(_ text: String) -> Bool {
    guard let next = text.first else { return true }
    if let last, Self.opening.contains(last) || last == "\"" && isQuoting { return true }
    if last == "-", beforeLast.map(Self.isOfWord) ?? false { return true }
    if next == "-", text.dropFirst().first.map(Self.isOfWord) ?? false { return true }
    return Self.closing.contains(next) || next == "\"" && isQuoting
  }

  private static func isOfWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }

  private static let opening: Set<Character> = ["(", "[", "{", "«", "„", "“", "‘", "/"]
  private static let closing: Set<Character> = [
    ",", ".", ";", ":", "!", "?", ")", "]", "}", "»", "”", "’", "/", "…",
  ]
}
