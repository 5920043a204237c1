/// Finds the definitions of footnotes in a source.
///
/// Where code and raw HTML stand, and how far a paragraph runs on without indentation, is asked of cmark, and only
/// when the text makes it a question.
struct NoteScanner {
  private(set) var definitions: [NoteDefinition] = []
  private(set) var faults: [MarkdownFault] = []
  private(set) var duplicates: [NoteDefinition] = []
  /// Where the bracket stands of what has the form of a definition and is none, by its line. cmark must not read it as the definition of a link.
  private(set) var hidden: [Int: Int] = [:]

  private let source: SourceText
  private var keys: Set<String> = []
  private var quotedKeys: Set<String> = []

  init(_ source: SourceText) {
    self.source = source
    guard source.bytes.contains(.bracket, .caret) else { return }
    let openings = openingsOutsideCode()
    for (index, opening) in openings.enumerated() {
      let next = index + 1 < openings.count ? openings[index + 1].line : source.lineCount + 1
      add(opening, upTo: next)
    }
  }

  /// Whether a fault only says again that a footnote is defined in a quotation.
  func explains(_ fault: MarkdownFault) -> Bool {
    guard case .unknownNote(let label) = fault.kind else { return false }
    return quotedKeys.contains(NoteDefinition.key(of: Array(label.utf8)[...]))
  }

  private mutating func add(_ opening: Opening, upTo nextLine: Int) {
    let label = source.bytes[opening.label]
    let definition = NoteDefinition(
      label: String(decoding: label, as: UTF8.self), key: NoteDefinition.key(of: label),
      lines: opening.line...lastLine(of: opening, upTo: nextLine), textStart: opening.textStart,
      position: source.position(at: opening.label.lowerBound - 2))
    guard keys.insert(definition.key).inserted else {
      let kind = MarkdownFault.Kind.duplicateNote(definition.label)
      faults.append(MarkdownFault(kind: kind, position: definition.position))
      duplicates.append(definition)
      return
    }
    definitions.append(definition)
  }
}

extension NoteScanner {
  /// The first line of what may be a definition.
  private struct Opening {
    let line: Int
    let label: Range<Int>
    let textStart: Int
  }

  private mutating func openingsOutsideCode() -> [Opening] {
    var openings: [Opening] = []
    var others: [(opening: Opening, isQuoted: Bool)] = []
    for number in 1...source.lineCount {
      let start = source.contentStart(ofLine: number, quotes: 0)
      let indent = start - source.line(number).lowerBound
      if indent <= 3, let opening = opening(onLine: number, at: start) {
        openings.append(opening)
      } else {
        let (start, isQuoted) = source.innerStart(ofLine: number)
        if let opening = opening(onLine: number, at: start) { others.append((opening, isQuoted)) }
      }
    }
    guard !openings.isEmpty || !others.isEmpty else { return [] }
    let code = LineRanges(ofCodeIn: source)
    for (opening, isQuoted) in others where !code.contains(opening.line) {
      hidden[opening.line] = opening.label.lowerBound - 2
      if isQuoted { report(quoted: opening) }
    }
    return openings.filter { !code.contains($0.line) }
  }

  private func opening(onLine number: Int, at start: Int) -> Opening? {
    let end = source.line(number).upperBound
    guard end - start >= 5, source.bytes[start] == .bracket, source.bytes[start + 1] == .caret,
      let close = NoteDefinition.labelEnd(in: source.bytes, from: start + 2, to: end),
      close + 1 < end, source.bytes[close + 1] == .colon
    else { return nil }
    let textStart = source.skipSpace(from: close + 2, to: end)
    return Opening(line: number, label: (start + 2)..<close, textStart: textStart)
  }

  private mutating func report(quoted opening: Opening) {
    let label = String(decoding: source.bytes[opening.label], as: UTF8.self)
    let position = source.position(at: opening.label.lowerBound - 2)
    quotedKeys.insert(NoteDefinition.key(of: source.bytes[opening.label]))
    faults.append(MarkdownFault(kind: .quotedNote(label), position: position))
  }
}

extension NoteScanner {
  /// A definition goes on while lines are blank or indented by four; a line that is neither may still continue its
  /// last paragraph.
  private func lastLine(of opening: Opening, upTo nextLine: Int) -> Int {
    var last = opening.line
    var line = opening.line + 1
    while line < nextLine {
      if source.isBlank(line: line) {
        line += 1
      } else if isIndented(line) {
        last = line
        line += 1
      } else {
        let mayContinueParagraph = last == line - 1
        return mayContinueParagraph ? lastLineAfterCMark(of: opening, upTo: nextLine) : last
      }
    }
    return last
  }

  // The definition as a list item is what cmark will read in the end: see `NoteArrangement`.
  private func lastLineAfterCMark(of opening: Opening, upTo nextLine: Int) -> Int {
    var bytes = NoteArrangement.marker
    bytes += source.bytes[opening.textStart..<source.line(nextLine - 1).upperBound]
    let endLine = Tree(parsing: bytes).withRoot { $0.firstChild?.firstChild?.endLine }
    var last = opening.line + (endLine ?? 1) - 1
    last = min(max(last, opening.line), nextLine - 1)
    while last > opening.line, source.isBlank(line: last) { last -= 1 }
    return last
  }

  private func isIndented(_ number: Int) -> Bool {
    var columns = 0
    for byte in source.bytes[source.line(number)] {
      if byte == .space { columns += 1 } else if byte == .tab { columns = 4 } else { break }
      if columns >= 4 { return true }
    }
    return false
  }
}
