/// A line of a printed page.
struct PrintedLine: Hashable, Sendable {
  /// Its number in the source, from 1.
  let number: Int
  /// Its text without blanks at the ends; empty for a blank line.
  let text: String
  /// How many blanks stand before the text.
  let indent: Int
  /// Whether a blank stands behind the text. Where that is the rule, a hyphen without one is a hyphen of the printer.
  let hasBlankBehind: Bool
}

extension PrintedLine {
  /// A line of UTF-8 without its end.
  init(_ line: Substring.UTF8View, number: Int) {
    let body = line.drop(while: Self.isBlank)
    let end = body.lastIndex { !Self.isBlank($0) }.map(body.index(after:)) ?? body.startIndex
    self.number = number
    text = String(Substring(body[..<end]))
    indent = line.count - body.count
    hasBlankBehind = end < body.endIndex
  }

  var isBlank: Bool { text.isEmpty }

  /// A blank between words; a no-break space is part of what it stands in.
  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// The first word, up to a blank.
  var firstWord: Substring { Substring(text.utf8.prefix { !Self.isBlank($0) }) }

  /// The last word, from a blank on.
  var lastWord: Substring {
    Substring(
      text.utf8.suffix(from: text.utf8.lastIndex(where: Self.isBlank).map(text.utf8.index(after:)) ?? text.startIndex))
  }

  /// The words, between blanks.
  var words: [Substring] { text.utf8.split(whereSeparator: Self.isBlank).map { Substring($0) } }
}
