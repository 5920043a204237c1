import Glibc
import Griffie

/// The file system, in the few steps a build needs.
enum Disk {
  /// What the system refused, and for which path.
  struct Failure: Error, CustomStringConvertible {
    let path: String
    let action: String
    let code: Int32

    var description: String { "cannot \(action) \(path): \(String(cString: strerror(code)))" }
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

  /// All regular files below a folder, in the order of their paths. Names that begin with a dot and links are passed over.
  static func files(below root: String) throws(Failure) -> [SourceFile] {
    var files: [SourceFile] = []
    var folders = [""]
    while let folder = folders.popLast() {
      for name in try names(in: folder.isEmpty ? root : "\(root)/\(folder)") {
        let path = folder.isEmpty ? name : "\(folder)/\(name)"
        switch try kind("\(root)/\(path)") {
        case .folder: folders.append(path)
        case .file: files.append(SourceFile(path: path, bytes: try read("\(root)/\(path)")))
        case .nothing, .other: continue
        }
      }
    }
    return files.sorted { $0.path < $1.path }
  }

  private static func names(in folder: String) throws(Failure) -> [String] {
    guard let stream = opendir(folder) else {
      throw Failure(path: folder, action: "open", code: errno)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }

  static func read(_ path: String) throws(Failure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure(path: path, action: "read", code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw Failure(path: path, action: "read", code: errno)
    }
    return try read(descriptor, path, sizeHint: Int(status.st_size))
  }

  /// All of standard input.
  static func readInput() throws(Failure) -> [UInt8] {
    try read(STDIN_FILENO, "standard input", sizeHint: 0)
  }

  /// Reads to the end. A pipe or a file that grows has another size than the system says.
  static func read(_ descriptor: Int32, _ path: String, sizeHint: Int) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var size = sizeHint + 1
    while true {
      var code: Int32 = 0
      let piece = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        let step = Glibc.read(descriptor, buffer.baseAddress, size)
        if step < 0 { code = errno }
        count = max(step, 0)
      }
      if code == EINTR { continue }
      guard code == 0 else { throw Failure(path: path, action: "read", code: code) }
      if piece.isEmpty { return bytes }
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
      size = max(size - piece.count, 262_144)
    }
  }

  /// Writes a draft and moves it to its place, so that a reader sees the old bytes or the new.
  static func write(_ bytes: [UInt8], to path: String, draft: String) throws(Failure) {
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { throw Failure(path: path, action: "write", code: errno) }
    var written = 0
    var code: Int32 = 0
    bytes.withUnsafeBytes { buffer in
      while written < buffer.count, code == 0 {
        let step = Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
        if step < 0, errno != EINTR { code = errno }
        written += max(step, 0)
      }
    }
    if close(descriptor) != 0, code == 0 { code = errno }
    if code == 0, rename(draft, path) != 0 { code = errno }
    guard code == 0 else {
      unlink(draft)
      throw Failure(path: path, action: "write", code: code)
    }
  }

  /// Makes a folder and those it stands in.
  static func makeFolder(_ path: String) throws(Failure) {
    var folder = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      folder += "\(part)/"
      guard mkdir(folder, 0o755) == 0 || errno == EEXIST else {
        throw Failure(path: folder, action: "make the folder", code: errno)
      }
    }
  }

  /// Makes the folders of a path below a root that exists. Each must be a real folder: a link could lead elsewhere.
  static func makeFolders(of path: String, below root: String) throws(Failure) {
    var folder = root
    for part in path.split(separator: "/").dropLast() {
      folder += "/\(part)"
      if mkdir(folder, 0o755) == 0 { continue }
      let code = errno
      guard code == EEXIST, try kind(folder) == .folder else {
        throw Failure(path: folder, action: "make the folder", code: code == EEXIST ? ENOTDIR : code)
      }
    }
  }

  static func remove(_ path: String) throws(Failure) {
    guard unlink(path) == 0 || errno == ENOENT else {
      throw Failure(path: path, action: "remove", code: errno)
    }
  }

  /// Removes the folders of a path that have become empty, up to the root.
  static func removeEmptyFolders(of path: String, below root: String) {
    var parts = path.split(separator: "/").dropLast()
    while !parts.isEmpty, rmdir("\(root)/\(parts.joined(separator: "/"))") == 0 { parts.removeLast() }
  }
}
