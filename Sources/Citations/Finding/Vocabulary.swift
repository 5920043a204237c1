/// The names a site's registers know, ready for finding in text.
///
/// A name is found as a whole word, with the capitals as written; one that begins with a small letter also with a capital at
/// the head of a sentence. Any white space in the text stands for any in the name, and what recognisers pass over in a text, soft hyphens
/// and the like, they pass over in a name. Of the names that begin at one place
/// the longest is found.
public struct Vocabulary: Sendable {
  /// What a name may stand for.
  public enum Role: Hashable, Sendable {
    /// A name like any other.
    case thing
    /// A law or treaty: also found behind an article.
    case law
    /// A public office: not found when it belongs to another state ("de Poolse minister", "van Polen").
    case office
    /// A document: its title in the name of one, `brief «Water» van 3 mei 2022`, is it.
    case document
  }

  /// A name, the key the caller knows it by, and its role.
  public struct Name: Hashable, Sendable {
    public let text: String
    public let key: Int
    public let role: Role

    public init(_ text: String, key: Int, role: Role = .thing) {
      self.text = text
      self.key = key
      self.role = role
    }
  }

  /// A vocabulary without names.
  public static let empty = Vocabulary([])

  /// All names as they can begin: those with a small letter also with a capital.
  let heads: [[UInt8]]
  /// Surnames that each one member of parliament has, as running text begins them: `Van der Lee`.
  let members: Set<String>
  private let trie: NameTrie
  /// What the names of the trie are.
  private let names: [Found]

  /// What is known of the names that are common nouns.
  private let commonNouns: [CommonNoun]

  /// What a name in a text is.
  struct Found {
    let key: Int
    let role: Role
    /// Whether a hyphen or blank stands in it.
    let hasParts: Bool
    /// Its index among the common nouns, nil for a name that only one thing has.
    fileprivate let commonNoun: Int?
  }

  /// Of two names with the same text the first counts. A surname of the members makes "de heer" a member without a party too.
  public init(_ names: [Name], members: Set<String> = []) {
    self.members = members
    let names = names.map(\.asRead)
    heads = names.flatMap { name in
      let bytes = Array(name.text.utf8)
      guard let first = bytes.first, Byte.isLower(first) || name.role == .office else { return [bytes] }
      return [bytes, [first ^ 0x20] + bytes.dropFirst()]
    }
    let all = names.flatMap { name in
      // Papers write "de Minister", newspapers and other ministries "de minister".
      guard name.role == .office else { return [name] }
      return [name, Name(name.text.prefix(1).lowercased() + name.text.dropFirst(), key: name.key, role: .office)]
    }
    trie = NameTrie(all.enumerated().map { (Array($1.text.utf8)[...], $0) })
    let texts = Dictionary(grouping: names, by: \.key).mapValues { $0.map(\.text) }
    var commonNouns: [CommonNoun] = []
    self.names = all.map { name in
      let hasParts = name.text.utf8.contains { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: " ") }
      let noun = CommonNoun(name, among: texts[name.key, default: []])
      if let noun { commonNouns.append(noun) }
      return Found(
        key: name.key, role: name.role, hasParts: hasParts, commonNoun: noun.map { _ in commonNouns.count - 1 })
    }
    self.commonNouns = commonNouns
  }

  /// What is known of a name that is a common noun; nil for one that only one thing has.
  func commonNoun(_ name: Found) -> CommonNoun? { name.commonNoun.map { commonNouns[$0] } }

  /// The key of the name with exactly this text; only of one of the role when that is given.
  func key(named text: String, role: Role? = nil) -> Int? {
    let bytes = Array(text.utf8)
    guard let found = longestName(at: Reader(bytes.span), role: role), found.range.count == bytes.count else {
      return nil
    }
    return found.name.key
  }

  /// The longest name that begins at the reader; only names of the role when one is given.
  func longestName(at reader: Reader, role: Role?) -> (name: Found, range: Range<Int>)? {
    guard let byte = reader.current else { return nil }
    if let found = longestName(at: reader, first: byte, role: role) { return found }
    guard Byte.isUpper(byte), trie.hasName(beginningWith: byte + 0x20),
      Sentence.begins(in: reader.text, at: reader.position)
    else { return nil }
    return longestName(at: reader, first: byte + 0x20, role: role)
  }

  private func longestName(
    at reader: Reader, first: UInt8, role: Role?
  ) -> (name: Found, range: Range<Int>)? {
    trie.longest(at: reader, first: first) { role == nil || names[$0].role == role }
      .map { (names[$0.value], $0.range) }
  }
}

extension Vocabulary.Name {
  /// The name as texts are read, with one blank for white space.
  fileprivate var asRead: Self {
    // Most are plain.
    if text.utf8.allSatisfy({ $0 < 0x80 && $0 >= 0x20 }), !text.contains("  ") { return self }
    let readable = ReadableText(Array(text.utf8), except: [])
    // What must not be read, an address on the net, is none of a text either.
    if readable.bytes.contains(0xFF) { return self }
    var reader = Reader(readable.bytes.span)
    var bytes: [UInt8] = []
    while let byte = reader.current {
      if reader.takeSpace() {
        bytes.append(0x20)
      } else {
        bytes.append(byte)
        reader.advance()
      }
    }
    return Self(String(decoding: bytes, as: UTF8.self), key: key, role: role)
  }
}
