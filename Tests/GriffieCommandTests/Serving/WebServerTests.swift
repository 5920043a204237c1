import Foundation
import Glibc
import GriffieTestSupport
import Testing

@testable import GriffieCommand

/// Requests over real sockets.
struct WebServerTests {
  @Test(
    "serves each file with its type",
    arguments: [
      ("/", "text/html; charset=utf-8"), ("/brief/", "text/html; charset=utf-8"),
      ("/brief/een.html", "text/html; charset=utf-8"),
      ("/brief/%C3%A9%C3%A9n.html?x=/../y#z", "text/html; charset=utf-8"),
      ("/assets/style.css", "text/css; charset=utf-8"), ("/brief/een.cards.js", "text/javascript; charset=utf-8"),
      ("/brief/kaart.png", "image/png"), ("/leeg.txt", "text/plain; charset=utf-8"),
      ("/.griffie/reload.js", "text/javascript; charset=utf-8"),
    ])
  func servesFiles(_ path: String, _ type: String) throws {
    let answer = try RunningServer().ask(path)
    #expect(answer.status == 200)
    #expect(answer.field("content-type") == type)
    #expect(answer.field("cache-control") == "no-cache")
    #expect(answer.field("content-length") == "\(answer.body.utf8.count)")
  }

  @Test("a folder without its slash leads to that with it")
  func completesFolder() throws {
    let answer = try RunningServer().ask("/brief")
    #expect(answer.status == 308)
    #expect(answer.field("location") == "/brief/")
  }

  @Test(
    "refuses every path that is not plainly one of the site",
    arguments: [
      "/../werk.txt", "/brief/../../werk.txt", "/brief/../een.html", "/./index.html", "/brief/..", "/%2e%2e/werk.txt",
      "/%2E%2E%2Fwerk.txt", "/.%2e/werk.txt", "/brief%2feen.html", "/brief%2Feen.html", "/brief%5ceen.html",
      "/..\\werk.txt", "/brief\\een.html", "/index.html%00", "/%00", "/index.html%00.png", "//brief/een.html",
      "/brief//een.html", "//evil.example/", "/%", "/%4", "/%zz", "/%c0%ae%c0%ae/werk.txt", "/%ff", "/%e0%80%af",
      "index.html", "http://evil.example/", "http://localhost/index.html", "*", "", "/een twee", "/é.html", "/a\u{1}b",
      "/een.html HTTP/1.1\r\nX: y\r\n\r\nGET /",
    ])
  func refusesPaths(_ path: String) throws {
    let server = try RunningServer()
    try server.folder.write("werk.txt", "geheim")
    let answer = try server.ask(path)
    #expect(answer.status == 400 || answer.status == 404)
    #expect(!answer.body.contains("geheim"))
  }

  @Test(
    "shows nothing that is no part of the site",
    arguments: [
      "/.griffie-state", "/.git/config", "/.git/", "/%2egit/config", "/.griffie/", "/.griffie/x", "/uit/werk.txt",
      "/uit.txt", "/stand", "/pijp", "/nergens.html", "/brief/een.html/", "/index.html/index.html",
    ])
  func hidesFiles(_ path: String) throws {
    let server = try RunningServer()
    let root = server.folder.path
    try server.folder.write("werk/werk.txt", "geheim")
    symlink("\(root)/werk", "\(root)/output/uit")
    symlink("\(root)/werk/werk.txt", "\(root)/output/uit.txt")
    symlink(".griffie-state", "\(root)/output/stand")
    mkfifo("\(root)/output/pijp", 0o644)
    let answer = try server.ask(path)
    #expect(answer.status == 404)
    #expect(!answer.body.contains("geheim"))
  }

  @Test("a link within the site is followed, also where the whole is reached by one")
  func followsLinks() throws {
    let server = try RunningServer()
    try server.folder.move("output", "site")
    symlink("site", "\(server.folder.path)/output")
    symlink("brief", "\(server.folder.path)/site/nu")
    #expect(try server.ask("/nu/een.html").status == 200)
  }

  @Test("a folder that is replaced as a whole is served as it is then")
  func seesReplacement() throws {
    let server = try RunningServer()
    #expect(try server.ask("/brief/een.html").status == 200)
    try server.folder.write("nieuw/twee.html", "<p>twee")
    try server.folder.move("output", "oud")
    try server.folder.move("nieuw", "output")
    #expect(try server.ask("/brief/een.html").status == 404)
    #expect(try server.ask("/twee.html").body.contains("twee"))
  }

  @Test(
    "answers to its own names only",
    arguments: [
      ("localhost:PORT", 200), ("127.0.0.1:PORT", 200), ("[::1]:PORT", 200), ("LocalHost:PORT", 200),
      ("localhost", 403), ("localhost:1", 403), ("evil.example", 403), ("evil.example:PORT", 403), ("", 403),
      ("localhost.evil.example:PORT", 403), ("127.0.0.1.nip.io:PORT", 403), ("localhost:PORT, evil.example", 403),
      ("localhost:PORT@evil.example", 403), ("192.168.1.2:PORT", 403), ("localhost:PORT\r\nHost: evil.example", 400),
    ])
  func checksHost(_ host: String, _ status: Int) throws {
    let server = try RunningServer()
    let client = try server.connect()
    let name = host.replacing("PORT", with: "\(server.port)")
    client.send("GET / HTTP/1.1\r\nHost: \(name)\r\nConnection: close\r\n\r\n")
    #expect(client.answer().status == status)
  }

  @Test("a request without a host is refused")
  func needsHost() throws {
    let client = try RunningServer().connect()
    client.send("GET / HTTP/1.1\r\n\r\n")
    #expect(client.answer().status == 400)
  }

  @Test(
    "other methods than those to read are refused", arguments: ["POST", "PUT", "DELETE", "OPTIONS", "CONNECT", "get"])
  func refusesMethods(_ method: String) throws {
    let answer = try RunningServer().ask("/", method, "Content-Length: 3")
    #expect(answer.status == 405)
    #expect(answer.field("allow") == "get, head")
  }

  @Test("HEAD has the fields of GET, and nothing behind them", arguments: ["/", "/brief/kaart.png", "/nergens"])
  func answersHead(_ path: String) throws {
    let server = try RunningServer()
    let (head, get) = (try server.ask(path, "HEAD"), try server.ask(path))
    #expect(head.status == get.status)
    #expect(head.body == "")
    for name in ["content-length", "content-type", "etag"] { #expect(head.field(name) == get.field(name)) }
  }

  @Test(
    "sends the part of a file that is asked for",
    arguments: [
      ("bytes=0-3", 206, "0123" as String?, "bytes 0-3/10" as String?), ("bytes=4-", 206, "456789", "bytes 4-9/10"),
      ("bytes=-3", 206, "789", "bytes 7-9/10"), ("bytes=8-99", 206, "89", "bytes 8-9/10"),
      ("bytes=-99", 206, "0123456789", "bytes 0-9/10"), ("bytes=9-9", 206, "9", "bytes 9-9/10"),
      ("Bytes=1-1", 206, "1", "bytes 1-1/10"), ("bytes=10-", 416, nil, "bytes */10"),
      ("bytes=-0", 416, nil, "bytes */10"), ("bytes=99999999999999999999-", 416, nil, "bytes */10"),
      ("bytes=0-99999999999999999999", 206, "0123456789", "bytes 0-9/10"), ("bytes=3-1", 200, "0123456789", nil),
      ("bytes=0-1,3-4", 200, "0123456789", nil), ("bytes=a-b", 200, "0123456789", nil),
      ("bytes=-", 200, "0123456789", nil),
      ("regels=0-1", 200, "0123456789", nil), ("bytes=--3", 200, "0123456789", nil),
      ("bytes=+1-2", 200, "0123456789", nil),
    ])
  func sendsParts(_ range: String, _ status: Int, _ body: String?, _ place: String?) throws {
    let answer = try RunningServer().ask("/brief/kaart.png", "GET", "Range: \(range)")
    #expect(answer.status == status)
    if let body { #expect(answer.body == body) }
    #expect(answer.field("content-range") == place)
  }

  @Test("no part of an empty file can be sent")
  func sendsNoPartOfNothing() throws {
    let server = try RunningServer()
    #expect(try server.ask("/leeg.txt", "GET", "Range: bytes=0-").status == 416)
    #expect(try server.ask("/leeg.txt", "GET", "Range: bytes=-5").status == 416)
    #expect(try server.ask("/leeg.txt").body == "")
  }

  @Test("a part is sent only of the file that the browser means")
  func checksPart() throws {
    let server = try RunningServer()
    let tag = try #require(try server.ask("/brief/kaart.png").field("etag"))
    #expect(try server.ask("/brief/kaart.png", "GET", "Range: bytes=0-3", "If-Range: \(tag)").status == 206)
    #expect(try server.ask("/brief/kaart.png", "GET", "Range: bytes=0-3", "If-Range: \"ander\"").status == 200)
  }

  @Test("what the browser has is not sent again, until it changes", arguments: ["/brief/een.html", "/brief/kaart.png"])
  func sparesKnownFiles(_ path: String) throws {
    let server = try RunningServer()
    let tag = try #require(try server.ask(path).field("etag"))
    for known in [tag, "\"ander\", W/\(tag)", "*"] {
      let answer = try server.ask(path, "GET", "If-None-Match: \(known)")
      #expect(answer.status == 304)
      #expect(answer.body == "")
      #expect(answer.field("etag") == tag)
    }
    try server.folder.write("output\(path)", "iets anders")
    let answer = try server.ask(path, "GET", "If-None-Match: \(tag)")
    #expect(answer.status == 200)
    #expect(answer.body.contains("iets anders"))
  }

  @Test("a page has the script of the server, other files are as they are")
  func addsScript() throws {
    let server = try RunningServer()
    #expect(try server.ask("/").body.contains("<script src=\"/.griffie/reload.js\" data-moment="))
    #expect(try server.ask("/nergens").body.contains("/.griffie/reload.js"))
    #expect(try server.ask("/assets/style.css").body == "p { color: red }")
    #expect(try server.folder.read("output/index.html") == RunningServer.page, "not on disk")
  }

  @Test("several requests are answered over one connection, also when they come at once")
  func keepsConnection() throws {
    let server = try RunningServer()
    let client = try server.connect()
    let host = "Host: localhost:\(server.port)\r\n"
    client.send("GET /leeg.txt HTTP/1.1\r\n\(host)\r\n")
    #expect(client.read(until: "\r\n\r\n").hasPrefix("HTTP/1.1 200"))
    let request = "GET /assets/style.css HTTP/1.1\r\n\(host)"
    client.send("\(request)\r\n\(request)\r\n\(request)Connection: close\r\n\r\n")
    #expect(client.read().split(separator: "p { color: red }").count == 3)
  }

  @Test("a large file arrives whole, however slowly it is read")
  func sendsLargeFiles() throws {
    let server = try RunningServer()
    let text = (0..<400_000).map { "\($0)\n" }.joined()
    try server.folder.write("output/data/groot.txt", text)
    #expect(try server.ask("/data/groot.txt").body == text)
    #expect(try server.ask("/data/groot.txt", "GET", "Range: bytes=-9").body == String(text.suffix(9)))
  }
}
