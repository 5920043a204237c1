import Citations
import Templates

extension Edition {
  /// The first page: what the site is, its papers with their sections, its registers.
  var homePage: Recipe {
    let page = PagePath.home
    return recipe(
      page, "home", title: settings.title, description: settings.description,
      [
        "lead": .text(settings.description),
        "body": body(in: page),
        "one_page": wholeSite.map { link(words["one_page"], $0, from: page) } ?? .null,
        "contents": .list(papers.map { contents($0, from: page) }),
        "counted_registers": .list(countedRegisters(from: page)),
      ])
  }

  /// The registers, each with the number of its entries, and the list of abbreviations.
  private func countedRegisters(from page: PagePath) -> [TemplateValue] {
    let abbreviations: TemplateValue? =
      hasAbbreviations
      ? [
        "title": .text(words["abbreviations"]), "href": .text(PagePath.abbreviations.link(from: page)), "count": .null,
      ] : nil
    return registers.all.map { register in
      [
        "title": .text(title(of: register)), "href": .text(register.page.link(from: page)),
        "count": .text(String(registers.count(of: register))),
      ]
    } + (abbreviations.map { [$0] } ?? [])
  }

  /// A paper with its sections.
  func contents(_ paper: Paper, from page: PagePath) -> TemplateValue {
    [
      "title": .text(paper.header.title),
      "href": .text(paper.page.link(from: page)),
      "kind": paper.header.kind.map(TemplateValue.text) ?? .null,
      "date": dateLine(paper).map(TemplateValue.text) ?? .null,
      "sections": .list(sectionLinks(paper.sections[...], from: page)),
    ]
  }

  /// Links to sections of a paper.
  func sectionLinks(
    _ sections: ArraySlice<Paper.Section>, from page: PagePath
  ) -> [TemplateValue] {
    sections.map {
      [
        "number": .text($0.label), "title": .text($0.title),
        "href": .text($0.page.link(from: page)), "is_current": .bool($0.page == page),
      ]
    }
  }

  /// The date of a paper, or the year when all that is known lies in one.
  func dateLine(_ paper: Paper) -> String? {
    if let date = paper.header.date { return words.date(date) }
    guard let period = paper.header.period else { return nil }
    let first = period.lowerBound.year
    return first == period.upperBound.year ? String(first) : "\(first)–\(period.upperBound.year)"
  }

  /// The list of all registers, in words on a page of its own.
  var registersPage: Recipe {
    recipe(
      .registers, "registers", title: words.registers,
      ["counted_registers": .list(countedRegisters(from: .registers))])
  }
}
