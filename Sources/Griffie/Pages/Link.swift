import CommonMark

/// Where a mention leads.
struct Link: Hashable, Sendable {
  /// Ready for an attribute but for escaping.
  let address: String
  let isOutside: Bool
  /// Kind of register, for the theme: `motions`, or `own`.
  let kind: String
  /// The full form of an abbreviation.
  let expansion: String?
  /// What it leads to, in words.
  let title: String

  /// The tag before the text.
  var start: [UInt8] {
    let rel = isOutside ? " rel=\"noopener\"" : ""
    let outside = isOutside ? " ref-outside" : ""
    let tag = "<a class=\"ref ref-\(kind)\(outside)\" href=\"\(address.escaped)\" title=\"\(title.escaped)\"\(rel)>"
    return Array((tag + (expansion.map { "<abbr title=\"\($0.escaped)\">" } ?? "")).utf8)
  }

  /// The tag behind it.
  var end: [UInt8] { Array((expansion == nil ? "</a>" : "</abbr></a>").utf8) }
}

extension String {
  /// For text and attribute values of HTML.
  var escaped: String {
    var escaped = ""
    for character in unicodeScalars {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(character)
      }
    }
    return escaped
  }
}

extension Document {
  /// The HTML with its links, as it stands in a page.
  func linked(in page: PagePath, _ registers: Registers) -> [UInt8] {
    let links = mentions.map { registers.link(of: $0, from: page) }
    return html.filled { gap in
      switch uses[gap.mark] {
      case .plain: return []
      case .mention(let index):
        guard let link = links[index] else { return [] }
        return gap.edge == .start ? link.start : link.end
      case .page(let target, let fragment):
        let address = target.link(from: page, fragment: fragment)
        return Array((gap.edge == .start ? "<a href=\"\(address.escaped)\">" : "</a>").utf8)
      }
    }
  }
}
