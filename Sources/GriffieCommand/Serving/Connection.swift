import Glibc

/// A connection of a browser: reads a request, sends the answer, and again.
///
/// Nothing in it waits: it does what can be done now, and says what it waits for. Whatever the other side does, it holds no more than a
/// head of a request, a piece of an answer, and time that runs out.
struct Connection {
  /// What is granted to the other side.
  struct Limits {
    /// Time for a whole head of a request, also to begin with it.
    var request: Duration = .seconds(10)
    /// Time to take an answer, or each 256 kB of a file: some of it now and then is not enough.
    var answer: Duration = .seconds(10)
    /// Time to take the rest of the last answer.
    var farewell: Duration = .seconds(1)
    /// News that may wait to be taken, in bytes.
    var news = 4 << 20
  }

  private enum Phase {
    case reading
    case sending(keepsConnection: Bool)
    case subscribed(Subscription)
    /// The last answer is sent, and what still comes is read away: else the system would take back what the other side has not read yet.
    case leaving
    case closed
  }

  let descriptor: Int32
  /// When the other side must have done something; nil is never.
  private(set) var deadline: ContinuousClock.Instant?
  private let limits: Limits
  private let answer: (HTTPRequest) -> HTTPResponse
  private var phase = Phase.reading
  private var input: [UInt8] = []
  /// So many bytes of the input are known not to end a head.
  private var searched = 0
  private var output: [UInt8] = []
  private var sent = 0
  /// What is still to be read of a file and sent.
  private var rest: (file: ServedFile, range: Range<Int>)?

  /// - Parameters:
  ///   - descriptor: of a socket that does not wait.
  ///   - limits: what is granted to the other side.
  ///   - answer: makes the answers.
  init(_ descriptor: Int32, _ limits: Limits, answer: @escaping (HTTPRequest) -> HTTPResponse) {
    self.descriptor = descriptor
    self.limits = limits
    self.answer = answer
    deadline = .now + limits.request
  }

  var isClosed: Bool { if case .closed = phase { true } else { false } }
  var isSubscribed: Bool { if case .subscribed = phase { true } else { false } }

  /// What it waits for, as `poll` wants it.
  var wishes: Int16 {
    switch phase {
    case .reading, .leaving: Int16(POLLIN)
    case .sending: Int16(POLLOUT)
    case .subscribed: Int16(sent < output.count ? POLLIN | POLLOUT : POLLIN)
    case .closed: 0
    }
  }

  /// Does what can be done, when some of it came that it waits for.
  mutating func proceed(_ arrivals: Int16) {
    if arrivals & Int16(POLLERR | POLLNVAL) != 0 { return phase = .closed }
    switch phase {
    case .reading:
      receive()
      takeRequest()
    case .sending: break
    case .subscribed, .leaving:
      if arrivals & Int16(POLLIN | POLLHUP) != 0 { receive() }
      input = []
    case .closed: return
    }
    send()
  }

  /// Ends it when its time is over.
  mutating func expire(at now: ContinuousClock.Instant) {
    guard let deadline, now >= deadline else { return }
    if case .reading = phase, !input.isEmpty {
      begin(HTTPResponse(.tooLate, text: "The request took too long."), keepsConnection: false)
      send()
      self.deadline = now + limits.farewell
    } else {
      phase = .closed
    }
  }

  /// Tells what is new, if it waits for that.
  mutating func tell(_ history: BuildHistory) {
    guard case .subscribed(var subscription) = phase else { return }
    output += Array(subscription.news(of: history).utf8)
    phase = .subscribed(subscription)
    if output.count - sent > limits.news { phase = .closed }
    send()
  }

  private mutating func receive() {
    var isNothingThere = false
    let piece = [UInt8](unsafeUninitializedCapacity: 16384) { buffer, count in
      let step = recv(descriptor, buffer.baseAddress, buffer.count, 0)
      isNothingThere = step < 0 && (errno == EAGAIN || errno == EINTR)
      count = max(step, 0)
    }
    // The end of the stream, or an error: the other side is gone.
    if piece.isEmpty, !isNothingThere { phase = .closed }
    input += piece
  }

  /// Begins to answer the request that stands at the head of the input, when all of its head is there.
  private mutating func takeRequest() {
    guard case .reading = phase else { return }
    guard let end = headEnd() else {
      searched = max(input.count - 3, 0)
      guard input.count > HTTPRequest.longestHead else { return }
      return refuse(.tooLarge)
    }
    let head = input[..<end]
    do throws(HTTPRequest.Fault) {
      let request = try HTTPRequest(head)
      input.removeFirst(end + 4)
      searched = 0
      let response = answer(request)
      // What follows the head of a request that is refused is not read, so that the next would begin in the midst of it.
      let isRefused = (400...403).contains(response.status.rawValue) || response.status == .wrongMethod
      begin(response, keepsConnection: request.keepsConnection && !isRefused, isHead: request.method == "HEAD")
    } catch {
      refuse(error)
    }
  }

  private func headEnd() -> Int? {
    guard input.count >= searched + 4 else { return nil }
    return (searched...input.count - 4).first { input[$0..<$0 + 4].elementsEqual([13, 10, 13, 10]) }
  }

  private mutating func refuse(_ fault: HTTPRequest.Fault) {
    begin(HTTPResponse(fault.status, text: "The request cannot be read."), keepsConnection: false)
  }

  private mutating func begin(_ response: HTTPResponse, keepsConnection: Bool, isHead: Bool = false) {
    phase = .sending(keepsConnection: keepsConnection)
    deadline = .now + limits.answer
    sent = 0
    rest = nil
    // News has no end that could be told before: that of the connection is its end.
    if case .news = response.body {
      output = response.head(keepsConnection: false)
    } else {
      output = response.head(keepsConnection: keepsConnection)
    }
    guard !isHead else { return }
    switch response.body {
    case .bytes(let bytes): output += bytes
    case .file(let file, let range): rest = (file, range)
    case .news(let subscription, let first):
      output += first
      phase = .subscribed(subscription)
      deadline = nil
      input = []
    }
  }

  /// Sends what the system takes now.
  private mutating func send() {
    while refill() {
      let step = output[sent...].withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard step >= 0 else {
        if errno != EAGAIN && errno != EINTR { phase = .closed }
        return
      }
      sent += step
    }
    finish()
  }

  /// Whether there is something to send; fetches it when it must be read.
  private mutating func refill() -> Bool {
    if case .closed = phase { return false }
    if sent < output.count { return true }
    (output, sent) = ([], 0)
    guard let (file, range) = rest, !range.isEmpty else { return false }
    output = file.read(at: range.lowerBound, atMost: min(range.count, 256 << 10))
    rest = (file, range.lowerBound + output.count..<range.upperBound)
    deadline = .now + limits.answer
    // The file was cut off: only the end of the connection tells that this is not all.
    if output.isEmpty { phase = .closed }
    return !output.isEmpty
  }

  private mutating func finish() {
    guard case .sending(let keepsConnection) = phase else { return }
    rest = nil
    deadline = .now + (keepsConnection ? limits.request : limits.farewell)
    phase = keepsConnection ? .reading : .leaving
    guard keepsConnection else {
      shutdown(descriptor, Int32(SHUT_WR))
      return
    }
    guard !input.isEmpty else { return }
    takeRequest()
    // One step at a time: others want to be served as well. What it wants to send it says.
  }
}
