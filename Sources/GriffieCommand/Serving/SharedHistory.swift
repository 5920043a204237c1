import Glibc
import Griffie
import Synchronization

/// The history of builds, for the thread that builds and the one that serves.
final class SharedHistory: Sendable {
  private let history: Mutex<BuildHistory>
  /// Can be read from when something was added.
  let descriptor: Int32
  private let writer: Int32

  init() throws(Disk.Failure) {
    history = Mutex(BuildHistory(run: String(timespec.now, radix: 36)))
    (descriptor, writer) = try Disk.makePipe()
  }

  deinit {
    close(descriptor)
    close(writer)
  }

  var value: BuildHistory { history.withLock { $0 } }

  func add(_ outcome: SiteWatch.Outcome) {
    history.withLock { history in
      switch outcome {
      case .built(let files): history.add(files)
      case .obstacle(let text): history.add(obstacle: text)
      }
    }
    // A full pipe says already what this byte would.
    var byte: UInt8 = 0
    _ = write(writer, &byte, 1)
  }

  /// Waits for the next addition from now on.
  func takeNote() {
    var bytes = [UInt8](repeating: 0, count: 512)
    while read(descriptor, &bytes, bytes.count) > 0 {}
  }
}
