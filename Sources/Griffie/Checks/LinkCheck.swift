/// The links of the finished pages, against the files and ids that there are.
struct LinkCheck {
  /// Files that pages lead to.
  let targets: Set<PathBytes>
  private let pages: [PathBytes: PageAddresses]
  private let dead: [(page: String, link: PageAddresses.Link)]

  /// Looks through the files of a site; those that are expected are there, though an error may have kept them from being made.
  init(_ files: [OutputFile], expected: Set<String>) {
    let html = files.filter { PagePath.file($0.path).isHTML }
    let read = html.concurrentMap { PageAddresses($0.bytes ?? [], page: $0.path) }
    let pages = Dictionary(zip(html.map { PathBytes($0.path) }, read), uniquingKeysWith: { first, _ in first })
    let paths = Set((expected + files.map(\.path)).map(PathBytes.init))
    self.pages = pages
    targets = Set(read.flatMap { $0.links.map(\.target.path) })
    dead = zip(html, read).flatMap { file, page in
      page.links.filter { link in
        guard paths.contains(link.target.path) else { return true }
        // What a file that is no page has inside, nobody knows.
        return !link.target.fragment.isEmpty && !(pages[link.target.path]?.ids.contains(link.target.fragment) ?? true)
      }.map { (file.path, $0) }
    }
  }

  /// Links of authors to a place that the finished page does not have, and all other links that lead nowhere.
  ///
  /// - Parameters:
  ///   - library: the texts.
  ///   - catalogue: the entries.
  ///   - output: what the user calls the output folder.
  /// - Returns: what is wrong.
  func diagnostics(_ library: Library, _ catalogue: Catalogue, output: String) -> [Diagnostic] {
    var written: Set<PageAddresses.Target> = []
    var found: [Diagnostic] = []
    let wholes =
      library.papers.compactMap { paper in paper.onePage.map { ($0, OnePage.ids(of: [paper])) } }
      + [(.file(OnePage.wholeSite), OnePage.ids(of: library.papers))]
    let entries = Dictionary(
      catalogue.registers.flatMap(\.entries).map { (PagePath.entry($0.id), OnePage.id(of: $0.id)) },
      uniquingKeysWith: { first, _ in first })
    for text in library.texts.joined() {
      for link in text.document.fragmentLinks {
        let path = PathBytes(link.page.description)
        guard let page = pages[path], !page.ids.contains(link.fragment) else { continue }
        found.append(library.deadAnchor(link, in: text.source))
        written.insert(.init(path: path, fragment: link.fragment))
        // The papers on one page have the same links with other fragments.
        for (page, ids) in wholes {
          guard let id = ids[link.page] ?? entries[link.page] else { continue }
          written.insert(.init(path: PathBytes(page.description), fragment: LinkOrigin.prefix(of: id) + link.fragment))
        }
      }
    }
    return found + dead.filter { !written.contains($0.link.target) }.map { .dead($0.link, on: "\(output)/\($0.page)") }
  }
}

extension Diagnostic {
  fileprivate static func dead(_ link: PageAddresses.Link, on page: String) -> Diagnostic {
    Diagnostic(.deadPageLink, "the link '\(link.text)' of this page leads to no file or place", at: Place(page))
  }
}
