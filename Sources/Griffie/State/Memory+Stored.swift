/// As a file it is its values as `ByteWriter` writes them; the state of the same build has their fingerprint.
extension Site.Memory {
  /// Name of the file it stands in.
  public static let fileName = ".griffie-memory"

  /// Reads its file; nil when that is damaged or another build's. What stands in it is read while the caller goes on.
  public init?(_ bytes: [UInt8], print: Fingerprint) {
    guard Fingerprint(bytes) == print else { return nil }
    // Bytes with this fingerprint are those that were written. Where that cannot be, nothing is known.
    let kept = Later { (try? Kept(bytes)) ?? Kept() }
    self.init(kept: { kept.value }, stages: nil, order: nil)
  }

  /// Writes its file.
  ///
  /// - Parameter put: takes a piece of it; the pieces come in their order.
  /// - Returns: the fingerprint of the file.
  /// - Throws: what the closure throws.
  public func write<Failure>(_ put: ([UInt8]) throws(Failure) -> Void) throws(Failure) -> Fingerprint {
    let kept = kept()
    var writer = PieceWriter()
    kept.library.write(to: &writer)
    kept.production.write(to: &writer)
    return try writer.write(put)
  }
}

extension Site.Memory.Kept {
  fileprivate init(_ bytes: [UInt8]) throws(ByteReader.Damage) {
    var reader = ByteReader(bytes)
    library = try Library.Known(from: &reader)
    production = try Production(from: &reader)
  }
}
