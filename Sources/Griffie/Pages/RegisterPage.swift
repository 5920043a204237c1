import CommonMark
import Templates

extension Edition {
  /// The pages of a register: one, or where that would be too long its shelves; and those of each type of its entries.
  func registerPages(_ register: Register) -> [Recipe] {
    let entries = registers.entries(of: register)
    let types = entries.types
    let whole =
      registers.isDivided(register) ? shelfPages(register, entries) : listingPages(wholeListing(register, entries))
    return whole + (types.count > 1 ? types.flatMap { listingPages(listing(register, entries, ofType: $0)) } : [])
  }

  private func wholeListing(_ register: Register, _ entries: [Register.Entry]) -> Listing {
    let page = register.page
    return Listing(
      register: register, title: title(of: register), page: page, crumbs: [registersCrumb], isIntroduced: true,
      types: typeLinks(register, entries, from: page), groups: entries.groups())
  }

  private func listing(_ register: Register, _ entries: [Register.Entry], ofType type: String) -> Listing {
    let page = PagePath.register(register.folder, type: type)
    return Listing(
      register: register, title: "\(title(of: register)): \(type)", page: page,
      crumbs: [registersCrumb, crumb(register)], isIntroduced: false, types: typeLinks(register, entries, from: page),
      groups: entries.groups(ofType: type))
  }

  var registersCrumb: Crumb { Crumb(title: words.registers, page: .registers) }

  func crumb(_ register: Register) -> Crumb { Crumb(title: title(of: register), page: register.page) }

  /// Links to the pages of each type, and to that of all.
  func typeLinks(_ register: Register, _ entries: [Register.Entry], from page: PagePath) -> [TemplateValue] {
    let types = entries.types
    guard types.count > 1 else { return [] }
    let counts = Dictionary(grouping: entries.compactMap { $0.type.map(Slug.make) }, by: \.self)
    let all = typeLink(words["all"], entries.count, register.page, from: page)
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
    .file("registers/\(Slug.make(folder))/type/\(name(of: Slug.make(type))).html")
  }
}
