import Templates

extension Edition {
  /// The script with what opens at the links of a text: a card for each entry that it names, in the order they are first named; nil
  /// where it names none.
  func cards(of document: Document, in page: PagePath) -> Recipe? {
    var seen: Set<EntryID> = []
    let cards = document.mentions.compactMap { mention -> TemplateValue? in
      guard isNotable(mention.entry), let id = mention.entry, seen.insert(id).inserted, let entry = registers.entry(id),
        let register = registers.register(of: id),
        let link = registers.link(of: mention, from: LinkOrigin(page))
      else { return nil }
      return card(entry, in: register, at: link, from: page)
    }
    return cards.isEmpty
      ? nil
      : Recipe(page: page.cards, template: "cards", language: settings.language, values: ["cards": .list(cards)])
  }

  private func card(
    _ entry: Register.Entry, in register: Register, at link: Link, from page: PagePath
  ) -> TemplateValue {
    let facts = (relations(of: entry, from: page) + self.facts(entry, in: register, from: page)).prefix(4)
    let text = document(entry.page)?.paragraphs.first { !$0.isHeading }.map { String(decoding: $0.text, as: UTF8.self) }
    return [
      "target": .text(link.address), "kind": .text(entry.kind?.rawValue ?? "own"),
      "sort": .text(sort(of: entry) ?? title(of: register)), "title": .text(entry.title),
      "abbreviation": entry.abbreviation.map(TemplateValue.text) ?? .null,
      "facts": .list(Array(facts)), "has_facts": .bool(!facts.isEmpty),
      "text": text.map { .text($0.cut(to: 240)) } ?? .null, "href": .text(entry.page.link(from: page)),
      "address": entry.address.map(TemplateValue.text) ?? .null,
    ]
  }
}
