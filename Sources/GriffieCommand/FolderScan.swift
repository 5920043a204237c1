import Glibc
import Griffie

/// What stands in a folder and below, looked at without opening a file.
struct FolderScan {
  struct File {
    /// Path within the folder.
    let path: String
    let stamp: FileStamp
  }

  /// Regular files, in the order of their paths.
  private(set) var files: [File] = []
  /// Folders within it, each behind the one it stands in.
  private(set) var folders: [String] = []
  /// Whether something else stands there: a link, a device.
  private(set) var hasOthers = false

  /// Looks at a folder. Names that begin with a dot are passed over, unless hidden ones are asked for.
  init(_ root: String, hidden: Bool = false) throws(Disk.Failure) {
    var rest = [""]
    while let folder = rest.popLast() {
      let path = folder.isEmpty ? root : "\(root)/\(folder)"
      guard let stream = opendir(path) else { throw Disk.Failure(path: path, action: "open", code: errno) }
      defer { closedir(stream) }
      let start = folders.count
      try read(stream, folder, path, hidden: hidden)
      rest += folders[start...]
    }
    files.sort { $0.path < $1.path }
  }

  private mutating func read(
    _ stream: OpaquePointer, _ folder: String, _ path: String, hidden: Bool
  ) throws(Disk.Failure) {
    while let entry = readdir(stream) {
      let name = Disk.name(of: entry)
      if name == "." || name == ".." || name.hasPrefix(".") && !hidden { continue }
      var status = stat()
      guard fstatat(dirfd(stream), name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
        // It went while we looked.
        if errno == ENOENT { continue }
        throw Disk.Failure(path: "\(path)/\(name)", action: "look at", code: errno)
      }
      let own = folder.isEmpty ? name : "\(folder)/\(name)"
      switch status.st_mode & S_IFMT {
      case S_IFREG: files.append(File(path: own, stamp: FileStamp(status)))
      case S_IFDIR: folders.append(own)
      default: hasOthers = true
      }
    }
  }
}

extension FileStamp {
  init(_ status: stat) {
    self.init(
      size: UInt64(status.st_size), modified: status.st_mtim.nanoseconds, changed: status.st_ctim.nanoseconds,
      inode: UInt64(status.st_ino))
  }
}

extension timespec {
  /// Since 1970.
  fileprivate var nanoseconds: Int { tv_sec * 1_000_000_000 + tv_nsec }

  /// Now, in nanoseconds since 1970.
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return time.nanoseconds
  }
}
