/// Which recognisers to ask at a place: those that have a head there.
///
/// A trie over the first bytes of all heads, so that most words are passed over after a byte or two.
struct HeadTable: Sendable {
  /// Heads are told apart by this many bytes; more would only make the table larger.
  static let depth = 4

  /// For each node 256 nodes that follow it, by byte; 0 is none, since nothing leads back to the root.
  private var next = [UInt16](repeating: 0, count: 256)
  /// For each node the recognisers with a head that ends there, as bits.
  private var masks: [UInt32] = [0]

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
    var node = 0
    for byte in head.prefix(Self.depth) {
      if byte == 0x20 { break }
      let slot = node << 8 | Int(byte)
      // A full table asks a little more often.
      if next[slot] == 0, masks.count > UInt16.max { break }
      if next[slot] == 0 {
        next[slot] = UInt16(masks.count)
        masks.append(0)
        next += repeatElement(0, count: 256)
      }
      node = Int(next[slot])
    }
    // No name is empty; the root stays without recognisers.
    if node != 0 { masks[node] |= 1 << UInt32(recogniser) }
  }

  /// The first place in the range where an expression can begin with a head, and the recognisers that have it, as bits.
  func nextHead(in text: Span<UInt8>, _ range: Range<Int>) -> (index: Int, recognisers: UInt32)? {
    let next = next.span
    let masks = masks.span
    let classes = Self.classes.span
    var before = range.lowerBound > 0 ? classes[Int(text[range.lowerBound - 1])] : 0
    for index in range {
      let current = classes[Int(text[index])]
      // Nearly all places are within a word of ASCII or at a blank.
      let isInside = before == 1 || current == 0
      before = current
      if isInside { continue }
      var mask: UInt32 = 0
      var node = 0
      var place = index
      repeat {
        node = Int(next[node << 8 | Int(text[place])])
        mask |= masks[node]
        place += 1
      } while node != 0 && place < text.count
      if mask != 0, Byte.beginsExpression(text, at: index) { return (index, mask) }
    }
    return nil
  }

  /// 0 for blanks and controls, 1 for letters and figures of ASCII, 2 for all else.
  private static let classes: [UInt8] = (0...255).map { byte in
    byte <= 0x20 ? 0 : byte < 0x80 && Byte.isWord(byte) ? 1 : 2
  }
}

extension StaticString {
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount) }
}
