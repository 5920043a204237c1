/// What must be done to an output folder so that it holds the site.
public struct Changes: Hashable, Sendable {
  /// What stands at a path of the output folder.
  public enum OnDisk: Hashable, Sendable {
    case nothing
    case file(Fingerprint)
    /// A folder, a link, a device: nothing Griffie made.
    case other
  }

  /// Files to write, in the order of their paths.
  public let writes: [OutputFile]
  /// Files that are as they should be.
  public let kept: Int
  /// Paths to remove: an earlier build made them and nobody has changed them since.
  public let removals: [String]
  /// Paths an earlier build made that have other bytes now: somebody's work, left in place.
  public let left: [String]
  /// Paths where a file must come and something stands that Griffie did not make.
  public let conflicts: [String]
  /// The manifest when all is done.
  public let manifest: Manifest

  public var isEmpty: Bool { writes.isEmpty && removals.isEmpty }

  /// Compares a site with a folder.
  ///
  /// - Parameters:
  ///   - files: all files of the site.
  ///   - former: what earlier builds made in the folder.
  ///   - onDisk: tells what stands at a path there.
  /// - Throws: what `onDisk` throws.
  public init<Failure>(
    _ files: [OutputFile], former: Manifest, onDisk: (String) throws(Failure) -> OnDisk
  ) throws(Failure) {
    var writes: [OutputFile] = []
    var conflicts: [String] = []
    for file in files {
      switch try onDisk(file.path) {
      case .nothing: writes.append(file)
      case .file(let fingerprint) where fingerprint == Fingerprint(file.bytes): continue
      case .file where former.fingerprints[file.path] != nil: writes.append(file)
      case .file, .other: conflicts.append(file.path)
      }
    }
    manifest = Manifest(files)
    var removals: [String] = []
    var left: [String] = []
    for (path, fingerprints) in former.fingerprints.sorted(by: { $0.key < $1.key })
    where manifest.fingerprints[path] == nil {
      switch try onDisk(path) {
      case .nothing: continue
      case .file(let fingerprint) where fingerprints.contains(fingerprint): removals.append(path)
      case .file, .other: left.append(path)
      }
    }
    kept = files.count - writes.count - conflicts.count
    self.writes = writes
    self.removals = removals
    self.left = left
    self.conflicts = conflicts
  }
}
