extension String {
  /// The one candidate that was probably meant; nothing when none is near or two are equally near.
  ///
  /// Near is one slip for every three letters: a letter too much, too few, changed, or two
  /// neighbours exchanged. Public, so that all of a program's messages guess alike.
  public func nearMiss(among candidates: Set<String>) -> String? {
    let letters = Array(utf8)
    var nearest: String?
    var least = (letters.count + 1) / 3 + 1
    for candidate in candidates {
      let distance = editDistance(letters, Array(candidate.utf8), below: least + 1)
      if distance > least { continue }
      nearest = distance < least ? candidate : nil
      least = distance
    }
    return nearest
  }
}

/// The number of slips between two words (optimal string alignment), or the limit if that is less.
private func editDistance(_ first: [UInt8], _ second: [UInt8], below limit: Int) -> Int {
  // A name of a thousand letters is not worth a table of a million cells.
  if abs(first.count - second.count) >= limit { return limit }
  var beforeLast: [Int] = []
  var last = Array(0...second.count)
  for row in first.indices {
    var current = [row + 1]
    for column in second.indices {
      let isSame = first[row] == second[column]
      var cost = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
        cost = min(cost, beforeLast[column - 1] + 1)
      }
      current.append(cost)
    }
    beforeLast = last
    last = current
  }
  return min(last[second.count], limit)
}
