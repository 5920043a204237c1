import Citations
import Foundation
import Griffie
import GriffieTestSupport
import Testing

@testable import GriffieImport

/// Real papers, imported: nothing may be lost, and nothing changed.
@Suite(.enabled(if: Corpus.isThere, "GRIFFIE_CORPUS names no folder"))
struct CorpusImportTests {
  private static func letter() throws -> PaperDraft {
    TextDraft(PrintedPages(try Corpus.text("seed/letter.txt"))).paper
  }

  @Test("the letter has its introduction, five sections, three notes and three signatures")
  func readsLetter() throws {
    let paper = try Self.letter()
    #expect(paper.sections.count == 6)
    #expect(paper.sections[0].title == nil)
    #expect(paper.notes.map(\.label) == ["1", "2", "3"])
    #expect(paper.facts.signatories.map(\.name) == ["W.B. Hoekstra", "K.H. Ollongren", "E.N.A.J. Schreinemacher"])
  }

  @Test("the letter is the same as without line ends, letter for letter")
  func keepsLetters() throws {
    let paper = try Self.letter()
    var texts: [String] = []
    for section in paper.sections {
      if let title = section.title { texts.append("## \(title)") }
      for block in section.blocks {
        guard case .paragraph(let text) = block else {
          Issue.record("a block that the letter has not: \(block)")
          continue
        }
        texts.append(text.map { if case .note(let label) = $0 { label } else { [$0].plainText } }.joined())
      }
    }
    texts += paper.facts.signatories.flatMap { ["De \($0.office ?? ""),", $0.name] }
    texts += paper.notes.map { note in
      "[^\(note.label)]: "
        + note.blocks.map { if case .paragraph(let text) = $0 { text.plainText } else { "" } }.joined()
    }
    let expected = try Corpus.text("seed/unwrapped.md").components(separatedBy: "\n\n").map {
      $0.trimmingCharacters(in: .whitespacesAndNewlines)
    }
    #expect(texts.count == expected.count)
    for (text, expected) in zip(texts, expected) { #expect(text == expected) }
  }

  @Test("a site made of the imported letter names what the letter names, as often")
  func buildsLetter() throws {
    let bytes = Array(try Corpus.text("seed/letter.txt").utf8)
    let imported = try Import.paper(
      .init(name: "letter.txt", bytes: bytes, body: .text(bytes)), folder: nil, date: Day("2022-12-23"))
    let shipped = try Checkout.files(below: "content").filter {
      $0.path.hasPrefix("registers/") || $0.path == "site.yaml"
    }
    // Which report it answers and in which dossier it stands no word of the text says.
    let content = imported.files.map { file in
      guard file.path == "letter/index.md" else { return file }
      let text = String(decoding: file.bytes, as: UTF8.self)
        .replacingOccurrences(
          of: "title: letter\n", with: "title: letter\nanswers: aiv-oekraine-oorlog\ndossier: 36 045\n")
      return SourceFile(path: file.path, bytes: Array(text.utf8))
    }
    let result = Site.build(.init(content: content + shipped.map { SourceFile(path: $0.path, bytes: $0.bytes) }))
    #expect(result.diagnostics.filter { $0.severity == .error }.map(\.description) == [])
    let json = try #require(result.files.first { $0.path == "data/mentions.json" })
    let rows = try #require(JSONSerialization.jsonObject(with: Data(json.bytes ?? [])) as? [[String: String]])
    let found = Self.counts(rows.map { ($0["id"] ?? "", $0["text"] ?? "") })
    let gold = try Corpus.rows("seed/gold.tsv").filter {
      ["kamerstuk", "motie", "kamerlid", "verdrag/artikel", "bedrag", "adviesparagraaf", "instrument"].contains(
        $0["class"] ?? "")
    }
    let expected = Self.counts(
      gold.map { ($0["id"]?.split(separator: "|").last.map(String.init) ?? "", $0["text"] ?? "") })
    #expect(expected.filter { found[$0.key, default: 0] < $0.value }.map(\.key).sorted() == [])
  }

  private static func counts(_ rows: [(id: String, text: String)]) -> [String: Int] {
    rows.reduce(into: [:]) { counts, row in
      let id = row.id.lowercased().filter { $0.isLetter || $0.isNumber }
      counts["\(id): \(row.text)", default: 0] += 1
    }
  }

  @Test("each of the 69 motions has its heading, proposers, day, dossier and number, and every word")
  func readsMotions() throws {
    let rows = try Corpus.rows("corpora/motion-texts/index.tsv")
    #expect(rows.count == 69)
    for row in rows {
      let file = try #require(row["file"])
      let text = try Corpus.text("corpora/motion-texts/\(file)")
      let paper = TextDraft(PrintedPages(text)).paper
      #expect(paper.facts.paper?.identifier == row["id"], "\(file)")
      #expect(
        paper.facts.title?.uppercased().precomposedStringWithCanonicalMapping
          == row["heading"]?.precomposedStringWithCanonicalMapping, "\(file)")
      #expect(paper.facts.proposers == row["signers"]?.components(separatedBy: "; "), "\(file)")
      if let date = row["date"], !date.isEmpty { #expect(Self.inWords(paper.facts.date) == date, "\(file)") }
      #expect(Self.missing(text, in: paper) == [], "\(file)")
    }
  }

  private static func inWords(_ day: Day?) -> String? {
    let months = [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
      "december",
    ]
    return day.map { "\($0.day) \(months[$0.month - 1]) \($0.year)" }
  }

  /// The words of the source that are neither in the paper nor on a line of the page's head and feet.
  private static func missing(_ source: String, in paper: PaperDraft) -> [String] {
    let furniture = PageFurniture(PrintedPages(source))
    let lines = furniture.pages.joined().map(\.text)
    let markdown = paper.sections.map { MarkdownWriter.text($0.blocks) }.joined()
    let facts = paper.facts
    let said =
      [
        markdown, facts.title?.uppercased() ?? "", facts.dossierTitle ?? "", facts.dossier?.description ?? "",
        facts.number ?? "",
      ]
      + facts.proposers + facts.head + ["Tweede Kamer der Staten-Generaal 2 Vergaderjaar Nr. Voorgesteld"]
      + [inWords(facts.date) ?? "", facts.parliamentaryYear.map { "\($0.start)–\($0.start + 1)" } ?? ""]
    let counts = words(said.joined(separator: " "))
    return words(lines.joined(separator: "\n")).filter { counts[$0.key, default: 0] < $0.value }.map(\.key).sorted()
  }

  private static func words(_ text: String) -> [String: Int] {
    text.split { !$0.isLetter && !$0.isNumber }.reduce(into: [:]) { $0[String($1), default: 0] += 1 }
  }
}
