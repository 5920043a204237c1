import Templates

extension Edition {
  /// The list of all abbreviations, with what each stands for; nil where there are none.
  var abbreviationPage: Recipe? {
    let entries = registers.all.flatMap(registers.entries).compactMap { entry in entry.abbreviation.map { ($0, entry) }
    }
    guard !entries.isEmpty else { return nil }
    let page = PagePath.abbreviations
    let lines = Dictionary(grouping: entries, by: \.0).map { (Collation.key($0.key), $0.key, $0.value.map(\.1)) }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    return recipe(
      page, "abbreviations", title: words["abbreviations"], crumbs: [registersCrumb],
      [
        "count": .text(String(lines.count)),
        "facts": .list(lines.compactMap { links($0.1, $0.2.map { ($0.title, $0.page) }, from: page) }),
      ])
  }
}

extension PagePath {
  static let abbreviations = PagePath.file("registers/afkortingen.html")
}
