/// Words that may stand at a place: the first byte there passes over nearly all of them.
struct Words: Sendable, ExpressibleByArrayLiteral {
  let all: [StaticString]
  /// The indices of the words by the group of their first byte.
  private let indices: [UInt8]
  /// Where each group begins among the indices, and where the last ends.
  private let starts: [UInt8]

  init(arrayLiteral words: StaticString...) { self.init(words) }

  init(_ words: [StaticString]) {
    let groups = (0..<32).map { group in words.indices.filter { Self.group(of: words[$0].first) == group } }
    all = words
    indices = groups.joined().map(UInt8.init)
    starts = groups.reduce(into: [0]) { $0.append($0[$0.count - 1] + UInt8($1.count)) }
  }

  subscript(index: Int) -> StaticString { all[index] }

  /// The index of the first word that fits, of those that can begin with the byte.
  func firstIndex(beginningWith byte: UInt8, where fits: (StaticString) -> Bool) -> Int? {
    let group = Self.group(of: byte)
    var place = Int(starts[group])
    let end = Int(starts[group + 1])
    while place < end {
      let index = Int(indices[place])
      if fits(all[index]) { return index }
      place += 1
    }
    return nil
  }

  /// A letter is in one group with its capital.
  private static func group(of byte: UInt8) -> Int { Int(byte & 31) }
}
