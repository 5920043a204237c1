import Foundation
import Glibc
import Griffie
import GriffieTestSupport
import Testing

@testable import GriffieCommand

struct FolderScanTests {
  @Test("follows links within the folder once, and tells all others")
  func followsLinks() throws {
    let folder = try TemporaryFolder()
    let root = "\(folder.path)/content"
    try folder.write("content/brief/01-een.md", "# Een\n")
    try folder.write("content/brief/deel/02-twee.md", "# Twee\n")
    try folder.write("elders/geheim.md", "geheim")
    let links = [
      "kopie": "brief", "een.md": "brief/01-een.md", "brief/rond": "..", "brief/zelf": ".", "uit": "../elders",
      "geheim.md": "../elders/geheim.md", "weg": "niets", "passwd": "/etc/passwd", "brief/deel/opzij": "../../los",
    ]
    try folder.write("content/los/03-drie.md", "# Drie\n")
    for (path, target) in links {
      try FileManager.default.createSymbolicLink(atPath: "\(root)/\(path)", withDestinationPath: target)
    }
    let scan = try FolderScan(root)
    #expect(
      scan.files.map(\.path) == [
        "brief/01-een.md", "brief/deel/02-twee.md", "brief/deel/opzij/03-drie.md", "een.md", "kopie/01-een.md",
        "kopie/deel/02-twee.md", "los/03-drie.md",
      ])
    #expect(
      scan.skipped == [
        SkippedFile(path: "brief/rond", reason: .cycle), SkippedFile(path: "brief/zelf", reason: .cycle),
        SkippedFile(path: "geheim.md", reason: .outside), SkippedFile(path: "kopie/deel/opzij", reason: .linkInLink),
        SkippedFile(path: "kopie/rond", reason: .cycle), SkippedFile(path: "kopie/zelf", reason: .cycle),
        SkippedFile(path: "passwd", reason: .outside), SkippedFile(path: "uit", reason: .outside),
        SkippedFile(path: "weg", reason: .broken),
      ])
    let asIs = try FolderScan(asIs: root)
    #expect(asIs.files.map(\.path) == ["brief/01-een.md", "brief/deel/02-twee.md", "los/03-drie.md"])
    #expect(asIs.skipped.count == links.count)
  }

  @Test("tells names that are not UTF-8, and links to what is hidden")
  func tellsForeignNames() throws {
    let folder = try TemporaryFolder()
    try folder.write("content/.git/config", "geheim")
    try folder.write("content/a.md", "")
    for (path, target) in ["b.md": ".git/config", "map": ".git", "c.md": "a.md"] {
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder.path)/content/\(path)", withDestinationPath: target)
    }
    #expect(creat(Array("\(folder.path)/content/caf".utf8CString.dropLast() + [-23, 0]), 0o600) >= 0)
    let scan = try FolderScan("\(folder.path)/content")
    #expect(scan.files.map(\.path) == ["a.md", "c.md"])
    #expect(
      scan.skipped == [
        SkippedFile(path: "b.md", reason: .hidden), SkippedFile(path: "caf\u{FFFD}", reason: .name),
        SkippedFile(path: "map", reason: .hidden),
      ])
  }

  @Test("passes over what begins with a dot, and the copies that editors keep")
  func passesOverCopies() throws {
    let folder = try TemporaryFolder()
    for path in ["a.md", "a.md~", "#a.md#", ".a.md.swp", "oud~/b.md", "#c.md", "d~e.md", "f#"] {
      try folder.write("content/\(path)", "")
    }
    let scan = try FolderScan("\(folder.path)/content")
    #expect(scan.files.map(\.path) == ["#c.md", "a.md", "d~e.md", "f#"])
    #expect(scan.skipped.isEmpty)
    #expect(try FolderScan(asIs: "\(folder.path)/content").files.count == 8)
  }

  @Test(
    "a folder holds itself and what stands in it",
    arguments: [
      ("/", "/a", true), ("/a", "/a", true), ("/a", "/a/b", true), ("/a", "/ab", false), ("/a/b", "/a", false),
    ])
  func holds(_ folder: String, _ other: String, _ holds: Bool) {
    #expect(Disk.holds(folder, other) == holds)
  }
}
