import Foundation
import Glibc
import GriffieTestSupport
import Testing

@testable import Griffie
@testable import GriffieCommand

/// Builds after changes. Serial, since the messages go to the terminal.
@Suite(.serialized)
final class SiteWatchTests {
  private let folder: TemporaryFolder
  private let stop: Stop
  private let folders: Builder.Folders
  /// Files that each build wrote and removed, or what stood in its way.
  private var told: [String] = []

  init() throws {
    folder = try TemporaryFolder()
    stop = try Stop()
    folders = Builder.Folders(
      content: "\(folder.path)/content", templates: "\(folder.path)/templates", output: "\(folder.path)/output")
    try folder.write("content/site.yaml", "title: Dijken\n")
    try folder.write("content/brief/index.md", "---\ntitle: Brief\n---\n")
    try folder.write("content/brief/01-een.md", "# Een\n\nKamerstuk 36 410, nr. 12.\n")
    DispatchQueue.global().asyncAfter(deadline: .now() + 300) { [stop] in stop.ask() }
  }

  private func start(_ watch: (any Watch)? = nil) throws -> SiteWatch {
    var site = SiteWatch(folders, try watch ?? InotifyWatch(folders.sources), stop: stop) { [unowned self] outcome in
      switch outcome {
      case .built(let files): told.append(files.joined(separator: " "))
      case .obstacle(let text): told.append(text)
      }
    }
    site.start()
    told = []
    return site
  }

  private func proceed(_ site: inout SiteWatch) {
    let goesOn = site.proceed()
    #expect(goesOn)
  }

  @Test("builds what an edit changes")
  func buildsAgain() throws {
    var site = try start()
    try folder.overwrite("content/brief/01-een.md", "# Een\n\nKamerstuk 36 410, nr. 12, en meer.\n")
    proceed(&site)
    #expect(told.count == 1)
    #expect(told.first?.contains("brief/een.html") == true)
    #expect(try folder.read("output/brief/een.html").contains("en meer"))
  }

  @Test("edits made while a build goes on are built after it, all at once")
  func keepsEdits() throws {
    var builds = 0
    let edit = { [folder] in
      for number in 1...20 { try folder.overwrite("content/brief/01-een.md", "# Een\n\nKeer \(number).\n") }
    }
    var site = SiteWatch(folders, try InotifyWatch(folders.sources), stop: stop) { _ in
      builds += 1
      // The first build is over but for its telling: nothing was waited for since it began.
      if builds == 1 { #expect(throws: Never.self) { try edit() } }
    }
    site.start()
    proceed(&site)
    #expect(builds == 2)
    #expect(try folder.read("output/brief/een.html").contains("Keer 20."))
    stop.ask()
    let goesOn = site.proceed()
    #expect(!goesOn)
    #expect(builds == 2)
  }

  @Test("says nothing of what changes nothing")
  func ignoresTouch() throws {
    var site = try start()
    #expect(utimes("\(folder.path)/content/brief/01-een.md", nil) == 0)
    proceed(&site)
    #expect(told == [])
  }

  @Test("an error keeps the former site, is told once, and so is that it is mended")
  func keepsFormerSite() throws {
    var site = try start()
    let (good, page) = (try folder.read("content/brief/index.md"), try folder.read("output/brief/index.html"))
    try folder.overwrite("content/brief/index.md", "---\ntitel: Brief\n---\n")
    proceed(&site)
    #expect(told.count == 1)
    #expect(told.first?.contains("content/brief/index.md:2:1: error: ") == true)
    #expect(try folder.read("output/brief/index.html") == page)
    try folder.overwrite("content/brief/.index.md.swp", "vim")
    #expect(utimes("\(folder.path)/content/brief/index.md", nil) == 0)
    proceed(&site)
    #expect(told.count == 1)
    try folder.overwrite("content/brief/index.md", good)
    proceed(&site)
    #expect(told.count == 2)
    #expect(try folder.read("output/brief/index.html") == page)
  }

  @Test("content that is away for a while takes no page away")
  func waitsForContent() throws {
    var site = try start()
    try folder.move("content", "oud")
    proceed(&site)
    #expect(told.count == 1)
    #expect(told.first?.hasPrefix("there is no folder") == true)
    #expect(try folder.read("output/brief/een.html").contains("<h1"))
    try folder.move("oud", "content")
    proceed(&site)
    #expect(told.count == 2)
  }

  @Test("what another process built is told too, and nothing else")
  func tellsWhatOthersBuilt() throws {
    var site = try start()
    try folder.overwrite("content/brief/01-een.md", "# Een\n\nKamerstuk 36 410, nr. 12, van een ander.\n")
    var other = Builder(folders: folders)
    _ = try other.build()
    proceed(&site)
    #expect(told.count == 1)
    #expect(told.first?.contains("brief/een.html") == true)
    #expect(told.first?.contains("404.html") == false)
    try folder.remove("content/brief/01-een.md")
    _ = try other.build()
    proceed(&site)
    #expect(told.last?.contains("brief/een.html") == true, "it is gone")
    #expect(utimes("\(folder.path)/content/brief/index.md", nil) == 0)
    proceed(&site)
    #expect(told.count == 2)
  }

  @Test(
    "what somebody did to the output is made good by the next build",
    arguments: [
      "writes a file", "writes it once more", "removes a file", "moves a folder away", "puts a link", "moves it all",
    ])
  func mendsOutput(_ deed: String) throws {
    try folder.write("content/nota/index.md", "---\ntitle: Nota\n---\n")
    try folder.write("content/nota/01-een.md", "# Een\n")
    var site = try start()
    try folder.overwrite("content/brief/01-een.md", "# Een\n\nKamerstuk 36 410, nr. 13.\n")
    proceed(&site)
    let whole = try folder.read("output/nota/een.html")
    switch deed {
    case "writes a file": try folder.overwrite("output/nota/een.html", "mijn tekst")
    case "writes it once more":
      try folder.overwrite("output/nota/een.html", "mijn tekst")
      try folder.overwrite("content/brief/01-een.md", "# Een\n\n[weg](weg.md)\n")
      proceed(&site)
    case "removes a file": try folder.remove("output/nota/een.html")
    case "moves a folder away": try folder.move("output/nota", "weg")
    case "puts a link":
      try folder.remove("output/nota/een.html")
      #expect(symlink("index.html", "\(folder.path)/output/nota/een.html") == 0)
    default:
      try folder.move("output", "elders")
      try folder.move("elders", "output")
      try folder.overwrite("output/nota/een.html", "mijn tekst")
    }
    try folder.overwrite("content/brief/01-een.md", "# Een\n\nKamerstuk 36 410, nr. 14.\n")
    proceed(&site)
    if deed == "puts a link" {
      #expect(told.last?.contains("Griffie did not make") == true)
    } else {
      #expect(try folder.read("output/nota/een.html") == whole)
      #expect(try Builder(folders: folders).verify().others == [])
    }
  }

  @Test("what was told while the output could not be locked is built when it can")
  func keepsWhatWasToldBeforeTheLock() throws {
    try folder.write("content/brief/02-twee.md", "# Twee\n")
    var site = try start()
    try folder.move("output", "elders")
    try folder.write("output", "een bestand")
    try folder.overwrite("content/brief/01-een.md", "# Een\n\nToen.\n")
    proceed(&site)
    try folder.remove("output")
    try folder.move("elders", "output")
    try folder.overwrite("content/brief/02-twee.md", "# Twee\n\nNu.\n")
    proceed(&site)
    #expect(try folder.read("output/brief/een.html").contains("Toen"))
    #expect(try folder.read("output/brief/twee.html").contains("Nu"))
  }

  @Test("two files whose names are letter for letter the same are told apart")
  func tellsFormsApart() throws {
    let (one, other) = ("content/brief/caf\u{E9}.txt", "content/brief/cafe\u{301}.txt")
    try folder.write(one, "een")
    var site = try start()
    try folder.write(other, "twee")
    try folder.overwrite(one, "drie")
    try folder.remove(other)
    proceed(&site)
    #expect(try folder.read("output/brief/caf\u{E9}.txt") == "drie")
  }

  @Test("what was passed over and is gone is not told any more")
  func forgetsWhatWasPassedOver() throws {
    #expect(symlink("niets", "\(folder.path)/content/brief/weg.txt") == 0)
    var site = try start()
    try folder.remove("content/brief/weg.txt")
    proceed(&site)
    #expect(told.count == 1)
    #expect(try Builder(folders: folders).verify().others == [])
  }

  @Test(
    "what is told by one name and changes by another is built",
    arguments: ["link to a file", "link to a folder", "name"])
  func followsLinks(_ kind: String) throws {
    try folder.write("content/brief/bijlage/kaart.txt", "oud")
    switch kind {
    case "link to a file": #expect(symlink("bijlage/kaart.txt", "\(folder.path)/content/brief/kaart.txt") == 0)
    case "link to a folder": #expect(symlink("bijlage", "\(folder.path)/content/brief/map") == 0)
    default:
      #expect(link("\(folder.path)/content/brief/bijlage/kaart.txt", "\(folder.path)/content/brief/kaart.txt") == 0)
    }
    var site = try start()
    try folder.overwrite("content/brief/bijlage/kaart.txt", "nieuw")
    proceed(&site)
    let other = kind == "link to a folder" ? "map/kaart.txt" : "kaart.txt"
    #expect(try folder.read("output/brief/\(other)") == "nieuw")
    #expect(try folder.read("output/brief/bijlage/kaart.txt") == "nieuw")
  }

  @Test("an edit is built where the folder of templates would stand in the content, whether it is there or not")
  func followsNestedTemplates() throws {
    let folders = Builder.Folders(
      content: "\(folder.path)/content", templates: "\(folder.path)/content/vorm", output: "\(folder.path)/output")
    var site = SiteWatch(folders, try InotifyWatch(folders.sources), stop: stop)
    site.start()
    for text in ["zonder", "met"] {
      try folder.overwrite("content/brief/01-een.md", "# Een\n\nEen map \(text).\n")
      proceed(&site)
      #expect(try folder.read("output/brief/een.html").contains("Een map \(text)"))
      try folder.overwrite("content/site.yaml", "title: Dijken \(text)\n")
      proceed(&site)
      #expect(try folder.read("output/brief/een.html").contains("Dijken \(text)"))
      try folder.write("content/vorm/leeg.txt", "")
      proceed(&site)
    }
  }

  @Test("what was told of a build that did not come to its end is built by the next")
  func keepsWhatWasTold() throws {
    try folder.write("content/brief/02-twee.md", "# Twee\n")
    var site = try start()
    try folder.overwrite("content/brief/01-een.md", "# Een\n\n[weg](weg.md)\n")
    proceed(&site)
    try folder.overwrite("content/brief/02-twee.md", "# Twee\n\nMeer.\n")
    proceed(&site)
    try folder.overwrite("content/brief/01-een.md", "# Een\n\nHersteld.\n")
    proceed(&site)
    #expect(try folder.read("output/brief/een.html").contains("Hersteld"))
    #expect(try folder.read("output/brief/twee.html").contains("Meer"))
    #expect(try Builder(folders: folders).verify().others == [])
  }

  @Test("a page that is written is told when only the state cannot be, and once")
  func tellsWithoutState() throws {
    var site = try start()
    try folder.write("output/\(BuildState.fileName)-draft/x", "een map")
    for text in ["Voor het eerst", "Voor de tweede maal"] {
      try folder.overwrite("content/brief/01-een.md", "# Een\n\nKamerstuk 36 410, nr. 12. \(text).\n")
      proceed(&site)
      #expect(try folder.read("output/brief/een.html").contains(text))
      #expect(told.last?.contains("brief/een.html") == true)
    }
    #expect(told.count == 2)
    #expect(utimes("\(folder.path)/content/brief/index.md", nil) == 0)
    proceed(&site)
    #expect(told.dropFirst(2).allSatisfy { !$0.contains("html") })
  }

  @Test("where the system tells no changes any more, files are looked at")
  func fallsBack() throws {
    struct RefusedWatch: Watch {
      mutating func wait(_ patience: Duration?, or stop: Stop) throws(Disk.Failure) -> WatchEvent {
        throw Disk.Failure(path: "content", action: "watch", code: ENOSPC)
      }

      func takeChanged() -> [String]? { [] }
    }
    var site = try start(RefusedWatch())
    try folder.overwrite("content/brief/01-een.md", "# Een\n\nVoor het eerst.\n")
    proceed(&site)
    #expect(try folder.read("output/brief/een.html").contains("Voor het eerst"), "it changed before")
    try folder.overwrite("content/brief/01-een.md", "# Een\n\nVoor de tweede maal.\n")
    proceed(&site)
    #expect(try folder.read("output/brief/een.html").contains("Voor de tweede maal"))
    #expect(told.count == 2)
  }
}
