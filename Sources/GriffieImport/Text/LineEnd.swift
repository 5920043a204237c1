import Citations

/// How two parts of a text were joined before a line end parted them.
enum LineEnd: Hashable, Sendable {
  /// By a blank.
  case blank
  /// By nothing: a hyphen at the end stands in the text, as in `EU-landen`, or there is none, as in an address.
  case nothing
  /// By nothing; the hyphen at the end is the printer's.
  case printersHyphen
  /// As the last, and the printer left out the trema on the letter behind: `be-invloeden` for "beïnvloeden".
  case printersHyphenForTrema(Character)
  /// By nothing; the hyphen may be the printer's or not.
  case doubtful
}

/// What a document shows of its own line ends and spelling.
struct LineEnds: Sendable {
  /// Words as they stand within lines, in small letters.
  private let words: Set<String>
  /// The same in their order.
  private let sortedWords: [String]
  /// Whether blanks stand behind most lines: then a printer's hyphen has none.
  private let hasBlanksBehind: Bool

  init(_ lines: [PrintedLine]) {
    let printed = lines.filter { !$0.isBlank }
    words = Set(Self.wholeWords(of: printed).map { Self.bare($0).lowercased() })
    sortedWords = words.sorted()
    hasBlanksBehind = printed.count { $0.hasBlankBehind } * 2 > printed.count
  }

  /// How a line was joined with the next.
  func between(_ line: PrintedLine, _ next: PrintedLine) -> LineEnd {
    let (last, first) = (line.lastWord, next.firstWord)
    // A soft hyphen shows only where a line is broken at it; some write the one that shows behind it.
    if last.last == "\u{AD}" || last.dropLast().last == "\u{AD}" && "-‐".contains(last.last ?? " ") {
      return .printersHyphen
    }
    if last.isAddress, last.last == "/" || last.last == "-" || first.first == "/" { return .nothing }
    if last.last == "–", last.dropLast().last?.isNumber ?? false, first.first?.isNumber ?? false { return .nothing }
    guard last.last == "-" || last.last == "‐", last.count > 1, !hasBlanksBehind || !line.hasBlankBehind else {
      return .blank
    }
    // "«Veilige winter»-pakket"
    guard let before = last.dropLast().last, before.isLetter || before.isNumber else { return .nothing }
    return hyphen(between: Self.bare(last.dropLast()), Self.bare(first))
  }

  /// The words of lines, but for those that a hyphen at a line end may have parted.
  private static func wholeWords(of lines: [PrintedLine]) -> [Substring] {
    var isParted = false
    return lines.flatMap { line in
      let words = line.words
      let inner = words.dropFirst(isParted ? 1 : 0)
      isParted = words.last.map { "-‐\u{AD}".contains($0.last ?? " ") } ?? false
      return inner.dropLast(isParted ? 1 : 0)
    }
  }

  /// Whether a word of the document begins so.
  private func hasWord(from head: String) -> Bool {
    let place = sortedWords.firstIndexOfSorted { $0 >= head }
    return place < sortedWords.count && sortedWords[place].hasPrefix(head)
  }

  /// A word without quotation marks, brackets and stops around it.
  private static func bare(_ word: Substring) -> Substring {
    var word = word.drop { marks.contains($0) }
    while let last = word.last, marks.contains(last) { word.removeLast() }
    return word
  }

  private static let marks = Set("«»“”„‘’'\"()[].,:;?!")
}

extension Substring {
  fileprivate var isAddress: Bool { contains("://") || contains("www.") }
}

// MARK: - Hyphens

extension LineEnds {
  private func hyphen(between first: Substring, _ second: Substring) -> LineEnd {
    guard let before = first.last, let behind = second.first else { return .nothing }
    // "data- en kennisdeling": the hyphen stands for what comes later.
    if Self.conjunctions.contains(second.lowercased()) { return .blank }
    if has(first + "-" + second) { return .nothing }
    if has(first + second) { return .printersHyphen }
    // Behind a capital or figure and before one no printer puts a hyphen: "EU-landen", "T-72", "Noord-Holland".
    guard before.isLowercase, behind.isLowercase else { return .nothing }
    let hyphen = first.lastIndex(of: "-")
    let part = String(first.suffix(from: hyphen.map(first.index(after:)) ?? first.startIndex))
    if part.first?.isNumber ?? false { return .nothing }
    if let letter = trema(first, part.lowercased(), second.lowercased()) { return .printersHyphenForTrema(letter) }
    let head = hyphen.map { first[..<$0] } ?? ""
    if keepsHyphen(part, second.lowercased(), behind: head) { return .nothing }
    // "co-host" and "co-mité"; and vowels that meet can be joined in two ways.
    if part == "co" { return .doubtful }
    return clash(part, second.lowercased()).map { $0 ? .nothing : .doubtful } ?? .printersHyphen
  }

  private func has(_ word: Substring) -> Bool { words.contains(word.lowercased()) }

  private static let conjunctions: Set = ["en", "of", "tot", "en/of", "dan", "als", "noch", "maar", "and", "or"]

  /// Whether the spelling of Dutch has a hyphen between these parts of a word (*Leidraad* of the Woordenlijst, 6.6 to 6.8); `head` is
  /// what stands before another hyphen in it.
  private func keepsHyphen(_ part: String, _ second: String, behind head: Substring) -> Bool {
    // One letter is never left alone on a line, and no syllable is without a vowel: "e-mail", "pgb-houder".
    if part.count == 1 || !part.lowercased().contains(where: Self.isVowel) { return true }
    if Self.prefixes.contains(part.lowercased()) { return part != "niet" || !second.hasPrefix("te") }
    if part.lowercased() == "ex" { return words.contains(second) }
    if let inner = second.firstIndex(of: "-"), Self.linkingWords.contains(String(second[..<inner])) { return true }
    // "kant-en-klaar"; and "wind-op-zee", since "zee" is a word here and "opzee" is none.
    if !head.isEmpty, Self.innerWords.contains(part) { return true }
    if head.first?.isLowercase ?? false, Self.prepositions.contains(part) { return words.contains(second) }
    // No syllable ends so: "techni-sche" and "economisch-financieel".
    return part.hasSuffix("isch") || second == "generaal" || part == "minister" && second == "president"
  }

  /// Words that can stand between hyphens and are no syllables of others.
  private static let linkingWords: Set = ["en", "of", "op", "het", "van", "aan", "bij", "uit"]
  private static let innerWords: Set = ["en", "of", "van", "het", "de", "te"]
  private static let prepositions: Set = ["op", "in", "aan", "uit", "voor", "om", "bij", "tot"]

  /// Parts that a hyphen follows: a rank, and what something is not or was.
  private static let prefixes: Set = [
    "adjunct", "aspirant", "bijna", "collega", "interim", "kandidaat", "leerling", "loco", "niet", "non", "oud",
    "quasi", "substituut", "vice", "privé",
  ]
}

// MARK: - Vowels that meet

extension LineEnds {
  /// The letter with the trema that a printer left out at a line end (*Leidraad*, 15.1): as another word of the document begins, or in words
  /// that are formed so, `ge-ist`, `be-indigen`, `co-ordinatie`, `financi-ele`, `vari-eren`.
  private func trema(_ first: Substring, _ part: String, _ second: String) -> Character? {
    guard let letter = second.first.flatMap({ Self.tremas[$0] }) else { return nil }
    if second.count > 1, hasWord(from: first.lowercased() + String(letter) + second.dropFirst().prefix(1)) {
      return letter
    }
    let isParticiple = part == "be" || part.hasSuffix("ge") && Self.particles.contains(String(part.dropLast(2)))
    if isParticiple { return letter == "ï" || letter == "ë" ? letter : nil }
    if part.hasSuffix("co"), letter == "ö" { return letter }
    return part.hasSuffix("i") && (second.hasPrefix("ele") || second.hasPrefix("ere")) ? letter : nil
  }

  private static let tremas: [Character: Character] = ["e": "ë", "i": "ï", "o": "ö", "u": "ü"]

  private static let particles: Set = [
    "", "aan", "af", "bij", "door", "in", "mee", "na", "om", "op", "over", "terug", "toe", "uit", "voor", "weg",
  ]

  /// Whether vowels at the seam would be read as one (*klinkerbotsing*, Leidraad 6.5): there a compound has a hyphen and any other word a
  /// trema. Nil when they would not; not sure behind a short part, which may be no word.
  private func clash(_ part: String, _ second: String) -> Bool? {
    guard let before = part.last, let behind = second.first else { return nil }
    // The name of a country and a noun: "Oekraïne-oorlog".
    if part.first?.isUppercase ?? false, Self.isVowel(before), Self.isVowel(behind), has(part[...]) {
      return false
    }
    guard Self.clashes.contains("\(before)\(behind)") else {
      return nil
    }
    return part.count > 4 && before != "i"
  }

  private static func isVowel(_ letter: Character) -> Bool { "aeiouyáéíóúàèêëïöü".contains(letter) }

  private static let clashes: Set = [
    "aa", "ae", "ai", "au", "ee", "ei", "eu", "ie", "ii", "ij", "oe", "oi", "oo", "ou", "ui", "uu", "ya",
    "ye", "yi", "yo", "yu",
  ]
}
