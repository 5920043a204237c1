import Foundation
import Glibc
import GriffieTestSupport
import Testing

@testable import GriffieCommand

/// Changes in real folders. Each is over before the watch is asked, so that no test depends on how fast the machine is.
struct WatchTests {
  enum Kind: CaseIterable {
    case inotify, polling
  }

  /// What somebody does in the folders `content`, `templates` (not there at first) and `output`.
  struct Deed: CustomTestStringConvertible {
    let testDescription: String
    let expected: WatchEvent
    let act: @Sendable (TemporaryFolder) throws -> Void

    init(_ name: String, _ expected: WatchEvent, act: @escaping @Sendable (TemporaryFolder) throws -> Void) {
      testDescription = name
      self.expected = expected
      self.act = act
    }
  }

  private let folder: TemporaryFolder
  private let stop: Stop

  init() throws {
    folder = try TemporaryFolder()
    stop = try Stop()
    try folder.write("content/site.yaml", "title: Dijken\n")
    try folder.write("content/brief/01-een.md", "# Een\n")
    try folder.write("output/index.html", "<p>")
    // Nothing is waited for without end.
    DispatchQueue.global().asyncAfter(deadline: .now() + 300) { [stop] in stop.ask() }
  }

  private func makeWatch(_ kind: Kind) throws -> any Watch {
    try makeWatch(kind, ["content", "templates"].map { "\(folder.path)/\($0)" })
  }

  private func makeWatch(_ kind: Kind, _ folders: [String]) throws -> any Watch {
    switch kind {
    case .inotify: return try InotifyWatch(folders)
    case .polling: return PollingWatch(folders, every: .milliseconds(5))
    }
  }

  static let deeds = [
    Deed("writes a file where it stands", .change) { try $0.overwrite("content/brief/01-een.md", "# Twee\n") },
    Deed("writes aside and moves it there", .change) { folder in
      try folder.overwrite("content/brief/.01-een.md.tmp", "# Twee\n")
      try folder.move("content/brief/.01-een.md.tmp", "content/brief/01-een.md")
    },
    Deed("saves as vim does", .change) { folder in
      try folder.overwrite("content/brief/4913", "")
      try folder.remove("content/brief/4913")
      try folder.move("content/brief/01-een.md", "content/brief/01-een.md~")
      try folder.overwrite("content/brief/01-een.md", "# Twee\n")
      try folder.remove("content/brief/01-een.md~")
    },
    Deed("keeps a swap file", .quiet) { try $0.overwrite("content/brief/.01-een.md.swp", "vim") },
    Deed("keeps copies, as editors do", .quiet) { folder in
      try folder.write("content/brief/01-een.md~", "# Nul\n")
      try folder.write("content/brief/#01-een.md#", "# Twee\n")
      try folder.write("content/oud~/01-een.md", "# Een\n")
    },
    Deed("makes a hidden folder", .quiet) { try $0.write("content/.git/index", "git") },
    Deed("writes into the output", .quiet) { folder in
      try folder.overwrite("output/index.html", "<p>meer")
      try folder.write("output/brief/een.html", "<p>")
      try folder.move("output", "uit")
    },
    Deed("writes beside the folders", .quiet) { try $0.overwrite("aantekeningen.txt", "werk") },
    Deed("removes a file", .change) { try $0.remove("content/brief/01-een.md") },
    Deed("gives a file a second name", .change) { folder in
      link("\(folder.path)/content/brief/01-een.md", "\(folder.path)/content/brief/02-twee.md")
    },
    Deed("makes a link to a file", .change) { folder in
      symlink("01-een.md", "\(folder.path)/content/brief/02-twee.md")
    },
    Deed("makes a link to a folder", .change) { symlink("brief", "\($0.path)/content/nota") },
    Deed("makes a link to nothing", .change) { symlink("niets", "\($0.path)/content/brief/02-twee.md") },
    Deed("makes a pipe", .change) { mkfifo("\($0.path)/content/brief/buis", 0o600) },
    Deed("makes folders with a file in them", .change) { try $0.write("content/nota/bijlagen/kaart.svg", "<svg/>") },
    Deed("moves a folder in", .change) { folder in
      try folder.write("nota/index.md", "# Nota\n")
      try folder.move("nota", "content/nota")
    },
    Deed("moves a folder away", .change) { try $0.move("content/brief", "brief") },
    Deed("moves all of the content away", .change) { try $0.move("content", "oud") },
    Deed("puts other content in its place", .change) { folder in
      try folder.write("nieuw/site.yaml", "title: Kades\n")
      try folder.move("content", "oud")
      try folder.move("nieuw", "content")
    },
    Deed("makes the folder of templates", .change) { try $0.write("templates/page.mustache", "<p>") },
  ]

  @Test("however it is done, it is one change or none", arguments: deeds, Kind.allCases)
  func tellsChange(_ deed: Deed, _ kind: Kind) throws {
    var watch = try makeWatch(kind)
    try deed.act(folder)
    if deed.expected == .change { #expect(try watch.waitForQuiet(or: stop) == .change) }
    #expect(try watch.wait(.milliseconds(50), or: stop) == .quiet)
  }

  @Test("what is done in a place that came later is told too", arguments: Kind.allCases)
  func followsFolders(_ kind: Kind) throws {
    var watch = try makeWatch(kind)
    for file in ["content/nota/bijlagen/kaart.txt", "templates/delen/kop.mustache"] {
      try folder.write(file, "een")
      #expect(try watch.waitForQuiet(or: stop) == .change, "\(file) is made")
      try folder.overwrite(file, "twee")
      #expect(try watch.waitForQuiet(or: stop) == .change, "\(file) is changed")
    }
    try folder.move("content", "oud")
    #expect(try watch.waitForQuiet(or: stop) == .change)
    try folder.overwrite("oud/brief/01-een.md", "# Drie\n")
    #expect(try watch.wait(.milliseconds(50), or: stop) == .quiet, "it is no content any more")
    try folder.write("content/brief/01-een.md", "# Vier\n")
    #expect(try watch.waitForQuiet(or: stop) == .change)
    try folder.overwrite("content/brief/01-een.md", "# Vijf\n")
    #expect(try watch.waitForQuiet(or: stop) == .change)
  }

  @Test(
    "what is put in the place of a folder further up is followed",
    arguments: ["een/diep/content", "nu/diep/content", "los/content", "nu/../nu/diep/content"], Kind.allCases)
  func followsWay(_ content: String, _ kind: Kind) throws {
    for place in ["een", "twee"] { try folder.write("\(place)/diep/content/site.yaml", "title: \(place)\n") }
    try makeLink("nu", to: "een")
    try makeLink("los", to: "\(folder.path)/nu/diep")
    var watch = try makeWatch(kind, ["\(folder.path)/\(content)"])
    try folder.move("een", "oud")
    try folder.move("twee", "een")
    #expect(try watch.waitForQuiet(or: stop) == .change, "another folder")
    try folder.overwrite("een/diep/content/site.yaml", "title: Drie\n")
    #expect(try watch.waitForQuiet(or: stop) == .change, "an edit in it")
    try folder.overwrite("oud/diep/content/site.yaml", "title: Vier\n")
    #expect(try watch.wait(.milliseconds(50), or: stop) == .quiet, "an edit in the former one")
    guard !content.hasPrefix("een") else { return }
    try makeLink("straks", to: "oud")
    try folder.move("straks", "nu")
    #expect(try watch.waitForQuiet(or: stop) == .change, "the link leads elsewhere")
    try folder.overwrite("oud/diep/content/site.yaml", "title: Vijf\n")
    #expect(try watch.waitForQuiet(or: stop) == .change, "an edit where it leads")
    try folder.overwrite("een/diep/content/site.yaml", "title: Zes\n")
    #expect(try watch.wait(.milliseconds(50), or: stop) == .quiet, "an edit where it led")
  }

  private func makeLink(_ link: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/\(link)", withDestinationPath: target)
  }

  @Test("a link to nothing that goes is told", arguments: Kind.allCases)
  func tellsBrokenLink(_ kind: Kind) throws {
    try makeLink("content/brief/02-twee.md", to: "niets")
    var watch = try makeWatch(kind)
    try folder.remove("content/brief/02-twee.md")
    #expect(try watch.waitForQuiet(or: stop) == .change)
  }

  @Test("a file that is written in several steps is told when all are done")
  func waitsForClose() throws {
    var watch = try makeWatch(.inotify)
    let file = try #require(fopen("\(folder.path)/content/brief/02-twee.md", "w"))
    for step in ["# Twee\n\n", "Een begin, ", "en een einde.\n"] {
      fputs(step, file)
      fflush(file)
      #expect(try watch.wait(.milliseconds(30), or: stop) == .quiet)
    }
    fclose(file)
    #expect(try watch.waitForQuiet(or: stop) == .change)
  }

  @Test("when more happens than the system keeps, all is looked at again")
  func survivesOverflow() throws {
    var watch = try makeWatch(.inotify)
    let most = Int(try String(contentsOfFile: "/proc/sys/fs/inotify/max_queued_events", encoding: .utf8).dropLast())
    let files = ["content/site.yaml", "content/brief/01-een.md"].map { "\(folder.path)/\($0)" }
    // One after the other: the same event twice is told once.
    for number in 0..<(most ?? 16384) + 10 { chmod(files[number % 2], 0o644) }
    try folder.write("content/nota/index.md", "# Nota\n")
    #expect(try watch.waitForQuiet(or: stop) == .change)
    try folder.overwrite("content/nota/index.md", "# Nota\n\nMeer.\n")
    #expect(try watch.waitForQuiet(or: stop) == .change)
  }

  @Test("who goes on and on is not waited for without end", arguments: Kind.allCases)
  func endsWaiting(_ kind: Kind) throws {
    var watch = try makeWatch(kind)
    let (path, isOver) = (folder.path, try Stop())
    let writer = try Worker {
      do {
        var number = 0
        while try isOver.waits(beside: nil, for: .milliseconds(1)) == nil {
          number += 1
          try Disk.write(Array("\(number)".utf8), to: "\(path)/content/\(number % 9).txt")
        }
      } catch { Issue.record(error) }
    }
    let event = try watch.waitForQuiet(of: .seconds(30), within: .milliseconds(100), or: stop)
    isOver.ask()
    writer.wait()
    #expect(event == .change)
  }

  @Test("a stop ends the waiting", arguments: Kind.allCases)
  func stops(_ kind: Kind) throws {
    var watch = try makeWatch(kind)
    stop.ask()
    #expect(try watch.waitForQuiet(or: stop) == .stop)
    #expect(try watch.wait(.seconds(5), or: stop) == .stop)
  }
}

extension TemporaryFolder {
  /// Writes a text to a file where it stands; its folder is there.
  func overwrite(_ file: String, _ text: String) throws {
    try Disk.write(Array(text.utf8), to: "\(path)/\(file)")
  }

  func move(_ file: String, _ place: String) throws { try Disk.move("\(path)/\(file)", to: "\(path)/\(place)") }

  func remove(_ file: String) throws { try Disk.remove("\(path)/\(file)") }
}
