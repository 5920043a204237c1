/// How many attributes an element may have. The parser compares each of them with all others, and official publications have a few.
enum AttributeLimit {
  static let most = 100

  /// The line of the first start tag with more; nil where there is none.
  static func excessiveLine(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var place = 0
      while let start = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
        if let tail = passageEnd(bytes[start...].prefix(9)) {
          place = end(of: tail, in: bytes, from: start)
        } else {
          let tag = tag(in: bytes, from: start)
          if tag.attributes > most { return 1 + bytes[..<start].count { $0 == 0x0A } }
          place = tag.end
        }
      }
      return nil
    }
  }

  /// What ends a comment, a stretch of plain text or an instruction that begins so; nil for a tag.
  private static func passageEnd(_ head: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
    if head.starts(with: "<?".utf8) { return "?>" }
    guard head.starts(with: "<!".utf8) else { return nil }
    return head.starts(with: "<!--".utf8) ? "-->" : head.starts(with: "<![CDATA[".utf8) ? "]]>" : nil
  }

  private static func end(of tail: String, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var place = start
    while place < bytes.count, !bytes[place...].starts(with: tail.utf8) { place += 1 }
    return place
  }

  /// Where a tag ends, and how many values in quotation marks stand in it.
  private static func tag(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (attributes: Int, end: Int) {
    var attributes = 0
    var place = start + 1
    while place < bytes.count, bytes[place] != UInt8(ascii: ">") {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        attributes += 1
        place += 1
        while place < bytes.count, bytes[place] != byte { place += 1 }
      }
      place += 1
    }
    return (attributes, min(place, bytes.count))
  }
}
