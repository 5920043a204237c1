/// What Griffie made in an output folder: the only files it may change or remove there.
///
/// As a file it is UTF-8 text. The first line is `griffie manifest 2`; each further line is a fingerprint of sixteen hexadecimal
/// figures, a blank, and a path within the folder, in the order of the bytes of the paths. While a build writes, a path stands there
/// twice when its bytes change, the second time at the end, so that a build that is cut off leaves no file unknown.
public struct Manifest: Hashable, Sendable {
  /// A path, and the fingerprints that the file there may have, in ascending order.
  public struct Line: Hashable, Sendable {
    public let path: String
    private var first: Fingerprint
    /// Hardly ever any.
    private var others: [Fingerprint] = []

    public var fingerprints: [Fingerprint] { [first] + others }

    fileprivate init(path: String, _ fingerprint: Fingerprint) {
      self.path = path
      first = fingerprint
    }

    fileprivate var key: PathBytes { PathBytes(path) }

    fileprivate mutating func add(_ line: Line) {
      if first == line.first, others == line.others { return }
      let all = Set(fingerprints + line.fingerprints).sorted { $0.value < $1.value }
      (first, others) = (all[0], Array(all.dropFirst()))
    }
  }

  /// In the order of the bytes of their paths, each of which stands there once.
  public let lines: [Line]

  /// Name of the file it stands in.
  public static let fileName = ".griffie-manifest"

  private static let head = Array("griffie manifest 2".utf8)

  /// A manifest of these files.
  public init(_ files: [OutputFile] = []) {
    self.init(lines: files.map { Line(path: $0.path, $0.fingerprint) })
  }

  /// A manifest of files as a build left them.
  public init(_ files: some Collection<KnownFile>) {
    self.init(lines: files.map { Line(path: $0.path, $0.fingerprint) })
  }

  /// The file it stands in.
  public var file: OutputFile { OutputFile(path: Self.fileName, bytes: bytes) }

  private init(lines: [Line]) {
    let isInOrder = zip(lines, lines.dropFirst()).allSatisfy { $0.key < $1.key }
    var united: [Line] = []
    for line in isInOrder ? [] : lines.sorted(by: { $0.key < $1.key }) {
      if united.last?.key == line.key {
        united[united.count - 1].add(line)
      } else {
        united.append(line)
      }
    }
    self.lines = isInOrder ? lines : united
  }

  /// Reads its file; nil when that is damaged or of another version.
  public init?(_ bytes: [UInt8]) {
    // By bytes: a combining mark at the head of a path would be one Character with the blank before it.
    var rows = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard let head = rows.first, head.elementsEqual(Self.head), rows.popLast() == [] else { return nil }
    var lines: [Line] = []
    lines.reserveCapacity(rows.count)
    for row in rows.dropFirst() {
      guard let blank = row.firstIndex(of: 0x20), let fingerprint = Fingerprint(hexadecimal: row[..<blank]),
        Self.isWithin(row[(blank + 1)...]), let path = String(validating: row[(blank + 1)...], as: UTF8.self)
      else { return nil }
      lines.append(Line(path: path, fingerprint))
    }
    self.init(lines: lines)
  }

  /// Whether a path stays in the folder.
  private static func isWithin(_ path: ArraySlice<UInt8>) -> Bool {
    path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .allSatisfy { !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8) }
  }

  /// Its file.
  public var bytes: [UInt8] { Self.head + [0x0A] + lineBytes }

  /// Its lines, as they can be written behind those of another.
  public var lineBytes: [UInt8] {
    var bytes: [UInt8] = []
    for line in lines {
      for fingerprint in line.fingerprints {
        fingerprint.append(to: &bytes)
        bytes.append(0x20)
        bytes += line.path.utf8
        bytes.append(0x0A)
      }
    }
    return bytes
  }

  /// Fingerprints that the file at a path may have; nil when none is known there.
  public subscript(path: String) -> [Fingerprint]? { line(of: path)?.fingerprints }

  private func line(of path: String) -> Line? {
    let key = PathBytes(path)
    var (low, high) = (0, lines.count)
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low < lines.count && lines[low].key == key ? lines[low] : nil
  }

  /// What may stand there while one is turned into the other.
  public func united(with other: Manifest) -> Manifest {
    var united: [Line] = []
    united.reserveCapacity(lines.count)
    var rest = other.lines[...]
    for var line in lines {
      while let first = rest.first, first.key < line.key { united.append(rest.removeFirst()) }
      if let first = rest.first, first.key == line.key { line.add(rest.removeFirst()) }
      united.append(line)
    }
    return Manifest(lines: united + rest)
  }

  /// The lines of paths that none of the files has.
  func lines(ofNone files: [OutputFile]) -> [Line] {
    if lines.count == files.count, zip(lines, files).allSatisfy({ $0.key == PathBytes($1.path) }) { return [] }
    var rest = Manifest(files).lines[...]
    return lines.filter { line in
      while let first = rest.first, first.key < line.key { rest.removeFirst() }
      return rest.first?.key != line.key
    }
  }

  /// The manifest with only some of its paths.
  public func only(_ paths: [String]) -> Manifest {
    Manifest(lines: paths.compactMap(line(of:)))
  }
}
