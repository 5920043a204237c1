/// What an id in a page stands for, as the ids of texts are made.
enum Anchor: Hashable, Sendable {
  /// `p3`, with its number.
  case paragraph(Substring)
  /// `fn1`, with its number.
  case note(Substring)
  case heading

  init(_ id: String) {
    if let number = Self.number(of: id, behind: "p") {
      self = .paragraph(number)
    } else if let number = Self.number(of: id, behind: "fn") {
      self = .note(number)
    } else {
      self = .heading
    }
  }

  var isParagraph: Bool { if case .paragraph = self { true } else { false } }

  private static func number(of id: String, behind prefix: String) -> Substring? {
    let number = id.dropFirst(prefix.count)
    return id.hasPrefix(prefix) && !number.isEmpty && number.allSatisfy(\.isNumber) ? number : nil
  }
}
