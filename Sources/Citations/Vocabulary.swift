/// The names a site's registers know, ready for finding in text.
///
/// A name is found as a whole word, with the capitals as written; one that begins with a small letter also with a capital at
/// the head of a sentence. Any white space in the text stands for a blank in the name. Of the names that begin at one place
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

  private var trie = NameTrie()
  private var names: [(key: Int, role: Role)] = []

  /// Of two names with the same text the first counts.
  public init(_ names: [Name]) {
    for name in names {
      insert(name)
      // Papers write "de Minister", newspapers and other ministries "de minister".
      if name.role == .office {
        insert(Name(name.text.prefix(1).lowercased() + name.text.dropFirst(), key: name.key, role: .office))
      }
    }
  }

  private mutating func insert(_ name: Name) {
    trie.insert(name.text.utf8, value: names.count)
    names.append((name.key, name.role))
  }

  /// The first bytes of all names, also as capitals.
  var firstBytes: [UInt8] {
    trie.firstBytes + trie.firstBytes.filter(Byte.isLower).map { $0 - 0x20 }
  }

  /// The key of the name with exactly this text.
  func key(named text: String) -> Int? {
    let bytes = Array(text.utf8)
    guard let found = longestName(at: Reader(bytes), role: nil), found.range.count == bytes.count else {
      return nil
    }
    return found.key
  }

  /// The longest name that begins at the reader; only names of the role when one is given.
  func longestName(at reader: Reader, role: Role?) -> (key: Int, range: Range<Int>, role: Role)? {
    guard let byte = reader.current else { return nil }
    if let found = longestName(at: reader, first: byte, role: role) { return found }
    guard Byte.isUpper(byte), Sentence.begins(in: reader.text, at: reader.position) else { return nil }
    return longestName(at: reader, first: byte + 0x20, role: role)
  }

  private func longestName(
    at reader: Reader, first: UInt8, role: Role?
  ) -> (key: Int, range: Range<Int>, role: Role)? {
    trie.longest(at: reader, first: first) { role == nil || names[$0].role == role }
      .map { (names[$0.value].key, $0.range, names[$0.value].role) }
  }
}

/// Finds the names of the vocabulary.
struct NameRecogniser: Recogniser {
  /// The first bytes of names are those of the vocabulary.
  static let firstBytes = Array("mM".utf8)
  static let inside = Inside.dates

  static func citations(at start: Reader, in context: Context) -> [Citation] {
    if let plural = start.officesInGeneral() { return [Citation(.otherOffice, at: plural)] }
    guard let name = context.vocabulary.longestName(at: start, role: nil) else { return [] }
    if name.role == .office, let whole = start.officeOfAnotherState(name.range) {
      return [Citation(.otherOffice, at: whole)]
    }
    return [Citation(.name(name.key), at: name.range)]
  }
}

extension Reader {
  /// `Ministers van Defensie`, `ministers van Buitenlandse Zaken en Defensie`: more than one person, so nobody.
  fileprivate func officesInGeneral() -> Range<Int>? {
    var reader = self
    guard reader.takeAnyWord(["Ministers", "ministers"]) != nil, reader.takeSpace(),
      reader.takeWord("van") || reader.takeWord("voor")
    else { return nil }
    var end = reader.position
    while reader.takeSpace() {
      if reader.takeAnyWord(["en", "van", "voor"]) != nil { continue }
      guard let byte = reader.current, Byte.isUpper(byte) else { break }
      while Byte.continuesWord(text, at: reader.position) { reader.advance() }
      end = reader.position
      _ = reader.take(UInt8(ascii: ","))
    }
    return position..<end
  }

  /// The office with its state, when a nationality stands before it ("de Poolse Minister van Defensie") or a state behind it ("van
  /// Polen").
  fileprivate func officeOfAnotherState(_ range: Range<Int>) -> Range<Int>? {
    var behind = moved(to: range.upperBound)
    if behind.takeSpace(), behind.takeWord("van"), behind.takeSpace(), let byte = behind.current,
      Byte.isUpper(byte), !behind.takeWord("Nederland")
    {
      while Byte.continuesWord(text, at: behind.position) { behind.advance() }
      return range.lowerBound..<behind.position
    }
    return hasNationality(before: range) ? range : nil
  }

  private func hasNationality(before range: Range<Int>) -> Bool {
    var end = range.lowerBound
    while end > 0, text[end - 1] == 0x20 || text[end - 1] == 0x0A { end -= 1 }
    var start = end
    while start > 0, Byte.isWord(text[start - 1]) || text[start - 1] == UInt8(ascii: "-") { start -= 1 }
    guard start < end, Byte.isUpper(text[start]) else { return false }
    return !["De", "Onze", "Nederlandse", "En", "Demissionair"].contains(text.string(start..<end))
      && text.string(start..<end).hasSuffix("e")
  }
}
