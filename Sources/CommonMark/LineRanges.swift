/// The lines of a source that stand in code or raw HTML.
struct LineRanges {
  private let ranges: [ClosedRange<Int>]

  init(ofCodeIn source: SourceText) {
    ranges = Tree(parsing: source.bytes).withRoot { root in
      var ranges: [ClosedRange<Int>] = []
      var node = root.firstChild
      while let current = node {
        if current.kind == .codeBlock || current.kind == .htmlBlock {
          ranges.append(current.startLine...max(current.startLine, current.endLine))
        }
        let child = current.kind == .paragraph ? nil : current.firstChild
        node = child ?? current.following(within: root)
      }
      return ranges
    }
  }

  func contains(_ line: Int) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < line { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(line)
  }
}
