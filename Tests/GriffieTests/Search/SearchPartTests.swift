import GriffieTestSupport
import Testing

@testable import Griffie

struct SearchPartTests {
  /// Reads numbers as the browser does.
  private static func numbers(_ text: [UInt8]) -> [Int] {
    var numbers: [Int] = []
    var sum = 0
    var unit = 1
    for sign in text {
      if let low = Postings.more.firstIndex(of: sign) {
        sum += low * unit
        unit *= Postings.more.count
      } else {
        sum += (Postings.last.firstIndex(of: sign) ?? 0) * unit
        unit = 1
        numbers.append(sum)
      }
    }
    return numbers
  }

  @Test("numbers come back, in signs that no script needs to escape")
  func writesNumbers() {
    var generator = SeededGenerator(seed: 5)
    for limit in [1, 63, 64, 1535, 1536, 1_000_000] {
      let numbers = (0..<200).map { _ in Int.random(in: 0...limit, using: &generator) }.sorted()
      let text = Postings.ascending(numbers)
      #expect(Self.numbers(text) == numbers)
      #expect(!text.contains { "\"'\\<| =".utf8.contains($0) })
    }
    #expect(Set(Postings.last + Postings.more).count == 88)
  }

  @Test("a script has its JSON in one string, with nothing in it that ends a string, a line or a script")
  func escapes() {
    let text = "it's \"a\" \\ </script><!-- \u{2028}\u{2029}\u{1}\té"
    let script = DataScript.bytes([.text(text), .number(3), []])
    let expected = #"""
      griffie.give('["it\'s \\"a\\" \\\\ \x3c/script>\x3c!-- \u2028\u2029\\u0001\\u0009é",3,[]]');

      """#
    #expect(String(decoding: script, as: UTF8.self) == expected)
  }

  @Test("shelves hold all lines in order, each under the longest prefix that its key starts with, and none is too long")
  func laysOutLines() {
    var generator = SeededGenerator(seed: 3)
    for count in [0, 1, 10, 500] {
      let keys = Set(
        (0..<count).map { _ in
          (0...Int.random(in: 0...4, using: &generator)).map { _ in Self.sign(&generator) }.joined()
        })
      let sorted = keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      let lines = sorted.map { Shelves.Line(key: Array($0.utf8), length: 2 * $0.utf8.count + 6) }
      let shelves = Shelves(lines, limit: 100).all
      #expect(shelves.flatMap(\.lines) == Array(sorted.indices))
      #expect(Set(shelves.map(\.name)).count == shelves.count)
      for shelf in shelves {
        #expect(shelf.lines.count == 1 || lines[shelf.lines].reduce(0) { $0 + $1.length } <= 100)
        for line in lines[shelf.lines] {
          let longest = shelves.map(\.prefix).filter { line.key.starts(with: $0.utf8) }.max {
            $0.utf8.count < $1.utf8.count
          }
          #expect(longest == shelf.prefix)
        }
      }
    }
  }

  private static func sign(_ generator: inout SeededGenerator) -> String {
    ["a", "b", "1", ".", "д", "東"][Int.random(in: 0..<6, using: &generator)]
  }
}
