/// Finds `artikel 2 lid 4 van het Handvest van de VN`, `de artikelen 2 en 51 van …`, `art. 6:162 BW`, `bijlage 2 van …`: articles and
/// annexes with the name of a law behind them or before, `AVG, artikel 6`, from the vocabulary or of the laws known everywhere, or with an act
/// of the EU.
struct ArticleRecogniser: Recogniser {
  static let heads: [String] = ["artikel", "art.", "art ", "artt.", "bijlage"]

  static func find(_ found: inout [Citation], at start: Reader, in context: inout Context) {
    var reader = start
    guard start.position >= context.endOfLawless, let label = reader.takeArticleLabel() else { return }
    let first = found.count
    guard findList(&found, &reader, label, from: start.position, in: &context) else { return }
    var ahead = reader
    var lists = 1
    // "7:220 BW jo. 7:274 BW": further articles may have a law of their own.
    while lists < longestChain, ahead.takeJuncto() {
      let begin = ahead.position
      guard findList(&found, &ahead, label, from: begin, in: &context) else { break }
      reader = ahead
      lists += 1
    }
    if lists > 1 { for index in first..<found.count { found[index].widen(to: start.position..<reader.position) } }
  }

  /// How many lists with a law each can be joined.
  private static let longestChain = 6

  /// Finds a list of articles with the law behind it; the first begins at `start`.
  private static func findList(
    _ found: inout [Citation], _ reader: inout Reader, _ label: ArticleLabel, from start: Int, in context: inout Context
  ) -> Bool {
    let list = reader
    var hasBook = false
    let count = reader.takeArticles(label, from: start) { item, _ in hasBook = hasBook || item.book != nil }
    if count == 0 { return false }
    let end = reader.position
    // A code whose books are laws of their own is none to an article without a book.
    guard let law = reader.takeLaw(in: context), hasBook || !law.isInBooks else {
      context.endOfLawless = end
      reader = reader.moved(to: end)
      guard start == label.start, list.isAtFigure, let law = list.moved(to: start).lawBefore(in: found, context),
        hasBook || !law.isInBooks, !reader.isBeforeWholeOfArticles
      else { return false }
      add(&found, list, label, endingAt: end, of: law, at: start..<end, &context)
      return true
    }
    // Most lists have no law behind them; only now that there is one are its articles made.
    add(&found, list, label, endingAt: end, of: law, at: start..<reader.position, &context)
    return true
  }

  /// Adds the articles of a list, which ends before the name of this law; the phrase is both.
  private static func add(
    _ found: inout [Citation], _ list: Reader, _ label: ArticleLabel, endingAt end: Int, of law: LawTable.Named,
    at phrase: Range<Int>, _ context: inout Context
  ) {
    var reader = list
    reader.takeArticles(label, from: phrase.lowerBound) { item, range in
      // The last of a list goes on to the name of the law.
      let range = range.lowerBound..<(range.upperBound == end ? phrase.upperBound : range.upperBound)
      item.forEachArticle(label.part, of: law, in: list.text, &context) {
        found.append(Citation(.article($0), at: range, phrase: phrase))
      }
    }
  }

  /// Adds the articles of a law that is named by a short form, as the text defined it: `artikel 4 van de KRW`. Nothing is read before the
  /// floor. The value is whether articles stand before the form.
  static func find(
    _ found: inout [Citation], of law: LawTable.Named, named form: Range<Int>, notBefore floor: Int,
    in text: Span<UInt8>, _ context: inout Context
  ) -> Bool {
    for start in max(floor, form.lowerBound - farthestLabel)..<max(floor, form.lowerBound) {
      guard Byte.inSmall(text[start]) == UInt8(ascii: "a") || Byte.inSmall(text[start]) == UInt8(ascii: "b"),
        Byte.beginsWord(text, at: start)
      else { continue }
      var reader = Reader(text, at: start)
      guard let label = reader.takeArticleLabel() else { continue }
      let list = reader
      guard reader.takeArticles(label, from: start, { _, _ in }) > 0 else { continue }
      let end = reader.position
      reader.takeWordsBeforeLaw()
      guard reader.position == form.lowerBound else { continue }
      add(&found, list, label, endingAt: end, of: law, at: start..<form.upperBound, &context)
      return true
    }
    return false
  }

  /// How far before a short form the articles of its law can begin, in bytes.
  private static let farthestLabel = 120
}

/// The word before a number.
struct ArticleLabel {
  let start: Int
  let part: Article.Part
  let isPlural: Bool
}

/// A number with the paragraph behind it, or the first and last number of a range, by the places where they stand.
struct ArticleNumbers {
  /// The book before a colon: `3` of `3:305a`.
  let book: Range<Int>?
  /// The number as printed, without the book.
  let first: Range<Int>
  let last: Range<Int>?
  let paragraph: Int?

  /// Gives the articles of a law; none when a code has books and the book is not given or not known.
  func forEachArticle(
    _ part: Article.Part, of law: LawTable.Named, in text: Span<UInt8>, _ context: inout Context,
    _ give: (Article) -> Void
  ) {
    let whole: Article.Whole
    let book = book.map { text.string($0) }
    let first = text.withoutBlanks(first)
    let last = last.map { text.withoutBlanks($0) }
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
  /// The law that was found directly before the articles here, with a comma between: `AVG, artikel 6`.
  fileprivate func lawBefore(in found: [Citation], _ context: borrowing Context) -> LawTable.Named? {
    guard follows(", "), let last = found.last, last.range.upperBound == position - 2 else { return nil }
    var law = moved(to: last.range.lowerBound)
    let named = law.takeLaw(in: context)
    return law.position == last.range.upperBound ? named : nil
  }

  /// Whether what the articles are of seems to stand behind them, though it is not known: `AVG, artikel 4 van dit besluit`.
  fileprivate var isBeforeWholeOfArticles: Bool {
    var reader = self
    reader.takeSpaceAndComma()
    return reader.takeAnyWord(Self.wordsBeforeLaws) != nil
  }

  fileprivate mutating func takeArticleLabel() -> ArticleLabel? {
    let start = position
    if byte(1) == UInt8(ascii: "r"), byte(2) == UInt8(ascii: "t") {
      let areMany = take("artt.") || take("Artt.")
      if areMany || take("art.") || take("Art.") {
        takeSpace()
        return ArticleLabel(start: start, part: .article, isPlural: areMany)
      }
      let isPlural = takeWord("artikelen") || takeWord("Artikelen")
      guard isPlural || takeAnyWord(Self.articleLabels) != nil, takeSpace() else { return nil }
      return ArticleLabel(start: start, part: .article, isPlural: isPlural)
    }
    guard byte(1) == UInt8(ascii: "i"), byte(2) == UInt8(ascii: "j") else { return nil }
    let isPlural = takeWord("bijlagen") || takeWord("Bijlagen")
    guard isPlural || takeWord("bijlage") || takeWord("Bijlage"), takeSpace() else { return nil }
    return ArticleLabel(start: start, part: .annex, isPlural: isPlural)
  }

  private static let articleLabels: Words = ["artikel", "Artikel", "art", "Art"]

  /// Takes one article with its paragraph, or a list of them, and gives each with its place; each further one may have a label of its own.
  /// The value is how many there are.
  @discardableResult
  fileprivate mutating func takeArticles(
    _ label: ArticleLabel, from start: Int, _ give: (ArticleNumbers, Range<Int>) -> Void
  ) -> Int {
    var count = 0
    var book: Range<Int>?
    var begin = start
    var ahead = self
    var labels = 1
    while count < Self.longestList, labels <= Self.mostLabels,
      let item = ahead.takeArticleNumbers(label, behind: book)
    {
      give(item, begin..<ahead.position)
      (count, book) = (count + 1, item.book)
      self = ahead
      guard ahead.takeArticleJoint() else { break }
      begin = ahead.position
      if let further = ahead.takeArticleLabel() {
        if further.part != label.part { break }
        labels += 1
      }
    }
    return count
  }

  /// How often "artikel" can stand in a list of articles.
  private static let mostLabels = 6

  private mutating func takeArticleNumbers(_ label: ArticleLabel, behind former: Range<Int>?) -> ArticleNumbers? {
    guard let first = takeArticleNumber(label.part) else { return nil }
    // "artikelen 6:162 en 163 BW": the book holds on. A Roman number has none.
    let book = first.book ?? (Byte.isDigit(text[first.number.lowerBound]) ? former : nil)
    var ahead = self
    if ahead.takeThrough() || ahead.take(UInt8(ascii: "-")), let last = ahead.takeArticleNumber(label.part) {
      self = ahead
      return ArticleNumbers(book: book, first: first.number, last: last.number, paragraph: nil)
    }
    return ArticleNumbers(book: book, first: first.number, last: nil, paragraph: takeQualifiers(label))
  }

  /// Takes the joint of a list: a comma, "en", "of", "juncto".
  private mutating func takeArticleJoint() -> Bool { takeJuncto() || takeThrough() || takeListJoint() }

  /// Takes `juncto`, `jo.`, `j°`, `in verbinding met`, `gelezen in samenhang met`, with the spaces around it.
  fileprivate mutating func takeJuncto() -> Bool {
    let start = position
    takeSpaceAndComma()
    if takeWord("juncto") || take("jo.") || takeWord("jo") || take("j°") || take("jº") || takeConnection() {
      takeSpace()
      return true
    }
    self = moved(to: start)
    return false
  }

  /// `in verbinding met`, `in samenhang met`, each with `gelezen` before it or within.
  private mutating func takeConnection() -> Bool {
    var ahead = self
    if ahead.takeWord("gelezen") { ahead.takeSpace() }
    guard ahead.takeWord("in"), ahead.takeSpace(), ahead.takeWord("verbinding") || ahead.takeWord("samenhang"),
      ahead.takeSpace()
    else { return false }
    if ahead.takeWord("gelezen") { ahead.takeSpace() }
    guard ahead.takeWord("met") else { return false }
    self = ahead
    return true
  }

  private static let wordsBeforeLaws: Words = ["van", "uit", "in", "bij", "der"]

  /// Takes the law: `van de Grondwet`, `Awb`, `van Verordening (EU) 2016/679`. Of names with the same end the vocabulary's counts.
  fileprivate mutating func takeLaw(in context: borrowing Context) -> LawTable.Named? {
    takeWordsBeforeLaw()
    var found: (law: LawTable.Named, end: Int)?
    if let (name, range) = context.vocabulary.longestName(at: self, role: .law) {
      found = (.name(name.key), range.upperBound)
    }
    if let known = LawTable.standard.longestName(at: self, behindArticle: true),
      known.range.upperBound > found?.end ?? 0
    {
      found = (.meaning(LawTable.standard.meanings[known.row]), known.range.upperBound)
    }
    var behind = self
    if let act = behind.takeEUAct(), behind.position > found?.end ?? 0 {
      found = (.meaning(.act(act)), behind.position)
    }
    if let end = found?.end { self = moved(to: end) }
    return found?.law
  }

  /// Takes ` (oud), van de `, ` `, `, `: what stands between articles and their law.
  fileprivate mutating func takeWordsBeforeLaw() {
    takeSpaceAndComma()
    if take("(oud)") || take("(nieuw)") || take("[oud]") || take("[nieuw]") { takeSpaceAndComma() }
    if takeAnyWord(Self.wordsBeforeLaws) != nil { takeSpace() }
    if takeWord("de") || takeWord("het") || takeWord("onze") { takeSpace() }
    if takeWord("Nederlandse") { takeSpace() }
  }
}
