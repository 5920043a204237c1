/// Which recognisers to ask at a place: those that have a head there.
///
/// An expression begins where a word or sign does, and these places are found in sixteen bytes at once. A filter of three bytes passes over
/// nearly all of them; a trie over the first bytes of all heads then says which recognisers they are of. Both take some bytes for the
/// same, so that their tables stay small: now and then a recogniser is asked in vain.
struct HeadTable: Sendable {
  /// Heads are told apart by this many bytes; more would only make the trie larger.
  static let depth = 6

  /// The group of each byte.
  private let groups = (UInt8.min...UInt8.max).map { UInt8(Self.group(of: $0)) }
  /// A bit for each three bytes that can begin a head, by their key.
  private var begins = [UInt64](repeating: 0, count: 1 << 17 / 64)
  /// The child of each node for each group; 0 is none. The first two nodes have the heads by their first byte.
  private var children = [UInt16](repeating: 0, count: 2 * 32)
  /// The recognisers with a head that ends at each node, as bits.
  private var recognisers: [UInt32] = [0, 0]

  /// One of 64 groups: a letter is 32 behind its capital, all figures are one group, blanks the first, and other signs share the rest.
  private static func group(of byte: UInt8) -> Int {
    if Byte.isDigit(byte) { return 31 }
    return Byte.isWord(byte) ? Int(byte & 63) : byte <= 0x20 ? 0 : 27 + Int(byte >> 2 & 3)
  }

  /// Adds a head of the recogniser with this number, 0 to 31; one in small letters also as it stands at the head of a sentence and in
  /// capitals.
  mutating func insertInAnyCase(_ head: String, of recogniser: Int) {
    let bytes = Array(head.utf8)
    insert(bytes, of: recogniser)
    guard let first = bytes.first, Byte.isLower(first) else { return }
    insert([first - 0x20] + bytes.dropFirst(), of: recogniser)
    insert(bytes.map { Byte.isLower($0) ? $0 - 0x20 : $0 }, of: recogniser)
  }

  /// Adds a head of the recogniser with this number, 0 to 31.
  mutating func insert(_ head: some Sequence<UInt8>, of recogniser: Int) {
    let bytes = head.prefix(Self.depth).map(Self.group)
    guard let first = bytes.first else { return }
    var node = first >> 5
    for group in bytes {
      let place = node << 5 | group & 31
      // A full table asks a little more often.
      if children[place] == 0, !addChild(at: place) { break }
      node = Int(children[place])
    }
    recognisers[node] |= 1 << UInt32(recogniser)
    insertBeginnings(of: Array(head.prefix(3)))
  }

  /// Adds the three bytes that a head can begin with; behind a short one anything may stand.
  private mutating func insertBeginnings(of head: [UInt8]) {
    let bytes = (0..<3).map { $0 < head.count ? Self.bytes(meantBy: head[$0]) : Array(0..<32) }
    for first in bytes[0] {
      for second in bytes[1] {
        for third in bytes[2] {
          let key = Self.key(of: UInt32(first) | UInt32(second) << 8 | UInt32(third) << 16)
          begins[key >> 6] |= 1 << (key & 63)
        }
      }
    }
  }

  /// A figure stands for all figures, and a blank for all white space of one byte.
  private static func bytes(meantBy byte: UInt8) -> [UInt8] {
    if Byte.isDigit(byte) { return Array(0x30...0x39) }
    return byte == 0x20 ? [0x20] + Array(0x09...0x0D) : [byte]
  }

  /// Seventeen bits of three bytes, of which the first is the lowest: seven of it, and five of each other.
  private static func key(of bytes: UInt32) -> Int {
    Int(bytes & 0x7F | bytes &>> 1 & 0xF80 | bytes &>> 4 & 0x1F000)
  }

  private mutating func addChild(at place: Int) -> Bool {
    guard let node = UInt16(exactly: recognisers.count) else { return false }
    children[place] = node
    children += [UInt16](repeating: 0, count: 32)
    recognisers.append(0)
    return true
  }

  /// The first place in the range where an expression can begin with a head, and the recognisers that have it, as bits.
  func nextHead(in text: Span<UInt8>, _ range: Range<Int>) -> (index: Int, recognisers: UInt32)? {
    var place = range.lowerBound
    if place == 0, place < range.upperBound {
      if let recognisers = recognisers(at: place, in: text) { return (place, recognisers) }
      place = 1
    }
    // The filter looks at three bytes behind them as well.
    while place &+ SixteenBytes.count &+ 3 <= text.count, place < range.upperBound {
      for start in SixteenBytes(text, withThoseBefore: place).starts where canBegin(at: place &+ start, in: text) {
        if let recognisers = recognisers(at: place &+ start, in: text) {
          return place &+ start < range.upperBound ? (place &+ start, recognisers) : nil
        }
      }
      place &+= SixteenBytes.count
    }
    while place < range.upperBound {
      if let recognisers = recognisers(at: place, in: text) { return (place, recognisers) }
      place += 1
    }
    return nil
  }

  /// Whether the three bytes from the index on can be those of a head.
  @inline(__always)
  private func canBegin(at index: Int, in text: Span<UInt8>) -> Bool {
    // All words of the text pass here. That the bytes lie within the text is said above, and there is a bit for each key.
    let bytes = text.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt32.self)
    let key = Self.key(of: UInt32(littleEndian: bytes))
    return begins.span[unchecked: key &>> 6] &>> UInt64(key & 63) & 1 != 0
  }

  /// The recognisers with a head at the index, as bits; nil when there are none, or no expression can begin there.
  private func recognisers(at index: Int, in text: Span<UInt8>) -> UInt32? {
    let (groups, children, recognisers) = (groups.span, children.span, recognisers.span)
    var mask: UInt32 = 0
    var node = Int(groups[Int(text[index])] &>> 5)
    var place = index
    while place < text.count {
      // Each node has a child or 0 for all groups, and its recognisers.
      node = Int(children[unchecked: node &<< 5 | Int(groups[unchecked: Int(text[unchecked: place])] & 31)])
      if node == 0 { break }
      mask |= recognisers[unchecked: node]
      place &+= 1
    }
    if mask == 0 { return nil }
    // Most stand behind a blank, a bracket or a hyphen.
    let before = index > 0 ? text[index - 1] : 0x2E
    return before <= 0x2D && before != 0x2C || Byte.beginsExpression(text, at: index) ? mask : nil
  }
}

extension StaticString {
  var first: UInt8 { utf8Start.pointee }
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount) }
}
