import Foundation
import GriffieTestSupport
import Testing

@testable import Citations

/// Real feet of pages, notes of replaced motions, and debates.
@Suite(.enabled(if: Corpus.isThere, "GRIFFIE_CORPUS names no folder"))
struct PaperSetTests {
  private static let finder = CitationFinder(vocabulary: .empty)

  @Test(
    "reads every number of real page feet and replaced motions", arguments: ["motion-page-feet", "replaced-motions"])
  func readsFeet(_ set: String) throws {
    let wrong = try Corpus.rows("citations/\(set).tsv").compactMap { row -> String? in
      let text = row["text"] ?? ""
      let found = Self.papers(in: text).joined(separator: ";")
      return found == row["ids"] ? nil : "\(text) → \(found)"
    }
    #expect(wrong == [])
  }

  @Test("reads every number of real debates, and no other")
  func readsDebates() throws {
    var wrong: [String] = []
    for line in try Corpus.text("citations/debates.jsonl").split(separator: "\n") {
      let row = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
      let found = Self.papers(in: row.text)
      let expected = row.refs.map(\.doc)
      if found != expected { wrong.append("\(row.text) → \(found), not \(expected)") }
    }
    #expect(wrong == [])
  }

  private struct Line: Decodable {
    struct Mark: Decodable { let doc: String }
    let text: String
    let refs: [Mark]
  }

  private static func papers(in text: String) -> [String] {
    finder.citations(in: Array(text.utf8)).compactMap { $0.paper?.identifier }
  }
}
