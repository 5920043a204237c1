/// Writes values as bytes, for a file that only this program reads.
///
/// A number is written seven bits at a time, the lowest first; all bytes but the last have the highest bit. A text or list begins with
/// its length. Whoever writes a value and whoever reads it name its parts in the same order.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  init() {}

  /// A writer that has room for so many bytes.
  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Writes bytes as they are, without their length.
  mutating func append(raw bytes: some Collection<UInt8>) { self.bytes += bytes }

  /// Writes over what stands at a place.
  mutating func replace(at start: Int, with bytes: some Collection<UInt8>) {
    self.bytes.replaceSubrange(start..<start + bytes.count, with: bytes)
  }

  mutating func append(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func append(_ text: some Collection<UInt8>) {
    append(UInt64(text.count))
    // The bytes of a string are appended one by one otherwise.
    if text.withContiguousStorageIfAvailable({ bytes.append(contentsOf: $0) }) == nil { bytes += text }
  }
}

/// Reads what `ByteWriter` wrote.
struct ByteReader: Sendable {
  private let bytes: [UInt8]
  private let end: Int
  private(set) var position: Int

  /// The bytes are not what was expected: cut off, or of another version.
  struct Damage: Error {}

  /// Reads bytes from a place on.
  init(_ bytes: [UInt8], from start: Int = 0) { self.init(bytes, start..<bytes.count) }

  private init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    end = range.upperBound
    position = range.lowerBound
  }

  var isAtEnd: Bool { position == end }

  /// Reads a long list that `PieceWriter` wrote in parts.
  mutating func listInParts<Element: Stored & Sendable>() throws(Damage) -> [Element] {
    var parts: [ByteReader] = []
    for _ in 0..<(try count()) { parts.append(ByteReader(bytes, try slice().indices)) }
    let read = parts.concurrentMap { part in
      Result { () throws(Damage) in
        var part = part
        return try [Element](from: &part)
      }
    }
    var elements: [Element] = []
    for part in read { elements += try part.get() }
    return elements
  }

  mutating func number() throws(Damage) -> UInt64 {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while position < end, shift < 64 {
      let byte = bytes[position]
      position += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
    throw Damage()
  }

  /// The length of a text or list; never more than there are bytes left.
  mutating func count() throws(Damage) -> Int {
    let count = try number()
    guard count <= UInt64(end - position) else { throw Damage() }
    return Int(count)
  }

  mutating func slice() throws(Damage) -> ArraySlice<UInt8> {
    let count = try count()
    position += count
    return bytes[position - count..<position]
  }
}

/// A value that can be written as bytes. Equal values are equal bytes, and others are others.
protocol Written {
  func write(to writer: inout ByteWriter)
}

/// A value that can be read back as well.
protocol Stored: Written {
  init(from reader: inout ByteReader) throws(ByteReader.Damage)
}

extension Fingerprint {
  /// The fingerprint of a value's bytes.
  init(of value: some Written) {
    var writer = ByteWriter()
    value.write(to: &writer)
    self.init(writer.bytes)
  }
}

extension UInt64: Stored {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) { self = try reader.number() }

  func write(to writer: inout ByteWriter) { writer.append(self) }
}

extension Int: Stored {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) { self.init(bitPattern: UInt(try reader.number())) }

  func write(to writer: inout ByteWriter) { writer.append(UInt64(UInt(bitPattern: self))) }
}

extension String: Stored {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(decoding: try reader.slice(), as: UTF8.self)
  }

  func write(to writer: inout ByteWriter) { writer.append(utf8) }
}

extension Array: Written where Element: Written {
  func write(to writer: inout ByteWriter) {
    writer.append(UInt64(count))
    for element in self { element.write(to: &writer) }
  }
}

extension Array: Stored where Element: Stored {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self = []
    let count = try reader.count()
    reserveCapacity(count)
    for _ in 0..<count { append(try Element(from: &reader)) }
  }
}

extension Optional: Stored where Wrapped: Stored {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self = try reader.number() == 0 ? nil : try Wrapped(from: &reader)
  }
}

extension Optional: Written where Wrapped: Written {
  func write(to writer: inout ByteWriter) {
    writer.append(self == nil ? 0 : 1 as UInt64)
    self?.write(to: &writer)
  }
}

extension Fingerprint: Stored {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) { self.init(value: try reader.number()) }

  func write(to writer: inout ByteWriter) { writer.append(value) }
}
