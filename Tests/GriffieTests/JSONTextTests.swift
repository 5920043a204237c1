import Foundation
import GriffieTestSupport
import Testing

@testable import Griffie

struct JSONTextTests {
  private static func bytes(_ value: JSONText) -> String {
    var bytes: [UInt8] = []
    value.append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("escapes what JSON cannot have in a text, and nothing else")
  func escapes() {
    #expect(Self.bytes(.text("a\"b\\c/d<\u{e9}\u{2028}\u{7f}")) == "\"a\\\"b\\\\c/d<\u{e9}\u{2028}\u{7f}\"")
    #expect(Self.bytes(.text("\u{0}\u{8}\t\n\u{b}\u{c}\r\u{1f}")) == "\"\\u0000\\b\\t\\n\\u000b\\f\\r\\u001f\"")
  }

  @Test("an object has its members in the order of the alphabet, without those that have no value")
  func ordersMembers() {
    let inner = JSONText.object([("z", nil)])
    #expect(
      Self.bytes(.object([("b", .text("2")), ("c", nil), ("@a", .text("1")), ("d", inner)]))
        == #"{"@a":"1","b":"2","d":{}}"#)
  }

  @Test("gives what Foundation gives")
  func equalsFoundation() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<500 {
      let texts = (0..<3).map { _ in
        String(
          String.UnicodeScalarView(
            (0..<Int.random(in: 0...12, using: &generator)).compactMap { _ in
              Unicode.Scalar(UInt32.random(in: 0...(Bool.random(using: &generator) ? 0x7F : 0x2FFF), using: &generator))
            }))
      }
      let known = ["naam": texts[0], "soort": texts[1], "adres": texts[2]]
      #expect(
        Self.bytes(.object(known.map { ($0.key, .text($0.value)) }))
          == String(decoding: try encoder.encode(known), as: UTF8.self))
    }
  }
}
