import Citations
import Foundation
import GriffieTestSupport
import Testing

@testable import GriffieImport

extension XMLTests {
  /// Papers as officielebekendmakingen.nl gives them. The variable GRIFFIE_CORPUS names the folder that has them.
  @Suite(.enabled(if: Corpus.isThere, "GRIFFIE_CORPUS names no folder"))
  struct OfficialCorpusTests {
    /// A paper, and its words that the facts say otherwise or not at all: a label, the number of an item, a number in two parts.
    struct Sample: Sendable, CustomTestStringConvertible {
      let name: String
      let words: Int
      var otherwise: [String: Int] = [:]
      var added: [String: Int] = [:]
      var isMangled = false

      var testDescription: String { name }
    }

    static let samples = [
      Sample(name: "kst-36045-299", words: 110, otherwise: ["nr": 1, "voorgesteld": 1]),
      Sample(name: "stb", words: 395),
      Sample(name: "stcrt", words: 60, otherwise: ["2": 1, "3": 1], added: ["23": 1]),
      Sample(name: "h-tk-20172018-70-3", words: 5201, otherwise: ["3": 1], isMangled: true),
      Sample(name: "h-tk-20172018-70-6", words: 545, otherwise: ["6": 1], isMangled: true),
    ]

    @Test("no word of a paper is lost, and none is added", arguments: samples)
    func keepsEveryWord(_ sample: Sample) throws {
      let imported = try Self.read(sample.name)
      var xml = try Corpus.text("corpora/documents/\(sample.name).xml")
      if sample.isMangled {
        xml = try #require(xml.data(using: .isoLatin1).flatMap { String(data: $0, encoding: .utf8) })
      }
      let source = Words.bag(Words.texts(ofXML: xml))
      let draft = Words.bag(Words.texts(of: imported.draft))
      #expect(source.values.reduce(0, +) == sample.words)
      #expect(Words.missing(source, in: draft) == sample.otherwise)
      #expect(Words.missing(draft, in: source) == sample.added)
    }

    static func read(_ name: String) throws -> ImportedPaper {
      let path = "\(Corpus.folder ?? "")/corpora/documents/\(name).xml"
      return try OfficialXML.draft(of: Array(try Data(contentsOf: URL(filePath: path))))
    }
  }
}
