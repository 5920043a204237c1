/// Number the House gives to each thing it deals with (*zaaknummer*): `2022Z00782`.
struct CaseNumber: Hashable, Sendable, LosslessStringConvertible {
  let description: String

  /// Nil when it is not a year, a capital and figures.
  init?(_ description: String) {
    let bytes = Array(description.utf8)
    let isDigit: (UInt8) -> Bool = { (0x30...0x39).contains($0) }
    guard (6...16).contains(bytes.count), bytes[..<4].allSatisfy(isDigit), (0x41...0x5A).contains(bytes[4]),
      bytes[5...].allSatisfy(isDigit)
    else { return nil }
    self.description = description
  }
}
