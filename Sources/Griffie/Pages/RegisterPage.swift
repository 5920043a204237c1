import CommonMark
import Templates

extension Edition {
  /// The pages of a register: one, or where that would be too long its shelves; and those of each type of its entries.
  func registerPages(_ register: Register) -> [Recipe] {
    let types = register.types.count > 1 ? register.types : []
    let whole = register.isDivided ? shelfPages(register) : listingPages(wholeListing(register))
    return whole + types.flatMap { listingPages(listing(register, ofType: $0)) }
  }

  private func wholeListing(_ register: Register) -> Listing {
    Listing(
      register: register, title: title(of: register), page: .register(register.folder), crumbs: [registersCrumb],
      body: introductions[register.folder], groups: register.groups())
  }

  private func listing(_ register: Register, ofType type: String) -> Listing {
    Listing(
      register: register, title: "\(title(of: register)): \(type)", page: .register(register.folder, type: type),
      crumbs: [registersCrumb, crumb(register)], body: nil, groups: register.groups(ofType: type))
  }

  var registersCrumb: Crumb { Crumb(title: words.registers, page: .registers) }

  func crumb(_ register: Register) -> Crumb { Crumb(title: title(of: register), page: .register(register.folder)) }

  /// Links to the pages of each type, and to that of all.
  func typeLinks(_ register: Register, from page: PagePath) -> [TemplateValue] {
    let types = register.types
    guard types.count > 1 else { return [] }
    let counts = Dictionary(grouping: register.entries.compactMap { $0.type.map(Slug.make) }, by: \.self)
    let all = typeLink(words["all"], register.entries.count, .register(register.folder), from: page)
    return [all]
      + types.map { type in
        typeLink(
          type, counts[Slug.make(type), default: []].count, .register(register.folder, type: type), from: page)
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
}

extension PagePath {
  /// The page of a register with the entries of one type.
  static func register(_ folder: String, type: String) -> PagePath {
    .file("registers/\(Slug.make(folder))/type/\(Slug.make(type)).html")
  }
}
