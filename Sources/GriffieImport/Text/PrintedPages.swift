/// The lines of a text, page by page.
struct PrintedPages: Hashable, Sendable {
  var pages: [[PrintedLine]]
  /// What stands beside the text of each page, in smaller letters or in a column of its own.
  var beside: [[PrintedLine]] = []

  /// The pages of a text. Where blanks put its words in their places, these are read.
  init(_ text: String) {
    self = LaidOutText(text).map { PrintedPages($0.words) } ?? PrintedPages(linesOf: text)
  }

  /// Parts a text at form feeds; where there are none, at lines that begin with a single blank when no other lines are indented, as
  /// text taken from a PDF can have it. A line ends with a line feed, a carriage return, or both.
  private init(linesOf text: String) {
    var pages: [[PrintedLine]] = [[]]
    var number = 1
    let bytes = text[...].utf8
    var start = bytes.startIndex
    var index = start
    while index < bytes.endIndex {
      let byte = bytes[index]
      let next = bytes.index(after: index)
      guard byte == 0x0A || byte == 0x0D || byte == 0x0C else {
        index = next
        continue
      }
      pages[pages.count - 1].append(PrintedLine(Substring(bytes[start..<index]), number: number))
      if byte == 0x0C { pages.append([]) } else { number += 1 }
      // Both are one end.
      index = byte == 0x0D && next < bytes.endIndex && bytes[next] == 0x0A ? bytes.index(after: next) : next
      start = index
    }
    pages[pages.count - 1].append(PrintedLine(Substring(bytes[start...]), number: number))
    self.pages = pages.count == 1 ? Self.partedAtBlanks(pages[0]) : pages
  }

  /// Parts at lines with one blank before them, when only few lines have any.
  private static func partedAtBlanks(_ lines: [PrintedLine]) -> [[PrintedLine]] {
    let printed = lines.filter { !$0.isBlank }
    let indented = printed.filter { $0.indent > 0 }
    guard indented.allSatisfy({ $0.indent == 1 }), indented.count * 12 < printed.count else { return [lines] }
    var pages: [[PrintedLine]] = []
    for line in lines {
      if pages.isEmpty || line.indent == 1 && !line.isBlank { pages.append([]) }
      pages[pages.count - 1].append(line)
    }
    return pages
  }
}
