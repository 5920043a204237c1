/// What is not well-formed in HTML that Griffie wrote: stricter than a browser, and no parser for other HTML.
public struct MarkupFaults: Sendable {
  public private(set) var texts: [String] = []
  private let bytes: [UInt8]
  private var position = 0
  private var open: [String] = []
  /// The tags of a page by their text: many stand there often.
  private var known: [String: Tag] = [:]

  private struct Tag {
    let name: String
    let isEnd: Bool
    let isWhole: Bool
  }

  public static func find(in bytes: [UInt8]) -> [String] {
    var reader = MarkupFaults(bytes: bytes)
    reader.read()
    return reader.texts
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private static let empty: Set = [
    "meta", "link", "br", "hr", "img", "input", "col", "wbr", "path", "line", "circle", "rect", "source",
  ]

  /// Elements that no paragraph can hold.
  private static let blocks: Set = [
    "p", "div", "ul", "ol", "dl", "table", "pre", "blockquote", "section", "article", "aside", "nav", "header",
    "footer", "main", "figure",
    "h1", "h2", "h3", "h4", "h5", "h6", "details", "form", "hr",
  ]

  private mutating func read() {
    guard String(validating: bytes, as: UTF8.self) != nil else { return texts.append("not UTF-8") }
    forbidden()
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "<"): tag()
      case UInt8(ascii: "&"): reference()
      default: position += 1
      }
    }
    if !open.isEmpty { texts.append("never closed: \(open)") }
  }

  /// Characters that no page may hold.
  private mutating func forbidden() {
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let value = scalar.value
      let isControl = value < 0x20 && ![9, 10, 12, 13].contains(value) || (0x7F...0x9F).contains(value)
      if isControl || value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value) {
        texts.append("the character U+\(String(value, radix: 16))")
      }
    }
  }

  private mutating func reference() {
    let name = bytes[(position + 1)...].prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: "<") }.prefix(12)
    let text = String(decoding: name, as: UTF8.self)
    if !["lt", "gt", "amp", "quot", "#39"].contains(text) { fault("a reference to \(text)") }
    position += 1
  }

  private mutating func tag() {
    let start = position
    guard let end = endOfTag else {
      position = bytes.count
      return fault("a tag without an end", at: start)
    }
    position = end + 1
    let text = String(decoding: bytes[start...end], as: UTF8.self)
    if text.lowercased() == "<!doctype html>" || text == "<!-- raw HTML omitted -->" { return }
    guard let tag = known[text] ?? read(text, at: start) else { return fault("no tag: \(text)", at: start) }
    known[text] = tag
    if tag.isEnd {
      if open.popLast() != tag.name { fault("\(text) closes nothing", at: start) }
    } else if !Self.empty.contains(tag.name), !tag.isWhole {
      enter(tag.name, at: start)
    }
  }

  private mutating func read(_ text: String, at start: Int) -> Tag? {
    let form = /<(\/?)([A-Za-z][A-Za-z0-9]*)((?:\s+[A-Za-z_:][A-Za-z0-9_:-]*(?:="[^"<]*")?)*)\s*(\/?)>/
    guard let match = text.wholeMatch(of: form.matchingSemantics(.unicodeScalar)) else { return nil }
    attributes(String(match.output.3), of: text, at: start)
    return Tag(name: String(match.output.2), isEnd: match.output.1 == "/", isWhole: !match.output.4.isEmpty)
  }

  private var endOfTag: Int? {
    var isQuoted = false
    for index in position..<bytes.count {
      if bytes[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
      if bytes[index] == UInt8(ascii: ">"), !isQuoted { return index }
    }
    return nil
  }

  private mutating func attributes(_ text: String, of tag: String, at start: Int) {
    let matches = text.matches(of: /([A-Za-z_:][A-Za-z0-9_:-]*)(?:="([^"]*)")?/.matchingSemantics(.unicodeScalar))
    let names = matches.map { String($0.output.1) }
    if Set(names).count != names.count { fault("an attribute twice: \(tag)", at: start) }
    for match in matches where match.output.1 == "id" {
      let value = match.output.2 ?? ""
      if value.isEmpty || value.contains(where: \.isWhitespace) { fault("no id: \(tag)", at: start) }
    }
  }

  private mutating func enter(_ name: String, at start: Int) {
    if Self.blocks.contains(name), open.contains("p") { fault("<\(name)> in a paragraph", at: start) }
    if name == "a", open.contains("a") { fault("a link in a link", at: start) }
    if name == "script" || name == "style" {
      let rest = bytes[position...]
      let closing = Array("</\(name)>".utf8)
      guard let end = rest.indices.first(where: { bytes[$0...].starts(with: closing) }) else {
        return fault("<\(name)> without an end", at: start)
      }
      position = end
    }
    open.append(name)
  }

  private mutating func fault(_ text: String) { fault(text, at: position) }

  private mutating func fault(_ text: String, at start: Int) {
    let around = bytes[max(0, start - 60)..<min(bytes.count, start + 120)]
    texts.append("\(text), at \(start): …\(String(decoding: around, as: UTF8.self))…")
  }
}
