extension Reader {
  /// Takes the name of a person as papers write it: `Piri`, `Van der Lee`, `Six Dijkstra`, `Jasper van Dijk`, `JASPER VAN DIJK`. The value
  /// has single blanks, and capitals only where names have them. In a heading the text around it is in capitals too.
  mutating func takePersonName(in context: Context, isHeading: Bool) -> String? {
    let start = position
    guard let first = current, !Byte.isLower(first), !isKnown(in: context) else { return nil }
    if isHeading { return takeNameInCapitals() }
    guard takeNameWords(in: context) else {
      self = moved(to: start)
      return nil
    }
    return text.words(start..<position)
  }

  private func isKnown(in context: Context) -> Bool {
    context.vocabulary.longestName(at: self, role: nil) != nil
  }

  /// One or two words, and again behind prefixes: a first name, prefixes, a surname of two.
  private mutating func takeNameWords(in context: Context) -> Bool {
    takePrefixes()
    guard takeNameWord() else { return false }
    var words = 1
    while words < 4 {
      let end = position
      guard takeSpace(), !isKnown(in: context) else { return back(to: end) }
      let hasPrefix = takePrefixes()
      guard hasPrefix || words < 2, takeNameWord(), !hasPrefix || endsName else { return back(to: end) }
      words = hasPrefix ? 3 : words + 1
    }
    return true
  }

  /// Whether a name can end here: "Tjeerd de Groot over" is one, "Jansen de Europese Commissie" is not.
  private var endsName: Bool {
    var ahead = self
    guard ahead.takeSpace() else { return true }
    if Byte.isCapital(text, at: ahead.position) || !Byte.continuesWord(text, at: ahead.position) { return true }
    return ahead.take("c.s") || ahead.takeAnyWord(Self.wordsBehindNames) != nil
  }

  private static let wordsBehindNames: [StaticString] = [
    "over", "en", "of", "inzake", "t", "is", "was", "heeft", "had", "wordt", "werd", "verzoekt", "vraagt", "vroeg",
    "die",
    "om", "dat", "waarin", "waarmee", "aan", "als", "zijn", "hebben", "met", "op", "bij", "betreffende", "ten", "ter",
    "tot",
    "voor", "door", "waarop", "waarbij", "maar", "ook", "niet", "nog", "in", "uit", "te", "na", "alsmede", "zoals",
    "wel",
  ]

  private mutating func back(to end: Int) -> Bool {
    self = moved(to: end)
    return true
  }

  /// Takes prefixes with the blanks behind them; whether there were any.
  @discardableResult
  private mutating func takePrefixes() -> Bool {
    let start = position
    while true {
      let before = position
      guard takeAnyWordInAnyCase(Self.prefixes) != nil || take("'t") || take("’t"), takeSpace() else {
        self = moved(to: before)
        return before > start
      }
    }
  }

  private static let prefixes: [StaticString] = [
    "van", "de", "der", "den", "ter", "ten", "te", "von", "el", "al", "ben", "la", "le", "di", "du",
  ]

  /// In bytes.
  private static let longestNameWord = 80

  /// Takes a word with a capital and then small letters, hyphens and apostrophes inside: a party such as `PvdA` or `VVD`, a label of a
  /// citation and an office are none.
  private mutating func takeNameWord() -> Bool {
    let start = position
    guard Byte.isCapital(text, at: position) else { return false }
    var hasSmall = false
    while Byte.continuesWord(text, at: position) || takesInnerMark(), let byte = current, !Byte.isDigit(byte) {
      // No name is that long.
      if position - start == Self.longestNameWord { break }
      hasSmall = hasSmall || !Byte.isUpper(byte)
      advance()
    }
    let ends = !Byte.continuesWord(text, at: position) || current.map(Byte.isDigit) ?? false
    guard ends, hasSmall, position - start > 1, !isOtherThanName(from: start), !isPrefix(from: start) else {
      self = moved(to: start)
      return false
    }
    return true
  }

  private func isOtherThanName(from start: Int) -> Bool {
    let word = moved(to: start)
    let isHead = Self.otherHeads.contains { head in
      var ahead = word
      return ahead.take(head)
    }
    if isHead { return true }
    return Self.otherWords.contains { other in
      var ahead = word
      return ahead.take(other) && ahead.position == position
    }
  }

  /// Whether what was taken is no more than a prefix: "Van" alone names nobody.
  private func isPrefix(from start: Int) -> Bool {
    Self.prefixes.contains { prefix in
      prefix.utf8CodeUnitCount == position - start
        && prefix.bytes.indices.allSatisfy { Byte.inSmall(text[start + $0]) == prefix.bytes[$0] }
    }
  }

  private static let otherHeads: [StaticString] = [
    "Kamer", "Tweede", "Eerste", "Minister", "Staatssecretaris", "Aanhangsel", "Neder", "Europe",
  ]

  /// Parties, and words that begin the title of a motion ("de motie Voor een schone stad").
  private static let otherWords: [StaticString] = [
    "Volt", "Denk", "GroenLinks", "ChristenUnie", "PvdA", "PvdD", "Forum", "Voor", "Het", "Een", "Geen", "Over", "Meer",
    "Naar",
    "Tegen", "Raad", "Artikel", "Samen", "De", "Dit", "Dat", "Deze", "Die", "Wij", "Onze",
  ]

  /// A hyphen or apostrophe between two letters of a name: `De Jong-Van`, `D'Hondt`.
  private func takesInnerMark() -> Bool {
    guard let byte = current, byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") else { return false }
    return Byte.continuesWord(text, at: position + 1) && !(self.byte(1).map(Byte.isDigit) ?? false)
  }

  /// Takes `JASPER VAN DIJK` up to `EN`, `C.S.` or what is not in capitals, as headings of motions have names.
  private mutating func takeNameInCapitals() -> String? {
    let start = position
    var words: [String] = []
    while words.count < 6 {
      let before = position
      let word = takeCapitals()
      guard word.utf8.count > 1 || word == "T", word != "EN", word != "C" else {
        self = moved(to: before)
        break
      }
      words.append(word)
      let end = position
      guard takeSpace(), Byte.isCapital(text, at: position) || current == UInt8(ascii: "'") else {
        self = moved(to: end)
        break
      }
    }
    while let last = position > start ? text[position - 1] : nil, Byte.isSpace(last) { self = moved(to: position - 1) }
    guard words.contains(where: { !Self.isPrefix($0) }), Self.isLong(words) else {
      self = moved(to: start)
      return nil
    }
    return Self.inSmallLetters(words)
  }

  /// Takes letters as long as they are capitals, with hyphens inside; empty when a small letter follows.
  private mutating func takeCapitals() -> String {
    let start = position
    _ = take(UInt8(ascii: "'"))
    while Byte.isCapital(text, at: position) || takesInnerMark(), let byte = current {
      advance()
      if byte >= 0xC3 { advance() }
    }
    guard !Byte.continuesWord(text, at: position) else {
      self = moved(to: start)
      return ""
    }
    return string(from: start)
  }

  private static func isPrefix(_ word: String) -> Bool { prefixesInCapitals.contains(word) }

  private static let prefixesInCapitals = prefixes.map { $0.description.uppercased() }

  /// Abbreviations of parties and the like are short and alone: four letters or more, or several words, are a name.
  private static func isLong(_ words: [String]) -> Bool { words.count > 1 || words.joined().count > 2 }

  /// `Jasper van Dijk`: each word with a capital, prefixes behind the first word without.
  private static func inSmallLetters(_ words: [String]) -> String {
    words.enumerated().map { index, word in
      let small = word.lowercased()
      if index > 0, isPrefix(word) { return small }
      return small.split(separator: "-", omittingEmptySubsequences: false).map { part in
        part.prefix(1).uppercased() + part.dropFirst()
      }.joined(separator: "-")
    }.joined(separator: " ")
  }
}
