/// Texts and objects of texts as JSON has them, with the keys in the order of the alphabet.
///
/// For what every page and every mention has: Foundation's encoder, which gives the same bytes, takes a fourteenth of a build for that.
enum JSONText {
  case text(String)
  /// What has no value is left out.
  case object([(key: String, value: JSONText?)])

  /// Writes it on one line.
  func append(to bytes: inout [UInt8]) {
    switch self {
    case .text(let text): bytes.appendJSON(text)
    case .object(let members):
      var mark = UInt8(ascii: "{")
      for (key, value) in members.sorted(by: { $0.key < $1.key }) {
        guard let value else { continue }
        bytes.append(mark)
        bytes.appendJSON(key)
        bytes.append(UInt8(ascii: ":"))
        value.append(to: &bytes)
        mark = UInt8(ascii: ",")
      }
      bytes += (mark == UInt8(ascii: "{") ? "{}" : "}").utf8
    }
  }
}

extension [UInt8] {
  /// Appends a text between quotation marks; what JSON cannot have in it is escaped (RFC 8259, 7).
  mutating func appendJSON(_ text: consuming String) {
    append(UInt8(ascii: "\""))
    text.withUTF8 { text in
      // What stands as it is is copied in runs.
      var start = 0
      for (index, byte) in text.enumerated() {
        guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
        append(contentsOf: text[start..<index])
        self += Self.escape(byte).utf8
        start = index + 1
      }
      append(contentsOf: text[start...])
    }
    append(UInt8(ascii: "\""))
  }

  private static func escape(_ byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "\""): "\\\""
    case UInt8(ascii: "\\"): "\\\\"
    case 0x08: "\\b"
    case 0x09: "\\t"
    case 0x0A: "\\n"
    case 0x0C: "\\f"
    case 0x0D: "\\r"
    default: "\\u00\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))"
    }
  }
}
