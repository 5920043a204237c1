import Citations
import CommonMark
import Templates

extension Edition {
  /// The pages of a register that is too long for one: for each arrangement a list of its shelves, and the shelves.
  func shelfPages(_ register: Register, _ entries: [Register.Entry]) -> [Recipe] {
    register.arrangements.flatMap { arrangement in
      let shelves = entries.shelves(arrangement)
      return [overview(register, entries, arrangement, shelves)]
        + shelves.flatMap { shelf in
          let page = PagePath.shelf(register.folder, arrangement, shelf.key)
          return listingPages(
            Listing(
              register: register, title: "\(title(of: register)): \(heading(shelf.heading, in: register))", page: page,
              crumbs: [registersCrumb, crumb(register)] + arrangementCrumb(register, arrangement),
              isIntroduced: false, types: typeLinks(register, entries, from: page), groups: shelf.groups))
        }
    }
  }

  /// The first arrangement stands on the page of the register itself.
  private func page(_ register: Register, _ arrangement: Arrangement) -> PagePath {
    arrangement == register.arrangements.first
      ? register.page : .shelf(register.folder, arrangement, "index")
  }

  private func arrangementCrumb(_ register: Register, _ arrangement: Arrangement) -> [Crumb] {
    let page = page(register, arrangement)
    return page == register.page ? [] : [Crumb(title: words.title(arrangement), page: page)]
  }

  /// The list of shelves, by year or letter where there are many.
  private func overview(
    _ register: Register, _ entries: [Register.Entry], _ arrangement: Arrangement, _ shelves: [Register.Shelf]
  ) -> Recipe {
    let page = page(register, arrangement)
    let isFirst = page == register.page
    let groups = shelves.runs { letter(of: $0) == letter(of: $1) }
    return recipe(
      page, "register_shelves",
      title: isFirst ? title(of: register) : "\(title(of: register)): \(words.title(arrangement).lowercased())",
      crumbs: [registersCrumb] + (isFirst ? [] : [crumb(register)]),
      [
        "kind": .text(register.kind?.rawValue ?? "own"),
        "body": isFirst ? body(in: page) : .null,
        "count": .text(String(entries.count)),
        "types": .list(typeLinks(register, entries, from: page)),
        "arrangements": .list(arrangementLinks(register, from: page)),
        "groups": .list(
          groups.enumerated().map { index, shelves in
            [
              "title": .text(letter(of: shelves[0])), "id": .text("_group-\(index + 1)"),
              "shelves": .list(shelves.map { shelfLink($0, register, arrangement, from: page) }),
            ]
          }),
        "shows_letters": .bool(groups.count > 1),
      ])
  }

  /// What a shelf stands under in the list of them.
  private func letter(of shelf: Register.Shelf) -> String {
    switch shelf.heading {
    case .text(let text): Collation.letter(text)
    case .day(let day): String(day.year)
    case .month(let year, _): String(year)
    case .undated, .rest: words.heading(shelf.heading)
    }
  }

  private func arrangementLinks(_ register: Register, from page: PagePath) -> [TemplateValue] {
    let arrangements = register.arrangements
    return arrangements.count < 2
      ? [] : arrangements.map { link(words.title($0), self.page(register, $0), from: page) }
  }

  private func shelfLink(
    _ shelf: Register.Shelf, _ register: Register, _ arrangement: Arrangement, from page: PagePath
  ) -> TemplateValue {
    [
      "title": .text(heading(shelf.heading, in: register)), "count": .text(String(shelf.count)),
      "href": .text(PagePath.shelf(register.folder, arrangement, shelf.key).link(from: page)),
    ]
  }

  /// Where the dossier of an entry has a page.
  func dossierPage(of entry: Register.Entry, in register: Register) -> PagePath? {
    guard registers.isDivided(register), register.arrangements.contains(.dossier), let dossier = entry.dossier else {
      return nil
    }
    return .shelf(register.folder, .dossier, Register.Shelf(heading: .text(dossier), groups: []).key)
  }
}

extension PagePath {
  /// The page of a shelf; `index` is the list of all.
  static func shelf(_ folder: String, _ arrangement: Arrangement, _ key: String) -> PagePath {
    .file("registers/\(Slug.make(folder))/\(arrangement.rawValue)/\(key).html")
  }
}
