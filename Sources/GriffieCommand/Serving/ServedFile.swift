import Glibc

/// A file of the site that is open for reading: a build that puts another in its place does not change it.
final class ServedFile: Sendable {
  let size: Int
  /// Tells it from any other state of the file.
  let tag: String
  private let descriptor: Int32

  /// Opens a file; nil when none that can be read stands at the path, or a link to one.
  init?(_ path: String) {
    // Opening a pipe would wait for its writer without end.
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      return nil
    }
    size = Int(status.st_size)
    tag = "\(status.st_ino)-\(size)-\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
  }

  deinit { close(descriptor) }

  /// Bytes at a place; fewer at the end of the file, none when it cannot be read.
  func read(at place: Int, atMost count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = max(pread(descriptor, buffer.baseAddress, count, off_t(place)), 0)
    }
  }

  /// All of it; nil when it is cut off.
  func readAll() -> [UInt8]? {
    var bytes: [UInt8] = []
    while bytes.count < size {
      let piece = read(at: bytes.count, atMost: size - bytes.count)
      if piece.isEmpty { return nil }
      bytes += piece
    }
    return bytes
  }
}
