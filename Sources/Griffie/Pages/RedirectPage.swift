import Templates

extension Edition {
  /// What stands where a page was, and leads to where it is now.
  func redirect(from page: PagePath, to target: PagePath) -> Recipe {
    Recipe(
      page: page, template: "moved", language: settings.language,
      values: [
        "language": .text(settings.language.rawValue), "site_title": .text(settings.title),
        "href": .text(target.link(from: page)), "home": .text(PagePath.home.link(from: page)),
        "style": .text(PagePath.file("assets/style.css").link(from: page)),
        "icon": .text(PagePath.file("assets/favicon.svg").link(from: page)),
      ])
  }
}
