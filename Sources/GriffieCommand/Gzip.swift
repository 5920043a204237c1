internal import CZlib

/// Files packed by gzip, RFC 1952.
enum Gzip {
  /// Whether a file says of itself that it is packed.
  static func isPacked(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

  /// What was packed; nil when the file is damaged, or grows past the limit. Files joined together are unpacked as one.
  static func unpack(_ bytes: [UInt8], upTo limit: Int = .max) -> [UInt8]? {
    var packed = bytes
    var unpacked: [UInt8] = []
    var stream = z_stream()
    // 16 means that a gzip header is expected.
    guard inflateInit2_(&stream, 16 + MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      return nil
    }
    defer { inflateEnd(&stream) }
    let isWhole = packed.withUnsafeMutableBufferPointer { input in
      stream.next_in = input.baseAddress
      stream.avail_in = UInt32(clamping: input.count)
      while true {
        var code = Z_OK
        unpacked += [UInt8](unsafeUninitializedCapacity: 1 << 18) { buffer, count in
          stream.next_out = buffer.baseAddress
          stream.avail_out = UInt32(buffer.count)
          code = inflate(&stream, Z_NO_FLUSH)
          count = buffer.count - Int(stream.avail_out)
        }
        if unpacked.count > limit { return false }
        if code == Z_STREAM_END, stream.avail_in == 0 { return true }
        guard code == Z_OK || code == Z_STREAM_END && inflateReset(&stream) == Z_OK else { return false }
      }
    }
    return isWhole ? unpacked : nil
  }
}
