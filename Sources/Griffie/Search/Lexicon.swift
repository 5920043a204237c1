internal import CXXHash

/// Words as they are written, each kept once, with a number in the order in which they came.
///
/// A dictionary by strings would make a string of each word that it is asked for, and there are five million of them in five thousand
/// sections.
struct Lexicon {
  private var bytes: [UInt8] = []
  /// Where each word ends in `bytes`.
  private var ends: [Int] = []
  /// By the hash of a word, its number; -1 where there is none. At most half are taken.
  private var slots = [Int](repeating: -1, count: 1024)

  /// The number of a word; that of a new one is how many there were.
  mutating func number(of word: ArraySlice<UInt8>) -> Int {
    let slot = slot(of: word)
    if slots[slot] >= 0 { return slots[slot] }
    let number = ends.count
    slots[slot] = number
    bytes += word
    ends.append(bytes.count)
    if ends.count * 2 > slots.count { grow() }
    return number
  }

  /// The number of a word; nil when it never came.
  func known(_ word: ArraySlice<UInt8>) -> Int? {
    let number = slots[slot(of: word)]
    return number >= 0 ? number : nil
  }

  func word(_ number: Int) -> ArraySlice<UInt8> { bytes[(number == 0 ? 0 : ends[number - 1])..<ends[number]] }

  /// The numbers of all words, in the order of the words by their bytes.
  var numbersInOrder: [Int] {
    // Few words have their first eight letters in common.
    ends.indices.map { number in
      let word = word(number)
      let head = word.prefix(8).reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
      return (head: head << UInt64(8 * max(0, 8 - word.count)), number: number)
    }
    .sorted { $0.head != $1.head ? $0.head < $1.head : word($0.number).precedes(word($1.number)) }.map(\.number)
  }

  /// Where a word stands in `slots`, or where it can.
  private func slot(of word: ArraySlice<UInt8>) -> Int {
    let hash = word.withUnsafeBytes { XXH3_64bits($0.baseAddress, $0.count) }
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0, self.word(slots[slot]) != word { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow() {
    slots = [Int](repeating: -1, count: slots.count * 2)
    for number in ends.indices { slots[slot(of: word(number))] = number }
  }
}
