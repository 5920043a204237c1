import CommonMark
import Templates

extension Edition {
  /// The page of a section, and the script with its cards.
  func sectionPages(_ paper: Paper, _ page: PagePath) -> [Recipe] {
    guard let index = paper.sections.firstIndex(where: { $0.page == page }), let document = document(page) else {
      return []
    }
    let cards = cards(of: document, in: page)
    return [sectionPage(index, of: paper, document, cards: cards?.page)] + (cards.map { [$0] } ?? [])
  }

  private func sectionPage(_ index: Int, of paper: Paper, _ document: Document, cards: PagePath?) -> Recipe {
    let section = paper.sections[index]
    let page = section.page
    let previous = index > 0 ? paper.sections[index - 1] : nil
    let summary = Summary(
      page: page, title: section.title, paper: paper.header.title, mentions: document.mentions)
    let next = index + 1 < paper.sections.count ? paper.sections[index + 1] : nil
    return recipe(
      page, "section", title: section.title, description: document.lead ?? "",
      crumbs: [Crumb(title: paper.header.title, page: paper.page)],
      [
        "structured_data": data(of: section, in: paper).json,
        "number": .text(section.label),
        "changed": section.changed.map { .text(words.date($0)) } ?? .null,
        "anchor": section.titleAnchor.map(TemplateValue.text) ?? .null,
        "title_notes": .html(document.titleNotes.bytes),
        "paper": link(paper.header.title, paper.page, from: page),
        "notice": notice(paper),
        "blocks": .list(blocks(of: document, in: page)),
        "cards": cards.map { .text($0.link(from: page)) } ?? .null,
        "sections": .list(sectionLinks(paper.neighbours(of: index), from: page)),
        "whole_contents": paper.isLong ? link(words["whole_contents"], paper.page, from: page) : .null,
        "references": .list(references(in: [summary], from: page)),
        "previous": previous.map { link($0.title, $0.page, from: page) } ?? .null,
        "next": next.map { link($0.title, $0.page, from: page) } ?? .null,
      ])
  }

  /// The entries that texts refer to, by register, each with a link to where it is first named.
  func references(in summaries: [Summary], from page: PagePath) -> [TemplateValue] {
    let mentions = PaperMentions(summaries)
    return registers.sorted(mentions.places.keys).map { register, entries in
      [
        "title": .text(title(of: register)), "kind": .text(register.kind?.rawValue ?? "own"),
        "href": .text(register.page.link(from: page)),
        "entries": .list(entries.compactMap { reference(to: $0, mentions, from: page) }),
      ]
    }
  }

  private func reference(
    to entry: Register.Entry, _ mentions: PaperMentions, from page: PagePath
  ) -> TemplateValue? {
    mentions.first(entry.id).map { place in
      [
        "title": .text(entry.title),
        "abbreviation": entry.abbreviation.map(TemplateValue.text) ?? .null,
        "href": .text(entry.page.link(from: page)),
        "place": .text(place.page.link(from: page, fragment: place.anchor)),
        "count": .text(String(mentions.count(entry.id))),
      ]
    }
  }
}

extension Paper {
  /// Sections that each page of one lists, at most, so that a site grows no faster than its papers. The paper's own page has all.
  private static let contentsLimit = 60

  fileprivate var isLong: Bool { sections.count > Self.contentsLimit }

  /// All sections, or of a long paper those around this one.
  fileprivate func neighbours(of index: Int) -> ArraySlice<Section> {
    let first = max(0, min(index - Self.contentsLimit / 2, sections.count - Self.contentsLimit))
    return sections[first...].prefix(Self.contentsLimit)
  }
}
