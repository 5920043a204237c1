import Glibc

/// A file without a name: it is gone when it is closed, however the program ends.
final class NamelessFile {
  private let stream: UnsafeMutablePointer<FILE>

  init() throws(Disk.Failure) {
    guard let stream = tmpfile() else {
      throw Disk.Failure(path: "a temporary file", action: "make", code: errno)
    }
    self.stream = stream
    _ = fcntl(fileno(stream), F_SETFD, FD_CLOEXEC)
  }

  deinit { fclose(stream) }

  var descriptor: Int32 { fileno(stream) }

  /// Writes bytes, and goes back to their head.
  func write(_ bytes: [UInt8]) throws(Disk.Failure) {
    guard fwrite(bytes, 1, bytes.count, stream) == bytes.count, fflush(stream) == 0 else {
      throw Disk.Failure(path: "a temporary file", action: "write", code: errno)
    }
    rewind(stream)
  }

  /// All that others wrote to its descriptor.
  func read() throws(Disk.Failure) -> [UInt8] {
    rewind(stream)
    return try Disk.read(descriptor, "a temporary file")
  }
}
