internal import CXXHash

/// Words as they are written, each kept once, with a number in the order in which they came.
///
/// A dictionary by strings would make a string of each word that it is asked for, and there are five million of them in five thousand
/// sections.
struct Lexicon {
  private var bytes: [UInt8] = []
  /// Where each word begins in `bytes`, and behind them where the next will.
  private var starts = [0]
  /// A hash table: at the place of a word its hash, and under that in 32 bits one more than its number; 0 where there is none. At most half
  /// are taken.
  private var slots = [UInt64](repeating: 0, count: 1024)

  var count: Int { starts.count - 1 }

  /// The number of a word; that of a new one is how many there were.
  mutating func number(of word: ArraySlice<UInt8>) -> Int { word.withUnsafeBytes { number(of: $0) } }

  /// The number of a word, without a slice of what it stands in.
  mutating func number(of word: UnsafeRawBufferPointer) -> Int {
    let hash = Self.hash(word)
    let slot = slot(of: word, hash)
    if slots[slot] != 0 { return Self.number(slots[slot]) }
    slots[slot] = hash | UInt64(starts.count)
    bytes.append(contentsOf: word)
    starts.append(bytes.count)
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  /// The number of a word; nil when it never came.
  func known(_ word: ArraySlice<UInt8>) -> Int? {
    let found = word.withUnsafeBytes { slots[slot(of: $0, Self.hash($0))] }
    return found == 0 ? nil : Self.number(found)
  }

  func word(_ number: Int) -> ArraySlice<UInt8> { bytes[starts[number]..<starts[number + 1]] }

  /// The numbers of all words, in the order of the words by their bytes.
  var numbersInOrder: [Int] {
    // Few words have their first eight letters in common.
    (0..<count).map { number in
      let word = word(number)
      let head = word.prefix(8).reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
      return (head: head << UInt64(8 * max(0, 8 - word.count)), number: number)
    }
    .sorted { $0.head != $1.head ? $0.head < $1.head : word($0.number).precedes(word($1.number)) }.map(\.number)
  }

  private static func number(_ slot: UInt64) -> Int { Int(slot & 0xFFFF_FFFF) - 1 }

  /// In the upper 32 bits.
  private static func hash(_ word: UnsafeRawBufferPointer) -> UInt64 {
    XXH3_64bits(word.baseAddress, word.count) & 0xFFFF_FFFF_0000_0000
  }

  /// Where a word stands in `slots`, or where it can.
  private func slot(of word: UnsafeRawBufferPointer, _ hash: UInt64) -> Int {
    var slot = place(of: hash)
    while slots[slot] != 0, slots[slot] ^ hash > 0xFFFF_FFFF || !isWord(Self.number(slots[slot]), word) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func place(of hash: UInt64) -> Int { Int(hash >> 32) & (slots.count - 1) }

  private func isWord(_ number: Int, _ word: UnsafeRawBufferPointer) -> Bool {
    let start = starts[number]
    return starts[number + 1] - start == word.count
      && bytes.withUnsafeBytes { UnsafeRawBufferPointer(rebasing: $0[start..<start + word.count]).hasBytes(of: word) }
  }

  private mutating func grow() {
    let former = slots
    slots = [UInt64](repeating: 0, count: former.count * 2)
    for word in former where word != 0 {
      var slot = place(of: word)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = word
    }
  }
}
