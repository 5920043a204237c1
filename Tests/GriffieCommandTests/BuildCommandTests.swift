import ArgumentParser
import Foundation
import GriffieTestSupport
import Testing

@testable import GriffieCommand

/// Builds in folders of their own. Serial, since the command's messages go to the terminal.
@Suite(.serialized)
final class BuildCommandTests {
  private let folder: TemporaryFolder
  private var root: String { folder.path }

  init() throws {
    folder = try TemporaryFolder()
    try write("content/site.yaml", "title: Dijken\n")
    try write("content/brief/index.md", "---\ntitle: Brief\n---\n")
    try write("content/brief/01-een.md", "# Een\n\nKamerstuk 36 410, nr. 12.\n")
  }

  private func write(_ path: String, _ text: String) throws { try folder.write(path, text) }

  private func read(_ path: String) throws -> String { try folder.read(path) }

  private func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: "\(root)/\(path)") }

  private func build(_ more: String...) -> Int32 {
    GriffieCommand.run(
      ["build", "--content", "\(root)/content", "--output", "\(root)/output"] + more
    ).rawValue
  }

  /// Paths of all that stands in a folder but what builds keep for themselves.
  private func siteFiles(_ folder: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: "\(root)/\(folder)")?.compactMap { $0 as? String } ?? []
    return names.filter { ![".griffie-state", ".griffie-memory"].contains($0) }.sorted()
  }

  /// Paths and times of change of all files of the output.
  private func times() throws -> [String: Date] {
    let names = siteFiles("output")
    return try Dictionary(
      uniqueKeysWithValues: names.map { name in
        let attributes = try FileManager.default.attributesOfItem(atPath: "\(root)/output/\(name)")
        return (name, attributes[.modificationDate] as? Date ?? .distantPast)
      })
  }

  @Test("writes a site, and nothing at all the second time")
  func writesOnce() throws {
    #expect(build() == 0)
    #expect(try read("output/brief/een.html").contains("kst-36410-12.html"))
    let before = try times()
    #expect(before.count > 8)
    #expect(build() == 0)
    #expect(try times() == before)
  }

  @Test("removes the page of a section that is gone, and its folder")
  func removesPages() throws {
    #expect(build() == 0)
    try FileManager.default.removeItem(atPath: "\(root)/content/brief")
    try write("content/nota/index.md", "---\ntitle: Nota\n---\n")
    #expect(build() == 0)
    #expect(!exists("output/brief"))
    #expect(exists("output/nota/index.html"))
  }

  @Test("a build on top of a former one gives the same files as a build from nothing")
  func equalsCleanBuild() throws {
    #expect(build() == 0)
    try write("content/brief/01-een.md", "# Eén\n\nNu EUR 5 en Stb. 2011, 35.\n")
    try write("content/brief/02-twee.md", "# Twee\n\nMaart 2024.\n")
    try write("content/kaart.png", "plaatje")
    #expect(build() == 0)
    try FileManager.default.removeItem(atPath: "\(root)/content/kaart.png")
    #expect(build() == 0)
    try expectCleanOutput()
  }

  @Test("says whether the output is what a build from nothing gives")
  func verifies() throws {
    #expect(build("--verify", "--explain", "brief/een.html") == 0)
    try write("content/brief/02-twee.md", "# Twee\n\nMaart 2024.\n")
    #expect(build("--verify") == 0)
    var builder = Builder(
      folders: .init(content: "\(root)/content", templates: "templates", output: "\(root)/output"))
    #expect(try builder.verify().others == [])
    try write("output/brief/een.html", "mijn tekst")
    #expect(try builder.verify().others == ["brief/een.html"])
    _ = try builder.build()
    #expect(try builder.verify().others == [])
  }

  @Test("removes what builds made and nothing else when asked to")
  func cleans() throws {
    #expect(build() == 0)
    try write("output/brief/mijn.txt", "werk")
    try write("output/brief/een.html", "mijn tekst")
    #expect(build("--clean") == 0)
    // What was changed is somebody's own from then on.
    #expect(siteFiles("output") == ["brief", "brief/een.html", "brief/mijn.txt"])
    #expect(build() == 3)
    try FileManager.default.removeItem(atPath: "\(root)/output/brief/een.html")
    #expect(build("--clean") == 0)
    #expect(siteFiles("output") == ["brief", "brief/mijn.txt"])
    #expect(build("--clean", "--verify") == 2)
  }

  @Test("so does a build on top of a former one of the shipped site")
  func equalsCleanBuildOfShippedSite() throws {
    try FileManager.default.removeItem(atPath: "\(root)/content")
    try FileManager.default.copyItem(atPath: "\(Checkout.path)/content", toPath: "\(root)/content")
    #expect(build() == 0)
    let section = "content/kabinetsreactie/03-militaire-economische-en-humanitaire-steun.md"
    try write(section, try read(section).replacing("Europese Vredesfaciliteit", with: "vredesfaciliteit"))
    // Edited as well: what is only renamed leaves a page that leads to it.
    let neighbours = "content/kabinetsreactie/05-de-eu-en-haar-buren.md"
    try write("content/kabinetsreactie/05-de-buren-van-de-eu.md", try read(neighbours) + "\nTot zover.\n")
    try FileManager.default.removeItem(atPath: "\(root)/\(neighbours)")
    try FileManager.default.removeItem(atPath: "\(root)/content/registers/instrumenten/edirpa.md")
    #expect(build() == 0)
    try expectCleanOutput()
  }

  /// Builds the content from nothing and compares every file.
  private func expectCleanOutput() throws {
    let clean = GriffieCommand.run(["build", "--content", "\(root)/content", "--output", "\(root)/schoon"])
    #expect(clean.rawValue == 0)
    let names = siteFiles("output")
    #expect(names == siteFiles("schoon"))
    for name in names where name.contains(".") {
      #expect(FileManager.default.contentsEqual(atPath: "\(root)/output/\(name)", andPath: "\(root)/schoon/\(name)"))
    }
  }

  @Test("never touches a file it did not make")
  func keepsForeignFiles() throws {
    try write("output/aantekeningen.txt", "werk")
    try write("output/brief/mijn.txt", "werk")
    #expect(build() == 0)
    try FileManager.default.removeItem(atPath: "\(root)/content/brief")
    #expect(build() == 0)
    #expect(try read("output/aantekeningen.txt") == "werk")
    #expect(try read("output/brief/mijn.txt") == "werk")
    #expect(!exists("output/brief/een.html"))
  }

  @Test("does not write over a file it did not make, and then writes nothing")
  func refusesForeignFiles() throws {
    try write("output/brief/een.html", "werk")
    #expect(build() == 3)
    #expect(try read("output/brief/een.html") == "werk")
    #expect(!exists("output/index.html"))
  }

  @Test("an error in the content leaves the former site as it was")
  func keepsFormerSite() throws {
    #expect(build() == 0)
    let before = try times()
    try write("content/brief/02-twee.md", "---\ntitel: Twee\n---\n")
    #expect(build() == 1)
    #expect(try times() == before)
  }

  @Test("warnings do not keep a site from being built")
  func buildsWithWarnings() throws {
    try write("content/brief/02-twee.md", "# Twee\n\n<b>vet</b>\n")
    #expect(build() == 0)
    #expect(exists("output/brief/twee.html"))
  }

  @Test("a folder that cannot be written to is the outside world's fault, and is left as it was")
  func reportsUnwritableFolders() throws {
    try write("output", "een bestand waar een map moet komen")
    #expect(build() == 3)
    #expect(try read("output") == "een bestand waar een map moet komen")
  }

  @Test("does not follow links out of the output folder")
  func refusesLinks() throws {
    try write("elders/werk.txt", "werk")
    try FileManager.default.createDirectory(atPath: "\(root)/output", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: "\(root)/output/brief", withDestinationPath: "\(root)/elders")
    #expect(build() == 3)
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(root)/elders") == ["werk.txt"])
  }

  @Test("a state that cannot be written is the outside world's fault, and the site is written")
  func reportsUnwritableState() throws {
    try write("output/.griffie-state-draft/x", "een map")
    #expect(build() == 3)
    #expect(exists("output/brief/een.html"))
  }

  @Test("wrong usage exits with 2, help with 0")
  func exitsAsPromised() throws {
    #expect(GriffieCommand.run(["build", "--content", "\(root)/nergens"]).rawValue == 2)
    #expect(build("--templates", "\(root)/nergens") == 2)
    #expect(GriffieCommand.run(["build", "--contnet", "x"]).rawValue == 2)
    #expect(GriffieCommand.run(["bouw"]).rawValue == 2)
    #expect(GriffieCommand.run(["build", "--content", root, "--output", "\(root)/content"]).rawValue == 2)
    #expect(GriffieCommand.run(["--help"]).rawValue == 0)
  }

  @Test("an output folder inside a source folder is refused before it is there too")
  func refusesOutputInContent() throws {
    let output = "\(root)/content/site"
    #expect(GriffieCommand.run(["build", "--content", "\(root)/content", "--output", output]).rawValue == 2)
    #expect(!exists("content/site"))
    #expect(GriffieCommand.run(["build", "--content", "\(root)/content", "--output", ""]).rawValue == 2)
    #expect(GriffieCommand.run(["build", "--content", "\(root)/content/site.yaml"]).rawValue == 2)
  }

  @Test("an output folder behind a link is written to")
  func followsALinkToTheOutput() throws {
    try FileManager.default.createDirectory(atPath: "\(root)/elders", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: "\(root)/link", withDestinationPath: "\(root)/elders")
    let code = GriffieCommand.run(["build", "--content", "\(root)/content", "--output", "\(root)/link/uit"])
    #expect(code.rawValue == 0)
    #expect(exists("elders/uit/index.html"))
  }

  @Test("a page that becomes a folder, and back, is no obstacle")
  func turnsFilesIntoFolders() throws {
    try write("content/foo", "bestand")
    #expect(build() == 0)
    try FileManager.default.removeItem(atPath: "\(root)/content/foo")
    try write("content/foo/index.md", "---\ntitle: Foo\n---\n")
    #expect(build() == 0)
    #expect(exists("output/foo/index.html"))
    try FileManager.default.removeItem(atPath: "\(root)/content/foo")
    try write("content/foo", "bestand")
    #expect(build() == 0)
    #expect(try read("output/foo") == "bestand")
  }

  @Test("somebody's file with the name of a draft stays")
  func keepsFilesLikeDrafts() throws {
    try write("output/brief/een.html.griffie-draft", "werk")
    #expect(build() == 0)
    #expect(try read("output/brief/een.html.griffie-draft") == "werk")
    #expect(!exists("output/.griffie-draft"))
  }

  @Test("templates in the site's own folder replace the built-in ones")
  func usesOwnTemplates() throws {
    try write("thema/style.css", "p{}")
    #expect(build("--templates", "\(root)/thema") == 0)
    #expect(try read("output/assets/style.css") == "p{}")
  }
}
