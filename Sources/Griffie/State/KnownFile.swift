/// What the file system says of a file that is not opened.
public struct FileStamp: Hashable, Sendable {
  /// In bytes.
  let size: UInt64
  /// When its bytes and when anything of it changed last, in nanoseconds since 1970.
  let (modified, changed): (Int, Int)
  let inode: UInt64

  public init(size: UInt64, modified: Int, changed: Int, inode: UInt64) {
    self.size = size
    self.modified = modified
    self.changed = changed
    self.inode = inode
  }

  /// Whether an equal stamp of a later look says that the bytes are those read at this time (nanoseconds since 1970) or after.
  ///
  /// A file can be written twice in one tick of the clock that file systems take their times from. What changed so shortly before it was
  /// read can have changed behind it as well, as in git (*Documentation/technical/racy-git.txt*).
  public func isSettled(at time: Int) -> Bool { max(modified, changed) < time - tick }

  /// The longest that a file system's clock stands still: two seconds on those that know no parts of a second.
  private var tick: Int { modified % 1_000_000_000 == 0 ? 2_000_000_000 : 20_000_000 }
}

/// A file whose bytes have been seen.
public struct KnownFile: Hashable, Sendable {
  /// Path within its folder.
  public let path: String
  public let stamp: FileStamp
  public let fingerprint: Fingerprint

  public init(path: String, stamp: FileStamp, fingerprint: Fingerprint) {
    self.path = path
    self.stamp = stamp
    self.fingerprint = fingerprint
  }
}

/// Files in the order of their paths.
extension [KnownFile] {
  /// The one at a path.
  package func file(at path: String) -> KnownFile? { place(of: path).map { self[$0] } }

  /// Where the one at a path stands among them.
  package func place(of path: String) -> Int? {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].path < path { low = middle + 1 } else { high = middle }
    }
    // Paths in other forms of Unicode stand next to it.
    while low < endIndex, self[low].path == path {
      if PathBytes(self[low].path) == PathBytes(path) { return low }
      low += 1
    }
    return nil
  }

  /// Paths where two lists do not have a file with the same bytes.
  package func paths(otherThanIn other: [KnownFile]) -> [String] {
    var paths: [String] = []
    var rest = other[...]
    for file in self {
      while let first = rest.first, first.path < file.path { paths.append(rest.removeFirst().path) }
      guard let first = rest.first, PathBytes(first.path) == PathBytes(file.path) else {
        paths.append(file.path)
        continue
      }
      rest.removeFirst()
      if first.fingerprint != file.fingerprint { paths.append(file.path) }
    }
    return paths + rest.map(\.path)
  }
}

extension FileStamp: Stored {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    size = try UInt64(from: &reader)
    (modified, changed) = (try Int(from: &reader), try Int(from: &reader))
    inode = try UInt64(from: &reader)
  }

  func write(to writer: inout ByteWriter) {
    size.write(to: &writer)
    modified.write(to: &writer)
    changed.write(to: &writer)
    inode.write(to: &writer)
  }
}

extension KnownFile: Stored {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    path = try String(from: &reader)
    stamp = try FileStamp(from: &reader)
    fingerprint = try Fingerprint(from: &reader)
  }

  func write(to writer: inout ByteWriter) {
    path.write(to: &writer)
    stamp.write(to: &writer)
    fingerprint.write(to: &writer)
  }
}
