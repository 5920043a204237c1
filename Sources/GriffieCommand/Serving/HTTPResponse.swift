import Glibc

/// What is answered to a request.
struct HTTPResponse {
  enum Body {
    case bytes([UInt8])
    /// A part of a file, which is read while it is sent.
    case file(ServedFile, Range<Int>)
    /// What is new to a browser, and what builds change from now on.
    case news(Subscription, first: [UInt8])
  }

  var status: HTTPStatus
  var fields: [HTTPRequest.Field] = []
  var body: Body

  init(_ status: HTTPStatus, _ fields: [(String, String)] = [], body: Body) {
    self.status = status
    self.fields = fields.map { HTTPRequest.Field(name: $0.0, value: $0.1) }
    self.body = body
  }

  /// One that says in a line of text what is the matter.
  init(_ status: HTTPStatus, _ fields: [(String, String)] = [], text: String) {
    self.init(
      status, fields + [("Content-Type", ContentType.plain)], body: .bytes(Array("\(text)\n".utf8)))
  }

  /// Its head as it is sent. The fields that all have keep pages of other sites from reading what this one serves.
  ///
  /// - Parameter keepsConnection: whether another request is waited for.
  /// - Returns: its bytes, with the empty line at the end.
  func head(keepsConnection: Bool) -> [UInt8] {
    var lines = ["HTTP/1.1 \(status.rawValue) \(status.phrase)"]
    lines += fields.map { "\($0.name): \($0.value)" }
    if let length { lines.append("Content-Length: \(length)") }
    lines += [
      "Date: \(Self.date())", "Cache-Control: no-cache", "X-Content-Type-Options: nosniff",
      "Cross-Origin-Resource-Policy: same-origin", "Connection: \(keepsConnection ? "keep-alive" : "close")",
    ]
    return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
  }

  /// Bytes of the body; nil when nobody knows yet, or there is none by the kind of the answer.
  private var length: Int? {
    if status == .notModified { return nil }
    return switch body {
    case .bytes(let bytes): bytes.count
    case .file(_, let range): range.count
    case .news: nil
    }
  }

  /// Now, as HTTP writes it: `Sun, 06 Nov 1994 08:49:37 GMT`.
  private static func date() -> String {
    var now = time(nil)
    var parts = tm()
    gmtime_r(&now, &parts)
    let bytes = [CChar](unsafeUninitializedCapacity: 40) { buffer, count in
      count = strftime(buffer.baseAddress, buffer.count, "%a, %d %b %Y %H:%M:%S GMT", &parts)
    }
    return String(decoding: bytes.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
