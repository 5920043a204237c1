/// Names, each with a number, and the longest of them that begins at a place in text.
///
/// A name ends where a word ends, and any white space in the text stands for a blank in the name. The nodes lie in one array, so
/// that thousands of names are ready in a millisecond.
struct NameTrie: Sendable {
  /// A byte of a name; 0 stands for no node, and a value below 0 for no name that ends here.
  private struct Node {
    let byte: UInt8
    var child: Int32 = 0
    var sibling: Int32 = 0
    var value: Int32 = -1
  }

  private var nodes = [Node(byte: 0)]
  /// The node of each first byte.
  private var heads = [Int32](repeating: 0, count: 256)

  /// Of two values for the same name the first counts.
  mutating func insert(_ name: some Sequence<UInt8>, value: Int) {
    var node: Int32 = 0
    for byte in name { node = child(of: node, byte) ?? add(byte, to: node) }
    if node != 0, nodes[Int(node)].value < 0 { nodes[Int(node)].value = Int32(value) }
  }

  private mutating func add(_ byte: UInt8, to parent: Int32) -> Int32 {
    let node = Int32(nodes.count)
    var new = Node(byte: byte)
    if parent == 0 {
      heads[Int(byte)] = node
    } else {
      new.sibling = nodes[Int(parent)].child
      nodes[Int(parent)].child = node
    }
    nodes.append(new)
    return node
  }

  @inline(__always)
  private func child(of parent: Int32, _ byte: UInt8) -> Int32? {
    // Some have very many siblings. Each number of a node is one of the array.
    let nodes = nodes.span
    var node = parent == 0 ? heads[Int(byte)] : nodes[unchecked: Int(parent)].child
    while node != 0, nodes[unchecked: Int(node)].byte != byte { node = nodes[unchecked: Int(node)].sibling }
    return node == 0 ? nil : node
  }

  /// Whether any name begins with the byte.
  func hasName(beginningWith byte: UInt8) -> Bool { heads[Int(byte)] != 0 }

  /// The longest name that begins at the reader and whose value is accepted. `first` is read in place of the byte there.
  func longest(
    at start: Reader, first: UInt8, where isAccepted: (Int) -> Bool
  ) -> (value: Int, range: Range<Int>)? {
    guard var node = child(of: 0, first) else { return nil }
    var reader = start
    var longest: (Int, Range<Int>)?
    reader.advance()
    while true {
      let value = Int(nodes[Int(node)].value)
      if value >= 0, isAccepted(value), !Byte.continuesWord(reader.text, at: reader.position) {
        longest = (value, start.position..<reader.position)
      }
      guard var byte = reader.current else { return longest }
      if reader.takeSpace() { byte = 0x20 } else { reader.advance() }
      guard let next = child(of: node, byte) else { return longest }
      node = next
    }
  }
}
