/// A member of parliament (*Kamerlid*) as running text names one: surname, with the party where it is given.
public struct MemberName: Hashable, Sendable, LosslessStringConvertible {
  /// `Van Dijk (SP)`.
  public let description: String

  init(surname: String, party: String?) { description = party.map { "\(surname) (\($0))" } ?? surname }

  /// Surname with its prefix, and the first name where the text gives it: `Van der Lee`, `Jasper van Dijk`. A name in capitals is
  /// written as names are.
  public var surname: String { bracket.map { String(description[..<$0].dropLast()) } ?? description }

  /// Party in brackets behind it: `SP`.
  public var party: String? {
    bracket.map { String(description[description.utf8.index(after: $0)...].dropLast()) }
  }

  /// Where the party begins; no name has a bracket in it.
  private var bracket: String.Index? { description.utf8.firstIndex(of: UInt8(ascii: "(")) }

  /// The name without the party.
  var asNamed: MemberName { bracket == nil ? self : MemberName(surname: surname, party: nil) }

  /// Whether the other has the same surname.
  func isNamed(like other: MemberName) -> Bool {
    description == other.description || (bracket ?? other.bracket) != nil && surname == other.surname
  }

  /// Reads what `description` prints.
  public init?(_ description: String) {
    let bytes = Array(description.utf8)
    var reader = Reader(bytes.span)
    guard let value = reader.takeMemberName(in: Context.none), reader.current == nil,
      value.description == description
    else {
      return nil
    }
    self = value
  }

  /// Whether the party is one that has sat in the States General.
  fileprivate static func isKnown(_ party: String) -> Bool {
    parties.contains(party) || splits.contains(where: party.hasPrefix)
  }

  private static let parties: Set = [
    "50PLUS", "BBB", "BIJ1", "CDA", "CU", "ChristenUnie", "D66", "DENK", "Denk", "FVD", "FvD", "Forum voor Democratie",
    "GL",
    "GL-PvdA", "GroenLinks", "GroenLinks-PvdA", "JA21", "LPF", "NSC", "OPNL", "OSF", "PVV", "Partij voor de Dieren",
    "PvdA", "PvdD",
    "SGP", "SP", "VVD", "Volt",
  ]

  /// Members who left their party are named by themselves: `Groep Van Haga`, `Lid Omtzigt`.
  fileprivate static let splits = ["Fractie ", "Groep ", "Lid ", "Forum voor ", "Partij "]
}

/// Finds `het lid Koekkoek (Volt)`, `de leden Van Dijk (SP) en Koekkoek`, `Kamerlid Valstar`; with a party also `de heer Valstar (VVD)` and
/// `mevrouw Piri (PvdA)`. The citations are the names.
struct MemberRecogniser: Recogniser {
  static let heads: [String] = ["leden", "lid", "kamerl", "heer", "mevrouw"]

  static func find(_ found: inout [Citation], at start: Reader, in context: inout Context) {
    var reader = start
    let isMember = reader.takeMemberLabel()
    let isHeading = isMember && start.byte(1).map(Byte.isUpper) ?? false
    // A gentleman is a member only where his party stands behind him.
    guard isMember || reader.takeAnyWord(["heer", "mevrouw", "Mevrouw"]) != nil, reader.takeSpace() else { return }
    guard isMember || reader.isAtMemberWithParty(in: context) else { return }
    reader.takeMemberNames(&found, in: context, isHeading: isHeading)
  }
}

extension Reader {
  mutating func takeMemberLabel() -> Bool {
    takeAnyWordInAnyCase(["leden", "lid", "kamerlid", "kamerleden"]) != nil
  }

  /// Whether a name with a party that has sat in the States General stands here.
  fileprivate func isAtMemberWithParty(in context: borrowing Context) -> Bool {
    var ahead = self
    guard ahead.takePersonName(in: context, isHeading: false) != nil, let party = ahead.takeParty() else {
      return false
    }
    return MemberName.isKnown(party)
  }

  /// Takes `A`, `A en B`, `A, B en C` and adds them; stops before what is no name.
  mutating func takeMemberNames(_ found: inout [Citation], in context: borrowing Context, isHeading: Bool) {
    takeCitations(&found, from: position) { reader in
      reader.takeMemberName(in: context, isHeading: isHeading).map { .member($0) }
    }
  }

  /// Takes a surname with prefix, and a party in brackets. The name begins with a capital: "leden van de Kamer" is none.
  /// What the vocabulary knows as something else ("het lid Duitsland") is none.
  mutating func takeMemberName(in context: borrowing Context, isHeading: Bool = false) -> MemberName? {
    guard let name = takePersonName(in: context, isHeading: isHeading) else { return nil }
    return MemberName(surname: name, party: takeParty())
  }

  /// Takes ` (SP)`: up to forty bytes of letters, figures and hyphens that begin with a capital or figure.
  private mutating func takeParty() -> String? {
    let start = position
    guard takeSpace(), take(UInt8(ascii: "(")), let first = current, !Byte.isLower(first) else {
      self = moved(to: start)
      return nil
    }
    let begin = position
    var (hasLetter, hasBlank) = (false, false)
    while let byte = current, byte != 0xFF,
      Byte.isWord(byte) || byte == 0x20 || byte == 0x2D || byte == 0x26 || byte == 0x2E,
      position - begin < 40
    {
      hasLetter = hasLetter || Byte.isUpper(byte) || Byte.isLower(byte)
      hasBlank = hasBlank || byte == 0x20
      advance()
    }
    let end = position
    guard hasLetter, take(UInt8(ascii: ")")) else {
      self = moved(to: start)
      return nil
    }
    let party = text.string(begin..<end)
    guard !hasBlank || MemberName.splits.contains(where: party.hasPrefix), !party.hasPrefix("Kamerstuk") else {
      self = moved(to: start)
      return nil
    }
    return party
  }
}
