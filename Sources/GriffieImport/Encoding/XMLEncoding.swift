/// How the bytes of an XML text stand for characters.
enum XMLEncoding: Hashable {
  case utf8
  case utf16(bigEndian: Bool)
  /// Windows-1252 and what it contains: ISO-8859-1, US-ASCII.
  case western

  /// The encoding by its mark or its first character; otherwise the one that is declared, and UTF-8 where none is.
  init(of bytes: [UInt8]) throws(ImportFault) {
    switch Array(bytes.prefix(2)) {
    case [0xFE, 0xFF], [0x00, UInt8(ascii: "<")]: self = .utf16(bigEndian: true)
    case [0xFF, 0xFE], [UInt8(ascii: "<"), 0x00]: self = .utf16(bigEndian: false)
    default:
      // Texts of .NET often declare UTF-16 and are written as UTF-8: here there is no second byte to a character.
      switch Self.declared(in: bytes) {
      case nil, "utf-8", "utf8", "utf-16": self = .utf8
      case "iso-8859-1", "latin1", "windows-1252", "us-ascii", "ascii": self = .western
      case let name?: throw .unknownEncoding(name)
      }
    }
  }

  /// The text without a mark. Throws when the bytes are no text in this encoding.
  func text(of bytes: [UInt8]) throws(ImportFault) -> String {
    switch self {
    case .utf8:
      guard let text = String(validating: bytes, as: UTF8.self) else { throw .noUTF8(line: Self.faultyLine(of: bytes)) }
      return Self.withoutMark(text)
    case .utf16(let bigEndian):
      guard let text = UTF16Text.text(of: bytes, isBigEndian: bigEndian) else { throw .noUTF16 }
      return text
    case .western: return WesternText.text(of: bytes)
    }
  }

  private static func withoutMark(_ text: String) -> String {
    text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
  }

  /// The name in `encoding="…"` of the declaration, in small letters.
  private static func declared(in bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(256), as: UTF8.self)
    guard let start = head.firstRange(of: "<?xml")?.upperBound,
      let end = head[start...].firstRange(of: "?>")?.lowerBound,
      let key = head[start..<end].firstRange(of: "encoding")?.upperBound
    else { return nil }
    let parts = head[key..<end].split(maxSplits: 2, omittingEmptySubsequences: false) { $0 == "\"" || $0 == "'" }
    return parts.count < 2 ? nil : parts[1].lowercased()
  }

  private static func faultyLine(of bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return 1 + (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0)
  }
}

extension ImportFault {
  fileprivate static func unknownEncoding(_ name: String) -> ImportFault {
    ImportFault("encoding '\(name)' cannot be read: UTF-8, UTF-16, ISO-8859-1 and windows-1252 can", line: 1)
  }

  fileprivate static func noUTF8(line: Int) -> ImportFault {
    ImportFault("bytes that are no UTF-8, and no other encoding is declared", line: line)
  }

  fileprivate static let noUTF16 = ImportFault("begins as UTF-16 and holds bytes that are none")
}
