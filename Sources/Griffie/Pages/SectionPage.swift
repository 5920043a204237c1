import Templates

extension Edition {
  /// The pages of a paper's sections, and the scripts with their cards.
  func sectionPages(_ paper: Paper) -> [Recipe] {
    paper.sections.indices.flatMap { index in
      let section = paper.sections[index]
      let cards = cards(of: section.document, in: section.page)
      let page = sectionPage(
        section, of: paper, previous: index > 0 ? paper.sections[index - 1] : nil,
        next: index + 1 < paper.sections.count ? paper.sections[index + 1] : nil, cards: cards?.page)
      return [page] + (cards.map { [$0] } ?? [])
    }
  }

  private func sectionPage(
    _ section: Paper.Section, of paper: Paper, previous: Paper.Section?, next: Paper.Section?, cards: PagePath?
  ) -> Recipe {
    let page = section.page
    return recipe(
      page, "section", title: section.title,
      crumbs: [Crumb(title: paper.header.title, page: paper.page)],
      [
        "number": .text(String(section.number)),
        "anchor": section.titleAnchor.map(TemplateValue.text) ?? .null,
        "paper": link(paper.header.title, paper.page, from: page),
        "notice": notice(paper),
        "blocks": .list(blocks(of: section.document, in: page)),
        "cards": cards.map { .text($0.link(from: page)) } ?? .null,
        "sections": .list(sectionLinks(paper, from: page)),
        "references": .list(references(in: [paper.summary(of: section)], from: page)),
        "previous": previous.map { link($0.title, $0.page, from: page) } ?? .null,
        "next": next.map { link($0.title, $0.page, from: page) } ?? .null,
      ])
  }

  /// The entries that texts refer to, by register, each with a link to where it is first named.
  func references(in summaries: [Summary], from page: PagePath) -> [TemplateValue] {
    var first: [EntryID: (place: Summary, anchor: String, count: Int)] = [:]
    for summary in summaries {
      for mention in summary.mentions {
        guard let id = mention.entry else { continue }
        first[id, default: (summary, mention.anchor, 0)].count += 1
      }
    }
    return registers.all.compactMap { register in
      let entries = register.entries.compactMap { entry in
        first[entry.id].map { reference(to: entry, $0, from: page) }
      }
      guard !entries.isEmpty else { return nil }
      return [
        "title": .text(title(of: register)), "kind": .text(register.kind?.rawValue ?? "own"),
        "href": .text(PagePath.register(register.folder).link(from: page)),
        "entries": .list(entries),
      ]
    }
  }

  private func reference(
    to entry: Register.Entry, _ first: (place: Summary, anchor: String, count: Int),
    from page: PagePath
  ) -> TemplateValue {
    [
      "title": .text(entry.title),
      "abbreviation": entry.abbreviation.map(TemplateValue.text) ?? .null,
      "href": .text(entry.page.link(from: page)),
      "place": .text(first.place.page.link(from: page, fragment: first.anchor)),
      "count": .text(String(first.count)),
    ]
  }
}
