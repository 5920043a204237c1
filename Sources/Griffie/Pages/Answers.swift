import Citations
import Templates

extension Edition {
  /// The paragraphs of a report, each with the places where papers speak of it; those that none speaks of too, when the report's entry
  /// says what paragraphs there are.
  func answers(to report: Register.Entry, from page: PagePath) -> [TemplateValue] {
    guard case .document(_, let paragraphs)? = report.file?.header.details else { return [] }
    let named = Dictionary(
      registers.parts(of: report.id).compactMap { part in part.paragraph.map { ($0, part) } },
      uniquingKeysWith: { first, _ in first })
    let numbers = Set(paragraphs.map(\.number)).union(named.keys)
    return numbers.map { (Collation.key($0), $0) }.sorted(by: <).map { _, number in
      let entry = named[number]
      let places = (entry.map { registers.places(of: $0.id) } ?? []).runs {
        $0.page == $1.page && $0.anchor == $1.anchor
      }.map(\.[0])
      return [
        "number": .text(number), "href": entry.map { .text($0.page.link(from: page)) } ?? .null,
        "places": .list(
          places.map {
            [
              "href": .text($0.page.link(from: page, fragment: $0.anchor)), "title": .text($0.pageTitle),
              "label": .text(words.place($0.anchor)),
            ]
          }),
      ]
    }
  }
}

extension Register.Entry {
  /// Number of the paragraph of a report that it is.
  fileprivate var paragraph: String? {
    guard kind == .paragraphs else { return nil }
    return referent.identifier.split(separator: "#par-", maxSplits: 1).dropFirst().first.map(String.init)
  }
}
