/// A law or treaty of the Netherlands by its number in the national database (*wet*, *besluit*, *regeling*, *verdrag*).
public struct Law: Hashable, Sendable, LosslessStringConvertible {
  /// Its row in the table of laws.
  private let row: UInt16

  init(row: Int) { self.row = UInt16(row) }

  /// Official short title (*citeertitel*): `Algemene wet bestuursrecht`.
  public var name: String { LawTable.standard.title(ofRow: Int(row)) }

  /// Number in the Basiswettenbestand: `BWBR0005537`; a treaty has one with a V, `BWBV0001000`.
  public var number: String { LawTable.standard.number(ofRow: Int(row)) }

  /// Reads the official short title of a law that Griffie knows.
  public init?(_ description: String) {
    let bytes = Array(description.utf8)
    guard let found = LawTable.standard.longestName(at: Reader(bytes.span), behindArticle: false),
      found.range.count == bytes.count, case .law(let law) = LawTable.standard.meanings[found.row],
      law.name == description
    else { return nil }
    self = law
  }

  /// The official short title.
  public var description: String { name }

  /// Identifier after the Juriconnect standard: `jci1.3:c:BWBR0005537`.
  public var identifier: String { "jci1.3:c:\(number)" }

  /// Address of the text in force.
  public var address: String { "https://wetten.overheid.nl/\(number)" }
}

/// Finds `de Grondwet`, `Uitvoeringswet cyberbeveiligingsverordening`, `Woo-verzoek`: laws without an article. The citation is the name.
struct LawRecogniser: Recogniser {
  static let heads: [String] = []

  static func names(in vocabulary: Vocabulary) -> [[UInt8]] { LawTable.standard.heads }

  static func find(_ found: inout [Citation], at start: Reader, in context: inout Context) {
    guard let name = LawTable.standard.longestName(at: start, behindArticle: false),
      !start.isWithinLongerTitle, !start.isOfAnother(until: name.range.upperBound),
      let reference = LawTable.standard.reference(ofRow: name.row)
    else { return }
    found.append(Citation(reference, at: name.range))
  }
}

extension Reader {
  /// Whether the word before is the head of a longer title: "Invoeringswet Omgevingswet", "Besluit Jeugdwet".
  fileprivate var isWithinLongerTitle: Bool {
    var end = position
    while end > 0, text[end - 1] == 0x20 || text[end - 1] == 0x0A { end -= 1 }
    guard end < position, end > 0 else { return false }
    let last = text[end - 1]
    guard last == UInt8(ascii: "t") || last == UInt8(ascii: "g") || last == UInt8(ascii: "n") else { return false }
    var start = end
    while start > 0, Byte.isWord(text[start - 1]) || text[start - 1] == UInt8(ascii: "-") { start -= 1 }
    guard start < end, Byte.isUpper(text[start]) else { return false }
    return Self.endsOfTitles.contains { head in
      let count = head.utf8CodeUnitCount
      var tail = moved(to: max(start, end - count))
      return tail.take(head) && tail.position == end
    }
  }

  /// Whether the short name here is that of a sort of case, `AWB 19/123`, `19/123 WIA`, or of a war, `WW II`.
  fileprivate func isOfAnother(until end: Int) -> Bool {
    guard end - position < 6 else { return false }
    var (behind, before) = (moved(to: end), self)
    if behind.takeSpace() {
      if behind.takeAnyWord(["I", "II"]) != nil, isAtAny(["WW"]) { return true }
      if behind.takeNumber(digits: 2...4) != nil, behind.current == UInt8(ascii: "/"),
        behind.byte(1).map(Byte.isDigit) ?? false
      {
        return true
      }
    }
    guard before.takeSpaceBack(), before.byte(-1).map(Byte.isDigit) ?? false else { return false }
    let number = before.takeWordBack()
    return number.lowerBound > 0 && text[number.lowerBound - 1] == UInt8(ascii: "/")
  }

  private static let endsOfTitles: [StaticString] = [
    "wet", "Wet", "esluit", "egeling", "eglement", "ichtlijn", "erordening",
  ]
}
