/// An element of XML with all that stands in it.
struct Element: Sendable {
  enum Content: Sendable {
    /// Never empty; two never follow each other.
    case text(String)
    case element(Element)
  }

  /// Without the prefix of a name space.
  let name: String
  let attributes: [String: String]
  /// Line of its start tag, from 1.
  let line: Int
  /// Its place among all elements of the source, from 1; 0 for one that is none of these.
  var number = 0
  var content: [Content] = []

  var children: [Element] {
    content.compactMap {
      guard case .element(let element) = $0 else { return nil }
      return element
    }
  }

  /// The children, with each text that stands between them as a paragraph: of an element that has no text of its own.
  var parts: [Element] {
    content.compactMap { part in
      switch part {
      case .element(let element): return element
      case .text(let text) where text.allSatisfy(\.isWhitespace): return nil
      case .text:
        var paragraph = Element(name: "al", attributes: [:], line: line)
        paragraph.content = [part]
        return paragraph
      }
    }
  }

  /// The first child of this name.
  func child(_ name: String) -> Element? { children.first { $0.name == name } }

  /// The first element of this name at any depth, in the order of the text.
  func first(_ name: String) -> Element? {
    for child in children {
      if child.name == name { return child }
      if let found = child.first(name) { return found }
    }
    return nil
  }

  /// All elements of this name at any depth, in the order of the text.
  func all(_ name: String) -> [Element] {
    var found: [Element] = []
    visitAll { if $0.name == name { found.append($0) } }
    return found
  }

  /// Whether text other than blanks stands directly in it.
  var hasOwnText: Bool {
    content.contains {
      guard case .text(let text) = $0 else { return false }
      return !text.allSatisfy(\.isWhitespace)
    }
  }

  /// All text in it as it stands in the source.
  var rawText: String {
    content.reduce(into: "") { text, part in
      switch part {
      case .text(let words): text += words
      case .element(let element): text += element.rawText
      }
    }
  }

  /// All text in it with single blanks.
  var words: String { rawText.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// Calls `visit` with this element and all within it, in the order of the text.
  func visitAll(_ visit: (Element) -> Void) {
    visit(self)
    for child in children { child.visitAll(visit) }
  }
}
