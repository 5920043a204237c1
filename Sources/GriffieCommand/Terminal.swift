import Glibc

/// What the program says: results on standard output, all that is wrong on standard error.
enum Terminal {
  static func print(_ text: String, isError: Bool = false) {
    let line = Array((text + "\n").utf8)
    var written = 0
    while written < line.count {
      let step = line[written...].withUnsafeBytes { buffer in
        write(isError ? STDERR_FILENO : STDOUT_FILENO, buffer.baseAddress, buffer.count)
      }
      // Nobody listens any more: there is nobody to tell either.
      if step < 0, errno != EINTR { return }
      written += max(step, 0)
    }
  }
}
