/// What a text of XML says to programs, the declaration included: `<?xml version="1.0"?>`. None of it is content, and FoundationXML ends the
/// program at one without data (`<?page?>`).
enum ProcessingInstructions {
  /// The text without them, in as many lines.
  static func removed(from bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var position = 0
    while let start = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
      result += bytes[position..<start]
      if bytes[start...].starts(with: "<?".utf8) {
        position = end(of: "?>", in: bytes, from: start)
        result += bytes[start..<position].filter { $0 == UInt8(ascii: "\n") }
      } else {
        position =
          if bytes[start...].starts(with: "<!--".utf8) {
            end(of: "-->", in: bytes, from: start + 4)
          } else if bytes[start...].starts(with: "<![CDATA[".utf8) {
            end(of: "]]>", in: bytes, from: start)
          } else {
            start + 1
          }
        result += bytes[start..<position]
      }
    }
    return result + bytes[position...]
  }

  /// Where the next such text ends, or else all.
  private static func end(of text: String, in bytes: [UInt8], from start: Int) -> Int {
    let text = Array(text.utf8)
    var position = start
    while let next = bytes[position...].firstIndex(of: text[0]) {
      if bytes[next...].starts(with: text) { return next + text.count }
      position = next + 1
    }
    return bytes.count
  }
}
