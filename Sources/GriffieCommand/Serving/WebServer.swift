import Glibc

/// Serves a site on this machine, in one thread, until it is asked to stop.
struct WebServer {
  /// So many connections are open at most; for others, one that waits for news is closed, or they wait until one is.
  var most = min(400, Self.mostDescriptors / 3)
  var limits = Connection.Limits()
  let listener: Listener
  let preview: Preview
  let stop: Stop

  /// - Parameters:
  ///   - listener: where browsers come in.
  ///   - preview: what answers them.
  ///   - stop: what ends it.
  init(_ listener: Listener, _ preview: Preview, stop: Stop) {
    self.listener = listener
    self.preview = preview
    self.stop = stop
  }

  /// Descriptors that the system grants this program. A connection takes one, and another for the file it is sent.
  private static var mostDescriptors: Int {
    var limit = rlimit()
    return getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 ? Int(clamping: limit.rlim_cur) : 256
  }

  func run() {
    var connections: [Connection] = []
    defer { for connection in connections { close(connection.descriptor) } }
    // Not before then is anybody let in: the system has no descriptors left.
    var pause = ContinuousClock.now
    while true {
      let now = ContinuousClock.now
      let hasRoom = connections.count < most && now >= pause
      var requests = [stop.descriptor, preview.history.descriptor, hasRoom ? listener.descriptor : -1]
        .map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      requests += connections.map { pollfd(fd: $0.descriptor, events: $0.wishes, revents: 0) }
      let next = (connections.compactMap(\.deadline) + (now < pause ? [pause] : [])).min()
      let answer = poll(&requests, nfds_t(requests.count), Int32(milliseconds: next.map { $0 - now }))
      if answer < 0 { continue }
      if requests[0].revents != 0 { return }
      for index in connections.indices where requests[index + 3].revents != 0 {
        connections[index].proceed(requests[index + 3].revents)
      }
      if requests[1].revents != 0 { tell(&connections) }
      if requests[2].revents != 0, !accept(&connections) { pause = .now + .milliseconds(100) }
      clear(&connections)
    }
  }

  /// Lets in who waits; false when the system cannot.
  private func accept(_ connections: inout [Connection]) -> Bool {
    while connections.count < most {
      do throws(Disk.Failure) {
        guard let descriptor = try listener.accept() else { return true }
        connections.append(Connection(descriptor, limits, answer: preview.answer))
      } catch {
        return false
      }
    }
    return true
  }

  private func tell(_ connections: inout [Connection]) {
    preview.history.takeNote()
    let history = preview.history.value
    for index in connections.indices { connections[index].tell(history) }
  }

  /// Closes those that are at their end.
  private func clear(_ connections: inout [Connection]) {
    let now = ContinuousClock.now
    for index in connections.indices { connections[index].expire(at: now) }
    for connection in connections where connection.isClosed { close(connection.descriptor) }
    connections.removeAll { $0.isClosed }
    // A browser that waited for news comes back by itself; who has waited longest goes first.
    if connections.count >= most, let place = connections.firstIndex(where: \.isSubscribed) {
      close(connections.remove(at: place).descriptor)
    }
  }
}
