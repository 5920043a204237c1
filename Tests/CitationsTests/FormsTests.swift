import Foundation
import GriffieTestSupport
import Testing

@testable import Citations

/// The forms of citation collected from real papers, against their identifiers.
@Suite(.enabled(if: Corpus.isThere, "GRIFFIE_CORPUS names no folder"))
struct FormsTests {
  @Test("dump")
  func dump() throws {
    for row in try Corpus.rows("citations/forms.tsv") {
      guard let text = row["as_written"], let id = row["id"] else { continue }
      let found = CitationFinder(vocabulary: .empty).citations(in: Array(text.utf8))
        .compactMap { c -> String? in
          if case .date = c.reference { return nil }
          if case .member = c.reference { return nil }
          return c.reference.identifier
        }
      let want = Set(id.split(separator: ";").map(String.init))
      print(Set(found) == want ? "ok  " : "MISS", text, "|", id, "|", found)
    }
  }
}
