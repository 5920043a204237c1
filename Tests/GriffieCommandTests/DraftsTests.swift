import Foundation
import Griffie
import GriffieTestSupport
import Testing

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
    #expect(kept.contents == .draft(0))
    #expect(kept.fingerprint == file("brief/een.html").fingerprint)
    #expect(try files() == [".griffie-drafts/0/0"])
    try drafts.move(kept, to: "\(folder.path)/een.html")
    #expect(try files() == ["een.html"])
    #expect(try folder.read("een.html") == "tekst")
  }

  @Test("a file that stands in the folder with the same bytes needs no draft")
  func passesOverStanding() throws {
    let stamp = FileStamp(size: 5, modified: 1, changed: 1, inode: 1)
    let standing = [KnownFile(path: "een", stamp: stamp, fingerprint: file("een").fingerprint)]
    let drafts = Drafts(in: folder.path) { standing }
    #expect(drafts.put(file("een")).contents == .former)
    #expect(drafts.put(OutputFile(path: "een", bytes: [])).contents == .draft(0))
    #expect(drafts.put(file("twee")).contents == .draft(1))
    #expect(drafts.draft(file("een")).contents == .draft(2))
  }

  @Test("a draft that somebody removed is told before another is moved")
  func tellsLostDrafts() throws {
    let kept = ["een", "twee"].map { drafts.put(file($0)) }
    try drafts.check(kept)
    try Disk.remove("\(folder.path)/.griffie-drafts/0/1")
    #expect(throws: Disk.Failure.self) { try drafts.check(kept) }
    #expect(throws: Disk.Failure.self) { try drafts.move(file("drie").made, to: "\(folder.path)/drie") }
  }

  @Test("every file has a number of its own, from whatever thread it is put")
  func numbers() throws {
    let kept = (0..<2500).map { file("\($0)") }.concurrentMap { [drafts] in drafts.put($0) }
    let numbers = kept.compactMap { if case .draft(let number) = $0.contents { number } else { nil } }
    #expect(numbers.sorted() == Array(0..<2500))
    #expect(try files().count == 2500)
    drafts.remove()
    #expect(try files() == [])
  }

  @Test("takes back what was moved into a tree that is given up, so that it can be moved again")
  func takesBack() throws {
    let kept = ["een", "twee"].map { drafts.put(file($0)) }
    try folder.write("boom/drie", "drie")
    try drafts.move(kept[0], to: "\(folder.path)/boom/een")
    try drafts.takeBack(kept, from: "\(folder.path)/boom")
    for file in kept { try drafts.move(file, to: "\(folder.path)/\(file.path)") }
    #expect(try files() == ["boom/drie", "een", "twee"])
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
