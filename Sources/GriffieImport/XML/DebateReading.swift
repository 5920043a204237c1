extension OfficialReader {
  /// From as many turns of new speakers in one item on, each turn has a heading.
  private static let fewestHeadedTurns = 3

  /// An item of the agenda, with its number and title as a heading unless they are the title of the paper.
  mutating func agendaItem(_ element: Element, depth: Int) throws(ImportFault) -> [Block] {
    var turns = 0
    element.visitAll { if $0.isNewTurn { turns += 1 } }
    turnsAreHeaded = turns >= Self.fewestHeadedTurns
    if isOneItem { return try blocks(in: element, depth: depth + 1) }
    let text = element.withoutFirst("nr", "item-titel")
    var title = element
    title.content = [element.child("nr"), element.child("item-titel")].compactMap { $0.map(Element.Content.element) }
    return (try heading(title, level: Outline.level(depth: depth + 1))) + (try blocks(in: text, depth: depth + 1))
  }

  /// What somebody says. A new turn may have the speaker as a heading; otherwise the speaker stands in bold before the words.
  mutating func speech(_ element: Element, depth: Int) throws(ImportFault) -> [Block] {
    let words = try blocks(in: element.withoutFirst("spreker"), depth: depth)
    guard let speaker = element.child("spreker") else { return words }
    let name = try inlines(in: speaker)
    if element.isNewTurn, turnsAreHeaded, quoting == 0 {
      let title = name.plainText.trimmingBlanks
      let heading = title.hasSuffix(":") ? String(title.dropLast()) : title
      return [.heading(level: Outline.level(depth: depth + 1), [.text(heading)] + name.noteMarks)] + words
    }
    guard case .paragraph(let first)? = words.first else { return [.paragraph([.strong(name)])] + words }
    let opening: [Inline] =
      if case .text(let text)? = first.first { [.text(" " + text)] + first.dropFirst() } else { [.text(" ")] + first }
    return [.paragraph([.strong(name)] + opening)] + words.dropFirst()
  }

  /// A motion read out: a quotation, and then what the chair says of it.
  mutating func motion(_ element: Element, depth: Int) throws(ImportFault) -> [Block] {
    let isInfo: (Element) -> Bool = { $0.name == "motie-info" }
    let motion = try quoted { reader throws(ImportFault) in
      try reader.blocks(in: element.without(isInfo), depth: depth)
    }
    var info: [Block] = []
    for child in element.children.filter(isInfo) { info += try speech(child, depth: depth) }
    return [.quotation(motion)] + info
  }

  /// A question or an answer, with its number as a heading within the section.
  mutating func question(_ element: Element, depth: Int) throws(ImportFault) -> [Block] {
    let number = try element.child("nr").map { nr throws(ImportFault) in try heading(nr, level: Outline.innermost) }
    return (number ?? []) + (try blocks(in: element.withoutFirst("nr"), depth: depth))
  }
}

extension Element {
  /// Whether somebody takes the floor here.
  fileprivate var isNewTurn: Bool { name == "spreekbeurt" && attributes["nieuw"] == "ja" }
}
