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
    var former = known[...]
    var bytes: [PathBytes: [UInt8]] = [:]
    var files: [KnownFile] = []
    files.reserveCapacity(scan?.files.count ?? 0)
    var hasNewStamps = false
    for file in scan?.files ?? [] {
      while let first = former.first, first.path < file.path { former.removeFirst() }
      if let first = former.first, PathBytes(first.path) == PathBytes(file.path), first.stamp == file.stamp,
        first.stamp.isSettled(at: time)
      {
        files.append(first)
        continue
      }
      hasNewStamps = true
      let read = try Disk.read("\(path)/\(file.path)", atMost: Self.largestFile)
      bytes[PathBytes(file.path)] = read
      files.append(KnownFile(path: file.path, stamp: file.stamp, fingerprint: Fingerprint(read)))
    }
    self.files = files
    self.bytes = bytes
    self.hasNewStamps = hasNewStamps
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
    var sources: [SourceFile] = []
    sources.reserveCapacity(files.count)
    var former = former[...]
    for file in files {
      while let first = former.first, first.path < file.path { former.removeFirst() }
      if let first = former.first, PathBytes(first.path) == PathBytes(file.path), first.fingerprint == file.fingerprint
      {
        sources.append(first)
        continue
      }
      let read =
        if let known = bytes[PathBytes(file.path)] { known } else {
          try Self.again { () throws(Disk.Failure) in
            try Disk.read("\(path)/\(file.path)", atMost: Self.largestFile)
          }
        }
      sources.append(SourceFile(path: file.path, bytes: read))
    }
    return sources
  }
}
