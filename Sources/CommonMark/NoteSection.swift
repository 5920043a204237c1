/// Writes the footnotes as a section at the end of a document.
enum NoteSection {
  /// Moves the notes that are referred to from the list in front of the document to its end, and frees that list.
  static func build(in root: Node, for notes: Notes) {
    guard !notes.definitions.isEmpty, let list = root.firstChild else { return }
    defer { list.free() }
    guard !notes.numbered.isEmpty else { return }
    let items = list.children
    let section = Node.block("<section class=\"footnotes\">\n<ol>", "</ol>\n</section>")
    for (index, note) in notes.numbered.enumerated() {
      // A list counts by itself; only another number is said.
      let former = index == 0 ? 0 : notes.numbered[index - 1].number
      let value = note.number == former + 1 ? "" : " value=\"\(note.number)\""
      let item = Node.block("<li id=\"\(Anchors.note(note.number))\"\(value)>", "</li>")
      item.takeChildren(of: items[note.definition])
      appendReturn(to: item, number: note.number, references: note.references)
      section.append(item)
    }
    root.append(section)
  }

  // The links back stand at the end of the last paragraph, or else behind the last block.
  private static func appendReturn(to item: Node, number: Int, references: Int) {
    let links = (1...references).map { returnLink(number, occurrence: $0) }.joined(separator: " ")
    guard let last = item.lastChild, last.kind == .paragraph else {
      return item.append(Node.block(links))
    }
    last.append(Node.inline(Array(" \(links)".utf8)))
  }

  private static func returnLink(_ number: Int, occurrence: Int) -> String {
    let id = Anchors.reference(number, occurrence: occurrence)
    let ordinal = occurrence == 1 ? "" : "<sup>\(occurrence)</sup>"
    return "<a href=\"#\(id)\" class=\"footnote-backref\" role=\"doc-backlink\">↩\(ordinal)</a>"
  }
}
