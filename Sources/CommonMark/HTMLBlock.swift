/// A block of the HTML that stands in no other: a paragraph, a heading, a list with all its points.
public struct HTMLBlock: Hashable, Sendable {
  public let html: MarkedHTML
  /// The ids in it, in their order.
  public let ids: [String]
}

extension MarkedHTML {
  /// The blocks one after another; together they are the whole.
  public var blocks: [HTMLBlock] {
    var blocks: [HTMLBlock] = []
    var scanner = TagScanner(bytes)
    var (start, depth, ids) = (0, 0, [String]())
    while let tag = scanner.next() {
      if let id = tag.id { ids.append(id) }
      depth += tag.sort == .start ? 1 : tag.sort == .end ? -1 : 0
      guard depth == 0 else { continue }
      let end = tag.end < bytes.count && bytes[tag.end] == .lineFeed ? tag.end + 1 : tag.end
      blocks.append(HTMLBlock(html: part(start..<end), ids: ids))
      (start, ids) = (end, [])
    }
    return blocks
  }

  /// What a reader reads, without tags and the marks of footnotes, on one line.
  public var text: String {
    var text: [UInt8] = []
    var scanner = TagScanner(bytes)
    var (start, notes) = (0, 0)
    while let tag = scanner.next() {
      if notes == 0 { text += bytes[start..<tag.start] }
      start = tag.end
      if tag.name == Array("sup".utf8)[...] { notes += tag.sort == .start ? 1 : -1 }
    }
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")]
    let plain = entities.reduce(String(decoding: text, as: UTF8.self)) { $0.replacing($1.0, with: $1.1) }
    return plain.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  /// The HTML between two offsets at the edges of blocks.
  private func part(_ range: Range<Int>) -> MarkedHTML {
    let inner = gaps.drop { $0.offset < range.lowerBound }.prefix { $0.offset < range.upperBound }
    return MarkedHTML(
      bytes: Array(bytes[range]),
      gaps: inner.map { Gap(offset: $0.offset - range.lowerBound, mark: $0.mark, edge: $0.edge) })
  }
}

/// Finds the tags in HTML as cmark writes it: each `<` begins one, and each ends with the next `>`.
private struct TagScanner {
  struct Tag {
    enum Sort { case start, end, whole }

    let start: Int
    let end: Int
    let sort: Sort
    let name: ArraySlice<UInt8>
    let id: String?
  }

  private let bytes: [UInt8]
  private var offset = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Tag? {
    guard let start = bytes.offset(of: .lessThan, from: offset), let close = bytes.offset(of: .greaterThan, from: start)
    else { return nil }
    offset = close + 1
    let isEnd = bytes[start + 1] == UInt8(ascii: "/")
    let isWhole = bytes[close - 1] == UInt8(ascii: "/") || bytes[start + 1] == UInt8(ascii: "!")
    let inner = bytes[(isEnd ? start + 2 : start + 1)..<close]
    return Tag(
      start: start, end: close + 1, sort: isEnd ? .end : isWhole ? .whole : .start,
      name: inner.prefix { $0 != .space && $0 != UInt8(ascii: "/") }, id: Self.id(in: inner))
  }

  private static func id(in tag: ArraySlice<UInt8>) -> String? {
    guard let found = tag.firstRange(of: Array(" id=\"".utf8)) else { return nil }
    return String(decoding: tag[found.upperBound...].prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
  }
}
