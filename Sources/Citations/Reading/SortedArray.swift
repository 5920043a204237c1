extension Array {
  /// The index of the first element that fits, of elements of which the first do not and all others do; `count` when none does.
  package func firstIndexOfSorted(_ fits: (Element) -> Bool) -> Int {
    var range = indices
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      range = fits(self[middle]) ? range.lowerBound..<middle : middle + 1..<range.upperBound
    }
    return range.lowerBound
  }
}
