/// The head of a request (RFC 9112), read from bytes that anybody may have sent.
struct HTTPRequest {
  /// Why it is not answered as it wants.
  enum Fault: Error, Hashable {
    case malformed, tooLarge, unknownVersion

    var status: HTTPStatus {
      switch self {
      case .malformed: .badRequest
      case .tooLarge: .headTooLarge
      case .unknownVersion: .unknownVersion
      }
    }
  }

  struct Field: Hashable {
    /// In small letters.
    let name: String
    let value: String
  }

  let method: String
  /// As it was sent, without the query.
  let path: String
  /// Behind the question mark.
  let query: String
  let fields: [Field]
  /// Whether the other side keeps the connection for another request.
  let keepsConnection: Bool

  /// The longest head that is read, in bytes.
  static let longestHead = 16 << 10
  static let mostFields = 100

  /// Reads a head.
  ///
  /// - Parameter head: its bytes without the empty line at the end.
  /// - Throws: `Fault`.
  init(_ head: some Collection<UInt8>) throws(Fault) {
    guard head.count <= Self.longestHead else { throw .tooLarge }
    let lines = try Self.lines(head)
    let parts = lines[0].split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 3, Self.isToken(parts[0]), Self.isTarget(parts[1]) else { throw .malformed }
    guard parts[2].hasPrefix("HTTP/") else { throw .malformed }
    guard parts[2] == "HTTP/1.1" || parts[2] == "HTTP/1.0" else { throw .unknownVersion }
    guard lines.count - 1 <= Self.mostFields else { throw .tooLarge }
    var fields: [Field] = []
    for line in lines.dropFirst() { fields.append(try Self.field(line)) }
    method = String(parts[0])
    let target = parts[1].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    path = String(target[0])
    query = target.count > 1 ? String(target[1]) : ""
    self.fields = fields
    let options = fields.filter { $0.name == "connection" }.flatMap { $0.value.lowercased().split(separator: ",") }
      .map { $0.trimmed(of: [" ", "\t"]) }
    keepsConnection = parts[2] == "HTTP/1.1" ? !options.contains("close") : options.contains("keep-alive")
  }

  /// The value of a field; nil when there is none or more than one.
  subscript(name: String) -> String? {
    let values = fields.filter { $0.name == name }
    return values.count == 1 ? values[0].value : nil
  }

  func has(_ name: String) -> Bool { fields.contains { $0.name == name } }

  /// Whether more follows the head.
  var hasBody: Bool { has("transfer-encoding") || has("content-length") && self["content-length"] != "0" }

  /// A value of the query, with its percent signs undone.
  func parameter(_ name: String) -> String? {
    for part in query.split(separator: "&") where part.hasPrefix("\(name)=") {
      return Percent.decode(part.dropFirst(name.utf8.count + 1)).flatMap { String(validating: $0, as: UTF8.self) }
    }
    return nil
  }

  private static func lines(_ head: some Collection<UInt8>) throws(Fault) -> [Substring] {
    let text = Substring(decoding: head, as: UTF8.self)
    // A carriage return and line feed are one Character, each of them alone another.
    let lines = text.split(separator: "\r\n" as Character, omittingEmptySubsequences: false)
    for line in lines where line.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\t" || $0.value == 0x7F }) {
      throw .malformed
    }
    return lines
  }

  private static func field(_ line: Substring) throws(Fault) -> Field {
    let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    // A name with a blank behind it, or a line that goes on with the one before: two readers could read it in two ways.
    guard parts.count == 2, isToken(parts[0]) else { throw .malformed }
    return Field(name: parts[0].lowercased(), value: String(parts[1].trimmed(of: [" ", "\t"])))
  }

  private static func isToken(_ text: Substring) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "a")...UInt8(ascii: "z"):
          true
        default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
        }
      }
  }

  /// A path from the root, in visible ASCII: not the address of another server, and not the `*` of a question to all of this one.
  private static func isTarget(_ text: Substring) -> Bool {
    text.hasPrefix("/") && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
  }
}

extension Substring {
  fileprivate func trimmed(of characters: [Character]) -> Substring {
    var text = self
    while let first = text.first, characters.contains(first) { text.removeFirst() }
    while let last = text.last, characters.contains(last) { text.removeLast() }
    return text
  }
}
