/// A member of parliament (*Kamerlid*) as running text names one: surname, with the party where it is given.
public struct MemberName: Hashable, Sendable, LosslessStringConvertible {
  /// Surname with its prefix as written: `Van der Lee`.
  public let surname: String
  /// Party in brackets behind it: `SP`.
  public let party: String?

  init(surname: String, party: String?) {
    self.surname = surname
    self.party = party
  }

  /// Reads what `description` prints.
  public init?(_ description: String) {
    var reader = Reader(Array(description.utf8))
    guard let value = reader.takeMemberName(in: Context(vocabulary: .empty)), value.description == description else {
      return nil
    }
    self = value
  }

  /// `Van Dijk (SP)`.
  public var description: String { party.map { "\(surname) (\($0))" } ?? surname }
}

/// Finds `het lid Koekkoek (Volt)`, `de leden Van Dijk (SP) en Koekkoek`, `Kamerlid Valstar`; with a party also `de heer Valstar (VVD)` and
/// `mevrouw Piri (PvdA)`. The citations are the names.
struct MemberRecogniser: Recogniser {
  static let firstBytes = Array("lLkKhHmM".utf8)

  static func citations(at start: Reader, in context: Context) -> [Citation] {
    var reader = start
    let isMember =
      reader.takeAnyWord([
        "leden", "lid", "Leden", "Lid", "Kamerlid", "Kamerleden", "kamerlid", "kamerleden",
      ]) != nil
    // A gentleman is a member only where his party stands behind him.
    guard isMember || reader.takeAnyWord(["heer", "mevrouw", "Mevrouw"]) != nil, reader.takeSpace() else { return [] }
    let names = reader.takeMemberNames(in: context)
    guard isMember || names.first?.value.party != nil else { return [] }
    guard let first = names.first, let last = names.last else { return [] }
    let phrase = first.range.lowerBound..<last.range.upperBound
    return names.map { Citation(.member($0.value), at: $0.range, phrase: phrase) }
  }
}

extension Reader {
  /// Takes `A`, `A en B`, `A, B en C`; stops before what is no name.
  mutating func takeMemberNames(in context: Context) -> [(range: Range<Int>, value: MemberName)] {
    takeList(from: position) { $0.takeMemberName(in: context) }
  }

  /// Takes a surname with prefix, and a party in brackets. The name begins with a capital: "leden van de Kamer" is none.
  /// What the vocabulary knows as something else ("het lid Duitsland") is none.
  mutating func takeMemberName(in context: Context) -> MemberName? {
    let start = position
    guard takeSurname(), context.vocabulary.longestName(at: moved(to: start), role: nil) == nil else {
      self = moved(to: start)
      return nil
    }
    let surname = string(from: start).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return MemberName(surname: surname, party: takeParty())
  }

  private static let prefixes: [StaticString] = [
    "Van", "van", "De", "de", "Der", "der", "Den", "den", "Ter", "ter", "Ten", "ten", "Te", "te",
    "Von", "von", "El", "el", "Al", "al", "Ben", "ben", "La", "la", "Le", "le", "Di", "di", "'t", "’t",
  ]

  private mutating func takeSurname() -> Bool {
    let start = position
    guard let first = current, !Byte.isLower(first) else { return false }
    var end: Int?
    var words = 0
    while words < 2 {
      let before = position
      while takeAnyWord(Self.prefixes) != nil, takeSpace() {}
      guard words == 0 || position == before || end == nil, takeCapitalisedWord() else { break }
      end = position
      words += 1
      guard take(UInt8(ascii: " ")) || take("\n") else { break }
    }
    self = moved(to: end ?? start)
    return end != nil
  }

  /// Takes a word with a capital, hyphens and apostrophes inside; no label of a citation.
  private mutating func takeCapitalisedWord() -> Bool {
    let start = position
    guard let first = current, Byte.isUpper(first) || first == 0xC3 || first == 0xC4 || first == 0xC5,
      Byte.continuesWord(text, at: position)
    else { return false }
    while Byte.continuesWord(text, at: position) || takesInnerMark() { advance() }
    let word = string(from: start)
    guard word.utf8.count > 1,
      !["Kamerstuk", "Kamerstukken", "Kamerbrief", "Aanhangsel", "Tweede", "Eerste", "Kamer"].contains(word)
    else {
      self = moved(to: start)
      return false
    }
    return true
  }

  /// A hyphen or apostrophe between two letters of a name: `De Jong-Van`, `D'Hondt`.
  private func takesInnerMark() -> Bool {
    guard let byte = current, byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") else { return false }
    return Byte.continuesWord(text, at: position + 1)
  }

  /// Takes ` (SP)`: up to forty bytes of letters, figures, blanks and hyphens that begin with a capital or figure.
  private mutating func takeParty() -> String? {
    let start = position
    guard takeSpace(), take(UInt8(ascii: "(")), let first = current, !Byte.isLower(first) else {
      self = moved(to: start)
      return nil
    }
    let begin = position
    while let byte = current, byte != 0xFF, Byte.isWord(byte) || " -&.".utf8.contains(byte), position - begin < 40 {
      advance()
    }
    let party = string(from: begin)
    let hasLetter = party.utf8.contains { !Byte.isDigit($0) && $0 != 0x20 }
    guard hasLetter, !party.hasPrefix("Kamerstuk"), take(UInt8(ascii: ")")) else {
      self = moved(to: start)
      return nil
    }
    return party
  }
}
