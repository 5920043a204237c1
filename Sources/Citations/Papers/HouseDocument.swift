/// A document or matter of the Tweede Kamer by the number of its own records: `2022D12345` (document), `2022Z12345` (*zaak*),
/// `2022A12345` (*activiteit*).
public struct HouseDocument: Hashable, Sendable, LosslessStringConvertible {
  public let description: String

  init(description: String) { self.description = description }

  /// Reads a number.
  public init?(_ description: String) {
    let bytes = Array(description.utf8)
    var reader = Reader(bytes.span)
    guard let value = reader.takeHouseDocument(), reader.current == nil else { return nil }
    self = value
  }

  /// Page at tweedekamer.nl; a matter or activity has none that its number alone leads to.
  public var address: String? {
    description.utf8.dropFirst(4).first == UInt8(ascii: "D")
      ? "https://www.tweedekamer.nl/kamerstukken/detail?id=\(description)&did=\(description)" : nil
  }
}

/// Finds `2022Z12345`, `2022D12345` and `2022A12345`.
struct HouseDocumentRecogniser: Recogniser {
  static let heads: [String] = ["0000D", "0000Z", "0000A"]

  static func find(_ found: inout [Citation], at start: Reader, in context: inout Context) {
    var reader = start
    guard let value = reader.takeHouseDocument() else { return }
    found.append(Citation(.houseDocument(value), at: start.position..<reader.position))
  }
}

extension Reader {
  fileprivate mutating func takeHouseDocument() -> HouseDocument? {
    let start = position
    guard let year = takeFigures(4), (1990...2199).contains(year),
      take(UInt8(ascii: "D")) || take(UInt8(ascii: "Z")) || take(UInt8(ascii: "A")),
      takeNumber(digits: 5...5) != nil, !Byte.continuesWord(text, at: position)
    else {
      self = moved(to: start)
      return nil
    }
    return HouseDocument(description: string(from: start))
  }

  /// Takes exactly so many figures, whatever stands behind them.
  private mutating func takeFigures(_ count: Int) -> Int? {
    let end = position + count
    guard end <= text.count else { return nil }
    var value = 0
    for index in position..<end {
      guard Byte.isDigit(text[index]) else { return nil }
      value = value * 10 + Int(text[index] - 0x30)
    }
    self = moved(to: end)
    return value
  }
}
