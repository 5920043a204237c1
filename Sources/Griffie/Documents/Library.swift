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
    let homeSource = tree.home.flatMap { reader.text($0, &diagnostics) }
    home = homeSource.map { source in
      let frontMatter = FrontMatter(of: source)
      var keys = KeyReader(frontMatter, of: source)
      diagnostics += keys.finish()
      return reader.document(source, frontMatter.body, path: "index.md")
    }
    var introductions: [String: Document] = [:]
    var bodies: [EntryID: Document] = [:]
    for register in catalogue.registers {
      if let source = register.source, let introduction = register.introduction {
        introductions[register.folder] = reader.document(
          source, introduction, path: "registers/\(register.folder)/index.md")
      }
      for entry in register.entries {
        bodies[entry.id] = reader.document(entry.source, entry.body, path: entry.contentPath)
      }
    }
    self.introductions = introductions
    self.bodies = bodies
    diagnostics += Self.deadFragments(
      papers.flatMap(\.texts) + zip([home].compactMap { $0 }, [homeSource].compactMap { $0 }).map { (.home, $0, $1) })
    let others = [home].compactMap { $0 } + Array(introductions.values) + Array(bodies.values)
    diagnostics += others.flatMap(\.diagnostics)
    self.diagnostics = diagnostics
  }

  /// What the pages of papers say to other pages.
  var summaries: [Summary] { papers.flatMap(\.summaries) }

  /// Links of the author's to an id that the page does not have. Only pages that are a text are looked at: what ids those of
  /// registers have, the templates say.
  private static func deadFragments(_ texts: [(PagePath, Document, SourceText)]) -> [Diagnostic] {
    let anchors = Dictionary(
      texts.map { ($0.0, Set($0.1.anchors)) }, uniquingKeysWith: { first, _ in first })
    return texts.flatMap { _, document, source in
      document.fragmentLinks
        .filter { !(anchors[$0.page]?.contains($0.fragment) ?? true) }
        .map { .deadFragment($0, in: source) }
    }
  }

  func edition(with registers: Registers) -> Edition {
    Edition(
      settings: settings, words: Words(settings.language), papers: papers, registers: registers, home: home,
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
