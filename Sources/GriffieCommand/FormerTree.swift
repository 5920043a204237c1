import CRename
import Glibc
import Griffie

/// The tree that a folder had before another took its place. Whatever came into it in the meantime goes over to that.
///
/// Nothing is removed that was not looked at: a file goes when it is known, and a folder when it is empty.
struct FormerTree {
  /// Of the former tree, and of the folder that has its place.
  let path: String
  let folder: String
  /// Folders that both have.
  let folders: Set<PathBytes>
  /// Files that both have, with the inodes of those in the folder.
  let shared: [PathBytes: ino_t]
  /// Files that the new tree has others for.
  let replaced: Set<PathBytes>
  /// Files that the new tree has not, as they were when that was made.
  let removed: [PathBytes: FileStamp]

  /// Removes the tree; false when something is left that has no room in the folder.
  func clear() -> Bool {
    var seen: Set<PathBytes> = []
    // What comes in while a folder is read is seen the next time.
    for _ in 1...3 where !empty("", &seen) {}
    guard rmdir(path) == 0 else { return false }
    // What somebody removed in the meantime is gone from the folder too, when it is still the same file.
    for (file, inode) in shared where !seen.contains(file) && status("\(folder)/\(file.path)")?.st_ino == inode {
      unlink("\(folder)/\(file.path)")
    }
    return true
  }

  /// Empties a folder of the tree, named with a slash behind it or not at all for the top; whether nothing is left in it.
  private func empty(_ name: String, _ seen: inout Set<PathBytes>) -> Bool {
    guard let stream = opendir("\(path)/\(name)") else { return false }
    defer { closedir(stream) }
    var isEmpty = true
    while let entry = readdir(stream) {
      let own = Disk.name(of: entry)
      if own == "." || own == ".." { continue }
      let file = PathBytes(name + own)
      let isGone =
        if !Disk.hasName(entry, own) {
          move(entry, in: dirfd(stream), to: name)
        } else if folders.contains(file) {
          empty("\(file.path)/", &seen) && rmdir("\(path)/\(file.path)") == 0
        } else {
          drop(file, &seen) || move(entry, in: dirfd(stream), to: name)
        }
      if !isGone { isEmpty = false }
    }
    return isEmpty
  }

  /// Removes a file when the folder has it or a later one, or when Griffie made it and the site has it no more.
  private func drop(_ file: PathBytes, _ seen: inout Set<PathBytes>) -> Bool {
    let own = "\(path)/\(file.path)"
    if replaced.contains(file) { return unlink(own) == 0 }
    if let stamp = removed[file] { return OutputFolder.stamp(own) == stamp && unlink(own) == 0 }
    guard let inode = shared[file], let found = status(own)?.st_ino else { return false }
    seen.insert(file)
    let present = status("\(folder)/\(file.path)")?.st_ino
    // Somebody put another file in its place: here, or in the folder already, and that is later.
    if found != inode, present == inode { return rename(own, "\(folder)/\(file.path)") == 0 }
    return present != nil && unlink(own) == 0
  }

  /// Moves what stands in a folder of the tree to the same place in the new one, which is made when it went; never over another file.
  private func move(_ entry: UnsafeMutablePointer<dirent>, in former: Int32, to name: String) -> Bool {
    do throws(Disk.Failure) { try Disk.makeFolders(of: name + "x", below: folder) } catch { return false }
    let new = open("\(folder)/\(name)", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard new >= 0 else { return false }
    defer { close(new) }
    let noReplace: UInt32 = 1  // RENAME_NOREPLACE, of linux/fs.h
    return withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { renameat2(former, $0, new, $0, noReplace) == 0 }
    }
  }

  private func status(_ path: String) -> stat? {
    var status = stat()
    return lstat(path, &status) == 0 ? status : nil
  }
}
