/// What must be done to an output folder so that it holds the site.
public struct Changes: Hashable, Sendable {
  /// What stands at a path of the output folder.
  public enum OnDisk: Hashable, Sendable {
    case nothing
    case file(Fingerprint)
    case folder
    /// A link, a device: nothing Griffie made.
    case other
  }

  /// Files to remove before anything is written: one where a folder must come, or what stands in a folder where a file must come.
  public let clearances: [String]
  /// Folders to remove behind them, with the empty ones in them: a file must come there.
  public let folders: [String]
  /// Files to write, in the order of their paths.
  public let writes: [OutputFile]
  /// Files that a former build made and that are not as it made them, so that they must be made again before anything is written.
  public let lost: [String]
  /// Files that are as they should be.
  public let kept: Int
  /// Paths to remove when all is written: an earlier build made them and nobody has changed them since.
  public let removals: [String]
  /// Paths an earlier build made that have other bytes now: somebody's work, left in place.
  public let left: [String]
  /// Paths where a file must come and something stands that Griffie did not make.
  public let conflicts: [String]

  /// How many files are removed.
  public var removed: Int { removals.count + clearances.count }

  public var isEmpty: Bool { writes.isEmpty && removals.isEmpty && clearances.isEmpty }

  /// Compares a site with a folder.
  ///
  /// What stands behind a link is somebody else's, wherever the link leads: nothing there is written or removed.
  ///
  /// - Parameters:
  ///   - files: all files of the site, in the order of their paths.
  ///   - others: those of them that are not known to stand in the folder already; nil for all.
  ///   - former: what earlier builds made in the folder.
  ///   - onDisk: tells what stands at a path there.
  ///   - contents: paths of all that stands in a folder there and below.
  /// - Throws: what the closures throw.
  public init<Failure>(
    _ files: [OutputFile], others: [OutputFile]? = nil, former: Manifest,
    onDisk: (String) throws(Failure) -> OnDisk, contents: (String) throws(Failure) -> [String]
  ) throws(Failure) {
    let others = others ?? files
    let former = (manifest: former, rest: former.lines(ofNone: files))
    var seen: [PathBytes: OnDisk] = [:]
    func stands(at folder: PathBytes) throws(Failure) -> OnDisk {
      if let seen = seen[folder] { return seen }
      let found = try onDisk(folder.path)
      seen[folder] = found
      return found
    }
    var gone: [String] = []
    var left: [String] = []
    for line in former.rest {
      var isBehindLink = false
      for folder in Self.folders(line.path) where try stands(at: folder) == .other { isBehindLink = true }
      switch try onDisk(line.path) {
      case .nothing: continue
      case .file(let fingerprint) where !isBehindLink && line.fingerprints.contains(fingerprint): gone.append(line.path)
      case .file, .folder, .other: left.append(line.path)
      }
    }
    let goneFiles = Set(gone.map(PathBytes.init))
    let formerFolders = Set(former.rest.flatMap { Self.folders($0.path) })
    var writes: [OutputFile] = []
    var lost: [String] = []
    var folders: [String] = []
    var blocked: Set<PathBytes> = []
    var conflicts: [String] = []
    var last = ""
    for file in others {
      let own = file.path.folder
      // Files of one folder stand behind one another.
      if own == last { continue }
      last = own
      for folder in Self.folders(file.path) {
        switch try stands(at: folder) {
        case .nothing, .folder: continue
        case .file where goneFiles.contains(folder): continue
        case .file, .other: if blocked.insert(folder).inserted { conflicts.append(folder.path) }
        }
      }
    }
    for file in others {
      let isInFolder = file.path.folder.isEmpty ? true : try stands(at: PathBytes(file.path.folder)) != .nothing
      switch isInFolder ? try onDisk(file.path) : .nothing {
      case .file(let fingerprint) where fingerprint == file.fingerprint: continue
      case .file where former.manifest[file.path] == nil: conflicts.append(file.path)
      case .other: conflicts.append(file.path)
      case .folder:
        let inside = Set(try contents(file.path).map(PathBytes.init) + [PathBytes(file.path)])
        // An earlier build that was killed may have removed some of it.
        guard inside.subtracting(goneFiles).isSubset(of: formerFolders) else {
          conflicts.append(file.path)
          continue
        }
        folders.append(file.path)
        fallthrough
      case .nothing, .file:
        if file.isFormer { lost.append(file.path) } else { writes.append(file) }
      }
    }
    let written = Set(writes.map { PathBytes($0.path) })
    let writtenFolders = Set(writes.flatMap { Self.folders($0.path) })
    let blocks: (String) -> Bool = { path in
      writtenFolders.contains(PathBytes(path)) || Self.folders(path).contains(where: written.contains)
    }
    self.folders = folders
    clearances = gone.filter(blocks)
    removals = gone.filter { !blocks($0) }
    kept = files.count - writes.count
    self.writes = writes
    self.lost = lost
    self.left = left
    self.conflicts = conflicts
  }

  /// The folders a path stands in, outermost first.
  private static func folders(_ path: String) -> [PathBytes] { path.folders.map { PathBytes(String($0)) } }
}
