import ArgumentParser
import Foundation
import GriffieImport
import GriffieTestSupport
import Testing

@testable import GriffieCommand

/// Imports what other programs have to read first. A test that needs one of them runs where it is.
@Suite(.serialized)
final class PackedImportTests {
  private let folder: TemporaryFolder
  private var root: String { folder.path }

  init() throws { folder = try TemporaryFolder() }

  private static let hasPDFToText = Tool(named: "pdftotext") != nil
  private static let hasPandoc = Tool(named: "pandoc") != nil

  /// Runs the import of a file with this name and these bytes.
  private func importFile(_ name: String, _ bytes: [UInt8]) throws -> Int32 {
    try Data(bytes).write(to: URL(fileURLWithPath: "\(root)/\(name)"))
    return GriffieCommand.run(["import", "\(root)/\(name)", "--into", "\(root)/content"]).rawValue
  }

  /// All that imports made.
  private func content() throws -> String {
    let folder = "\(root)/content"
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String }.sorted() ?? []
    return try names.filter { $0.hasSuffix(".md") }.map {
      "== \($0)\n" + (try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8))
    }.joined()
  }

  private var isEmpty: Bool { !FileManager.default.fileExists(atPath: "\(root)/content") }

  // MARK: - PDF

  private static let report = PDFSheet(pages: [
    [
      .init(text: "Dijkraad Noord, verslag", x: 72, y: 815, size: 8),
      .init(text: "Verslag van de dijkraad", x: 72, y: 770, size: 20),
      .init(text: "1. Inleiding", x: 72, y: 730, size: 13),
      .init(text: "De raad heeft in het afgelopen jaar vier keer vergaderd over de staat van de dij-", x: 72, y: 706),
      .init(text: "ken en de sluizen in het noorden.", x: 72, y: 693), .init(text: "1", x: 220, y: 697, size: 6),
      .init(text: "Dat was goed.", x: 72, y: 670),
      .init(text: "1", x: 72, y: 100, size: 5), .init(text: "Zie het verslag van toen.", x: 78, y: 98, size: 8),
      .init(text: "1", x: 290, y: 40, size: 8),
    ],
    [
      .init(text: "Dijkraad Noord, verslag", x: 72, y: 815, size: 8),
      .init(text: "2. Slot", x: 72, y: 730, size: 13), .init(text: "Dat was het.", x: 72, y: 706),
      .init(text: "2", x: 290, y: 40, size: 8),
    ],
  ])

  @Test("a PDF becomes sections with their notes", .enabled(if: hasPDFToText, "pdftotext is not there"))
  func importsPDF() throws {
    #expect(try importFile("-verslag $(x) 'a'.pdf", Self.report.bytes) == 0)
    let text = try content()
    #expect(text.contains("title: Verslag van de dijkraad"))
    #expect(text.contains("vergaderd over de staat van de dijken en de sluizen in het noorden.[^1]\n\nDat was goed."))
    #expect(text.contains("[^1]: Zie het verslag van toen."))
    #expect(text.contains("title: \"2. Slot\"\n---\n\nDat was het.\n"))
    #expect(!text.contains("Dijkraad Noord"))
  }

  @Test("of a PDF that cannot be read nothing is written", .enabled(if: hasPDFToText, "pdftotext is not there"))
  func refusesPDF() throws {
    let bytes = Self.report.bytes
    #expect(try importFile("half.pdf", Array(bytes.prefix(bytes.count / 2))) == 1)
    #expect(try importFile("leeg.pdf", PDFSheet(pages: [[]]).bytes) == 1)
    var locked = Self.report
    let key = "<" + String(repeating: "41", count: 32) + ">"
    locked.trailer = "/ID [\(key) \(key)] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O \(key) /U \(key) >>"
    #expect(try importFile("slot.pdf", locked.bytes) == 1)
    #expect(throws: Converter.Failure.refused("this PDF has a password: save it without one")) {
      try Converter.pdftotext.convert(locked.bytes)
    }
    #expect(try importFile("kapot.pdf", Array("%PDF-1.4\nniets\n%%EOF".utf8)) == 1)
    #expect(isEmpty)
  }

  // MARK: - Word and others

  @Test("HTML becomes sections", .enabled(if: hasPandoc, "pandoc is not there"))
  func importsHTML() throws {
    let page = """
      <!DOCTYPE html><html><head><title>Over dijken</title></head><body><h1>Over dijken</h1><p>Een <b>dijk</b><br>is hoog.</p><h2>Water</h2>
      <ol type="a"><li>zout</li><li>zoet</li></ol><p><img src="file:///etc/passwd" alt="kaart"></p>
      <table><tr><th>Jaar</th><th>Peil</th></tr><tr><td>2022</td><td>1|2</td></tr></table>
      """
    #expect(try importFile("dijk.html", Array(page.utf8)) == 0)
    let text = try content()
    #expect(text.contains("title: Over dijken"))
    #expect(text.contains("\n\nEen **dijk**\\\nis hoog.\n"))
    #expect(text.contains("title: Water\n---\n\n- a. zout\n- b. zoet\n\n\\[kaart\\]\n\n| Jaar | Peil |\n"))
  }

  @Test(
    "Word and OpenDocument become the same", .enabled(if: hasPandoc, "pandoc is not there"), arguments: ["docx", "odt"])
  func importsWordProcessors(format: String) throws {
    let source = "# Dijken\n\nDe *dijk* is hoog.[^1]\n\n1. een\n2. twee\n\n# Sluizen\n\n> Dicht.\n\n[^1]: Zie daar.\n"
    let limits = Tool.Limits(seconds: 60, memory: 2 << 30, output: 1 << 24)
    let file = try #require(Tool(named: "pandoc")).run(
      ["-f", "markdown", "-t", format, "-o", "-"], input: Array(source.utf8), limits: limits)
    #expect(try importFile("dijk.bin", file.output) == 0)
    let text = try content()
    #expect(text.contains("title: Dijken\n---\n\nDe *dijk* is hoog.[^1]\n\n1. een\n2. twee\n\n[^1]: Zie daar.\n"))
    #expect(text.contains("title: Sluizen\n---\n\n") && text.contains("Dicht.\n"))
    #expect(try importFile("half.docx", Array(file.output.prefix(file.output.count / 2))) == 1)
  }

  @Test(
    "what pandoc passes over of LaTeX is told, each command by itself", .enabled(if: hasPandoc, "pandoc is not there"))
  func tellsSkippedCommands() throws {
    let source = """
      \\documentclass{article}
      \\begin{document}
      De \\onbekend{hoge} dijk.\\signature{A. Jansen}

      \\begin{kader}
      Water \\dubbel{laag
      water}.
      \\end{kader}
      \\end{document}
      """
    let (output, complaints) = try Converter.pandoc(.latex).convert(Array(source.utf8))
    #expect(
      complaints.filter { $0.contains("onbekend") || $0.contains("dubbel") } == [
        "Skipped '\\onbekend{hoge}' at line 3 column 19", "Skipped '\\dubbel{laag water}' at line 7 column 7",
      ])
    let text = String(decoding: output, as: UTF8.self)
    #expect(text.contains("Water") && text.contains("Jansen"))
  }

  @Test("drawers and days of Org are text", .enabled(if: hasPandoc, "pandoc is not there"))
  func keepsDrawers() throws {
    let source = "#+TITLE: Dijken\nHoog.\n:LOGBOOK:\n- gemeten\n:END:\n* Water\nSCHEDULED: <2022-05-03>\nLaag.\n"
    #expect(try importFile("dijk.org", Array(source.utf8)) == 0)
    let text = try content()
    #expect(text.contains("title: Dijken") && text.contains("- gemeten") && text.contains("2022-05-03"))
  }

  @Test("a program that is not there is named, with how to get it")
  func namesMissingPrograms() throws {
    let failure = Converter.Failure.missing("the program pandoc is needed for this file: apt-get install pandoc")
    #expect(throws: failure) { try Converter.pandoc(.word).convert([], along: "/nergens") }
    #expect(failure.code == .outside)
    #expect(throws: Converter.Failure.self) { try Converter.pdftotext.convert([], along: "/nergens") }
  }

  // MARK: - Real papers

  /// Words that stand in a paper for its reader to find it on paper: they are in the facts, or say nothing of it.
  private static let furniture: Set = [
    "issn", "0921", "7371", "kst", "’s", "gravenhage", "2025", "vergaderjaar", "voorgesteld", "nr", "der",
  ]

  @Test(
    "each word of a real paper is in its content",
    .enabled(if: Corpus.isThere && hasPDFToText && hasPandoc, "no corpus, or no programs"),
    arguments: [
      ("d7a5dc6c-3636-4acd-8630-96c14e97dcce.pdf", "kst-21501-02-3121", "2025-04-10", ["Ceder"]),
      ("0787ced2-629a-4d32-ab8f-4b97a7680248.docx", "kst-36278-32", "2025-04-24", ["Rikkers-Oosterkamp"]),
    ])
  func keepsEachWord(name: String, identifier: String, date: String, proposers: [String]) throws {
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: "\(Corpus.folder ?? "")/corpora/documents/\(name)")))
    #expect(try importFile(name, bytes) == 0)
    let text = try content()
    #expect(text.contains("== \(identifier)/index.md"))
    #expect(text.contains("date: \(date)"))
    #expect(text.contains("proposers:\n" + proposers.map { "- \($0)\n" }.joined()))
    #expect(
      text.contains("kind: Motie") && text.contains("chamber: II") && text.contains("parliamentary-year: \"2024/25\""))

    let isPDF = name.hasSuffix("pdf")
    let arguments = isPDF ? ["-", "-"] : ["--sandbox", "-f", "docx", "-t", "plain", "--wrap=none"]
    let plain = try #require(Tool(named: isPDF ? "pdftotext" : "pandoc")).run(
      arguments, input: bytes, limits: Tool.Limits(seconds: 60, memory: 2 << 30, output: 1 << 24))
    let known = Set(words(text).map { $0.lowercased() })
    let chamber: Set = ["tweede", "kamer", "staten", "generaal", "2", "april", "10", "24", "2024"]
    let lost = words(String(decoding: plain.output, as: UTF8.self)).filter {
      !known.contains($0.lowercased()) && !Self.furniture.contains($0.lowercased())
        && !chamber.contains($0.lowercased())
    }
    #expect(lost == [])
  }

  private func words(_ text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber && $0 != "’" }.map(String.init)
  }
}
