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

extension Array {
  /// Inserts elements, each before the one that was at its place; the places are in order.
  mutating func insert(_ new: [(place: Int, element: Element)]) {
    var from = count
    reserveCapacity(count + new.count)
    for (_, element) in new { append(element) }
    // From the back, so that each element moves once, into the gap that the new ones are to fill.
    withUnsafeMutableBufferPointer { elements in
      var gap = elements.count
      for (place, element) in new.reversed() {
        while from > place {
          (from, gap) = (from - 1, gap - 1)
          // An array would count the references anew that elements hold; a buffer moves them.
          elements.swapAt(from, gap)
        }
        gap -= 1
        elements[gap] = element
      }
    }
  }
}
