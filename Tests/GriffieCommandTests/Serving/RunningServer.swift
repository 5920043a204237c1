import Glibc
import GriffieTestSupport

@testable import Griffie
@testable import GriffieCommand

/// A server of a folder's `output`, with files in it, for as long as a test runs.
final class RunningServer {
  let folder: TemporaryFolder
  let history: SharedHistory
  let port: UInt16
  private let stop: Stop
  private let worker: Worker

  init(limits: Connection.Limits = Connection.Limits(), most: Int? = nil) throws {
    folder = try TemporaryFolder()
    for (file, text) in Self.files { try folder.write("output/\(file)", text) }
    (history, stop) = (try SharedHistory(), try Stop())
    let listener = try Listener(port: 0)
    port = listener.port
    let preview = Preview(folder: ServedFolder(path: "\(folder.path)/output"), port: port, history: history)
    var server = WebServer(listener, preview, stop: stop)
    server.limits = limits
    if let most { server.most = most }
    worker = try Worker { [server] in server.run() }
  }

  deinit {
    stop.ask()
    worker.wait()
  }

  static let page = "<!DOCTYPE html><html><head><title>Brief</title></head><body><p>Tekst</p></body></html>"
  static let files = [
    "index.html": page, "brief/index.html": page, "brief/een.html": page, "brief/één.html": page,
    "assets/style.css": "p { color: red }", "brief/een.cards.js": "griffie.give('')", "brief/kaart.png": "0123456789",
    ".griffie-state": "geheim", ".git/config": "geheim", "leeg.txt": "",
  ]

  /// Tells of a build that wrote these files.
  func built(_ files: String...) { history.add(.built(files)) }

  func connect() throws -> RawClient { try RawClient(port: port, of: self) }

  /// Sends a request with these fields besides the host, and reads the answer.
  func ask(_ path: String, _ method: String = "GET", _ fields: String...) throws -> RawClient.Answer {
    let client = try connect()
    let lines = ["\(method) \(path) HTTP/1.1", "Host: localhost:\(port)", "Connection: close"] + fields
    client.send(lines.map { "\($0)\r\n" }.joined() + "\r\n")
    return client.answer()
  }
}

/// The other side of a connection, which says what it likes.
final class RawClient {
  struct Answer {
    let status: Int
    /// The head, in small letters.
    let head: String
    let body: String

    func field(_ name: String) -> String? {
      head.split(separator: "\r\n").first { $0.hasPrefix("\(name): ") }.map {
        String($0.dropFirst(name.utf8.count + 2))
      }
    }
  }

  let descriptor: Int32
  /// Serves as long as there is a client.
  private let server: RunningServer?

  init(port: UInt16, of server: RunningServer? = nil) throws {
    self.server = server
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    // Nothing is waited for without end.
    var patience = timeval(tv_sec: 20, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let code = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard code == 0 else { throw Disk.Failure(path: "port \(port)", action: "connect to", code: errno) }
  }

  deinit { close(descriptor) }

  /// Sends a text; false when the other side does not want it any more.
  @discardableResult
  func send(_ text: String) -> Bool {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let step = bytes.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      if step <= 0 { return false }
      bytes.removeFirst(step)
    }
    return true
  }

  /// Reads until a text has come, or nothing more comes.
  func read(until end: String? = nil) -> String {
    var bytes: [UInt8] = []
    while true {
      if let end {
        let text = String(decoding: bytes, as: UTF8.self)
        if text.contains(end) { return text }
      }
      let piece = [UInt8](unsafeUninitializedCapacity: 65536) { buffer, count in
        count = max(recv(descriptor, buffer.baseAddress, buffer.count, 0), 0)
      }
      if piece.isEmpty { return String(decoding: bytes, as: UTF8.self) }
      bytes += piece
    }
  }

  /// Reads an answer that ends the connection.
  func answer() -> Answer {
    let text = read()
    let parts = text.split(separator: "\r\n\r\n", maxSplits: 1)
    let words = text.split(separator: " ", maxSplits: 2)
    return Answer(
      status: words.count > 1 ? Int(words[1]) ?? 0 : 0, head: parts.first?.lowercased() ?? "",
      body: parts.count > 1 ? String(parts[1]) : "")
  }
}
