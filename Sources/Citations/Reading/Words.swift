/// Words that may stand at a place: the first two bytes there pass over nearly all of them.
struct Words: Sendable, ExpressibleByArrayLiteral {
  let all: [StaticString]
  /// The indices of the words by the group of their first two bytes; a word of one byte is in all groups that it can begin.
  private let indices: [UInt8]
  /// Where each group begins among the indices, and where the last ends.
  private let starts: [UInt16]

  init(arrayLiteral words: StaticString...) { self.init(words) }

  init(_ words: [StaticString]) {
    var groups = [[UInt8]](repeating: [], count: Self.groupCount)
    for (index, word) in words.enumerated() {
      let seconds = word.utf8CodeUnitCount > 1 ? [word.bytes[1]] : Array(0..<32)
      for second in seconds { groups[Self.group(of: word.first, second)].append(UInt8(index)) }
    }
    all = words
    indices = Array(groups.joined())
    starts = groups.reduce(into: [0]) { $0.append($0[$0.count - 1] + UInt16($1.count)) }
  }

  subscript(index: Int) -> StaticString { all[index] }

  /// The index of the first word that fits, of those that can begin with the two bytes.
  @inline(__always)
  func firstIndex(beginningWith first: UInt8, _ second: UInt8, where fits: (StaticString) -> Bool) -> Int? {
    let group = Self.group(of: first, second)
    var place = Int(starts[group])
    let end = Int(starts[group + 1])
    while place < end {
      let index = Int(indices[place])
      if fits(all[index]) { return index }
      place += 1
    }
    return nil
  }

  private static let groupCount = 128

  /// A letter is taken for its capital.
  private static func group(of first: UInt8, _ second: UInt8) -> Int { (Int(first & 31) * 5 + Int(second & 31)) & 127 }
}
