import Glibc

/// A wish to end, as something that can be waited for beside other things.
final class Stop: Sendable {
  /// Can be read from once the end was asked for, and ever after: nobody takes anything out.
  let descriptor: Int32
  private let writer: Int32

  init() throws(Disk.Failure) { (descriptor, writer) = try Disk.makePipe() }

  deinit {
    close(descriptor)
    close(writer)
  }

  func ask() { Self.write(to: writer) }

  var isAsked: Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, 0) > 0
  }

  /// A stop that Ctrl-C and the like ask for. It is for whoever waits to end when nothing is half done; asked a second time, the system
  /// ends the program at once.
  static func onSignals() throws(Disk.Failure) -> Stop {
    let stop = try Stop()
    signalled = dup(stop.writer)
    // Who starts the program may have them held back.
    var wanted = sigset_t()
    sigemptyset(&wanted)
    for number in [SIGINT, SIGTERM] {
      var action = sigaction()
      action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
      action.__sigaction_handler.sa_handler = { _ in Stop.write(to: signalled) }
      sigaction(number, &action, nil)
      sigaddset(&wanted, number)
    }
    pthread_sigmask(SIG_UNBLOCK, &wanted, nil)
    return stop
  }

  private static func write(to descriptor: Int32) {
    let former = errno
    var byte: UInt8 = 0
    _ = Glibc.write(descriptor, &byte, 1)
    errno = former
  }
}

/// Where a signal is told. A handler can reach nothing but globals; this one is set before there is a handler.
nonisolated(unsafe) private var signalled: Int32 = -1

extension Stop {
  /// What was waited for and came.
  enum Arrival {
    case stop
    /// The other descriptor can be read from.
    case other
  }

  /// Waits for the wish to end, or for something to read.
  ///
  /// - Parameters:
  ///   - other: a descriptor to read from, if any.
  ///   - patience: how long; nil is without end.
  /// - Returns: nil when nothing came.
  /// - Throws: what the system refuses.
  func waits(beside other: Int32?, for patience: Duration?) throws(Disk.Failure) -> Arrival? {
    var requests = [descriptor, other].compactMap { $0 }.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let answer = poll(&requests, nfds_t(requests.count), Int32(milliseconds: patience))
    guard answer >= 0 || errno == EINTR else {
      throw Disk.Failure(path: "changes", action: "wait for", code: errno)
    }
    guard answer > 0 else { return nil }
    return requests[0].revents != 0 ? .stop : .other
  }
}

extension Int32 {
  /// As `poll` wants it: whole milliseconds, none of them too few; -1 is without end.
  init(milliseconds patience: Duration?) {
    guard let patience else {
      self = -1
      return
    }
    self = Int32(clamping: Int((Swift.max(patience, .zero) / .milliseconds(1)).rounded(.up)))
  }
}
