import CommonMark

/// All texts of the site, read.
struct Library: Sendable {
  let settings: SiteSettings
  let papers: [Paper]
  /// By the page they stand on: those of papers, the home page, introductions of registers, bodies of entries.
  let documents: [PagePath: Document]
  let diagnostics: [Diagnostic]
  /// Papers by their address, to be taken over where nothing of them changes.
  private let read: [String: ReadPaper]

  /// Reads the texts, or takes them over from a former reading.
  init(_ tree: ContentTree, _ catalogue: Catalogue, _ names: Names, root: String, reusing former: Library? = nil) {
    var diagnostics: [Diagnostic] = []
    let reader = TextReader(names: names, targets: LinkTargets(tree, catalogue), root: root)
    settings = Self.settings(tree, reader, &diagnostics)
    let read = tree.papers.concurrentMap { files in
      if let known = former?.read[files.address], known.key == reader.key(of: files) { return known }
      return reader.paper(files)
    }
    papers = read.compactMap(\.paper)
    self.read = Dictionary(
      zip(tree.papers.map(\.address), read).map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
    let others =
      [Self.home(tree, reader, &diagnostics)].compactMap { $0 }
      + catalogue.registers.flatMap { Self.texts($0, reader) }
    let texts = read.flatMap(\.texts)
    documents = Dictionary((texts + others).map { ($0.page, $0.document) }, uniquingKeysWith: { first, _ in first })
    // Only pages that are a text are looked at: what ids those of registers have, the templates say.
    let anchors = Dictionary(
      (texts + others.filter { $0.page == .home }).map { ($0.page, Set($0.document.anchors)) },
      uniquingKeysWith: { first, _ in first })
    diagnostics += read.flatMap(\.diagnostics) + others.flatMap(\.diagnostics)
    self.diagnostics = diagnostics + (texts + others).flatMap { Self.deadFragments($0, anchors) }
  }

  /// What the pages of papers say to other pages.
  var summaries: [Summary] {
    papers.flatMap { paper in
      paper.texts.map { text in
        Summary(
          page: text.page, title: text.title, paper: paper.header.title, mentions: documents[text.page]?.mentions ?? [])
      }
    }
  }

  private static func home(_ tree: ContentTree, _ reader: TextReader, _ diagnostics: inout [Diagnostic]) -> Text? {
    tree.home.flatMap { reader.text($0, &diagnostics) }.map { source in
      let frontMatter = FrontMatter(of: source)
      var keys = KeyReader(frontMatter, of: source)
      diagnostics += keys.finish()
      return reader.text(source, frontMatter.body, path: "index.md", page: .home)
    }
  }

  /// The introduction of a register, and the bodies of its entries.
  private static func texts(_ register: Catalogue.Register, _ reader: TextReader) -> [Text] {
    var texts: [Text] = []
    if let source = register.source, let introduction = register.introduction {
      texts.append(
        reader.text(
          source, introduction, path: "registers/\(register.folder)/index.md", page: .register(register.folder)))
    }
    return texts
      + register.entries.map { reader.text($0.source, $0.body, path: $0.contentPath, page: .entry($0.id)) }
  }

  /// Links of the author's to an id that the page does not have.
  private static func deadFragments(_ text: Text, _ anchors: [PagePath: Set<String>]) -> [Diagnostic] {
    text.document.fragmentLinks
      .filter { !(anchors[$0.page]?.contains($0.fragment) ?? true) }
      .map { .deadFragment($0, in: text.source) }
  }

  private static func settings(
    _ tree: ContentTree, _ reader: TextReader, _ diagnostics: inout [Diagnostic]
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
      .deadAnchor, "there is no '\(link.fragment)' in \(link.page)", at: link.place)
  }

  fileprivate static func noSettings(_ root: String) -> Diagnostic {
    Diagnostic(
      .noSettings, "a site has a file site.yaml with at least a title", at: Place("\(root)/site.yaml"),
      suggestion: "make it with a line 'title: …'")
  }
}
