import Foundation
import GriffieTestSupport
import Testing

@testable import GriffieCommand

/// Requests nobody would send. `GRIFFIE_FUZZ_SECONDS=600` makes it a long run; the seed in a failure gives the bytes again.
struct RequestFuzzTests {
  private static let seconds = ProcessInfo.processInfo.environment["GRIFFIE_FUZZ_SECONDS"].flatMap(Double.init)
  /// What requests are put together from, the telling and the ruinous.
  private static let parts = [
    "GET", " ", "/", "HTTP/1.1", "\r\n", "\r", "\n", "Host: localhost", ":", "..", ".", "%2e", "%2F", "%00", "%", "\\",
    "?", "#",
    "brief", "een.html", "Connection: close", "Connection", "keep-alive", ",", "\t", "Range: bytes=", "0-3", "-", "é",
    "\u{301}",
    "\u{0}", "\u{FEFF}", "Content-Length: 0", "Transfer-Encoding: chunked", "since=", "&page=%2F",
    "99999999999999999999",
  ].map { Array($0.utf8) }

  private static func forEachSeed(_ body: (inout SeededGenerator, UInt64) -> Void) {
    let begin = ContinuousClock.now
    var seed: UInt64 = 0
    while seconds.map({ ContinuousClock.now - begin < .seconds($0 / 3) }) ?? (seed < 3000) {
      seed += 1
      var random = SeededGenerator(seed: seed)
      body(&random, seed)
    }
  }

  private static func bytes(_ random: inout SeededGenerator, _ start: String) -> [UInt8] {
    var bytes = Array(start.utf8)
    for _ in 0..<Int.random(in: 0..<12, using: &random) { bytes += parts.randomElement(using: &random) ?? [] }
    for _ in 0..<Int.random(in: 0..<3, using: &random) where !bytes.isEmpty {
      bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
    }
    return bytes
  }

  @Test("what is read of a request was in it, and has no line end or other control character")
  func readsHeads() {
    Self.forEachSeed { random, seed in
      let start = ["", "GET / HTTP/1.1\r\n", "GET /brief", "GET / HTTP/1.1\r\nHost: localhost\r\n"]
      let bytes = Self.bytes(&random, start.randomElement(using: &random) ?? "")
      guard let request = try? HTTPRequest(bytes) else { return }
      #expect(
        request.path.hasPrefix("/") && request.path.utf8.allSatisfy { (0x21...0x7E).contains($0) }, "seed \(seed)")
      let texts = [request.method, request.query] + request.fields.flatMap { [$0.name, $0.value] }
      #expect(texts.allSatisfy { !$0.utf8.contains { $0 < 0x20 && $0 != 0x09 } }, "seed \(seed)")
      #expect(request.fields.allSatisfy { !$0.name.isEmpty && !$0.name.contains(" ") }, "seed \(seed)")
      _ = (request.hasBody, request["host"], request.parameter("page"), ByteRange(request["range"], of: 10))
    }
  }

  @Test("a path of a site stays below it")
  func readsPaths() {
    Self.forEachSeed { random, seed in
      let path = String(decoding: Self.bytes(&random, "/"), as: UTF8.self)
      guard let read = SitePath(path) else { return }
      for part in read.description.utf8.split(separator: 0x2F, omittingEmptySubsequences: false) {
        #expect(
          !part.isEmpty && !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8), "seed \(seed): \(path)")
        #expect(!part.contains(0) && !part.contains(0x5C), "seed \(seed): \(path)")
      }
    }
  }

  @Test("a part of a file lies in it")
  func readsRanges() {
    Self.forEachSeed { random, seed in
      let text = "bytes=" + String(decoding: Self.bytes(&random, ""), as: UTF8.self)
      let size = Int.random(in: 0...5, using: &random)
      if case .part(let range) = ByteRange(text, of: size) {
        #expect(!range.isEmpty && range.lowerBound >= 0 && range.upperBound <= size, "seed \(seed): \(text)")
      }
    }
  }
}
