/// What the search must know before the first question.
struct SearchManifest {
  struct Group: Hashable, Sendable {
    let title: String
    /// For the theme: `motions`, `own`, `text`.
    let kind: String
    /// Address of the register; empty for texts.
    let address: String
    /// The letters it has entries under, each with a place in its page; none where it is laid out otherwise.
    let letters: [String]
  }

  /// The lists that results stand in: texts first, then registers in their order, then the list of registers.
  let groups: [Group]

  /// As the browser gets it: numbers that passages take, numbers in a part of pages, passages in a part of texts, prefixes of the parts of words
  /// and entries, words that are left out, groups.
  func value(passages: Int, words: [String], entries: [String]) -> DataValue {
    [
      .number(passages), .number(SearchIndex.pageSpan), .number(SearchIndex.textSpan),
      .list(words.map { .text($0) }), .list(entries.map { .text($0) }), .list(StopWords.list.map { .text($0) }),
      .list(groups.map { [.text($0.title), .text($0.kind), .text($0.address), .list($0.letters.map { .text($0) })] }),
    ]
  }
}

extension SearchManifest.Group: Stored {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    (title, kind) = (try String(from: &reader), try String(from: &reader))
    address = try String(from: &reader)
    letters = try [String](from: &reader)
  }

  func write(to writer: inout ByteWriter) {
    for text in [title, kind, address] { text.write(to: &writer) }
    letters.write(to: &writer)
  }
}
