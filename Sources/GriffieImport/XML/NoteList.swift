/// The footnotes of a paper, each with a label of its own.
struct NoteList {
  static let most = 20_000

  private(set) var notes: [NoteDraft] = []
  /// By the names that marks elsewhere refer to them with.
  private var labels: [String: String] = [:]
  private var counts: [String: Int] = [:]
  /// Those that a note has already.
  private var given: Set<String> = []

  /// Gives labels to all notes that can be referred to, since a mark may stand before its note.
  init(of root: Element) {
    root.visitAll { element in
      guard ElementRole(element.name) == .note || ElementRole(element.name) == .endNote else { return }
      let names = Self.names(of: element, in: ["id", "nr"]).filter { labels[$0] == nil }
      guard !names.isEmpty else { return }
      let label = freeLabel(element)
      for name in names { labels[name] = label }
    }
  }

  /// The label of the note that a mark refers to; nil for a mark that leads nowhere.
  func label(ofMark mark: Element) -> String? {
    Self.names(of: mark, in: ["refid", "id", "nr"]).compactMap { labels[$0] }.first
  }

  /// The label of a note: that which marks refer to it with, unless a note before it has the same name.
  mutating func label(ofNote note: Element) -> String {
    let named = Self.names(of: note, in: ["id", "nr"]).compactMap { labels[$0] }.first
    guard let named, given.insert(named).inserted else { return freeLabel(note) }
    return named
  }

  /// Throws when there are too many.
  mutating func add(_ label: String, _ blocks: [Block], line: Int) throws(ImportFault) {
    guard notes.count < Self.most else { throw .tooManyNotes(line: line) }
    notes.append(NoteDraft(label: label, blocks: blocks))
  }

  private static func names(of element: Element, in keys: [String]) -> [String] {
    keys.compactMap { key in element.attributes[key].map { key == "nr" ? "nr \($0)" : $0 } }
  }

  /// As printed where that can be a label, with a number behind it when another note has it.
  private mutating func freeLabel(_ element: Element) -> String {
    let printed = element.child("noot.nr")?.rawText ?? element.attributes["nr"] ?? ""
    let letters = printed.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    let base = letters.isEmpty ? "noot" : letters
    counts[base, default: 0] += 1
    let count = counts[base] ?? 1
    return count == 1 ? base : "\(base)-\(count)"
  }
}

extension ImportFault {
  fileprivate static func tooManyNotes(line: Int) -> ImportFault {
    ImportFault("more than \(NoteList.most) footnotes", line: line)
  }
}
