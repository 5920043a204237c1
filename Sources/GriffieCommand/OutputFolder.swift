import Griffie

/// The folder a site is written to.
struct OutputFolder {
  let path: String

  /// What stands in the way of writing a site here.
  enum Obstacle: Error, CustomStringConvertible {
    case failure(Disk.Failure)
    case foreignFiles([String], folder: String)

    var description: String {
      switch self {
      case .failure(let failure): failure.description
      case .foreignFiles(let paths, let folder):
        "Griffie did not make \(folder)/\(paths[0])"
          + (paths.count > 1 ? " and \(paths.count - 1) other files" : "")
          + " and does not write over it; move it away or choose another output folder"
      }
    }
  }

  /// Brings the folder up to date: writes what differs, removes what an earlier build made and this one did not.
  ///
  /// Nothing is touched when anything stands in the way of it. The manifest names the old and the new files while they change.
  func update(to files: [OutputFile]) throws(Obstacle) -> Changes {
    let changes: Changes
    do throws(Disk.Failure) {
      if try Disk.kind(path) == .nothing { try makeRoot() }
      let former = try formerManifest()
      changes = try Changes(files, former: former) { (file) throws(Disk.Failure) in
        try onDisk(file)
      }
      if changes.conflicts.isEmpty { try apply(changes, former: former) }
    } catch {
      throw .failure(error)
    }
    guard changes.conflicts.isEmpty else { throw .foreignFiles(changes.conflicts, folder: path) }
    return changes
  }

  private var manifestPath: String { "\(path)/\(Manifest.fileName)" }

  private func makeRoot() throws(Disk.Failure) {
    let absolute = path.hasPrefix("/")
    try Disk.makeFolders(of: (absolute ? String(path.dropFirst()) : path) + "/x", below: absolute ? "" : ".")
  }

  /// What earlier builds made; nothing when the manifest is missing or damaged.
  private func formerManifest() throws(Disk.Failure) -> Manifest {
    guard try Disk.kind(manifestPath) == .file else { return Manifest() }
    return Manifest(try Disk.read(manifestPath)) ?? Manifest()
  }

  private func onDisk(_ file: String) throws(Disk.Failure) -> Changes.OnDisk {
    switch try Disk.kind("\(path)/\(file)") {
    case .nothing: .nothing
    case .file: .file(Fingerprint(try Disk.read("\(path)/\(file)")))
    case .folder, .other: .other
    }
  }

  private func apply(_ changes: Changes, former: Manifest) throws(Disk.Failure) {
    let final = changes.manifest.united(with: former.only(changes.left))
    if changes.isEmpty {
      if final != former { try Disk.write(final.bytes, to: manifestPath) }
      return
    }
    try Disk.write(final.united(with: former).bytes, to: manifestPath)
    for file in changes.writes {
      try Disk.makeFolders(of: file.path, below: path)
      try Disk.write(file.bytes, to: "\(path)/\(file.path)")
    }
    for removal in changes.removals {
      try Disk.remove("\(path)/\(removal)")
      Disk.removeEmptyFolders(of: removal, below: path)
    }
    try Disk.write(final.bytes, to: manifestPath)
  }
}
