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
  static func isKnown(_ party: String) -> Bool {
    let bytes = Array(party.utf8)
    var reader = Reader(bytes.span)
    return reader.takeAnyWord(parties) != nil && reader.current == nil || splits.contains(where: party.hasPrefix)
  }

  /// One that begins as another does stands before it.
  fileprivate static let parties: Words = [
    "50PLUS", "BBB", "BIJ1", "CDA", "CU", "ChristenUnie", "D66", "DENK", "Denk", "FVD", "FvD", "Forum voor Democratie",
    "GL-PvdA", "GL", "GroenLinks-PvdA", "GroenLinks", "JA21", "LPF", "NSC", "OPNL", "OSF", "PVV",
    "Partij voor de Dieren",
    "PvdA", "PvdD",
    "SGP", "SP", "VVD", "Volt",
  ]

  /// Whether two names of parties mean the same: `CU` is the `ChristenUnie`.
  public static func isSameParty(_ first: String, _ second: String) -> Bool {
    (fullNames[first] ?? first) == (fullNames[second] ?? second)
  }

  private static let fullNames = [
    "CU": "ChristenUnie", "Denk": "DENK", "FvD": "Forum voor Democratie", "FVD": "Forum voor Democratie",
    "GL": "GroenLinks", "GL-PvdA": "GroenLinks-PvdA", "PvdD": "Partij voor de Dieren",
  ]

  /// Members who left their party are named by themselves: `Groep Van Haga`, `Lid Omtzigt`.
  fileprivate static let splits = ["Fractie ", "Groep ", "Lid ", "Forum voor ", "Partij "]
}

/// Finds `het lid Koekkoek (Volt)`, `de leden Van Dijk (SP) en Koekkoek`, `Kamerlid Valstar`; with a party, or a surname that the vocabulary has, also
/// `de heer Valstar (VVD)` and `mevrouw Piri`. The citations are the names.
struct MemberRecogniser: Recogniser {
  static let heads: [String] = ["leden", "lid", "kamerl", "heer", "mevrouw"]

  static func find(_ found: inout [Citation], at start: Reader, in context: inout Context) {
    var reader = start
    let isMember = reader.takeMemberLabel()
    let isHeading = isMember && start.byte(1).map(Byte.isUpper) ?? false
    // A gentleman is a member only where his party stands behind him, or he has the surname of one.
    guard isMember || reader.takeAnyWord(["heer", "mevrouw", "Mevrouw"]) != nil, reader.takeSpace() else { return }
    guard isMember || reader.isAtMemberWithParty(in: context) else {
      if let range = reader.rangeOfKnownMember(in: context), !start.isOfCouple {
        let name = MemberName(surname: start.text.words(range), party: nil)
        found.append(Citation(.member(name), at: range))
      }
      return
    }
    let isPlural = start.isMemberPlural
    let first = found.count
    reader.takeMemberNames(&found, in: context, isHeading: isHeading)
    if found.count == first { return }
    // Members are several: "De leden Vragen de regering" names none; and a paragraph is counted: "het eerste lid A. Indien".
    let isAlone = found.count == first + 1 && found[first].member?.party == nil && !reader.isBeforeMoreNames
    let isParagraph = start.isAtParagraph && start.isBehind(Reader.daysInWords)
    if isMember, (isPlural ? isAlone : isParagraph) || reader.isBeforeOtherBody { found.removeSubrange(first...) }
  }
}

extension Reader {
  mutating func takeMemberLabel() -> Bool {
    takeAnyWordInAnyCase(["leden", "lid", "kamerlid", "kamerleden"]) != nil
  }

  /// Whether "leden" or "Kamerleden" stands here.
  fileprivate var isMemberPlural: Bool {
    var reader = self
    return reader.takeAnyWordInAnyCase(["leden", "kamerleden"]) != nil
  }

  /// Whether "lid" stands here, as paragraphs of an article are called too; a "Tweede Kamerlid" is none.
  fileprivate var isAtParagraph: Bool {
    var reader = self
    return reader.takeWordInAnyCase("lid")
  }

  /// Whether what stands behind a name can be before others: a joint, a slash, a bracket, `c.s.`
  fileprivate var isBeforeMoreNames: Bool {
    var (joint, others, bracket) = (self, self, self)
    return current == UInt8(ascii: "/") || joint.takeListJoint() || others.takeJointly()
      || bracket.takeSpace() && bracket.current == UInt8(ascii: "(")
  }

  /// Whether a name with a party that has sat in the States General stands here.
  fileprivate func isAtMemberWithParty(in context: borrowing Context) -> Bool {
    var ahead = self
    guard let name = ahead.takePersonName(in: context, isHeading: false), let party = ahead.takeParty() else {
      return false
    }
    // Who left his party can have his own name for it.
    return MemberName.isKnown(party.name) || party.name == name
  }

  /// Whether "de heer en" stands before.
  fileprivate var isOfCouple: Bool {
    var reader = self
    return reader.takeBack("en") && reader.isBehind("heer")
  }

  /// Whether a body that is no committee of the House stands behind the name of its member: `het lid Jansen van de Gezondheidsraad`.
  fileprivate var isBeforeOtherBody: Bool {
    var ahead = self
    guard ahead.takeSpace(), ahead.takeWord("van"), ahead.takeSpace() else { return false }
    if ahead.takeAnyWord(["de", "het"]) != nil { ahead.takeSpace() }
    let word = ahead
    if word.isAtAny(["Europese"]) { return true }
    ahead.skipWord(before: ahead.position + 40)
    return word.isAtBody && !word.isAtChamberName && !ahead.ends(with: "commissie", from: word.position)
  }

  /// Whether what somebody is stands behind a name, and no member is that: ", burgemeester van Nijmegen".
  private var isBeforeOtherFunction: Bool {
    var ahead = self
    guard ahead.take(UInt8(ascii: ",")), ahead.takeSpace(), let first = ahead.current, Byte.isLower(first),
      ahead.takeAnyWord(Self.wordsOfMembers) == nil
    else { return false }
    ahead.skipWord()
    return ahead.takeSpace() && ahead.takeAnyWord(["van", "bij"]) != nil
  }

  private static let wordsOfMembers: Words = [
    "lid", "fractievoorzitter", "fractieleider", "voorzitter", "leider", "woordvoerder", "indiener", "initiatiefnemer",
    "voorman", "ook", "mede", "zelf", "niet", "wel", "die", "dat", "en", "of",
  ]

  /// The name here when it is the surname of a member, and does not go on with what else he is: "Jansen (Bouwbedrijf Jansen)", "Jansen van de
  /// NOS".
  fileprivate func rangeOfKnownMember(in context: borrowing Context) -> Range<Int>? {
    // Initials can be those of another.
    if context.vocabulary.members.isEmpty || isAtInitial { return nil }
    var ahead = self
    guard let name = ahead.takePersonName(in: context, isHeading: false), context.vocabulary.members.contains(name)
    else { return nil }
    let range = position..<ahead.position
    if ahead.isBeforeOtherFunction { return nil }
    guard ahead.takeSpace() else { return range }
    if ahead.current == UInt8(ascii: "(") { return nil }
    guard ahead.takeWord("van"), ahead.takeSpace() else { return range }
    if ahead.takeWord("de") || ahead.takeWord("het") { ahead.takeSpace() }
    return ahead.takeAnyWord(MemberName.parties) != nil ? range : nil
  }

  /// Takes `A`, `A en B`, `A, B en C` and adds them; stops before what is no name. `(beiden SP)` is the party of the name before too,
  /// `(allen SP)` that of all before that have none.
  mutating func takeMemberNames(_ found: inout [Citation], in context: borrowing Context, isHeading: Bool) {
    let (start, first) = (position, found.count)
    takeItems(from: start) { reader, _ in
      reader.takePartyOfNext()
      let begin = reader.position
      guard let surname = reader.takePersonName(in: context, isHeading: isHeading) else { return false }
      let party = reader.takeParty()
      let name = MemberName(surname: surname, party: party?.name)
      if let party { Self.share(party, among: &found, from: first) }
      found.append(Citation(.member(name), at: begin..<reader.position))
      return true
    }
    for index in first..<found.count { found[index].widen(to: start..<position) }
  }

  /// Gives the members before the party they share with the next.
  private static func share(_ party: Party, among found: inout [Citation], from first: Int) {
    var rest = party.count - 1
    for index in (first..<found.count).reversed() {
      guard rest > 0, let member = found[index].member, member.party == nil else { return }
      found[index] = Citation(.member(MemberName(surname: member.surname, party: party.name)), at: found[index].range)
      rest -= 1
    }
  }

  /// Takes `SGP-leider `, `CDA-Kamerlid `, `VVD’er ` before a name: a party that is known, and what its member is there.
  private mutating func takePartyOfNext() {
    var ahead = self
    guard ahead.takeAnyWord(MemberName.parties) != nil,
      ahead.take(UInt8(ascii: "-")) || ahead.take(UInt8(ascii: "'")) || ahead.take("’")
    else { return }
    ahead.skipWord(before: ahead.position + 40)
    if ahead.takeSpace() { self = ahead }
  }

  /// Takes a surname with prefix, and a party in brackets. The name begins with a capital: "leden van de Kamer" is none.
  /// What the vocabulary knows as something else ("het lid Duitsland") is none.
  mutating func takeMemberName(in context: borrowing Context, isHeading: Bool = false) -> MemberName? {
    guard let name = takePersonName(in: context, isHeading: isHeading) else { return nil }
    return MemberName(surname: name, party: takeParty()?.name)
  }

  /// A party in brackets, and how many of the names before it have it.
  private typealias Party = (name: String, count: Int)

  /// Takes ` (SP)`, ` (beiden SP)`: up to forty bytes of letters, figures and hyphens that begin with a capital or figure.
  private mutating func takeParty() -> Party? {
    let start = position
    guard takeSpace(), take(UInt8(ascii: "(")) else {
      self = moved(to: start)
      return nil
    }
    var count = 1
    if let shared = takeIndex(ofAnyWord: ["beiden", "beide", "allen"]), takeSpace() { count = shared < 2 ? 2 : .max }
    guard let first = current, !Byte.isLower(first) else {
      self = moved(to: start)
      return nil
    }
    let begin = position
    var (hasLetter, hasBlank, figures) = (false, false, 0)
    while let byte = current, byte != 0xFF,
      Byte.isWord(byte) || byte == 0x20 || byte == 0x2D || byte == 0x26 || byte == 0x2E,
      position - begin < 40
    {
      hasLetter = hasLetter || Byte.isUpper(byte) || Byte.isLower(byte)
      hasBlank = hasBlank || byte == 0x20
      figures += Byte.isDigit(byte) ? 1 : 0
      advance()
    }
    let end = position
    // More figures are a number: (2022Z12345).
    guard hasLetter, figures < 3, take(UInt8(ascii: ")")) else {
      self = moved(to: start)
      return nil
    }
    let party = text.string(begin..<end)
    guard !hasBlank || MemberName.splits.contains(where: party.hasPrefix), !party.hasPrefix("Kamerstuk") else {
      self = moved(to: start)
      return nil
    }
    return (party, count)
  }
}
