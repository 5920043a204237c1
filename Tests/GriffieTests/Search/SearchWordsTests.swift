import GriffieTestSupport
import Testing

@testable import Griffie

struct SearchWordsTests {
  /// Texts with their stems; the script of the browser is held to the same table.
  static func rows() throws -> [(text: String, stems: String)] {
    let table = try #require(Checkout.files(below: "Tests/GriffieTests/Search").first { $0.path == "stems.tsv" })
    return String(decoding: table.bytes, as: UTF8.self).split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      return (String(cells[0]), String(cells[1]))
    }
  }

  @Test("cuts texts into the stems of the table")
  func cutsWords() throws {
    let rows = try Self.rows()
    #expect(rows.count > 30)
    for (text, stems) in rows {
      let made = SearchWords.words(in: Array(text.utf8)).map(Stem.make)
      #expect(made.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ") == stems, "\(text)")
    }
  }

  @Test("leaves out words that tell nothing, unless there are no others")
  func dropsStopWords() {
    let stems = { (text: String) in
      SearchWords.stems(in: Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) }
    }
    #expect(stems("de motie van het lid Kok") == ["moti", "lid", "kok"])
    #expect(stems("wie en wat") == ["wie", "en", "wat"])
  }

  @Test("any bytes are words without blanks, and words are the words of themselves")
  func staysWithinItself() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<500 {
      let bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      for word in SearchWords.words(in: bytes) {
        #expect(!word.isEmpty && !word.contains { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "|") })
        #expect(SearchWords.words(in: word) == [word], "\(bytes)")
      }
    }
  }
}
