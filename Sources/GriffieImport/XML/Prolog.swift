/// What stands before the first element: mark, declaration, comments, document type.
struct Prolog {
  /// The text with the document type and any mark made blank: it has as many lines as before. The parser is given a text that declares
  /// nothing, for it is UTF-8 whatever the source was, and nothing may be fetched or defined.
  private(set) var bytes: [UInt8]
  /// Name of the first element without a prefix; nil where there is none.
  private(set) var rootName: String?
  /// Line of a document type that defines things itself (`<!DOCTYPE x [ … ]>`), which is not read beyond.
  private(set) var definingLine: Int?
  private var position = 0

  init(of bytes: [UInt8]) {
    self.bytes = bytes
    while definingLine == nil, rootName == nil, let start = nextTag() {
      position = start
      if starts(with: "<?") {
        skip(past: "?>", blanking: false)
      } else if starts(with: "<!--") {
        skip(past: "-->", blanking: false)
      } else if starts(with: "<!DOCTYPE") {
        readDocumentType()
      } else {
        rootName = name(at: start + 1)
        return
      }
    }
  }

  /// The next `<`, past blanks and marks; nil when anything else stands before it.
  private mutating func nextTag() -> Int? {
    while position < bytes.count, bytes[position] != UInt8(ascii: "<") {
      if bytes[position] >= 0x80 {
        bytes[position] = UInt8(ascii: " ")
      } else if bytes[position] > UInt8(ascii: " ") {
        return nil
      }
      position += 1
    }
    return position < bytes.count ? position : nil
  }

  private mutating func readDocumentType() {
    let start = position
    let head = bytes[start...].prefix { $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: ">") }
    guard head.endIndex < bytes.count, bytes[head.endIndex] == UInt8(ascii: ">") else {
      definingLine = line(of: start)
      let words = head.split(whereSeparator: { $0 <= UInt8(ascii: " ") })
      rootName = words.count > 1 ? String(decoding: words[1], as: UTF8.self) : nil
      return
    }
    skip(past: ">", blanking: true)
  }

  private mutating func skip(past end: StaticString, blanking: Bool) {
    let start = position
    while position < bytes.count, !starts(with: end) { position += 1 }
    position = min(position + end.utf8CodeUnitCount, bytes.count)
    guard blanking else { return }
    for place in start..<position where bytes[place] != UInt8(ascii: "\n") { bytes[place] = UInt8(ascii: " ") }
  }

  private func starts(with text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes[position...].starts(with: $0) }
  }

  private func name(at start: Int) -> String {
    let isEnd: (UInt8) -> Bool = { $0 <= UInt8(ascii: " ") || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/") }
    let name = String(decoding: bytes[start...].prefix { !isEnd($0) }, as: UTF8.self)
    return String(name.split(separator: ":").last ?? "")
  }

  private func line(of position: Int) -> Int { 1 + bytes[..<position].count { $0 == UInt8(ascii: "\n") } }
}
