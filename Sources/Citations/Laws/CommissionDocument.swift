/// A document of the European Commission (*COM-document*).
public struct CommissionDocument: Hashable, Sendable, LosslessStringConvertible {
  /// Series: `COM`, `SWD`, `JOIN`, `SEC`, and `C` for what the Commission decides by itself.
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
    "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri="
      + (series == "C" ? "PI_COM:C(\(year))\(number)" : "\(series):\(year):\(number):FIN")
  }
}

/// Finds `COM(2022) 349`, `COM (2022) 349 final`, `SWD(2021)12`, `COM(95) 123`, `COM/2018/366`, `COM 2021 206`, `C(2022) 8481`, `COM(2021) 561, 562 en 563`,
/// `COM(2021) 550 t/m 557`.
struct CommissionDocumentRecogniser: Recogniser {
  static let heads: [String] = ["COM", "SWD", "JOIN", "SEC", "Com(", "Com (", "C(", "C ("]

  static func find(_ found: inout [Citation], at start: Reader, in context: inout Context) {
    var reader = start
    guard let label = reader.takeAnyWord(["COM", "SWD", "JOIN", "SEC", "Com", "C"])?.description,
      let year = reader.takeYearOfDocument(behind: label)
    else { return }
    let series = label == "Com" ? "COM" : label
    let first = found.count
    reader.takeItems(from: start.position) { reader, begin in
      guard let number = reader.takeNumber(digits: 1...4), number > 0, found.count == first || !reader.isCounted else {
        return false
      }
      var behind = reader
      let last = behind.takeThrough() ? behind.takeNumber(digits: 1...4) : nil
      // Behind a dash another document can follow: "COM(2021) 550 – 2021/0197 (COD)".
      var numbers = number...number
      if behind.current != UInt8(ascii: "/"), let range = context.numbers(from: number, through: last) {
        numbers = range
        reader = behind
      }
      for number in numbers {
        let value = CommissionDocument(series: series, year: year, number: number)
        found.append(Citation(.commissionDocument(value), at: begin..<reader.position))
      }
      return true
    }
    for index in first..<found.count { found[index].widen(to: start.position..<reader.position) }
  }
}

extension Reader {
  /// Takes `(2022) `, `(95) `, `/2018/`, and ` 2021 ` before a figure, with which words in capitals have other meanings too.
  fileprivate mutating func takeYearOfDocument(behind label: String) -> Int? {
    var ahead = self
    // "C/2022/12" is an issue of the Official Journal.
    let isInPath = label != "Com" && label != "C" && ahead.take(UInt8(ascii: "/"))
    if !isInPath { ahead.takeSpace() }
    let isInBrackets = !isInPath && ahead.take(UInt8(ascii: "("))
    guard isInPath || isInBrackets || label == "COM" || label == "SWD" else { return nil }
    let count = ahead.figureCount
    guard let number = ahead.takeNumber(digits: 2...4),
      count == 4 || isInBrackets && label != "C" && (70...99).contains(number)
    else {
      return nil
    }
    let year = count == 4 ? number : 1900 + number
    guard (1970...2199).contains(year),
      isInBrackets ? ahead.take(UInt8(ascii: ")")) : isInPath ? ahead.take(UInt8(ascii: "/")) : ahead.takeSpace()
    else { return nil }
    if isInBrackets { ahead.takeSpace() }
    guard ahead.isAtFigure else { return nil }
    self = ahead
    return year
  }
}
