/// The footnotes of a document and their numbers: those of their labels where each label is one, so that a text keeps the numbers it is
/// cited by; otherwise they are numbered as they are referred to.
struct Notes {
  /// A footnote that something refers to.
  struct Numbered {
    /// The index of its definition among those of the document.
    let definition: Int
    let number: Int
    /// How often it is referred to.
    var references: Int
  }

  let definitions: [NoteDefinition]
  /// In the order in which they are first referred to.
  private(set) var numbered: [Numbered] = []
  private var placeByDefinition: [Int: Int] = [:]
  /// The numbers that the labels are, by definition; empty when one is something else.
  private let labelled: [Int]

  init(_ definitions: [NoteDefinition]) {
    self.definitions = definitions
    let numbers = definitions.compactMap { Self.number($0.label) }
    labelled = numbers.count == definitions.count ? numbers : []
  }

  /// Counts a reference to a definition; gives the number of the note and how many times it has been referred to.
  mutating func refer(to definition: Int) -> (number: Int, occurrence: Int) {
    if let place = placeByDefinition[definition] {
      numbered[place].references += 1
      return (numbered[place].number, numbered[place].references)
    }
    placeByDefinition[definition] = numbered.count
    let number = labelled.isEmpty ? numbered.count + 1 : labelled[definition]
    numbered.append(Numbered(definition: definition, number: number, references: 1))
    return (number, 1)
  }

  /// A number as it is counted, from 1: `01` is a label and no number.
  private static func number(_ label: String) -> Int? {
    guard (1...6).contains(label.utf8.count), label.utf8.first != UInt8(ascii: "0"), label.utf8.allSatisfy(\.isDigit)
    else {
      return nil
    }
    return Int(label)
  }

  /// A fault for each definition that nothing refers to.
  var unused: [MarkdownFault] {
    definitions.indices.filter { placeByDefinition[$0] == nil }.map { index in
      MarkdownFault(
        kind: .unusedNote(definitions[index].label), position: definitions[index].position)
    }
  }
}
