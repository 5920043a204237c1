internal import CXXHash

/// Sixty-four bits that tell files apart (XXH3). Not for keeping anybody out.
public struct Fingerprint: Hashable, Sendable, LosslessStringConvertible {
  let value: UInt64

  init(value: UInt64) { self.value = value }

  public init(_ bytes: [UInt8]) { value = XXH3_64bits(bytes, bytes.count) }

  /// One for all of these, in their order.
  static func all(_ parts: [Fingerprint]) -> Fingerprint {
    Fingerprint(value: parts.withUnsafeBytes { XXH3_64bits($0.baseAddress, $0.count) })
  }

  /// One for all of these texts, in their order.
  static func all(_ texts: [String]) -> Fingerprint {
    var writer = ByteWriter()
    texts.write(to: &writer)
    return Fingerprint(writer.bytes)
  }

  /// Reads sixteen hexadecimal figures.
  public init?(_ description: String) {
    guard description.utf8.count == 16, let value = UInt64(description, radix: 16) else { return nil }
    self.value = value
  }

  public var description: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
