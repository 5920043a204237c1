extension [UInt8] {
  /// Appends text so that HTML shows it as it is, in content and in quoted attributes.
  ///
  /// `&`, `<`, `>`, `"` and `'` are written as references; all else is copied in runs.
  /// Public, so that what is put into a page beside its template is escaped alike.
  public mutating func appendEscaped(_ text: consuming String) {
    text.withUTF8 { appendEscaped($0) }
  }

  private mutating func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte.isSpecialInHTML {
        append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
        appendReference(for: byte)
        start = index + 1
      }
      index += 1
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
  }

  private mutating func appendReference(for byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): append("&amp;")
    case UInt8(ascii: "<"): append("&lt;")
    case UInt8(ascii: ">"): append("&gt;")
    case UInt8(ascii: "\""): append("&quot;")
    case UInt8(ascii: "'"): append("&#39;")
    default: append(byte)
    }
  }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { append(contentsOf: $0) }
  }
}

extension UInt8 {
  /// The five bytes that are escaped, as bits; they all lie below 64.
  private static let specialsInHTML: UInt64 =
    1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E

  fileprivate var isSpecialInHTML: Bool {
    self < 64 && Self.specialsInHTML & (1 << UInt64(self)) != 0
  }
}
