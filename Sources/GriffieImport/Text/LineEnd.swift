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
  /// Whether blanks stand behind most lines: then a printer's hyphen has none.
  private let hasBlanksBehind: Bool

  init(_ lines: [PrintedLine]) {
    let printed = lines.filter { !$0.isBlank }
    // The first and the last word of a line may be parts of one.
    words = Set(
      printed.flatMap { $0.text.split(whereSeparator: \.isBlank).dropFirst().dropLast() }.map {
        Self.bare($0).lowercased()
      })
    hasBlanksBehind = printed.count { $0.hasBlankBehind } * 2 > printed.count
  }

  /// How a line was joined with the next.
  func between(_ line: PrintedLine, _ next: PrintedLine) -> LineEnd {
    let (last, first) = (line.lastWord, next.firstWord)
    if last.last == "\u{AD}" { return .printersHyphen }
    if last.isAddress, last.last == "/" || last.last == "-" || first.first == "/" { return .nothing }
    if last.last == "–", last.dropLast().last?.isNumber ?? false, first.first?.isNumber ?? false { return .nothing }
    guard last.last == "-" || last.last == "‐", last.count > 1, !hasBlanksBehind || !line.hasBlankBehind else {
      return .blank
    }
    return hyphen(between: Self.bare(last.dropLast()), Self.bare(first))
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
    let (joined, hyphened) = (first + second, first + "-" + second)
    if words.contains(hyphened.lowercased()) { return .nothing }
    if words.contains(joined.lowercased()) { return .printersHyphen }
    // Behind a capital or figure and before one no printer puts a hyphen: "EU-landen", "T-72", "Noord-Holland".
    guard before.isLowercase, behind.isLowercase else { return .nothing }
    if let letter = Self.tremas[behind],
      words.contains(first.lowercased() + String(letter) + second.dropFirst().lowercased())
    {
      return .printersHyphenForTrema(letter)
    }
    let part = first.suffix(from: first.lastIndex(of: "-").map(first.index(after:)) ?? first.startIndex).lowercased()
    if keepsHyphen(part, second.lowercased(), isInner: part.count < first.count) { return .nothing }
    guard clash(part, second.lowercased()) else { return .printersHyphen }
    // A clash at a short part, or behind "ge", "be" and "i", can be a trema that was left out.
    let isSure = part.count > 4 && !["ge", "be"].contains { part.hasSuffix($0) } && before != "i"
    return isSure ? .nothing : .doubtful
  }

  private static let conjunctions: Set = ["en", "of", "tot", "en/of", "dan", "als", "noch", "maar"]

  private static let tremas: [Character: Character] = ["e": "ë", "i": "ï", "o": "ö", "u": "ü"]

  /// Whether the spelling of Dutch has a hyphen between these parts of a word (*Leidraad* of the Woordenlijst, 6.6 to 6.8).
  private func keepsHyphen(_ part: String, _ second: String, isInner: Bool) -> Bool {
    // One letter is never left alone on a line: "e-mail".
    if part.count == 1 || Self.prefixes.contains(part) { return true }
    // "wind-op-zee", "kant-en-klaar"
    if isInner, Self.innerWords.contains(part) { return true }
    // No syllable ends so: "techni-sche" and "economisch-financieel".
    return part.hasSuffix("isch") || second == "generaal" || part == "minister" && second == "president"
  }

  private static let innerWords: Set = [
    "op", "en", "of", "in", "aan", "te", "van", "tot", "het", "de", "bij", "om", "uit", "voor",
  ]

  /// Parts that a hyphen follows: a rank, and what something is not or was.
  private static let prefixes: Set = [
    "adjunct", "aspirant", "bijna", "collega", "ex", "interim", "kandidaat", "leerling", "loco", "niet", "non", "oud",
    "quasi", "substituut", "vice", "privé",
  ]

  /// Whether the vowels at the seam would be read as one (*klinkerbotsing*, Leidraad 6.5): there a compound has a hyphen and any other
  /// word a trema.
  private func clash(_ part: String, _ second: String) -> Bool {
    guard let before = part.last, let behind = second.first else { return false }
    return Self.clashes.contains("\(before)\(behind)")
  }

  private static let clashes: Set = [
    "aa", "ae", "ai", "au", "ee", "ei", "eu", "ie", "ii", "ij", "oe", "oi", "oo", "ou", "ui", "uu",
  ]
}
