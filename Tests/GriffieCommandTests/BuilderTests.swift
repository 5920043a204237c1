import Foundation
import Glibc
import GriffieTestSupport
import Testing

@testable import Griffie
@testable import GriffieCommand

/// Builds on top of former builds.
@Suite(.serialized)
final class BuilderTests {
  private let folder: TemporaryFolder
  private var builder: Builder

  init() throws {
    folder = try TemporaryFolder()
    builder = try folder.siteOfLetter()
  }

  /// Writes a file and gives it a day in the past, so that its stamp can be relied on.
  private func write(_ path: String, _ text: String) throws {
    try folder.write(path, text)
    try setTime(path)
  }

  private func setTime(_ path: String, daysAgo: Int = 2) throws {
    let day = Date(timeIntervalSince1970: 1_600_000_000 - Double(daysAgo * 86400) + 0.5)
    try FileManager.default.setAttributes([.modificationDate: day], ofItemAtPath: "\(folder.path)/\(path)")
  }

  private func path(_ path: String) -> String { "\(folder.path)/\(path)" }

  /// Expects the output to be that of a build from nothing.
  private func expectClean(_ comment: Comment? = nil) throws {
    var clean = Builder(
      folders: Builder.Folders(
        content: builder.folders.content, templates: builder.folders.templates, output: path("schoon")))
    _ = try clean.build()
    defer { try? FileManager.default.removeItem(atPath: path("schoon")) }
    let made = try Disk.files(below: path("output"))
    #expect(made == (try Disk.files(below: path("schoon"))), comment)
  }

  @Test("says as many files as there are")
  func countsFiles() throws {
    try folder.write("content/brief/kaart.png", "x")
    let changes = try #require(try builder.build().changes)
    let names = FileManager.default.enumerator(atPath: path("output"))?.compactMap { $0 as? String } ?? []
    var isFolder: ObjCBool = false
    let files = names.filter { name in
      FileManager.default.fileExists(atPath: path("output/\(name)"), isDirectory: &isFolder)
        && !isFolder.boolValue && !name.hasPrefix(".griffie-")
    }
    #expect(changes.writes.map(\.path).sorted() == files.sorted() && changes.kept == 0)
  }

  @Test("does nothing where nothing changed, and tells the same")
  func repeats() throws {
    try folder.write("content/brief/02-twee.md", "# Twee\n\n<b>vet</b>\n")
    let first = try builder.build()
    let second = try builder.build()
    #expect(first.changes?.writes.isEmpty == false)
    #expect(second.changes == nil)
    #expect(second.site == first.site)
    #expect(second.site.warnings.count == 2, "one for each tag")
    #expect(second.files == first.files)
  }

  @Test("what is published is told when it stands there, and before the state of the build")
  func publishesBeforeTheState() throws {
    _ = try builder.build()
    let state = try Disk.read(path("output/.griffie-state"))
    try write("content/brief/02-twee.md", "# Twee\n\nGepubliceerd.\n")
    var told: [(paths: [String], files: Int)] = []
    let report = try builder.build { changes, files in
      told.append((changes.writes.map(\.path), files.count))
      let page = try? Disk.read(path("output/brief/twee.html"))
      #expect(page?.firstRange(of: "Gepubliceerd".utf8) != nil)
      #expect((try? Disk.read(path("output/.griffie-state"))) == state)
    }
    #expect(told.map(\.paths) == [report.changes?.writes.map(\.path) ?? []])
    #expect(told.map(\.files) == [report.files.count])
    #expect(try Disk.read(path("output/.griffie-state")) != state)
    try expectClean()
    // A build with nothing to do publishes nothing.
    _ = try builder.build { _, _ in Issue.record("nothing changed") }
  }

  @Test("a file that is touched and not changed makes no page again")
  func ignoresTouch() throws {
    _ = try builder.build()
    try setTime("content/brief/01-een.md")
    #expect(try builder.build().changes == nil)
  }

  @Test("a change that leaves size and time as they were is seen")
  func seesQuietChanges() throws {
    try write("content/brief/01-een.md", "# Een\n\nOude tekst.\n")
    _ = try builder.build()
    try write("content/brief/01-een.md", "# Een\n\nJonge text.\n")
    #expect(try builder.build().changes?.writes.map(\.path).contains("brief/een.html") == true)
    try expectClean()
  }

  @Test(
    "what somebody did to the output is undone",
    arguments: ["remove", "edit", "folder"])
  func restoresOutput(_ deed: String) throws {
    _ = try builder.build()
    let page = path("output/brief/een.html")
    try FileManager.default.removeItem(atPath: page)
    if deed == "edit" { try folder.write("output/brief/een.html", "mijn tekst") }
    if deed == "folder" { try FileManager.default.createDirectory(atPath: page, withIntermediateDirectories: false) }
    guard deed != "folder" else {
      // A folder there is somebody's: the build says so.
      #expect(throws: Builder.Obstacle.self) { _ = try builder.build() }
      return
    }
    #expect(try builder.build().changes?.writes.map(\.path) == ["brief/een.html"])
    try expectClean()
  }

  @Test(
    "so is what somebody did to a file that is no page, also when sources change with it",
    arguments: ["assets/style.css", "brief/kaart.png", "assets/search/index.js"], [true, false])
  func restoresAssets(_ file: String, _ isRemoved: Bool) throws {
    try folder.write("content/brief/kaart.png", "kaart")
    _ = try builder.build()
    let right = try folder.read("output/\(file)")
    for text in ["# Een\n\nTekst.\n", "# Een\n\nJonge tekst.\n"] {
      try folder.write("content/brief/01-een.md", text)
      try Disk.remove(path("output/\(file)"))
      if !isRemoved { try folder.write("output/\(file)", "mijn tekst") }
      // Another process knows only what the state says.
      builder = Builder(folders: builder.folders)
      _ = try builder.build()
      if file != "assets/search/index.js" { #expect(try folder.read("output/\(file)") == right) }
      try expectClean("\(file), \(text)")
    }
    #expect(try builder.build().changes == nil)
  }

  @Test("a file that was written over by a build that nobody knows of is that of the sources again")
  func restoresUnknownWrites() throws {
    for text in ["kaart", "plan", "kaart"] {
      let files = [BuildState.fileName, Site.Memory.fileName].map { path("output/\($0)") }
      let known = files.map { (try? Disk.read($0)) ?? [] }
      try folder.write("content/brief/kaart.png", text)
      builder = Builder(folders: builder.folders)
      _ = try builder.build()
      #expect(try folder.read("output/brief/kaart.png") == text)
      // As after a build that was killed before it wrote its state.
      if text == "plan" { for (file, bytes) in zip(files, known) { try Disk.write(bytes, to: file) } }
    }
    try expectClean()
  }

  @Test("a build that fails forgets nothing: when all is mended, only what changed is made")
  func remembersThroughErrors() throws {
    try folder.write("content/brief/02-twee.md", "# Twee\n")
    _ = try builder.build()
    try folder.write("content/brief/02-twee.md", "---\ntitel: Twee\n---\n")
    #expect(throws: Builder.Obstacle.self) { _ = try builder.build() }
    try folder.write("content/brief/02-twee.md", "# Twee\n\nMeer.\n")
    // Another process knows only what the state says.
    builder = Builder(folders: builder.folders)
    #expect(try builder.build().rendered.map(\.path) == ["brief/alles.html", "brief/twee.html"])
    try expectClean()
  }

  @Test(
    "a file whose name gets another form of Unicode has it in the output too",
    arguments: ["foto-%.png", "f%/foto.png"], [0, 120])
  func renamesForms(_ name: String, _ others: Int) throws {
    // `é` as two characters, as one, and as two again.
    let names = ["e\u{301}", "\u{E9}", "e\u{301}"].map { name.replacing("%", with: $0) }
    try write("content/brief/02-twee.md", "# Twee\n\n![foto](\(names[0]))\n")
    for (step, name) in names.enumerated() {
      // More than a hundred writes replace the tree in one step.
      for number in 0..<others { try write("content/brief/\(number).txt", "\(step)") }
      if step > 0 { try FileManager.default.removeItem(atPath: path("content/brief/\(names[step - 1])")) }
      try write("content/brief/\(name)", "x")
      _ = try builder.build()
      try expectClean("\(step)")
      let bytes = try Disk.files(below: path("output")).map { Array($0.path.utf8) }
      #expect(bytes.contains(Array("brief/\(name)".utf8)), "\(step)")
      #expect(try builder.verify().others == [], "\(step)")
      #expect(
        try Disk.read(path("output/brief/twee.html")).firstRange(of: PagePath.file(name).link(from: .home).utf8) != nil)
    }
  }

  @Test("a page that somebody changed is made again beside those that an edit changes")
  func makesLostPages() throws {
    _ = try builder.build()
    try folder.write("content/brief/02-twee.md", "# Twee\n")
    try folder.write("output/registers/index.html", "mijn tekst")
    let report = try builder.build()
    #expect(report.rendered.map(\.path).contains("brief/twee.html"))
    try expectClean()
    try folder.write("content/brief/02-twee.md", "# Twee\n\nMeer.\n")
    #expect(try builder.build().rendered.map(\.path) == ["brief/alles.html", "brief/twee.html"])
    try expectClean()
  }

  @Test("where a page was that has another address now, a page leads there while the state knows it")
  func leavesRedirects() throws {
    _ = try builder.build()
    try FileManager.default.moveItem(atPath: path("content/brief"), toPath: path("content/nota"))
    _ = try builder.build()
    #expect(try folder.read("output/brief/een.html").contains("content=\"0; url=../nota/een.html\""))
    #expect(try builder.verify().others == [])
    // It stays with other edits, in another process, and goes with the state.
    try folder.write("content/nota/02-twee.md", "# Twee\n")
    builder = Builder(folders: builder.folders)
    _ = try builder.build()
    #expect(try folder.read("output/brief/index.html").contains("../nota/index.html"))
    #expect(try builder.verify().others == [])
    try Disk.remove(path("output/\(BuildState.fileName)"))
    _ = try builder.build()
    #expect(!FileManager.default.fileExists(atPath: path("output/brief")))
    try expectClean()
  }

  @Test("a page at a former address stands before the redirect, and a redirect goes with the page it leads to")
  func endsRedirects() throws {
    _ = try builder.build()
    try FileManager.default.moveItem(atPath: path("content/brief/01-een.md"), toPath: path("content/brief/01-twee.md"))
    _ = try builder.build()
    #expect(try folder.read("output/brief/een.html").contains("url=twee.html"))
    try folder.write("content/brief/02-een.md", "# Weer een\n")
    _ = try builder.build()
    try expectClean()
    try FileManager.default.removeItem(atPath: path("content/brief/02-een.md"))
    try FileManager.default.removeItem(atPath: path("content/brief/01-twee.md"))
    _ = try builder.build()
    try expectClean()
  }

  @Test(
    "a state that is gone, cut off or changed in one bit only costs time", arguments: ["gone", "cut", "bit", "other"])
  func survivesDamage(_ damage: String) throws {
    _ = try builder.build()
    let file = path("output/\(BuildState.fileName)")
    var bytes = try Disk.read(file)
    switch damage {
    case "gone": try Disk.remove(file)
    case "cut": try Disk.write(Array(bytes.prefix(bytes.count / 2)), to: file)
    case "other": try Disk.write(Array("griffie state 0\n".utf8), to: file)
    default:
      bytes[bytes.count * 2 / 3] ^= 4
      try Disk.write(bytes, to: file)
    }
    try folder.write("content/brief/02-twee.md", "# Twee\n")
    #expect(try builder.build().changes?.writes.isEmpty == false)
    try expectClean()
    #expect(try builder.build().changes == nil)
  }

  @Test(
    "a state that is of no use is told as what it is",
    arguments: [
      ("gone", Builder.Restart.noState), ("damaged", .state(.unreadable)), ("program", .state(.program)),
      ("folders", .state(.folders)), ("output", .changedOutput), ("program and output", .state(.program)),
      ("memory", nil), ("same", nil),
    ])
  func tellsRestart(_ deed: String, _ restart: Builder.Restart?) throws {
    #expect(try builder.build().restart == .noState)
    let file = path("output/\(BuildState.fileName)")
    var folders = builder.folders
    switch deed {
    case "gone": try Disk.remove(file)
    case "damaged": try Disk.write(Array("griffie state".utf8), to: file)
    case "program", "program and output":
      let state = try #require(BuildState(Disk.read(file)))
      let other = BuildState(
        program: Fingerprint([]), folders: state.folders, time: state.time, content: state.content,
        templates: state.templates, output: state.output, manifest: state.manifest, report: state.report,
        redirects: state.redirects, memory: state.memory)
      try Disk.write(other.bytes, to: file)
      if deed != "program" { try Disk.write([], to: path("output/brief/een.html")) }
    case "folders":
      folders = Builder.Folders(
        content: "\(folders.content)/", templates: folders.templates, output: folders.output)
    case "output": try Disk.write([], to: path("output/brief/een.html"))
    // Where nothing changed nobody asks for it.
    case "memory": try Disk.remove(path("output/\(Site.Memory.fileName)"))
    default: break
    }
    // Another process knows only what the state says.
    builder = Builder(folders: folders)
    #expect(try builder.build().restart == restart)
    try expectClean()
  }

  @Test(
    "a memory that is gone, cut off, changed in one bit or another build's only costs time, and no redirects",
    arguments: ["gone", "cut", "bit", "other", "empty"])
  func survivesForgetting(_ damage: String) throws {
    _ = try builder.build()
    let file = path("output/\(Site.Memory.fileName)")
    let former = try Disk.read(file)
    try FileManager.default.moveItem(atPath: path("content/brief/01-een.md"), toPath: path("content/brief/01-twee.md"))
    _ = try builder.build()
    var bytes = try Disk.read(file)
    switch damage {
    case "gone": try Disk.remove(file)
    case "cut": try Disk.write(Array(bytes.prefix(bytes.count / 2)), to: file)
    case "bit":
      bytes[bytes.count * 2 / 3] ^= 4
      try Disk.write(bytes, to: file)
    case "other": try Disk.write(former, to: file)
    default: try Disk.write([], to: file)
    }
    builder = Builder(folders: builder.folders)
    try folder.write("content/brief/02-drie.md", "# Drie\n")
    let report = try builder.build()
    #expect(report.restart == .state(.memory))
    #expect(try folder.read("output/brief/een.html").contains("url=twee.html"))
    #expect(try builder.verify().others == [])
    #expect(try builder.build().changes == nil)
  }

  @Test("a file that was only touched leaves what the build knew as it is")
  func keepsMemory() throws {
    _ = try builder.build()
    let stamp = OutputFolder.stamp(path("output/\(Site.Memory.fileName)"))
    let text = try folder.read("content/brief/01-een.md")
    try folder.write("content/brief/01-een.md", text)
    builder = Builder(folders: builder.folders)
    #expect(try builder.build().changes == nil)
    #expect(OutputFolder.stamp(path("output/\(Site.Memory.fileName)")) == stamp)
    // What it knew is still that of the state.
    try folder.write("content/brief/01-een.md", "\(text)\nMeer.\n")
    #expect(try builder.build().restart == nil)
  }

  @Test("a state can be read back, and none that has a bit changed")
  func readsState() throws {
    _ = try builder.build()
    let bytes = try Disk.read(path("output/\(BuildState.fileName)"))
    let state = try #require(BuildState(bytes))
    #expect(state.bytes == bytes)
    for index in stride(from: 0, to: bytes.count, by: 7) {
      var changed = bytes
      changed[index] ^= 1 << UInt8(index % 8)
      #expect(BuildState(changed) == nil, "bit of byte \(index)")
    }
    let memory = try Disk.read(path("output/\(Site.Memory.fileName)"))
    var written: [UInt8] = []
    let print = try #require(state.memory)
    #expect(Site.Memory(memory, print: print)?.write { written += $0 } == print)
    #expect(written == memory)
  }

  @Test("many files are replaced in one step, and what Griffie did not make comes along")
  func swapsTree() throws {
    for number in 2...60 {
      try folder.write("content/brief/\(number)-deel-\(number).md", "# Deel \(number)\n\nEUR 5.\n")
    }
    _ = try builder.build()
    try folder.write("output/CNAME", "dijken.example")
    try folder.write("output/.git/config", "[core]")
    try folder.write("output/brief/mijn.txt", "werk")
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path("output/.git"))
    try FileManager.default.setAttributes([.posixPermissions: 0o2775], ofItemAtPath: path("output"))
    try folder.write("content/site.yaml", "title: Kades\n")
    try FileManager.default.removeItem(atPath: path("content/brief/60-deel-60.md"))
    #expect(try builder.build().changes?.writes.count ?? 0 > 60)
    #expect(try folder.read("output/CNAME") == "dijken.example")
    #expect(try folder.read("output/.git/config") == "[core]")
    #expect(try folder.read("output/brief/mijn.txt") == "werk")
    #expect(try BuildState(Disk.read(path("output/.griffie-state"))) != nil)
    let mode = try FileManager.default.attributesOfItem(atPath: path("output/.git"))[.posixPermissions] as? Int
    #expect(mode == 0o700)
    var status = stat()
    #expect(stat(path("output"), &status) == 0 && status.st_mode & 0o7777 == 0o2775)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["content", "output"])
    try Disk.removeTree(path("output/.git"))
    for file in ["CNAME", "brief/mijn.txt"] { try Disk.remove(path("output/\(file)")) }
    try expectClean()
  }

  @Test("a build that ends before it wrote its state leaves that of the one before")
  func keepsFormerState() throws {
    for number in 2...150 { try folder.write("content/brief/\(number)-deel-\(number).md", "# Deel \(number)\n") }
    _ = try builder.build()
    let state = try Disk.read(path("output/.griffie-state"))
    let content = try SourceFolder(path("content"))
    let changed = try content.sources().map {
      $0.path == "site.yaml" ? SourceFile(path: $0.path, bytes: Array("title: Kades\n".utf8)) : $0
    }
    // This is what a build does before it saves its state.
    let files = Site.build(Site.Source(content: changed)).files
    let changes = try OutputFolder(path("output")).update(to: files, from: Drafts(in: path("output"))).changes
    #expect(changes.writes.count > 100)
    #expect(try Disk.read(path("output/.griffie-state")) == state)
  }

  @Test("what has a name that is not UTF-8 is never lost, however many files change")
  func keepsForeignNames() throws {
    for number in 2...150 { try folder.write("content/brief/\(number)-deel-\(number).md", "# Deel \(number)\n") }
    _ = try builder.build()
    let (file, directory) = (path("output/mijn").utf8CString.dropLast() + [-23, 0], path("output/map").utf8CString)
    let foreign = Array(directory.dropLast() + [-23, 0])
    #expect(creat(Array(file), 0o600) >= 0)
    #expect(mkdir(foreign, 0o700) == 0)
    try folder.write("content/site.yaml", "title: Kades\n")
    #expect(try builder.build().changes?.writes.count ?? 0 > 100)
    var status = stat()
    #expect(stat(Array(file), &status) == 0)
    #expect(stat(foreign, &status) == 0)
  }

  @Test("what is not read is told by the first build that comes upon it, and by none when it is gone")
  func tellsSkippedFiles() throws {
    _ = try builder.build()
    let link = path("content/brief/02-weg.md")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "niets")
    #expect(try builder.build().site.warnings.count == 1)
    #expect(try builder.build().site.warnings.count == 1)
    try Disk.remove(link)
    #expect(try builder.build().site.warnings == [])
  }

  @Test("a link in the output is left where it is")
  func keepsLinks() throws {
    for number in 2...60 {
      try folder.write("content/brief/\(number)-deel-\(number).md", "# Deel \(number)\n\nEUR 5.\n")
    }
    _ = try builder.build()
    try FileManager.default.createSymbolicLink(atPath: path("output/nu"), withDestinationPath: "brief")
    try folder.write("content/site.yaml", "title: Kades\n")
    #expect(try builder.build().changes?.writes.count ?? 0 > 60)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path("output/nu")) == "brief")
  }

  @Test("removes nothing through a link that stands at the place of a folder, nor when all is cleared away")
  func removesNothingThroughLinks() throws {
    try folder.write("content/nota/index.md", "---\ntitle: Nota\n---\n")
    _ = try builder.build()
    try Disk.move(path("output/nota"), to: path("archief"))
    try FileManager.default.createSymbolicLink(atPath: path("output/nota"), withDestinationPath: path("archief"))
    let archive = try Disk.files(below: path("archief"))
    try Disk.removeTree(path("content/nota"))
    #expect(try builder.build().changes?.left.contains("nota/index.html") == true)
    #expect(try Disk.files(below: path("archief")) == archive)
    _ = try builder.clean()
    #expect(try Disk.files(below: path("archief")) == archive)
    #expect(!archive.isEmpty)
  }

  @Test("what was left as somebody's is not written over when its page comes back")
  func keepsWhatWasLeft() throws {
    try folder.write("content/brief/02-twee.md", "# Twee\n")
    _ = try builder.build()
    try folder.write("output/brief/twee.html", "werk")
    try Disk.move(path("content/brief/02-twee.md"), to: path("opzij.md"))
    #expect(try builder.build().changes?.left == ["brief/twee.html"])
    try Disk.move(path("opzij.md"), to: path("content/brief/02-twee.md"))
    #expect(throws: Builder.Obstacle.self) { try builder.build() }
    #expect(try folder.read("output/brief/twee.html") == "werk")
    try Disk.remove(path("output/brief/twee.html"))
    try expectBuilt()
  }

  @Test("a manifest that is damaged is mended by what the state knows")
  func mendsManifest() throws {
    _ = try builder.build()
    try folder.write("output/mijn.txt", "werk")
    try folder.write("output/.griffie-manifest", "griffie manifest 2\nx")
    try write("content/brief/01-een.md", "# Een\n\nAnders.\n")
    _ = try builder.build()
    #expect(try Manifest(Disk.read(path("output/.griffie-manifest"))) != nil)
    #expect(try folder.read("output/mijn.txt") == "werk")
    try Disk.remove(path("output/mijn.txt"))
    try expectClean()
  }

  private func expectBuilt() throws {
    _ = try builder.build()
    try expectClean()
  }

  @Test(
    "a folder that may not be looked at comes in the way of no build",
    .enabled(if: geteuid() != 0, "an administrator may look at everything"))
  func passesOverClosedFolders() throws {
    for number in 2...150 { try folder.write("content/brief/\(number)-deel-\(number).md", "# Deel \(number)\n") }
    _ = try builder.build()
    #expect(mkdir(path("output/dicht"), 0o000) == 0)
    try folder.write("content/site.yaml", "title: Kades\n")
    #expect(try builder.build().changes?.writes.count ?? 0 > 100)
    #expect(chmod(path("output/dicht"), 0o700) == 0)
  }

  @Test("removes nothing where it is not known what builds made")
  func keepsUnknownFiles() throws {
    _ = try builder.build()
    let manifest = path("output/\(Manifest.fileName)")
    try Disk.write(Array(try Disk.read(manifest).prefix(300)), to: manifest)
    let former = try Disk.files(below: path("output"))
    #expect(throws: Builder.Obstacle.self) { try builder.clean() }
    #expect(try Disk.files(below: path("output")) == former)
    #expect(try Disk.kind(manifest) == .file)
  }

  @Test("a tree that a killed build left is removed by the next, also where nothing changed")
  func clearsLeftTrees() throws {
    _ = try builder.build()
    try folder.write(".griffie-new-output/brief/een.html", "half")
    #expect(try builder.build().changes == nil)
    #expect(!FileManager.default.fileExists(atPath: path(".griffie-new-output")))
  }

  @Test("what a killed build left aside is removed, and never what a link there leads to")
  func clearsLeftovers() throws {
    try folder.write("werk/brief.txt", "werk")
    try folder.write("output/.griffie-drafts/0", "half")
    try FileManager.default.createSymbolicLink(
      atPath: path(".griffie-new-output"), withDestinationPath: path("werk"))
    for number in 2...120 { try folder.write("content/brief/\(number)-deel-\(number).md", "# Deel \(number)\n") }
    _ = try builder.build()
    #expect(try folder.read("werk/brief.txt") == "werk")
    try expectClean()
    #expect(!FileManager.default.fileExists(atPath: path("output/.griffie-drafts")))
  }

  @Test("a state that cannot be written is told, and the next build makes up for it")
  func tellsStateFailure() throws {
    _ = try builder.build()
    let draft = "output/\(BuildState.fileName)-draft"
    try folder.write("\(draft)/x", "een map")
    try folder.write("content/brief/02-twee.md", "# Twee\n")
    let report = try builder.build()
    #expect(report.stateFailure?.path == path(draft))
    #expect(report.changes?.writes.map(\.path).contains("brief/twee.html") == true)
    try Disk.removeTree(path(draft))
    #expect(try builder.build().stateFailure == nil)
    #expect(try builder.build().changes == nil)
    try expectClean()
  }

  @Test("what a killed build left of its state goes with a cleaning")
  func cleansStateDraft() throws {
    _ = try builder.build()
    try folder.write("output/\(BuildState.fileName)-draft", "half")
    _ = try builder.clean()
    #expect(try FileManager.default.subpathsOfDirectory(atPath: path("output")) == [])
  }
}
