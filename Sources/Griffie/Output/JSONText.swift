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
  mutating func appendJSON(_ text: String) {
    append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): self += "\\\"".utf8
      case UInt8(ascii: "\\"): self += "\\\\".utf8
      case 0x08: self += "\\b".utf8
      case 0x09: self += "\\t".utf8
      case 0x0A: self += "\\n".utf8
      case 0x0C: self += "\\f".utf8
      case 0x0D: self += "\\r".utf8
      case ..<0x20: self += "\\u00\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))".utf8
      default: append(byte)
      }
    }
    append(UInt8(ascii: "\""))
  }
}
