import Foundation
import Griffie
import GriffieTestSupport
import Testing

@testable import GriffieCommand

/// What builds of a watcher leave to those of other processes. Serial, since the messages go to the terminal.
@Suite(.serialized)
final class SavedStateTests {
  private let folder: TemporaryFolder
  private let folders: Builder.Folders

  init() throws {
    folder = try TemporaryFolder()
    folders = Builder.Folders(
      content: "\(folder.path)/content", templates: "\(folder.path)/templates", output: "\(folder.path)/output")
    try folder.write("content/site.yaml", "title: Dijken\n")
    try folder.write("content/brief/index.md", "---\ntitle: Brief\n---\n")
    try write("eerst")
  }

  private func write(_ text: String) throws { try folder.write("content/brief/01-een.md", "# Een\n\nNu \(text).\n") }

  private func expectPage(_ text: String) throws {
    #expect(try folder.read("output/brief/een.html").contains("Nu \(text)."))
    #expect(try Builder(folders: folders).verify().others == [])
  }

  /// Whether another process knows of the site as it is.
  private var isKnown: Bool {
    get throws {
      var other = Builder(folders: folders)
      return try other.build().changes == nil
    }
  }

  @Test("another process that comes first builds what is right, and what it knew stays", arguments: ["eerst", "nieuw"])
  func leavesMemoryOfOther(_ text: String) throws {
    var builder = Builder(folders: folders)
    _ = try builder.build()
    try write("daarna")
    _ = try builder.build(rememberingLater: true)
    #expect(builder.owesMemory)
    try write(text)
    var other = Builder(folders: folders)
    #expect(try other.build().restart == (text == "eerst" ? .changedOutput : nil))
    try expectPage(text)
    #expect(!builder.owesMemory)
    #expect(try builder.remember() == nil)
    #expect(try isKnown)
    try write("ten slotte")
    _ = try builder.build(rememberingLater: true)
    try expectPage("ten slotte")
    #expect(try isKnown)
  }

  @Test("the state is written at once: a page that moved is known, and so is a file that came and went")
  func savesStateAtOnce() throws {
    var builder = Builder(folders: folders)
    _ = try builder.build()
    try folder.write("content/brief/kaart.txt", "kaart")
    try folder.move("content/brief/01-een.md", "content/brief/01-twee.md")
    _ = try builder.build(rememberingLater: true)
    try folder.remove("content/brief/kaart.txt")
    try folder.write("content/brief/01-twee.md", "# Een\n\nNu anders.\n")
    var other = Builder(folders: folders)
    _ = try other.build()
    #expect(try folder.read("output/brief/een.html").contains("twee.html"))
    #expect(try FolderScan(asIs: "\(folder.path)/output").files.allSatisfy { $0.path != "brief/kaart.txt" })
    #expect(try other.verify().others == [])
  }

  @Test(
    "what a build put in the output that was killed before its state is found, though all that the state knows is there"
  )
  func findsFilesWithoutState() throws {
    var builder = Builder(folders: folders)
    _ = try builder.build()
    let names = [BuildState.fileName, Site.Memory.fileName]
    let former = try names.map { try Disk.read("\(folder.path)/output/\($0)") }
    try folder.write("content/brief/kaart.txt", "kaart")
    _ = try builder.build()
    for (name, bytes) in zip(names, former) { try Disk.write(bytes, to: "\(folder.path)/output/\(name)") }
    try folder.remove("content/brief/kaart.txt")
    var next = Builder(folders: folders)
    #expect(try next.build().changes?.removals == ["brief/kaart.txt"])
    try expectPage("eerst")
    #expect(try isKnown)
  }

  @Test("what was known is tried to be written once where it cannot be, and with the next build again")
  func triesOnce() throws {
    var builder = Builder(folders: folders)
    _ = try builder.build()
    let memory = "output/\(Site.Memory.fileName)"
    try folder.remove(memory)
    try folder.write("\(memory)/x", "een map")
    for text in ["daarna", "later"] {
      try write(text)
      #expect(try builder.build(rememberingLater: true).stateFailure == nil)
      #expect(builder.owesMemory)
      #expect(try builder.remember() != nil)
      #expect(!builder.owesMemory)
    }
    try Disk.removeTree("\(folder.path)/\(memory)")
    try write("ten slotte")
    _ = try builder.build(rememberingLater: true)
    #expect(try builder.remember() == nil)
    try write("hierna")
    var other = Builder(folders: folders)
    #expect(try other.build().restart == nil)
    try expectPage("hierna")
  }

  @Test("an output that is gone is not made for what was known")
  func leavesNothing() throws {
    var builder = Builder(folders: folders)
    _ = try builder.build()
    try write("daarna")
    _ = try builder.build(rememberingLater: true)
    try Disk.removeTree("\(folder.path)/output")
    #expect(!builder.owesMemory)
    #expect(try builder.remember() == nil)
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/output"))
  }

  @Test(
    "a watcher writes down what it knows when nothing changes any more, and before it ends", arguments: [true, false])
  func remembersAtRest(_ comesToRest: Bool) throws {
    let calls = Calls()
    var site = SiteWatch(folders, RestlessWatch(calls: calls, comesToRest: comesToRest), stop: try Stop())
    site.start()
    let former = try Disk.read("\(folder.path)/output/\(Site.Memory.fileName)")
    calls.change = { [self] in #expect(throws: Never.self) { try write("daarna") } }
    let goesOn = site.proceed()
    #expect(goesOn)
    #expect(try Disk.read("\(folder.path)/output/\(Site.Memory.fileName)") == former)
    calls.isOver = true
    let goesOnBehindTheEnd = site.proceed()
    #expect(!goesOnBehindTheEnd)
    try expectPage("daarna")
    #expect(try Disk.read("\(folder.path)/output/\(Site.Memory.fileName)") != former)
    // Nothing waits for the first change; then the memory does until there is rest.
    #expect(calls.haveLimits == (comesToRest ? [false, true, true, false] : [false, true, true]))
  }
}

/// What was asked of a watch.
private final class Calls {
  var change: () -> Void = {}
  var isOver = false
  /// Whether each waiting had a limit.
  var haveLimits: [Bool] = []
}

/// Tells of one change, of rest behind it where wanted, and of the end.
private struct RestlessWatch: Watch {
  let calls: Calls
  let comesToRest: Bool

  mutating func wait(_ patience: Duration?, or stop: Stop) throws(Disk.Failure) -> WatchEvent {
    calls.haveLimits.append(patience != nil)
    if calls.haveLimits.count == 1 {
      calls.change()
      return .change
    }
    if calls.isOver, !comesToRest || patience == nil { return .stop }
    return .quiet
  }

  mutating func takeChanged() -> [String]? { nil }
}
