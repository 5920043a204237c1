extension Reader {
  /// Takes the name of a person as papers write it: `Piri`, `Van der Lee`, `Six Dijkstra`, `Jasper van Dijk`, `dr. P.H. Omtzigt`, `JASPER VAN
  /// DIJK`. The value has single blanks, no titles and initials, and capitals only where names have them. In a heading the text around it is in capitals too.
  mutating func takePersonName(in context: borrowing Context, isHeading: Bool) -> String? {
    let start = position
    let hasInitials = takeTitlesAndInitials()
    guard let first = current, hasInitials || !Byte.isLower(first) || isAtSmallPrefix else { return nil }
    let begin = position
    if isHeading {
      let name = isKnown(in: context) ? nil : takeNameInCapitals()
      if name == nil { self = moved(to: start) }
      return name
    }
    guard takeNameWords(in: context), !moved(to: begin).isKnown(in: context) else {
      self = moved(to: start)
      return nil
    }
    guard Byte.isLower(first) else { return text.words(begin..<position) }
    // Without a first name the prefix has a capital.
    let name = text.words(begin..<position)
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// Whether a prefix in small letters stands here that is sure to begin a name: `motie-van der Lee`, `Kok/de Vries`, `het lid van der Plas`.
  private var isAtSmallPrefix: Bool {
    var reader = self
    if byte(-1) == UInt8(ascii: "-") || byte(-1) == UInt8(ascii: "/") { return reader.takePrefixes() }
    return reader.takeWord("van") && reader.takeSpace() && reader.takeAnyWord(["der", "den"]) != nil
  }

  /// Takes `dr. `, `P.H. `, `R. `; whether there was any of them.
  private mutating func takeTitlesAndInitials() -> Bool {
    // Names with a capital begin with an initial or with none of them.
    guard let first = current, Byte.isLower(first) || byte(1) == UInt8(ascii: ".") else { return false }
    let start = position
    while position - start < Self.longestNameWord {
      let before = position
      guard takeAnyWord(Self.titles) != nil || takeInitial(), take(UInt8(ascii: ".")) else {
        self = moved(to: before)
        break
      }
      takeSpace()
    }
    return position > start
  }

  private static let titles: Words = ["prof", "dr", "drs", "mr", "ir", "ing"]

  /// Whether an initial stands here, perhaps behind titles: `P.H. Omtzigt`, `dr. P. Jansen`.
  var isAtInitial: Bool {
    var reader = self
    for _ in 0..<3 where reader.takeAnyWord(Self.titles) != nil {
      guard reader.take(UInt8(ascii: ".")) else { return false }
      reader.takeSpace()
    }
    return reader.takeInitial() && reader.take(UInt8(ascii: "."))
  }

  /// Takes `mevrouw`, `de heer`.
  mutating func takeFormOfAddress() -> Bool {
    var ahead = self
    if ahead.takeWordInAnyCase("de") { ahead.takeSpace() }
    guard ahead.takeAnyWordInAnyCase(["mevrouw", "heer"]) != nil else { return false }
    self = ahead
    return true
  }

  /// Whether a party, or a further person, stands behind a name that ends here: those of a list are beside the office before them and do not
  /// hold it.
  var isBeforeListOfPersons: Bool {
    var (bracket, joint) = (self, self)
    if bracket.takeSpace(), bracket.current == UInt8(ascii: "(") { return true }
    guard joint.takeListJoint() else { return false }
    return joint.takeFormOfAddress() || isBeforeListWord
  }

  private var isBeforeListWord: Bool {
    var ahead = self
    return ahead.takeSpace() && ahead.takeAnyWord(["en", "of"]) != nil
  }

  private mutating func takeInitial() -> Bool {
    guard let byte = current, Byte.isUpper(byte), self.byte(1) == UInt8(ascii: ".") else { return false }
    advance()
    return true
  }

  private func isKnown(in context: borrowing Context) -> Bool {
    context.vocabulary.longestName(at: self, role: nil) != nil
  }

  /// One or two words, and again behind prefixes: a first name, prefixes, a surname of two.
  private mutating func takeNameWords(in context: borrowing Context) -> Bool {
    takePrefixes()
    guard takeNameWord() else { return false }
    var words = 1
    while words < 4 {
      let end = position
      guard takeSpace() else { return true }
      let next = self
      let hasPrefix = takePrefixes()
      let word = position
      guard hasPrefix || words < 2, takeNameWord(), !hasPrefix || isSurname(from: next.position, word),
        !next.isKnown(in: context), !hasPrefix || !moved(to: word).isAtBody
      else {
        // What stands before the States is their adjective: Provinciale Staten.
        var states = next
        return !states.takeWord("Staten") && back(to: end)
      }
      words = hasPrefix ? 3 : words + 1
    }
    return true
  }

  /// Whether the prefixes and the word behind them, which was taken, go on with a first name: "Tjeerd de Groot" is a name; in "Jansen de
  /// Belgische regering" and "Jansen de Nationale Ombudsman" there is an adjective.
  private func isSurname(from prefixes: Int, _ word: Int) -> Bool {
    var article = moved(to: prefixes)
    guard article.takeWordInAnyCase("de"), article.takeSpace(), article.position == word, byte(-1) == UInt8(ascii: "e")
    else { return true }
    var ahead = self
    return !ends(with: "se", from: word) && !ends(with: "sche", from: word)
      && !(ahead.takeSpace() && Byte.isCapital(text, at: ahead.position))
  }

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

  private static let prefixes: Words = [
    "van", "de", "der", "den", "ter", "ten", "te", "von", "el", "al", "ben", "la", "le", "di", "du",
  ]

  /// In bytes.
  private static let longestNameWord = 40

  /// Takes a word with a capital and then small letters, hyphens and apostrophes inside: a party such as `PvdA` or `VVD`, a label of a
  /// citation and an office are none.
  private mutating func takeNameWord() -> Bool {
    let start = position
    guard Byte.isCapital(text, at: position) else { return false }
    var hasSmall = false
    // No name is longer.
    let limit = min(text.count, start + Self.longestNameWord)
    var end = start
    while end < limit {
      let byte = text[end]
      if Byte.isLower(byte) {
        hasSmall = true
      } else if !Byte.isUpper(byte) {
        guard !Byte.isDigit(byte), Byte.continuesWord(text, at: end) || moved(to: end).takesInnerMark() else { break }
        hasSmall = hasSmall || byte >= 0x80
      }
      end += 1
    }
    self = moved(to: end)
    let ends = !Byte.continuesWord(text, at: position) || current.map(Byte.isDigit) ?? false
    guard ends, hasSmall, position - start > 1, !isOtherThanName(from: start), !isPrefix(start..<position) else {
      self = moved(to: start)
      return false
    }
    return true
  }

  private func isOtherThanName(from start: Int) -> Bool {
    let word = moved(to: start)
    guard let first = word.current else { return false }
    let second = word.byte(1) ?? 0
    let head = Self.otherHeads.firstIndex(beginningWith: first, second) { head in
      var ahead = word
      return ahead.take(head)
    }
    if head != nil { return true }
    let other = Self.otherWords.firstIndex(beginningWith: first, second) { other in
      var ahead = word
      return ahead.take(other) && ahead.position == position
    }
    // What a minister is for is no person.
    return other != nil || Portfolios.names.longest(at: word, first: first, where: { _ in true }) != nil
  }

  private static let otherHeads: Words = [
    "Kamer", "Tweede", "Eerste", "Minister", "Staatssecretaris", "Aanhangsel", "Neder", "Europe", "Motie", "Amendement",
  ]

  /// Parties, bodies and their seat, and words that begin the title of a motion ("de motie Voor een schone stad").
  private static let otherWords: Words = [
    "Volt", "Denk", "GroenLinks", "ChristenUnie", "PvdA", "PvdD", "Forum", "Voor", "Het", "Een", "Geen", "Over", "Meer",
    "Naar",
    "Tegen", "Raad", "Artikel", "Samen", "De", "Dit", "Dat", "Deze", "Die", "Wij", "Onze", "Partij", "Staten", "Haag",
    "Wet", "Nr", "Nrs", "No",
  ]

  /// A hyphen or apostrophe between two letters of a name: `De Jong-Van`, `D'Hondt`.
  private func takesInnerMark() -> Bool {
    guard let byte = current, byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") else { return false }
    return Byte.continuesWord(text, at: position + 1) && !(self.byte(1).map(Byte.isDigit) ?? false)
  }

  /// Takes `JASPER VAN DIJK` up to `EN`, `C.S.` or what is not in capitals, as headings of motions have names.
  private mutating func takeNameInCapitals() -> String? {
    let start = position
    var name: [UInt8] = []
    var count = 0
    // The last word that is no prefix, how many words there are up to it, and their bytes in the name.
    var (last, words, length) = (start..<start, 0, 0)
    while count < 6, count == 0 || !isBehindName, let word = takeWordInCapitals() {
      let isPrefix = isPrefix(word)
      append(word, isFirst: count == 0, isPrefix: isPrefix, to: &name)
      count += 1
      if !isPrefix { (last, words, length) = (word, count, name.count) }
      guard takeSpace(), Byte.isCapital(text, at: position) || current == UInt8(ascii: "'") else { break }
    }
    guard words > 1 || words == 1 && isLong(last) else {
      self = moved(to: start)
      return nil
    }
    self = moved(to: last.upperBound)
    return String(decoding: name[..<length], as: UTF8.self)
  }

  /// Whether a word stands here that goes on behind a name: `TER VERVANGING VAN DIE`, `OVER`.
  private var isBehindName: Bool {
    var reader = self
    return reader.takeAnyWordInAnyCase(Self.wordsBehindNames) != nil
  }

  private static let wordsBehindNames: Words = [
    "vervanging", "over", "inzake", "betreffende", "die", "dat", "gedrukt", "onder", "met", "naar", "bij", "op", "om",
    "aan", "voor", "door", "het", "een", "of", "tot", "mede", "namens",
  ]

  /// Takes letters as long as they are capitals, with hyphens inside; nil when a small letter follows, and for `EN` and what is an
  /// abbreviation.
  private mutating func takeWordInCapitals() -> Range<Int>? {
    let start = position
    _ = take(UInt8(ascii: "'"))
    while Byte.isCapital(text, at: position) || takesInnerMark(), let byte = current {
      advance()
      if byte >= 0xC3 { advance() }
    }
    let word = start..<position
    var conjunction = moved(to: start)
    let isNameWord = word.count == 1 ? text[start] == UInt8(ascii: "T") : !(word.count == 2 && conjunction.take("EN"))
    guard !word.isEmpty, isNameWord, !Byte.continuesWord(text, at: position) else {
      self = moved(to: start)
      return nil
    }
    return word
  }

  /// Whether the word is no more than a prefix, in any case.
  private func isPrefix(_ word: Range<Int>) -> Bool {
    Self.prefixes.firstIndex(beginningWith: text[word.lowerBound], moved(to: word.lowerBound).byte(1) ?? 0) { prefix in
      prefix.utf8CodeUnitCount == word.count
        && prefix.bytes.indices.allSatisfy { Byte.inSmall(text[word.lowerBound + $0]) == prefix.bytes[$0] }
    } != nil
  }

  /// Abbreviations of parties and the like have two letters: three or more are a name.
  private func isLong(_ word: Range<Int>) -> Bool { word.count { text[$0] & 0xC0 != 0x80 } > 2 }

  /// Adds a word of `Jasper van Dijk`: each has a capital, prefixes behind the first word none.
  private func append(_ word: Range<Int>, isFirst: Bool, isPrefix: Bool, to name: inout [UInt8]) {
    if isFirst { name.reserveCapacity(word.count + 24) } else { name.append(0x20) }
    var isCapital = isFirst || !isPrefix
    var place = word.lowerBound
    while place < word.upperBound {
      let byte = text[place]
      let letter = place..<place + (byte < 0x80 ? 1 : 2)
      if byte < 0x80 {
        name.append(isCapital ? byte : Byte.inSmall(byte))
      } else {
        name += (isCapital ? text.string(letter) : text.string(letter).lowercased()).utf8
      }
      isCapital = byte == UInt8(ascii: "-")
      place = letter.upperBound
    }
  }
}
