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
  /// Whether a link leads to a file of it, or a file has two names: then one can change under another path than its own.
  private(set) var hasLinks = false
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

    func path(of name: String) -> String { path.isEmpty ? name : "\(path)/\(name)" }
  }

  /// What stands at a name in a folder.
  private enum Thing {
    case file(File, isLinked: Bool)
    case folder(Folder)
    case skipped(SkippedFile)
    /// It went while we looked.
    case nothing
  }

  private mutating func scan() throws(Disk.Failure) {
    var level = [Folder(path: "", isLinked: false)]
    while !level.isEmpty {
      // The system takes longer to look at a file than it takes here.
      let found = level.concurrentMap { [self] folder in
        Result { () throws(Disk.Failure) in try contents(of: folder) }
      }
      level = []
      for contents in found {
        for thing in try contents.get() {
          switch try thing.get() {
          case .file(let file, let isLinked):
            files.append(file)
            if isLinked { hasLinks = true }
          case .folder(let folder):
            level.append(folder)
            if folder.isLinked { hasLinks = true }
          case .skipped(let file): skipped.append(file)
          case .nothing: break
          }
        }
      }
      folders += level.map(\.path)
    }
    files.sort { $0.path < $1.path }
    skipped.sort { $0.path < $1.path }
  }

  private func contents(of folder: Folder) throws(Disk.Failure) -> [Result<Thing, Disk.Failure>] {
    let path = folder.path.isEmpty ? root : "\(root)/\(folder.path)"
    guard let stream = opendir(path) else { throw Disk.Failure(path: path, action: "open", code: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    var others: [Thing] = []
    while let entry = readdir(stream) {
      let name = Disk.name(of: entry)
      if name == "." || name == ".." || bounds != nil && Self.passesOver(name) { continue }
      if folder.path.isEmpty, name == passed { continue }
      if Disk.hasName(entry, name) {
        names.append(name)
      } else {
        others.append(.skipped(SkippedFile(path: folder.path(of: name), reason: .name)))
      }
    }
    let descriptor = dirfd(stream)
    let found = names.concurrentMapOfMany { name in
      Result { () throws(Disk.Failure) in try look(at: name, in: folder, descriptor) }
    }
    return found + others.map { .success($0) }
  }

  private func look(at name: String, in folder: Folder, _ descriptor: Int32) throws(Disk.Failure) -> Thing {
    let path = folder.path(of: name)
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      if errno == ENOENT { return .nothing }
      throw Disk.Failure(path: "\(root)/\(path)", action: "look at", code: errno)
    }
    let isLink = status.st_mode & S_IFMT == S_IFLNK
    if isLink, let reason = follow("\(root)/\(path)", &status, isLinked: folder.isLinked) {
      return .skipped(SkippedFile(path: path, reason: reason))
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file(File(path: path, stamp: FileStamp(status)), isLinked: isLink || status.st_nlink > 1)
    case S_IFDIR where device == nil || device == status.st_dev:
      return .folder(Folder(path: path, isLinked: folder.isLinked || isLink))
    default: return .skipped(SkippedFile(path: path, reason: .special))
    }
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
