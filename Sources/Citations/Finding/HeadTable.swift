/// Which recognisers to ask at a place: those that have a head there.
///
/// A filter passes over nearly all places, with a few steps for a byte and no branch; a trie over the first bytes of all heads then says
/// which recognisers they are of.
struct HeadTable: Sendable {
  /// Heads are told apart by this many bytes; more would only make the trie larger.
  static let depth = 4

  /// The places that each byte can have in a head.
  private var places = (0...255).map { Places(opens: Byte.isWord($0) && $0 < 0x80 ? 0 : .max) }
  private var nodes = [Node(byte: 0)]
  /// The node of each first byte; 0 is none.
  private var firstNodes = [UInt16](repeating: 0, count: 256)

  /// The heads that have a byte at their first three places, as bits. Heads with the same first byte are one bit, which no other head has
  /// but by chance.
  private struct Places {
    /// Those that can stand behind it.
    let opens: UInt64
    var first: UInt64 = 0
    var second: UInt64 = 0
    var third: UInt64 = 0
  }

  /// A byte of a head; 0 stands for no node.
  private struct Node {
    let byte: UInt8
    var child: UInt16 = 0
    var sibling: UInt16 = 0
    /// The recognisers with a head that ends here, as bits.
    var recognisers: UInt32 = 0
  }

  /// Adds a head of the recogniser with this number, 0 to 31; one in small letters also as it stands at the head of a sentence and in
  /// capitals.
  mutating func insertInAnyCase(_ head: StaticString, of recogniser: Int) {
    let bytes = head.bytes
    insert(bytes, of: recogniser)
    guard let first = bytes.first, Byte.isLower(first) else { return }
    insert([first - 0x20] + bytes.dropFirst(), of: recogniser)
    insert(bytes.map { Byte.isLower($0) ? $0 - 0x20 : $0 }, of: recogniser)
  }

  /// Adds a head of the recogniser with this number, 0 to 31. A head goes on to its first blank.
  mutating func insert(_ head: some Sequence<UInt8>, of recogniser: Int) {
    let bytes = Array(head.prefix(Self.depth).prefix { $0 != 0x20 })
    guard let first = bytes.first else { return }
    var node = 0
    for byte in bytes {
      // A full table asks a little more often.
      guard let next = child(of: node, byte) ?? add(byte, to: node) else { break }
      node = next
    }
    nodes[node].recognisers |= 1 << UInt32(recogniser)
    // Letters have a bit each; what comes before them in ASCII is mostly figures, which are heads by themselves.
    let bit: UInt64 = first < 0x40 ? 1 : 1 << (first & 63)
    // Behind a short head anything may stand.
    for byte in 0...255 {
      if byte == first { places[byte].first |= bit }
      if bytes.count < 2 || byte == bytes[1] { places[byte].second |= bit }
      if bytes.count < 3 || byte == bytes[2] { places[byte].third |= bit }
    }
  }

  private mutating func add(_ byte: UInt8, to parent: Int) -> Int? {
    let node = nodes.count
    guard node <= UInt16.max else { return nil }
    var new = Node(byte: byte)
    if parent == 0 {
      firstNodes[Int(byte)] = UInt16(node)
    } else {
      new.sibling = nodes[parent].child
      nodes[parent].child = UInt16(node)
    }
    nodes.append(new)
    return node
  }

  private func child(of parent: Int, _ byte: UInt8) -> Int? {
    var node = Int(parent == 0 ? firstNodes[Int(byte)] : nodes[parent].child)
    while node != 0, nodes[node].byte != byte { node = Int(nodes[node].sibling) }
    return node == 0 ? nil : node
  }

  /// The first place in the range where an expression can begin with a head, and the recognisers that have it, as bits.
  func nextHead(in text: Span<UInt8>, _ range: Range<Int>) -> (index: Int, recognisers: UInt32)? {
    let places = places.span
    var opens = range.lowerBound > 0 ? places[Int(text[range.lowerBound - 1])].opens : .max
    // The heads whose first byte, and whose first two bytes, stand before the index.
    var (one, two): (UInt64, UInt64) = (0, 0)
    let end = min(range.upperBound + 2, text.count)
    for index in range.lowerBound..<end {
      let place = places[Int(text[index])]
      let heads = two & place.third
      (opens, one, two) = (place.opens, opens & place.first, one & place.second)
      if heads != 0, let recognisers = recognisers(at: index - 2, in: text) { return (index - 2, recognisers) }
    }
    // At the end of the text a head has no third byte.
    for index in max(range.lowerBound, end - 2)..<max(range.upperBound, end - 2) {
      if let recognisers = recognisers(at: index, in: text) { return (index, recognisers) }
    }
    return nil
  }

  /// The recognisers with a head at the index, as bits; nil when there are none, or no expression can begin there.
  private func recognisers(at index: Int, in text: Span<UInt8>) -> UInt32? {
    var mask: UInt32 = 0
    var node = 0
    var place = index
    while place < text.count, let child = child(of: node, text[place]) {
      node = child
      mask |= nodes[node].recognisers
      place += 1
    }
    return mask != 0 && Byte.beginsExpression(text, at: index) ? mask : nil
  }
}

extension StaticString {
  var first: UInt8 { utf8Start.pointee }
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount) }
}
