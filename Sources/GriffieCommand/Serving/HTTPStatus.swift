/// The codes that are answered with (RFC 9110, 15).
enum HTTPStatus: Int {
  case ok = 200
  case partialContent = 206
  case moved = 308
  case notModified = 304
  case badRequest = 400
  case forbidden = 403
  case notFound = 404
  case wrongMethod = 405
  case tooLate = 408
  case wrongRange = 416
  case headTooLarge = 431
  case failed = 500
  case unknownVersion = 505

  var phrase: String {
    switch self {
    case .ok: "OK"
    case .partialContent: "Partial Content"
    case .moved: "Permanent Redirect"
    case .notModified: "Not Modified"
    case .badRequest: "Bad Request"
    case .forbidden: "Forbidden"
    case .notFound: "Not Found"
    case .wrongMethod: "Method Not Allowed"
    case .tooLate: "Request Timeout"
    case .wrongRange: "Range Not Satisfiable"
    case .headTooLarge: "Request Header Fields Too Large"
    case .failed: "Internal Server Error"
    case .unknownVersion: "HTTP Version Not Supported"
    }
  }
}
