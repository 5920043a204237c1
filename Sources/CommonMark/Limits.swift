/// The bounds within which a text is rendered, so that none takes long and recursion is safe.
enum Limits {
  /// How many blocks and inlines may stand in one another.
  static let depth = 100

  /// How many pairs of an image's `![` and any `[` a text may have, counted within each run of lines that are not
  /// blank.
  ///
  /// libcmark 0.30.2 walks at each link through all images that are still open. Brackets meet only within a
  /// paragraph, hence within such a run. One run of `![[a]()` reaches the bound at 4,000 brackets, which takes 30 ms;
  /// an ordinary table has thousands of brackets but few images.
  static let bracketPairs = 8_000_000

  /// How many footnotes a text may define.
  static let notes = 10_000

  /// How many cells the tables of a text may have in all; each becomes several nodes of the tree.
  static let cells = 200_000

  /// How many cells are added in all to rows that have too few; ten thousand columns and as many rows are soon written.
  static let fillings = 10_000

  /// The line of the run with which a text exceeds the bound.
  static func excessiveLine(in source: SourceText) -> Int? {
    let whole = brackets(in: source.bytes[...])
    guard whole.all * whole.images > bracketPairs else { return nil }
    var pairs = 0
    var run = (line: 1, all: 0, images: 0)
    for number in 1...source.lineCount {
      let line = source.line(number)
      if source.isBlank(line: number) {
        pairs += run.all * run.images
        run = (number + 1, 0, 0)
        continue
      }
      let counts = brackets(in: source.bytes[line])
      run.all += counts.all
      run.images += counts.images
      if pairs + run.all * run.images > bracketPairs { return run.line }
    }
    return nil
  }

  private static func brackets(in bytes: ArraySlice<UInt8>) -> (all: Int, images: Int) {
    bytes.withUnsafeBufferPointer { bytes in
      var counts = (all: 0, images: 0)
      var start = 0
      while let found = bytes.offset(of: .bracket, from: start) {
        counts.all += 1
        if found > 0, bytes[found - 1] == .exclamation { counts.images += 1 }
        start = found + 1
      }
      return counts
    }
  }
}
