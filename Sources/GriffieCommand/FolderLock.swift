import Glibc

/// Keeps a folder to one import or build at a time: others wait until it is released, however the program ends.
///
/// It is a lock on a file in the folder. The file goes with the lock, and so does a folder that was made for it and stayed empty.
struct FolderLock {
  private let file: String
  private let descriptor: Int32
  private let madeFolders: [String]

  /// Waits for the folder, and says for what: `import into`, `build of`. The folder is made when it is not there. The waiting fails as
  /// interrupted when it is asked to stop.
  init(_ folder: String, for work: String, or stop: Stop? = nil) throws(Disk.Failure) {
    file = "\(folder)/\(Self.fileName)"
    var made: [String] = []
    while true {
      made += try Disk.makeFolder(folder)
      if let descriptor = try Self.lock(file, in: folder, for: work, or: stop) {
        self.descriptor = descriptor
        break
      }
    }
    madeFolders = made
  }

  private init(file: String, descriptor: Int32) {
    (self.file, self.descriptor, madeFolders) = (file, descriptor, [])
  }

  /// Waits for a folder that is only read. Where it may not be written to, who is at work there is waited for; nil when nobody is.
  static func reading(_ folder: String, for work: String) -> FolderLock? {
    do throws(Disk.Failure) {
      return try FolderLock(folder, for: work)
    } catch {
      let file = "\(folder)/\(fileName)"
      while true {
        let descriptor = open(file, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { return nil }
        do throws(Disk.Failure) {
          try wait(for: descriptor, file, or: nil) { "waiting for another \(work) \(folder)" }
          if isAt(file, descriptor) { return FolderLock(file: file, descriptor: descriptor) }
          close(descriptor)
        } catch {
          close(descriptor)
          return nil
        }
      }
    }
  }

  private static let fileName = ".griffie-lock"

  func release() {
    // Where the folder was moved away the file can be that of another build.
    if Self.isAt(file, descriptor) { unlink(file) }
    for folder in madeFolders.reversed() { rmdir(folder) }
    close(descriptor)
  }

  /// The file, locked; nil when who had it before took it away, or the folder with it.
  private static func lock(
    _ file: String, in folder: String, for work: String, or stop: Stop?
  ) throws(Disk.Failure) -> Int32? {
    let descriptor = open(file, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else {
      let code = errno
      if code == ENOENT, try Disk.kind(folder) != .other { return nil }
      throw Disk.Failure(path: file, action: "write", code: code)
    }
    do throws(Disk.Failure) {
      try wait(for: descriptor, file, or: stop) { "waiting for another \(work) \(folder)" }
    } catch {
      close(descriptor)
      throw error
    }
    if isAt(file, descriptor) { return descriptor }
    close(descriptor)
    return nil
  }

  /// Whether the file that was opened still stands there.
  private static func isAt(_ file: String, _ descriptor: Int32) -> Bool {
    guard let present = FileID(file) else { return false }
    return present == FileID(descriptor: descriptor)
  }

  private static func wait(
    for descriptor: Int32, _ file: String, or stop: Stop?, message: () -> String
  ) throws(Disk.Failure) {
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
    if errno == EWOULDBLOCK { Terminal.print(message(), isError: true) }
    // The system waits for a lock or for a wish to stop, and not for both.
    while flock(descriptor, stop == nil ? LOCK_EX : LOCK_EX | LOCK_NB) != 0 {
      guard errno == EINTR || errno == EWOULDBLOCK else { throw Disk.Failure(path: file, action: "lock", code: errno) }
      if try stop?.waits(beside: nil, for: .milliseconds(20)) != nil {
        throw Disk.Failure(path: file, action: "lock", code: EINTR)
      }
    }
  }
}
