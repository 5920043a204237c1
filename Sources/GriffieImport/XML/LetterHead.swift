import Citations

/// What the first lines of a letter say: to whom it is, and of what day.
struct LetterHead {
  private(set) var to: String?
  private(set) var date: Day?

  /// `Aan de Voorzitter van …` and `Den Haag, 4 november 2022`, each a line of its own among the first paragraphs.
  init(of blocks: [Block]) {
    for case .paragraph(let text) in blocks.prefix(6) {
      let line = text.plainText
      if to == nil, line.hasPrefix("Aan "), line.count <= 120 { to = String(line.dropFirst(4)) }
      if date == nil, let comma = line.lastIndex(of: ",") {
        date = Day(dutch: String(line[line.index(after: comma)...]).trimmingBlanks)
      }
    }
  }
}
