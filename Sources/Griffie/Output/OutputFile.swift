/// A file of the finished site.
public struct OutputFile: Sendable {
  /// Path within the output folder, parts separated by `/`.
  public let path: String
  public let contents: Contents
  public let fingerprint: Fingerprint

  /// Where the bytes of a file are.
  public enum Contents: Sendable {
    case bytes([UInt8])
    /// Too many to be in memory at once: each piece is made when it is asked for.
    case pieces(Pieces)
    /// In a file that was written as soon as they were made.
    case draft
    /// Where a former build left them: they need not be made again.
    case former
  }

  /// Bytes, piece by piece.
  public struct Pieces: Sendable {
    private let count: Int
    private let piece: @Sendable (Int) -> [UInt8]

    /// - Parameters:
    ///   - count: how many there are.
    ///   - piece: makes the one with a number, from 0.
    init(count: Int, _ piece: @escaping @Sendable (Int) -> [UInt8]) { (self.count, self.piece) = (count, piece) }

    /// All, in their order.
    public var all: some Sequence<[UInt8]> { (0..<count).lazy.map(piece) }
  }

  /// A file at a path without `.` or `..` in it.
  public init(path: String, bytes: [UInt8]) {
    self.init(path: path, .bytes(bytes), Fingerprint(bytes))
  }

  init(path: String, _ pieces: Pieces) {
    let stream = Fingerprint.Stream()
    for piece in pieces.all { stream.add(piece) }
    self.init(path: path, .pieces(pieces), stream.fingerprint)
  }

  init(path: String, _ contents: Contents, _ fingerprint: Fingerprint) {
    self.path = path
    self.contents = contents
    self.fingerprint = fingerprint
  }

  /// Nil where they are not at hand.
  public var bytes: [UInt8]? {
    if case .bytes(let bytes) = contents { bytes } else { pieces.map { Array($0.all.joined()) } }
  }

  /// The same, piece by piece.
  public var pieces: Pieces? {
    switch contents {
    case .bytes(let bytes): Pieces(count: 1) { _ in bytes }
    case .pieces(let pieces): pieces
    case .draft, .former: nil
    }
  }

  /// Whether its bytes are in a draft.
  public var isDraft: Bool { if case .draft = contents { true } else { false } }

  /// Whether they are where a former build left them.
  public var isFormer: Bool { if case .former = contents { true } else { false } }

  /// The file with its bytes in a draft.
  public var drafted: OutputFile { OutputFile(path: path, .draft, fingerprint) }

  /// The file as the next build knows it.
  public var made: OutputFile { OutputFile(path: path, .former, fingerprint) }

  /// Two files at one path, or a file where a folder must be: an author can bring that about with files beside the pages. Paths that
  /// only capitals tell apart are one on many machines, and a site is read on any.
  ///
  /// - Parameters:
  ///   - files: all files, in the order of their paths.
  ///   - sources: what the user calls those that are copied, by their paths.
  /// - Returns: what is wrong.
  static func collisions(_ files: [OutputFile], sources: [String: String]) -> [Diagnostic] {
    // Files of one folder stand behind one another.
    let folders = Set(files.map(\.path.folder).runs(together: ==).flatMap { "\($0[0])/".folders })
    // Of two pages at one path it is told what they are made from.
    let twice = zip(files, files.dropFirst()).filter { $0.path == $1.path && sources[$0.path] != nil }.map(\.0.path)
    let asFolder = files.map(\.path).filter { folders.contains($0[...]) }
    return (twice + asFolder).map { path in
      let source =
        sources[path] ?? files.lazy.compactMap { $0.path.hasPrefix("\(path)/") ? sources[$0.path] : nil }.first
      return .collision(path, and: path, at: source ?? path)
    } + capitals(files, sources)
  }

  private static func capitals(_ files: [OutputFile], _ sources: [String: String]) -> [Diagnostic] {
    let odd = files.filter { $0.path.utf8.contains { (0x41...0x5A).contains($0) || $0 >= 0x80 } }
    if odd.isEmpty { return [] }
    let known = Dictionary(grouping: files.map(\.path)) { $0.lowercased() }
    return odd.compactMap { file in
      known[file.path.lowercased()]?.first { $0 != file.path }
        .map { .collision(file.path, and: $0, at: sources[file.path] ?? file.path) }
    }
  }
}

extension OutputFile: Hashable {
  /// Whether both have the same path and bytes, wherever these are.
  public static func == (left: OutputFile, right: OutputFile) -> Bool {
    left.fingerprint == right.fingerprint && left.path == right.path
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(fingerprint) }
}

extension Diagnostic {
  fileprivate static func collision(_ path: String, and other: String, at place: String) -> Diagnostic {
    Diagnostic(
      path == other ? .addressTaken : .addressCase,
      path == other
        ? "two files or folders of the site have the address \(path)"
        : "only capitals tell this address from that of \(other)", at: Place(place),
      suggestion: "give one of those in content that become it another name")
  }
}
