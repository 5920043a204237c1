import CommonMark
import Templates

/// Turns the author's links to content files and register entries into links to pages.
struct AuthorLinks {
  private let targets: LinkTargets
  private let names: Names
  /// Path of the file the links stand in, within the content folder.
  private let path: String
  private(set) var pages: [(mark: Mark, use: Document.Use)] = []
  private(set) var fragmentLinks: [Document.FragmentLink] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ targets: LinkTargets, _ names: Names, in path: String) {
    self.targets = targets
    self.names = names
    self.path = path
  }

  /// What a page has in the place of a destination as written; nil where that will do.
  func address(of destination: String) -> String? { targets.address(of: destination, from: path) }

  /// Reads the links of all blocks: those to entries are the answer, those to pages stand in `pages`.
  mutating func mentions(in blocks: [TextBlock], _ source: SourceText) -> [MentionReader.Found] {
    var found: [MentionReader.Found] = []
    for (index, block) in blocks.enumerated() {
      for image in block.images { check(image, in: source) }
      for link in block.links {
        let mark = Mark(block: index, range: link.range)
        switch link.destination.isEmpty ? .missing : targets.target(of: link.destination, from: path) {
        case .elsewhere: continue
        case .scheme(let scheme):
          pages.append((mark, .plain))
          diagnostics.append(.scheme(scheme, of: link.destination, at: link.place, in: source))
        case .plain: pages.append((mark, .plain))
        case .entry(let register, let identifier):
          let text = block.text.string(link.range)
          let resolution = names.resolve(register: register, identifier: identifier, text: text)
          if resolution == .unknown { report(link.destination, at: link.place, in: source) }
          let mention = Mention(resolution, text, at: link.range, in: block)
          // What leads to a place on the page of an entry is a link of the author's own, and a mention all the same.
          let place = link.destination.utf8.scheme == nil ? link.destination.addressFragment : nil
          found.append(.init(mention: mention, block: index, linked: place == nil ? [link.range] : []))
          if let place {
            let page = PagePath.entry(EntryID(register: register, identifier: identifier))
            pages.append((mark, .page(page, fragment: place)))
            fragmentLinks.append(.init(page: page, fragment: place, place: link.place))
          }
        case .page(let page, let fragment):
          pages.append((mark, .page(page, fragment: fragment)))
          if let fragment {
            fragmentLinks.append(.init(page: page, fragment: fragment, place: link.place))
          }
        case .missing:
          pages.append((mark, .plain))
          report(link.destination, at: link.place, in: source)
        }
      }
    }
    return found
  }

  /// Pages ask no other site for pictures.
  private mutating func check(_ image: AuthorImage, in source: SourceText) {
    if image.destination.isEmpty || !targets.leadsSomewhere(image.destination, from: path) {
      report(image.destination, at: image.place, in: source)
    } else if let scheme = image.destination.utf8.scheme, ["http", "https"].contains(scheme) {
      diagnostics.append(.elsewhere(image, in: source))
    }
  }

  private mutating func report(_ destination: String, at place: SourcePosition, in source: SourceText) {
    // Comparing with every file of the site takes time; who has made twenty such faults knows how.
    let isSite = destination.lowercased().hasPrefix("www.")
    let near = isSite || diagnostics.count >= 20 ? nil : targets.probable(destination, from: path)
    diagnostics.append(
      source.diagnostic(
        .deadLink,
        destination.isEmpty ? "the link has no address" : "the link '\(destination)' leads to no file or entry",
        at: place,
        suggestion: isSite ? "the address of another site begins with https://" : near.map { "did you mean '\($0)'?" }))
  }
}

extension Diagnostic {
  fileprivate static func elsewhere(_ image: AuthorImage, in source: SourceText) -> Diagnostic {
    source.diagnostic(
      .unsafeAddress, "no page shows pictures of another site, and '\(image.destination)' is one", at: image.place,
      suggestion: "put the picture in the content, and its name here")
  }

  fileprivate static func scheme(
    _ scheme: String, of destination: String, at place: SourcePosition, in source: SourceText
  ) -> Diagnostic {
    source.diagnostic(
      .unsafeAddress, "no page leads to addresses with '\(scheme):', and '\(destination)' is left out", at: place,
      suggestion: "a link can begin with https:, http:, mailto: or tel:")
  }
}
