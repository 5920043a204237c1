import CommonMark
import Templates

extension Edition {
  /// The page of a register, and one for each type of its entries.
  func registerPages(_ register: Register) -> [Recipe] {
    let types = register.types
    return [registerPage(register, type: nil)]
      + (types.count > 1 ? types.map { registerPage(register, type: $0) } : [])
  }

  private func registerPage(_ register: Register, type: String?) -> Recipe {
    let page = type.map { PagePath.register(register.folder, type: $0) } ?? .register(register.folder)
    let whole = Crumb(title: title(of: register), page: .register(register.folder))
    let groups = register.groups(ofType: type)
    return recipe(
      page, "register", title: type.map { "\(whole.title): \($0)" } ?? whole.title,
      crumbs: [Crumb(title: words.registers, page: .registers)] + (type == nil ? [] : [whole]),
      [
        "kind": .text(register.kind?.rawValue ?? "own"),
        "body": type == nil ? body(introductions[register.folder], in: page) : .null,
        "count": .text(String(groups.reduce(0) { $0 + $1.entries.count })),
        "types": .list(typeLinks(register, from: page)),
        "groups": .list(groups.enumerated().map { group($1, number: $0 + 1, from: page) }),
        "shows_letters": .bool(groups.count > 1),
      ])
  }

  private func typeLinks(_ register: Register, from page: PagePath) -> [TemplateValue] {
    let types = register.types
    guard types.count > 1 else { return [] }
    let all = typeLink(
      words["all"], register.entries.count, .register(register.folder), from: page)
    return [all]
      + types.map { type in
        typeLink(
          type, register.entries.count { $0.type.map(Slug.make) == Slug.make(type) },
          .register(register.folder, type: type),
          from: page)
      }
  }

  private func typeLink(
    _ title: String, _ count: Int, _ target: PagePath, from page: PagePath
  ) -> TemplateValue {
    [
      "title": .text(title), "count": .text(String(count)), "href": .text(target.link(from: page)),
      "is_current": .bool(target == page),
    ]
  }

  /// No id of a text has an underscore in it, so that those of templates are told apart.
  private func group(_ group: Register.Group, number: Int, from page: PagePath) -> TemplateValue {
    [
      "title": .text(group.title), "id": .text("_group-\(number)"),
      "entries": .list(group.entries.map { row($0, from: page) }),
    ]
  }

  /// An entry in a list: its names, the facts that tell it apart, how often it is mentioned.
  private func row(_ entry: Register.Entry, from page: PagePath) -> TemplateValue {
    [
      "title": .text(entry.title),
      "abbreviation": entry.abbreviation.map(TemplateValue.text) ?? .null,
      "href": .text(entry.page.link(from: page)),
      "type": entry.type.map(TemplateValue.text) ?? .null,
      "note": note(entry).map(TemplateValue.text) ?? .null,
      "count": .text(words.mentions(entry.places.count)),
    ]
  }

  private func note(_ entry: Register.Entry) -> String? {
    let number = entry.number == entry.title ? nil : entry.number
    let notes = [number, ownNote(entry)].compactMap { $0 }
    return notes.isEmpty ? nil : notes.joined(separator: ", ")
  }

  private func ownNote(_ entry: Register.Entry) -> String? {
    switch entry.file?.header.details {
    case .motion(let motion):
      [motion.date.map(words.date), motion.decision].compactMap { $0 }.joined(separator: ", ")
    case .tenure(let tenure): tenure.office
    case .member(let party): party
    case .dated(let day): words.date(day)
    case nil, .some(.none): nil
    }
  }
}

extension PagePath {
  /// The page of a register with the entries of one type.
  static func register(_ folder: String, type: String) -> PagePath {
    .file("registers/\(Slug.make(folder))/type/\(Slug.make(type)).html")
  }
}
