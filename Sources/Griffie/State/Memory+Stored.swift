/// As a file it is its values as `ByteWriter` writes them; the state of the same build has their fingerprint.
extension Site.Memory {
  /// Name of the file it stands in.
  public static let fileName = ".griffie-memory"

  /// Reads its file; nil when that is damaged or another build's.
  public init?(_ bytes: [UInt8], print: Fingerprint) {
    guard Fingerprint(bytes) == print else { return nil }
    (stages, order) = (nil, nil)
    var reader = ByteReader(bytes)
    do throws(ByteReader.Damage) {
      library = try Library.Known(from: &reader)
      production = try Production(from: &reader)
    } catch {
      return nil
    }
  }

  /// Writes its file.
  ///
  /// - Parameter put: takes a piece of it; the pieces come in their order.
  /// - Returns: the fingerprint of the file.
  /// - Throws: what the closure throws.
  public func write<Failure>(_ put: ([UInt8]) throws(Failure) -> Void) throws(Failure) -> Fingerprint {
    var writer = PieceWriter()
    library.write(to: &writer)
    production.write(to: &writer)
    return try writer.write(put)
  }
}
