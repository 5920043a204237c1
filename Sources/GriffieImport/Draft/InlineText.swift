extension [Inline] {
  /// The text without marks; a new line is a blank.
  var plainText: String {
    reduce(into: "") { text, inline in
      switch inline {
      case .text(let words): text += words
      case .emphasis(let inlines), .strong(let inlines), .link(let inlines, _): text += inlines.plainText
      case .note: break
      case .lineBreak: text += " "
      }
    }
  }

  /// The marks of footnotes in it.
  var noteMarks: [Inline] {
    flatMap { inline -> [Inline] in
      switch inline {
      case .text, .lineBreak: []
      case .emphasis(let inlines), .strong(let inlines), .link(let inlines, _): inlines.noteMarks
      case .note: [inline]
      }
    }
  }

  /// The links in it, each with its words.
  var links: [(text: String, address: String)] {
    flatMap { inline -> [(text: String, address: String)] in
      switch inline {
      case .text, .lineBreak, .note: []
      case .emphasis(let inlines), .strong(let inlines): inlines.links
      case .link(let inlines, let address): [(inlines.plainText, address)]
      }
    }
  }

  /// The same without the mark of a list at its head, and the blanks behind that.
  func dropping(_ mark: String) -> [Inline] {
    guard case .text(let text)? = first, text.hasPrefix(mark) else { return self }
    return [.text(String(text.dropFirst(mark.count).drop { $0 == " " }))] + dropFirst()
  }
}
