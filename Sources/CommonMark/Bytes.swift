#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The bytes of CommonMark's syntax by name.
extension UInt8 {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let exclamation = UInt8(ascii: "!")
  static let ampersand = UInt8(ascii: "&")
  static let colon = UInt8(ascii: ":")
  static let semicolon = UInt8(ascii: ";")
  static let lessThan = UInt8(ascii: "<")
  static let greaterThan = UInt8(ascii: ">")
  static let bracket = UInt8(ascii: "[")
  static let backslash = UInt8(ascii: "\\")
  static let closingBracket = UInt8(ascii: "]")
  static let parenthesis = UInt8(ascii: "(")
  static let closingParenthesis = UInt8(ascii: ")")
  static let caret = UInt8(ascii: "^")
  static let dash = UInt8(ascii: "-")
  static let equals = UInt8(ascii: "=")
  static let pipe = UInt8(ascii: "|")
  static let number = UInt8(ascii: "#")
  /// A byte that no valid UTF-8 contains.
  static let never = UInt8(0xFF)

  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
  var isPunctuation: Bool { self > 0x20 && self < 0x7F && !isDigit && !isLetter }
  var lowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}

/// The bytes of a C string, its closing zero aside; valid as long as the string is.
typealias CBytes = UnsafeBufferPointer<UInt8>

extension UnsafeBufferPointer<UInt8> {
  init(cString: UnsafePointer<CChar>) {
    let count = strlen(cString)
    let bytes = UnsafeRawPointer(cString).assumingMemoryBound(to: UInt8.self)
    self.init(start: bytes, count: count)
  }

  /// The offset of the first such byte at or behind `start`.
  func offset(of byte: UInt8, from start: Int = 0) -> Int? {
    guard start < count, let baseAddress else { return nil }
    guard let found = memchr(baseAddress + start, Int32(byte), count - start) else { return nil }
    return UnsafeRawPointer(baseAddress).distance(to: found)
  }

  /// Whether the bytes begin with a prefix in lower case, their own case aside.
  func hasPrefix(_ prefix: StaticString) -> Bool {
    prefix.withUTF8Buffer { prefix in
      prefix.count <= count && zip(prefix, self).allSatisfy { $0 == $1.lowercased }
    }
  }

  func contains(_ first: UInt8, _ second: UInt8) -> Bool {
    var start = 0
    while let found = offset(of: first, from: start) {
      start = found + 1
      if start < count, self[start] == second { return true }
    }
    return false
  }
}

extension [UInt8] {
  /// The offset of the first such byte at or behind `start`.
  func offset(of byte: UInt8, from start: Int = 0) -> Int? {
    withUnsafeBufferPointer { $0.offset(of: byte, from: start) }
  }

  func contains(_ first: UInt8, _ second: UInt8) -> Bool {
    withUnsafeBufferPointer { $0.contains(first, second) }
  }

  /// Whether the bytes at `offset` are exactly those.
  func matches(_ other: CBytes, at offset: Int) -> Bool {
    guard offset >= 0, other.count <= count - offset else { return false }
    guard let pointer = other.baseAddress, other.count > 0 else { return true }
    return withUnsafeBufferPointer { own in
      own.baseAddress.map { memcmp($0 + offset, pointer, other.count) == 0 } ?? false
    }
  }
}
