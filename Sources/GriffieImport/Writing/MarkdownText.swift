/// Text as Markdown has it: what Markdown would take for a mark of its own has a backslash before it.
enum MarkdownText {
  /// Escapes a stretch of text that does not stand at the head of a line. A sign that controls a printer becomes a blank.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    let characters = Array(text.unicodeScalars)
    for (index, character) in characters.enumerated() {
      if needsBackslash(character, at: index, in: characters) { escaped.unicodeScalars.append("\\") }
      escaped.unicodeScalars.append(character.value < 0x20 ? " " : character)
    }
    return escaped
  }

  /// Signs that mean something anywhere. An underscore within a word does not, nor does an ampersand that begins no entity.
  private static func needsBackslash(_ sign: Unicode.Scalar, at index: Int, in text: [Unicode.Scalar]) -> Bool {
    switch sign {
    case "\\", "`", "*", "[", "]", "<": true
    case "_": !(isWord(text, index - 1) && isWord(text, index + 1))
    case "&": beginsEntity(text, index + 1)
    case "|": true
    default: false
    }
  }

  private static func isWord(_ text: [Unicode.Scalar], _ index: Int) -> Bool {
    text.indices.contains(index) && (text[index].properties.isAlphabetic || text[index].properties.numericType != nil)
  }

  private static func beginsEntity(_ text: [Unicode.Scalar], _ start: Int) -> Bool {
    let name = text[start...].prefix(32).prefix {
      $0 == "#" || $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil)
    }
    return !name.isEmpty && start + name.count < text.count && text[start + name.count] == ";"
  }

  /// Escapes what means more at the head of a line: the mark of a heading, a list or a quotation, a fence, a rule; `1986. Dat was`.
  static func headEscaped(_ text: String) -> String {
    guard let first = text.first else { return text }
    if "#+->=~".contains(first) { return "\\" + text }
    let digits = text.prefix { $0.isASCIIDigit }
    guard !digits.isEmpty, digits.count <= 9, let mark = text[digits.endIndex...].first, mark == "." || mark == ")"
    else { return text }
    let behind = text[text.index(after: digits.endIndex)...]
    guard behind.first.map({ $0 == " " || $0 == "\t" }) ?? true else { return text }
    return digits + "\\" + text[digits.endIndex...]
  }
}
