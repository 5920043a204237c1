/// Where links lead from: a page, with the pages whose text stands on it too.
struct LinkOrigin: Sendable {
  let page: PagePath
  /// Ids in the page, by the pages whose text they are at the head of.
  let parts: [PagePath: String]

  /// A page with parts, or without.
  init(_ page: PagePath, parts: [PagePath: String] = [:]) {
    self.page = page
    self.parts = parts
  }

  /// The link to a page or a place in it, percent-encoded.
  func link(to target: PagePath, fragment: String? = nil) -> String {
    guard let part = parts[target] else { return target.link(from: page, fragment: fragment) }
    return page.link(from: page, fragment: fragment.map { Self.prefix(of: part) + $0 } ?? part)
  }

  /// What ids begin with in the text of a part, so that those of several stay apart.
  static func prefix(of part: String) -> String { "\(part)_" }
}
