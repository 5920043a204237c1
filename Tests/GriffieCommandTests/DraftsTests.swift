import Foundation
import GriffieTestSupport
import Testing

@testable import Griffie
@testable import GriffieCommand

struct DraftsTests {
  private let folder: TemporaryFolder
  private let drafts: Drafts

  init() throws {
    folder = try TemporaryFolder()
    drafts = Drafts(in: folder.path)
  }

  private func file(_ path: String) -> OutputFile { OutputFile(path: path, bytes: Array("tekst".utf8)) }

  private func files() throws -> [String] { try FolderScan(asIs: folder.path).files.map(\.path) }

  @Test("writes a file as soon as it is put, and moves it to its place")
  func putsAndMoves() throws {
    let kept = drafts.put(file("brief/een.html"))
    #expect(kept.isDraft)
    #expect(kept.fingerprint == file("brief/een.html").fingerprint)
    #expect(try files() == [".griffie-drafts/brief/een.html"])
    try drafts.move(kept, to: "\(folder.path)/een.html")
    #expect(try files() == ["een.html"])
    #expect(try folder.read("een.html") == "tekst")
  }

  @Test("writes what comes in pieces, one behind the other")
  func putsPieces() throws {
    let file = OutputFile(path: "data/lijst.json", OutputFile.Pieces(count: 3) { Array("deel \($0);".utf8) })
    #expect(file.fingerprint == Fingerprint(Array("deel 0;deel 1;deel 2;".utf8)))
    #expect(drafts.put(file).isDraft)
    #expect(try folder.read(".griffie-drafts/data/lijst.json") == "deel 0;deel 1;deel 2;")
  }

  @Test("a file that stands in the folder with the same bytes needs no draft")
  func passesOverStanding() throws {
    let stamp = FileStamp(size: 5, modified: 1, changed: 1, inode: 1)
    let standing = [KnownFile(path: "een", stamp: stamp, fingerprint: file("een").fingerprint)]
    let drafts = Drafts(in: folder.path) { standing }
    #expect(drafts.put(file("een")).isFormer)
    #expect(drafts.put(OutputFile(path: "een", bytes: [])).isDraft)
    #expect(drafts.put(file("twee")).isDraft)
    #expect(drafts.draft(file("een")).isDraft)
  }

  @Test("a draft that somebody removed is told before another is moved")
  func tellsLostDrafts() throws {
    let kept = ["een", "twee"].map { drafts.put(file($0)) }
    try drafts.check(kept)
    try Disk.remove("\(folder.path)/.griffie-drafts/twee")
    #expect(throws: Disk.Failure.self) { try drafts.check(kept) }
    #expect(throws: Disk.Failure.self) { try drafts.check(kept, in: folder.path) }
    #expect(throws: Disk.Failure.self) { try drafts.move(file("drie").made, to: "\(folder.path)/drie") }
  }

  @Test("every file has its own place, from whatever thread it is put")
  func putsFromThreads() throws {
    let paths = (0..<2500).map { "\($0 % 7)/\($0 % 11)/\($0)" }
    let kept = paths.map(file).concurrentMap { [drafts] in drafts.put($0) }
    #expect(kept.allSatisfy { $0.isDraft })
    #expect(try files() == paths.map { ".griffie-drafts/\($0)" }.sorted())
    drafts.remove()
    #expect(try files() == [])
  }

  @Test("tells what kept the first file from being written, and writes no more")
  func tellsFailure() throws {
    try folder.write(".griffie-drafts", "in de weg")
    #expect(drafts.put(file("een")).bytes == Array("tekst".utf8))
    try Disk.remove("\(folder.path)/.griffie-drafts")
    #expect(drafts.put(file("twee")).bytes == Array("tekst".utf8))
    #expect(drafts.failure?.path.hasPrefix("\(folder.path)/.griffie-drafts/") == true)
    #expect(try files() == [])
  }
}
