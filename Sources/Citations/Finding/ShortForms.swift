/// Short forms that a text defines: `Verordening (EU) 2022/2554 (DORA)`, `de Adviesraad Internationale Vraagstukken («AIV»)`, `de Wet
/// open overheid (hierna: Woo)`, `(Digital Services Act, DSA)`. From there on they mean what stands before the bracket.
public struct ShortForms: Hashable, Sendable {
  private var meanings: [String: Reference] = [:]
  /// Forms that were given two meanings, in the order of the text; they have none.
  public private(set) var contradicted: [String] = []

  /// No short form is known.
  public init() {}

  /// Learns what the citations define, and adds a citation for each use behind its definition, in the order of the text.
  mutating func find(_ citations: inout [Citation], in text: Span<UInt8>, _ context: inout Context) {
    let vocabulary = context.vocabulary
    var definitions = citations.indices.compactMap { index in
      citations[index].canBeShort && Reader(text, at: citations[index].phrase.upperBound).isBeforeBracket
        ? definition(by: citations[index], in: text, vocabulary) : nil
    }[...]
    if definitions.isEmpty, meanings.isEmpty { return }
    var found: [Citation] = []
    var places: [Int] = []
    // How many citations begin before the word.
    var count = 0
    // Without a meaning from before no word up to the first definition has one.
    var position = meanings.isEmpty ? definitions.first?.place ?? 0 : 0
    let haveSmall = definitions.contains { Self.isSmall($0.form) } || meanings.keys.contains(where: Self.isSmall)
    while let word = Self.nextWord(in: text, from: position, orSmall: haveSmall) {
      position = word.upperBound
      while let definition = definitions.first, definition.place <= word.lowerBound {
        learn(definition.form, definition.reference)
        definitions.removeFirst()
      }
      while count < citations.count, citations[count].range.lowerBound <= word.lowerBound { count += 1 }
      let isCited = count > 0 && citations[count - 1].range.upperBound > word.lowerBound
      guard !isCited, let meaning = meanings[text.string(word)] else { continue }
      let floor = max(found.last?.phrase.upperBound ?? 0, count > 0 ? citations[count - 1].phrase.upperBound : 0)
      let first = found.count
      let isOfArticles = meaning.law.map {
        ArticleRecogniser.find(&found, of: $0, named: word, notBefore: floor, in: text, &context)
      }
      if isOfArticles != true { found.append(Citation(meaning, at: word)) }
      places += Array(repeating: count, count: found.count - first)
    }
    for definition in definitions { learn(definition.form, definition.reference) }
    citations.insert(found, at: places)
  }

  private static func isSmall(_ form: String) -> Bool { form.utf8.first.map(Byte.isLower) ?? false }

  /// Learns a form; one in small letters also as it stands at the head of a sentence.
  private mutating func learn(_ form: String, _ reference: Reference) {
    if Self.isSmall(form) { learn(form.prefix(1).uppercased() + form.dropFirst(), reference) }
    if contradicted.contains(form) { return }
    let former = meanings[form]
    if former == nil || former == reference {
      meanings[form] = reference
    } else {
      meanings[form] = nil
      contradicted.append(form)
    }
  }

  /// The short form in brackets behind a citation, unless it has a meaning of its own.
  private func definition(
    by citation: Citation, in text: Span<UInt8>, _ vocabulary: Vocabulary
  ) -> (place: Int, form: String, reference: Reference)? {
    var reader = Reader(text, at: citation.phrase.upperBound)
    let isInBracket = Reader(text, at: citation.phrase.lowerBound).byte(-1) == UInt8(ascii: "(")
    guard let defined = reader.takeDefinedForm(isInBracket: isInBracket), vocabulary.key(named: defined.form) == nil,
      !Self.ofOthers.contains(defined.form),
      defined.isSure || citation.isNumbered && !Self.areInitials(defined.form)
        || abbreviates(defined.form, citation, in: text)
    else { return nil }
    return (citation.phrase.upperBound, defined.form, citation.reference.whole)
  }

  /// Whether the form is one of the name cited: one with a single capital, `Wpg`, and one of what an article is of, has the first letters of its
  /// last words.
  private func abbreviates(_ form: String, _ citation: Citation, in text: Span<UInt8>) -> Bool {
    let name = text.string(citation.range)
    let isOfWhole = citation.reference.whole == citation.reference
    return isOfWhole && !Self.areInitials(form)
      ? Self.abbreviates(form, name) : Self.hasInitials(form, of: name) || Self.abbreviatesCompound(form, name)
  }

  /// Whether the form is one of a law with a name in one word, as `Zvw` of "Zorgverzekeringswet": it has the first letter of both parts.
  private static func abbreviatesCompound(_ form: String, _ name: String) -> Bool {
    name.hasSuffix("wet") && form.hasSuffix("w") && !name.contains(" ") && form.first == name.first
      && abbreviates(form, name)
  }

  /// Whether the form is a short word with one capital; a longer one is that of an act, `Bosverordening`.
  private static func areInitials(_ form: String) -> Bool {
    form.utf8.count <= Reader.longestInitials && form.utf8.count(where: Byte.isUpper) == 1
  }

  /// Whether the form has the first letters of the last words of the name, without the small ones between them: `Wft` those of "Wet op het financieel
  /// toezicht".
  private static func hasInitials(_ form: String, of name: String) -> Bool {
    let words = name.lowercased().split { !$0.isLetter }.filter { !smallWords.contains(String($0)) }
    return form.count > 1 && words.compactMap(\.first).suffix(form.count).elementsEqual(form.lowercased())
  }

  private static let smallWords: Set = [
    "de", "het", "een", "van", "der", "op", "en", "in", "voor", "inzake", "tot", "bij",
  ]

  /// Whether the letters of the form occur in the name in their order, as those of EPF do in "Europese Vredesfaciliteit". What only
  /// stands in brackets behind a law can be its ministry.
  private static func abbreviates(_ form: String, _ name: String) -> Bool {
    var rest = name.lowercased()[...]
    return form.lowercased().allSatisfy { letter in
      guard let place = rest.firstIndex(of: letter) else { return false }
      rest = rest[rest.index(after: place)...]
      return true
    }
  }

  /// Abbreviations that stand in brackets behind acts and mean something else.
  private static let ofOthers: Set = [
    "EU", "EG", "EEG", "EGKS", "GBVB", "JBZ", "COM", "SWD", "JOIN", "SEC", "EK", "TK", "II", "III", "NL",
  ]

  /// The next word that can be a short form: it begins with a capital, or with a small letter and is a compound.
  private static func nextWord(in text: Span<UInt8>, from position: Int, orSmall: Bool) -> Range<Int>? {
    var index = position
    while index < text.count {
      if orSmall, Byte.isLower(text[index]), Byte.beginsWord(text, at: index) {
        var word = Reader(text, at: index)
        word.skipWord()
        if word.isCompoundOfAct(from: index) { return index..<word.position }
        index = word.position
      } else if Byte.isUpper(text[index]), Byte.beginsWord(text, at: index) {
        var end = index
        while Byte.continuesWord(text, at: end) { end += 1 }
        return index..<end
      } else {
        index += 1
      }
    }
    return nil
  }
}

extension Article {
  fileprivate var isOfAct: Bool {
    if case .act = whole { true } else { false }
  }
}

extension Reference {
  /// What a short form behind it means: of an article what that is of.
  fileprivate var whole: Reference {
    guard case .article(let article) = self else { return self }
    switch article.whole {
    case .name(let key): return .name(key)
    case .law(let law): return .law(law)
    case .act(let act): return .act(act)
    }
  }

  /// The law that articles can be of.
  fileprivate var law: LawTable.Named? {
    switch self {
    case .law(let law): .meaning(.law(law))
    case .act(let act): .meaning(.act(act))
    default: nil
    }
  }
}

extension Citation {
  /// Whether it is an act or document by its number, in which no letters of a short form stand.
  fileprivate var isNumbered: Bool {
    switch reference {
    case .act, .commissionDocument: true
    case .article(let article): article.isOfAct
    default: false
    }
  }

  /// Whether it is long enough to be given a short form: a name, a law, an act, a document.
  fileprivate var canBeShort: Bool {
    switch reference {
    case .name, .law, .act, .commissionDocument, .letter, .article: true
    case .paper, .dossier, .appendix, .proceedings, .gazette, .journal, .caseLaw, .houseDocument, .motion, .member,
      .office, .amount, .date, .reportParagraph, .otherOffice:
      false
    }
  }
}

extension Reader {
  /// Whether a bracket can open here, behind a blank and a quotation mark, or a comma stands here: most names have none behind them and are
  /// looked at no further.
  fileprivate var isBeforeBracket: Bool {
    var reader = self
    _ = reader.take("»")
    if reader.current == UInt8(ascii: ",") { return true }
    reader.takeSpace()
    return reader.current == UInt8(ascii: "(")
  }

  /// Takes ` (DORA)`, ` («AIV»)`, ` (hierna: "de Woo")`, `, hierna de KRW`: a word with two capitals or more, or a short one or that of an act with one,
  /// ` (Wpg)`; it is sure to be a short form where quotation marks or "hierna" say so, and can have fewer capitals there: ` (hierna: de
  /// hergebruikverordening)`. What is defined can be in the bracket too: `, DSA)`.
  fileprivate mutating func takeDefinedForm(isInBracket: Bool) -> (form: String, isSure: Bool)? {
    _ = take("»")
    let isBehindComma = isInBracket && take(", ")
    let isInBrackets = isBehindComma || !takeCommaBeforeForm()
    if isInBrackets, !isBehindComma {
      takeSpace()
      guard take(UInt8(ascii: "(")) else { return nil }
    }
    let isCalled = takeWord("hierna")
    var isLed = isCalled && (take(" te noemen") || isInBrackets)
    if isCalled {
      isLed = take(UInt8(ascii: ":")) || isLed
      takeSpace()
    }
    let isQuoted = takeQuote()
    if takeAnyWord(Self.articlesOfForms) != nil {
      isLed = isLed || isCalled
      takeSpace()
    }
    let start = position
    var capitals = 0
    while Byte.continuesWord(text, at: position), position - start < 40, let byte = current {
      capitals += Byte.isUpper(byte) ? 1 : 0
      advance()
    }
    let isWord =
      capitals == 1 && Byte.isUpper(text[start])
      && (isQuoted || isLed || isCompoundOfAct(from: start) || position - start <= Self.longestInitials)
    let isSmall = isLed && capitals == 0 && isCompoundOfAct(from: start)
    guard capitals > 1 || isWord || isSmall else { return nil }
    let form = string(from: start)
    guard !isQuoted || takeQuote(), isInBrackets ? take(UInt8(ascii: ")")) : !Byte.continuesWord(text, at: position)
    else { return nil }
    // A short form of several words is not that of its first: ", hierna de Richtlijn overstromingsrisico's, geldt".
    var behind = self
    if !isInBrackets, !isQuoted, capitals < 2, behind.takeSpace(), Byte.continuesWord(text, at: behind.position) {
      return nil
    }
    return (form, isCalled || isQuoted)
  }

  /// In bytes: `Wkkgz` has five.
  fileprivate static var longestInitials: Int { 6 }

  private static let articlesOfForms: Words = ["de", "het"]

  /// Goes to the "hierna" behind a comma, perhaps with a bracket before that: `, hierna de KRW`, ` (PbEG 2000, L 327), hierna de KRW`.
  private mutating func takeCommaBeforeForm() -> Bool {
    var ahead = self
    if ahead.takeSpace() {
      let open = ahead.position
      guard ahead.take(UInt8(ascii: "(")) else { return false }
      while ahead.position - open < Self.longestBracket, let byte = ahead.current, byte != UInt8(ascii: ")") {
        ahead.advance()
      }
      guard ahead.take(UInt8(ascii: ")")) else { return false }
    }
    guard ahead.take(UInt8(ascii: ",")), ahead.takeSpace() else { return false }
    var word = ahead
    guard word.takeWord("hierna") else { return false }
    self = ahead
    return true
  }

  /// In bytes.
  private static var longestBracket: Int { 80 }

  /// Whether the word that was taken tells an act from others: `hergebruikverordening`, not `verordening`.
  fileprivate func isCompoundOfAct(from start: Int) -> Bool {
    Self.acts.contains { act in
      let begin = position - act.utf8CodeUnitCount
      var word = moved(to: begin)
      return begin > start + 2 && word.takeWord(act)
    }
  }

  private static let acts: [StaticString] = ["verordening", "richtlijn", "wet", "besluit", "verdrag"]

  private mutating func takeQuote() -> Bool {
    take("«") || take("»") || take("“") || take("”") || take("‘") || take("’") || take("\"") || take("'")
  }
}
