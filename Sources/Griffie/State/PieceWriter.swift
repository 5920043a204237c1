/// Writes values as bytes, piece by piece on all processors at once, for a file that is never in memory as a whole.
struct PieceWriter {
  private typealias Piece = @Sendable () -> [UInt8]

  /// As many parts has a long list.
  private static let parts = 16
  /// So many pieces are in memory at once.
  private static let wave = 8

  private var pieces: [Piece] = []

  mutating func append(_ value: some Written & Sendable) {
    pieces.append {
      var writer = ByteWriter()
      value.write(to: &writer)
      return writer.bytes
    }
  }

  /// Writes a long list in parts: how many, and each with its length in bytes.
  mutating func appendInParts<Element: Sendable>(
    _ elements: [Element], _ write: @escaping @Sendable (Element, inout ByteWriter) -> Void
  ) {
    let parts = elements.inParts(of: max(1, elements.count / Self.parts))
    append(parts.count)
    for part in parts {
      pieces.append {
        var writer = ByteWriter()
        writer.append(UInt64(part.count))
        for element in part { write(element, &writer) }
        var whole = ByteWriter()
        whole.append(writer.bytes)
        return whole.bytes
      }
    }
  }

  mutating func appendInParts<Element: Written & Sendable>(_ elements: [Element]) {
    appendInParts(elements) { $0.write(to: &$1) }
  }

  /// Makes the pieces and hands them over in their order.
  ///
  /// - Parameter put: takes a piece.
  /// - Returns: the fingerprint of all.
  /// - Throws: what the closure throws.
  func write<Failure>(_ put: ([UInt8]) throws(Failure) -> Void) throws(Failure) -> Fingerprint {
    let stream = Fingerprint.Stream()
    for wave in pieces.inParts(of: Self.wave) {
      for bytes in wave.concurrentMap({ $0() }) {
        stream.add(bytes)
        try put(bytes)
      }
    }
    return stream.fingerprint
  }
}
