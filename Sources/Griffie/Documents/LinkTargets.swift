import CommonMark

/// Where content files become pages. A reference, handed on with every text.
final class LinkTargets: Sendable {
  enum Target: Hashable, Sendable {
    /// Another site, a place in the same page, a file beside the page: the link stays as it is.
    case elsewhere
    /// What no page leads to: a program on the reader's machine.
    case scheme(String)
    case page(PagePath, fragment: String?)
    case entry(register: String, identifier: String)
    /// No reference: `register:` alone, or a file that is no page because of an error, which is told of the file.
    case plain
    case missing
  }

  private let pages: [String: PagePath]
  private let entries: [String: (register: String, identifier: String)]
  /// Paths of Markdown files that are neither.
  private let leftOut: Set<String>
  /// Files that are copied, by their paths in the content: where they are in the output.
  private let assets: [String: String]
  /// Paths in the output that are known before anything is mentioned: pages, and files that are copied.
  let files: Set<String>
  /// Of all the paths.
  let fingerprint: Fingerprint
  /// Where pages of files have been that are gone.
  let redirects: Redirects

  init(_ tree: ContentTree, _ catalogue: Catalogue, _ redirects: Redirects = Redirects()) {
    self.redirects = redirects
    var pages: [String: PagePath] = [:]
    var entries: [String: (register: String, identifier: String)] = [:]
    var files: Set<String> = []
    assets = Dictionary(tree.assets.map { ($0.file.path, $0.path) }, uniquingKeysWith: { first, _ in first })
    pages["index.md"] = .home
    for paper in tree.papers {
      pages[paper.index.path] = .paper(paper.address)
      for section in paper.sections {
        pages[section.file.path] = .section(paper.address, section.slug)
      }
    }
    for register in catalogue.registers {
      pages["registers/\(register.folder)/index.md"] = .register(register.folder)
      for entry in register.entries {
        entries[entry.contentPath] = (register.folder, entry.stem)
        files.insert(PagePath.entry(entry.id).description)
      }
    }
    files.formUnion(pages.values.map(\.description))
    files.formUnion(tree.assets.map(\.path))
    leftOut = tree.markdown.subtracting(pages.keys).subtracting(entries.keys)
    (self.pages, self.entries, self.files) = (pages, entries, files)
    let lines =
      pages.map { ["page", $0.key, $0.value.description] }
      + entries.map { ["entry", $0.key, $0.value.register, $0.value.identifier] }
      + assets.map { ["asset", $0.key, $0.value] } + files.map { ["file", $0] } + leftOut.map { ["left out", $0] }
    fingerprint = .all(lines.map { Fingerprint.all($0) }.sorted { $0.value < $1.value })
  }

  /// Whether a file that is published is where a link or picture in the text says, as seen from the text or from its page. An address with a
  /// scheme that pages can lead to, or a place in the same page is none of our business. One that begins with two slashes is a machine of
  /// the net where a page is read from disk, and its files may be asked for with the reader's name: it leads nowhere.
  func leadsSomewhere(_ destination: String, from path: String) -> Bool {
    if let scheme = destination.utf8.scheme { return Self.schemes.contains(scheme) }
    return destination.addressPath.isEmpty || page(of: path).flatMap { file(destination, from: path, $0) } != nil
  }

  /// What the page of the text has in the place of a destination; nil where that will do as written. A file is where it is in the output and
  /// named as it is there: its folder may have another name, and the author may have written its letters in another form of Unicode. A colon in
  /// the first part is encoded: readers could take what stands before it for a scheme (RFC 3986, 4.2). What leads nowhere is left out.
  func address(of destination: String, from path: String) -> String? {
    if destination.utf8.scheme != nil || destination.addressPath.isEmpty { return nil }
    guard let page = page(of: path), let file = file(destination, from: path, page) else { return "" }
    let written = destination.addressPath
    let isPlain = !written.utf8.prefix { $0 != UInt8(ascii: "/") }.contains(UInt8(ascii: ":"))
    if isPlain, page.description.resolving(written.percentDecoded).map(PathBytes.init) == PathBytes(file) { return nil }
    return PagePath.file(file).link(from: page) + String(Substring(destination.utf8.dropFirst(written.utf8.count)))
  }

  /// The page that a text stands on.
  private func page(of path: String) -> PagePath? {
    pages[path] ?? entries[path].map { .entry(EntryID(register: $0.register, identifier: $0.identifier)) }
  }

  /// The file that is published where an address leads to from a text or else from its page, by the path that it has itself in the output.
  private func file(_ destination: String, from path: String, _ page: PagePath) -> String? {
    let relative = destination.addressPath
    guard !relative.isEmpty, relative.utf8.first != UInt8(ascii: "/") else { return nil }
    let decoded = relative.percentDecoded
    return path.resolving(decoded).flatMap { assets[$0] }
      ?? page.description.resolving(decoded).flatMap(files.firstIndex).map { files[$0] }
  }

  func target(of destination: String, from path: String) -> Target {
    if destination.hasPrefix("register:") { return register(destination) }
    if destination.utf8.first == UInt8(ascii: "#"), let own = page(of: path) {
      return .page(own, fragment: destination.addressFragment)
    }
    if let scheme = destination.utf8.scheme, !Self.schemes.contains(scheme) { return .scheme(scheme) }
    let file = destination.addressPath
    guard destination.utf8.scheme == nil, file.lowercased().hasSuffix(".md"), file.utf8.first != UInt8(ascii: "/")
    else {
      return leadsSomewhere(destination, from: path) ? .elsewhere : .missing
    }
    guard let target = path.resolving(file.percentDecoded) else { return .missing }
    if let page = pages[target] { return .page(page, fragment: destination.addressFragment) }
    if leftOut.contains(target) { return .plain }
    return entries[target].map { .entry(register: $0.register, identifier: $0.identifier) } ?? .missing
  }

  /// Those that a page can lead to, and those that cmark leaves out and tells of itself.
  private static let schemes: Set = ["http", "https", "mailto", "tel", "javascript", "vbscript", "file", "data"]

  private func register(_ destination: String) -> Target {
    let rest = destination.dropFirst("register:".count)
    if rest.isEmpty { return .plain }
    let parts = rest.split(separator: "/", maxSplits: 1)
    guard parts.count == 2, !Slug.make(String(parts[1]).percentDecoded).isEmpty else { return .missing }
    let identifier = String(parts[1]).percentDecoded
    if leftOut.contains("registers/\(parts[0])/\(identifier).md") { return .plain }
    return .entry(register: String(parts[0]).percentDecoded, identifier: identifier)
  }

  /// Paths of all files that links can lead to, and those of entries as `register:` names them.
  var paths: Set<String> { Set(pages.keys).union(entries.keys).union(assets.keys) }
  var names: Set<String> { Set(entries.values.map { "register:\($0.register)/\($0.identifier)" }) }
}
