import GriffieTestSupport
import Testing

@testable import GriffieImport

extension XMLTests {
  struct GeneratedTests {
    @Test("no word of any publication is lost or said twice", arguments: 0..<500)
    func keepsEveryWord(seed: Int) throws {
      let publication = GeneratedPublication(seed: UInt64(seed))
      let draft = try Publication.read(publication.xml).draft
      let words = Words.bag(Words.texts(of: draft).map { $0.replacing("xw", with: "x w") })
      let expected = Words.bag(publication.words)
      #expect(Words.missing(expected, in: words) == [:], "\(publication.xml)")
      let notes = Set(draft.notes.map(\.label))
      let added = Words.missing(words, in: expected).filter { !notes.contains($0.key) && Int($0.key) == nil }
      #expect(added == [:], "\(publication.xml)")
    }
  }
}
