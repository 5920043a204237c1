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
  /// Inserts elements, each before the one that was at its place; the places, one for each, are in order.
  mutating func insert(_ new: consuming [Element], at places: [Int]) {
    guard let first = new.first else { return }
    if isEmpty { return self = new }
    var from = count
    reserveCapacity(count + new.count)
    // They are moved to their places; what stands there until then is any element.
    append(contentsOf: repeatElement(first, count: new.count))
    // From the back, so that each element moves once, into the gap that the new ones are to fill. Arrays would count the references anew
    // that elements hold; buffers move them.
    new.withUnsafeMutableBufferPointer { new in
      withUnsafeMutableBufferPointer { elements in
        var gap = elements.count
        for (index, place) in places.enumerated().reversed() {
          while from > place {
            (from, gap) = (from - 1, gap - 1)
            elements.swapAt(from, gap)
          }
          gap -= 1
          swap(&elements[gap], &new[index])
        }
      }
    }
  }
}
