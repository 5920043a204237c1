import CRename
import Glibc
import Griffie

/// A tree of files made beside a folder, to take its place in one step.
///
/// It stands in the same parent under the folder's name with `.griffie-new-` before it. That name is Griffie's own: what a killed build
/// left there is removed, but for what others have in it.
struct StagedTree {
  private let folder: String
  let path: String

  /// Removes what a killed build left.
  static func clear(for folder: String) {
    guard let tree = StagedTree(beside: folder) else { return }
    guard let former = FormerTree(leftAt: tree.path, for: tree.folder) else { return tree.discard() }
    if !former.clear() { tree.leave() }
  }

  private init?(beside folder: String) {
    guard let resolved = Disk.resolved(folder), let slash = resolved.lastIndex(of: "/"), resolved != "/" else {
      return nil
    }
    self.folder = resolved
    path = "\(resolved[..<slash])/.griffie-new-\(resolved[resolved.index(after: slash)...])"
  }

  /// A tree with all drafts that are there in their places; nil where none can be made. Those who give it up give the drafts back.
  init?(for folder: String, from drafts: Drafts) {
    self.init(beside: folder)
    discard()
    // There are none where all bytes are in memory.
    guard rename(drafts.path, path) == 0 || errno == ENOENT && mkdir(path, 0o700) == 0 else { return nil }
  }

  /// Gives the tree up, without the files that it shares with the folder.
  func giveBack(_ drafts: Drafts, without shared: [String]) {
    for file in shared { unlink("\(path)/\(file)") }
    if rename(path, drafts.path) != 0 { discard() }
  }

  /// What the tree has in common with the folder.
  struct Shared {
    /// Those of the folder itself, the top by the empty path.
    var folders: [PathBytes: FileID] = [:]
    var files: [PathBytes: FileID] = [:]
    fileprivate var permissions: [PathBytes: Permissions] = [:]
  }

  fileprivate struct Permissions {
    let mode: mode_t
    let owner: uid_t
    let group: gid_t
  }

  /// Makes the folders that the folder has, each behind the one it stands in, and shares files of it; nil where the system cannot or one may
  /// not write to all of them.
  func share(_ folders: [String], _ files: [String]) -> Shared? {
    var shared = Shared()
    for own in [""] + folders {
      var status = stat()
      let former = "\(folder)/\(own)"
      guard lstat(former, &status) == 0, status.st_mode & S_IFMT == S_IFDIR, access(former, W_OK) == 0, makeFolder(own)
      else { return nil }
      shared.folders[PathBytes(own)] = FileID(former)
      shared.permissions[PathBytes(own)] = Permissions(
        mode: status.st_mode & 0o7777, owner: status.st_uid, group: status.st_gid)
    }
    for file in files {
      let (former, own) = ("\(folder)/\(file)", "\(path)/\(file)")
      // There can be a draft of a file that was not seen to stand yet.
      guard link(former, own) == 0 || errno == EEXIST && unlink(own) == 0 && link(former, own) == 0,
        let id = FileID(own)
      else { return nil }
      shared.files[PathBytes(file)] = id
    }
    return shared
  }

  /// Makes a folder that the folder has. Drafts can stand in it already; where one stands in its place there is none any more.
  private func makeFolder(_ own: String) -> Bool {
    if mkdir("\(path)/\(own)", 0o700) == 0 { return true }
    guard errno == EEXIST || errno == ENOTDIR, let kind = try? Disk.kind("\(path)/\(own)") else { return false }
    return kind != .other
  }

  /// Gives folders the modes of those they are made after, and their owners and groups as far as one may; each behind those in it.
  private func dress(_ folders: [PathBytes: Permissions]) -> Bool {
    folders.sorted { $0.key.path.utf8.count > $1.key.path.utf8.count }.allSatisfy { own, permissions in
      let place = "\(path)/\(own.path)"
      guard (try? Disk.kind(place)) == .folder else { return true }
      // Only an administrator gives folders away; others can give them to a group of their own.
      if chown(place, permissions.owner, permissions.group) != 0 { _ = chown(place, uid_t.max, permissions.group) }
      return chmod(place, permissions.mode) == 0
    }
  }

  /// Removes folders that have nothing in them any more when these files are gone, and these with the empty ones in them.
  func removeFolders(of files: [String], in folders: [String] = []) {
    for file in files { Disk.removeEmptyFolders(of: file, below: path) }
    for folder in folders { Disk.removeEmptyFolders(in: "\(path)/\(folder)") }
  }

  /// Writes those files that are no drafts on all processors at once, each folder made before.
  func write(_ files: [OutputFile]) throws(Disk.Failure) {
    let files = files.compactMap { file in file.bytes.map { (path: file.path, bytes: $0) } }
    let inFolders = Dictionary(files.map { ($0.path.folder, $0.path) }, uniquingKeysWith: { first, _ in first })
    for file in inFolders.values.sorted() { try Disk.makeFolders(of: file, below: path) }
    let failures = files.concurrentMap { file -> Disk.Failure? in
      do throws(Disk.Failure) {
        try Disk.write(file.bytes, to: "\(path)/\(file.path)")
        return nil
      } catch {
        return error
      }
    }
    if let failure = failures.lazy.compactMap({ $0 }).first { throw failure }
  }

  /// Changes places with the folder and removes what stood there, but for what came into that since it was shared: it goes over, or is left
  /// beside the folder and told.
  ///
  /// - Parameters:
  ///   - shared: what both have.
  ///   - replaced: files of the folder that this tree has others for.
  ///   - removed: files of the folder that this tree has not, as they were.
  /// - Returns: false where the system cannot do that.
  func swap(_ shared: Shared, replaced: Set<PathBytes>, removed: [PathBytes: FileStamp]) -> Bool {
    let exchange: UInt32 = 2  // RENAME_EXCHANGE, of linux/fs.h
    guard dress(shared.permissions) else { return false }
    guard renameat2(AT_FDCWD, path, AT_FDCWD, folder, exchange) == 0 else {
      // Somebody removed the folder in the meantime.
      return errno == ENOENT && renameat2(AT_FDCWD, path, AT_FDCWD, folder, Self.noReplace) == 0
    }
    let former = FormerTree(path: path, folder: folder, shared: shared, replaced: replaced, removed: removed)
    if !former.clear() { leave() }
    return true
  }

  /// Gives the tree a name that no build clears away, and tells it.
  private func leave() {
    var number = 1
    while renameat2(AT_FDCWD, path, AT_FDCWD, "\(folder)-left-\(number)", Self.noReplace) != 0 {
      guard errno == EEXIST else { return tell(of: "\(path), until the next build") }
      number += 1
    }
    tell(of: "\(folder)-left-\(number)")
  }

  private func tell(of place: String) {
    Terminal.print(
      "\(folder): something else came to the place of a page or folder during the build; it is in \(place)",
      isError: true)
  }

  static let noReplace: UInt32 = 1  // RENAME_NOREPLACE, of linux/fs.h

  /// Removes the tree. What cannot be removed now the next build removes.
  func discard() { try? Disk.removeTree(path) }
}
