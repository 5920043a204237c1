/// A letter, report or communication cited in words (*brief*, *kabinetsappreciatie*), without the number of a paper.
public struct Letter: Hashable, Sendable, LosslessStringConvertible {
  /// What sort it is, in small letters: `brief`, `voortgangsrapportage`.
  public let sort: String
  /// Its title without quotation marks; empty when only its day is given.
  public let title: String
  /// The day behind it, when given.
  public let date: DateExpression?

  init(sort: String, title: String, date: DateExpression?) {
    self.sort = sort
    self.title = title
    self.date = date
  }

  /// Reads what `description` prints.
  public init?(_ description: String) {
    let bytes = Array(description.utf8)
    var reader = Reader(bytes.span)
    guard let sort = reader.takeDocumentNoun() else { return nil }
    var behind = reader
    behind.takeSpace()
    let title = behind.takeQuotedTitle()
    if title != nil { reader = behind }
    let date =
      reader.take(" van ") ? DateExpression(bytes.span.string(reader.position..<bytes.count))?.ofDocument : nil
    guard reader.current == nil || date != nil else { return nil }
    self.init(sort: sort, title: title ?? "", date: date)
    guard self.description == description else { return nil }
  }

  /// The same letter with the year of its day, as seen from the last day the paper can be from.
  public func resolved(at latest: Day) -> Letter {
    guard let date else { return self }
    return Letter(sort: sort, title: title, date: date.resolved(at: latest))
  }

  /// `brief «Steun Oekraïne 2023» van 23 december 2022`
  public var description: String {
    sort + (title.isEmpty ? "" : " «\(title)»") + (date.map { " van \($0)" } ?? "")
  }

  /// `brief-2022-12-23 Steun Oekraïne 2023`; without a day, sort and title.
  public var identifier: String {
    let day = date?.identifier
    return title.isEmpty ? "\(sort)-\(day ?? "")" : "\(sort)-\(day.map { "\($0) " } ?? "")\(title)"
  }
}

extension DateExpression {
  /// The day of a document, which has been where no year is given.
  fileprivate var ofDocument: DateExpression {
    guard case .day(let day, let month, nil, .same) = self else { return self }
    return .day(day: day, month: month, year: nil, .past)
  }
}

extension Reader {
  /// Takes one word that names a sort of document, alone or as the end of a compound: `brief`, `Verzamelbrief`, `AIV-advies`, `artikel
  /// 100-brief`. The value is in small letters, with single blanks.
  mutating func takeDocumentNoun() -> String? {
    var ahead = self
    if ahead.takeWordInAnyCase("artikel"), ahead.takeSpace(), !ahead.isAtFigure { ahead = self }
    guard ahead.skipDocumentNoun() else { return nil }
    let noun = position..<ahead.position
    self = ahead
    return text.words(noun).lowercased()
  }

  /// Where the name of a document begins whose word begins there: before "artikel" in `artikel 100-brief`.
  func startOfDocumentNoun(at word: Int) -> Int {
    guard word < text.count, Byte.isDigit(text[word]) else { return word }
    var reader = moved(to: word)
    _ = reader.takeBack("artikel")
    return reader.position
  }

  /// Passes over one word that names a sort of document; false when it does not.
  mutating func skipDocumentNoun() -> Bool {
    let start = position
    let limit = start + Self.longestDocumentNoun
    repeat { skipWord(before: limit) } while position < limit && take(UInt8(ascii: "-"))
    if position > start, endsWithDocumentNoun(from: start) { return true }
    self = moved(to: start)
    return false
  }

  /// Whether the word that was taken, of letters and figures alone, is one that names a sort of document.
  func isDocumentNoun(from start: Int) -> Bool {
    position > start && position - start <= Self.longestDocumentNoun && endsWithDocumentNoun(from: start)
  }

  /// In bytes.
  static var longestDocumentNoun: Int { 60 }

  /// Whether what was taken ends with the noun of a document, in any case.
  private func endsWithDocumentNoun(from start: Int) -> Bool {
    Self.documentNouns[Self.ending(byte(-2) ?? 0, text[position - 1])].contains { ends(with: $0, from: start) }
  }

  /// Whether the word that was taken ends with the literal, which is in small letters, in any case.
  func ends(with literal: StaticString, from start: Int) -> Bool {
    let begin = position - literal.utf8CodeUnitCount
    guard begin >= start else { return false }
    var word = moved(to: begin)
    return word.takeWordInAnyCase(literal)
  }

  /// The nouns by their last two letters: most words end with others.
  private static let documentNouns: [[StaticString]] = {
    let nouns: [StaticString] = [
      "brief", "appreciatie", "mededeling", "reactie", "nota", "notitie", "rapport", "rapportage", "verslag", "advies",
      "agenda", "plan", "strategie", "akkoord", "antwoord", "antwoorden", "beantwoording", "fiche", "memorie",
      "evaluatie", "resolutie",
    ]
    return nouns.reduce(into: Array(repeating: [], count: 1024)) { endings, noun in
      let count = noun.utf8CodeUnitCount
      endings[ending(noun.bytes[count - 2], noun.bytes[count - 1])].append(noun)
    }
  }()

  private static func ending(_ first: UInt8, _ second: UInt8) -> Int { Int(first & 31) << 5 | Int(second & 31) }

  /// How deep quotations in a title can lie.
  static let deepestQuotation = 3

  /// Takes a title in quotation marks, without them and with single blanks; there may be quotations in it.
  mutating func takeQuotedTitle() -> String? {
    let start = position
    for (open, close): (StaticString, StaticString) in [
      ("«", "»"), ("“", "”"), ("‘", "’"), ("'", "'"), ("\"", "\""),
    ] where take(open) {
      let begin = position
      var depth = 1
      // A title has nothing opaque in it: 0xFF stands there.
      while let byte = current, byte != 0xFF, position - begin < 300, depth > 0 {
        if take(close) {
          // An apostrophe closes nothing: ‘Steun voor foto’s’.
          if !Byte.continuesWord(text, at: position) { depth -= 1 }
        } else if take(open) {
          depth += 1
          if depth > Self.deepestQuotation { break }
        } else {
          advance()
        }
      }
      let end = position - close.utf8CodeUnitCount
      if depth == 0, end > begin, hasWholeQuotations(begin..<end) { return text.words(begin..<end) }
    }
    self = moved(to: start)
    return nil
  }

  /// Whether each « in the range has its ».
  private func hasWholeQuotations(_ range: Range<Int>) -> Bool {
    var reader = moved(to: range.lowerBound)
    var depth = 0
    while reader.position < range.upperBound, depth >= 0 {
      if reader.take("«") {
        depth += 1
      } else if reader.take("»") {
        depth -= 1
      } else {
        reader.advance()
      }
    }
    return depth == 0
  }

  /// Takes ` van `, ` d.d. ` and the like.
  mutating func takeWordBeforeDate() -> Bool {
    takeSpace()
    return (takeWord("van") || take("d.d.") || take("dd.")) && takeSpace()
  }

  /// Takes ` van 23 december 2022`, ` d.d. 23 december 2022`.
  mutating func takeDateOfDocument() -> (range: Range<Int>, value: DateExpression)? {
    let start = position
    if takeWordBeforeDate(), let day = DateRecogniser.first(at: self),
      case .date(let date) = day.reference
    {
      self = moved(to: day.range.upperBound)
      return (day.range, date)
    }
    self = moved(to: start)
    return nil
  }
}
