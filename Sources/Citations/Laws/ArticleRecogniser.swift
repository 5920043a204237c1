/// Finds `artikel 2 lid 4 van het Handvest van de VN`, `de artikelen 2 en 51 van …`, `art. 6:162 BW`, `bijlage 2 van …`: articles and
/// annexes with the name of a law behind them, from the vocabulary or of the laws known everywhere, or with an act of the EU.
struct ArticleRecogniser: Recogniser {
  static let heads: [String] = ["artikel", "art.", "bijlage"]

  static func find(_ found: inout [Citation], at start: Reader, in context: inout Context) {
    var reader = start
    guard start.position >= context.endOfLawless, let label = reader.takeArticleLabel() else { return }
    let items = reader.takeArticles(label, from: start.position)
    guard let last = items.last else { return }
    guard let law = reader.takeLaw(in: context) else {
      context.endOfLawless = last.range.upperBound
      return
    }
    let phrase = start.position..<reader.position
    for item in items {
      // The last of a list goes on to the name of the law.
      let end = item.range == last.range ? phrase.upperBound : item.range.upperBound
      item.value.forEachArticle(label.part, of: law, in: &context) {
        found.append(Citation(.article($0), at: item.range.lowerBound..<end, phrase: phrase))
      }
    }
  }
}

/// The word before a number.
struct ArticleLabel {
  let part: Article.Part
  let isPlural: Bool
}

/// A number with the paragraph behind it, or the first and last number of a range.
struct ArticleNumbers {
  /// The book before a colon: `3` of `3:305a`.
  let book: String?
  /// The number as printed, without the book.
  let first: String
  let last: String?
  let paragraph: Int?

  /// Gives the articles of a law; none when a code has books and the book is not given or not known.
  func forEachArticle(
    _ part: Article.Part, of law: LawTable.Named, in context: inout Context, _ give: (Article) -> Void
  ) {
    let whole: Article.Whole
    var prefix = book.map { "\($0):" } ?? ""
    switch law {
    case .name(let key): whole = .name(key)
    case .meaning(.law(let law)): whole = .law(law)
    case .meaning(.act(let act)): whole = .act(act)
    case .meaning(.books(let code)):
      guard let law = book.flatMap({ LawTable.standard.book($0, of: code) }) else { return }
      whole = .law(law)
      prefix = ""
    }
    func add(_ number: String) { give(Article(part, number: prefix + number, paragraph: paragraph, of: whole)) }
    if let last, let numbers = context.numbers(from: Int(first), through: Int(last)) {
      for number in numbers { add(String(number)) }
    } else {
      add(first)
      if let last { add(last) }
    }
  }
}

extension Reader {
  fileprivate mutating func takeArticleLabel() -> ArticleLabel? {
    if byte(1) == UInt8(ascii: "r"), byte(2) == UInt8(ascii: "t") {
      if take("art.") || take("Art.") {
        takeSpace()
        return ArticleLabel(part: .article, isPlural: false)
      }
      let isPlural = takeWord("artikelen") || takeWord("Artikelen")
      guard isPlural || takeAnyWord(Self.articleLabels) != nil, takeSpace() else { return nil }
      return ArticleLabel(part: .article, isPlural: isPlural)
    }
    guard byte(1) == UInt8(ascii: "i"), byte(2) == UInt8(ascii: "j") else { return nil }
    let isPlural = takeWord("bijlagen") || takeWord("Bijlagen")
    guard isPlural || takeWord("bijlage") || takeWord("Bijlage"), takeSpace() else { return nil }
    return ArticleLabel(part: .annex, isPlural: isPlural)
  }

  private static let articleLabels: Words = ["artikel", "Artikel", "art", "Art"]

  /// Takes one article with its paragraph, or a list of them; each further one may have a label of its own.
  fileprivate mutating func takeArticles(
    _ label: ArticleLabel, from start: Int
  ) -> [(range: Range<Int>, value: ArticleNumbers)] {
    var found: [(range: Range<Int>, value: ArticleNumbers)] = []
    var begin = start
    var ahead = self
    var labels = 1
    while found.count < Self.longestList, labels <= Self.mostLabels,
      let item = ahead.takeArticleNumbers(label, behind: found.last?.value)
    {
      found.append((begin..<ahead.position, item))
      self = ahead
      guard ahead.takeArticleJoint() else { break }
      begin = ahead.position
      if let further = ahead.takeArticleLabel() {
        if further.part != label.part { break }
        labels += 1
      }
    }
    return found
  }

  /// How often "artikel" can stand in a list of articles.
  private static let mostLabels = 6

  private mutating func takeArticleNumbers(_ label: ArticleLabel, behind former: ArticleNumbers?) -> ArticleNumbers? {
    guard let first = takeArticleNumber(label.part) else { return nil }
    // "artikelen 6:162 en 163 BW": the book holds on. A Roman number has none.
    let book = first.book ?? (first.number.utf8.first.map(Byte.isDigit) ?? false ? former?.book : nil)
    var ahead = self
    if ahead.takeThrough(), let last = ahead.takeArticleNumber(label.part) {
      self = ahead
      return ArticleNumbers(book: book, first: first.number, last: last.number, paragraph: nil)
    }
    return ArticleNumbers(book: book, first: first.number, last: nil, paragraph: takeQualifiers(label))
  }

  /// Takes the joint of a list: a comma, "en", "of", "juncto".
  private mutating func takeArticleJoint() -> Bool {
    let start = position
    takeSpaceAndComma()
    if takeWord("juncto") || take("jo.") || takeWord("jo") || take("j°") {
      takeSpace()
      return true
    }
    self = moved(to: start)
    return takeThrough() || takeListJoint()
  }

  /// Takes the law: `van de Grondwet`, `Awb`, `van Verordening (EU) 2016/679`. Of names with the same end the vocabulary's counts.
  fileprivate mutating func takeLaw(in context: borrowing Context) -> LawTable.Named? {
    takeSpaceAndComma()
    if takeWord("van") || takeWord("uit") || takeWord("in") || takeWord("bij") { takeSpace() }
    if takeWord("de") || takeWord("het") || takeWord("onze") { takeSpace() }
    if takeWord("Nederlandse") { takeSpace() }
    var found: (law: LawTable.Named, end: Int)?
    if let (name, range) = context.vocabulary.longestName(at: self, role: .law) {
      found = (.name(name.key), range.upperBound)
    }
    if let known = LawTable.standard.longestName(at: self, behindArticle: true),
      known.range.upperBound > found?.end ?? 0
    {
      found = (.meaning(known.meaning), known.range.upperBound)
    }
    var behind = self
    if let act = behind.takeEUAct(), behind.position > found?.end ?? 0 {
      found = (.meaning(.act(act)), behind.position)
    }
    if let end = found?.end { self = moved(to: end) }
    return found?.law
  }
}
