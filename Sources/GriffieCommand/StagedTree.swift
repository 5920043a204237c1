import CRename
import Glibc
import Griffie

/// A tree of files made beside a folder, to take its place in one step.
///
/// It stands in the same parent under the folder's name with `.griffie-new-` before it. That name is Griffie's own: what a killed build
/// left there is removed.
struct StagedTree {
  private let folder: String
  private let path: String

  /// Removes what a killed build left.
  static func clear(for folder: String) { StagedTree(beside: folder)?.discard() }

  private init?(beside folder: String) {
    guard let resolved = Disk.resolved(folder), let slash = resolved.lastIndex(of: "/"), resolved != "/" else {
      return nil
    }
    self.folder = resolved
    path = "\(resolved[..<slash])/.griffie-new-\(resolved[resolved.index(after: slash)...])"
  }

  /// An empty tree; nil where none can be made.
  init?(for folder: String) {
    self.init(beside: folder)
    discard()
    var status = stat()
    guard stat(self.folder, &status) == 0, mkdir(path, 0o700) == 0, chmod(path, status.st_mode & 0o7777) == 0 else {
      return nil
    }
  }

  /// Makes the folders that the folder has, each behind the one it stands in, and shares files of it; false where the system cannot.
  func share(_ folders: [String], _ files: [String]) -> Bool {
    folders.allSatisfy { name in
      var status = stat()
      return stat("\(folder)/\(name)", &status) == 0 && mkdir("\(path)/\(name)", 0o700) == 0
        && chmod("\(path)/\(name)", status.st_mode & 0o7777) == 0
    } && files.allSatisfy { link("\(folder)/\($0)", "\(path)/\($0)") == 0 }
  }

  /// Removes folders that have nothing in them any more when these files are gone.
  func removeFolders(of files: [String]) {
    for file in files { Disk.removeEmptyFolders(of: file, below: path) }
  }

  /// Writes files on all processors at once, each folder made before.
  func write(_ files: [Changes.Write]) throws(Disk.Failure) {
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

  /// Changes places with the folder and removes what stood there; false, and the tree is gone, where the system cannot do that.
  func swap() -> Bool {
    let exchange: UInt32 = 2  // RENAME_EXCHANGE, of linux/fs.h
    let isSwapped = renameat2(AT_FDCWD, path, AT_FDCWD, folder, exchange) == 0
    discard()
    return isSwapped
  }

  /// Removes the tree. What cannot be removed now the next build removes.
  func discard() { try? Disk.removeTree(path) }
}
