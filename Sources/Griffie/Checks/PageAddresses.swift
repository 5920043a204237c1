import CommonMark

/// The ids and links of a page, out of its HTML.
///
/// Templates can be anybody's, and so it reads attributes as browsers do, in single quotes and without any too. Scripts, styles, titles, boxes
/// of text and comments have no tags in them.
struct PageAddresses: Sendable {
  /// Where a link within the site leads.
  struct Target: Hashable, Sendable {
    /// In the output.
    let path: PathBytes
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
  private static func link(_ value: String, of page: String) -> Link? {
    let address = value.withoutBlanks
    if address.utf8.starts(with: "//".utf8) || address.utf8.scheme != nil { return nil }
    let path = address.addressPath
    // A way out of the site leads to no file of it, and so does one from the root: a page can be read from any folder.
    let isOutside = path.utf8.first == UInt8(ascii: "/")
    let file = path.isEmpty ? page : isOutside ? nil : page.resolving(path.percentDecoded)
    return Link(
      target: Target(path: PathBytes(file ?? address), fragment: address.addressFragment ?? ""), text: value)
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
        if Self.plain.contains(name) { skipText(of: name) }
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

  /// Elements in which no tag begins but their own end.
  private static let plain: Set = ["script", "style", "title", "textarea"]

  /// Goes to the end tag of an element, in letters of any case.
  private mutating func skipText(of name: String) {
    while position < bytes.count {
      skip(past: "</")
      let end = bytes[position...].prefix(name.utf8.count)
      if String(decoding: end, as: UTF8.self).lowercased() == name { return }
    }
  }

  private mutating func skipSpace() {
    while let byte = current, byte <= 0x20 { position += 1 }
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
      while let byte = current, byte <= 0x20 || byte == UInt8(ascii: "/") { position += 1 }
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
  /// The address as browsers take it: without line ends and tabs, and without blanks at its ends.
  fileprivate var withoutBlanks: String {
    guard utf8.contains(where: { $0 <= 0x20 }) else { return self }
    let whole = utf8.filter { ![0x09, 0x0A, 0x0D].contains($0) }.drop { $0 <= 0x20 }
    return String(decoding: whole.reversed().drop { $0 <= 0x20 }.reversed(), as: UTF8.self)
  }

  /// The text that HTML stands for, as far as templates escape it.
  fileprivate var withoutEntities: String {
    guard utf8.contains(UInt8(ascii: "&")) else { return self }
    return [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&amp;", "&")]
      .reduce(self) { $0.replacing($1.0, with: $1.1) }
  }
}
