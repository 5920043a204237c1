/// Name of a person with initials, as the House prints it: `T.M.T. van der Lee`, `J.J. (Jasper) van Dijk`.
struct PersonName: Hashable, Sendable {
  /// Surname with its prefix: `van der Lee`.
  let surname: String

  init(_ name: String) {
    let words = name.split(separator: " ")
    let rest = words.drop { $0.hasSuffix(".") || ($0.hasPrefix("(") && $0.hasSuffix(")")) }
    surname = rest.isEmpty ? name : rest.joined(separator: " ")
  }

  /// Surname with its prefix behind it, as Dutch registers sort: `Lee, van der`.
  var sorted: String {
    let words = surname.split(separator: " ")
    let prefix = words.prefix { $0.first?.isLowercase ?? false }
    guard !prefix.isEmpty, prefix.count < words.count else { return surname }
    return words.dropFirst(prefix.count).joined(separator: " ") + ", " + prefix.joined(separator: " ")
  }
}

extension String {
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
