import Foundation
import GriffieTestSupport
import Testing

@testable import GriffieCommand

struct FolderLockTests {
  @Test("the lock goes when it is released, and so does the folder that was made for it")
  func goes() throws {
    let folder = try TemporaryFolder()
    try FolderLock("\(folder.path)/een/twee", for: "build of").release()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }

  @Test("of a folder that was put there since, the lock of another stays")
  func leavesLockOfAnother() throws {
    let folder = try TemporaryFolder()
    let (first, path) = (try FolderLock("\(folder.path)/uit", for: "build of"), "\(folder.path)/uit")
    try Disk.move(path, to: "\(folder.path)/oud")
    let second = try FolderLock(path, for: "build of")
    first.release()
    #expect(try FileManager.default.contentsOfDirectory(atPath: path) == [".griffie-lock"])
    second.release()
  }
}
