import ArgumentParser
import Foundation
import GriffieTestSupport
import Synchronization
import Testing

@testable import Griffie
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
    return try Builder(folders: folders).check(known: nil).diagnostics
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

  @Test(
    "takes out the word, and nothing else of a citation",
    arguments: [
      ("Zie Kamerstukken met 36 410, nrs. 12-14.", "Zie Kamerstukken 36 410, nrs. 12-14."),
      ("Zie Kamerstuk met 36 410, nr. 12, nr. 13 en nr. 14.", "Zie Kamerstuk 36 410, nr. 12, nr. 13 en nr. 14."),
      ("Kamerstukken II 2022/23 met 36 410, nr. 12, zegt dat.", "Kamerstukken II 2022/23 36 410, nr. 12, zegt dat."),
      ("Zie kamerstuk\nmet 36 410, nr. 12.", "Zie kamerstuk\n36 410, nr. 12."),
      ("Een Kamerstuk over 36 410, nr. 12, is er.", "Een Kamerstuk over 36 410, nr. 12, is er."),
      ("Kamerstuk en 36 410, nr. 12.", "Kamerstuk en 36 410, nr. 12."),
      ("## Kamerstuk met 36 410, nr. 12", "## Kamerstuk met 36 410, nr. 12"),
    ])
  func mendsLittle(_ text: String, _ mended: String) throws {
    try folder.write("content/brief/01-een.md", "# Een\n\n\(text)\n")
    #expect(try found().count == (text.contains("over") ? 0 : 1))
    #expect(run("check", "--fix") == 0)
    #expect(try Disk.read("\(root)/content/brief/01-een.md") == Array("# Een\n\n\(mended)\n".utf8))
  }

  @Test("a text that was saved during the check is left as it is")
  func leavesChanged() throws {
    try folder.write("content/brief/01-een.md", "# Een\n\nKamerstuk met 35 982, nr. 9.\n")
    let folders = Builder.Folders(content: "\(root)/content", templates: "\(root)/templates", output: "\(root)/output")
    let checked = try Builder(folders: folders).check(known: nil)
    let text = "# Een\n\nNu staat hier iets heel anders en langers.\n"
    try folder.write("content/brief/01-een.md", text)
    let outcome = CheckCommand.mend(checked)
    #expect(!outcome.isChanged && !outcome.isRefused)
    #expect(try folder.read("content/brief/01-een.md") == text)
  }

  @Test("of two changes that overlap the first is made, and told")
  func tellsMade() {
    let fixes = [2..<5, 4..<8, 8..<9].map { Diagnostic.Fix(range: $0, replacement: "") }
    let (bytes, made) = Findings.mended(Array("0123456789".utf8), by: Set(fixes))
    #expect(bytes == Array("015679".utf8))
    #expect(made == [fixes[0], fixes[2]])
  }

  @Test("what is wrong is told where no file can be made in the output; what cannot be read ends with 3")
  func readsOutput() throws {
    #expect(run("build") == 0)
    try folder.write("content/brief/01-een.md", "# Een\n\nZie <br>.\n")
    // Nobody can make a file of the name of a folder.
    try FileManager.default.createDirectory(
      atPath: "\(root)/output/.griffie-lock", withIntermediateDirectories: false)
    #expect(try found().map(\.rule) == [.rawHTML, .outputDiffers])
    #expect(run("check") == 0)
    try FileManager.default.removeItem(atPath: "\(root)/output/brief")
    try FileManager.default.createSymbolicLink(atPath: "\(root)/output/brief", withDestinationPath: "brief")
    #expect(try found().map(\.rule) == [.rawHTML])
    #expect(run("check") == 3)
  }

  @Test("a check waits for a build that is at work before it reads the content")
  func waits() throws {
    #expect(run("build") == 0)
    let lock = try FolderLock("\(root)/output", for: "build of")
    let found = Mutex<[Rule]?>(nil)
    let folders = Builder.Folders(content: "\(root)/content", templates: "\(root)/templates", output: "\(root)/output")
    let thread = Thread {
      let rules = (try? Builder(folders: folders).check(known: nil))?.diagnostics.map(\.rule)
      found.withLock { $0 = rules }
    }
    thread.start()
    Thread.sleep(forTimeInterval: 0.5)
    try folder.write("content/brief/01-een.md", "# Een\n\nZie <br>.\n")
    lock.release()
    while !thread.isFinished { Thread.sleep(forTimeInterval: 0.05) }
    #expect(found.withLock { $0 } == [.rawHTML, .outputDiffers])
  }

  @Test("the same is printed however the content folder was named", arguments: ["", "/", "//", "/."])
  func namesFolderAlike(_ ending: String) throws {
    try folder.write("content/brief/01-een.md", "# Een\n\nZie <br>.\n")
    let options = try SiteOptions.parse(["--content", "\(root)/content\(ending)", "--output", "\(root)/uit"])
    #expect(try options.folders().content == "\(root)/content")
  }

  @Test("a corrected file keeps its mode, and links to it stay; it is corrected once, however many lead to it")
  func mendsInPlace() throws {
    try folder.write("content/brief/bron.txt", "# Een\n\nKamerstuk met 35 982, nr. 9.\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: "\(root)/content/brief/bron.txt")
    try FileManager.default.removeItem(atPath: "\(root)/content/brief/01-een.md")
    for name in ["01-een.md", "02-twee.md"] {
      try FileManager.default.createSymbolicLink(
        atPath: "\(root)/content/brief/\(name)", withDestinationPath: "bron.txt")
    }
    #expect(run("check", "--fix") == 0)
    #expect(try Disk.read("\(root)/content/brief/bron.txt") == Array("# Een\n\nKamerstuk 35 982, nr. 9.\n".utf8))
    #expect(try Disk.kind("\(root)/content/brief/01-een.md") == .other)
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(root)/content/brief/bron.txt")
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(root)/content/brief").count == 4)
  }

  @Test("a correction touches no other file, whatever its name")
  func mendsBesideOthers() throws {
    try folder.write("content/brief/01-een.md", "# Een\n\nKamerstuk met 35 982, nr. 9.\n")
    try folder.write("content/brief/01-een.md.griffie-draft", "Eigen werk.")
    #expect(run("check", "--fix") == 0)
    #expect(try Disk.read("\(root)/content/brief/01-een.md") == Array("# Een\n\nKamerstuk 35 982, nr. 9.\n".utf8))
    #expect(try Disk.read("\(root)/content/brief/01-een.md.griffie-draft") == Array("Eigen werk.".utf8))
  }

  @Test("a file that may not be written is told and stays as it is, and the others are corrected")
  func leavesReadOnly() throws {
    let text = "# Een\n\nKamerstuk met 35 982, nr. 9.\n"
    try folder.write("content/brief/01-een.md", text)
    try folder.write("content/brief/02-twee.md", text)
    let path = "\(root)/content/brief/01-een.md"
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
    #expect(run("check", "--fix") == 3)
    #expect(try Disk.read(path) == Array(text.utf8))
    #expect(try found().map(\.place.path) == [path])
  }

  @Test("a column of SARIF counts characters where the line can only be shown in part", arguments: [[0x01], [0xE9]])
  func countsColumns(_ bytes: [UInt8]) throws {
    let path = "\(root)/content/brief/01-een.md"
    try Data(Array("# Een\n\nVoilà ".utf8) + bytes + Array(".\n".utf8)).write(to: URL(fileURLWithPath: path))
    #expect(try found().map(\.place.column) == [8])
    let log = String(decoding: Findings.sarif(try found(), version: "1"), as: UTF8.self)
    #expect(log.contains("\"startColumn\" : 7") || log.contains("\"startColumn\": 7"))
  }

  @Test(
    "only the severity has a colour, whatever else a finding says",
    arguments: [
      ("a.md:1:2: warning: b [c]\n  | d error: e", "a.md:1:2:\u{1B}[1;33m warning: \u{1B}[0mb [c]\n  | d error: e"),
      ("a.md: error: ' warning: ' [c]", "a.md:\u{1B}[1;31m error: \u{1B}[0m' warning: ' [c]"),
      ("and 5 more of [c]", "and 5 more of [c]"),
    ])
  func colours(_ text: String, _ coloured: String) {
    #expect(Terminal.coloured(text) == coloured)
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
