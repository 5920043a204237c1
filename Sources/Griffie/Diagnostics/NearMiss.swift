/// Finds what was probably meant.
enum NearMiss {
  /// The one candidate that is clearly nearest: at most a third of its letters differ, and no other is as near.
  static func of(_ word: String, among candidates: some Sequence<String>) -> String? {
    let ranked = Set(candidates).map { (distance: distance(word, $0), candidate: $0) }
      .filter { $0.distance <= max(1, max(word.count, $0.candidate.count) / 3) }
      .sorted { ($0.distance, $0.candidate) < ($1.distance, $1.candidate) }
    guard let best = ranked.first, ranked.dropFirst().first?.distance != best.distance else { return nil }
    return best.candidate
  }

  /// Number of letters to insert, remove or replace (Levenshtein).
  static func distance(_ left: String, _ right: String) -> Int {
    let right = Array(right.utf8)
    var row = Array(0...right.count)
    for (index, byte) in left.utf8.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let replaced = diagonal + (byte == right[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
      }
    }
    return row[right.count]
  }
}
