/// What the steps of a build make of the sources, up to the facts that pages are made from.
///
/// The next build in the same process has them at hand: a step whose input is as it was is not done again.
struct Stages: Sendable {
  let tree: ContentTree
  let catalogue: Catalogue
  let names: Names
  let library: Library
  let registers: Registers
  let theme: Theme
  /// What can be other than in the former stages; nil where anything can.
  let change: TextChange?
  /// What the theme was made from.
  private let templates: [SourceFile]

  /// Takes the steps, each on top of the former one where it can.
  ///
  /// - Parameters:
  ///   - source: the files of the site.
  ///   - redirects: where pages have been.
  ///   - former: of the build before, in this process.
  ///   - papers: as any build before read them.
  init(_ source: Site.Source, _ redirects: Redirects, reusing former: Stages? = nil, _ papers: Library.Known? = nil) {
    let root = source.contentName
    let former = former.flatMap { $0.library.reader.root == root ? $0 : nil }
    let following = former?.tree.following(source.content)
    tree = following ?? ContentTree(source.content, root: root)
    let ofSameEntries = former?.tree.registers == tree.registers ? former : nil
    catalogue = ofSameEntries?.catalogue ?? Catalogue(tree, root: root)
    names = ofSameEntries?.names ?? Names(catalogue)
    let ofSameLinks =
      following != nil && ofSameEntries?.library.reader.targets.redirects == redirects ? ofSameEntries : nil
    let reader =
      ofSameLinks?.library.reader
      ?? TextReader(names: names, targets: LinkTargets(tree, catalogue, redirects), root: root)
    library = Library(tree, catalogue, reader, reusing: papers, ofSameLinks?.library)
    if let former = ofSameLinks, let (registers, change) = TextChange.registers(former, library) {
      self.registers = registers
      self.change = change
    } else {
      registers = Registers(catalogue, names.members, library.summaries, papers: library.papers)
      change = nil
    }
    templates = source.templates
    if let former, former.templates == source.templates, former.theme.folder == source.templatesName {
      theme = former.theme
    } else {
      theme = Theme(source.templates, name: source.templatesName)
    }
  }
}

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
  fileprivate static func registers(_ former: Stages, _ library: Library) -> (Registers, TextChange)? {
    let others = zip(former.library.read, library.read).filter { $0.key != $1.key }
    let joined = former.registers.following(
      others.flatMap(\.0.summaries), others.flatMap(\.1.summaries), all: library.summaries, papers: library.papers)
    return joined.map { registers, touched in
      let papers = others.filter { $0.paper.print != $1.paper.print }
      let change = TextChange(
        pages: Set(others.flatMap { $0.texts + $1.texts }.map(\.page) + [.home]),
        papers: Set(papers.flatMap { [$0.paper, $1.paper] }.compactMap { $0?.page }), entries: touched)
      return (registers, change)
    }
  }

  /// Whether a fact can be another.
  func reaches(_ fact: Fact) -> Bool {
    switch fact {
    case .site, .template, .pages: true
    case .papers, .sitePaper, .dossierTitle: !papers.isEmpty
    case .paper(let page): papers.contains(page)
    case .document(let page), .mentions(let page): pages.contains(page)
    case .places(let id), .count(let id): entries.contains(id)
    // These come from the entries alone.
    case .entry, .entries, .size, .isDivided, .referring, .parts, .member, .minister: false
    }
  }
}

extension Paper? {
  fileprivate var print: Fingerprint {
    var writer = ByteWriter()
    write(to: &writer)
    return Fingerprint(writer.bytes)
  }
}
