import CommonMark
import Foundation
import Testing

/// Examples of published specifications. The variable GRIFFIE_CORPUS names the folder that has them.
@Suite(.enabled(if: Corpus.folder != nil, "GRIFFIE_CORPUS names no folder"))
struct CorpusTests {
  @Test("The examples of CommonMark come out as cmark writes them, ids aside")
  func rendersCommonMark() throws {
    let examples = try Corpus.examples("commonmark")
    #expect(examples.count == 652)
    for example in examples {
      #expect(
        withoutIDs(html(example.markdown)) == plainHTML(example.markdown),
        "example \(example.example)")
    }
  }

  // Not compared are two examples of task lists, which are another extension, and one of raw HTML, which is left out.
  @Test("The examples of tables come out as GitHub writes them, ids and alignment aside")
  func rendersTables() throws {
    let examples = try Corpus.examples("gfm-tables").filter { $0.ext != "disabled" }
    #expect(examples.count == 20)
    for example in examples where example.section != "Embedded HTML" {
      // Griffie sets numbers to the right by itself.
      let written = withoutIDs(html(example.markdown)).replacing(#/ class="align-\w+"/#, with: "")
      let expected = example.html.replacing(#/ align="\w+"/#, with: "")
      #expect(
        written.trimmed == expected.trimmed,
        "example \(example.example) of \(example.section)")
    }
  }

  // GitHub's HTML has no role on the links back.
  @Test("The example of footnotes comes out as GitHub writes it, ids of paragraphs and roles aside")
  func rendersNotes() throws {
    let examples = try Corpus.examples("gfm-footnotes")
    #expect(examples.count == 1)
    for example in examples {
      let result = html(example.markdown).replacing(#/<p id="p\d+">/#, with: "<p>")
        .replacing(" role=\"doc-backlink\"", with: "")
      #expect(result.trimmed == example.html.trimmed)
    }
  }

  @Test("Marks over every word change no byte of any example")
  func marksChangeNothingElse() throws {
    for file in ["commonmark", "gfm-tables", "gfm-footnotes"] {
      for example in try Corpus.examples(file) {
        let marked = render(example.markdown) { blocks in
          blocks.enumerated().flatMap { index, block in
            block.text.indices.split { block.text[$0] <= 0x20 }.map {
              Mark(block: index, range: $0.startIndex..<$0.endIndex)
            }.filter { mark in !block.links.contains { $0.range == mark.range } }
          }
        }
        #expect(
          marked.html.bytes == render(example.markdown).html.bytes, "example \(example.example)")
      }
    }
  }
}

enum Corpus {
  struct Example: Decodable {
    let example: Int
    let section: String
    let ext: String
    let markdown: String
    let html: String

    enum CodingKeys: String, CodingKey {
      case example, section, markdown, html
      case ext = "extension"
    }
  }

  static let folder = ProcessInfo.processInfo.environment["GRIFFIE_CORPUS"]

  static func examples(_ name: String) throws -> [Example] {
    let path = "\(try #require(folder))/conformance/\(name).json"
    return try JSONDecoder().decode([Example].self, from: Data(contentsOf: URL(filePath: path)))
  }
}

extension String {
  fileprivate var trimmed: String { trimmingCharacters(in: .newlines) }
}
