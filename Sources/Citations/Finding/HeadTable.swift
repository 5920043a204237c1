/// Which recognisers to ask at a place: those that have a head there.
///
/// A filter passes over nearly all places, with a few steps for a byte and no branch; a trie over the first bytes of all heads then says
/// which recognisers they are of.
struct HeadTable: Sendable {
  /// Heads are told apart by this many bytes; more would only make the trie larger.
  static let depth = 4

  /// What the filter knows of each byte: its group, and whether an expression can begin behind it.
  private let groups = (0...255).map { byte in
    UInt32(Self.group(of: byte)) | (Byte.isWord(byte) && byte < 0x80 ? 0 : Self.opens)
  }
  /// For each two groups that begin a head, as bits, the groups that can be third; a third letter is in one with its capital.
  private var thirds = [UInt32](repeating: 0, count: 64 * 32)
  private var nodes = [Node(byte: 0)]
  /// The node of each first byte; 0 is none.
  private var firstNodes = [UInt16](repeating: 0, count: 256)

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
    let row = 32 * Self.group(of: first)
    // Behind a short head anything may stand.
    for second in bytes.count > 1 ? [Self.group(of: bytes[1]) & 31] : Array(0..<32) {
      thirds[row + second] |= bytes.count > 2 ? 1 &<< UInt32(Self.group(of: bytes[2])) : .max
    }
  }

  /// The bit of a byte behind which an expression can begin.
  private static let opens: UInt32 = 0x80

  /// One of 64 groups: a letter is 32 behind its capital, all figures are one group, and what is no letter shares the rest.
  private static func group(of byte: UInt8) -> Int {
    Byte.isDigit(byte) ? 0 : Byte.isWord(byte) ? Int(byte & 63) : 27 + Int(byte & 3)
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
    var position = range.lowerBound
    while let index = nextCandidate(in: text, position..<range.upperBound) {
      if let recognisers = recognisers(at: index, in: text) { return (index, recognisers) }
      position = index + 1
    }
    return nil
  }

  /// The first place in the range that the filter lets through.
  private func nextCandidate(in text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    let (groups, thirds) = (groups.span, thirds.span)
    // The last four bytes as the filter knows them, the latest lowest.
    var latest = range.lowerBound > 0 ? groups[Int(text[range.lowerBound - 1])] : Self.opens
    let end = min(range.upperBound + 2, text.count)
    var index = range.lowerBound
    while index < end {
      // All bytes of the text pass here. That the index lies within the text is said above; there is a group for each byte, and eleven
      // bits are one of the thirds: without these checks finding citations takes two thirds of the time.
      latest = latest &<< 8 | groups[unchecked: Int(text[unchecked: index])]
      let pair = Int(latest &>> 11 & 0x7E0 | latest &>> 8 & 0x1F)
      if latest &>> 31 & thirds[unchecked: pair] &>> latest & 1 != 0 { return index - 2 }
      index &+= 1
    }
    // At the end of the text a head has no third byte.
    let rest = max(range.lowerBound, end - 2)
    return rest < range.upperBound ? rest : nil
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
