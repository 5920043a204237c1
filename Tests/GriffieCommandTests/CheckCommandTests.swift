import ArgumentParser
import Foundation
import Griffie
import GriffieTestSupport
import Testing

@testable import GriffieCommand

/// Checks in folders of their own.
@Suite(.serialized)
final class CheckCommandTests {
  private let folder: TemporaryFolder
  private var root: String { folder.path }

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("content/site.yaml", "title: Dijken\n")
    try folder.write("content/brief/index.md", "---\ntitle: Brief\n---\n")
    try folder.write("content/brief/01-een.md", "# Een\n\nKamerstuk 36 410, nr. 12.\n")
  }

  private func run(_ command: String, _ more: String...) -> Int32 {
    GriffieCommand.run([command, "--content", "\(root)/content", "--output", "\(root)/output"] + more).rawValue
  }

  private func found() throws -> [Diagnostic] {
    let folders = Builder.Folders(content: "\(root)/content", templates: "\(root)/templates", output: "\(root)/output")
    return try Builder(folders: folders).check(known: nil)
  }

  @Test("ends with 0 when all is well and with 1 for errors, with --strict for warnings too, and writes nothing")
  func endsWithCodes() throws {
    #expect(run("check", "--strict") == 0)
    try folder.write("content/brief/01-een.md", "# Een\n\nZie <br>.\n")
    #expect(run("check") == 0)
    #expect(run("check", "--strict") == 1)
    try folder.write("content/brief/01-een.md", "# Een\n\n[x](weg.md)\n")
    #expect(run("check") == 1)
    #expect(run("check", "--known", "\(root)/weg.txt") == 3)
    #expect(run("check", "--baseline", "\(root)/content/site.yaml") == 2)
    #expect(!FileManager.default.fileExists(atPath: "\(root)/output"))
  }

  @Test("an output that is not what a build makes now is told, file by file")
  func comparesOutput() throws {
    #expect(run("build") == 0)
    #expect(try found() == [])
    try folder.write("output/brief/een.html", "weg")
    #expect(try found().map(\.rule) == [.outputDiffers])
    #expect(try found().map(\.place.path) == ["\(root)/output/brief/een.html"])
    #expect(run("build") == 0)
    #expect(try found() == [])
    try FileManager.default.removeItem(atPath: "\(root)/output/brief/een.html")
    #expect(try found().map(\.place.path) == ["\(root)/output/brief/een.html"])
  }

  @Test("known findings are not told again, however lines move; new ones are")
  func knowsBaseline() throws {
    try folder.write("content/brief/01-een.md", "# Een\n\nZie <br>.\n")
    let baseline = try #require(Baseline(Findings.json(try found())))
    try folder.write("content/brief/01-een.md", "# Een\n\nErvoor.\n\nZie <br>.\n")
    #expect(baseline.new(among: try found()) == [])
    try folder.write("content/brief/01-een.md", "# Een\n\nZie <br>.\n\nZie <br>.\n")
    #expect(baseline.new(among: try found()).map(\.place.line) == [5])
    try folder.write("known.json", String(decoding: Findings.json(try found()), as: UTF8.self))
    #expect(run("check", "--strict", "--baseline", "\(root)/known.json") == 0)
  }

  @Test("makes the corrections that are certain, and leaves all other bytes as they are")
  func mends() throws {
    let text = "\u{FEFF}# Een\r\n\r\nIn Kamerstuk met 35 982, nr. 9 en Kamerstuk met 36 410, nr. 12, zie <br>.\r\n"
    try folder.write("content/brief/01-een.md", text)
    #expect(run("check", "--fix") == 0)
    let mended = "\u{FEFF}# Een\r\n\r\nIn Kamerstuk 35 982, nr. 9 en Kamerstuk 36 410, nr. 12, zie <br>.\r\n"
    #expect(try Disk.read("\(root)/content/brief/01-een.md") == Array(mended.utf8))
    #expect(try found().map(\.rule) == [.rawHTML])
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: "\(root)/content/brief").sorted() == [
        "01-een.md", "index.md",
      ])
  }

  @Test("JSON and SARIF hold each finding with its code and place")
  func printsForMachines() throws {
    try folder.write("content/brief/01-een.md", "# Een\n\nVoilà “<br>”.\n")
    let path = "\(root)/content/brief/01-een.md"
    let json = try JSONSerialization.jsonObject(with: Data(Findings.json(try found()))) as? [[String: Any]]
    #expect(json?.count == 1)
    #expect(json?[0]["code"] as? String == "raw-html" && json?[0]["path"] as? String == path)
    // à takes two bytes and the quotation mark three.
    #expect(json?[0]["line"] as? Int == 3 && json?[0]["column"] as? Int == 11)
    let sarif = Findings.sarif(try found(), version: "1.2.3")
    let log = try JSONSerialization.jsonObject(with: Data(sarif)) as? [String: Any]
    #expect(log?["version"] as? String == "2.1.0")
    let run = (log?["runs"] as? [[String: Any]])?[0]
    let result = (run?["results"] as? [[String: Any]])?[0]
    #expect(result?["ruleId"] as? String == "raw-html" && result?["level"] as? String == "warning")
    let place = (result?["locations"] as? [[String: [String: Any]]])?[0]["physicalLocation"]
    #expect((place?["region"] as? [String: Any])?["startColumn"] as? Int == 8)
    #expect((place?["artifactLocation"] as? [String: Any])?["uri"] as? String == path)
  }

  @Test("of many findings of one rule twenty are told, and how many more there are")
  func countsMany() throws {
    try folder.write("content/brief/01-een.md", "# Een\n\n" + String(repeating: "Zie <br>.\n\n", count: 25))
    let texts = Findings.texts(try found())
    #expect(texts.count == 21)
    #expect(texts.last == "and 5 more of [raw-html]")
  }

  @Test("docs/checks.md has a part for each code, with how bad it is, and no other")
  func isDocumented() throws {
    let text = try String(contentsOfFile: "\(Checkout.path)/docs/checks.md", encoding: .utf8)
    let parts = text.split(separator: "\n").filter { $0.hasPrefix("### ") }.map { $0.dropFirst(4) }
    #expect(parts.sorted() == Rule.allCases.map { "\($0.rawValue) (\($0.severity.rawValue))"[...] }.sorted())
  }
}
