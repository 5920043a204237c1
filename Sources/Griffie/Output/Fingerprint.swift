internal import CXXHash

/// Sixty-four bits that tell files apart (XXH3). Not for keeping anybody out.
public struct Fingerprint: Hashable, Sendable, LosslessStringConvertible {
  let value: UInt64

  init(value: UInt64) { self.value = value }

  public init(_ bytes: [UInt8]) { self.init(bytes[...]) }

  init(_ bytes: ArraySlice<UInt8>) { value = bytes.withUnsafeBytes { XXH3_64bits($0.baseAddress, $0.count) } }

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

  /// The fingerprint of bytes that come piece by piece.
  final class Stream {
    private let state = XXH3_createState()

    init() { XXH3_64bits_reset(state) }

    deinit { XXH3_freeState(state) }

    func add(_ bytes: [UInt8]) { _ = bytes.withUnsafeBytes { XXH3_64bits_update(state, $0.baseAddress, $0.count) } }

    var fingerprint: Fingerprint { Fingerprint(value: XXH3_64bits_digest(state)) }
  }

  /// Reads sixteen hexadecimal figures.
  public init?(_ description: String) { self.init(hexadecimal: description.utf8) }

  /// Reads sixteen hexadecimal figures.
  init?(hexadecimal figures: some Collection<UInt8>) {
    guard figures.count == 16 else { return nil }
    var value: UInt64 = 0
    for figure in figures {
      switch figure {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt64(figure - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt64(figure - UInt8(ascii: "a") + 10)
      default: return nil
      }
    }
    self.value = value
  }

  public var description: String {
    var figures: [UInt8] = []
    append(to: &figures)
    return String(decoding: figures, as: UTF8.self)
  }

  /// Writes sixteen hexadecimal figures.
  func append(to bytes: inout [UInt8]) {
    for place in 1...16 {
      let figure = UInt8(truncatingIfNeeded: value >> (64 - 4 * place)) & 15
      bytes.append(figure < 10 ? UInt8(ascii: "0") + figure : UInt8(ascii: "a") + figure - 10)
    }
  }
}
