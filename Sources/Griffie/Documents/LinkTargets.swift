import CommonMark

/// Where content files become pages.
struct LinkTargets: Sendable {
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

  private var pages: [String: PagePath] = [:]
  private var entries: [String: (register: String, identifier: String)] = [:]
  /// Paths of Markdown files that are neither.
  private let leftOut: Set<String>
  /// Paths in the output that are known before anything is mentioned: pages, and files that are copied.
  private(set) var files: Set<String> = []
  /// Of all the paths.
  let fingerprint: Fingerprint

  init(_ tree: ContentTree, _ catalogue: Catalogue) {
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
    fingerprint = .all(
      pages.map { "\($0.key) \($0.value)" }.sorted() + entries.map { "\($0.key) \($0.value)" }.sorted() + files.sorted()
        + leftOut.sorted())
  }

  /// Whether a file that is published is where a link or picture in the text says, as seen from the text's page. An address with a
  /// scheme that pages can lead to, or a place in the same page is none of our business. One that begins with two slashes is a machine of the net where a page is
  /// read from disk, and its files may be asked for with the reader's name: it leads nowhere.
  func leadsSomewhere(_ destination: String, from path: String) -> Bool {
    let file = destination.prefix { $0 != "#" && $0 != "?" }
    if let scheme = destination.scheme { return Self.schemes.contains(scheme) }
    if file.isEmpty || file.prefix(while: { $0 != "/" }).contains(":") { return true }
    let entry = entries[path].map { PagePath.entry(EntryID(register: $0.register, identifier: $0.identifier)) }
    guard !file.hasPrefix("/"), let page = pages[path] ?? entry else { return false }
    return page.description.resolving(String(file).percentDecoded).map(files.contains) ?? false
  }

  func target(of destination: String, from path: String) -> Target {
    if destination.hasPrefix("register:") { return register(destination) }
    if destination.hasPrefix("#"), let own = pages[path] {
      return .page(own, fragment: String(destination.dropFirst()).percentDecoded)
    }
    if let scheme = destination.scheme, !Self.schemes.contains(scheme) { return .scheme(scheme) }
    let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    guard let file = parts.first, file.lowercased().prefix(while: { $0 != "?" }).hasSuffix(".md"), !file.contains(":"),
      !file.hasPrefix("/")
    else {
      return leadsSomewhere(destination, from: path) ? .elsewhere : .missing
    }
    guard let target = path.resolving(String(file).percentDecoded) else { return .missing }
    if let page = pages[target] {
      return .page(page, fragment: parts.count > 1 ? String(parts[1]).percentDecoded : nil)
    }
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
    return .entry(register: String(parts[0]), identifier: identifier)
  }

  /// All content files as a file would write a link to them, for finding what was meant.
  func destinations(from path: String) -> Set<String> {
    Set((Array(pages.keys) + entries.keys).map { Self.relative($0, from: path) })
      .union(entries.values.map { "register:\($0.register)/\($0.identifier)" })
  }

  private static func relative(_ target: String, from path: String) -> String {
    let own = path.split(separator: "/").dropLast()
    let parts = target.split(separator: "/")
    let common = zip(own, parts).prefix { $0 == $1 }.count
    return String(repeating: "../", count: own.count - common)
      + parts.dropFirst(common).joined(separator: "/")
  }
}

extension String {
  /// The scheme that an address begins with, in small letters (RFC 3986, 3.1); nil for a path.
  fileprivate var scheme: String? {
    let name = utf8.prefix { $0 != UInt8(ascii: ":") }
    let isScheme = name.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x2E: true
      default: false
      }
    }
    return isScheme && !name.isEmpty && name.endIndex < utf8.endIndex ? String(Substring(name)).lowercased() : nil
  }
}
