/// A letter, appreciation or communication cited in words (*brief*, *kabinetsappreciatie*), without a paper number.
public struct Letter: Hashable, Sendable, LosslessStringConvertible {
  /// What sort it is, in small letters: `brief`.
  public let sort: String
  /// Its title without quotation marks.
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
    guard case .letter(let value)? = LetterRecogniser.reference(in: description), value.description == description
    else { return nil }
    self = value
  }

  /// The same letter with the year of its day, as seen from the last day the paper can be from.
  public func resolved(at latest: Day?) -> Letter {
    guard let latest, let date else { return self }
    return Letter(sort: sort, title: title, date: date.resolved(at: latest))
  }

  /// `brief «Steun Oekraïne 2023» van 23 december 2022`
  public var description: String {
    "\(sort) «\(title)»" + (date.map { " van \($0)" } ?? "")
  }
}

/// Finds letters and the like by their head word.
///
/// Three forms are sure enough: with a paper number behind it, in brackets or after a comma (`Kamerbrief over hulp van 17 mei jl.
/// (Kamerstuk 36 045, nr. 88)`), which makes the whole phrase a citation of that paper; with a title that begins with a capital and a day
/// (`brief Steun Oekraïne 2023 van 23 december 2022`); with a title in quotation marks.
struct LetterRecogniser: Recogniser {
  static let firstBytes = Array("KkbBCcmnv".utf8)
  static let inside = Inside.everything

  static func citations(at start: Reader, in context: Context) -> [Citation] {
    var reader = start
    guard let sort = reader.takeLetterSort(), reader.takeSpace() else { return [] }
    return numbered(start, reader, context) ?? titled(start, reader, sort, context) ?? []
  }

  private static func numbered(_ start: Reader, _ head: Reader, _ context: Context) -> [Citation]? {
    guard head.beginsLetterTitle, let mark = head.endOfTitle() else { return nil }
    var number = head.moved(to: mark + 1)
    number.takeSpace()
    guard let paper = PaperRecogniser.citations(at: number, in: context).first else { return nil }
    var end = mark
    while end > head.position, Byte.spaceWidth(head.text, at: end - 1) != nil { end -= 1 }
    return [Citation(paper.reference, at: start.position..<end)]
  }

  private static func titled(
    _ start: Reader, _ head: Reader, _ sort: String, _ context: Context
  ) -> [Citation]? {
    var reader = head
    guard let title = reader.takeQuotedTitle() ?? reader.takeCapitalTitle() else { return nil }
    let end = reader
    var date: Citation?
    if reader.takeSpace(), reader.takeWord("van"), reader.takeSpace() {
      date = DateRecogniser.citations(at: reader, in: context).first
    }
    guard title.quoted || date != nil else { return nil }
    let phrase = start.position..<(date?.range.upperBound ?? end.position)
    let words = title.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let known = context.vocabulary.key(named: words)
    let reference =
      known.map(Reference.name)
      ?? .letter(Letter(sort: sort, title: words, date: date.flatMap(\.dateExpression)))
    return [Citation(reference, at: phrase)]
  }
}

extension Citation {
  fileprivate var dateExpression: DateExpression? {
    guard case .date(let date) = reference else { return nil }
    return date
  }
}

extension Reader {
  fileprivate mutating func takeLetterSort() -> String? {
    let start = position
    let sorts: [StaticString] = [
      "Kamerbrief", "kamerbrief", "brief", "Brief", "kabinetsappreciatie", "Kabinetsappreciatie",
      "Commissiemededeling", "commissiemededeling", "mededeling", "nota", "verslag",
    ]
    return takeAnyWord(sorts) != nil ? string(from: start).lowercased() : nil
  }

  /// A title follows a preposition, an opening quotation mark, or is a capital.
  fileprivate var beginsLetterTitle: Bool {
    var ahead = self
    let prepositions: [StaticString] = ["over", "van", "inzake", "betreffende", "met", "aan"]
    if ahead.takeAnyWord(prepositions) != nil || ahead.take("«") { return true }
    return current.map(Byte.isUpper) ?? false
  }

  /// The first bracket in the sentence, or a comma with a paper's label behind it, within three hundred bytes.
  fileprivate func endOfTitle() -> Int? {
    let limit = min(position + 300, text.count)
    let mark = text[position..<limit].indices.first { index in
      if text[index] == UInt8(ascii: "(") { return true }
      var behind = moved(to: index)
      return behind.take(", ") && behind.take("Kamerstuk")
    }
    guard let mark, !Sentence.ends(in: text, position..<mark), !text[position..<mark].contains(0xFF) else { return nil }
    // A verb makes it a sentence about a letter, not the name of one.
    let words = text[position..<mark].split { $0 == 0x20 || $0 == 0x0A || $0 == 0x2C }
    return words.contains { Self.verbs.contains(String(decoding: $0, as: UTF8.self)) } ? nil : mark
  }

  private static let verbs: Set<String> = [
    "heeft", "hebben", "had", "is", "zijn", "was", "waren", "wordt", "worden", "werd", "werden", "zal", "zullen", "kan",
    "kunnen", "moet", "moeten", "dat", "die", "zie", "waarin", "waarmee", "waaruit",
  ]

  fileprivate mutating func takeQuotedTitle() -> (text: String, quoted: Bool)? {
    let start = position
    for (open, close): (StaticString, StaticString) in [("«", "»"), ("“", "”"), ("‘", "’")] where take(open) {
      let begin = position
      var depth = 1
      // A title has nothing opaque in it: 0xFF stands there.
      while let byte = current, byte != 0xFF, position - begin < 300, depth > 0 {
        if take(open) {
          depth += 1
        } else if take(close) {
          // An apostrophe closes nothing: ‘Steun voor foto’s’.
          if !Byte.continuesWord(text, at: position) { depth -= 1 }
        } else {
          advance()
        }
      }
      let end = position - close.utf8CodeUnitCount
      if depth == 0, end > begin { return (text.string(begin..<end), true) }
    }
    self = moved(to: start)
    return nil
  }

  /// Takes words that begin with a capital or figure, up to ` van `.
  fileprivate mutating func takeCapitalTitle() -> (text: String, quoted: Bool)? {
    let start = position
    var end = start
    while let byte = current, Byte.isUpper(byte) || (Byte.isDigit(byte) && end > start), end - start < 300 {
      while Byte.continuesWord(text, at: position) || current == UInt8(ascii: "-") { advance() }
      end = position
      guard takeSpace() else { break }
    }
    self = moved(to: end)
    return end > start ? (string(from: start), false) : nil
  }
}
