/// Where in a site a browser wants to go.
///
/// There is none for a path that does not plainly name something below the site: one with `..` or `.`, two slashes beside each other, a
/// slash or zero behind percent signs, a backslash, or bytes that are no text. Browsers send none of these for the links of a page.
struct SitePath: Hashable, CustomStringConvertible {
  let parts: [String]
  /// Whether a slash ends it.
  let isFolder: Bool

  /// Reads the path of a request, which begins with a slash.
  init?(_ path: some StringProtocol) {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    guard path.hasPrefix("/"), let last = parts.last else { return nil }
    isFolder = last.isEmpty
    if isFolder { parts.removeLast() }
    var names: [String] = []
    for part in parts {
      guard let bytes = Percent.decode(part), let name = String(validating: bytes, as: UTF8.self),
        !["", ".", ".."].contains(name), !name.utf8.contains(where: { [0, 0x2F, 0x5C].contains($0) })
      else { return nil }
      names.append(name)
    }
    self.parts = names
  }

  /// Whether a name in it begins with a dot: files that are no part of a site.
  var isHidden: Bool { parts.contains { $0.hasPrefix(".") } }

  /// The file that is shown there.
  var description: String { (isFolder ? parts + ["index.html"] : parts).joined(separator: "/") }
}
