/// What jobs left for the index of the search, in the order of the index.
struct SearchContent: Sendable {
  /// A page, with the first number of its passages.
  typealias NumberedText = (text: SearchText, first: Int)

  /// Entries that stand in one part of the index.
  struct Shelf: Sendable {
    let shelf: Shelves.Shelf
    /// Of all that the part says.
    let key: Fingerprint
  }

  let texts: [NumberedText]
  /// In the order of their numbers, and of their pages where two have the same.
  let entries: [SearchEntry]
  let shelves: [Shelf]
  /// The lists that results stand in.
  let groups: [SearchManifest.Group]
  /// The entries as jobs left them, one after another.
  private let found: [SearchEntry]

  /// Length in bytes of a part of entries, when it can be cut.
  private static let limit = 4_000

  /// - Parameters:
  ///   - parts: what jobs left, in their order.
  ///   - former: of the site before it changed: the same entries are not put in their order again.
  init(_ parts: [SearchPart], following former: SearchContent? = nil) {
    var (texts, found, groups) = ([NumberedText](), [SearchEntry](), [SearchManifest.Group]())
    var next = 0
    for part in parts {
      switch part {
      case .text(let text):
        texts.append((text, next))
        next += text.numbers
      case .entry(let entry): found.append(entry)
      case .groups(let all): groups = all
      }
    }
    (self.texts, self.found, self.groups) = (texts, found, groups)
    if let former, former.hasEntries(found) {
      (entries, shelves) = (former.entries, former.shelves)
    } else {
      let entries = found.sorted { $0.stands(before: $1) }
      self.entries = entries
      let lines = entries.map { Shelves.Line(key: Array($0.key.utf8), length: $0.length) }
      shelves = Shelves(lines, limit: Self.limit).all.map { shelf in
        Shelf(shelf: shelf, key: .all(entries[shelf.lines].map(\.print)))
      }
    }
  }

  /// How many numbers the passages of all pages take.
  var passages: Int { texts.last.map { $0.first + $0.text.numbers } ?? 0 }

  /// Whether all pages have the same numbers as in another.
  func hasNumbers(of other: SearchContent) -> Bool {
    texts.count == other.texts.count
      && zip(texts, other.texts).allSatisfy { $0.text.page == $1.text.page && $0.text.numbers == $1.text.numbers }
  }

  /// Pages that were others before, of a content with the same numbers.
  func texts(otherThanIn former: SearchContent) -> [(former: NumberedText, now: NumberedText)] {
    zip(former.texts, texts).filter { $0.text !== $1.text }.map { (former: $0, now: $1) }
  }

  /// The entries that this and a former content do not both have, each with the one of its page in the other.
  func entries(otherThanIn former: SearchContent) -> [(former: SearchEntry?, now: SearchEntry?)] {
    if former.hasEntries(found) { return [] }
    var (old, new) = (former.entries[...], entries[...])
    var others: [(SearchEntry?, SearchEntry?)] = []
    while !old.isEmpty || !new.isEmpty {
      let (former, now) = (old.first, new.first)
      let isGone = now.map { now in former?.stands(before: now) ?? false } ?? true
      let isNew = former.map { former in now?.stands(before: former) ?? false } ?? true
      if !isNew { old.removeFirst() }
      if !isGone { new.removeFirst() }
      if former !== now { others.append((isNew ? nil : former, isGone ? nil : now)) }
    }
    return others
  }

  private func hasEntries(_ found: [SearchEntry]) -> Bool {
    found.count == self.found.count && zip(found, self.found).allSatisfy { $0 === $1 }
  }
}

extension SearchEntry {
  fileprivate func stands(before other: SearchEntry) -> Bool {
    number == other.number ? page < other.page : number < other.number
  }
}
