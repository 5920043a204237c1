import Foundation
import Glibc
import Griffie
import GriffieTestSupport
import Testing

@testable import GriffieCommand

/// What comes into a folder between the look at it and the swap.
struct StagedTreeTests {
  private let folder: TemporaryFolder
  private let tree: StagedTree
  private let shared: StagedTree.Shared
  private let removed: [PathBytes: FileStamp]
  private static let folders = [".git", "brief", "oud"]

  /// A folder with four files, and beside it a tree that has two of them, another page and a new one.
  init() throws {
    folder = try TemporaryFolder()
    for file in ["CNAME", ".git/index", "brief/een.html", "oud/weg.html"] { try folder.write("output/\(file)", "oud") }
    let drafts = Drafts(in: "\(folder.path)/output")
    let draft = drafts.put(OutputFile(path: "brief/een.html", bytes: Array("nieuw".utf8)))
    tree = try #require(StagedTree(for: "\(folder.path)/output", from: drafts))
    shared = try #require(tree.share(Self.folders, ["CNAME", ".git/index"]))
    removed = [
      PathBytes("oud/weg.html"): try #require(OutputFolder.stamp("\(folder.path)/output/oud/weg.html"))
    ]
    try tree.write([draft, OutputFile(path: "brief/twee.html", bytes: Array("nieuw".utf8))])
    tree.removeFolders(of: ["oud/weg.html"])
  }

  private func swap() -> Bool {
    tree.swap(shared, replaced: [PathBytes("brief/een.html")], removed: removed)
  }

  /// All files of the folder, with their texts.
  private func files() throws -> [String: String] {
    let files = try FolderScan(asIs: "\(folder.path)/output").files.map(\.path)
    return Dictionary(uniqueKeysWithValues: try files.map { ($0, try folder.read("output/\($0)")) })
  }

  private static let site = [
    "CNAME": "oud", ".git/index": "oud", "brief/een.html": "nieuw", "brief/twee.html": "nieuw",
  ]

  @Test(
    "what somebody writes in the meantime goes over",
    arguments: [
      [:], ["mijn.txt": "werk"], ["brief/mijn.txt": "werk"], [".git/objects/ab/cd": "git", ".git/refs/x": "git"],
      ["oud/mijn.txt": "werk"], ["CNAME": "nieuw.example"], [".git/index": "git"], ["oud/weg.html": "mijn tekst"],
    ])
  func bringsOver(_ written: [String: String]) throws {
    for (file, text) in written { try folder.write("output/\(file)", text) }
    #expect(swap())
    #expect(try files() == Self.site.merging(written) { _, new in new })
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["output"])
  }

  @Test("a file that was edited where it stands, or removed, is so in the new tree")
  func followsEdits() throws {
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: "\(folder.path)/output/CNAME"))
    try file.write(contentsOf: Array("OUD".utf8))
    try Disk.move("\(folder.path)/output/.git/index", to: "\(folder.path)/output/.git/oud")
    #expect(swap())
    var expected = Self.site
    expected["CNAME"] = "OUD"
    expected[".git/oud"] = expected.removeValue(forKey: ".git/index")
    #expect(try files() == expected)
  }

  @Test("links, empty folders, and names that are not UTF-8 go over")
  func bringsOthers() throws {
    let output = "\(folder.path)/output"
    let foreign = Array("\(output)/brief/caf".utf8CString.dropLast() + [-23, 0])
    #expect(creat(foreign, 0o600) >= 0)
    #expect(mkdir("\(output)/leeg", 0o2750) == 0 && chmod("\(output)/leeg", 0o2750) == 0)
    #expect(symlink("niets", "\(output)/nu") == 0)
    #expect(swap())
    var status = stat()
    #expect(stat(foreign, &status) == 0)
    #expect(stat("\(output)/leeg", &status) == 0 && status.st_mode & 0o7777 == 0o2750)
    #expect(lstat("\(output)/nu", &status) == 0)
  }

  @Test(
    "a page that somebody changed in the meantime is made anew; what came to the place of a new one is left beside the folder"
  )
  func leavesOthers() throws {
    try folder.write("output/brief/een.html", "mijn tekst")
    try folder.write("output/brief/twee.html", "mijn tekst")
    #expect(swap())
    #expect(try files() == Self.site)
    #expect(try folder.read("output-left-1/brief/twee.html") == "mijn tekst")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["output", "output-left-1"])
  }

  @Test(
    "what stands behind a link that came in the meantime stays there, also when the link is the folder itself",
    arguments: ["output", "output/brief", "output/.git"])
  func followsNoLink(_ place: String) throws {
    let (own, other) = ("\(folder.path)/\(place)", "\(folder.path)/werk")
    for file in ["CNAME", "index", "een.html", "brief/een.html", ".git/index"] {
      try folder.write("werk/\(file)", "werk")
    }
    try Disk.move(own, to: "\(folder.path)/opzij")
    try FileManager.default.createSymbolicLink(atPath: own, withDestinationPath: other)
    #expect(swap())
    for file in ["CNAME", "index", "een.html", "brief/een.html", ".git/index"] {
      #expect(try folder.read("werk/\(file)") == "werk")
    }
    #expect(try folder.read("output/brief/een.html") == "nieuw")
    let left = "\(folder.path)/output-left-1" + place.dropFirst("output".count)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: left) == other)
  }

  @Test("another folder that came to the place of one is left as it is, beside the new tree")
  func leavesOtherFolders() throws {
    try Disk.move("\(folder.path)/output/brief", to: "\(folder.path)/opzij")
    try folder.write("output/brief/een.html", "mijn tekst")
    #expect(swap())
    #expect(try files() == Self.site)
    #expect(try folder.read("output-left-1/brief/een.html") == "mijn tekst")
  }

  @Test("what is removed in the meantime is gone, a folder too, also where something else has no room")
  func followsRemovals() throws {
    try Disk.removeTree("\(folder.path)/output/.git")
    try folder.write("output/brief/twee.html", "mijn tekst")
    #expect(swap())
    var expected = Self.site
    expected[".git/index"] = nil
    #expect(try files() == expected)
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/output/.git"))
    #expect(try folder.read("output-left-1/brief/twee.html") == "mijn tekst")
  }

  @Test(
    "of a tree that a killed build left what others have in it is brought over, whether it is the former one or the new one",
    arguments: [true, false])
  func clearsWhatIsLeft(isExchanged: Bool) throws {
    let (output, new) = ("\(folder.path)/output", "\(folder.path)/.griffie-new-output")
    let old = ["brief/een.html", "oud/weg.html"].map { OutputFile(path: $0, bytes: Array("oud".utf8)) }
    let made = ["brief/een.html", "brief/twee.html"].map { OutputFile(path: $0, bytes: Array("nieuw".utf8)) }
    try Disk.write(Manifest(old).bytes, to: "\(output)/.griffie-manifest")
    try Disk.write(Manifest(made).bytes, to: "\(new)/.griffie-manifest")
    if isExchanged {
      try Disk.move(output, to: "\(folder.path)/opzij")
      try Disk.move(new, to: output)
      try Disk.move("\(folder.path)/opzij", to: new)
    }
    try folder.write(".griffie-new-output/brief/mijn.txt", "werk")
    try folder.write(".griffie-new-output/notities/een.txt", "werk")
    StagedTree.clear(for: output)
    var expected = Self.site
    if !isExchanged {
      expected = ["CNAME": "oud", ".git/index": "oud", "brief/een.html": "oud", "oud/weg.html": "oud"]
    }
    expected["brief/mijn.txt"] = "werk"
    expected["notities/een.txt"] = "werk"
    expected[".griffie-manifest"] = String(decoding: Manifest(isExchanged ? made : old).bytes, as: UTF8.self)
    #expect(try files() == expected)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["output"])
  }

  @Test(
    "a draft of a file that both have makes room for it, and drafts of a tree that is given up are back in their folder"
  )
  func sharesDrafts() throws {
    let other = try TemporaryFolder()
    let output = "\(other.path)/output"
    for file in ["brief/een.html", "plat/twee.html"] { try other.write("output/\(file)", "oud") }
    let drafts = Drafts(in: output)
    for path in ["brief/een.html", "brief/drie.html", "plat"] {
      _ = drafts.put(OutputFile(path: path, bytes: Array("nieuw".utf8)))
    }
    let tree = try #require(StagedTree(for: output, from: drafts))
    let shared = try #require(tree.share(["brief", "plat"], ["brief/een.html"]))
    #expect(try other.read(".griffie-new-output/brief/een.html") == "oud")
    #expect(try other.read(".griffie-new-output/plat") == "nieuw")
    #expect(shared.files[PathBytes("brief/een.html")] == FileID("\(output)/brief/een.html"))
    tree.giveBack(drafts, without: ["brief/een.html"])
    #expect(!FileManager.default.fileExists(atPath: "\(output)/.griffie-drafts/brief/een.html"))
    #expect(try other.read("output/.griffie-drafts/brief/drie.html") == "nieuw")
    #expect(try FileManager.default.contentsOfDirectory(atPath: other.path) == ["output"])
  }

  @Test("a folder that is removed in the meantime is there again with all the new tree has")
  func restoresFolder() throws {
    try Disk.removeTree("\(folder.path)/output")
    #expect(swap())
    #expect(try files() == Self.site)
  }

  @Test(
    "folders keep owner, group and mode", .enabled(if: geteuid() == 0, "only an administrator gives folders away"))
  func keepsOwners() throws {
    let other = try TemporaryFolder()
    try other.write("output/.git/index", "")
    try other.write("output/brief/oud.html", "")
    let folders = ["output", "output/.git", "output/brief"]
    for name in folders {
      #expect(chown("\(other.path)/\(name)", 1234, 4321) == 0 && chmod("\(other.path)/\(name)", 0o2770) == 0)
    }
    let drafts = Drafts(in: "\(other.path)/output")
    _ = drafts.put(OutputFile(path: "brief/een.html", bytes: []))
    let tree = try #require(StagedTree(for: "\(other.path)/output", from: drafts))
    let shared = try #require(tree.share([".git", "brief"], [".git/index"]))
    #expect(tree.swap(shared, replaced: [], removed: [:]))
    for name in folders {
      var status = stat()
      #expect(stat("\(other.path)/\(name)", &status) == 0)
      #expect(status.st_uid == 1234 && status.st_gid == 4321 && status.st_mode & 0o7777 == 0o2770)
    }
  }
}
