@testable import GriffieImport

/// Pages as `pdftotext -bbox-layout` prints them, from lines with their places. A letter is half as wide as it is high.
struct BoxSheet {
  private var body = ""

  /// Begins a page.
  mutating func page() { body += "  <page width=\"600.000000\" height=\"800.000000\">\n" }

  /// Adds a line.
  ///
  /// A word that begins with `^` is smaller and higher, and stands at the word before it; where `~` ends it, the word behind stands at it.
  /// What stands behind `'` in a word is higher, and part of it.
  mutating func line(_ text: String, x: Double, y: Double, size: Double = 10) {
    body += "        <line xMin=\"\(x)\" yMin=\"\(y)\" xMax=\"0\" yMax=\"0\">\n"
    var left = x
    for word in text.replacing("~", with: "~ ").split(separator: " ") {
      let isRaised = word.hasPrefix("^")
      let isGlued = word.hasSuffix("~")
      let letters = word.dropFirst(isRaised ? 1 : 0).dropLast(isGlued ? 1 : 0).replacing("'", with: "")
      let (height, top) = isRaised ? (size * 0.6, y - size * 0.1) : (size, y)
      let rise = word.contains("'") ? size * 0.4 : 0
      if isRaised { left -= size * 0.25 }
      let right = left + Double(letters.count) * height / 2
      body +=
        "          <word xMin=\"\(left)\" yMin=\"\(top - rise)\" xMax=\"\(right)\" yMax=\"\(top + height)\">\(letters)</word>\n"
      left = right + (isGlued ? 0 : size * 0.25)
    }
    body += "        </line>\n"
  }

  /// Lines below one another.
  mutating func lines(_ texts: [String], x: Double, y: Double, size: Double = 10, step: Double = 13) {
    for (index, text) in texts.enumerated() { line(text, x: x, y: y + Double(index) * step, size: size) }
  }

  var bytes: [UInt8] { Array("<doc>\n\(body)</doc>\n".utf8) }

  var pages: PrintedPages { PrintedPages(WordBoxes(bytes)) }

  /// The paper, all sections as Markdown.
  var markdown: String {
    let paper = TextDraft(pages).paper
    let sections = paper.sections.map { "# \($0.title ?? "")\n\n" + MarkdownWriter.text($0.blocks) }
    let notes = paper.notes.map { "[^\($0.label)]: " + MarkdownWriter.text($0.blocks) }
    return (sections + notes).joined(separator: "\n")
  }
}
