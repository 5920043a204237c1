/// Where the text of a block stands in the source, stored as the offsets at which it does not simply run on.
struct TextPlaces: Hashable, Sendable {
  private struct Run: Hashable, Sendable {
    let offset: Int32
    let line: Int32
    let column: Int32

    init(_ offset: Int, _ place: SourcePosition) {
      self.offset = Int32(clamping: offset)
      line = Int32(clamping: place.line)
      column = Int32(clamping: place.column)
    }
  }

  /// Ascending by offset; the first is at 0.
  private var runs: [Run]

  init(start: SourcePosition) {
    runs = []
    runs.reserveCapacity(8)
    runs.append(Run(0, start))
  }

  /// Says that the text from `offset` on stands at `place`; offsets must not descend.
  mutating func append(_ offset: Int, at place: SourcePosition) {
    if position(of: offset, in: runs[runs.count - 1]) == place { return }
    if Int(runs[runs.count - 1].offset) == offset { runs.removeLast() }
    runs.append(Run(offset, place))
  }

  func position(of offset: Int) -> SourcePosition {
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].offset <= offset { low = middle } else { high = middle }
    }
    return position(of: offset, in: runs[low])
  }

  private func position(of offset: Int, in run: Run) -> SourcePosition {
    SourcePosition(line: Int(run.line), column: Int(run.column) + offset - Int(run.offset))
  }
}
