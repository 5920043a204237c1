import Glibc

/// A port of this machine where browsers on it come in, and nobody else.
final class Listener: Sendable {
  let descriptor: Int32
  let port: UInt16

  /// - Parameter port: 0 is any that is free.
  /// - Throws: what the system refuses: `EADDRINUSE` when another program has the port.
  init(port: UInt16) throws(Disk.Failure) {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { throw Self.failure(port, errno) }
    do throws(Disk.Failure) {
      self.port = try Self.listen(descriptor, port)
    } catch {
      close(descriptor)
      throw error
    }
  }

  deinit { close(descriptor) }

  /// A listener at this port or one of the hundred behind it, whichever is free first.
  static func nextFree(from port: UInt16) throws(Disk.Failure) -> Listener {
    for port in port..<port + 100 {
      do throws(Disk.Failure) {
        return try Listener(port: port)
      } catch {
        guard error.reason == .system(EADDRINUSE) else { throw error }
      }
    }
    throw failure(port, EADDRINUSE)
  }

  /// The socket of who waits to come in, which does not wait itself; nil when nobody does.
  ///
  /// - Throws: what keeps the system from letting anybody in.
  func accept() throws(Disk.Failure) -> Int32? {
    let descriptor = Glibc.accept(self.descriptor, nil, nil)
    guard descriptor >= 0 else {
      // Who gave up waiting is no obstacle.
      if [EAGAIN, EINTR, ECONNABORTED].contains(errno) { return nil }
      throw Self.failure(port, errno)
    }
    Self.prepare(descriptor)
    // Answers are written in one piece: the system need not wait for more.
    var isOn: Int32 = 1
    setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &isOn, socklen_t(MemoryLayout<Int32>.size))
    return descriptor
  }

  private static func listen(_ descriptor: Int32, _ port: UInt16) throws(Disk.Failure) -> UInt16 {
    prepare(descriptor)
    var isOn: Int32 = 1
    // A server that ended a moment ago keeps its port for a while.
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &isOn, socklen_t(MemoryLayout<Int32>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let code = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, size) == 0 && Glibc.listen(descriptor, SOMAXCONN) == 0
          && getsockname(descriptor, $0, &size) == 0 ? 0 : errno
      }
    }
    guard code == 0 else { throw failure(port, code) }
    return UInt16(bigEndian: address.sin_port)
  }

  private static func prepare(_ descriptor: Int32) {
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
  }

  private static func failure(_ port: UInt16, _ code: Int32) -> Disk.Failure {
    Disk.Failure(path: "port \(port)", action: "serve at", code: code)
  }
}
