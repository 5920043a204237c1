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

  @Test("another process that comes first builds what is right, and its state stays", arguments: ["eerst", "nieuw"])
  func leavesStateOfOther(_ text: String) throws {
    var builder = Builder(folders: folders)
    _ = try builder.build()
    try write("daarna")
    _ = try builder.build(savingLater: true)
    #expect(builder.isUnsaved)
    try write(text)
    var other = Builder(folders: folders)
    _ = try other.build()
    try expectPage(text)
    #expect(!builder.isUnsaved)
    #expect(try builder.save() == nil)
    #expect(try isKnown)
    try write("ten slotte")
    _ = try builder.build(savingLater: true)
    try expectPage("ten slotte")
    #expect(try builder.save() == nil)
    #expect(try isKnown)
  }

  @Test("a state that waits is written by the next build that does not wait, though that has nothing to do")
  func savesWhatWaits() throws {
    var builder = Builder(folders: folders)
    _ = try builder.build()
    try write("daarna")
    _ = try builder.build(savingLater: true)
    try folder.write("content/brief/01-een.md", try folder.read("content/brief/01-een.md"))
    #expect(try builder.build(savingLater: true).changes == nil)
    #expect(builder.isUnsaved)
    #expect(try builder.build().changes == nil)
    #expect(!builder.isUnsaved)
    #expect(try isKnown)
  }

  @Test("a watcher writes it down when nothing changes any more, and before it ends", arguments: [true, false])
  func savesAtRest(_ comesToRest: Bool) throws {
    let calls = Calls()
    var site = SiteWatch(folders, RestlessWatch(calls: calls, comesToRest: comesToRest), stop: try Stop())
    site.start()
    calls.change = { [self] in #expect(throws: Never.self) { try write("daarna") } }
    let goesOn = site.proceed()
    #expect(goesOn)
    calls.isOver = true
    let goesOnBehindTheEnd = site.proceed()
    #expect(!goesOnBehindTheEnd)
    try expectPage("daarna")
    #expect(try isKnown)
    // Nothing waits for the first change; then the state does until there is rest.
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
