import Templates

/// Everything one page shows, and nothing else. Two equal recipes give the same page.
struct Recipe: Hashable, Sendable {
  let page: PagePath
  /// Name of the template that shows it.
  let template: String
  /// Of the fixed words, which templates find under `words`.
  let language: Language
  let values: TemplateValue
}

extension Recipe {
  /// The recipe with only these of its values.
  func only(_ names: Set<String>) -> Recipe {
    guard case .object(let object) = values else { return self }
    return Recipe(
      page: page, template: template, language: language,
      values: .object(TemplateObject(object.members.filter { names.contains($0.0) })))
  }
}

extension Edition {
  /// A step of the way from the home page to a page.
  struct Crumb {
    let title: String
    let page: PagePath
  }

  /// A recipe: what every page shows, and the page's own values.
  func recipe(
    _ page: PagePath, _ template: String, title: String, description: String = "",
    crumbs: [Crumb] = [], _ own: TemplateObject
  ) -> Recipe {
    let shared: TemplateObject = [
      "language": .text(settings.language.rawValue),
      "site_title": .text(settings.title),
      "title": .text(title),
      "is_home": .bool(page == .home),
      "description": .text(description),
      "canonical": address(of: page).map(TemplateValue.text) ?? .null,
      "feed": hasFeed ? .text(PagePath.feed.link(from: page)) : .null,
      "structured_data": .null,
      "home": .text(PagePath.home.link(from: page)),
      "icon": .text(PagePath.file("assets/favicon.svg").link(from: page)),
      "style": .text(PagePath.file("assets/style.css").link(from: page)),
      "theme_script": .text(PagePath.file("assets/theme.js").link(from: page)),
      "script": .text(PagePath.file("assets/reading.js").link(from: page)),
      "search_script": .text(PagePath.file("assets/search.js").link(from: page)),
      "registers_page": .text(PagePath.registers.link(from: page)),
      "registers": .list(registers.all.map { registerLink($0, from: page) }),
      "abbreviations": hasAbbreviations ? link(words["abbreviations"], .abbreviations, from: page) : .null,
      "crumbs": .list(crumbs.map { link($0.title, $0.page, from: page) }),
    ]
    let values = shared.merging(own)
    // A section of a list is repeated, so what stands around the whole list asks for this.
    let areThere = values.members.compactMap { member -> TemplateObject.Member? in
      guard case .list(let items) = member.1 else { return nil }
      return ("has_\(member.0)", .bool(!items.isEmpty))
    }
    return Recipe(
      page: page, template: template, language: settings.language,
      values: .object(values.merging(TemplateObject(areThere))))
  }

  func link(_ title: String, _ target: PagePath, from page: PagePath) -> TemplateValue {
    [
      "title": .text(title), "href": .text(target.link(from: page)),
      "is_current": .bool(target == page),
    ]
  }

  private func registerLink(_ register: Register, from page: PagePath) -> TemplateValue {
    let target = register.page
    return [
      "title": .text(title(of: register)), "href": .text(target.link(from: page)),
      "is_current": .bool(target == page),
      "is_around": .bool(target != page && page.isBelow(target)),
    ]
  }

  /// The text that stands on a page, nothing when there is none.
  func body(in page: PagePath) -> TemplateValue {
    document(page).map { .html($0.linked(in: LinkOrigin(page), registers)) } ?? .null
  }
}
