import Glibc

/// Another program, run on bytes, with bounds to what it may take.
///
/// Input and output are files without a name, not pipes: so neither side waits for the other, the system bounds the output, and
/// nothing is left behind. Foundation's Process and swift-subprocess bound neither time nor memory by themselves.
struct Tool: Hashable {
  struct Limits: Hashable {
    let seconds: Int
    /// Address space in bytes.
    let memory: Int
    /// Bytes.
    let output: Int
  }

  /// How a program ended.
  enum End: Hashable {
    case code(Int32)
    case signal(Int32)
    /// It took longer than it may.
    case late
  }

  struct Result: Hashable {
    let end: End
    let output: [UInt8]
    /// What it says on standard error, at most `longestComplaint` bytes.
    let complaint: String
  }

  static let longestComplaint = 64 << 10

  let path: String

  /// Looks along folders with colons between them, as PATH has them; nil when none has the program.
  init?(named name: String, along folders: String = Tool.searchPath) {
    // An empty part would be the folder one happens to be in.
    guard let folder = folders.split(separator: ":").first(where: { access("\($0)/\(name)", X_OK) == 0 }) else {
      return nil
    }
    path = "\(folder)/\(name)"
  }

  static var searchPath: String { getenv("PATH").map { String(cString: $0) } ?? "" }

  /// Runs the program with these bytes on its standard input, and waits for it.
  func run(_ arguments: [String], input: [UInt8], limits: Limits) throws(Disk.Failure) -> Result {
    let (source, output, complaint) = (try NamelessFile(), try NamelessFile(), try NamelessFile())
    try source.write(input)
    let process = try start(arguments, [source, output, complaint].map(\.descriptor), limits)
    let end = try wait(for: process, seconds: limits.seconds)
    let text = String(decoding: try complaint.read().prefix(Self.longestComplaint), as: UTF8.self)
    return Result(end: end, output: try output.read(), complaint: text)
  }

  /// The shell only sets the limits and becomes the program: it reads none of the arguments. POSIX counts files in parts of 512 bytes.
  private static let script =
    #"ulimit -v "$1" && ulimit -f "$2" && ulimit -t "$3" && shift 3 && exec "$@""#

  private func start(_ arguments: [String], _ streams: [Int32], _ limits: Limits) throws(Disk.Failure) -> pid_t {
    let bounds = [limits.memory / 1024, limits.output / 512, limits.seconds].map(String.init)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, stream) in streams.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, stream, Int32(number))
    }
    var process = pid_t()
    let code = Self.withCStrings(["/bin/sh", "-c", Self.script, "sh"] + bounds + [path] + arguments) { words in
      // Nothing of the surroundings is handed on; messages are English.
      Self.withCStrings(["PATH=\(Self.searchPath)", "LC_ALL=C.UTF-8", "HOME=/"]) { surroundings in
        posix_spawn(&process, "/bin/sh", &actions, nil, words, surroundings)
      }
    }
    guard code == 0 else { throw Disk.Failure(path: path, action: "run", code: code) }
    return process
  }

  private static func withCStrings<Value>(
    _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Value
  ) -> Value {
    let copies = strings.map { strdup($0) } + [nil]
    defer { for copy in copies { free(copy) } }
    return copies.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { preconditionFailure("the list ends with nil, so it is not empty") }
      return body(base)
    }
  }

  /// How the process ends; one that takes too long is killed.
  func wait(for process: pid_t, seconds: Int) throws(Disk.Failure) -> End {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while ContinuousClock.now < deadline {
      if let end = try end(of: process, WNOHANG) { return end }
      usleep(2000)
    }
    kill(process, SIGKILL)
    while try end(of: process, 0) == nil {}
    return .late
  }

  /// How a process ended; nil while it runs, or when a signal broke off the waiting.
  private func end(of process: pid_t, _ options: Int32) throws(Disk.Failure) -> End? {
    var status: Int32 = 0
    let ended = waitpid(process, &status, options)
    if ended == 0 || ended < 0 && errno == EINTR { return nil }
    guard ended > 0 else { throw Disk.Failure(path: path, action: "wait for", code: errno) }
    // The low seven bits are the signal that ended it, the next byte is its exit code.
    let signal = status & 0x7F
    return signal == 0 ? .code(status >> 8 & 0xFF) : .signal(signal)
  }
}
