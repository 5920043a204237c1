import Citations
import CommonMark
import Foundation
import GriffieTestSupport
import Testing

@testable import Griffie

/// The letter itself, read with the shipped registers, against the list of what it names: place by place, not only once each.
@Suite(.enabled(if: Corpus.isThere, "GRIFFIE_CORPUS names no folder"))
struct LetterTests {
  private static let classes: Set = [
    "kamerstuk", "motie", "kamerlid", "verdrag/artikel", "bedrag", "adviesparagraaf", "instrument",
  ]

  @Test(
    "finds every paper, motion, member, article, sum, paragraph and instrument of the letter, as often as it names them"
  )
  func findsEveryMention() throws {
    let found = try Self.mentions()
    var missing: [String] = []
    for (key, count) in try Self.expected() where found[key, default: 0] < count { missing.append(key) }
    #expect(missing.sorted() == [])
  }

  @Test("finds no paper, motion, member, article or sum that the letter does not name")
  func findsNothingElse() throws {
    let rows = try Corpus.rows("seed/gold.tsv")
    let known = Set(rows.flatMap { ($0["id"] ?? "").split { ";|".contains($0) } }.map { Slug.make(String($0)) })
    let found = try Self.rows().filter {
      ["papers", "motions", "members", "articles", "amounts", "paragraphs", "ministers"].contains($0["register"] ?? "")
    }
    #expect(found.count > 50)
    #expect(Set(found.compactMap { $0["id"].map(Slug.make) }).subtracting(known).sorted() == [])
  }

  @Test("a list of its citations scores the same classes: nothing missing, nothing wrong")
  func scoresWell() throws {
    let registers = try SampleSite.shipped().content.filter { $0.path.hasPrefix("registers/") }.map {
      SourceFile(path: String($0.path.dropFirst("registers/".count)), bytes: $0.bytes)
    }
    let reader = CitationReader(registers: registers, folder: "registers", date: Day("2022-12-23"))
    let table = try GoldTable(name: "gold.tsv", bytes: Array(Corpus.text("seed/gold.tsv").utf8))
    let gold = try GoldList(
      table, of: CitedText(name: "letter", bytes: Array(Corpus.text("seed/unwrapped.md").utf8), form: .markdown))
    let score = Score(gold, found: gold.texts.map(reader.citations))
    let whole = score.lines.filter {
      ["adviesparagraaf", "bedrag", "handelingen", "instrument", "kamerstuk", "verdrag/artikel"].contains($0.name)
    }
    #expect(whole.count == 6)
    #expect(whole.flatMap(\.misses).map(\.text) == [])
  }

  /// How often each text stands for each id, by the list.
  private static func expected() throws -> [String: Int] {
    try Corpus.rows("seed/gold.tsv").filter { classes.contains($0["class"] ?? "") }.reduce(into: [:]) { counts, row in
      let id = row["id"]?.split(separator: "|").last.map(String.init) ?? ""
      counts["\(Slug.make(id)): \(row["text"] ?? "")", default: 0] += 1
    }
  }

  private static func mentions() throws -> [String: Int] {
    try rows().reduce(into: [:]) { counts, row in
      counts["\(Slug.make(row["id"] ?? "")): \(row["text"] ?? "")", default: 0] += 1
    }
  }

  /// The mentions in the letter, put in the place of the shipped sections.
  private static func rows() throws -> [[String: String]] {
    var letter = try Corpus.text("seed/unwrapped.md")
    // In the list the marks of notes are glued to the words before them, as in the PDF.
    for (glued, mark) in [
      ("Valstar1,", "Valstar[^1],"), ("Europa.2\n", "Europa.[^2]\n"), ("vergunningen.3\n", "vergunningen.[^3]\n"),
    ] {
      #expect(letter.contains(glued))
      letter = letter.replacing(glued, with: mark)
    }
    let shipped = try SampleSite.shipped().content.filter {
      $0.path.hasPrefix("registers/") || $0.path == "site.yaml" || $0.path == "kabinetsreactie/index.md"
    }
    let section = SourceFile(
      path: "kabinetsreactie/01-brief.md", bytes: Array("---\ntitle: Brief\n---\n\(letter)".utf8))
    let result = Site.build(Site.Source(content: shipped + [section]))
    #expect(!result.hasErrors)
    let json = try JSONSerialization.jsonObject(with: Data(result.text("data/mentions.json").utf8))
    return try #require(json as? [[String: String]]).filter { $0["page"] == "kabinetsreactie/brief.html" }
  }
}
