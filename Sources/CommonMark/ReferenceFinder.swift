/// Finds the references to footnotes in a text node.
struct ReferenceFinder {
  /// A reference to a footnote that is defined.
  struct Found {
    /// From `[^` up to and including `]`, in the literal.
    let range: Range<Int>
    let definition: Int
  }

  let literal: [UInt8]
  private(set) var found: [Found] = []
  /// A fault for each reference to a footnote that is not defined.
  private(set) var faults: [MarkdownFault] = []

  private let source: SourceText
  private let cursor: SourceCursor

  /// Searches the literal that the cursor placed last.
  init(
    in literal: [UInt8], at cursor: SourceCursor, of source: SourceText,
    _ definitions: [String: Int]
  ) {
    self.literal = literal
    self.cursor = cursor
    self.source = source
    var start = 0
    while let opening = literal.offset(of: .bracket, from: start) {
      start = opening + 1
      guard start < literal.count, literal[start] == .caret, !isEscaped(opening),
        let close = NoteDefinition.labelEnd(in: literal, from: start + 1, to: literal.count)
      else { continue }
      let label = literal[(start + 1)..<close]
      if let definition = definitions[NoteDefinition.key(of: label)] {
        found.append(Found(range: opening..<(close + 1), definition: definition))
      } else {
        report(label, at: opening)
      }
      start = close + 1
    }
  }

  private mutating func report(_ label: ArraySlice<UInt8>, at opening: Int) {
    let kind = MarkdownFault.Kind.unknownNote(String(decoding: label, as: UTF8.self))
    let position = source.position(at: cursor.source(ofLiteral: opening))
    faults.append(MarkdownFault(kind: kind, position: position))
  }

  // In the tree a bracket looks the same whether it was written as such, with a backslash or as an entity.
  private func isEscaped(_ opening: Int) -> Bool { source.isEscaped(at: cursor.source(ofLiteral: opening)) }
}
