import Foundation
import GriffieTestSupport
import Testing

@testable import Griffie

@Suite("Data for machines")
struct DataFilesTests {
  private func identifiers(_ text: String) throws -> [String] {
    let result = SampleSite.build([
      "site.yaml": "title: Dijken\n", "brief/index.md": "---\ntitle: Brief\n---\n\n\(text)\n",
    ])
    let file = try #require(result.files.first { $0.path == "data/mentions.json" })
    let bytes = try #require(file.bytes)
    #expect(file.fingerprint == Fingerprint(bytes))
    let rows = try JSONSerialization.jsonObject(with: Data(bytes))
    return try #require(rows as? [[String: String]]).compactMap { $0["id"] }
  }

  @Test("mentions of many entries are one list in the order of the register", arguments: [1, 64, 65, 128, 200])
  func joinsPieces(_ count: Int) throws {
    let numbers = 1...count
    let text = numbers.map { "Kamerstuk 36 410, nr. \($0)." }.joined(separator: "\n\n")
    #expect(try identifiers(text) == numbers.map { "kst-36410-\($0)" })
  }

  @Test("without mentions the list is empty")
  func listsNothing() throws { #expect(try identifiers("Niets.") == []) }
}
