/// A document of the European Commission (*COM-document*).
public struct CommissionDocument: Hashable, Sendable, LosslessStringConvertible {
  /// Series: `COM`, `SWD`, `JOIN`, `SEC`.
  public let series: String
  public let year: Int
  public let number: Int

  init(series: String, year: Int, number: Int) {
    self.series = series
    self.year = year
    self.number = number
  }

  /// Reads what `description` prints.
  public init?(_ description: String) {
    guard case .commissionDocument(let value)? = CommissionDocumentRecogniser.reference(in: description),
      value.description == description
    else { return nil }
    self = value
  }

  /// `COM(2022) 349`
  public var description: String { "\(series)(\(year)) \(number)" }

  /// The number of the document. Whether its CELEX number has PC or DC in it cannot be told from this form.
  public var identifier: String { "\(series):\(year):\(number)" }

  /// EUR-Lex, which knows documents by this number.
  public var address: String {
    "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=\(series):\(year):\(number):FIN"
  }
}

/// Finds `COM(2022) 349`, `COM (2022) 349 final`, `SWD(2021)12`, `COM(2021) 561, 562 en 563`.
struct CommissionDocumentRecogniser: Recogniser {
  static let heads: [String] = ["COM", "SWD", "JOIN", "SEC"]

  static func find(_ found: inout [Citation], at start: Reader, in context: inout Context) {
    var reader = start
    guard let series = reader.takeAnyWord(["COM", "SWD", "JOIN", "SEC"]) else { return }
    reader.takeSpace()
    guard reader.take(UInt8(ascii: "(")), let year = reader.takeNumber(digits: 4...4), (1970...2199).contains(year),
      reader.take(UInt8(ascii: ")"))
    else { return }
    reader.takeSpace()
    var count = 0
    reader.takeCitations(&found, from: start.position) { reader in
      guard let number = reader.takeNumber(digits: 1...4), number > 0, count == 0 || !reader.isCounted else {
        return nil
      }
      count += 1
      return .commissionDocument(CommissionDocument(series: "\(series)", year: year, number: number))
    }
  }
}
