/// A numbered paragraph (*paragraaf*) of the report that a paper answers.
public struct ReportParagraph: Hashable, Sendable, LosslessStringConvertible {
  /// Number as printed: `2.4`.
  public let number: String

  init(number: String) { self.number = number }

  /// Reads what `description` prints.
  public init?(_ description: String) {
    guard case .reportParagraph(let value)? = ReportParagraphRecogniser.reference(in: description),
      value.description == description
    else { return nil }
    self = value
  }

  /// Whether one of the two is the other or stands in it: 2.4, 2 and 2.4.1 do, 2.4 and 2.41 do not.
  public func overlaps(_ other: ReportParagraph) -> Bool {
    "\(number).".hasPrefix("\(other.number).") || "\(other.number).".hasPrefix("\(number).")
  }

  /// `paragraaf 2.4`
  public var description: String { "paragraaf \(number)" }
}

/// Finds `paragraaf 2.4`, `paragrafen 2.4 en 2.5`, `§ 2.4`. Which report is meant, the paper says. Those of an article, `artikel 8, § 1`, or of
/// what is cited right before, `Kamerstuk 36 045, nr. 3, § 2`, are none.
struct ReportParagraphRecogniser: Recogniser {
  static let sign: StaticString = "§"

  static let heads: [String] = ["paragra", "Paragra", "§"]

  static func find(_ found: inout [Citation], at start: Reader, in context: inout Context) {
    var reader = start
    let isSign = reader.take(sign)
    if isSign { _ = reader.take(sign) }
    // Within an article it is a paragraph of that.
    guard isSign || reader.takeAnyWord(labels) != nil, start.position >= context.endOfLawless,
      !start.isWithinDocument(of: found)
    else { return }
    reader.takeSpace()
    let first = found.count
    reader.takeCitations(&found, from: start.position) { reader in
      reader.takeParagraphNumber().map { .reportParagraph(ReportParagraph(number: $0)) }
    }
    if first < found.count, reader.isOfOther(in: context) { found.removeSubrange(first...) }
  }

  private static let labels: Words = ["paragraaf", "Paragraaf", "paragrafen", "Paragrafen"]
}

extension Reader {
  /// Takes `2`, `2.4`, `2.4.1`.
  fileprivate mutating func takeParagraphNumber() -> String? {
    let start = position
    while takeNumber(digits: 1...2) != nil {
      guard current == UInt8(ascii: "."), byte(1).map(Byte.isDigit) ?? false else { return string(from: start) }
      advance()
    }
    self = moved(to: start)
    return nil
  }

  /// Whether the last that was found ends right before and is a paper or the like: `Kamerstuk 36 045, nr. 3, p. 4, § 2`.
  fileprivate func isWithinDocument(of found: [Citation]) -> Bool {
    guard let end = found.last?.phrase.upperBound, position - end <= Self.farthestDocument else { return false }
    var reader = moved(to: end)
    reader.takeSpaceAndComma()
    if reader.take("p.") || reader.take("blz.") || reader.take("pag.") || reader.take("pp.") {
      reader.takeSpace()
      while reader.takeNumber() != nil, reader.takeDash() {}
      reader.takeSpaceAndComma()
    }
    _ = reader.take(UInt8(ascii: "("))
    // A parliamentary year or day stands within the expression.
    return reader.position == position
      && found.suffix(Self.mostWithinDocument).contains { $0.phrase.upperBound == end && $0.reference.isDocument }
  }

  /// How far before a paragraph the document that it is of can end, in bytes.
  private static var farthestDocument: Int { 24 }

  /// How many citations of an expression are looked at.
  private static var mostWithinDocument: Int { 4 }

  /// Whether it is a paragraph of something other than a report: of the text itself ("hierboven", "van deze brief") or of what is
  /// named behind it ("van het regeerakkoord", "uit de Miljoenennota", "van Verordening (EU) 2021/2115", "van artikel 8", "Awb").
  fileprivate func isOfOther(in context: borrowing Context) -> Bool {
    var reader = self
    reader.takeSpace()
    if Byte.isCapital(text, at: reader.position), reader.position > position { return reader.isAtLaw(in: context) }
    if reader.takeAnyWord(["hierboven", "hieronder", "hiervoor", "hierna"]) != nil { return true }
    guard reader.takeAnyWord(["van", "uit"]) != nil, reader.takeSpace() else { return false }
    let hasArticle = reader.takeAnyWord(["het", "de"]) != nil
    if hasArticle, !reader.takeSpace() { return false }
    if !hasArticle, reader.takeAnyWord(["deze", "dit"]) != nil { return true }
    let noun = reader
    while Byte.continuesWord(text, at: reader.position) || reader.current == UInt8(ascii: "-") { reader.advance() }
    var article = noun
    if article.takeWord("artikel") || article.take("art.") { return true }
    guard let first = noun.current, Byte.isUpper(first) || hasArticle && Byte.isLower(first) else { return false }
    if reader.ends(with: "advies", from: noun.position) || reader.ends(with: "rapport", from: noun.position) {
      return false
    }
    // Who gives advice is called by capitals: "van de AIV".
    let isBody = (noun.position..<reader.position).allSatisfy { Byte.isUpper(text[$0]) }
    return !isBody || LawTable.standard.longestName(at: noun, behindArticle: true) != nil
  }

  private func isAtLaw(in context: borrowing Context) -> Bool {
    LawTable.standard.longestName(at: self, behindArticle: true) != nil
      || context.vocabulary.longestName(at: self, role: .law) != nil
  }
}

extension Reference {
  /// Whether it is something that has paragraphs of its own, but for reports and letters in words.
  fileprivate var isDocument: Bool {
    switch self {
    case .paper, .dossier, .appendix, .proceedings, .gazette, .journal, .act, .commissionDocument, .caseLaw,
      .houseDocument, .motion, .article, .law:
      true
    case .member, .office, .letter, .amount, .date, .reportParagraph, .otherOffice, .name: false
    }
  }
}
