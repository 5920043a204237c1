/// Which recognisers to ask at a place: those that have a head there.
///
/// A filter passes over nearly all places, with a few steps for a byte and no branch; a trie over the first bytes of all heads then says
/// which recognisers they are of. Both take some bytes for the same, so that their tables stay small: now and then a recogniser is
/// asked in vain.
struct HeadTable: Sendable {
  /// Heads are told apart by this many bytes; more would only make the trie larger.
  static let depth = 6

  /// What the filter knows of each byte: its group in the lowest five bits, with its case in the next six, which are a row of `thirds`;
  /// and sixteen bits higher those six again, all set when an expression can begin behind it.
  private let groups = (UInt8.min...UInt8.max).map { byte in
    let group = UInt32(Self.group(of: byte))
    return group << 5 | group & 31 | (Byte.isWord(byte) && byte < 0x80 ? 0 : Self.rows << 16)
  }
  /// For each two groups that begin a head, as bits, the groups that can be third. No head is in the first row.
  private var thirds = [UInt32](repeating: 0, count: 64 * 32)
  /// The child of each node for each group; 0 is none. The first two nodes have the heads by their first byte.
  private var children = [UInt16](repeating: 0, count: 2 * 32)
  /// The recognisers with a head that ends at each node, as bits.
  private var recognisers: [UInt32] = [0, 0]

  /// The bits of a row of `thirds`.
  private static let rows: UInt32 = 0x7E0

  /// One of 64 groups: a letter is 32 behind its capital, all figures are one group, blanks the first, and other signs share the rest.
  private static func group(of byte: UInt8) -> Int {
    if Byte.isDigit(byte) { return 31 }
    return Byte.isWord(byte) ? Int(byte & 63) : byte <= 0x20 ? 0 : 27 + Int(byte >> 2 & 3)
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
    let bytes = head.prefix(Self.depth).prefix { $0 != 0x20 }.map(Self.group)
    guard let first = bytes.first else { return }
    var node = first >> 5
    for group in bytes {
      let place = node << 5 | group & 31
      // A full table asks a little more often.
      if children[place] == 0, !addChild(at: place) { break }
      node = Int(children[place])
    }
    recognisers[node] |= 1 << UInt32(recogniser)
    // Behind a short head anything may stand.
    for second in bytes.count > 1 ? [bytes[1] & 31] : Array(0..<32) {
      thirds[first << 5 | second] |= bytes.count > 2 ? 1 &<< UInt32(bytes[2]) : .max
    }
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
    // All rows when an expression can begin at the index; the row of the byte before it; that of two bytes before with the group of the
    // one before.
    var opens = range.lowerBound > 0 ? groups[Int(text[range.lowerBound - 1])] &>> 16 : Self.rows
    var (row, pair): (UInt32, UInt32) = (0, 0)
    let end = min(range.upperBound + 2, text.count)
    var index = range.lowerBound
    while index < end {
      // All bytes of the text pass here. That the index lies within the text is said above; there is a group for each byte, and eleven
      // bits are one of the thirds: without these checks finding citations takes two thirds of the time.
      let group = groups[unchecked: Int(text[unchecked: index])]
      if thirds[unchecked: Int(pair)] &>> group & 1 != 0 { return index - 2 }
      (opens, row, pair) = (group &>> 16, group & opens, row | group & 31)
      index &+= 1
    }
    // At the end of the text a head has no third byte.
    let rest = max(range.lowerBound, end - 2)
    return rest < range.upperBound ? rest : nil
  }

  /// The recognisers with a head at the index, as bits; nil when there are none, or no expression can begin there.
  private func recognisers(at index: Int, in text: Span<UInt8>) -> UInt32? {
    var mask: UInt32 = 0
    var node = Int(groups[Int(text[index])] &>> 10 & 1)
    var place = index
    while place < text.count {
      node = Int(children[node << 5 | Int(groups[Int(text[place])] & 31)])
      if node == 0 { break }
      mask |= recognisers[node]
      place += 1
    }
    return mask != 0 && Byte.beginsExpression(text, at: index) ? mask : nil
  }
}

extension StaticString {
  var first: UInt8 { utf8Start.pointee }
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount) }
}
