/// Inlines as Markdown.
enum InlineMarkdown {
  /// The lines of a paragraph.
  static func lines(_ inlines: [Inline]) -> [String] {
    var lines = [""]
    let text = StyledText(inlines)
    for row in text.stretches.split(separator: .lineBreak) {
      if lines.count > 1 || !lines[0].isEmpty { lines.append("") }
      lines[lines.count - 1] = MarkdownText.headEscaped(written(row).trimmed)
    }
    let printed = lines.filter { !$0.isEmpty }
    return printed.dropLast().map { $0 + "\\" } + printed.suffix(1)
  }

  /// All on one line, for a heading or a cell.
  static func line(_ inlines: [Inline]) -> String {
    written(StyledText(inlines).stretches.map { $0 == .lineBreak ? .text(" ", []) : $0 }[...]).trimmed
  }

  private static func written(_ stretches: ArraySlice<StyledText.Stretch>) -> String {
    var markdown = ""
    for (index, stretch) in zip(stretches.indices, stretches) {
      switch stretch {
      case .text(let text, let style):
        var text = text[...]
        // Behind the mark of a footnote these would make it a definition or a link.
        if index > stretches.startIndex, stretches[index - 1].isNote, let first = text.first, ":(".contains(first) {
          markdown += "\\\(text.removeFirst())"
        }
        let next = index + 1 < stretches.endIndex ? stretches[index + 1].firstScalar : nil
        markdown += marked(text, style, between: markdown.unicodeScalars.last, next)
      case .note(let label): append("[^\(label)]", to: &markdown)
      case .link(let text, let address):
        append("[\(written(text.stretches[...]))](<\(escapedAddress(address))>)", to: &markdown)
      case .lineBreak: break
      }
    }
    return markdown
  }

  /// Behind an exclamation mark a link would be a picture.
  private static func append(_ link: String, to markdown: inout String) {
    if markdown.last == "!" { markdown.insert("\\", at: markdown.index(before: markdown.endIndex)) }
    markdown += link
  }

  /// A text in its marks. Markdown reads these only beside the right letters: punctuation at an end that a letter touches from without has
  /// none.
  private static func marked(
    _ text: Substring, _ style: StyledText.Style, between before: Unicode.Scalar?, _ behind: Unicode.Scalar?
  ) -> String {
    let scalars = text.unicodeScalars[...]
    var core = style.isEmpty ? scalars.prefix(0) : scalars
    if let before, !isApart(before) { core = core.drop(while: isSign) }
    core = core.drop(while: isBlank)
    if let behind, !isApart(behind) {
      core = core.prefix(upTo: core.lastIndex { !isSign($0) }.map(core.index(after:)) ?? core.startIndex)
    }
    core = core.prefix(upTo: core.lastIndex { !isBlank($0) }.map(core.index(after:)) ?? core.startIndex)
    guard !core.isEmpty else { return MarkdownText.escaped(String(text)) }
    let mark = String(repeating: "*", count: style.rawValue)
    return MarkdownText.escaped(String(scalars[..<core.startIndex])) + mark + MarkdownText.escaped(String(core)) + mark
      + MarkdownText.escaped(String(scalars[core.endIndex...]))
  }

  private static func isApart(_ scalar: Unicode.Scalar) -> Bool {
    isBlank(scalar) || isPunctuation(scalar)
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

  /// Later versions of CommonMark take symbols for punctuation too.
  private static func isSign(_ scalar: Unicode.Scalar) -> Bool { isPunctuation(scalar) || isSymbol(scalar) }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      true
    default: scalar.isASCII && isSymbol(scalar)
    }
  }

  private static func isSymbol(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: true
    default: false
    }
  }

  private static func escapedAddress(_ address: String) -> String {
    let line = String(String.UnicodeScalarView(address.unicodeScalars.filter { $0.value >= 0x20 }))
    return MarkdownText.escaped(line).replacing(">", with: "\\>")
  }
}

extension StyledText.Stretch {
  fileprivate var isNote: Bool { if case .note = self { true } else { false } }

  /// What Markdown has for it begins so.
  fileprivate var firstScalar: Unicode.Scalar? {
    switch self {
    case .text(let text, _): text.unicodeScalars.first
    case .note, .link: "["
    case .lineBreak: nil
    }
  }
}

extension String {
  /// The text without blanks at its ends.
  var trimmed: String { String(Substring(utf8.drop { $0 == 0x20 })).trimmedBehind }

  /// The text without blanks at its end.
  var trimmedBehind: String {
    let end = utf8.lastIndex { $0 != 0x20 }.map(utf8.index(after:)) ?? startIndex
    return String(self[..<end])
  }
}
