import Foundation
import Glibc
import GriffieTestSupport
import Testing

@testable import GriffieCommand

/// Clients that send too much, too little, or nothing that makes sense: each is sent away, and the next one is served.
struct HostileClientTests {
  @Test(
    "what is no request is refused",
    arguments: [
      ("nonsense\r\n\r\n", 400), ("\r\n\r\n", 400), ("GET /\r\n\r\n", 400), ("GET  / HTTP/1.1\r\n\r\n", 400),
      ("GET / HTTP/1.1 x\r\n\r\n", 400), ("GET / HTTP/2.0\r\n\r\n", 505), ("GET / FTP/1.1\r\n\r\n", 400),
      ("GET / HTTP/1.1\r\nHost : localhost\r\n\r\n", 400), ("GET / HTTP/1.1\r\nHost: a\r\n b\r\n\r\n", 400),
      ("GET / HTTP/1.1\r\nX\r\n\r\n", 400), ("GET / HTTP/1.1\r\nX: a\nY: b\r\n\r\n", 400),
      ("GET / HTTP/1.1\r\nX: a\rY: b\r\n\r\n", 400), ("GET / HTTP/1.1\r\nX: a\u{0}b\r\n\r\n", 400),
      ("\u{16}\u{3}\u{1}\u{2}\r\n\r\n", 400), ("G\u{E9}T / HTTP/1.1\r\n\r\n", 400),
    ])
  func refusesNonsense(_ text: String, _ status: Int) throws {
    let server = try RunningServer()
    let client = try server.connect()
    client.send(text)
    #expect(client.answer().status == status)
    #expect(try server.ask("/").status == 200)
  }

  @Test(
    "a body is refused, and is not taken for the next request",
    arguments: ["Content-Length: 40", "Transfer-Encoding: chunked"])
  func refusesBody(_ field: String) throws {
    let server = try RunningServer()
    let client = try server.connect()
    let host = "Host: localhost:\(server.port)\r\n"
    client.send("GET / HTTP/1.1\r\n\(host)\(field)\r\n\r\nGET /leeg.txt HTTP/1.1\r\n\(host)\r\n")
    let text = client.read()
    #expect(text.hasPrefix("HTTP/1.1 400"))
    #expect(!text.contains("HTTP/1.1 200"))
  }

  @Test("a head that is too long is refused before it ends", arguments: ["X: ", "X\r\nY: y\r\nZ"])
  func refusesLongHeads(_ start: String) throws {
    let server = try RunningServer()
    let client = try server.connect()
    client.send("GET / HTTP/1.1\r\n\(start)")
    var sent = 0
    while sent < 64 << 20, client.send(String(repeating: "a", count: 65536)) { sent += 65536 }
    #expect(sent < 64 << 20)
    #expect(try server.ask("/").status == 200)
    let other = try server.connect()
    other.send("GET / HTTP/1.1\r\nX: \(String(repeating: "a", count: 17000))")
    #expect(other.answer().status == 431)
  }

  @Test("a head of too many fields, or one that just fits")
  func countsFields() throws {
    let server = try RunningServer()
    let field = "X: y"
    #expect(try ask(server, Array(repeating: field, count: 98)).status == 200)
    #expect(try ask(server, Array(repeating: field, count: 99)).status == 431)
    #expect(try ask(server, ["X: " + String(repeating: "a", count: 16000)]).status == 200)
  }

  private func ask(_ server: RunningServer, _ fields: [String]) throws -> RawClient.Answer {
    let client = try server.connect()
    let lines = ["GET /leeg.txt HTTP/1.1", "Host: localhost:\(server.port)", "Connection: close"] + fields
    client.send(lines.map { "\($0)\r\n" }.joined() + "\r\n")
    return client.answer()
  }

  private static let impatient = Connection.Limits(
    request: .milliseconds(500), answer: .milliseconds(500), farewell: .milliseconds(250))

  @Test(
    "who does not come to the end of a request is sent away", arguments: ["", "G", "GET / HTTP/1.1\r\nHost: localhost"])
  func endsSlowRequests(_ start: String) throws {
    let server = try RunningServer(limits: Self.impatient)
    let client = try server.connect()
    client.send(start)
    let text = client.read()
    #expect(text.isEmpty ? start.isEmpty : text.hasPrefix("HTTP/1.1 408"))
  }

  @Test("who sends a request letter by letter is sent away as well")
  func endsDrips() throws {
    let server = try RunningServer(limits: Self.impatient)
    let client = try server.connect()
    var count = 0
    while count < 10000, client.send("a") {
      usleep(5000)
      count += 1
    }
    #expect(count < 10000)
  }

  @Test("who takes nothing of an answer or very little is sent away, and others are served")
  func endsSlowReaders() throws {
    let server = try RunningServer(limits: Self.impatient)
    try server.folder.write("output/groot.txt", String(repeating: "a", count: 20 << 20))
    let clients = try (0..<8).map { _ in
      let client = try server.connect()
      client.send("GET /groot.txt HTTP/1.1\r\nHost: localhost:\(server.port)\r\n\r\n")
      return client
    }
    #expect(try server.ask("/").status == 200)
    for _ in 0..<200 {
      var bytes = [UInt8](repeating: 0, count: 1000)
      _ = recv(clients[0].descriptor, &bytes, bytes.count, 0)
      usleep(5000)
    }
    // What the system holds can still be read, and it is not all.
    for client in clients { #expect(client.read().utf8.count < 20 << 20) }
  }

  @Test("more clients than it takes wait for their turn, and get it")
  func waitsForRoom() throws {
    let server = try RunningServer(limits: Self.impatient, most: 5)
    let idle = try (0..<40).map { _ in try server.connect() }
    #expect(try server.ask("/").status == 200)
    withExtendedLifetime(idle) {}
  }

  @Test("hundreds that ask at once are all answered")
  func servesMany() throws {
    let server = try RunningServer()
    let clients = try (0..<200).map { _ in try server.connect() }
    for client in clients {
      client.send("GET /brief/kaart.png HTTP/1.1\r\nHost: localhost:\(server.port)\r\nConnection: close\r\n\r\n")
    }
    #expect(clients.allSatisfy { $0.answer().body == "0123456789" })
  }
}
