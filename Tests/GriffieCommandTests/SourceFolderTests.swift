import Glibc
import Testing

@testable import GriffieCommand

struct SourceFolderTests {
  @Test("a file that went is looked for once more, and what is wrong otherwise is told at once")
  func looksAgain() throws {
    func calls(failing codes: [Int32]) -> (count: Int, code: Int32?) {
      var count = 0
      do throws(Disk.Failure) {
        try SourceFolder.again { () throws(Disk.Failure) in
          count += 1
          if count <= codes.count { throw Disk.Failure(path: "a.md", action: "read", code: codes[count - 1]) }
        }
        return (count, nil)
      } catch {
        return (count, error.reason == .system(ENOENT) ? ENOENT : EACCES)
      }
    }
    #expect(calls(failing: []) == (1, nil))
    #expect(calls(failing: [ENOENT]) == (2, nil))
    #expect(calls(failing: [ENOENT, ENOENT]) == (2, ENOENT))
    #expect(calls(failing: [EACCES]) == (1, EACCES))
  }
}
