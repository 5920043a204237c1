import Testing

@testable import GriffieCommand

/// Unpacking of what gzip packed.
@Suite struct GzipTests {
  /// `kst-36410-12` and a line end, as gzip packs it.
  static let packed: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xCB, 0x2E, 0x2E, 0xD1, 0x35, 0x36, 0x33, 0x31,
    0x34, 0xD0, 0x35, 0x34, 0xE2, 0x02, 0x00, 0x63, 0xD7, 0xA3, 0x5D, 0x0D, 0x00, 0x00, 0x00,
  ]

  @Test("unpacks a file, and files that were joined")
  func unpacks() {
    #expect(Gzip.isPacked(Self.packed))
    #expect(Gzip.unpack(Self.packed) == Array("kst-36410-12\n".utf8))
    #expect(Gzip.unpack(Self.packed + Self.packed) == Array("kst-36410-12\nkst-36410-12\n".utf8))
  }

  @Test("refuses what is cut off, damaged, or not packed")
  func refuses() {
    #expect(Gzip.unpack(Array(Self.packed.dropLast(5))) == nil)
    #expect(Gzip.unpack(Self.packed + [1]) == nil)
    var damaged = Self.packed
    damaged[14] ^= 0xFF
    #expect(Gzip.unpack(damaged) == nil)
    #expect(Gzip.unpack([]) == nil)
    #expect(!Gzip.isPacked(Array("kst".utf8)))
  }
}
