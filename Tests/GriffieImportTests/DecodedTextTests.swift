import Testing

@testable import GriffieImport

struct DecodedTextTests {
  @Test(
    "tells the encoding of a text by its bytes",
    arguments: [
      (Array("één".utf8), "één", DecodedText.Encoding.utf8), ([0xEF, 0xBB, 0xBF] + Array("één".utf8), "één", .utf8),
      ([0xFF, 0xFE, 0xE9, 0, 0x6E, 0], "én", .utf16), ([0xFE, 0xFF, 0, 0xE9, 0, 0x6E], "én", .utf16),
      ([0x64, 0, 0x69, 0, 0x6A, 0, 0x6B, 0], "dijk", .utf16), ([0, 0x64, 0, 0x69, 0, 0x6A, 0, 0x6B], "dijk", .utf16),
      ([0xE9, 0xE9, 0x6E], "één", .windows1252), (Array("Ã©Ã©n".utf8), "één", .utf8Twice),
      ([0x80, 0x20, 0x31, 0x93, 0x94], "€ 1“”", .windows1252),
      ([], "", .utf8),
    ] as [([UInt8], String, DecodedText.Encoding)])
  func decodes(_ bytes: [UInt8], _ text: String, _ encoding: DecodedText.Encoding) throws {
    let decoded = try DecodedText(bytes)
    #expect(decoded.text == text)
    #expect(decoded.encoding == encoding)
  }

  @Test(
    "refuses what is no text, with the line",
    arguments: [
      ([UInt8](repeating: 0, count: 100), 1), (Array("een\ntwee\u{1}".utf8), 2), ([0xFF, 0xFE, 0x64, 0, 0x69], nil),
      ([0xFF, 0xFE, 0x00, 0xD8, 0x64, 0x00], nil),
      (Array("een\ne\(String(repeating: "\u{301}", count: 31))".utf8), 2),
    ] as [([UInt8], Int?)])
  func refuses(_ bytes: [UInt8], _ line: Int?) {
    #expect(throws: ImportFault.self) { try DecodedText(bytes) }
    do throws(ImportFault) { _ = try DecodedText(bytes) } catch { #expect(error.line == line) }
  }

  @Test("a letter has as many marks as in any text")
  func readsMarks() throws {
    let text = "e" + String(repeating: "\u{301}", count: 30) + "n\u{301}"
    #expect(try DecodedText(Array(text.utf8)).text == text)
  }
}
