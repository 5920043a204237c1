/// The lines of a text, page by page.
struct PrintedPages: Hashable, Sendable {
  var pages: [[PrintedLine]]

  /// Parts a text at form feeds; where there are none, at lines that begin with a single blank when no other lines are indented, as
  /// text taken from a PDF can have it.
  init(_ text: String) {
    var pages: [[PrintedLine]] = [[]]
    var number = 0
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.endsLine) {
      number += 1
      for (index, part) in line.split(separator: "\u{C}", omittingEmptySubsequences: false).enumerated() {
        if index > 0 { pages.append([]) }
        pages[pages.count - 1].append(PrintedLine(part, number: number))
      }
    }
    self.pages = pages.count == 1 ? Self.partedAtBlanks(pages[0]) : pages
  }

  /// Whether a page can begin at a line with one blank: only few lines have any.
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

extension Character {
  fileprivate var endsLine: Bool {
    self == "\n" || self == "\r\n" || self == "\r" || self == "\u{2028}" || self == "\u{2029}"
  }
}
