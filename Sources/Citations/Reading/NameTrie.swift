/// Names, each with a number, and the longest of them that begins at a place in text.
///
/// A name ends where a word ends, and any white space in the text stands for a blank in the name.
struct NameTrie: Sendable {
  /// What there is of a node beside its byte. The nodes below one lie side by side, so that the right one of many is found at once.
  private struct Node {
    var firstChild: Int32 = 0
    var lastChild: Int32 = -1
    /// Of the name that ends here; below 0 where none does.
    var value: Int32 = -1
  }

  /// The first is that of no byte at all.
  private var nodes = [Node()]
  private var bytes: [UInt8] = [0]
  /// The node of each first byte; 0 where no name begins with it.
  private var heads = [Int](repeating: 0, count: 256)

  /// Whether further words may begin with a capital in the text where they have a small letter in the name.
  private let areTitles: Bool

  /// Of two values for the same name the first counts.
  init(_ names: [(bytes: ArraySlice<UInt8>, value: Int)], areTitles: Bool = false) {
    self.areTitles = areTitles
    // In this order those that begin alike lie together, and a name before those that go on behind it.
    let names = names.map { (key: areTitles ? Self.inSmall($0.bytes) : $0.bytes, bytes: $0.bytes, value: $0.value) }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }
    // Of each node, the names that go through it, and how many of their bytes lead to it.
    var levels = [(names: names[...], depth: 0)]
    var index = 0
    while index < levels.count {
      var (rest, depth) = levels[index]
      if let name = rest.first, name.bytes.count == depth { nodes[index].value = Int32(name.value) }
      rest = rest.drop { $0.bytes.count == depth }
      nodes[index].firstChild = Int32(nodes.count)
      while let byte = rest.first?.key.dropFirst(depth).first {
        let end = rest.firstIndex { $0.key.dropFirst(depth).first != byte } ?? rest.endIndex
        levels.append((rest[..<end], depth + 1))
        nodes.append(Node())
        // A capital is one when no name has the small letter.
        bytes.append(rest[..<end].compactMap { $0.bytes.dropFirst(depth).first }.max() ?? byte)
        rest = rest[end...]
      }
      nodes[index].lastChild = Int32(nodes.count - 1)
      index += 1
    }
    for (node, byte) in bytes.enumerated().dropFirst().prefix(Int(nodes[0].lastChild)) { heads[Int(byte)] = node }
  }

  /// The name with small letters at the head of all words but the first.
  private static func inSmall(_ name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var small = name
    for index in name.indices.dropFirst() where name[index - 1] == 0x20 { small[index] = Byte.inSmall(name[index]) }
    return small
  }

  @inline(__always)
  private func child(of parent: Int, _ byte: UInt8) -> Int? {
    // Each number of a node is one of the array.
    let bytes = bytes.span
    var node = Int(nodes[parent].firstChild)
    let last = Int(nodes[parent].lastChild)
    while node <= last {
      if bytes[unchecked: node] == byte { return node }
      node += 1
    }
    return nil
  }

  /// Whether any name begins with the byte.
  func hasName(beginningWith byte: UInt8) -> Bool { heads[Int(byte)] != 0 }

  /// The longest name that begins at the reader and whose value is accepted. `first` is read in place of the byte there.
  func longest(
    at start: Reader, first: UInt8, where isAccepted: (Int) -> Bool
  ) -> (value: Int, range: Range<Int>)? {
    var node = heads[Int(first)]
    if node == 0 { return nil }
    var reader = start
    var longest: (Int, Range<Int>)?
    var isBehindBlank = false
    reader.advance()
    while true {
      let value = Int(nodes[node].value)
      if value >= 0, isAccepted(value), !Byte.continuesWord(reader.text, at: reader.position) {
        longest = (value, start.position..<reader.position)
      }
      guard var byte = reader.current else { return longest }
      if reader.takeSpace() { byte = 0x20 } else { reader.advance() }
      if let next = child(of: node, byte) {
        node = next
      } else if isBehindBlank, areTitles, Byte.isUpper(byte), let next = child(of: node, Byte.inSmall(byte)) {
        node = next
      } else {
        return longest
      }
      isBehindBlank = byte == 0x20
    }
  }
}
