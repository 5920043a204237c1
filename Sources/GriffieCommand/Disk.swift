import Glibc
import Griffie

/// The file system, in the few steps a build needs.
enum Disk {
  /// What could not be done, with which path, and why.
  struct Failure: Error, Hashable, CustomStringConvertible {
    enum Reason: Hashable {
      /// What the system answered, as `errno` has it.
      case system(Int32)
      /// It has more bytes than may be read.
      case tooLarge(limit: Int)
      /// What stands in it is not what was written.
      case damaged
      /// Nobody wrote anything to a pipe for so many seconds.
      case silent(seconds: Int)
    }

    let path: String
    let action: String
    let reason: Reason

    init(path: String, action: String, reason: Reason) {
      self.path = path
      self.action = action
      self.reason = reason
    }

    init(path: String, action: String, code: Int32) {
      self.init(path: path, action: action, reason: .system(code))
    }

    var description: String { "cannot \(action) \(path.printable): \(words)" }

    private var words: String {
      switch reason {
      case .system(let code): String(cString: strerror(code))
      case .tooLarge(let limit): "it has more than \(limit >> 20) MB"
      case .damaged: "it is damaged"
      case .silent(let seconds): "nothing came from it for \(seconds) seconds"
      }
    }
  }

  /// What stands at a path; links are not followed.
  enum Kind: Hashable {
    case nothing, file, folder, other
  }

  static func kind(_ path: String) throws(Failure) -> Kind {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return .nothing }
      throw Failure(path: path, action: "look at", code: errno)
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// Whether a folder stands at a path, or a link to one.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The absolute path with all links resolved; nil when nothing stands there.
  static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The absolute path that something would have when it is made: that of the folder it would stand in, and the rest.
  static func resolvedWhenMade(_ path: String) -> String? {
    var parts = path.split(separator: "/")
    var rest: [Substring] = []
    let root = path.hasPrefix("/") ? "/" : ""
    while true {
      let known = root + parts.joined(separator: "/")
      if let resolved = resolved(known.isEmpty ? "." : known) {
        return ([resolved] + rest.map(String.init)).joined(separator: "/")
      }
      guard let last = parts.popLast() else { return nil }
      rest.insert(last, at: 0)
    }
  }

  /// All regular files below a folder whose names have this ending, in the order of their paths. Names that begin with a dot and links
  /// are passed over.
  static func files(below root: String, ending: String = "") throws(Failure) -> [SourceFile] {
    var files: [SourceFile] = []
    for file in try FolderScan(root).files where file.path.hasSuffix(ending) {
      files.append(SourceFile(path: file.path, bytes: try read("\(root)/\(file.path)")))
    }
    return files
  }

  /// The bytes of a file, or of a pipe by its name. Of a larger one no more than a byte above the limit is read.
  static func read(_ path: String, atMost limit: Int = .max - 1, patience: Int = 60) throws(Failure) -> [UInt8] {
    // Opening a pipe would wait for its writer without end.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw Failure(path: path, action: "read", code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw Failure(path: path, action: "read", code: errno)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      return try read(descriptor, path, atMost: limit, patience: patience)
    }
    guard status.st_size <= limit else {
      throw Failure(path: path, action: "read", reason: .tooLarge(limit: limit))
    }
    return try read(descriptor, path, sizeHint: Int(status.st_size), atMost: limit)
  }

  /// All of standard input.
  static func readInput(atMost limit: Int = .max - 1) throws(Failure) -> [UInt8] {
    try read(STDIN_FILENO, "standard input", atMost: limit)
  }

  /// Reads to the end. A pipe or a file that grows has another size than the system says; a pipe may be given so many seconds for each
  /// of its pieces.
  static func read(
    _ descriptor: Int32, _ path: String, sizeHint: Int = 0, atMost limit: Int = .max - 1, patience: Int? = nil
  ) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var size = sizeHint + 1
    while true {
      if let patience { try wait(for: descriptor, path, seconds: patience) }
      var code: Int32 = 0
      let piece = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        let step = Glibc.read(descriptor, buffer.baseAddress, size)
        if step < 0 { code = errno }
        count = max(step, 0)
      }
      if code == EINTR || code == EAGAIN && patience != nil { continue }
      guard code == 0 else { throw Failure(path: path, action: "read", code: code) }
      if piece.isEmpty { return bytes }
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
      guard bytes.count <= limit else { throw Failure(path: path, action: "read", reason: .tooLarge(limit: limit)) }
      size = min(max(size - piece.count, 262_144), limit - bytes.count + 1)
    }
  }

  /// Waits until there is something to read, or the end.
  private static func wait(for descriptor: Int32, _ path: String, seconds: Int) throws(Failure) {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    let answer = poll(&request, 1, Int32(clamping: seconds * 1000))
    guard answer != 0 else { throw Failure(path: path, action: "read", reason: .silent(seconds: seconds)) }
    guard answer > 0 || errno == EINTR else { throw Failure(path: path, action: "read", code: errno) }
  }

  /// Writes a draft and moves it to its place, so that a reader sees the old bytes or the new; a mode is what the file gets whatever the
  /// process takes away from those of new files.
  static func write(_ bytes: [UInt8], to path: String, draft: String, mode: mode_t? = nil) throws(Failure) {
    try write(to: path, draft: draft, mode: mode) { put throws(Failure) in try put(bytes) }
  }

  /// The same of bytes that come piece by piece: the closure is given what takes them.
  @discardableResult
  static func write<Value>(
    to path: String, draft: String, mode: mode_t? = nil,
    _ pieces: ((_ piece: [UInt8]) throws(Failure) -> Void) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let value = try write(to: draft, mode: (mode ?? 0o644) & 0o777, pieces)
    do throws(Failure) {
      if let mode, chmod(draft, mode) != 0 { throw Failure(path: path, action: "write", code: errno) }
      try move(draft, to: path)
      return value
    } catch {
      unlink(draft)
      throw error
    }
  }

  /// Puts other bytes in a file that may be written, so that a reader sees the old ones or the new. Its mode stays, and so does a link that
  /// leads to it.
  static func replace(_ path: String, by bytes: [UInt8]) throws(Failure) {
    var status = stat()
    guard let file = resolved(path), stat(file, &status) == 0, access(file, W_OK) == 0 else {
      throw Failure(path: path, action: "write", code: errno)
    }
    // The system lets an administrator write what nobody may.
    guard status.st_mode & 0o222 != 0 else { throw Failure(path: path, action: "write", code: EACCES) }
    try write(bytes, to: file, draft: makeDraft(beside: file), mode: status.st_mode & 0o7777)
  }

  /// Makes an empty file of a name that nothing had, in the folder of another; no scan sees it.
  private static func makeDraft(beside file: String) throws(Failure) -> String {
    var path = Array("\(file.folder)/.griffie-XXXXXX".utf8CString)
    let descriptor = mkstemp(&path)
    guard descriptor >= 0 else { throw Failure(path: file, action: "write", code: errno) }
    close(descriptor)
    return String(decoding: path.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Writes a file; when that does not succeed there is none.
  static func write(_ bytes: [UInt8], to path: String, mode: mode_t = 0o644) throws(Failure) {
    try write(to: path, mode: mode) { put throws(Failure) in try put(bytes) }
  }

  /// The same of bytes that come piece by piece: the closure is given what takes them.
  static func write<Value>(
    to path: String, mode: mode_t = 0o644,
    _ pieces: ((_ piece: [UInt8]) throws(Failure) -> Void) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, mode)
    guard descriptor >= 0 else { throw Failure(path: path, action: "write", code: errno) }
    func check(_ code: Int32) throws(Failure) {
      if code != 0 { throw Failure(path: path, action: "write", code: code) }
    }
    let written = Result { () throws(Failure) in
      try pieces { (piece) throws(Failure) in try check(write(piece, to: descriptor)) }
    }
    let closed = close(descriptor) == 0 ? 0 : errno
    do throws(Failure) {
      let value = try written.get()
      try check(closed)
      return value
    } catch {
      unlink(path)
      throw error
    }
  }

  /// Writes behind what stands in a file; when that does not succeed it is as it was.
  static func append(_ bytes: [UInt8], to path: String) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { throw Failure(path: path, action: "write", code: errno) }
    defer { close(descriptor) }
    var status = stat()
    var code = fstat(descriptor, &status) == 0 ? 0 : errno
    guard code == 0 else { throw Failure(path: path, action: "write", code: code) }
    code = write(bytes, to: descriptor)
    guard code == 0 else {
      ftruncate(descriptor, status.st_size)
      throw Failure(path: path, action: "write", code: code)
    }
  }

  /// Writes all bytes; the code of what kept it from that, or 0.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let step = Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
        if step < 0, errno != EINTR { return errno }
        written += max(step, 0)
      }
      return 0
    }
  }

  /// Gives a file another path, in place of what stands there.
  static func move(_ file: String, to path: String) throws(Failure) {
    guard rename(file, path) == 0 else { throw Failure(path: path, action: "write", code: errno) }
  }

  static func remove(_ path: String) throws(Failure) {
    guard unlink(path) == 0 || errno == ENOENT else {
      throw Failure(path: path, action: "remove", code: errno)
    }
  }

  /// A pipe that nobody waits at, by its two ends; programs that are started do not get it.
  static func makePipe() throws(Failure) -> (reader: Int32, writer: Int32) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw Failure(path: "a pipe", action: "make", code: errno) }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    return (ends[0], ends[1])
  }
}
