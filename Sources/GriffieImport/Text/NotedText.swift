/// The texts of passages with the marks of footnotes in them.
struct NotedText: Hashable, Sendable {
  /// One for each passage.
  private(set) var texts: [[Inline]] = []

  /// Finds the marks in their order, each in a passage that stands on the page of its note.
  init(_ texts: [String], _ passages: [Passage], _ notes: [PageNotes.Note]) {
    var rest = notes[...]
    for (text, passage) in zip(texts, passages) {
      var inlines: [Inline] = []
      var part = text[...]
      while let note = rest.first, passage.pages.contains(note.page),
        let mark = NoteMark.range(of: note.number, in: part)
      {
        if mark.lowerBound > part.startIndex { inlines.append(.text(String(part[..<mark.lowerBound]))) }
        inlines.append(.note("\(note.number)"))
        part = part[mark.upperBound...]
        rest.removeFirst()
      }
      if !part.isEmpty { inlines.append(.text(String(part))) }
      self.texts.append(inlines)
    }
    unmarked = Array(rest)
  }

  /// Notes whose mark is not found.
  let unmarked: [PageNotes.Note]
}
