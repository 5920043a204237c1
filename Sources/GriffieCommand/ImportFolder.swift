import Glibc
import Griffie

/// A content folder that imports write to.
///
/// What they made stands in a manifest of its own there, so that a file somebody has edited since is known as such.
struct ImportFolder {
  let path: String

  private static let manifestName = ".griffie-import"

  /// What an import does.
  struct Changes: Hashable {
    /// Paths in their order.
    let written: [SourceFile]
    let removed: [String]
    let kept: Int
    /// Files that an import did not make, or that were edited since.
    let edited: [String]
    fileprivate let former: Manifest
  }

  /// What writing these files changes. Files of the same papers that former imports made and this one does not are removed, and those
  /// that are replaced; other entries of registers stay.
  func changes(to files: [SourceFile], replacing replaced: [String] = []) throws(Disk.Failure) -> Changes {
    let former = try manifest()
    let paths = Set(files.map(\.path))
    let folders = Set(files.map { Self.folder($0.path) }.filter { !$0.isEmpty && !$0.hasPrefix("registers/") })
    var (written, removed, edited): ([SourceFile], [String], [String]) = ([], [], [])
    for file in files {
      let current = try current(file.path)
      if current == .same(Fingerprint(file.bytes)) { continue }
      if !current.isKnown(as: former.fingerprints[file.path]) { edited.append(file.path) }
      written.append(file)
    }
    let gone = former.fingerprints.keys.filter { folders.contains(Self.folder($0)) } + replaced
    for path in gone.sorted() where !paths.contains(path) {
      let current = try current(path)
      if current == .nothing { continue }
      if !current.isKnown(as: former.fingerprints[path]) { edited.append(path) }
      removed.append(path)
    }
    return Changes(
      written: written, removed: removed, kept: files.count - written.count, edited: edited, former: former)
  }

  /// Makes the changes. All files are written as drafts before the first takes its place, so that what stands in the way of one of them
  /// is met while nothing has changed. The manifest names the old and the new files while they change.
  func make(_ changes: Changes) throws(Disk.Failure) {
    if changes.written.isEmpty, changes.removed.isEmpty { return }
    let drafts = try makeDrafts(of: changes.written)
    let new = Manifest(changes.written.map { OutputFile(path: $0.path, bytes: $0.bytes) })
    try write(changes.former.united(with: new).bytes, to: Self.manifestName)
    for (draft, file) in zip(drafts, changes.written) { try Disk.move(draft, to: "\(path)/\(file.path)") }
    rmdir(draftFolder)
    for file in changes.removed { try Disk.remove("\(path)/\(file)") }
    let gone = Set(changes.removed).union(changes.written.map(\.path))
    let rest = changes.former.only(changes.former.fingerprints.keys.filter { !gone.contains($0) })
    try write(rest.united(with: new).bytes, to: Self.manifestName)
  }

  private static let draftFolderName = ".griffie-drafts"
  private var draftFolder: String { "\(path)/\(Self.draftFolderName)" }
  private static func draft(_ number: Int) -> String { "\(draftFolderName)/\(number).draft" }

  /// The paths of drafts of these files; the folders they will stand in are made.
  private func makeDrafts(of files: [SourceFile]) throws(Disk.Failure) -> [String] {
    // A link of this name could lead to somebody's work.
    try Disk.makeFolder(path)
    try Disk.makeFolders(of: Self.draft(0), below: path)
    let drafts = files.indices.map { "\(path)/\(Self.draft($0))" }
    // An import that was killed leaves its drafts.
    for number in files.count... {
      guard try Disk.kind("\(path)/\(Self.draft(number))") == .file else { break }
      try Disk.remove("\(path)/\(Self.draft(number))")
    }
    do throws(Disk.Failure) {
      for (draft, file) in zip(drafts, files) {
        try Disk.makeFolders(of: file.path, below: path)
        // This also meets names that are too long.
        guard try Disk.kind("\(path)/\(file.path)") != .folder else {
          throw Disk.Failure(path: "\(path)/\(file.path)", action: "write", code: EISDIR)
        }
        try Disk.write(file.bytes, to: draft)
      }
    } catch {
      for draft in drafts { unlink(draft) }
      rmdir(draftFolder)
      for file in files { Disk.removeEmptyFolders(of: file.path, below: path) }
      throw error
    }
    return drafts
  }

  private enum Current: Hashable {
    case nothing
    case same(Fingerprint)
    /// A folder, a link.
    case other

    /// Whether nothing stands there, or what an import made.
    func isKnown(as former: Set<Fingerprint>?) -> Bool {
      switch self {
      case .nothing: true
      case .same(let fingerprint): former?.contains(fingerprint) ?? false
      case .other: false
      }
    }
  }

  private func current(_ file: String) throws(Disk.Failure) -> Current {
    switch try Disk.kind("\(path)/\(file)") {
    case .nothing: .nothing
    case .file: .same(Fingerprint(try Disk.read("\(path)/\(file)")))
    case .folder, .other: .other
    }
  }

  /// What former imports made. Of a damaged manifest nothing is known: then every file counts as edited.
  private func manifest() throws(Disk.Failure) -> Manifest {
    let file = "\(path)/\(Self.manifestName)"
    guard try Disk.kind(file) == .file else { return Manifest() }
    return Manifest(try Disk.read(file)) ?? Manifest()
  }

  private func write(_ bytes: [UInt8], to file: String) throws(Disk.Failure) {
    try Disk.write(bytes, to: "\(path)/\(file)", draft: "\(path)/.griffie-draft")
  }

  private static func folder(_ path: String) -> String { path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "" }
}
