/// A character that no page can hold: a control, or a number that Unicode keeps for no character (HTML, *preprocessing the input stream*).
public struct ForbiddenCharacter: Hashable, Sendable, CustomStringConvertible {
  let scalar: Unicode.Scalar

  /// Nil for a character that pages can hold.
  public init?(_ scalar: Unicode.Scalar) {
    let isForbidden =
      switch scalar.value {
      case 0x09, 0x0A, 0x0C, 0x0D: false
      case ..<0x20, 0x7F...0x9F, 0xFDD0...0xFDEF: true
      case let value: value & 0xFFFE == 0xFFFE
      }
    guard isForbidden else { return nil }
    self.scalar = scalar
  }

  /// The first in a text.
  public init?(in text: String) {
    guard let found = text.unicodeScalars.lazy.compactMap(ForbiddenCharacter.init).first else { return nil }
    self = found
  }

  /// The text with U+FFFD in the place of each.
  public static func replaced(in text: String) -> String {
    guard ForbiddenCharacter(in: text) != nil else { return text }
    let scalars = text.unicodeScalars.map { ForbiddenCharacter($0) == nil ? $0 : "\u{FFFD}" }
    return String(String.UnicodeScalarView(scalars))
  }

  /// Where the first stands in well-formed UTF-8.
  public static func first(in bytes: [UInt8]) -> (offset: Int, character: ForbiddenCharacter)? {
    var index = 0
    while let next = bytes[index...].firstIndex(where: isSuspect) {
      let rest = bytes[next..<min(next + 4, bytes.count)]
      var decoder = UTF8()
      var iterator = rest.makeIterator()
      if case .scalarValue(let scalar) = decoder.decode(&iterator), let found = ForbiddenCharacter(scalar) {
        return (next, found)
      }
      index = next + 1
    }
    return nil
  }

  /// Whether one can begin with this byte.
  private static func isSuspect(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x0A || byte == 0x7F || byte == 0xC2 || byte >= 0xEF
  }

  /// `U+0001`
  public var description: String { scalar.codePoint }
}

extension Unicode.Scalar {
  /// `U+0001`
  package var codePoint: String {
    let figures = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - figures.count)) + figures
  }
}
