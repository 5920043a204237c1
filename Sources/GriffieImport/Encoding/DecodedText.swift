/// The text of a file, and the encoding its bytes turned out to have.
struct DecodedText: Hashable, Sendable {
  enum Encoding: String, Hashable, Sendable {
    case utf8 = "UTF-8"
    /// Read as Windows-1252 once and written as UTF-8 again: `Ã«` for `ë`.
    case utf8Twice = "UTF-8 that was encoded twice"
    case utf16 = "UTF-16"
    /// What Windows wrote before Unicode; ISO 8859-1 is read as a part of it.
    case windows1252 = "Windows-1252"
  }

  let text: String
  let encoding: Encoding

  /// Decodes a file. A byte order mark decides, and is taken off; without one UTF-16 shows itself by the zeros in it, and what is no
  /// UTF-8 is Windows-1252, in which any text of Western Europe can be read.
  ///
  /// - Throws: when zeros, other control characters or too many marks on a letter show that it is no text.
  init(_ bytes: [UInt8]) throws(ImportFault) {
    (text, encoding) = try Self.decode(bytes)
    if let line = Self.lineOfControl(in: text) {
      throw ImportFault("this is no text: it has control characters", line: line)
    }
    try MarkLimit.check(text)
  }

  private static func decode(_ bytes: [UInt8]) throws(ImportFault) -> (String, Encoding) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return try decode(Array(bytes[3...])) }
    if let isBigEndian = byteOrder(bytes) {
      guard let text = UTF16Text.text(of: bytes, isBigEndian: isBigEndian) else {
        throw ImportFault("this begins as UTF-16 but is not: save it as UTF-8")
      }
      return (text, .utf16)
    }
    if let text = String(validating: bytes, as: UTF8.self) {
      return WesternText.undoingDoubleEncoding(of: text).map { ($0, .utf8Twice) } ?? (text, .utf8)
    }
    return (WesternText.text(of: bytes), .windows1252)
  }

  /// Whether the high byte of a UTF-16 unit comes first; nil for what is not UTF-16. Text of Western Europe has a zero in nearly
  /// every unit.
  private static func byteOrder(_ bytes: [UInt8]) -> Bool? {
    if bytes.starts(with: [0xFE, 0xFF]) { return true }
    if bytes.starts(with: [0xFF, 0xFE]) { return false }
    let head = bytes.prefix(512)
    guard head.count >= 4 else { return nil }
    let zeros = [0, 1].map { parity in head.indices.count { $0 % 2 == parity && head[$0] == 0 } }
    let half = head.count / 2
    if zeros[0] * 10 > half * 6, zeros[1] == 0 { return true }
    if zeros[1] * 10 > half * 6, zeros[0] == 0 { return false }
    return nil
  }

  /// The line of the first control character that no text has.
  private static func lineOfControl(in text: String) -> Int? {
    var line = 1
    for byte in text.utf8 {
      if byte == 0x0A { line += 1 }
      if byte < 0x20, !(0x09...0x0D).contains(byte) { return line }
    }
    return nil
  }
}
