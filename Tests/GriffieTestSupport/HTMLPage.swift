import Foundation

/// What tests ask of a page: its ids, its links, its text. For HTML that Griffie wrote; it is no parser for other HTML.
public struct HTMLPage: Sendable {
  public let path: String
  public let html: String
  public let ids: [String]
  public let links: [String]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    html = String(decoding: bytes, as: UTF8.self)
    ids = Self.values(of: " id=\"", in: html)
    links = Self.values(of: " href=\"", in: html) + Self.values(of: " src=\"", in: html)
  }

  private static func values(of attribute: String, in html: String) -> [String] {
    let (bytes, attribute) = (Array(html.utf8), Array(attribute.utf8))
    var values: [String] = []
    var start = 0
    while let blank = bytes[start...].firstIndex(of: attribute[0]) {
      start = blank + 1
      guard bytes[blank...].starts(with: attribute) else { continue }
      let value = bytes[(blank + attribute.count)...].prefix { $0 != UInt8(ascii: "\"") }
      values.append(String(decoding: value, as: UTF8.self).unescaped)
      start = value.endIndex
    }
    return values
  }

  /// Path within the site and id that a link of this page leads to; nil when it leads to another site.
  public func target(of link: String) -> (path: String, id: String?)? {
    if link.contains("://") { return nil }
    let parts = link.components(separatedBy: "#")
    let id = parts.count > 1 ? parts[1].removingPercentEncoding : nil
    guard !parts[0].isEmpty else { return (path, id) }
    var folders = path.components(separatedBy: "/").dropLast()
    for part in parts[0].components(separatedBy: "/") {
      if part == ".." { _ = folders.popLast() } else { folders.append(part.removingPercentEncoding ?? part) }
    }
    return (folders.joined(separator: "/"), id)
  }

  /// Links of the pages that lead to no file or no id, as `page: link`.
  public static func deadLinks(in files: [(path: String, bytes: [UInt8])]) -> [String] {
    let pages = files.filter { $0.path.hasSuffix(".html") }.map { HTMLPage(path: $0.path, bytes: $0.bytes) }
    let ids = Dictionary(pages.map { ($0.path, Set($0.ids)) }, uniquingKeysWith: { $1 })
    // Letters that are equal can be other bytes, and those are another file.
    let paths = Set(files.map { Array($0.path.utf8) })
    return pages.flatMap { page in
      // Many stand in a page often.
      Set(page.links).sorted().filter { link in
        guard let target = page.target(of: link) else { return false }
        guard paths.contains(Array(target.path.utf8)) else { return true }
        return target.id.map { !(ids[target.path]?.contains($0) ?? false) } ?? false
      }.map { "\(page.path): \($0)" }
    }
  }

  /// Pages that cannot be reached from the first by clicking.
  public static func unreachable(from first: String, in files: [(path: String, bytes: [UInt8])]) -> [String] {
    let pages = Dictionary(
      files.filter { $0.path.hasSuffix(".html") }
        .map { ($0.path, HTMLPage(path: $0.path, bytes: $0.bytes)) }, uniquingKeysWith: { $1 })
    var seen: Set<String> = [first]
    var waiting = [first]
    while let path = waiting.popLast() {
      guard let page = pages[path] else { continue }
      for target in Set(page.links).compactMap({ page.target(of: $0)?.path }) where seen.insert(target).inserted {
        waiting.append(target)
      }
    }
    return pages.keys.filter { !seen.contains($0) }.sorted()
  }
}

extension String {
  /// The text that escaped HTML stands for.
  public var unescaped: String {
    if !utf8.contains(UInt8(ascii: "&")) { return self }
    return [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
      .reduce(self) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
  }
}
