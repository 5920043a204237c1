import Citations
import Foundation

/// Measures how fast citations are found, `swift run -c release GriffieBenchmarks [speed|growth|hostile]… [FILE…]`, or how fast a site is
/// built: `… site FOLDER…`.
///
/// Without files it reads a text of its own, the same each time; without a measurement it makes all three. Counts and digests stand
/// beside the times: when they are those of before, the same citations were found.
@main
struct GriffieBenchmarks {
  private let finder = CitationFinder(vocabulary: RegisterNames.vocabulary)

  private enum Kind: String, CaseIterable { case speed, growth, hostile }

  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    if arguments.first == "site" {
      for folder in arguments.dropFirst() {
        var benchmark = SiteBenchmark(folder)
        benchmark.run()
      }
      return
    }
    let kinds = arguments.compactMap(Kind.init)
    let texts = texts(of: arguments.filter { Kind(rawValue: $0) == nil })
    let benchmarks = GriffieBenchmarks()
    for kind in kinds.isEmpty ? Kind.allCases : kinds {
      switch kind {
      case .speed: benchmarks.measureSpeed(of: texts)
      case .growth: benchmarks.measureGrowth(of: Array(texts.joined()))
      case .hostile: benchmarks.measureHostileTexts()
      }
    }
  }

  /// The files, each a text of its own; a text made up when there are none.
  private static func texts(of paths: [String]) -> [[UInt8]] {
    var texts: [[UInt8]] = []
    for path in paths {
      guard let file = FileManager.default.contents(atPath: path) else {
        FileHandle.standardError.write(Data("\(path): cannot be read\n".utf8))
        exit(3)
      }
      texts.append([UInt8](file))
    }
    return paths.isEmpty ? [SampleText.bytes] : texts
  }

  /// Citations and the bare reading of words: the texts one by one, as a site has them, as often as makes 20 MB.
  private func measureSpeed(of texts: [[UInt8]]) {
    let size = texts.reduce(0) { $0 + $1.count }
    let rounds = max(1, 20_000_000 / max(1, size))
    let citations = texts.flatMap { finder.citations(in: $0) }
    var digest = Digest()
    for citation in citations { digest.add(citation) }
    print("\(citations.count) citations in \(size) bytes, digest \(digest)")
    let finding = Measurement(runs: 5) { Self.sum(texts, rounds) { finder.citations(in: $0).count } }
    print("finding \(finding.result) citations in \(rounds) rounds  \(finding.speed(of: size * rounds))")
    let words = Measurement(runs: 5) { Self.sum(texts, rounds, WordCount.words) }
    print("counting \(words.result) words  \(words.speed(of: size * rounds))")
  }

  private static func sum(_ texts: [[UInt8]], _ rounds: Int, _ count: ([UInt8]) -> Int) -> Int {
    (0..<rounds).reduce(0) { sum, _ in texts.reduce(sum) { $0 + count($1) } }
  }

  /// Texts of twice the length should take twice the time.
  private func measureGrowth(of text: [UInt8]) {
    print("\ngrowth")
    for megabytes in [1, 2, 4, 8] {
      let long = text.repeated(to: megabytes * 1_000_000)
      let finding = Measurement(runs: 5) { finder.citations(in: long).count }
      print(Cells.line("\(megabytes) MB", "\(finding.result)", finding.milliseconds))
    }
  }

  private func measureHostileTexts() {
    print("\nhostile texts of 1 MB: citations, ms")
    for hostile in HostileText.all {
      let text = hostile.bytes(count: 1_000_000)
      let finding = Measurement(runs: 7) { finder.citations(in: text).count }
      print(Cells.line(hostile.name, "\(finding.result)", finding.milliseconds))
    }
  }
}

extension [UInt8] {
  /// The bytes over and over, as often as it takes to have so many.
  func repeated(to count: Int) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(count + self.count)
    while text.count < count { text += self }
    return text
  }
}

/// Lines of a table.
enum Cells {
  static func line(_ name: String, _ count: String, _ time: String) -> String {
    pad(name, to: 48, leading: false) + pad(count, to: 9, leading: true) + pad(time, to: 9, leading: true)
  }

  private static func pad(_ text: String, to width: Int, leading: Bool) -> String {
    let blanks = String(repeating: " ", count: max(0, width - text.count))
    return leading ? blanks + text : text + blanks
  }
}
