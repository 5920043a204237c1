/// A chamber of the States General (*Eerste Kamer*, *Tweede Kamer*).
public enum Chamber: String, Hashable, Sendable, CustomStringConvertible {
  case senate = "I"
  case house = "II"

  public var description: String { rawValue }

  /// As it stands in identifiers.
  public var code: String { self == .house ? "tk" : "ek" }
}

extension Reader {
  /// Takes `Tweede Kamer`, `Eerste Kamer`, with the blank and comma behind.
  mutating func takeChamberInWords() -> Chamber? {
    let isHouse = takeWord("Tweede Kamer")
    guard isHouse || takeWord("Eerste Kamer") else { return nil }
    takeSpaceAndComma()
    return isHouse ? .house : .senate
  }

  /// Takes `II`, `I`, `TK`, `EK`, with the blank and comma behind.
  mutating func takeChamber() -> Chamber? {
    let chambers: [(StaticString, Chamber)] = [
      ("II", .house), ("I", .senate), ("TK", .house), ("EK", .senate),
    ]
    for (code, chamber) in chambers where takeWord(code) {
      takeSpaceAndComma()
      return chamber
    }
    return nil
  }
}
