import ArgumentParser
import Foundation
import GriffieTestSupport
import Testing

@testable import GriffieCommand

/// Runs `griffie cite` on files in a folder of its own. Serial, since its output goes to the terminal.
@Suite(.serialized)
final class CiteCommandTests {
  private let folder: TemporaryFolder
  private var root: String { folder.path }

  init() throws {
    folder = try TemporaryFolder()
    try write("brief.md", "---\ntitle: Brief\n---\n\nZie Kamerstuk 36 410, nr. 12 en het EDF.\n")
    try write("registers/fondsen/index.md", "---\ntitle: Fondsen\n---\n")
    try write("registers/fondsen/edf.md", "---\ntitle: Europese Dijkfaciliteit\nabbreviation: EDF\n---\n")
    try write("lijst.tsv", "text\tids\n(36 410, nr. 12)\tkst-36410-12\n")
    try write(
      "plaatsen.tsv", "class\ttext\tid\tstart\tend\nkamerstuk\tKamerstuk 36 410, nr. 12\tkst-36410-12\t26\t50\n")
    try Data(GzipTests.packed).write(to: URL(fileURLWithPath: "\(root)/bekend.gz"))
  }

  private func write(_ path: String, _ text: String) throws { try folder.write(path, text) }

  /// Runs the command; `@` in an argument is the folder of the test.
  private func cite(_ arguments: String...) -> Int32 {
    GriffieCommand.run(["cite"] + arguments.map { $0.replacing("@", with: root) }).rawValue
  }

  @Test("reads files in every format, with registers and a list of papers")
  func reads() {
    #expect(cite("@/brief.md") == 0)
    #expect(cite("@/brief.md", "@/lijst.tsv", "--format", "jsonl", "--lines") == 0)
    #expect(cite("@/brief.md", "--format", "csv", "--plain", "--date", "2022-12-23") == 0)
    #expect(cite("@/brief.md", "--registers", "@/registers", "--known", "@/bekend.gz") == 0)
  }

  @Test("scores lists of texts and of places")
  func scores() {
    #expect(cite("--score", "@/lijst.tsv") == 0)
    #expect(cite("--score", "@/plaatsen.tsv", "@/brief.md") == 0)
  }

  @Test(
    "wrong usage exits with 2",
    arguments: [
      ["--date", "23-12-2022"], ["--format", "xml"], ["--registers", "@/nergens"],
      ["--score", "@/lijst.tsv", "--format", "csv"], ["--score", "@/lijst.tsv", "@/brief.md"],
      ["--score", "@/plaatsen.tsv", "@/brief.md", "@/brief.md"], ["--score", "@/plaatsen.tsv", "@/lijst.tsv"],
      ["--score", "@/brief.md"],
    ])
  func refusesUsage(arguments: [String]) {
    let arguments = arguments.map { $0.replacing("@", with: root) }
    #expect(GriffieCommand.run(["cite"] + arguments).rawValue == 2)
  }

  @Test("what cannot be read is the outside world's fault")
  func reportsUnreadableFiles() throws {
    #expect(cite("@/nergens.txt") == 3)
    #expect(cite("@") == 3)
    #expect(cite("@/brief.md", "--known", "@/nergens.gz") == 3)
    #expect(cite("--score", "@/nergens.tsv") == 3)
    try Data(GzipTests.packed.dropLast(4)).write(to: URL(fileURLWithPath: "\(root)/half.gz"))
    #expect(cite("@/brief.md", "--known", "@/half.gz") == 3)
  }

  @Test("what is not UTF-8 is read, and what has wider characters is refused")
  func readsUTF8() throws {
    let text = "zie Kamerstuk 36 410, nr. 12"
    for (name, encoding, code): (String, String.Encoding, Int32) in [
      ("smal", .isoLatin1, 0), ("breed", .utf16, 2), ("grof", .utf16BigEndian, 2), ("fijn", .utf16LittleEndian, 2),
      ("heel-breed", .utf32, 2),
    ] {
      try #require(("één: " + text).data(using: encoding)).write(to: URL(fileURLWithPath: "\(root)/\(name).txt"))
      #expect(cite("@/\(name).txt") == code, "\(name)")
    }
  }

  @Test("a list of papers that has something else is wrong usage")
  func refusesLists() throws {
    try write("lijst.txt", "kst-36410-12\nh-ek-20092010-9-24_2\n")
    #expect(cite("@/brief.md", "--known", "@/lijst.txt") == 0)
    try write("lijst.txt", "kst-36410-12\nh ek\n")
    #expect(cite("@/brief.md", "--known", "@/lijst.txt") == 2)
  }

  @Test("registers with errors are findings")
  func reportsRegisters() throws {
    try write("registers/fondsen/vis.md", "---\ntitel: Vis\n---\n")
    #expect(cite("@/brief.md", "--registers", "@/registers") == 1)
  }
}
