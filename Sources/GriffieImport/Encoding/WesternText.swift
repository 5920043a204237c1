/// The encoding windows-1252. Texts that declare ISO-8859-1 are read as this too, as browsers do: it differs only where that has
/// control codes.
enum WesternText {
  /// What the bytes 0x80 to 0x9F stand for; five are free and stand for themselves.
  private static let middle: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
    0x017E, 0x0178,
  ]

  static func text(of bytes: [UInt8]) -> String {
    String(
      decoding: bytes.map { (0x80...0x9F).contains($0) ? middle[Int($0) - 0x80] : UInt16($0) }, as: UTF16.self)
  }

  /// The bytes of UTF-8 that somebody took for windows-1252 or ISO-8859-1 and wrote as UTF-8 once more: `cliÃ«nt` for `cliënt`.
  /// Nil when any character of the text could not have come about so, or when there is none that did.
  static func undoingDoubleEncoding(of text: String) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      guard let byte = byte(of: scalar.value) else { return nil }
      bytes.append(byte)
    }
    guard bytes.contains(where: { $0 >= 0x80 }) else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func byte(of scalar: UInt32) -> UInt8? {
    if scalar <= 0xFF { return UInt8(scalar) }
    guard scalar <= 0xFFFF, let place = middle.firstIndex(of: UInt16(scalar)) else { return nil }
    return UInt8(0x80 + place)
  }
}
