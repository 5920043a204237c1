import CommonMark
import Foundation

/// All texts of the site, read.
struct Library: Sendable {
  let settings: SiteSettings
  let papers: [Paper]
  let diagnostics: [Diagnostic]
  /// What the next reading takes over.
  let known: Known
  /// The files of papers, in their order, and what reads them.
  private let files: [ContentTree.Paper]
  let reader: TextReader
  /// In the same order.
  let read: [ReadPaper]
  /// Introductions of registers and bodies of entries.
  private let ofRegisters: [Text]
  /// All texts that are of no paper: these, and the home page.
  private let others: [Text]
  private let places: [PagePath: Place]

  /// Papers by their address, to be taken over where nothing of them changes.
  struct Known: Sendable {
    let papers: [String: ReadPaper]
  }

  /// Where a text is.
  private enum Place: Sendable {
    case paper(Int, text: Int)
    case other(Int)
  }

  /// Reads the texts, or takes them over from a former reading.
  ///
  /// - Parameters:
  ///   - tree: the files.
  ///   - catalogue: the registers in them.
  ///   - reader: with the names and link targets of the tree and the catalogue.
  ///   - known: papers of a former build.
  ///   - former: a library of the same catalogue, names and link targets.
  init(
    _ tree: ContentTree, _ catalogue: Catalogue, _ reader: TextReader, reusing known: Known? = nil,
    _ former: Library? = nil
  ) {
    var diagnostics: [Diagnostic] = []
    self.reader = reader
    files = tree.papers
    settings = Self.settings(tree, reader, &diagnostics)
    read = tree.papers.concurrentMap { files in
      if let known = known?.papers[files.address], known.key == reader.key(of: files) { return known }
      return reader.paper(files)
    }
    papers = read.compactMap(\.paper)
    self.known = Known(
      papers: Dictionary(
        zip(tree.papers.map(\.address), read).map { ($0, $1) }, uniquingKeysWith: { first, _ in first }))
    let ofRegisters = former?.ofRegisters ?? catalogue.registers.flatMap { Self.texts($0, reader) }
    self.ofRegisters = ofRegisters
    others = [Self.home(tree, reader, &diagnostics)].compactMap { $0 } + ofRegisters
    let ofPapers = read.enumerated().flatMap { number, paper in
      paper.texts.enumerated().map { ($1.page, Place.paper(number, text: $0)) }
    }
    places = Dictionary(
      ofPapers + others.enumerated().map { ($1.page, .other($0)) }, uniquingKeysWith: { first, _ in first })
    self.diagnostics = diagnostics + read.flatMap(\.diagnostics) + others.flatMap(\.diagnostics)
  }

  /// What is known of the text on a page, its body apart.
  func text(_ page: PagePath) -> TextFacts? {
    switch places[page] {
    case .paper(let paper, let text)?: read[paper].texts[text]
    case .other(let other)?: others[other].facts
    case nil: nil
    }
  }

  /// The text on a page: of a paper, a section, the home page, the introduction of a register, the body of an entry.
  func document(_ page: PagePath) -> Document? { whole(page)?.document }

  /// The same, with the file it stands in.
  func whole(_ page: PagePath) -> Text? {
    switch places[page] {
    case .paper(let paper, let text)?: read[paper].text(text) { reader.paper(files[paper]) }
    case .other(let other)?: others[other]
    case nil: nil
    }
  }

  /// Gives up the bodies of a paper that stands before another, which is made now: so far that nobody is at work on it where papers are made one
  /// after another. Should somebody be, they are read once more.
  func releasePaper(before page: PagePath) {
    guard case .paper(let number, _)? = places[page] else { return }
    let distance = max(2, ProcessInfo.processInfo.activeProcessorCount)
    if number >= distance { read[number - distance].release() }
  }

  /// All of them. Those of a paper stand together, in their order: each knows the short forms of those before it.
  var texts: [[Text]] {
    read.concurrentMap { paper in paper.texts.compactMap { whole($0.page) } } + others.map { [$0] }
  }

  /// What the pages of papers say to other pages.
  var summaries: [Summary] { read.flatMap(\.summaries) }

  /// Links of the author's to an id that the page does not have.
  var deadAnchors: [Diagnostic] {
    let links = (read.flatMap(\.texts) + others.map(\.facts)).flatMap { text in
      text.fragmentLinks.map { (link: $0, page: text.page) }
    }
    return links.filter { !hasFragment($0.link) }.compactMap { link, page in
      whole(page).map { deadAnchor(link, in: $0.source) }
    }
  }

  /// What is said of a link in a file to an id that its page does not have.
  func deadAnchor(_ link: Document.FragmentLink, in source: SourceText) -> Diagnostic {
    let target = whole(link.page)
    return .deadAnchor(
      link, of: target?.source.path ?? link.page.description, near: target?.document.anchor(near: link.fragment),
      in: source)
  }

  /// Only pages that are a text are looked at: what ids those of registers have, the templates say.
  private func hasFragment(_ link: Document.FragmentLink) -> Bool {
    switch places[link.page] {
    case .paper?: text(link.page)?.anchors.contains(link.fragment) ?? true
    case .other? where link.page == .home: text(link.page)?.anchors.contains(link.fragment) ?? true
    case .other?, nil: true
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

  private static func settings(
    _ tree: ContentTree, _ reader: TextReader, _ diagnostics: inout [Diagnostic]
  ) -> SiteSettings {
    guard let file = tree.settings, let source = reader.text(file, &diagnostics) else {
      if tree.settings == nil { diagnostics.append(.noSettings(reader.root, tree.nearSettings)) }
      return .none
    }
    var keys = KeyReader(FrontMatter(yaml: source), of: source)
    let settings = SiteSettings(&keys)
    diagnostics += keys.finish()
    return settings
  }
}

extension Diagnostic {
  fileprivate static func deadAnchor(
    _ link: Document.FragmentLink, of page: String, near: String?, in source: SourceText
  ) -> Diagnostic {
    source.diagnostic(
      .deadAnchor, "there is no '\(link.fragment)' in \(page)", at: link.place,
      suggestion: near.map { "did you mean '\($0)'?" })
  }

  fileprivate static func noSettings(_ root: String, _ near: String?) -> Diagnostic {
    Diagnostic(
      .noSettings, "a site has a file site.yaml with at least a title", at: Place("\(root)/site.yaml"),
      suggestion: near.map { "give \($0) that name" } ?? "make it with a line 'title: …'")
  }
}
