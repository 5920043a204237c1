/// An article of a law or treaty (*artikel*), down to the paragraph.
public struct Article: Hashable, Sendable {
  /// Number as printed: `2`, `3:305a`, `1.3`.
  public let number: String
  /// Paragraph (*lid*), when given.
  public let paragraph: Int?
  /// The law or treaty, by its key in the vocabulary.
  public let law: Int

  /// Identifier within the law: `art-2-lid-4`.
  public var fragment: String {
    "art-\(number)" + (paragraph.map { "-lid-\($0)" } ?? "")
  }

  /// `artikel 2, lid 4`
  public var label: String { "artikel \(number)" + (paragraph.map { ", lid \($0)" } ?? "") }
}

/// Finds `artikel 2 lid 4 van het Handvest van de VN` and `de artikelen 2 en 51 van …`: articles with the name of a law from the
/// vocabulary behind them.
struct ArticleRecogniser: Recogniser {
  static let heads: [StaticString] = ["artikel", "Artikel", "art.", "Art."]

  static func citations(at start: Reader, in context: Context) -> [Citation] {
    var reader = start
    let isPlural = reader.takeAnyWord(["artikelen", "Artikelen"]) != nil
    guard isPlural || reader.takeAnyWord(["artikel", "Artikel"]) != nil || reader.take("art.") || reader.take("Art."),
      reader.takeSpace()
    else { return [] }
    let numbers = reader.takeArticles(from: start.position, isPlural: isPlural)
    reader.takeSpaceAndComma()
    if reader.takeAnyWord(["van", "uit"]) != nil { reader.takeSpace() }
    if reader.takeAnyWord(["de", "het"]) != nil { reader.takeSpace() }
    guard let last = numbers.last, let name = context.vocabulary.longestName(at: reader, role: .law) else { return [] }
    let phrase = start.position..<name.range.upperBound
    return numbers.map { number in
      let article = Article(number: number.value.number, paragraph: number.value.paragraph, law: name.key)
      // The last of a list goes on to the name of the law.
      let end = number.range == last.range ? phrase.upperBound : number.range.upperBound
      return Citation(.article(article), at: number.range.lowerBound..<end, phrase: phrase)
    }
  }
}

extension Reader {
  /// Takes one article with its paragraph, or a list of them.
  fileprivate mutating func takeArticles(
    from start: Int, isPlural: Bool
  ) -> [(range: Range<Int>, value: (number: String, paragraph: Int?))] {
    var count = 0
    return takeList(from: start) { reader in
      count += 1
      guard isPlural || count == 1, let number = reader.takeArticleNumber() else { return nil }
      return (number, reader.takeParagraph())
    }
  }

  /// Takes `2`, `305a`, `3:305a`, `1.3`.
  fileprivate mutating func takeArticleNumber() -> String? {
    let start = position
    while takeNumber(digits: 1...4) != nil {
      if let letter = current, Byte.isLower(letter), !Byte.continuesWord(text, at: position + 1) { advance() }
      let mark = position
      guard take(UInt8(ascii: ":")) || take(UInt8(ascii: ".")), current.map(Byte.isDigit) ?? false else {
        self = moved(to: mark)
        break
      }
    }
    return position > start && !Byte.continuesWord(text, at: position) ? string(from: start) : nil
  }

  /// Takes ` lid 4`, `, lid 4`, `, vierde lid`.
  fileprivate mutating func takeParagraph() -> Int? {
    let start = position
    takeSpaceAndComma()
    if takeWord("lid"), takeSpace(), let number = takeNumber(digits: 1...2) { return number }
    self = moved(to: start)
    takeSpaceAndComma()
    let ordinals: [StaticString] = [
      "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende",
      "tiende", "elfde", "twaalfde",
    ]
    for (index, ordinal) in ordinals.enumerated() where takeWord(ordinal) {
      guard takeSpace(), takeWord("lid") else { break }
      return index + 1
    }
    self = moved(to: start)
    return nil
  }
}
