import CommonMark

/// All texts of the site, read.
struct Library: Sendable {
  let settings: SiteSettings
  let papers: [Paper]
  let home: Document?
  let introductions: [String: Document]
  let bodies: [EntryID: Document]
  let diagnostics: [Diagnostic]

  init(_ tree: ContentTree, _ catalogue: Catalogue, _ names: Names, root: String) {
    var diagnostics: [Diagnostic] = []
    let reader = PaperReader(names: names, targets: LinkTargets(tree, catalogue), root: root)
    settings = Self.settings(tree, reader, &diagnostics)
    papers = tree.papers.compactMap { reader.paper($0, &diagnostics) }
    let start = tree.home.flatMap { reader.text($0, &diagnostics) }.map { source in
      let frontMatter = FrontMatter(of: source)
      var keys = KeyReader(frontMatter, of: source)
      diagnostics += keys.finish()
      return (document: reader.document(source, frontMatter.body, path: "index.md"), source: source)
    }
    home = start?.document
    var introductions: [String: Document] = [:]
    var bodies: [EntryID: Document] = [:]
    var others = start.map { [$0] } ?? []
    for register in catalogue.registers {
      if let source = register.source, let introduction = register.introduction {
        let document = reader.document(source, introduction, path: "registers/\(register.folder)/index.md")
        introductions[register.folder] = document
        others.append((document, source))
      }
      for entry in register.entries {
        let document = reader.document(entry.source, entry.body, path: entry.contentPath)
        bodies[entry.id] = document
        others.append((document, entry.source))
      }
    }
    self.introductions = introductions
    self.bodies = bodies
    let texts = papers.flatMap(\.texts)
    var anchors = Dictionary(texts.map { ($0.page, Set($0.document.anchors)) }, uniquingKeysWith: { first, _ in first })
    anchors[.home] = home.map { Set($0.anchors) }
    diagnostics += others.flatMap(\.document.diagnostics)
    diagnostics += Self.deadFragments(texts.map { ($0.document, $0.source) } + others, anchors)
    self.diagnostics = diagnostics
  }

  /// What the pages of papers say to other pages.
  var summaries: [Summary] { papers.flatMap(\.summaries) }

  /// Links of the author's to an id that the page does not have. Only pages that are a text are looked at: what ids those of
  /// registers have, the templates say.
  private static func deadFragments(
    _ texts: [(document: Document, source: SourceText)], _ anchors: [PagePath: Set<String>]
  ) -> [Diagnostic] {
    texts.flatMap { document, source in
      document.fragmentLinks
        .filter { !(anchors[$0.page]?.contains($0.fragment) ?? true) }
        .map { .deadFragment($0, in: source) }
    }
  }

  func edition(with registers: Registers) -> Edition {
    Edition(
      settings: settings, words: Words(settings.language), papers: papers,
      hasFeed: settings.base != nil && papers.contains { $0.changed != nil }, registers: registers,
      dossierTitles: DossierTitles(papers, registers),
      hasAbbreviations: registers.all.contains { $0.entries.contains { $0.abbreviation != nil } }, home: home,
      introductions: introductions, bodies: bodies)
  }

  private static func settings(
    _ tree: ContentTree, _ reader: PaperReader, _ diagnostics: inout [Diagnostic]
  ) -> SiteSettings {
    guard let file = tree.settings, let source = reader.text(file, &diagnostics) else {
      if tree.settings == nil { diagnostics.append(.noSettings(reader.root)) }
      return .none
    }
    var keys = KeyReader(FrontMatter(yaml: source), of: source)
    let settings = SiteSettings(&keys)
    diagnostics += keys.finish()
    return settings
  }
}

extension Diagnostic {
  fileprivate static func deadFragment(
    _ link: Document.FragmentLink, in source: SourceText
  ) -> Diagnostic {
    source.diagnostic(
      .error, "there is no '\(link.fragment)' in \(link.page)", line: link.place.line,
      column: link.place.column)
  }

  fileprivate static func noSettings(_ root: String) -> Diagnostic {
    Diagnostic(
      .error, "a site has a file site.yaml with at least a title", at: Place("\(root)/site.yaml"),
      suggestion: "make it with a line 'title: …'")
  }
}
