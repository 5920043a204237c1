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
  /// Whether a point of a list begins with it whose mark is drawn and so no text.
  var isPoint = false
  /// Of a row of a table the lines of each cell.
  var cells: [[PrintedLine]] = []

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
  /// A line without its end.
  init(_ line: Substring, number: Int) {
    let line = line.utf8
    let body = line.drop(while: Self.isBlank)
    let end = body.lastIndex { !Self.isBlank($0) }.map(body.index(after:)) ?? body.startIndex
    self.number = number
    text = String(Substring(body[..<end]))
    indent = line.count - body.count
    hasBlankBehind = end < body.endIndex
    place = nil
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
