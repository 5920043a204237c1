import CommonMark
import Templates

/// Where a mention leads.
struct Link: Hashable, Sendable {
  /// Ready for an attribute but for escaping.
  let address: String
  let isOutside: Bool
  /// Kind of register, for the theme: `motions`, or `own`.
  let kind: String
  /// Whether its text has a figure and room on any line, which it then does not break: `Kamerstuk 36 045, nr. 97`.
  let isShort: Bool
  /// The full form of an abbreviation.
  let expansion: String?

  /// The tag before the text.
  var start: [UInt8] {
    let rel = isOutside ? " rel=\"noopener\"" : ""
    let more = (isShort ? " ref-short" : "") + (isOutside ? " ref-outside" : "")
    var tag = Array("<a class=\"ref ref-\(kind)\(more)\" href=\"".utf8)
    tag.appendEscaped(address)
    tag += "\"\(rel)>".utf8
    guard let expansion else { return tag }
    tag += "<abbr title=\"".utf8
    tag.appendEscaped(expansion)
    return tag + "\">".utf8
  }

  /// The tag behind it.
  var end: [UInt8] { Array((expansion == nil ? "</a>" : "</abbr></a>").utf8) }
}

extension Document {
  /// The HTML with its links, as it stands in a page.
  func linked(in origin: LinkOrigin, _ registers: RegisterReader) -> [UInt8] {
    linked(html, mentions.map { registers.link(of: $0, from: origin) }, in: origin)
  }

  /// A part of it, with the links of its mentions.
  func linked(_ html: MarkedHTML, _ links: [Link?], in origin: LinkOrigin) -> [UInt8] {
    html.filled { gap in
      switch uses[gap.mark] {
      case .plain: return []
      case .mention(let index):
        guard let link = links[index] else { return [] }
        return gap.edge == .start ? link.start : link.end
      case .page(let target, let fragment):
        guard gap.edge == .start else { return Array("</a>".utf8) }
        var tag = Array("<a href=\"".utf8)
        tag.appendEscaped(origin.link(to: target, fragment: fragment))
        return tag + "\">".utf8
      }
    }
  }
}
