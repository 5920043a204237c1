/// A block of the HTML that stands in no other: a paragraph, a heading, a list with all its points.
public struct HTMLBlock: Hashable, Sendable {
  public let html: MarkedHTML
  /// The ids in it, in their order.
  public let ids: [String]
}

extension HTMLBlock {
  /// The list of notes behind a text, without the section it stands in; nil for all other blocks.
  public var notes: MarkedHTML? {
    let (start, end) = (Array("<section class=\"footnotes\">\n".utf8), Array("</section>\n".utf8))
    guard html.bytes.starts(with: start), html.bytes.suffix(end.count).elementsEqual(end) else { return nil }
    return html.part(start.count..<html.bytes.count - end.count)
  }
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

  /// How many letters a reader reads: those outside tags and the marks of footnotes.
  public var letterCount: Int {
    var count = 0
    var scanner = TagScanner(bytes)
    var (start, notes) = (0, 0)
    while let tag = scanner.next() {
      if notes == 0 { count += Self.letterCount(bytes[start..<tag.start]) }
      start = tag.end
      if tag.name.elementsEqual("sup".utf8) { notes += tag.sort == .start ? 1 : -1 }
    }
    return count
  }

  /// Of text as HTML has it, in which an entity is one letter.
  private static func letterCount(_ text: ArraySlice<UInt8>) -> Int {
    var (count, isEntity) = (0, false)
    for byte in text {
      if isEntity {
        isEntity = byte != .semicolon
      } else if byte & 0xC0 != 0x80, byte != .lineFeed {
        count += 1
        isEntity = byte == .ampersand
      }
    }
    return count
  }

  /// The HTML as a part of a longer page.
  ///
  /// - Parameters:
  ///   - prefix: what ids, and the links to them, begin with, so that those of several texts stay apart.
  ///   - folder: the way from the folder of the longer page to that of the text, with a slash at its end: relative addresses begin with it.
  ///   - levels: how much lower headings are; there are six levels at most.
  /// - Returns: the HTML with its gaps.
  public func nested(behind prefix: String, from folder: String, lowerBy levels: Int) -> MarkedHTML {
    let (prefix, folder) = (Array(prefix.utf8), Array(folder.utf8))
    return rewritten { $0.nested(behind: prefix, from: folder, lowerBy: levels) }
  }

  /// The references to footnotes that stand before an offset, one behind another.
  public func references(before end: Int) -> MarkedHTML {
    let (opening, closing) = (Array("<sup class=\"footnote-ref\">".utf8), Array("</sup>".utf8))
    var found: [UInt8] = []
    var rest = bytes[..<end]
    while let start = rest.firstRange(of: opening)?.lowerBound,
      let close = rest[start...].firstRange(of: closing)?.upperBound
    {
      found += rest[start..<close]
      rest = rest[close...]
    }
    return MarkedHTML(bytes: found, gaps: [])
  }

  /// The HTML as pages show it: each table in a frame, in which a wide one can be moved by itself, also with the keyboard; each link to
  /// another site with `rel="noopener"`, so that no page there gets hold of the one it was opened from.
  public var dressed: MarkedHTML {
    // Most texts have no tag that begins like those of tables and links.
    guard bytes.contains(.lessThan, UInt8(ascii: "t")) || bytes.contains(.lessThan, UInt8(ascii: "a")) else {
      return self
    }
    let (table, link) = (Array("table".utf8)[...], Array("a".utf8)[...])
    return rewritten { tag in
      switch tag.name {
      case table where tag.sort == .start: Array("<div class=\"wide\" tabindex=\"0\">\n".utf8) + tag.bytes
      case table: tag.bytes + Array("\n</div>".utf8)
      case link where tag.leadsOutside: tag.bytes.dropLast() + Array(" rel=\"noopener\">".utf8)
      default: Array(tag.bytes)
      }
    }
  }

  /// The HTML with something else for each tag.
  private func rewritten(_ rewrite: (TagScanner.Tag) -> [UInt8]) -> MarkedHTML {
    var result: [UInt8] = []
    var moved: [Gap] = []
    var rest = gaps[...]
    var scanner = TagScanner(bytes)
    var start = 0
    func copy(to end: Int) {
      while let gap = rest.first, gap.offset <= end {
        moved.append(Gap(offset: result.count + gap.offset - start, mark: gap.mark, edge: gap.edge))
        rest.removeFirst()
      }
      result += bytes[start..<end]
    }
    while let tag = scanner.next() {
      copy(to: tag.start)
      result += rewrite(tag)
      start = tag.end
    }
    copy(to: bytes.count)
    return MarkedHTML(bytes: result, gaps: moved)
  }

  /// The HTML between two offsets at the edges of blocks.
  fileprivate func part(_ range: Range<Int>) -> MarkedHTML {
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
    fileprivate let bytes: ArraySlice<UInt8>

    /// The tag in a longer page. No attribute has a quotation mark within, so that these bytes begin attributes.
    func nested(behind prefix: [UInt8], from folder: [UInt8], lowerBy levels: Int) -> [UInt8] {
      var tag = Array(bytes)
      if name.count == 2, name.first == UInt8(ascii: "h"), let level = name.last, level.isDigit {
        tag[name.endIndex - 1 - start] = min(level + UInt8(levels), UInt8(ascii: "6"))
      }
      for attribute in [" id=\"", " href=\"#"] as [StaticString] {
        if let value = TagScanner.value(of: attribute, in: tag[...]) { tag.insert(contentsOf: prefix, at: value) }
      }
      for attribute in [" href=\"", " src=\""] as [StaticString] {
        guard let value = TagScanner.value(of: attribute, in: tag[...]) else { continue }
        if Self.isRelative(tag[value...]) { tag.insert(contentsOf: folder, at: value) }
      }
      return tag
    }

    /// Whether it is that of a link to another site.
    var leadsOutside: Bool {
      guard let start = TagScanner.value(of: " href=\"", in: bytes) else { return false }
      let address = bytes[start...]
      return ["http:", "https:", "//"].contains { (scheme: String) in
        address.prefix(scheme.utf8.count).elementsEqual(scheme.utf8) { $0.lowercased == $1 }
      }
    }

    /// Whether an address, up to its quotation mark, begins with a path, and neither with a scheme nor at the root nor with what belongs to
    /// the page.
    private static func isRelative(_ rest: ArraySlice<UInt8>) -> Bool {
      let address = rest.prefix { $0 != UInt8(ascii: "\"") }
      return address.first.map { !"/?#".utf8.contains($0) } ?? false && address.scheme == nil
    }
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
      name: inner.prefix { $0 != .space && $0 != UInt8(ascii: "/") }, id: Self.id(in: inner),
      bytes: bytes[start...close])
  }

  private static func id(in tag: ArraySlice<UInt8>) -> String? {
    value(of: " id=\"", in: tag).map { start in
      String(decoding: tag[start...].prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
    }
  }

  /// Where the value of an attribute begins that a tag has.
  fileprivate static func value(of attribute: StaticString, in tag: ArraySlice<UInt8>) -> Int? {
    attribute.withUTF8Buffer { attribute in
      var start = tag.startIndex
      // All attributes begin with a blank.
      while let blank = tag[start...].firstIndex(of: .space), blank + attribute.count <= tag.endIndex {
        let end = blank + attribute.count
        if tag[blank..<end].elementsEqual(attribute) { return end }
        start = blank + 1
      }
      return nil
    }
  }
}
