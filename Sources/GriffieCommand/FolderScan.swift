import Glibc
import Griffie

/// What stands in a folder and below, looked at without opening a file.
struct FolderScan {
  struct File: Hashable {
    /// Path within the folder.
    let path: String
    let stamp: FileStamp
  }

  /// Regular files, in the order of their paths.
  private(set) var files: [File] = []
  /// Folders within it, each behind the one it stands in.
  private(set) var folders: [String] = []
  /// What stands there and is not looked at; paths within the folder.
  private(set) var skipped: [SkippedFile] = []
  private let root: String
  /// The real path of the root; nil when links are not followed.
  private let bounds: String?
  /// What is passed over in the root.
  private var passed: String?
  /// The file system of the root, when no other one is gone into.
  private var device: dev_t?

  /// Looks at a folder, with the files and folders in it that links lead to, as long as these stand in it too. Names that begin with a dot
  /// are passed over, and copies that editors keep.
  init(_ root: String) throws(Disk.Failure) {
    self.root = root
    bounds = Disk.resolved(root)
    try scan()
  }

  /// Looks at a folder as it is: with names that begin with a dot, without following links, and without what is mounted in it.
  ///
  /// - Parameters:
  ///   - root: the folder.
  ///   - name: of what stands in it and is passed over.
  /// - Throws: `Disk.Failure`.
  init(asIs root: String, without name: String? = nil) throws(Disk.Failure) {
    self.root = root
    passed = name
    bounds = nil
    device = FileID(root)?.device
    try scan()
  }

  /// Whether a name is none of a source: one that begins with a dot, or that editors give the copy they keep beside what they save,
  /// `brief.md~`, or have not saved yet, `#brief.md#`.
  static func passesOver(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasSuffix("~") || name.hasPrefix("#") && name.hasSuffix("#")
  }

  /// A folder to look at, and whether a link led to it or to one that it stands in.
  private struct Folder {
    let path: String
    let isLinked: Bool
  }

  /// What stands in one folder.
  private struct Contents {
    var files: [File] = []
    var folders: [Folder] = []
    var skipped: [SkippedFile] = []
  }

  private mutating func scan() throws(Disk.Failure) {
    var level = [Folder(path: "", isLinked: false)]
    while !level.isEmpty {
      // The system takes longer to look at a file than it takes here.
      let found = level.concurrentMap { [self] folder in
        Result { () throws(Disk.Failure) in try contents(of: folder) }
      }
      level = []
      for folder in found {
        let contents = try folder.get()
        files += contents.files
        folders += contents.folders.map(\.path)
        skipped += contents.skipped
        level += contents.folders
      }
    }
    files.sort { $0.path < $1.path }
    skipped.sort { $0.path < $1.path }
  }

  private func contents(of folder: Folder) throws(Disk.Failure) -> Contents {
    let path = folder.path.isEmpty ? root : "\(root)/\(folder.path)"
    guard let stream = opendir(path) else { throw Disk.Failure(path: path, action: "open", code: errno) }
    defer { closedir(stream) }
    var contents = Contents()
    while let entry = readdir(stream) {
      let name = Disk.name(of: entry)
      if name == "." || name == ".." || bounds != nil && Self.passesOver(name) { continue }
      if folder.path.isEmpty, name == passed { continue }
      let own = folder.path.isEmpty ? name : "\(folder.path)/\(name)"
      guard Disk.hasName(entry, name) else {
        contents.skipped.append(SkippedFile(path: own, reason: .name))
        continue
      }
      var status = stat()
      guard fstatat(dirfd(stream), name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
        // It went while we looked.
        if errno == ENOENT { continue }
        throw Disk.Failure(path: "\(path)/\(name)", action: "look at", code: errno)
      }
      let isLink = status.st_mode & S_IFMT == S_IFLNK
      if isLink, let reason = follow("\(path)/\(name)", &status, isLinked: folder.isLinked) {
        contents.skipped.append(SkippedFile(path: own, reason: reason))
        continue
      }
      switch status.st_mode & S_IFMT {
      case S_IFREG: contents.files.append(File(path: own, stamp: FileStamp(status)))
      case S_IFDIR where device == nil || device == status.st_dev:
        contents.folders.append(Folder(path: own, isLinked: folder.isLinked || isLink))
      default: contents.skipped.append(SkippedFile(path: own, reason: .special))
      }
    }
    return contents
  }

  /// Puts what a link leads to in the place of the link; else says why it is not followed. Inside a folder that a link led to no link to a
  /// folder is followed, so that none goes on for ever.
  private func follow(_ link: String, _ status: inout stat, isLinked: Bool) -> SkippedFile.Reason? {
    guard let bounds else { return .link }
    guard let target = Disk.resolved(link), stat(link, &status) == 0 else { return .broken }
    if !Disk.holds(bounds, target) { return .outside }
    if target.dropFirst(bounds.count).contains("/.") { return .hidden }
    guard status.st_mode & S_IFMT == S_IFDIR else { return nil }
    if Disk.resolved(link.folder).map({ Disk.holds(target, $0) }) ?? false { return .cycle }
    return isLinked ? .linkInLink : nil
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
