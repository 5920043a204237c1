import Glibc

/// Folders: what stands in them, and how they come and go.
extension Disk {
  /// Names of what stands in a folder, without those that begin with a dot.
  static func names(in folder: String) throws(Failure) -> [String] {
    guard let stream = opendir(folder) else {
      throw Failure(path: folder, action: "open", code: errno)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = name(of: entry)
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }

  /// The name of what stands in a folder; what is not UTF-8 in it has U+FFFD in its place.
  static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
    withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
  }

  /// Whether the name that was read is the real one, which it is not when that is not UTF-8.
  static func hasName(_ entry: UnsafeMutablePointer<dirent>, _ name: String) -> Bool {
    withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { strcmp($0, name) == 0 }
    }
  }

  /// Whether a folder is the other one or holds it; both are real paths.
  static func holds(_ folder: String, _ other: String) -> Bool {
    folder == "/" || folder == other || other.hasPrefix("\(folder)/")
  }

  /// Makes a folder and those it stands in; the value is the paths of those that were not there, outermost first.
  @discardableResult
  static func makeFolder(_ path: String) throws(Failure) -> [String] {
    var made: [String] = []
    var folder = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      folder += "\(part)/"
      if mkdir(folder, 0o755) == 0 {
        made.append(folder)
      } else if errno != EEXIST {
        throw Failure(path: folder, action: "make the folder", code: errno)
      }
    }
    return made
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

  /// Removes the folders of a path that have become empty, up to the root.
  static func removeEmptyFolders(of path: String, below root: String) {
    var parts = path.split(separator: "/").dropLast()
    while !parts.isEmpty, rmdir("\(root)/\(parts.joined(separator: "/"))") == 0 { parts.removeLast() }
  }

  /// Removes a folder and those in it, as far as nothing else stands there.
  static func removeEmptyFolders(in path: String) {
    guard let folders = try? FolderScan(asIs: path).folders else { return }
    for folder in folders.reversed() { rmdir("\(path)/\(folder)") }
    rmdir(path)
  }

  /// Removes a folder with all that stands in it; links are removed and not followed.
  static func removeTree(_ path: String) throws(Failure) {
    guard try kind(path) == .folder else { return try remove(path) }
    guard let stream = opendir(path) else { throw Failure(path: path, action: "open", code: errno) }
    var folders: [String] = []
    while let entry = readdir(stream) {
      let name = name(of: entry)
      if name == "." || name == ".." { continue }
      if unlinkat(dirfd(stream), name, 0) != 0 { folders.append("\(path)/\(name)") }
    }
    closedir(stream)
    for folder in folders { try removeTree(folder) }
    guard rmdir(path) == 0 else { throw Failure(path: path, action: "remove", code: errno) }
  }
}
