/// Markup of a format that pandoc passes on as it is: `[format, text]`.
struct PandocMarkup: Decodable {
  let format: String
  let text: String

  init(from decoder: any Decoder) throws {
    var parts = try decoder.unkeyedContainer()
    format = try parts.decode(String.self)
    text = try parts.decode(String.self)
  }

  /// Whether it is a tag of HTML with this name: `nav`, `/nav`.
  func isTag(_ name: String) -> Bool {
    format == "html" && text.lowercased().hasPrefix("<\(name)")
      && text.dropFirst(name.count + 1).first.map { !$0.isLetter } ?? false
  }

  /// Whether something stands in it besides tags.
  var hasText: Bool {
    guard format == "html" else { return true }
    var isInTag = false
    return text.contains { character in
      defer { if character == ">" { isInTag = false } }
      isInTag = isInTag || character == "<"
      return !isInTag && !character.isWhitespace
    }
  }
}
