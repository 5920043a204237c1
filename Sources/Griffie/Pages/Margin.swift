import CommonMark
import Templates

/// What stands beside a block of text: the entries that it names, as many as there is room for.
struct Margin: Hashable, Sendable {
  /// Those that have room.
  private(set) var entries: [EntryID] = []
  /// Those that open up.
  private(set) var further: [EntryID] = []

  /// Letters on a line of text, and the height of one in points of the screen.
  private static let (lineLength, lineHeight) = (63, 28)
  /// The height of an entry: two small lines and the space behind them.
  private static let entryHeight = 50

  /// Fills the margin of a block with this many letters; a row may be two lines higher than its text.
  init(_ named: [EntryID], letters: Int) {
    let lines = (letters + Self.lineLength - 1) / Self.lineLength
    let room = max(1, (lines + 2) * Self.lineHeight / Self.entryHeight)
    // What opens up needs the room of one.
    let shown = named.count > room ? max(1, room - 1) : room
    entries = Array(named.prefix(shown))
    further = Array(named.dropFirst(shown))
  }

  /// The margins of blocks that name these entries. What stood beside one of the three blocks before is not said again.
  static func all(_ blocks: [(named: [EntryID], letters: Int)]) -> [Margin] {
    var recent: [[EntryID]] = []
    return blocks.map { block in
      let known = Set(recent.suffix(3).joined())
      var seen: Set<EntryID> = []
      let new = block.named.filter { !known.contains($0) && seen.insert($0).inserted }
      recent.append(new)
      return Margin(new, letters: block.letters)
    }
  }
}

extension Edition {
  /// The blocks of a text, each with its margin.
  func blocks(of document: Document, in page: PagePath) -> [TemplateValue] {
    let blocks = document.html.blocks
    let links = document.mentions.map { registers.link(of: $0, from: LinkOrigin(page)) }
    let named = Dictionary(grouping: document.mentions.filter { isNotable($0.entry) }, by: \.anchor)
    let margins = Margin.all(
      blocks.map { block in
        // Footnotes are beside the text already.
        let mentions = block.notes == nil ? block.ids.flatMap { named[$0, default: []] } : []
        return (mentions.compactMap(\.entry), block.html.letterCount)
      })
    return zip(blocks, margins).map { block, margin in
      let entries = margin.entries.compactMap(registers.entry).map { marginal($0, from: page) }
      let further = margin.further.compactMap(registers.entry).map { marginal($0, from: page) }
      return [
        "body": .html(document.linked(block.notes ?? block.html, links, in: LinkOrigin(page))),
        "is_notes": .bool(block.notes != nil),
        "anchor": block.ids.first.map(TemplateValue.text) ?? .null,
        "place": block.ids.first.map { .text(words.place($0)) } ?? .null,
        "is_paragraph": .bool(block.ids.first.map { Anchor($0).isParagraph } ?? false),
        "has_entries": .bool(!entries.isEmpty), "entries": .list(entries),
        "has_further": .bool(!further.isEmpty), "further": .list(further),
        "count": .text(String(entries.count + further.count)), "further_count": .text(String(further.count)),
      ]
    }
  }

  /// Whether more can be said of an entry than the text says: days and sums speak for themselves.
  func isNotable(_ id: EntryID?) -> Bool {
    guard let id, let entry = registers.entry(id) else { return false }
    return !(entry.kind?.isQuantity ?? false)
  }

  private func marginal(_ entry: Register.Entry, from page: PagePath) -> TemplateValue {
    // What stands in a law or report says so on the second line.
    let whole = entry.referent.whole?.title
    let part = whole.flatMap { entry.title.hasSuffix(", \($0)") ? String(entry.title.dropLast($0.count + 2)) : nil }
    let note = entry.abbreviation == nil ? self.note(entry) ?? part.flatMap { _ in whole } : entry.title
    let count = registers.count(of: entry.id)
    let sort = count > 1 ? words.mentions(count) : entry.type ?? entry.kind.map(words.name) ?? words.mentions(count)
    return [
      "title": .text((entry.abbreviation ?? part ?? entry.title).cut(to: 34)),
      "kind": .text(entry.kind?.rawValue ?? "own"),
      "href": .text(entry.page.link(from: page)),
      "note": .text((note ?? sort).cut(to: 36)),
    ]
  }
}

extension String {
  /// The text up to so many letters, ended between two words.
  func cut(to length: Int) -> String { count > length ? wholeWords(within: length - 1) + "…" : self }

  /// The words that so many letters have room for; of a single longer word its head.
  func wholeWords(within length: Int) -> Substring {
    let head = prefix(length)
    return head.lastIndex(of: " ").map { head[..<$0] } ?? head
  }
}
