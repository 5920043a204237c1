import GriffieTestSupport

/// Texts made by chance of lines with gaps, of tables, side columns and prose. Each word is one of its own.
struct GeneratedLayout {
  private var generator: SeededGenerator
  private(set) var words: [String] = []

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func text() -> String {
    (0..<Int.random(in: 2...6, using: &generator)).map { _ in
      let block = Int.random(in: 0...3, using: &generator)
      return block == 0 ? prose() : block == 1 ? table() : block == 2 ? scattered() : "\u{C}" + prose()
    }.joined(separator: "\n\n")
  }

  private mutating func word() -> String {
    words.append("w\(words.count + 1)x")
    return words[words.count - 1]
  }

  private mutating func line(_ count: Int) -> String { (0..<count).map { _ in word() }.joined(separator: " ") }

  private mutating func prose() -> String {
    (0..<Int.random(in: 1...5, using: &generator)).map { _ in line(10) + (Bool.random(using: &generator) ? "." : "") }
      .joined(separator: "\n")
  }

  private mutating func table() -> String {
    let width = Int.random(in: 2...4, using: &generator)
    return (0..<Int.random(in: 1...6, using: &generator)).map { _ in
      (0..<width).map { _ in
        let cell = line(Int.random(in: 0...2, using: &generator))
        return cell + String(repeating: " ", count: max(0, 14 - cell.count))
      }.joined()
    }.joined(separator: "\n")
  }

  private mutating func scattered() -> String {
    (0..<Int.random(in: 1...6, using: &generator)).map { _ in
      (0..<Int.random(in: 1...3, using: &generator)).map { _ in
        String(repeating: " ", count: Int.random(in: 0...40, using: &generator)) + line(2)
      }.joined(separator: " ")
    }.joined(separator: "\n")
  }
}
