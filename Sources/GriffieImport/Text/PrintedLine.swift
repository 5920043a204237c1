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
  /// Where it stands on paper; nil where only the text is known.
  var place: Place?

  /// The place of a line in its column, in points.
  struct Place: Hashable, Sendable {
    /// Height of its letters as a part of the usual height.
    let size: Double
    /// How far down the page it stands, from 0 to 1.
    let depth: Double
    /// From its end to the edge of the column.
    let room: Double
    let firstWidth: Double
    /// From its head to the edge of the column.
    let width: Double

    /// Whether a word of this width would have stood on the line too, behind a blank of an eighth of its height or more.
    func fits(_ width: Double) -> Bool { room > width + 3 }
  }

  /// What the size of its letters says; usual where it is not known.
  var size: LineSize { place.map { LineSize($0.size) } ?? .usual }
}

extension PrintedLine {
  init(_ line: Substring, number: Int) {
    let body = line.drop(while: \.isBlank)
    let text = body.reversed().drop { $0.isBlank }.reversed()
    self.number = number
    self.text = String(text)
    indent = line.unicodeScalars.count - body.unicodeScalars.count
    hasBlankBehind = text.count < body.count
    place = nil
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
