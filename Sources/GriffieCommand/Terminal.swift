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

  /// The text with its severity red for errors and yellow for warnings. The words may stand in the message and the excerpt too.
  static func coloured(_ text: String) -> String {
    let head = text.prefix { $0 != "\n" }
    let severities = [(" error: ", "31"), (" warning: ", "33")].compactMap { word, colour in
      head.firstRange(of: word).map { (word: word, colour: colour, range: $0) }
    }
    guard let first = severities.min(by: { $0.range.lowerBound < $1.range.lowerBound }) else { return text }
    return text[..<first.range.lowerBound] + "\u{1B}[1;\(first.colour)m\(first.word)\u{1B}[0m"
      + text[first.range.upperBound...]
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

  /// Why results could not be written, when that is so.
  static var outputFailure: Disk.Failure? {
    failure.withLock { $0 }.map { Disk.Failure(path: "standard output", action: "write", code: $0) }
  }

  private static let failure = Mutex<Int32?>(nil)

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) {
    var written = 0
    while written < bytes.count {
      let step = bytes[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if step < 0, errno != EINTR {
        // Nobody listens any more: there is nobody to tell either.
        if descriptor == STDOUT_FILENO, errno != EPIPE { failure.withLock { $0 = $0 ?? errno } }
        return
      }
      written += max(step, 0)
    }
  }
}
