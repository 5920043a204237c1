/// The texts of passages with the marks of footnotes in them.
struct NotedText: Hashable, Sendable {
  /// Those of each passage.
  private(set) var texts: [[[Inline]]] = []

  /// Finds the marks in their order, each in a passage that stands on its page.
  init(_ texts: [[String]], _ passages: [Passage], _ notes: [PageNotes.Note]) {
    var rest = notes[...]
    for (texts, passage) in zip(texts, passages) {
      self.texts.append(
        texts.map { text in
          let isAsked = rest.first.map { passage.pages.contains($0.page) } ?? false
          return isAsked ? Self.marked(text, on: passage.pages, &rest) : text.isEmpty ? [] : [.text(text)]
        })
    }
  }

  private static func marked(
    _ text: String, on pages: ClosedRange<Int>, _ rest: inout ArraySlice<PageNotes.Note>
  ) -> [Inline] {
    let scalars = Array(text.unicodeScalars)
    var inlines: [Inline] = []
    var start = 0
    func take(upTo end: Int) {
      if end > start { inlines.append(.text(String(String.UnicodeScalarView(scalars[start..<end])))) }
    }
    let marks = NoteMark.all(in: scalars)
    let raised = marks.filter(\.isRaised)
    for mark in raised.isEmpty ? marks : raised {
      guard let note = rest.first, pages.contains(note.page) else { break }
      guard mark.number == note.number else { continue }
      take(upTo: mark.range.lowerBound)
      inlines.append(.note("\(note.number)"))
      start = mark.range.upperBound
      rest.removeFirst()
    }
    take(upTo: scalars.count)
    return inlines
  }
}
