/// The footnotes of a document and the numbers they get as they are referred to.
struct Notes {
  /// A footnote that something refers to.
  struct Numbered {
    /// The index of its definition among those of the document.
    let definition: Int
    /// How often it is referred to.
    var references: Int
  }

  let definitions: [NoteDefinition]
  /// In the order of their numbers, which begin at 1.
  private(set) var numbered: [Numbered] = []
  private var numberByDefinition: [Int: Int] = [:]

  init(_ definitions: [NoteDefinition]) { self.definitions = definitions }

  /// Counts a reference to a definition; gives the number of the note and how many times it has been referred to.
  mutating func refer(to definition: Int) -> (number: Int, occurrence: Int) {
    if let number = numberByDefinition[definition] {
      numbered[number - 1].references += 1
      return (number, numbered[number - 1].references)
    }
    numbered.append(Numbered(definition: definition, references: 1))
    numberByDefinition[definition] = numbered.count
    return (numbered.count, 1)
  }

  /// A fault for each definition that nothing refers to.
  var unused: [MarkdownFault] {
    definitions.indices.filter { numberByDefinition[$0] == nil }.map { index in
      MarkdownFault(
        kind: .unusedNote(definitions[index].label), position: definitions[index].position)
    }
  }
}
