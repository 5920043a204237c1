import Glibc

/// What the program says: results on standard output, all that is wrong on standard error.
enum Terminal {
  static func print(_ text: String, isError: Bool = false) {
    write(Array((text + "\n").utf8), to: isError ? STDERR_FILENO : STDOUT_FILENO)
  }

  /// Writes bytes as they are.
  static func write(_ bytes: [UInt8], to descriptor: Int32 = STDOUT_FILENO) {
    var written = 0
    while written < bytes.count {
      let step = bytes[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      // Nobody listens any more: there is nobody to tell either.
      if step < 0, errno != EINTR { return }
      written += max(step, 0)
    }
  }
}
