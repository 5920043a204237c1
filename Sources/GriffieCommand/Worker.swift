import Glibc

/// A thread of its own. Those that Dispatch shares are as few as the processors: what waits for long would keep one from a build.
final class Worker {
  private final class Work: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  private var thread = pthread_t()

  init(_ body: @escaping @Sendable () -> Void) throws(Disk.Failure) {
    let work = Unmanaged.passRetained(Work(body))
    let code = pthread_create(
      &thread, nil,
      { work in
        guard let work else { return nil }
        Unmanaged<Work>.fromOpaque(work).takeRetainedValue().body()
        return nil
      }, work.toOpaque())
    guard code == 0 else {
      work.release()
      throw Disk.Failure(path: "a thread", action: "start", code: code)
    }
  }

  /// Waits for its end. Once.
  func wait() { pthread_join(thread, nil) }
}
