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

/// Finds `paragraaf 2.4`, `paragrafen 2.4 en 2.5`, `§ 2.4`. Which report is meant, the paper says.
struct ReportParagraphRecogniser: Recogniser {
  static let heads: [String] = ["paragra", "Paragra", "§"]

  static func find(_ found: inout [Citation], at start: Reader, in context: inout Context) {
    var reader = start
    guard reader.take("§§") || reader.take("§") || reader.takeAnyWord(labels) != nil else { return }
    reader.takeSpace()
    let first = found.count
    reader.takeCitations(&found, from: start.position) { reader in
      reader.takeParagraphNumber().map { .reportParagraph(ReportParagraph(number: $0)) }
    }
    if first < found.count, reader.isOfOther { found.removeSubrange(first...) }
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

  /// Whether it is a paragraph of something other than a report: of the text itself ("hierboven", "van deze brief") or of what is
  /// named behind it ("van het regeerakkoord").
  fileprivate var isOfOther: Bool {
    var reader = self
    reader.takeSpace()
    if reader.takeAnyWord(["hierboven", "hieronder", "hiervoor", "hierna"]) != nil { return true }
    guard reader.takeWord("van"), reader.takeSpace() else { return false }
    guard reader.takeAnyWord(["het", "de"]) != nil, reader.takeSpace() else {
      return reader.takeAnyWord(["deze", "dit"]) != nil
    }
    let start = reader.position
    while Byte.continuesWord(text, at: reader.position) || reader.current == UInt8(ascii: "-") { reader.advance() }
    let noun = text.string(start..<reader.position)
    return noun.utf8.first.map(Byte.isLower) ?? false && !["advies", "rapport"].contains(where: noun.hasSuffix)
  }
}
