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
  /// Bytes of the files that had to be read.
  private let bytes: [PathBytes: [UInt8]]

  /// Bytes that a file has at most, a picture or another that is published as it is.
  private static let largestFile = 256 << 20

  /// Looks at a folder; of files that are as they were when the last build saw them at this time, nothing is read. A folder that is not
  /// there is empty.
  init(_ path: String, known: [KnownFile], at time: Int) throws(Disk.Failure) {
    self.path = path
    let scan = try Disk.isFolder(path) ? FolderScan(path) : nil
    skipped = scan?.skipped ?? []
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
