/// What browsers are told a file is, by the ending of its name.
enum ContentType {
  static let html = "text/html; charset=utf-8"
  static let plain = "text/plain; charset=utf-8"
  static let script = "text/javascript; charset=utf-8"
  static let events = "text/event-stream; charset=utf-8"

  static func of(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    let ending = name.contains(".") ? name.split(separator: ".").last?.lowercased() ?? "" : ""
    return switch ending {
    case "html", "htm": html
    case "css": "text/css; charset=utf-8"
    case "js", "mjs": script
    case "json", "map": "application/json"
    case "svg": "image/svg+xml"
    case "xml": "application/xml"
    case "csv": "text/csv; charset=utf-8"
    case "txt": plain
    case "png": "image/png"
    case "jpg", "jpeg": "image/jpeg"
    case "gif": "image/gif"
    case "webp": "image/webp"
    case "avif": "image/avif"
    case "ico": "image/x-icon"
    case "pdf": "application/pdf"
    case "woff": "font/woff"
    case "woff2": "font/woff2"
    default: "application/octet-stream"
    }
  }
}
