import ArgumentParser
import Foundation
import GriffieTestSupport
import Testing

@testable import GriffieCommand

/// Imports into folders of their own. Serial, since the command's messages go to the terminal.
@Suite(.serialized)
final class ImportCommandTests {
  private let folder: TemporaryFolder
  private var root: String { folder.path }

  init() throws {
    folder = try TemporaryFolder()
    try write("brief.txt", "Hierbij zend ik u de aanbeve-\nlingen.\n\nOver de dijken\n\nDe dijken zijn hoog.\n")
  }

  private func write(_ path: String, _ text: String) throws { try folder.write(path, text) }

  private func read(_ path: String) throws -> String { try folder.read(path) }

  private func names() throws -> [String] {
    let names = FileManager.default.enumerator(atPath: "\(root)/content")?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".md") }.sorted()
  }

  private func importing(_ file: String, _ more: String...) -> Int32 {
    GriffieCommand.run(["import", "\(root)/\(file)", "--into", "\(root)/content"] + more).rawValue
  }

  @Test("writes a folder that can be built, and the same bytes the second time")
  func writesPaper() throws {
    #expect(importing("brief.txt", "--date", "2022-12-23") == 0)
    #expect(try names() == ["brief/01-inleiding.md", "brief/02-over-de-dijken.md", "brief/index.md"])
    let index = try read("content/brief/index.md")
    #expect(index.contains("date: 2022-12-23\n"))
    #expect(index.contains("file: brief.txt\n"))
    #expect(
      try read("content/brief/01-inleiding.md") == "---\ntitle: Inleiding\n---\n\nHierbij zend ik u de aanbevelingen.\n"
    )
    #expect(importing("brief.txt", "--date", "2022-12-23") == 0)
    #expect(try read("content/brief/index.md") == index)
    try write("content/site.yaml", "title: Dijken\n")
    #expect(GriffieCommand.run(["build", "--content", "\(root)/content", "--output", "\(root)/output"]).rawValue == 0)
    #expect(try read("output/brief/over-de-dijken.html").contains("De dijken zijn hoog."))
  }

  @Test("writes over no file that was edited, changes nothing else then, and does with --force")
  func keepsEdits() throws {
    #expect(importing("brief.txt") == 0)
    try write("content/brief/01-inleiding.md", "---\ntitle: Eigen\n---\n")
    try write("brief.txt", "Heel iets anders.\n\nOver de dijken\n\nDe dijken zijn laag.\n")
    let second = try read("content/brief/02-over-de-dijken.md")
    #expect(importing("brief.txt") == 1)
    #expect(try read("content/brief/01-inleiding.md") == "---\ntitle: Eigen\n---\n")
    #expect(try read("content/brief/02-over-de-dijken.md") == second)
    #expect(importing("brief.txt", "--force") == 0)
    #expect(try read("content/brief/01-inleiding.md").contains("Heel iets anders."))
  }

  @Test("removes a section that is gone from the source, but not one that was edited")
  func removesSections() throws {
    #expect(importing("brief.txt", "--date", "2022-12-23") == 0)
    try write("brief.txt", "Hierbij zend ik u niets.\n")
    #expect(importing("brief.txt", "--date", "2022-12-23") == 0)
    #expect(try names() == ["brief/01-brief.md", "brief/index.md"])
    try write("content/brief/01-brief.md", "---\ntitle: Eigen\n---\n")
    try write("brief.txt", "Eerst dit.\n\nOver de dijken\n\nDe dijken zijn laag.\n")
    #expect(importing("brief.txt", "--date", "2022-12-23") == 1)
    #expect(try names() == ["brief/01-brief.md", "brief/index.md"])
  }

  @Test("another text in a file of the same name is another paper, where nothing tells that it is the same")
  func keepsOtherPaper() throws {
    #expect(importing("brief.txt") == 0)
    let index = try read("content/brief/index.md")
    try write("kippen/brief.txt", "Over kippen.\n")
    #expect(importing("kippen/brief.txt") == 1)
    #expect(try read("content/brief/index.md") == index)
    #expect(importing("kippen/brief.txt", "--slug", "kippen") == 0)
    #expect(importing("kippen/brief.txt", "--force") == 0)
    #expect(try read("content/brief/01-brief.md").contains("Over kippen."))
  }

  @Test("touches nothing that stands where its drafts go")
  func keepsDrafts() throws {
    try write("elders/roman.txt", "Eigen werk.")
    try write("content/site.yaml", "title: T\n")
    try FileManager.default.createSymbolicLink(
      atPath: "\(root)/content/.griffie-drafts", withDestinationPath: "\(root)/elders")
    #expect(importing("brief.txt") == 3)
    #expect(try read("elders/roman.txt") == "Eigen werk.")
    try FileManager.default.removeItem(atPath: "\(root)/content/.griffie-drafts")
    try write("content/.griffie-drafts/roman.txt", "Eigen werk.")
    #expect(importing("brief.txt") == 0)
    #expect(try read("content/.griffie-drafts/roman.txt") == "Eigen werk.")
  }

  @Test("the same file imported again keeps the day that was given")
  func keepsDay() throws {
    #expect(importing("brief.txt", "--date", "2022-12-23") == 0)
    let index = try read("content/brief/index.md")
    #expect(importing("brief.txt") == 0)
    #expect(try read("content/brief/index.md") == index)
    #expect(importing("brief.txt", "--date", "2022-12-24") == 0)
    #expect(try read("content/brief/index.md").contains("date: 2022-12-24\n"))
  }

  @Test("a motion stands as a paper and in the register, where an entry that is there stays")
  func writesMotion() throws {
    try write(
      "motie.txt",
      """
      Tweede Kamer der Staten-Generaal
      2
      Vergaderjaar 2022–2023
      36 410
      Dijken
      Nr. 12
      MOTIE VAN HET LID DE WIT
      Voorgesteld 21 februari 2023
      De Kamer,
      verzoekt de regering de dijken te onderhouden,
      en gaat over tot de orde van de dag.
      De Wit
      """)
    #expect(importing("motie.txt") == 0)
    let entry = try read("content/registers/moties/kst-36410-12.md")
    #expect(entry.contains("title: Motie van het lid De Wit\n") && entry.contains("proposers:\n- De Wit\n"))
    #expect(try read("content/registers/moties/index.md").contains("kind: motions\n"))
    try write("content/site.yaml", "title: Dijken\n")
    #expect(GriffieCommand.run(["build", "--content", "\(root)/content", "--output", "\(root)/output"]).rawValue == 0)
    #expect(try read("output/registers/moties/kst-36410-12.html").contains("De Wit"))
    try write("content/registers/moties/kst-36410-12.md", "---\ntitle: Eigen\n---\n")
    #expect(importing("motie.txt") == 0)
    #expect(try read("content/registers/moties/kst-36410-12.md") == "---\ntitle: Eigen\n---\n")
  }

  @Test("a site is called after its only paper, one of several papers not, and one that its author named as that says")
  func namesSite() throws {
    try write("dijken/dijken.txt", "De dijken zijn laag.\n")
    try write("sluizen.txt", "De sluizen zijn dicht.\n")
    #expect(importing("brief.txt") == 0)
    #expect(try read("content/site.yaml") == "title: brief\n")
    #expect(importing("brief.txt") == 0)
    #expect(try read("content/site.yaml") == "title: brief\n")
    #expect(importing("dijken/dijken.txt") == 0)
    #expect(try read("content/site.yaml") == "title: Kamerstukken\n")
    #expect(importing("brief.txt") == 0)
    #expect(try read("content/site.yaml") == "title: Kamerstukken\n")
    try FileManager.default.removeItem(atPath: "\(root)/content")
    #expect(importing("brief.txt", "\(root)/sluizen.txt") == 0)
    #expect(try read("content/site.yaml") == "title: Kamerstukken\n")
    try FileManager.default.removeItem(atPath: "\(root)/content")
    #expect(importing("brief.txt") == 0)
    try write("content/site.yaml", "title: Water\n")
    #expect(importing("sluizen.txt") == 0)
    #expect(try read("content/site.yaml") == "title: Water\n")
  }

  @Test("refuses two files that would be one paper")
  func refusesSameFolder() throws {
    try write("twee/brief.txt", "De dijken zijn laag.\n")
    #expect(importing("brief.txt", "\(root)/twee/brief.txt") == 2)
    #expect(try names() == [])
  }

  private static let letter = """
    Tweede Kamer der Staten-Generaal
    2
    Vergaderjaar 2022–2023
    36 410
    Dijken
    Nr. NUMMER
    BRIEF VAN DE MINISTER
    Aan de Voorzitter
    De dijken zijn HOE.

    """

  private func writeLetter(_ path: String, number: String, _ how: String) throws {
    try write(path, Self.letter.replacing("NUMMER", with: number).replacing("HOE", with: how))
  }

  @Test("puts no paper in the place of another, unless it is told to")
  func refusesOtherPaper() throws {
    try write("twee/brief.txt", "Over sluizen\n\nDe sluizen zijn dicht.\n")
    try write("brief.txt", "Over dijken\n\nDe dijken zijn hoog.\n")
    #expect(importing("brief.txt", "--slug", "brief", "--date", "2022-12-23") == 0)
    let index = try read("content/brief/index.md")
    #expect(importing("twee/brief.txt", "--slug", "brief", "--date", "2022-12-24") == 1)
    try write("andere.txt", "Over dijken\n\nDe dijken zijn laag.\n")
    #expect(importing("andere.txt", "--slug", "brief") == 1)
    #expect(try read("content/brief/index.md") == index)
    #expect(importing("andere.txt", "--slug", "andere") == 0)
    #expect(importing("andere.txt", "--slug", "brief", "--force") == 0)
    #expect(try read("content/brief/index.md").contains("file: andere.txt"))
  }

  @Test("a newer form of a paper takes the place of the older, whatever the name of its file")
  func replacesNewerForm() throws {
    try writeLetter("oud.txt", number: "12", "hoog")
    try writeLetter("nieuw.txt", number: "12", "laag")
    try writeLetter("ander.txt", number: "13", "laag")
    #expect(importing("oud.txt") == 0)
    #expect(importing("nieuw.txt") == 0)
    #expect(try read("content/kst-36410-12/index.md").contains("file: nieuw.txt"))
    #expect(importing("ander.txt", "--slug", "kst-36410-12") == 1)
    #expect(importing("brief.txt") == 0)
    #expect(importing("brief.txt", "--date", "2022-12-23") == 0)
  }

  @Test("makes no second paper of one whose folder got another name, unless it is told to")
  func findsMovedPaper() throws {
    try writeLetter("oud.txt", number: "12", "hoog")
    try writeLetter("nieuw.txt", number: "12", "laag")
    #expect(importing("oud.txt") == 0)
    try FileManager.default.createDirectory(atPath: "\(root)/content/2022", withIntermediateDirectories: true)
    try FileManager.default.moveItem(atPath: "\(root)/content/kst-36410-12", toPath: "\(root)/content/2022/dijken")
    let before = try names()
    #expect(importing("oud.txt") == 1)
    #expect(importing("nieuw.txt") == 1)
    #expect(try names() == before)
    #expect(importing("oud.txt", "--slug", "dijken") == 0)
    #expect(importing("nieuw.txt", "--force") == 0)
    #expect(try names().count == 3 * before.count)
  }

  @Test("writes nothing with --dry-run")
  func writesNothing() throws {
    #expect(importing("brief.txt", "--dry-run") == 0)
    #expect(try names() == [])
  }

  @Test(
    "refuses a name that is no name of a folder",
    arguments: [
      "../elders", "registers", "een/twee", "Brief", "", ".", "een twee", "/etc", String(repeating: "x", count: 101),
    ])
  func refusesNames(_ name: String) throws {
    #expect(importing("brief.txt", "--slug", name) == 2)
    #expect(try names() == [])
  }

  @Test("a file whose name has folders in it stays within the content")
  func staysWithin() throws {
    try write("..%2F..%2Felders.txt", "De dijken zijn hoog.\n")
    #expect(importing("..%2F..%2Felders.txt") == 0)
    #expect(try names().allSatisfy { $0.split(separator: "/").count == 2 })
  }

  @Test("says what is no paper, and writes nothing", arguments: ["", "\u{0}\u{0}\u{0}", "   \n\n\u{C}\n"])
  func refusesOthers(_ text: String) throws {
    try write("iets.txt", text)
    #expect(importing("iets.txt") == 1)
    #expect(importing("niets.txt") == 3)
    #expect(try names() == [])
    #expect(!FileManager.default.fileExists(atPath: "\(root)/content"))
  }

  @Test("a device without end is refused")
  func refusesDevices() throws {
    #expect(GriffieCommand.run(["import", "/dev/zero", "--into", "\(root)/content"]) == .outside)
    #expect(!FileManager.default.fileExists(atPath: "\(root)/content"))
  }

  @Test("a text of fifty megabytes without a line end is refused at once")
  func refusesLarge() throws {
    try write("groot.txt", String(repeating: "dijk ", count: 10_000_000))
    #expect(importing("groot.txt") == 1)
    #expect(try names() == [])
  }
}
