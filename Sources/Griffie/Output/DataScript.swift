/// What a script hands to the page that loads it; JSON without objects.
enum DataValue: ExpressibleByArrayLiteral {
  case number(Int)
  /// UTF-8.
  case text([UInt8])
  case list([DataValue])

  static func text(_ text: String) -> DataValue { .text(Array(text.utf8)) }

  init(arrayLiteral elements: DataValue...) { self = .list(elements) }
}

/// Data as a classic script, the only thing that a page opened from disk can load.
///
/// It calls one function with JSON in a string, which browsers read several times faster than the same as code: `griffie.give('["…"]');`.
/// The loader in `reading.js` knows which script it is by its address.
struct DataScript {
  private var bytes = Array("griffie.give('".utf8)

  private init() {}

  static func bytes(_ value: DataValue) -> [UInt8] {
    var script = DataScript()
    script.append(value)
    return script.bytes + Array("');\n".utf8)
  }

  private mutating func append(_ value: DataValue) {
    switch value {
    case .number(let number): bytes += String(number).utf8
    case .text(let text): appendQuoted(text)
    case .list(let values):
      bytes.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        append(value)
      }
      bytes.append(UInt8(ascii: "]"))
    }
  }

  /// A text of JSON within a string of JavaScript. `<` is written so that no parser of HTML sees a tag or comment in it, as are the line
  /// ends that JSON allows in a text and JavaScript did not always.
  private mutating func appendQuoted(_ text: [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    // What stands as it is is copied in runs.
    var start = 0
    var index = 0
    while index < text.count {
      guard !Self.isPlain(text[index]), let (escape, length) = Self.escape(in: text, at: index) else {
        index += 1
        continue
      }
      bytes += text[start..<index]
      bytes += escape.utf8
      index += length
      start = index
    }
    bytes += text[start...]
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a byte stays as it is wherever it stands: nearly all do.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case ..<0x20, 0xE2, UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"): false
    default: true
    }
  }

  /// What is written for the bytes at a place, and how many they are; nil for one that stays.
  private static func escape(in text: [UInt8], at index: Int) -> (text: String, length: Int)? {
    let byte = text[index]
    switch byte {
    case UInt8(ascii: "'"): return ("\\'", 1)
    case UInt8(ascii: "\""): return ("\\\\\"", 1)
    case UInt8(ascii: "\\"): return ("\\\\\\\\", 1)
    case UInt8(ascii: "<"): return ("\\x3c", 1)
    case ..<0x20: return ("\\\\u00\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))", 1)
    case 0xE2 where text[index...].starts(with: "\u{2028}".utf8) || text[index...].starts(with: "\u{2029}".utf8):
      return ("\\u202\(text[index + 2] & 1 == 0 ? 8 : 9)", 3)
    default: return nil
    }
  }
}
