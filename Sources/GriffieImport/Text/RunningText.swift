/// The text of a passage as it was before lines parted it.
struct RunningText: Hashable, Sendable {
  private(set) var text = ""
  /// Lines whose hyphen may be the printer's or not.
  private(set) var doubts: [PrintedLine] = []

  init(_ lines: [PrintedLine], _ ends: LineEnds) {
    var isFirstLetterTaken = false
    for (index, line) in lines.enumerated() {
      text += isFirstLetterTaken ? line.text.dropFirst() : line.text[...]
      isFirstLetterTaken = false
      guard index + 1 < lines.count else { break }
      let next = lines[index + 1]
      switch ends.between(line, next) {
      case .blank: text += " "
      case .nothing: break
      case .printersHyphen: text.removeLast()
      case .printersHyphenForTrema(let letter):
        text.removeLast()
        text.append(letter)
        isFirstLetterTaken = true
      case .doubtful: doubts.append(line)
      }
    }
    // A hyphen that only shows at line ends is none within a line.
    text.unicodeScalars.removeAll { $0 == "\u{AD}" }
    if text.contains("  ") { text = text.split(separator: " ").joined(separator: " ") }
  }
}
