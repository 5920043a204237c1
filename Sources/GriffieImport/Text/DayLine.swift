import Citations

/// A line of a head that says a day: `Voorgesteld 21 februari 2023`, `Den Haag, 23 december 2022`, `Datum: 23 december 2022`.
struct DayLine: Hashable, Sendable {
  let day: Day
  /// Whether nothing else stands behind its first word, as in `Voorgesteld tijdens het Wetgevingsoverleg van 12 februari 2023` does.
  let isWhole: Bool
  /// Whether the day says all of it: the first word only announces one, and is not the name of a place.
  let isAll: Bool

  /// Reads a line that begins with one of the words a day stands behind.
  init?(_ line: String) {
    guard line.utf8.count < 100, let head = (Self.labels + Self.heads).first(where: line.hasPrefix),
      let value = DayLine(value: line.dropFirst(head.count).drop { $0 == " " || $0 == ":" })
    else { return nil }
    day = value.day
    isWhole = value.isWhole
    isAll = value.isAll && Self.labels.contains(head)
  }

  /// Reads what stands behind such a word.
  init?(value: some StringProtocol) {
    let bytes = Array(value.utf8)
    for citation in Self.finder.citations(in: bytes) {
      if case .date(let date) = citation.reference, let day = date.day {
        self.day = day
        isWhole = citation.range == bytes.startIndex..<bytes.endIndex
        isAll = isWhole
        return
      }
    }
    return nil
  }

  private static let finder = CitationFinder(vocabulary: .empty)

  private static let labels = ["Voorgesteld", "Datum"]

  private static let heads = ["Ontvangen", "Vastgesteld", "Den Haag, ", "’s-Gravenhage, ", "'s-Gravenhage, "]
}
