/// Eight bytes of a text in one word of the machine, so that a few steps answer a question about all of them.
///
/// The answers are marks: the highest bit of each byte for which it is so. The first byte of the text is the lowest.
struct EightBytes {
  private let bits: UInt64

  /// The bytes from the index on; so many must be there.
  init(_ text: Span<UInt8>, at index: Int) {
    bits = UInt64(littleEndian: text.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self))
  }

  /// The letters and figures of ASCII.
  private var words: UInt64 {
    let figures = marks(of: bits, from: UInt8(ascii: "0"), to: UInt8(ascii: "9"))
    let letters = marks(of: bits | Self.all(0x20), from: UInt8(ascii: "a"), to: UInt8(ascii: "z"))
    return figures | letters
  }

  /// How many of them are letters and figures of ASCII before the first that is none.
  var wordLength: Int { (~words & Self.all(0x80)).trailingZeroBitCount / 8 }

  /// Whether all of them are blanks.
  var areBlanks: Bool { bits == Self.all(UInt8(ascii: " ")) }

  private func marks(of bits: UInt64, from first: UInt8, to last: UInt8) -> UInt64 {
    Self.atLeast(first, bits) & ~Self.atLeast(last + 1, bits) & ~bits & Self.all(0x80)
  }

  /// In the highest bit of each byte, whether its other bits make a number that is not below this one.
  private static func atLeast(_ byte: UInt8, _ bits: UInt64) -> UInt64 { (bits & all(0x7F)) &+ all(0x80 - byte) }

  /// The byte in all eight places.
  private static func all(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }
}
