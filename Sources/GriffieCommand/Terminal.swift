import Glibc
import Synchronization

/// What the program says: results on standard output, all that is wrong on standard error.
enum Terminal {
  static func print(_ text: String, isError: Bool = false) {
    write(Array((text + "\n").utf8), to: isError ? STDERR_FILENO : STDOUT_FILENO)
  }

  /// Says what is wrong in the content; on a terminal with a colour for how bad it is.
  static func print(finding text: String, isError: Bool = false) {
    let descriptor = isError ? STDERR_FILENO : STDOUT_FILENO
    // https://no-color.org
    let hasColours = isatty(descriptor) == 1 && (getenv("NO_COLOR").map { $0.pointee == 0 } ?? true)
    print(hasColours ? coloured(text) : text, isError: isError)
  }

  /// Red for errors, yellow for warnings.
  private static func coloured(_ text: String) -> String {
    for (word, colour) in [(" error: ", "31"), (" warning: ", "33")] {
      guard let range = text.firstRange(of: word) else { continue }
      return text[..<range.lowerBound] + "\u{1B}[1;\(colour)m\(word)\u{1B}[0m" + text[range.upperBound...]
    }
    return text
  }

  /// Writes bytes as they are.
  static func write(_ bytes: [UInt8], to descriptor: Int32 = STDOUT_FILENO) {
    hideProgress()
    writeAll(bytes, to: descriptor)
  }

  /// Says what takes long, on a terminal only; it vanishes when something else is said.
  static func showProgress(_ text: String) {
    guard isatty(STDERR_FILENO) == 1 else { return }
    isProgressShown.withLock { $0 = true }
    writeAll(Array(text.utf8), to: STDERR_FILENO)
  }

  /// Takes away what is said of long work, if anything is.
  static func hideProgress() {
    let wasShown = isProgressShown.withLock { isShown in
      defer { isShown = false }
      return isShown
    }
    // To the head of the line, and it is cleared.
    if wasShown { writeAll(Array("\r\u{1B}[K".utf8), to: STDERR_FILENO) }
  }

  private static let isProgressShown = Mutex(false)

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) {
    var written = 0
    while written < bytes.count {
      let step = bytes[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      // Nobody listens any more: there is nobody to tell either.
      if step < 0, errno != EINTR { return }
      written += max(step, 0)
    }
  }
}
