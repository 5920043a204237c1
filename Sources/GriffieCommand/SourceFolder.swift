import Glibc
import Griffie

/// A folder that a site is made from, as it stands now.
struct SourceFolder {
  let path: String
  /// Its files, in the order of their paths.
  let files: [KnownFile]
  /// What stands in it and is not read.
  let skipped: [SkippedFile]
  /// Whether the stamp of a file is another than the last build wrote down, or could not be relied on.
  let hasNewStamps: Bool
  /// Whether a file of it can change under another path than its own.
  private let hasLinks: Bool
  /// Bytes of the files that had to be read.
  private let bytes: [PathBytes: [UInt8]]

  /// Bytes that a file has at most, a picture or another that is published as it is.
  private static let largestFile = 256 << 20

  /// Looks at a folder. One that is not there is empty.
  ///
  /// - Parameters:
  ///   - path: of the folder.
  ///   - known: is asked, when all has been looked at, for its files as the last build saw them, and when: of those that are as they were,
  ///     nothing is read.
  /// - Throws: `Disk.Failure`.
  init(_ path: String, known: () -> (files: [KnownFile], time: Int)? = { nil }) throws(Disk.Failure) {
    self.path = path
    let scan = try Disk.isFolder(path) ? FolderScan(path) : nil
    skipped = scan?.skipped ?? []
    hasLinks = scan?.hasLinks ?? false
    let (known, time) = known() ?? ([], 0)
    var former = known.walk
    var bytes: [PathBytes: [UInt8]] = [:]
    files = try (scan?.files ?? []).known { file in
      former.file(at: file.path).flatMap { $0.stamp == file.stamp && $0.stamp.isSettled(at: time) ? $0 : nil }
    } others: { (others) throws(Disk.Failure) in
      zip(others, try Self.read(others.map(\.path), in: path)).map { file, read in
        bytes[PathBytes(file.path)] = read
        return KnownFile(path: file.path, stamp: file.stamp, fingerprint: Fingerprint(read))
      }
    }
    self.bytes = bytes
    hasNewStamps = !bytes.isEmpty
  }

  private init(_ former: SourceFolder, _ files: [KnownFile], _ bytes: [PathBytes: [UInt8]]) {
    (path, skipped, hasLinks) = (former.path, former.skipped, former.hasLinks)
    self.files = files
    self.bytes = bytes
    hasNewStamps = !bytes.isEmpty
  }

  /// The folder when no file changed since it was looked at but these; nil where all of it must be looked at again: when one came or went, or
  /// can have changed under another path.
  ///
  /// - Parameter changed: paths of files, of this folder or others, as far as its own path leads to them.
  /// - Returns: the folder as it is now.
  /// - Throws: `Disk.Failure`.
  func following(_ changed: [String]) throws(Disk.Failure) -> SourceFolder? {
    if hasLinks { return nil }
    var files = files
    var bytes: [PathBytes: [UInt8]] = [:]
    for place in changed {
      guard let own = place.path(within: path) else { continue }
      var status = stat()
      guard lstat(place, &status) == 0 else {
        // Editors make a file and remove it again. One that has no name of its own in Unicode cannot be asked for.
        let isOther =
          errno != ENOENT || files.file(at: own) != nil || skipped.contains { PathBytes($0.path) == PathBytes(own) }
          || own.unicodeScalars.contains("\u{FFFD}")
        if isOther { return nil }
        continue
      }
      guard status.st_mode & S_IFMT == S_IFREG, status.st_nlink == 1, let index = files.place(of: own) else {
        return nil
      }
      let read = try Disk.read(place, atMost: Self.largestFile)
      files[index] = KnownFile(path: files[index].path, stamp: FileStamp(status), fingerprint: Fingerprint(read))
      bytes[PathBytes(own)] = read
    }
    return SourceFolder(self, files, bytes)
  }

  /// Reads files of a folder, on all processors at once.
  private static func read(_ files: [String], in folder: String) throws(Disk.Failure) -> [[UInt8]] {
    var bytes: [[UInt8]] = []
    let read = files.concurrentMap { file in
      Result { () throws(Disk.Failure) in try Disk.read("\(folder)/\(file)", atMost: largestFile) }
    }
    for file in read { bytes.append(try file.get()) }
    return bytes
  }

  /// Does something with files, and once more where one was gone when it was to be read: an editor that saves puts another in its place.
  static func again<Value>(_ body: () throws(Disk.Failure) -> Value) throws(Disk.Failure) -> Value {
    do throws(Disk.Failure) {
      return try body()
    } catch {
      guard error.reason == .system(ENOENT) else { throw error }
      // The quiet that ends a change when the site is watched.
      usleep(20_000)
      return try body()
    }
  }

  /// All its files with their bytes.
  ///
  /// - Parameter former: files as a build before read them, in the order of their paths: those that are still the same are not read again.
  /// - Returns: the files, in the order of their paths.
  /// - Throws: `Disk.Failure`.
  func sources(reusing former: [SourceFile] = []) throws(Disk.Failure) -> [SourceFile] {
    var former = PathWalk(former) { $0.path }
    return try files.known { file in
      former.file(at: file.path).flatMap { $0.fingerprint == file.fingerprint ? $0 : nil }
        ?? bytes[PathBytes(file.path)].map { SourceFile(path: file.path, bytes: $0) }
    } others: { (others) throws(Disk.Failure) in
      let paths = others.map(\.path)
      let read = try Self.again { () throws(Disk.Failure) in try Self.read(paths, in: path) }
      return zip(paths, read).map { SourceFile(path: $0, bytes: $1) }
    }
  }
}
