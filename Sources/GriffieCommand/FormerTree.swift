import CRename
import Glibc
import Griffie

/// The tree that a folder had before another took its place. Whatever came into it in the meantime goes over to that.
///
/// Nothing is removed that was not looked at: a file goes when it is known, and a folder when it is empty. No link is followed, and a folder
/// that is not the one that was there before is moved as a whole.
struct FormerTree {
  /// Of the former tree, and of the folder that has its place.
  let path: String
  let folder: String
  /// What both have.
  let shared: StagedTree.Shared
  /// Files that the new tree has others for.
  let replaced: Set<PathBytes>
  /// Files that the new tree has not, as they were when that was made.
  let removed: [PathBytes: FileStamp]

  /// What was found in the tree.
  private struct Findings {
    var paths: Set<PathBytes> = []
    /// Folders in which everything was found, the top by the empty path.
    var folders: Set<PathBytes> = []

    /// Whether somebody removed what stood at a path, or the folder that it stood in.
    func haveLost(_ path: PathBytes) -> Bool {
      let outer = [PathBytes("")] + path.path.folders.map { PathBytes(String($0)) }
      let inner = outer.dropFirst() + [path]
      return zip(outer, inner).first { !folders.contains($1) }.map { folders.contains($0) && !paths.contains($1) }
        ?? false
    }
  }

  /// Removes the tree; false when something is left that has no room in the folder.
  func clear() -> Bool {
    var findings = Findings()
    // What comes in while a folder is read is seen the next time.
    for _ in 1...3 where !empty(path, in: AT_FDCWD, "", &findings) {}
    followRemovals(findings)
    // As long as it is there the tree is known for what it is.
    if findings.folders.contains(PathBytes("")) { unlink("\(path)/\(Manifest.fileName)") }
    return rmdir(path) == 0
  }

  /// Removes from the folder what somebody removed from the tree, where it is still the same.
  private func followRemovals(_ findings: Findings) {
    for (file, id) in shared.files where findings.haveLost(file) && FileID("\(folder)/\(file.path)") == id {
      unlink("\(folder)/\(file.path)")
    }
    let lost = shared.folders.keys.filter(findings.haveLost)
    for own in lost.sorted(by: { $0.path.utf8.count > $1.path.utf8.count }) { rmdir("\(folder)/\(own.path)") }
  }

  /// Empties a folder of the tree.
  ///
  /// - Parameters:
  ///   - name: what it is called in its parent.
  ///   - parent: that folder, open.
  ///   - own: its path, with a slash behind it or empty for the top.
  ///   - findings: what was found so far.
  /// - Returns: whether nothing is left in it.
  private func empty(_ name: String, in parent: Int32, _ own: String, _ findings: inout Findings) -> Bool {
    let descriptor = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    let key = PathBytes(own.isEmpty ? own : String(own.dropLast()))
    guard descriptor >= 0 else { return false }
    guard FileID(descriptor: descriptor) == shared.folders[key], let stream = fdopendir(descriptor) else {
      close(descriptor)
      return false
    }
    defer { closedir(stream) }
    var isEmpty = true
    while let entry = readdir(stream) {
      let name = Disk.name(of: entry)
      if name == "." || name == ".." || own.isEmpty && name == Manifest.fileName { continue }
      let file = PathBytes(own + name)
      findings.paths.insert(file)
      let isGone =
        if !Disk.hasName(entry, name) {
          move(entry, in: descriptor, to: own)
        } else if shared.folders[file] != nil {
          empty(name, in: descriptor, "\(file.path)/", &findings) && unlinkat(descriptor, name, AT_REMOVEDIR) == 0
        } else {
          drop(file, name, in: descriptor) || move(entry, in: descriptor, to: own)
        }
      if !isGone { isEmpty = false }
    }
    findings.folders.insert(key)
    return isEmpty
  }

  /// Removes a file when the folder has it or a later one, or when Griffie made it and the site has it no more.
  private func drop(_ file: PathBytes, _ name: String, in parent: Int32) -> Bool {
    if replaced.contains(file) { return unlinkat(parent, name, 0) == 0 }
    if let stamp = removed[file] {
      return OutputFolder.stamp(name, in: parent) == stamp && unlinkat(parent, name, 0) == 0
    }
    guard let id = shared.files[file], let found = FileID(name, in: parent) else { return false }
    let place = "\(folder)/\(file.path)"
    let present = FileID(place)
    // Somebody put another file in its place: here, or in the folder already, and that is later.
    if found != id, present == id { return renameat(parent, name, AT_FDCWD, place) == 0 }
    return present != nil && unlinkat(parent, name, 0) == 0
  }

  /// Moves what stands in a folder of the tree to the same place in the new one, which is made when it went; never over another file.
  private func move(_ entry: UnsafeMutablePointer<dirent>, in former: Int32, to name: String) -> Bool {
    do throws(Disk.Failure) { try Disk.makeFolders(of: name + "x", below: folder) } catch { return false }
    let new = open("\(folder)/\(name)", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard new >= 0 else { return false }
    defer { close(new) }
    return withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) {
        renameat2(former, $0, new, $0, StagedTree.noReplace) == 0
      }
    }
  }
}

extension FormerTree {
  /// The tree that a build left which was killed when all of the new one was there: the former one, or the new one when it had not taken
  /// its place. Nil for one without a manifest, which is written last.
  init?(leftAt path: String, for folder: String) {
    guard (try? Disk.kind(path)) == .folder, let bytes = try? Disk.read("\(path)/\(Manifest.fileName)"),
      let manifest = Manifest(bytes), let scan = try? FolderScan(asIs: path)
    else { return nil }
    let made = Set(manifest.lines.flatMap { $0.path.folders.map { PathBytes(String($0)) } })
    var shared = StagedTree.Shared()
    for own in [""] + scan.folders where made.contains(PathBytes(own)) || Disk.isFolder("\(folder)/\(own)") {
      shared.folders[PathBytes(own)] = FileID("\(path)/\(own)")
    }
    var removed: [PathBytes: FileStamp] = [:]
    for file in scan.files.map(\.path) {
      let own = "\(path)/\(file)"
      if let id = FileID(own), id == FileID("\(folder)/\(file)") {
        shared.files[PathBytes(file)] = id
      } else if let known = manifest[file], let bytes = try? Disk.read(own), known.contains(Fingerprint(bytes)) {
        removed[PathBytes(file)] = OutputFolder.stamp(own)
      }
    }
    self.init(
      path: path, folder: folder, shared: shared,
      replaced: [PathBytes(BuildState.fileName), PathBytes(Site.Memory.fileName)], removed: removed)
  }
}
