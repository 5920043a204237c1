import ArgumentParser
import Foundation
import Griffie
import GriffieTestSupport
import Testing

@testable import GriffieCommand

/// Content folders that several imports write to, and that imports cannot write to.
@Suite(.serialized)
final class ImportFolderTests {
  private let folder: TemporaryFolder
  private var root: String { folder.path }

  init() throws { folder = try TemporaryFolder() }

  private func write(_ path: String, _ text: String) throws { try folder.write(path, text) }

  private func paths() -> [String] {
    (FileManager.default.enumerator(atPath: "\(root)/content")?.compactMap { $0 as? String } ?? []).sorted()
  }

  /// The program itself, which stands beside the tests.
  private static var program: URL? {
    Bundle.main.executableURL?.deletingLastPathComponent().appendingPathComponent("griffie")
  }

  @Test("imports at the same time all are whole, and all known as imports")
  func keepsImportsApart() throws {
    let names = (1...12).map { "brief\($0)" }
    for name in names {
      let sections = (1...40).map { "Over dijk \($0)\n\nDe dijk van \(name) is hoog.\n\n" }
      try write("\(name).txt", sections.joined())
    }
    let processes = try names.map { name in
      let process = Process()
      process.executableURL = Self.program
      process.arguments = ["import", "\(root)/\(name).txt", "--into", "\(root)/content"]
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      return process
    }
    for process in processes {
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
    let paths = paths()
    #expect(paths.count { $0.hasSuffix(".md") } == 12 * 41)
    #expect(paths.filter { $0.hasPrefix(".") } == [".griffie-import"])
    let manifest = try #require(
      Manifest([UInt8](Data(contentsOf: URL(fileURLWithPath: "\(root)/content/.griffie-import")))))
    #expect(manifest.lines.count == 12 * 41 + 1)
    for name in names {
      let text = try String(contentsOfFile: "\(root)/content/\(name)/40-over-dijk-40.md", encoding: .utf8)
      #expect(text.hasSuffix("De dijk van \(name) is hoog.\n"))
      #expect(GriffieCommand.run(["import", "\(root)/\(name).txt", "--into", "\(root)/content"]) == .success)
    }
  }

  @Test(
    "when one file cannot be written none is",
    arguments: [
      "a/\(String(repeating: "x", count: 300)).md", "a/\(String(repeating: "é", count: 128)).md", "b/map",
      "bestand/c.md",
    ])
  func writesAllOrNothing(path: String) throws {
    try FileManager.default.createDirectory(atPath: "\(root)/content/b/map", withIntermediateDirectories: true)
    try write("content/bestand", "iets")
    let before = paths()
    let folder = ImportFolder(path: "\(root)/content")
    let files = ["a/index.md", path, "c/index.md"].map { SourceFile(path: $0, bytes: Array("tekst".utf8)) }
    #expect(throws: Disk.Failure.self) { try folder.make(folder.changes(to: files)) }
    #expect(paths() == before)
  }

  @Test("drafts that a killed import left are taken away, also when nothing has changed, and nothing else is")
  func clearsDrafts() throws {
    try write("brief.txt", "De dijken zijn hoog.\n")
    let importing = ["import", "\(root)/brief.txt", "--into", "\(root)/content"]
    #expect(GriffieCommand.run(importing) == .success)
    let before = paths()
    for number in [0, 1, 4, 12] { try write("content/.griffie-drafts/\(number).draft", "half") }
    try write("content/.griffie-draft", "half")
    #expect(GriffieCommand.run(importing) == .success)
    #expect(paths() == before)
    let own = ["roman.txt", "01.draft", "-1.draft", "x.draft", ".draft", "2.draft/mijn.txt"]
    for name in own + ["3.draft"] { try write("content/.griffie-drafts/\(name)", "Eigen werk.") }
    #expect(GriffieCommand.run(importing) == .success)
    #expect(
      paths().filter { $0.hasPrefix(".griffie-drafts/") }
        == (own + ["2.draft"]).map { ".griffie-drafts/\($0)" }.sorted())
  }
}
