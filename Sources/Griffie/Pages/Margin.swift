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
  /// The same of a line beside it, and the space behind an entry.
  private static let (smallLength, smallHeight, space) = (34, 21, 8)
  /// The height of an entry: a line for its name and one for what it is.
  private static let entryHeight = 2 * smallHeight + space

  /// How high the row of a text with so many letters may be: two lines higher than the text.
  private static func height(besides letters: Int) -> Int {
    ((letters + lineLength - 1) / lineLength + 2) * lineHeight
  }

  /// Whether there is room for whole lines, beside a text with so many letters.
  static func hasRoom(for lines: [String], besides letters: Int) -> Bool {
    let small = lines.reduce(0) { $0 + ($1.count + smallLength - 1) / smallLength }
    return small * smallHeight + (lines.count + 1) / 2 * space <= height(besides: letters)
  }

  /// Fills the margin of a block with this many letters.
  init(_ named: [EntryID], letters: Int) {
    let room = max(1, Self.height(besides: letters) / Self.entryHeight)
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
    let letters = blocks.map(\.html.letterCount)
    let margins = Margin.all(
      zip(blocks, letters).map { block, letters in
        // Footnotes are beside the text already.
        let mentions = block.notes == nil ? block.ids.flatMap { named[$0, default: []] } : []
        return (mentions.compactMap(\.entry), letters)
      })
    return blocks.indices.map { index in
      let (block, letters, margin) = (blocks[index], letters[index], margins[index])
      let shown = margin.entries.compactMap(registers.entry).map(marginal)
      let isRoomy =
        margin.further.isEmpty
        && Margin.hasRoom(for: shown.flatMap { [$0.title, $0.note] }, besides: letters)
      let entries = shown.map { $0.value(from: page) }
      let further = margin.further.compactMap(registers.entry).map { marginal($0).value(from: page) }
      return [
        "body": .html(document.linked(block.notes ?? block.html, links, in: LinkOrigin(page))),
        "is_notes": .bool(block.notes != nil),
        "anchor": block.ids.first.map(TemplateValue.text) ?? .null,
        "place": block.ids.first.map { .text(words.place($0)) } ?? .null,
        "is_paragraph": .bool(block.ids.first.map { Anchor($0).isParagraph } ?? false),
        "has_entries": .bool(!entries.isEmpty), "entries": .list(entries), "is_roomy": .bool(isRoomy),
        "has_further": .bool(!further.isEmpty), "further": .list(further),
        "count": .text(words.references(entries.count + further.count)), "further_count": .text(String(further.count)),
      ]
    }
  }

  /// Whether more can be said of an entry than the text says: days and sums speak for themselves.
  func isNotable(_ id: EntryID?) -> Bool {
    guard let id, let entry = registers.entry(id) else { return false }
    return !(entry.kind?.isQuantity ?? false)
  }

  /// What one of its register is called; a law stands among its articles. Nil in a register of the author's own.
  func sort(of entry: Register.Entry) -> String? {
    entry.isWholeLaw ? words["one_law"] : entry.kind.map(words.name)
  }

  private func marginal(_ entry: Register.Entry) -> Marginal {
    // What stands in a law or report says so on the second line.
    let whole = entry.referent.whole?.title
    let part = whole.flatMap { entry.title.hasSuffix(", \($0)") ? String(entry.title.dropLast($0.count + 2)) : nil }
    let note = entry.abbreviation == nil ? self.note(entry) ?? part.flatMap { _ in whole } : entry.title
    let count = registers.count(of: entry.id)
    let sort = sort(of: entry)
    let line = count > 1 ? words.mentions(count) : entry.type ?? sort ?? words.mentions(count)
    return Marginal(
      entry: entry, sort: sort, title: entry.abbreviation ?? part ?? entry.title, note: note ?? line)
  }
}

/// An entry beside a text: what it is called, and a line about it.
private struct Marginal {
  let entry: Register.Entry
  /// What one of its kind is called; nil in a register of the author's own.
  let sort: String?
  let title: String
  let note: String

  func value(from page: PagePath) -> TemplateValue {
    [
      "title": .text(title), "kind": .text(entry.kind?.rawValue ?? "own"),
      "sort": sort.map(TemplateValue.text) ?? .null, "href": .text(entry.page.link(from: page)), "note": .text(note),
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
