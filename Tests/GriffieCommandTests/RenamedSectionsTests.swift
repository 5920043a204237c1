import ArgumentParser
import Foundation
import GriffieTestSupport
import Testing

@testable import GriffieCommand

/// Sections whose author gave them another name, and imports after that.
@Suite(.serialized)
final class RenamedSectionsTests {
  private let folder: TemporaryFolder
  private var root: String { folder.path }

  private static let start = "Hierbij mijn brief.\n\n"
  private static let (dikes, locks) = (
    "Over de dijken\n\nDe dijken zijn hoog.\n\n", "Over de sluizen\n\nDe sluizen zijn dicht.\n\n"
  )

  init() throws {
    folder = try TemporaryFolder()
    try importing(Self.start + Self.dikes + Self.locks)
    #expect(try names() == ["01-inleiding.md", "02-over-de-dijken.md", "03-over-de-sluizen.md", "index.md"])
  }

  @discardableResult
  private func importing(_ text: String, _ more: String...) throws -> Int32 {
    try folder.write("brief.txt", text)
    return GriffieCommand.run(
      ["import", "\(root)/brief.txt", "--into", "\(root)/content", "--date", "2022-12-23"] + more
    ).rawValue
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(root)/content/brief").sorted()
  }

  private func rename(_ name: String, _ other: String) throws {
    try FileManager.default.moveItem(atPath: "\(root)/content/brief/\(name)", toPath: "\(root)/content/brief/\(other)")
  }

  private func builds() -> Bool {
    GriffieCommand.run(["build", "--content", "\(root)/content", "--output", "\(root)/output"]) == .success
  }

  @Test(
    "a new section never takes the number or address of a renamed one: nothing is written, and it says so",
    arguments: [("03-over-de-sluizen.md", "04-over-de-sluizen.md"), ("02-over-de-dijken.md", "02-over-de-duinen.md")])
  func sparesRenamed(_ name: String, _ other: String) throws {
    try rename(name, other)
    let before = try names()
    let dunes = "Over de duinen\n\nDe duinen zijn breed.\n\n"
    #expect(try importing(Self.start + Self.dikes + Self.locks + dunes) == 1)
    #expect(try names() == before)
    #expect(builds())
  }

  @Test("titles that are names of made pages become sections with other names")
  func namesSections() throws {
    let text = Self.start + "Alles\n\nAlle dijken.\n\nIn beeld\n\nOp 2 maart 2022 de dijken in beeld.\n\n"
    try folder.write("beeld.txt", text)
    #expect(
      GriffieCommand.run(["import", "\(root)/beeld.txt", "--into", "\(root)/content", "--date", "2022-12-23"])
        == .success)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: "\(root)/content/beeld").sorted()
        == ["01-inleiding.md", "02-alles-2.md", "03-in-beeld-2.md", "index.md"])
    #expect(builds())
  }

  @Test(
    "a section keeps its author's name, as often as it is imported",
    arguments: ["02-hoogte.md", "07-over-de-dijken.md"])
  func keepsName(_ name: String) throws {
    try rename("02-over-de-dijken.md", name)
    let all = ["01-inleiding.md", "03-over-de-sluizen.md", "index.md", name].sorted()
    for _ in 1...2 {
      #expect(try importing(Self.start + Self.dikes + Self.locks) == 0)
      #expect(try names() == all)
    }
    for text in ["De dijken zijn laag.", "De dijken zijn weg.", "De dijken zijn weg."] {
      #expect(try importing(Self.start + "Over de dijken\n\n\(text)\n\n" + Self.locks) == 0)
      #expect(try names() == all)
      #expect(try folder.read("content/brief/\(name)").contains(text))
    }
    #expect(builds())
  }

  @Test("a section that has another number now keeps its author's name, and one that is gone from the source goes")
  func keepsNameUnderOtherNumber() throws {
    try rename("02-over-de-dijken.md", "02-hoogte.md")
    let more = Self.start + "Over de duinen\n\nDe duinen zijn breed.\n\n" + Self.dikes + Self.locks
    for _ in 1...2 {
      #expect(try importing(more) == 0)
      #expect(
        try names() == ["01-inleiding.md", "02-over-de-duinen.md", "03-hoogte.md", "04-over-de-sluizen.md", "index.md"])
      #expect(try folder.read("content/brief/03-hoogte.md").contains("De dijken zijn hoog."))
    }
    #expect(builds())
    #expect(try importing(Self.start + Self.locks) == 0)
    #expect(try names() == ["01-inleiding.md", "02-over-de-sluizen.md", "index.md"])
  }

  @Test("a section that its author gave the number that it has in a newer source is written there")
  func keepsNumber() throws {
    try rename("03-over-de-sluizen.md", "04-sluizen.md")
    let more = Self.start + Self.dikes + "Over de duinen\n\nDe duinen zijn breed.\n\n"
    let all = ["01-inleiding.md", "02-over-de-dijken.md", "03-over-de-duinen.md", "04-sluizen.md", "index.md"]
    for word in ["open", "weg", "weg"] {
      #expect(try importing(more + "Over de sluizen\n\nDe sluizen zijn \(word).\n") == 0)
      #expect(try names() == all)
      #expect(try folder.read("content/brief/04-sluizen.md").contains(word))
    }
  }

  @Test(
    "what may be a section that was renamed and edited is told, and nothing is written",
    arguments: ["02-hoogte.md", "02-over-de-dijken-en-meer.md", "09-over-de-dijken.md", "09-hoogte.md"])
  func tellsDoubt(_ name: String) throws {
    try rename("02-over-de-dijken.md", name)
    try folder.write("content/brief/\(name)", "---\ntitle: Hoogte\n---\n\nEigen woorden.\n")
    let before = try names()
    #expect(try importing(Self.start + Self.dikes + "Over de sluizen\n\nDe sluizen zijn open.\n\n") == 1)
    #expect(try names() == before)
    #expect(try folder.read("content/brief/\(name)").contains("Eigen woorden."))
    #expect(try folder.read("content/brief/03-over-de-sluizen.md").contains("dicht"))
    #expect(try importing(Self.start + Self.dikes + Self.locks, "--force") == 0)
    #expect(try names() == (before + ["02-over-de-dijken.md"]).sorted())
    #expect(try folder.read("content/brief/\(name)").contains("Eigen woorden."))
  }

  @Test("a section of the author's own stands in the way of a new one only where the two would be one")
  func keepsOwnSections() throws {
    try folder.write("content/brief/04-eigen.md", "---\ntitle: Eigen\n---\n\nEigen woorden.\n")
    let more = Self.start + Self.dikes + Self.locks + "Over de duinen\n\nDe duinen zijn breed.\n\n"
    #expect(try importing(more) == 1)
    try rename("04-eigen.md", "99-eigen.md")
    #expect(try importing(more) == 0)
    #expect(builds())
    #expect(try names().contains("99-eigen.md"))
  }
}
