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
    /// Paths in their order; a section that its author renamed keeps that name.
    let written: [SourceFile]
    let removed: [String]
    let kept: Int
    /// Files that an import did not make, or that were edited since.
    let edited: [String]
    /// Files that may be sections which their author renamed and edited, and the names that an import gives those.
    let doubtful: [Doubt]
    /// The paths in the manifest of those that have another name.
    fileprivate let names: [String: String]
    fileprivate let former: Manifest
  }

  /// A file that may be a section under another name.
  struct Doubt: Hashable {
    let path: String
    /// Where the import would write that section.
    let section: String
  }

  /// What writing these files changes. Files of the same papers that former imports made and this one does not are removed, and those
  /// that are replaced; other entries of registers stay.
  func changes(to files: [SourceFile], replacing replaced: [String] = []) throws(Disk.Failure) -> Changes {
    let former = try manifest()
    let paths = Set(files.map(\.path))
    let folders = Set(files.map(\.path.folder).filter { !$0.isEmpty && !$0.hasPrefix("registers/") })
    let renamed = try RenamedSections(of: files, in: folders, former, below: path)
    var (written, removed, edited): ([SourceFile], [String], [String]) = ([], [], [])
    var doubtful: [Doubt] = []
    var names: [String: String] = [:]
    for file in files {
      let place = renamed.place(of: file.path)
      let current = try current(place)
      if current == .same(Fingerprint(file.bytes)) { continue }
      if !current.isKnown(as: former[renamed.known(file.path)]) { edited.append(place) }
      if current == .nothing { doubtful += renamed.rivals(of: file.path).map { Doubt(path: $0, section: file.path) } }
      written.append(SourceFile(path: place, bytes: file.bytes))
      names[place] = file.path
    }
    let gone = former.lines.map(\.path).filter { folders.contains($0.folder) } + replaced
    let places = Set(files.map { renamed.place(of: $0.path) })
    for path in gone.sorted() where !paths.contains(path) {
      let place = renamed.place(of: path)
      let current = try current(place)
      if current == .nothing || places.contains(place) { continue }
      if !current.isKnown(as: former[path]) { edited.append(place) }
      removed.append(place)
      names[place] = path
    }
    return Changes(
      written: written, removed: removed, kept: files.count - written.count, edited: edited, doubtful: doubtful,
      names: names, former: former)
  }

  /// Makes the changes. All files are written as drafts before the first takes its place, so that what stands in the way of one of them
  /// is met while nothing has changed. The manifest names the old and the new files while they change.
  func make(_ changes: Changes) throws(Disk.Failure) {
    if changes.written.isEmpty, changes.removed.isEmpty { return }
    let drafts = try makeDrafts(of: changes.written)
    let new = Manifest(changes.written.map { OutputFile(path: changes.names[$0.path] ?? $0.path, bytes: $0.bytes) })
    try write(changes.former.united(with: new).bytes, to: Self.manifestName)
    for (draft, file) in zip(drafts, changes.written) { try Disk.move(draft, to: "\(path)/\(file.path)") }
    rmdir(draftFolder)
    for file in changes.removed { try Disk.remove("\(path)/\(file)") }
    let gone = Set((changes.removed + changes.written.map(\.path)).map { changes.names[$0] ?? $0 })
    let rest = changes.former.only(changes.former.lines.map(\.path).filter { !gone.contains($0) })
    try write(rest.united(with: new).bytes, to: Self.manifestName)
  }

  /// Whether a file is as an import made it.
  func isUntouched(_ file: String) throws(Disk.Failure) -> Bool {
    let current = try current(file)
    let former = try manifest()[file]
    return current != .nothing && current.isKnown(as: former)
  }

  /// Takes away the drafts of imports that were killed. Whoever has the lock of the folder knows that nobody writes them.
  func clearDrafts() throws(Disk.Failure) {
    if try Disk.kind("\(path)/\(Self.manifestDraft)") == .file { try Disk.remove("\(path)/\(Self.manifestDraft)") }
    guard try Disk.kind(draftFolder) == .folder else { return }
    for name in try Disk.names(in: draftFolder) where Self.isDraft(name) {
      if try Disk.kind("\(draftFolder)/\(name)") == .file { try Disk.remove("\(draftFolder)/\(name)") }
    }
    // What somebody else put there stays, and the folder with it.
    rmdir(draftFolder)
  }

  /// Whether an import gives its drafts this name: `0.draft`.
  private static func isDraft(_ name: String) -> Bool {
    name.hasSuffix(".draft") && Int(name.dropLast(6)).map { "\($0).draft" == name && $0 >= 0 } ?? false
  }

  private static let manifestDraft = ".griffie-draft"
  private static let draftFolderName = ".griffie-drafts"
  private var draftFolder: String { "\(path)/\(Self.draftFolderName)" }
  private static func draft(_ number: Int) -> String { "\(draftFolderName)/\(number).draft" }

  /// The paths of drafts of these files; the folders they will stand in are made.
  private func makeDrafts(of files: [SourceFile]) throws(Disk.Failure) -> [String] {
    // A link of this name could lead to somebody's work.
    try Disk.makeFolder(path)
    try Disk.makeFolders(of: Self.draft(0), below: path)
    let drafts = files.indices.map { "\(path)/\(Self.draft($0))" }
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
    func isKnown(as former: [Fingerprint]?) -> Bool {
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
    try Disk.write(bytes, to: "\(path)/\(file)", draft: "\(path)/\(Self.manifestDraft)")
  }
}
