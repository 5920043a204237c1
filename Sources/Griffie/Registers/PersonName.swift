/// Name of a person with initials, as the House prints it: `T.M.T. van der Lee`, `J.J. (Jasper) van Dijk`.
struct PersonName: Hashable, Sendable {
  /// Surname with its prefix: `van der Lee`.
  let surname: String
  /// First name in brackets, where two members would have the same name otherwise: `Jasper`.
  let calledName: String?

  init(_ name: String) {
    let words = name.split(separator: " ")
    let isBracketed = { (word: Substring) in word.hasPrefix("(") && word.hasSuffix(")") }
    let head = words.prefix { $0.hasSuffix(".") || isBracketed($0) }
    let rest = words.dropFirst(head.count)
    surname = rest.isEmpty ? name : rest.joined(separator: " ")
    calledName = rest.isEmpty ? nil : head.last(where: isBracketed).map { String($0.dropFirst().dropLast()) }
  }

  /// The surname, and of a double one its first part too, as running text has it.
  var surnames: [String] {
    let first = surname.prefix { $0 != "-" }
    return first.isEmpty || first.count == surname.count ? [surname] : [surname, String(first)]
  }

  /// Whether running text means this person by a name: one of the surnames, perhaps with a first name.
  func isMeant(by name: String) -> Bool {
    let name = name.lowercased()
    return surnames.map { $0.lowercased() }.contains { name == $0 || name.hasSuffix(" \($0)") }
  }

  /// Words that stand before a surname, which a name without initials begins with a capital: `Van der Lee`.
  private static let prefixes: Set = ["de", "den", "der", "het", "'t", "te", "ten", "ter", "van", "von"]

  /// Surname with its prefix behind it, as Dutch registers sort: `Lee, van der`.
  var sorted: String {
    let words = surname.split(separator: " ")
    let prefix = words.prefix { $0.first?.isLowercase ?? false || Self.prefixes.contains($0.lowercased()) }
    guard !prefix.isEmpty, prefix.count < words.count else { return surname }
    return words.dropFirst(prefix.count).joined(separator: " ") + ", " + prefix.joined(separator: " ")
  }
}

extension String {
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
