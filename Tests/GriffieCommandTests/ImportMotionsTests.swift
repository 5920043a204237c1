import ArgumentParser
import Foundation
import GriffieTestSupport
import Testing

@testable import GriffieCommand

/// Imports of motions into folders of their own.
@Suite(.serialized)
final class ImportMotionsTests {
  private let folder: TemporaryFolder
  private var root: String { folder.path }

  init() throws {
    folder = try TemporaryFolder()
    try write(
      "moties.tsv", "zaak_nummer\tonderwerp\tindieners\n2021Z1\tMotie van het lid Kok over dijken\tE. Kok (DP)\n")
  }

  private func write(_ path: String, _ text: String) throws { try folder.write(path, text) }

  private func importMotions(_ file: String = "moties.tsv") -> Int32 { importMotions(at: "\(root)/\(file)") }

  private func importMotions(at path: String) -> Int32 {
    GriffieCommand.run(["import", "--motions", path, "--into", "\(root)/content"]).rawValue
  }

  @Test("writes entries that can be built, and leaves what says something else")
  func importsMotions() throws {
    #expect(importMotions() == 0)
    #expect(try String(contentsOfFile: "\(root)/content/site.yaml", encoding: .utf8) == "title: Moties\n")
    #expect(GriffieCommand.run(["build", "--content", "\(root)/content", "--output", "\(root)/output"]).rawValue == 0)
    let page = try String(contentsOfFile: "\(root)/output/registers/kamerleden/e-kok-dp.html", encoding: .utf8)
    #expect(page.contains("href=\"../moties/2021z1.html\""))
    try write("content/registers/moties/2021z1.md", "---\ntitle: Anders\n---\n")
    #expect(importMotions() == 0)
    let kept = try String(contentsOfFile: "\(root)/content/registers/moties/2021z1.md", encoding: .utf8)
    #expect(kept.contains("Anders"))
  }

  private static let house = """
    {"Nummer": "2021Z00001", "Soort": "Motie", "Onderwerp": "Motie van het lid Kok over dijken", "Volgnummer": 9,
     "Kamerstukdossier": [{"Nummer": 36410}], "Besluit": [{"BesluitSoort": "Stemmen - verworpen"}]}
    """

  private func motions() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(root)/content/registers/moties").sorted()
  }

  @Test("newer data come into the entry that is there, which gets the name of its paper, unless it was edited")
  func updatesMotions() throws {
    try write("huis.json", Self.house)
    try write("moties.tsv", "zaak_nummer\tonderwerp\n2021Z00001\tMotie van het lid Kok over dijken\n")
    #expect(importMotions() == 0)
    #expect(try motions() == ["2021z00001.md", "index.md"])
    try write("content/registers/moties/2021z00001.md", "---\ntitle: Eigen\nfacts: {Zaaknummer: 2021Z00001}\n---\n")
    #expect(importMotions("huis.json") == 0)
    #expect(try motions() == ["2021z00001.md", "index.md"])
    try FileManager.default.removeItem(atPath: "\(root)/content")
    #expect(importMotions() == 0)
    #expect(importMotions("huis.json") == 0)
    #expect(try motions() == ["index.md", "kst-36410-9.md"])
    let entry = try String(contentsOfFile: "\(root)/content/registers/moties/kst-36410-9.md", encoding: .utf8)
    #expect(entry.contains("decision: verworpen\n"))
    #expect(importMotions() == 0)
    #expect(try motions() == ["index.md", "kst-36410-9.md"])
  }

  @Test("a case is that of one paper, also when two that fit are imported at once")
  func joinsOnePaper() throws {
    let subject = "over hogere dijken langs de rivieren"
    try write(
      "moties.tsv",
      "zaak_nummer\tdatum\tonderwerp\tindieners\n2021Z1\t2021-02-03\tMotie van het lid Kok \(subject)\tE. Kok (DP)\n")
    for number in [12, 13] {
      try write(
        "\(number).txt",
        """
        Tweede Kamer der Staten-Generaal
        2
        Vergaderjaar 2020–2021
        36 410
        Dijken
        Nr. \(number)
        MOTIE VAN HET LID KOK
        Voorgesteld 3 februari 2021
        De Kamer,
        verzoekt de regering te berichten \(subject),
        en gaat over tot de orde van de dag.
        Kok
        """)
    }
    #expect(importMotions() == 0)
    let papers = ["import", "\(root)/12.txt", "\(root)/13.txt", "--into", "\(root)/content"]
    for _ in 1...2 {
      #expect(GriffieCommand.run(papers) == .success)
      #expect(try motions() == ["index.md", "kst-36410-12.md", "kst-36410-13.md"])
      #expect(try folder.read("content/registers/moties/kst-36410-12.md").contains("2021Z1"))
      #expect(try !folder.read("content/registers/moties/kst-36410-13.md").contains("2021Z1"))
    }
  }

  @Test("refuses what is no file of motions")
  func refuses() throws {
    try write("leeg.tsv", "")
    #expect(importMotions("leeg.tsv") == 1)
    let dated = ["import", "--motions", "\(root)/moties.tsv", "--date", "2022-12-23", "--into", "\(root)/content"]
    #expect(GriffieCommand.run(dated) == .usage)
    #expect(importMotions("nergens.tsv") == 3)
    try Data([0x1F, 0x8B, 0x00]).write(to: URL(fileURLWithPath: "\(root)/stuk.tsv.gz"))
    #expect(importMotions("stuk.tsv.gz") == 3)
  }

  @Test("all motions of two years become entries, and all who move them members", .enabled(if: Corpus.isThere))
  func importsTwoYears() throws {
    #expect(importMotions(at: "\(try #require(Corpus.folder))/corpora/motions-2022-2023.tsv.gz") == 0)
    let motions = "\(root)/content/registers/moties"
    let names = try FileManager.default.contentsOfDirectory(atPath: motions)
    #expect(names.count == 7071 + 1)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: "\(root)/content/registers/kamerleden").count == 188 + 1)
    var moved: [Substring: Int] = [:]
    for name in names {
      let text = try String(contentsOfFile: "\(motions)/\(name)", encoding: .utf8)
      for line in text.split(separator: "\n") where line.hasPrefix("- ") { moved[line.dropFirst(2), default: 0] += 1 }
    }
    for row in try Corpus.text("corpora/members-2022-2023.tsv").split(separator: "\n") {
      let cells = row.split(separator: "\t")
      #expect(moved[cells[0]] == Int(cells[1]), "\(cells[0])")
    }
  }

  @Test("motions in print are those of their cases, and no others", .enabled(if: Corpus.isThere))
  func joinsPrint() throws {
    let corpora = "\(try #require(Corpus.folder))/corpora"
    let rows = try Corpus.rows("corpora/motion-texts/index.tsv")
    let papers = rows.compactMap { $0["file"] }.map { "\(corpora)/motion-texts/\($0)" }
    let importPapers = ["import"] + papers + ["--into", "\(root)/content"]
    #expect(importMotions(at: "\(corpora)/motions-2022-2023.tsv.gz") == 0)
    let titles = Set(
      try motions().map {
        try folder.read("content/registers/moties/\($0)").split(separator: "\n").prefix(2).last ?? ""
      })
    #expect(GriffieCommand.run(importPapers) == .success)
    // The text of one says its subject in other words, so that it is left apart.
    let apart = Set(["kst-31765-709"])
    for row in rows {
      let (id, subject) = (row["id"] ?? "", row["subject"] ?? "")
      let entry = try folder.read("content/registers/moties/\(id.lowercased()).md")
      let isOfCase = titles.contains("title: \(subject)") && !apart.contains(id)
      #expect(entry.contains("Zaaknummer") == isOfCase, "\(id)")
      #expect(entry.contains("title: \(subject)\n") == isOfCase, "\(id)")
    }
    let names = try motions()
    #expect(importMotions(at: "\(corpora)/motions-2022-2023.tsv.gz") == 0)
    #expect(try motions() == names)
  }
}
