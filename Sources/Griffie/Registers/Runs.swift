extension Array {
  /// The stretches of elements that go together, each as long as it can be.
  package func runs(together: (Element, Element) -> Bool) -> [[Element]] {
    var runs: [[Element]] = []
    var start = startIndex
    for index in indices.dropFirst() where !together(self[index - 1], self[index]) {
      runs.append(Array(self[start..<index]))
      start = index
    }
    return isEmpty ? [] : runs + [Array(self[start...])]
  }

  /// Parts in order, as few as hold the limit and as equal as can be; one empty part of nothing.
  func inParts(of limit: Int) -> [[Element]] {
    let parts = Swift.max(1, (count + limit - 1) / limit)
    return (0..<parts).map { Array(self[count * $0 / parts..<count * ($0 + 1) / parts]) }
  }
}
