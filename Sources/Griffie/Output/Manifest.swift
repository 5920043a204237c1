/// What Griffie made in an output folder: the only files it may change or remove there.
///
/// As a file it is UTF-8 text. The first line is `griffie manifest 2`; each further line is a fingerprint of sixteen hexadecimal
/// figures, a blank, and a path within the folder, in the order of the paths. While a build writes, a path stands there twice when
/// its bytes change, so that a build that is cut off leaves no file unknown.
public struct Manifest: Hashable, Sendable {
  /// Fingerprints that the file at a path may have.
  public private(set) var fingerprints: [String: Set<Fingerprint>]

  /// Name of the file it stands in.
  public static let fileName = ".griffie-manifest"

  private static let head = "griffie manifest 2"

  /// A manifest of these files.
  public init(_ files: [OutputFile] = []) {
    fingerprints = Dictionary(
      files.map { ($0.path, [$0.fingerprint]) }, uniquingKeysWith: { $0.union($1) })
  }

  /// Reads its file; nil when that is damaged or of another version.
  public init?(_ bytes: [UInt8]) {
    // By bytes: a combining mark at the head of a path would be one Character with the blank before it.
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard let head = lines.first, head.elementsEqual(Self.head.utf8), lines.popLast() == [] else { return nil }
    fingerprints = [:]
    for line in lines.dropFirst() {
      let parts = line.split(separator: 0x20, maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let fingerprint = String(validating: parts[0], as: UTF8.self).flatMap(Fingerprint.init),
        let path = String(validating: parts[1], as: UTF8.self), Self.isWithin(path)
      else { return nil }
      fingerprints[path, default: []].insert(fingerprint)
    }
  }

  /// Whether a path stays in the folder.
  private static func isWithin(_ path: String) -> Bool {
    path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .allSatisfy { !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8) }
  }

  /// Its file.
  public var bytes: [UInt8] {
    let lines = fingerprints.sorted { $0.key < $1.key }.flatMap { path, prints in
      prints.map(\.description).sorted().map { "\($0) \(path)" }
    }
    return Array(([Self.head] + lines).map { $0 + "\n" }.joined().utf8)
  }

  /// What may stand there while one is turned into the other.
  public func united(with other: Manifest) -> Manifest {
    var united = self
    united.fingerprints.merge(other.fingerprints) { $0.union($1) }
    return united
  }

  /// The manifest with only some of its paths.
  public func only(_ paths: [String]) -> Manifest {
    var part = Manifest()
    for path in paths { part.fingerprints[path] = fingerprints[path] }
    return part
  }
}
