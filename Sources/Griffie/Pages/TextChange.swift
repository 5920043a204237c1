/// What of the facts can be others when nothing changed but bytes of papers, the home page, settings and templates.
struct TextChange: Sendable {
  /// With another text.
  let pages: Set<PagePath>
  /// That say something else of themselves.
  let papers: Set<PagePath>
  /// That are mentioned elsewhere.
  let entries: Set<EntryID>

  /// Brings registers up to date; nil where all must be joined anew.
  ///
  /// - Parameters:
  ///   - former: with the same content files, entries and links.
  ///   - library: as it is now.
  /// - Returns: the registers, and what can be other than it was.
  static func registers(_ former: Stages, _ library: Library) -> (Registers, TextChange)? {
    let others = zip(former.library.read, library.read).filter { $0.key != $1.key }
    let (old, new) = (others.flatMap(\.0.summaries), others.flatMap(\.1.summaries))
    let joined = former.registers.following(
      old.saying(otherThan: new), new.saying(otherThan: old), all: library.summaries, papers: library.papers)
    return joined.map { registers, touched in
      let papers = others.filter { Fingerprint(of: $0.paper) != Fingerprint(of: $1.paper) }
      let change = TextChange(
        pages: Set(others.flatMap { $0.texts + $1.texts }.map(\.page) + [.home]),
        papers: Set(papers.flatMap { [$0.paper, $1.paper] }.compactMap { $0?.page }), entries: touched)
      return (registers, change)
    }
  }

  /// The facts beside templates that can be others; nil where a paper says something else of itself, which others show by other names.
  var facts: [Fact]? {
    guard papers.isEmpty else { return nil }
    return [.site] + pages.flatMap { [.document($0), .mentions($0)] }
      + entries.flatMap { [.places($0), .count($0)] }
  }

  /// Whether a fact can be another.
  func reaches(_ fact: Fact) -> Bool {
    switch fact {
    case .site, .template: true
    case .papers, .sitePaper, .dossierTitle: !papers.isEmpty
    case .paper(let page): papers.contains(page)
    case .document(let page), .mentions(let page): pages.contains(page)
    case .places(let id), .count(let id): entries.contains(id)
    // The addresses of pages are looked at when they are known, and these come from the entries alone.
    case .pages, .entry, .entries, .size, .isDivided, .referring, .parts, .member, .minister: false
    }
  }
}

extension [Summary] {
  /// Those of pages that say nothing or something else in other summaries.
  fileprivate func saying(otherThan others: [Summary]) -> [Summary] {
    let known = Dictionary(others.map { ($0.page, $0) }, uniquingKeysWith: { first, _ in first })
    return filter { summary in known[summary.page].map { !$0.saysSame(as: summary) } ?? true }
  }
}
