import Griffie

/// The folder a site is written to.
struct OutputFolder {
  let path: String

  /// What stands in the way of writing a site here.
  enum Obstacle: Error, CustomStringConvertible {
    case failure(Disk.Failure)
    case foreignFiles([String], folder: String, isManifestDamaged: Bool)

    var description: String {
      switch self {
      case .failure(let failure): failure.description
      case .foreignFiles(let paths, let folder, let isManifestDamaged):
        (isManifestDamaged ? "\(folder)/\(Manifest.fileName) is damaged, so it is not known what Griffie made\n" : "")
          + "Griffie did not make \(folder)/\(paths[0])"
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
    var isDamaged = false
    do throws(Disk.Failure) {
      if try Disk.kind(path) == .nothing { try Disk.makeFolder(path) }
      let known = try formerManifest()
      isDamaged = known == nil
      let former = known ?? Manifest()
      changes = try Changes(files, former: former) { (file) throws(Disk.Failure) in
        try onDisk(file)
      }
      if changes.conflicts.isEmpty { try apply(changes, former: former) }
    } catch {
      throw .failure(error)
    }
    guard changes.conflicts.isEmpty else {
      throw .foreignFiles(changes.conflicts, folder: path, isManifestDamaged: isDamaged)
    }
    return changes
  }

  private var manifestPath: String { "\(path)/\(Manifest.fileName)" }

  /// What earlier builds made; nil when the manifest is damaged.
  private func formerManifest() throws(Disk.Failure) -> Manifest? {
    guard try Disk.kind(manifestPath) == .file else { return Manifest() }
    return Manifest(try Disk.read(manifestPath))
  }

  private func onDisk(_ file: String) throws(Disk.Failure) -> Changes.OnDisk {
    switch try Disk.kind("\(path)/\(file)") {
    case .nothing: .nothing
    case .file: .file(Fingerprint(try Disk.read("\(path)/\(file)")))
    case .folder: .folder
    case .other: .other
    }
  }

  private func apply(_ changes: Changes, former: Manifest) throws(Disk.Failure) {
    let final = changes.manifest.united(with: former.only(changes.left))
    if changes.isEmpty {
      if final != former { try write(final.bytes, to: Manifest.fileName) }
      return
    }
    try write(final.united(with: former).bytes, to: Manifest.fileName)
    try remove(changes.clearances)
    for file in changes.writes {
      try Disk.makeFolders(of: file.path, below: path)
      try write(file.bytes, to: file.path)
    }
    try remove(changes.removals)
    try write(final.bytes, to: Manifest.fileName)
  }

  /// Drafts stand under one name beside the manifest: it is short, and the next build takes over what a killed one left.
  private func write(_ bytes: [UInt8], to file: String) throws(Disk.Failure) {
    try Disk.write(bytes, to: "\(path)/\(file)", draft: "\(path)/.griffie-draft")
  }

  private func remove(_ files: [String]) throws(Disk.Failure) {
    for file in files {
      try Disk.remove("\(path)/\(file)")
      Disk.removeEmptyFolders(of: file, below: path)
    }
  }
}
