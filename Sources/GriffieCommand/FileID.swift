import Glibc

/// What tells a file or folder apart from all others that there are, whatever it is called.
struct FileID: Hashable {
  let device: dev_t
  let inode: ino_t

  init(_ status: stat) { (device, inode) = (status.st_dev, status.st_ino) }

  /// Of what stands at a path, links not followed; nil when nothing does.
  init?(_ path: String) { self.init(path, in: AT_FDCWD) }

  /// Of what stands at a path within an open folder.
  init?(_ path: String, in folder: Int32) {
    var status = stat()
    guard fstatat(folder, path, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    self.init(status)
  }

  /// Of an open file or folder.
  init?(descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }
}
