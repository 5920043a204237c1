/// Inlines as a row of stretches, each of one style: what Markdown can say of them.
///
/// Marks of emphasis cannot stand beside a blank, nor two of them beside each other. So blanks have no style, and stretches that touch have
/// the style they share.
struct StyledText {
  struct Style: OptionSet, Hashable {
    let rawValue: Int
    static let emphasis = Style(rawValue: 1)
    static let strong = Style(rawValue: 2)
  }

  enum Stretch: Hashable {
    case text(String, Style)
    case note(String)
    case lineBreak
    case link(StyledText, address: String)
  }

  private(set) var stretches: [Stretch] = []
}

extension StyledText: Hashable {
  init(_ inlines: [Inline]) { add(inlines, [], isInLink: false) }

  /// A link has a text, no other link within it, and no footnotes: these stand behind it.
  private mutating func add(_ inlines: [Inline], _ style: Style, isInLink: Bool) {
    for inline in inlines {
      switch inline {
      case .text(let text): add(text, style)
      case .emphasis(let inner): add(inner, style.union(.emphasis), isInLink: isInLink)
      case .strong(let inner): add(inner, style.union(.strong), isInLink: isInLink)
      case .link(let inner, _) where isInLink: add(inner, style, isInLink: true)
      case .link(let inner, let address):
        var text = StyledText()
        text.add(inner, style, isInLink: true)
        // Without a text nobody could follow it.
        if text.stretches.isEmpty { text.add(address, style) }
        if !text.stretches.isEmpty { stretches.append(.link(text, address: address)) }
        stretches += inner.noteLabels.map(Stretch.note)
      case .note(let label): if !isInLink { stretches.append(.note(label)) }
      case .lineBreak: isInLink ? add(" ", []) : stretches.append(.lineBreak)
      }
    }
  }

  private mutating func add(_ text: String, _ style: Style) {
    let scalars = text.unicodeScalars
    let core = scalars.drop { $0.properties.isWhitespace }
    let end = core.lastIndex { !$0.properties.isWhitespace }.map(core.index(after:)) ?? core.startIndex
    join(scalars[..<core.startIndex], [])
    join(core[..<end], style)
    join(core[end...], [])
  }

  private mutating func join(_ scalars: String.UnicodeScalarView.SubSequence, _ style: Style) {
    guard !scalars.isEmpty else { return }
    let text = String(scalars)
    guard case .text(let former, let formerStyle)? = stretches.last,
      style == formerStyle || !style.isEmpty && !formerStyle.isEmpty
    else {
      stretches.append(.text(text, style))
      return
    }
    stretches[stretches.count - 1] = .text(former + text, style.intersection(formerStyle))
  }
}
