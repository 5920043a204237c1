import CommonMark

/// A stretch of text that can be linked to: a paragraph, a heading, the row of a table, a note.
struct Paragraph: Hashable, Sendable {
  /// Id in the page.
  let anchor: String
  /// UTF-8, on one line.
  let text: [UInt8]
  let isHeading: Bool

  /// The paragraphs of a text; blocks with one id, as the cells of a row, are one.
  static func paragraphs(of blocks: [TextBlock]) -> [Paragraph] {
    blocks.runs { $0.anchor == $1.anchor }.map { same in
      let text = Array(same.map(\.text).joined(separator: " · ".utf8))
      return Paragraph(anchor: same[0].anchor, text: text.map { $0 == 0x0A ? 0x20 : $0 }, isHeading: same[0].isHeading)
    }
  }
}

extension TextBlock {
  var isHeading: Bool {
    switch kind {
    case .heading: true
    case .paragraph, .cell: false
    }
  }
}
