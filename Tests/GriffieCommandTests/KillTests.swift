import Foundation
import Glibc
import GriffieTestSupport
import Testing

@testable import Griffie
@testable import GriffieCommand

/// What stands in the output when a build does not come to its end.
@Suite(.serialized)
final class KillTests {
  private let folder: TemporaryFolder
  /// `GRIFFIE_KILLS` asks for more than a short run has.
  private static let kills = ProcessInfo.processInfo.environment["GRIFFIE_KILLS"].flatMap(Int.init) ?? 12

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("content/brief/index.md", "---\ntitle: Brief\n---\n")
    for number in 1...60 {
      try folder.write(
        "content/brief/\(number)-deel-\(number).md", "# Deel \(number)\n\nKamerstuk 36 410, nr. \(number).\n")
    }
    try setTitle("Oud")
  }

  private func setTitle(_ title: String) throws { try folder.write("content/site.yaml", "title: \(title)\n") }

  private func path(_ name: String) -> String { "\(folder.path)/\(name)" }

  private func build(_ output: String) throws -> [SourceFile] {
    var builder = Builder(
      folders: .init(content: path("content"), templates: path("templates"), output: path(output)))
    _ = try builder.build()
    return try Disk.files(below: path(output))
  }

  /// The program itself, built beside the tests.
  private func start(output: String) throws -> Process {
    let process = Process()
    let tests = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    process.executableURL = tests.appendingPathComponent("griffie")
    process.arguments = ["build", "--content", path("content"), "--output", output]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  @Test("a build that is killed leaves the former site or the new one, whole, and the next one is right")
  func survivesKills() throws {
    let old = try build("oud")
    try setTitle("Nieuw")
    let new = try build("nieuw")
    var generator = SeededGenerator(seed: 3)
    // How long a build takes here, in milliseconds.
    let begin = ContinuousClock.now
    try start(output: path("maat")).waitUntilExit()
    let length = Int((ContinuousClock.now - begin) / .milliseconds(1)) + 1
    for kill in 1...Self.kills {
      try setTitle("Oud")
      _ = try build("output")
      try setTitle("Nieuw")
      let process = try start(output: path("output"))
      usleep(UInt32(Int.random(in: 0..<length * 1000, using: &generator)))
      Glibc.kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let left = try Disk.files(below: path("output"))
      #expect(left == old || left == new, "kill \(kill)")
      #expect(try build("output") == new, "kill \(kill)")
    }
    let beside = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(beside.filter { $0.hasPrefix(".") } == [])
  }

  @Test("of a few files each is the former one or the new one when a build is killed")
  func survivesKillsOfFewFiles() throws {
    let section = "content/brief/7-deel-7.md"
    let former = try folder.read(section)
    let old = try build("oud")
    try folder.write(section, former + "\nMeer tekst.\n")
    let new = try build("nieuw")
    let known = Set(old).union(new)
    for kill in 1...Self.kills {
      try folder.write(section, former)
      _ = try build("output")
      try folder.write(section, former + "\nMeer tekst.\n")
      let process = try start(output: path("output"))
      usleep(UInt32(kill * 400_000 / Self.kills))
      Glibc.kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let left = try Disk.files(below: path("output"))
      // What is new may be there: a part of the search, for a word.
      #expect(Set(left.map(\.path)).isSuperset(of: old.map(\.path)) && known.isSuperset(of: left), "kill \(kill)")
      #expect(try build("output") == new, "kill \(kill)")
    }
  }

  @Test("several builds at once give the site once, whole")
  func buildsTogether() throws {
    let processes = try (1...4).map { _ in try start(output: path("output")) }
    for process in processes {
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
    #expect(try Disk.files(below: path("output")) == build("schoon"))
  }

  @Test(
    "a full or read-only file system leaves the former site as it is",
    .enabled(if: geteuid() == 0, "only root can make a small file system"))
  func survivesFullDisk() throws {
    guard let disk = try mount(["-o", "size=3m"]) else { return }
    defer { _ = try? run("/usr/bin/umount", [disk]) }
    let process = try start(output: "\(disk)/site")
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let former = try Disk.files(below: "\(disk)/site")
    // Room for some of the files.
    try Disk.write([UInt8](repeating: 0, count: 1_000), to: "\(disk)/vol")
    while (try? Disk.write([UInt8](repeating: 1, count: 65_536), to: "\(disk)/vol-\(Int.random(in: 0..<1_000_000))"))
      != nil
    {}
    try setTitle("Een heel andere titel van het geheel")
    for options in ["remount,rw", "remount,ro"] {
      #expect(try run("/usr/bin/mount", ["-o", options, disk]) == 0)
      let failing = try start(output: "\(disk)/site")
      failing.waitUntilExit()
      #expect(failing.terminationStatus == 3, "\(options)")
      #expect(try Disk.files(below: "\(disk)/site") == former, "\(options)")
    }
    #expect(try run("/usr/bin/mount", ["-o", "remount,rw,size=40m", disk]) == 0)
    let again = try start(output: "\(disk)/site")
    again.waitUntilExit()
    #expect(again.terminationStatus == 0)
    #expect(try Disk.files(below: "\(disk)/site") == build("schoon"))
  }

  @Test(
    "an output folder that is a file system of its own is written file by file",
    .enabled(if: geteuid() == 0, "only root can make a small file system"))
  func writesIntoFileSystem() throws {
    guard let disk = try mount([]) else { return }
    defer { _ = try? run("/usr/bin/umount", [disk]) }
    let process = try start(output: disk)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(try Disk.files(below: disk) == build("schoon"))
    #expect(!FileManager.default.fileExists(atPath: "\(disk)/.griffie-drafts"))
  }

  /// Where a file system of its own stands; nil where this machine lets nobody make one.
  private func mount(_ options: [String]) throws -> String? {
    let disk = path("schijf")
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: false)
    return try run("/usr/bin/mount", ["-t", "tmpfs"] + options + ["none", disk]) == 0 ? disk : nil
  }

  private func run(_ program: String, _ arguments: [String]) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
