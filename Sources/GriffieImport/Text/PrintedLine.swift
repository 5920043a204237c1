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
  init(_ line: Substring, number: Int) {
    let body = line.drop(while: \.isBlank)
    let text = body.reversed().drop { $0.isBlank }.reversed()
    self.number = number
    self.text = String(text)
    indent = line.unicodeScalars.count - body.unicodeScalars.count
    hasBlankBehind = text.count < body.count
  }

  var isBlank: Bool { text.isEmpty }

  /// The first word, up to a blank.
  var firstWord: Substring { text.prefix { !$0.isBlank } }

  /// The last word, from a blank on.
  var lastWord: Substring {
    text.suffix(from: text.lastIndex(where: \.isBlank).map(text.index(after:)) ?? text.startIndex)
  }
}

extension Character {
  /// A blank between words; a no-break space is part of what it stands in.
  var isBlank: Bool { self == " " || self == "\t" || self == "\r" }
}
