import Foundation
import GriffieTestSupport
import Testing

@testable import Griffie
@testable import GriffieCommand

/// Why a build makes a file again. Serial, since the messages go to the terminal.
@Suite(.serialized)
final class ExplanationTests {
  private let folder: TemporaryFolder
  private var builder: Builder

  init() throws {
    folder = try TemporaryFolder()
    builder = try folder.siteOfLetter()
    try folder.write("content/kaart.txt", "kaart")
  }

  /// Builds, and says why files were made again.
  private func build(_ files: String...) throws -> [String] {
    let explanations = files.map { Explanation($0, in: builder.folders.output) }
    let report = try builder.build()
    return explanations.map { $0.sentences(of: report).joined(separator: "; ") }
  }

  @Test("only what was not there before is said not to have been")
  func tellsNewFiles() throws {
    #expect(try build("brief/een.html", "kaart.txt") == ["it was not there before", "it was not there before"])
    try folder.write("content/brief/02-twee.md", "# Twee\n")
    let told = try build("brief/twee.html", "brief/een.html", "brief/drie.html", "kaart.txt")
    #expect(told[0] == "it was not there before")
    #expect(told[1].contains("the titles of its sections, changed"))
    #expect(told[2...] == ["the site has no such file", "this build did not make it again"])
  }

  @Test("when all is made from nothing, that is the reason, and why", arguments: ["gone", "damaged", "folders"])
  func tellsRestart(_ deed: String) throws {
    _ = try builder.build()
    let state = "output/\(BuildState.fileName)"
    switch deed {
    case "gone": try folder.remove(state)
    case "damaged": try folder.overwrite(state, "x")
    default:
      let folders = builder.folders
      builder = Builder(
        folders: Builder.Folders(
          content: "\(folders.content)/", templates: folders.templates, output: folders.output))
    }
    let reasons = [
      "gone": "there is no state of a build before",
      "damaged": "the state of the build before is damaged or of another version",
      "folders": "the state of the build before is of source folders with other names",
    ]
    #expect(
      try build("brief/een.html", "kaart.txt") == [
        "all pages were made again: \(reasons[deed] ?? "")", "this build did not make it again",
      ])
  }

  @Test("what somebody changed or removed is told apart from what is made again for that")
  func tellsHandiwork() throws {
    _ = try builder.build()
    try folder.overwrite("output/brief/een.html", "mijn tekst")
    try folder.overwrite("output/kaart.txt", "mijn kaart")
    try folder.remove("output/brief/index.html")
    try folder.write("content/site.yaml", "title: Kades\n")
    let told = try build("brief/een.html", "kaart.txt", "brief/index.html", "registers/index.html")
    #expect(told[0] == "it was changed since the last build; site.yaml or the list of registers changed")
    #expect(told[1] == "it was changed since the last build")
    #expect(told[2].hasPrefix("it was removed since the last build; "))
    #expect(told[3].contains("site.yaml") && !told[3].contains("since"))
    try folder.overwrite("output/brief/een.html", "mijn tekst")
    #expect(
      try build("brief/een.html", "brief/index.html") == [
        "it was changed since the last build",
        "all pages were made again: files of the output were changed since the last build",
      ])
  }

  @Test("a page that becomes one that leads to another is told as that")
  func tellsRedirect() throws {
    _ = try builder.build()
    try folder.move("content/brief/01-een.md", "content/brief/01-twee.md")
    try folder.remove("content/kaart.txt")
    #expect(
      try build("brief/een.html", "kaart.txt") == [
        "the page that was there is brief/twee.html now", "this build removed it",
      ])
  }

  @Test("a file is found however it is named, also one that is no page")
  func findsFile() throws {
    _ = try builder.build()
    try folder.write("content/kaart.txt", "andere kaart")
    let names = ["kaart.txt", "./kaart.txt", "\(folder.path)/output/kaart.txt", "\(folder.path)/./output//kaart.txt"]
    let explanations = names.map { Explanation($0, in: "\(folder.path)/output/") }
    let report = try builder.build()
    for (name, explanation) in zip(names, explanations) {
      #expect(explanation.sentences(of: report) == ["what it is made from changed"], "\(name)")
    }
  }
}
