/// The ids and links of a page, out of its HTML.
///
/// Templates can be anybody's, and so it reads attributes as browsers do, in single quotes and without any too. Scripts, styles and
/// comments have no tags in them.
struct PageAddresses: Sendable {
  /// Where a link within the site leads.
  struct Target: Hashable, Sendable {
    /// Path in the output.
    let path: String
    /// Id in the page; empty for none.
    let fragment: String
  }

  struct Link: Hashable, Sendable {
    let target: Target
    /// As it stands in the page.
    let text: String
  }

  private(set) var ids: Set<String> = []
  private(set) var links: [Link] = []

  /// Reads the page at this path in the output.
  init(_ html: [UInt8], page: String) {
    var reader = TagReader(html)
    while let tag = reader.nextTag() {
      for (name, value) in tag.attributes {
        switch name {
        case "id": ids.insert(value)
        case "href", "src":
          if let link = Self.link(value, of: page) { links.append(link) }
        default: continue
        }
      }
    }
  }

  /// Nil for an address on another site.
  private static func link(_ address: String, of page: String) -> Link? {
    let whole = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = whole[0].prefix { $0 != "?" }
    if path.hasPrefix("//") || path.prefix(while: { $0 != "/" }).contains(":") { return nil }
    let fragment = whole.count > 1 ? String(whole[1]).percentDecoded : ""
    // A way out of the site leads to no file of it.
    let file = path.isEmpty ? page : page.resolving(String(path).percentDecoded) ?? address
    return Link(target: Target(path: file, fragment: fragment), text: address)
  }
}

/// Goes through the tags of HTML.
private struct TagReader {
  struct Tag {
    let name: String
    let attributes: [(name: String, value: String)]
  }

  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next start tag.
  mutating func nextTag() -> Tag? {
    while let open = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
      position = open + 1
      if bytes[position...].starts(with: "!--".utf8) {
        skip(past: "-->")
      } else if let first = current, isLetter(first) {
        let name = takeName()
        let tag = Tag(name: name, attributes: takeAttributes())
        if name == "script" || name == "style" { skip(past: "</\(name)") }
        return tag
      }
    }
    return nil
  }

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private mutating func skip(past end: String) {
    let rest = bytes[position...].firstRange(of: Array(end.utf8))
    position = rest?.upperBound ?? bytes.count
  }

  private mutating func skipSpace() {
    while let byte = current, byte <= 0x20 || byte == UInt8(ascii: "/") { position += 1 }
  }

  private mutating func take(until isEnd: (UInt8) -> Bool) -> String {
    let end = bytes[position...].firstIndex(where: isEnd) ?? bytes.count
    defer { position = end }
    return String(decoding: bytes[position..<end], as: UTF8.self)
  }

  private mutating func takeName() -> String {
    take { $0 <= 0x20 || "/>=".utf8.contains($0) }.lowercased()
  }

  private mutating func takeAttributes() -> [(name: String, value: String)] {
    var attributes: [(name: String, value: String)] = []
    while true {
      skipSpace()
      guard let byte = current, byte != UInt8(ascii: ">") else { return attributes }
      let name = takeName()
      skipSpace()
      guard current == UInt8(ascii: "=") else {
        attributes.append((name, ""))
        continue
      }
      position += 1
      skipSpace()
      attributes.append((name, takeValue()))
    }
  }

  private mutating func takeValue() -> String {
    guard let quote = current, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return take { $0 <= 0x20 || $0 == UInt8(ascii: ">") }.withoutEntities
    }
    position += 1
    defer { position = min(position + 1, bytes.count) }
    return take { $0 == quote }.withoutEntities
  }
}

extension String {
  /// The text that HTML stands for, as far as templates escape it.
  fileprivate var withoutEntities: String {
    guard utf8.contains(UInt8(ascii: "&")) else { return self }
    return [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&amp;", "&")]
      .reduce(self) { $0.replacing($1.0, with: $1.1) }
  }
}
