import Templates

/// Entries of a register in groups, on as many pages as they need.
struct Listing {
  let register: Register
  let title: String
  /// The first of its pages.
  let page: PagePath
  let crumbs: [Edition.Crumb]
  /// Whether the introduction of the register stands on it.
  let isIntroduced: Bool
  let types: [TemplateValue]
  let groups: [Register.Group]
}

extension Edition {
  /// The pages of a listing.
  func listingPages(_ listing: Listing) -> [Recipe] {
    let parts = listing.groups.paged()
    let count = listing.groups.reduce(0) { $0 + $1.entries.count }
    return parts.enumerated().map { index, groups in
      let page = listing.page.part(index)
      return recipe(
        page, "register", title: listing.title, crumbs: listing.crumbs,
        [
          "kind": .text(listing.register.kind?.rawValue ?? "own"),
          "body": index == 0 && listing.isIntroduced ? body(in: page) : .null,
          "count": .text(String(count)),
          "types": .list(listing.types),
          "groups": .list(groups.enumerated().map { group($1, number: $0 + 1, in: listing.register, from: page) }),
          "shows_letters": .bool(groups.count > 1),
          "filter": .text(words[parts.count > 1 ? "filter_page" : "filter_list"]),
          "is_long": .bool(groups.reduce(0) { $0 + $1.entries.count } > Self.filtered),
          "parts": .list(partLinks(listing.page, parts.count, from: page)),
        ])
    }
  }

  /// A list of more entries can be filtered.
  private static let filtered = 10

  /// Links to the parts of a page, where there is more than one.
  func partLinks(_ first: PagePath, _ count: Int, from page: PagePath) -> [TemplateValue] {
    count < 2 ? [] : (0..<count).map { link(String($0 + 1), first.part($0), from: page) }
  }

  /// No id of a text has an underscore in it, so that those of templates are told apart.
  private func group(
    _ group: Register.Group, number: Int, in register: Register, from page: PagePath
  ) -> TemplateValue {
    [
      "title": .text(heading(group.heading, in: register)), "label": .text(words.heading(group.heading)),
      "id": .text("_group-\(number)"),
      "entries": .list(group.entries.map { row($0, from: page) }),
    ]
  }

  /// An entry in a list: its names, the facts that tell it apart, how often it is mentioned.
  func row(_ entry: Register.Entry, from page: PagePath) -> TemplateValue {
    let count = registers.count(of: entry.id)
    return [
      "title": .text(entry.title),
      "abbreviation": entry.abbreviation.map(TemplateValue.text) ?? .null,
      "href": .text(entry.page.link(from: page)),
      "type": entry.type.map(TemplateValue.text) ?? .null,
      "note": note(entry).map(TemplateValue.text) ?? .null,
      "count": count == 0 ? .null : .text(words.mentions(count)),
    ]
  }

  /// The facts that tell an entry apart.
  func note(_ entry: Register.Entry) -> String? {
    let number = entry.number == entry.title ? nil : entry.number
    let notes = [number, ownNote(entry)].compactMap { $0 }.filter { !$0.isEmpty }
    return notes.isEmpty ? nil : notes.joined(separator: ", ")
  }

  private func ownNote(_ entry: Register.Entry) -> String? {
    switch entry.file?.header.details {
    case .motion(let motion):
      [motion.date.map(words.date), motion.decision].compactMap { $0 }.joined(separator: ", ")
    case .tenure(let tenure): tenure.office
    case .member(let party, _): party
    case .document(let day, _): day.map(words.date)
    // What has no file has its number for a title.
    case nil: registers.sitePaper(of: entry)?.title
    case .some(.none): nil
    }
  }
}

extension PagePath {
  /// A part of what does not fit on this page; the first is the page itself.
  func part(_ index: Int) -> PagePath {
    index == 0 ? self : .file("\(description.prefix { $0 != "." })/\(index + 1).html")
  }
}
