/// Sixteen bytes of a text in one register of the machine, with those at its side, so that a few steps answer a question about all of them.
struct SixteenBytes {
  fileprivate typealias Bytes = SIMD16<UInt8>

  /// How many bytes of a text are looked at.
  static let count = 16

  private let bytes: Bytes
  /// Each byte is the neighbour of that at its place.
  private let neighbours: Bytes

  /// The bytes from the index on, and the one before each; so many must be there.
  @inline(__always)
  init(_ text: Span<UInt8>, withThoseBefore index: Int) {
    bytes = Self.load(text, at: index)
    neighbours = Self.load(text, at: index &- 1)
  }

  /// The bytes from the index on, and the one behind each; so many must be there.
  @inline(__always)
  init(_ text: Span<UInt8>, withThoseBehind index: Int) {
    bytes = Self.load(text, at: index)
    neighbours = Self.load(text, at: index &+ 1)
  }

  @inline(__always)
  private static func load(_ text: Span<UInt8>, at index: Int) -> Bytes {
    text.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: Bytes.self)
  }

  /// Which of the bytes something is so of; a sequence of their places.
  struct Marks: Sequence, IteratorProtocol {
    /// The highest bit of each byte, the first being the lowest.
    private var low, high: UInt64

    @inline(__always)
    fileprivate init(_ bytes: Bytes) {
      let halves = unsafeBitCast(bytes, to: SIMD2<UInt64>.self)
      low = UInt64(littleEndian: halves[0]) & 0x8080_8080_8080_8080
      high = UInt64(littleEndian: halves[1]) & 0x8080_8080_8080_8080
    }

    @inline(__always)
    mutating func next() -> Int? {
      if low != 0 {
        defer { low &= low &- 1 }
        return low.trailingZeroBitCount &>> 3
      }
      if high == 0 { return nil }
      defer { high &= high &- 1 }
      return 8 &+ high.trailingZeroBitCount &>> 3
    }
  }

  /// The bytes at which a word or sign begins: what is no blank nor control character, and has no letter or figure of ASCII before it.
  @inline(__always)
  var starts: Marks {
    let figures = (neighbours &- Self.all(0x30)) .< Self.all(10)
    let letters = ((neighbours | Self.all(0x20)) &- Self.all(0x61)) .< Self.all(26)
    return Marks(unsafeBitCast((bytes .> Self.all(0x20)) .& .!(figures .| letters), to: Bytes.self))
  }

  /// The bytes that are `"`, `'`, `-`, `/`, `:`, `@`, the first of "ww", or outside ASCII. A `#` or `&` is marked too: to tell them apart takes
  /// longer than to look at the few there are.
  @inline(__always)
  var signs: Marks {
    let quotes = (bytes | Self.all(5)) .== Self.all(0x27)
    let strokes = (bytes | Self.all(2)) .== Self.all(0x2F)
    let others = (bytes .== Self.all(0x3A)) .| (bytes .== Self.all(0x40))
    let double = (bytes .== Self.all(0x77)) .& (neighbours .== Self.all(0x77))
    return Marks(unsafeBitCast(quotes .| strokes .| others .| double, to: Bytes.self) | bytes)
  }

  @inline(__always)
  private static func all(_ byte: UInt8) -> Bytes { Bytes(repeating: byte) }
}
