import Foundation
import GriffieTestSupport
import Testing

@testable import GriffieCommand

/// What is read of a path, and no more than may be.
final class DiskTests {
  private let folder: TemporaryFolder
  private var root: String { folder.path }

  init() throws { folder = try TemporaryFolder() }

  private func file(_ name: String, size: Int) throws -> String {
    try Data(repeating: 0x61, count: size).write(to: URL(fileURLWithPath: "\(root)/\(name)"))
    return "\(root)/\(name)"
  }

  private func pipe(_ name: String) -> String {
    mkfifo("\(root)/\(name)", 0o600)
    return "\(root)/\(name)"
  }

  private func failure(_ path: String, _ reason: Disk.Failure.Reason) -> Disk.Failure {
    Disk.Failure(path: path, action: "read", reason: reason)
  }

  @Test("a file at the limit is read, one byte more is refused", arguments: [0, 1, 1000, 1 << 20])
  func boundsFiles(limit: Int) throws {
    #expect(try Disk.read(file("vol", size: limit), atMost: limit).count == limit)
    let larger = try file("te-vol", size: limit + 1)
    #expect(throws: failure(larger, .tooLarge(limit: limit))) { try Disk.read(larger, atMost: limit) }
  }

  @Test("a file without end is refused at the limit, and one that only says it is huge at once")
  func boundsDevices() throws {
    #expect(throws: failure("/dev/zero", .tooLarge(limit: 1 << 20))) { try Disk.read("/dev/zero", atMost: 1 << 20) }
    let huge = try file("hol", size: 0)
    #expect(truncate(huge, 1 << 42) == 0)
    #expect(throws: failure(huge, .tooLarge(limit: 64 << 20))) { try Disk.read(huge, atMost: 64 << 20) }
    #expect(failure(huge, .tooLarge(limit: 64 << 20)).description == "cannot read \(huge): it has more than 64 MB")
  }

  @Test("a folder is no file")
  func refusesFolders() {
    #expect(throws: failure(root, .system(EISDIR))) { try Disk.read(root) }
  }

  @Test("a pipe is read to its end, as far as the limit", arguments: [(10, true), (300_000, true), (300_001, false)])
  func readsPipes(size: Int, isRead: Bool) throws {
    let pipe = pipe("pijp")
    let writer = Thread {
      signal(SIGPIPE, SIG_IGN)
      let descriptor = open(pipe, O_WRONLY)
      var rest = Data(repeating: 0x61, count: size)[...]
      while !rest.isEmpty {
        let step = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, min($0.count, 70_000)) }
        if step < 0 { break }
        rest = rest.dropFirst(step)
      }
      close(descriptor)
    }
    writer.start()
    if isRead {
      #expect(try Disk.read(pipe, atMost: 300_000).count == size)
    } else {
      #expect(throws: failure(pipe, .tooLarge(limit: 300_000))) { try Disk.read(pipe, atMost: 300_000) }
    }
  }

  @Test("a pipe that nobody writes to is not waited for without end")
  func leavesSilentPipes() {
    let pipe = pipe("stil")
    #expect(throws: failure(pipe, .silent(seconds: 1))) { try Disk.read(pipe, patience: 1) }
  }
}
