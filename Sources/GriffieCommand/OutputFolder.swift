import Glibc
import Griffie

/// The folder a site is written to.
struct OutputFolder {
  let path: String
  /// Its files as the last build left them, in the order of their paths, and its manifest.
  private let left: [KnownFile]
  private let manifest: FileStamp?
  /// Those of them that are so still.
  let known: [KnownFile]
  /// What earlier builds made; when the manifest is damaged, that of it which the last build left and nobody changed, and nil when that is
  /// not known either.
  private let former: Result<Manifest?, Disk.Failure>

  /// - Parameters:
  ///   - path: of the folder.
  ///   - state: what the last build left; nil when that is not known.
  ///   - changed: where files may be others since; nil where any may.
  init(_ path: String, left state: BuildState? = nil, changed: [String]? = nil) {
    self.path = path
    left = state?.output ?? []
    manifest = state?.manifest
    known = Self.intact(left, in: path, changed: changed)
    former = Self.former(path, left: left, manifest, known: known)
  }

  /// What stands in the way of writing a site here.
  enum Obstacle: Error, CustomStringConvertible {
    case failure(Disk.Failure)
    case foreignFiles([String], folder: String, isManifestDamaged: Bool)

    var description: String {
      switch self {
      case .failure(let failure): failure.description
      case .foreignFiles(let paths, let folder, let isManifestDamaged):
        (isManifestDamaged ? "\(folder)/\(Manifest.fileName) is damaged, so it is not known what Griffie made\n" : "")
          + "Griffie did not make \(folder)/\(paths[0].printable)"
          + (paths.count > 1 ? " and \(paths.count - 1) other files" : "")
          + " and does not write over it; move it away or choose another output folder"
      }
    }
  }

  /// Whether every file is as the last build left it. The manifest is another where a build put files here and was killed before it said so.
  var isIntact: Bool { known.count == left.count && manifestStamp == manifest }

  /// What an update did.
  struct Update {
    let changes: Changes
    /// The files as they stand now.
    let files: [KnownFile]
    /// Whether the manifest says just that.
    fileprivate let isSettled: Bool
  }

  /// Those of the files of a folder that are as a build left them, and not behind a link.
  private static func intact(_ files: [KnownFile], in path: String, changed: [String]?) -> [KnownFile] {
    guard let changed else { return intact(files, in: path) }
    let own = changed.compactMap { $0.path(within: path) }.compactMap(files.file)
    let lost = Set(own.map(\.path).map(PathBytes.init))
      .subtracting(intact(own.sorted { $0.path < $1.path }, in: path).map { PathBytes($0.path) })
    return lost.isEmpty ? files : files.filter { !lost.contains(PathBytes($0.path)) }
  }

  private static func intact(_ files: [KnownFile], in path: String) -> [KnownFile] {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    // Looking at a file takes longer in the system than here.
    let folders = files.map { PathBytes($0.path.folder) }.runs(together: ==).map { $0[0] }
    let links = Set(folders.concurrentMapOfMany { isBehindLink($0.path, in: descriptor) ? $0 : nil }.compactMap(\.self))
    let areIntact = files.concurrentMapOfMany { file in
      stamp(file.path, in: descriptor) == file.stamp
        && (links.isEmpty || !links.contains(PathBytes(file.path.folder)))
    }
    return areIntact.contains(false) ? zip(files, areIntact).filter(\.1).map(\.0) : files
  }

  /// Brings the folder up to date: writes what differs, removes what an earlier build made and this one did not.
  ///
  /// Nothing is touched when anything stands in the way of it. Behind it the manifest may name more than stands there, until it is settled.
  ///
  /// - Parameters:
  ///   - files: all files of the site, in the order of their paths.
  ///   - drafts: those that were written already.
  /// - Returns: what was done.
  /// - Throws: `Obstacle`.
  func update(to files: [OutputFile], from drafts: Drafts) throws(Obstacle) -> Update {
    var known = known.walk
    let standing = files.map { file in
      known.file(at: file.path).flatMap { $0.fingerprint == file.fingerprint ? $0 : nil }
    }
    let others = zip(files, standing).filter { $1 == nil }.map(\.0)
    let changes: Changes
    var (isDamaged, isSettled) = (false, false)
    do throws(Disk.Failure) {
      let former = try former.get()
      isDamaged = former == nil
      changes = try Changes(
        files, others: others, former: former ?? Manifest(),
        onDisk: { (file) throws(Disk.Failure) in try onDisk(file) },
        contents: { (folder) throws(Disk.Failure) in try contents(of: folder) })
      if changes.conflicts.isEmpty, changes.lost.isEmpty, !changes.isEmpty {
        isSettled = try apply(changes, of: files, from: drafts, former: former ?? Manifest())
      }
    } catch {
      throw .failure(error)
    }
    guard changes.conflicts.isEmpty else {
      throw .foreignFiles(changes.conflicts, folder: path, isManifestDamaged: isDamaged)
    }
    var written = others.concurrentMapOfMany { [path] file in
      Self.stamp("\(path)/\(file.path)").map {
        KnownFile(path: file.path, stamp: $0, fingerprint: file.fingerprint)
      }
    }[...]
    return Update(
      changes: changes, files: standing.compactMap { $0 ?? written.removeFirst() }, isSettled: isSettled)
  }

  /// Writes down what stands in the folder when all is in its place.
  ///
  /// - Parameters:
  ///   - update: what was done.
  ///   - drafts: of the build.
  /// - Returns: what stood in the way of it. The site is in its place already, so that this is no obstacle to it.
  func settle(_ update: Update, _ drafts: Drafts) -> Disk.Failure? {
    if update.isSettled { return nil }
    do throws(Disk.Failure) {
      let (former, manifest) = (try former.get(), Manifest(update.files))
      if !update.changes.isEmpty || former != manifest { try write([manifest.file], from: drafts) }
      return nil
    } catch {
      return error
    }
  }

  /// Removes all that earlier builds made and nobody changed since.
  func clear() throws(Obstacle) -> Changes {
    do throws(Disk.Failure) {
      if try former.get() == nil { throw Disk.Failure(path: manifestPath, action: "read", reason: .damaged) }
    } catch {
      throw .failure(error)
    }
    let drafts = Drafts(in: path)
    defer { drafts.remove() }
    let changes = try update(to: [], from: drafts).changes
    for name in [Manifest.fileName, BuildState.fileName, Site.Memory.fileName] { unlink("\(path)/\(name)") }
    return changes
  }

  /// Compares all files of the site with those on disk.
  ///
  /// - Parameter files: all files of the site.
  /// - Returns: how many are the same, and the paths of those that are not, that are not there, or that former builds made and this one did not.
  /// - Throws: `Disk.Failure`.
  func compare(with files: [OutputFile]) throws(Disk.Failure) -> (same: Int, others: [String]) {
    var same: Set<PathBytes> = []
    for file in files where try onDisk(file.path) == .file(file.fingerprint) { same.insert(PathBytes(file.path)) }
    let known = (try former.get() ?? Manifest()).lines.map(\.path)
    return (same.count, Set((files.map(\.path) + known).map(PathBytes.init)).subtracting(same).sorted().map(\.path))
  }

  private var manifestPath: String { "\(path)/\(Manifest.fileName)" }

  private static func former(
    _ path: String, left: [KnownFile], _ manifest: FileStamp?, known: [KnownFile]
  ) -> Result<Manifest?, Disk.Failure> {
    let place = "\(path)/\(Manifest.fileName)"
    if manifest != nil, stamp(place) == manifest { return .success(Manifest(left)) }
    return Result { () throws(Disk.Failure) in
      guard try Disk.kind(place) == .file else { return Manifest(known) }
      return Manifest(try Disk.read(place)) ?? (known.isEmpty ? nil : Manifest(known))
    }
  }

  /// The stamp of the manifest as it stands now.
  var manifestStamp: FileStamp? { Self.stamp(manifestPath) }

  /// Stamp of a file of the output. When anything but its bytes changed last is left out: it does when the tree it stands in is
  /// replaced.
  static func stamp(_ path: String, in folder: Int32 = AT_FDCWD) -> FileStamp? {
    var status = stat()
    guard fstatat(folder, path, &status, AT_SYMLINK_NOFOLLOW) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    status.st_ctim = status.st_mtim
    return FileStamp(status)
  }

  /// Whether a folder is none, or a link leads to it or to one that it stands in.
  private static func isBehindLink(_ path: String, in folder: Int32) -> Bool {
    "\(path)/".folders.contains { own in
      var status = stat()
      return !own.isEmpty
        && (fstatat(folder, String(own), &status, AT_SYMLINK_NOFOLLOW) != 0 || status.st_mode & S_IFMT != S_IFDIR)
    }
  }

  private func onDisk(_ file: String) throws(Disk.Failure) -> Changes.OnDisk {
    if let known = known.file(at: file) { return .file(known.fingerprint) }
    let place = "\(path)/\(file)"
    switch try Disk.kind(place) {
    case .nothing: return .nothing
    case .file: return .file(Fingerprint(try Disk.read(place)))
    case .folder: return .folder
    case .other: return .other
    }
  }

  /// All that stands in a folder and below.
  private func contents(of folder: String) throws(Disk.Failure) -> [String] {
    let scan = try FolderScan(asIs: "\(path)/\(folder)")
    return (scan.files.map(\.path) + scan.folders + scan.skipped.map(\.path)).map { "\(folder)/\($0)" }
  }

  /// Does what is to be done; whether that was done to the manifest as well.
  private func apply(
    _ changes: Changes, of files: [OutputFile], from drafts: Drafts, former: Manifest
  ) throws(Disk.Failure) -> Bool {
    if changes.writes.count > Self.few, try replaceTree(changes, of: files, from: drafts, former: former) {
      return true
    }
    if manifest != nil, manifestStamp == manifest {
      try Disk.append(Manifest(changes.writes).lineBytes, to: manifestPath)
    } else {
      try write([Manifest(files).united(with: former).file], from: drafts)
    }
    try remove(changes.clearances)
    for folder in changes.folders { Disk.removeEmptyFolders(in: "\(path)/\(folder)") }
    try write(changes.writes, from: drafts)
    try remove(changes.removals)
    return false
  }

  /// So many files are replaced one by one: that takes as long as it takes to link those of a small site.
  private static let few = 100

  /// Moves files to their places when all are there as drafts: a full disk leaves the former ones as they are. Files that are new come
  /// first, so that no page leads to one that is not there yet.
  private func write(_ files: [OutputFile], from drafts: Drafts) throws(Disk.Failure) {
    let files = files.map(drafts.draft)
    if let failure = drafts.failure { throw failure }
    try drafts.check(files)
    let isNew = files.map { Self.stamp("\(path)/\($0.path)") == nil }
    for wanted in [true, false] {
      for (file, isNew) in zip(files, isNew) where isNew == wanted {
        try Disk.makeFolders(of: file.path, below: path)
        try drafts.move(file, to: "\(path)/\(file.path)")
      }
    }
  }

  /// Puts a tree with the new site in the place of the former one, in one step. Files that stay the same are shared by both.
  ///
  /// - Returns: whether the system can do that here. It cannot where the folder is the root of a file system or its parent cannot be written to,
  ///   and is not done where something stands that is no file or cannot be looked at, nor to the folder that this program works in: that
  ///   would be gone.
  private func replaceTree(
    _ changes: Changes, of files: [OutputFile], from drafts: Drafts, former: Manifest
  ) throws(Disk.Failure) -> Bool {
    guard let scan = try? FolderScan(asIs: path, without: Drafts.folderName), scan.skipped.isEmpty,
      let own = Disk.resolved("."), let place = Disk.resolved(path), !Disk.holds(place, own),
      let tree = StagedTree(for: path, from: drafts)
    else { return false }
    let gone = Set((changes.clearances + changes.removals + changes.writes.map(\.path)).map(PathBytes.init))
    let removed = Dictionary(
      (changes.clearances + changes.removals).compactMap { file in
        Self.stamp("\(path)/\(file)").map { (PathBytes(file), $0) }
      }, uniquingKeysWith: { first, _ in first })
    // The former state comes along: the next build needs it, should this one be killed before it writes its own.
    let kept = scan.files.map(\.path).filter { !gone.contains(PathBytes($0)) && $0 != Manifest.fileName }
    do throws(Disk.Failure) {
      if let shared = tree.share(scan.folders, kept) {
        tree.removeFolders(of: changes.clearances, in: changes.folders)
        try tree.write(changes.writes)
        try drafts.check(changes.writes, in: tree.path)
        tree.removeFolders(of: changes.removals)
        try tree.write([Manifest(files).file])
        // What stands at the place of a new file and is not of a former build came there just now.
        let replaced = changes.writes.map(\.path).filter { former[$0] != nil }
        if tree.swap(shared, replaced: Set(replaced.map(PathBytes.init)), removed: removed) { return true }
      }
    } catch {
      tree.discard()
      throw error
    }
    tree.giveBack(drafts, without: kept)
    return false
  }

  private func remove(_ files: [String]) throws(Disk.Failure) {
    for file in files {
      try Disk.remove("\(path)/\(file)")
      Disk.removeEmptyFolders(of: file, below: path)
    }
  }
}
