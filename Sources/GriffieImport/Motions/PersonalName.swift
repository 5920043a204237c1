import CommonMark

/// A member's name in its parts: `P.E. (Pieter) Heerma`.
struct PersonalName: Hashable, Sendable {
  let initials: String
  /// Stands in brackets where two members would have the same name otherwise.
  let calledName: String?
  let surname: String

  init(_ name: String) {
    var words = name.split(separator: " ")[...]
    let initials = words.prefix { $0.hasSuffix(".") }
    words = words.dropFirst(initials.count)
    self.initials = initials.joined(separator: " ")
    if let first = words.first, first.hasPrefix("("), first.hasSuffix(")"), words.count > 1 {
      calledName = String(first.dropFirst().dropLast())
      words = words.dropFirst()
    } else {
      calledName = nil
    }
    surname = words.joined(separator: " ")
  }

  /// The same for all spellings of one name: without the called name, whatever the capitals.
  var key: String { "\(initials) \(surname)".lowercased() }

  /// Whether both can be one member: two called names with the same initials and surname are two.
  func canBe(_ other: PersonalName) -> Bool {
    key == other.key && (calledName == nil || other.calledName == nil || calledName == other.calledName)
  }

  /// Whether print can mean it: by surname, with the called name before it or not, whatever the capitals and diacritics.
  func isCalled(_ name: String) -> Bool {
    let name = Slug.make(name)
    return name == Slug.make(surname) || calledName.map { Slug.make("\($0) \(surname)") == name } ?? false
  }
}
