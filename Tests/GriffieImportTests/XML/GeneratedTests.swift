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
      let labels = Words.bag(draft.notes.map(\.label))
      let added = Words.missing(words, in: expected).filter { labels[$0.key] == nil && Int($0.key) == nil }
      #expect(added == [:], "\(publication.xml)")
    }

    @Test("every word of any publication is in its files or in a remark", arguments: 0..<500)
    func writesEveryWord(seed: Int) throws {
      let publication = GeneratedPublication(seed: UInt64(seed))
      let lost = try WordLaw.lost(publication.words, of: .officialXML(Array(publication.xml.utf8)))
      #expect(lost == [], "\(publication.xml)")
    }

    @Test("every word of any head is in the files or in a remark", arguments: 0..<1000)
    func writesEveryHead(seed: Int) throws {
      let publication = GeneratedHead(seed: UInt64(seed))
      let lost = try WordLaw.lost(publication.words, of: .officialXML(Array(publication.xml.utf8)))
      #expect(lost == [], "\(publication.xml)")
    }

    @Test("a publication cut off or with wrong bytes is read or refused", arguments: 0..<200)
    func survivesDamage(seed: Int) {
      var generator = SeededGenerator(seed: UInt64(seed))
      var bytes = Array(GeneratedPublication(seed: UInt64(seed)).xml.utf8)
      if seed % 2 == 0 { bytes = Array(bytes.prefix(Int.random(in: 0..<bytes.count, using: &generator))) }
      for _ in 0..<(seed % 5) where !bytes.isEmpty {
        bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(in: .min ... .max, using: &generator)
      }
      do {
        let draft = try OfficialXML.draft(of: bytes).draft
        #expect(!draft.sections.isEmpty)
      } catch {
        #expect(!error.message.isEmpty)
      }
    }
  }
}
