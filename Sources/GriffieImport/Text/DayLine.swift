import Citations

/// A line of a head that says a day: `Voorgesteld 21 februari 2023`, `Den Haag, 23 december 2022`, `Datum: 23 december 2022`.
struct DayLine: Hashable, Sendable {
  let day: Day
  /// Whether it says nothing else, as `Voorgesteld tijdens het Wetgevingsoverleg van 12 februari 2023` does.
  let isAll: Bool

  /// Reads a line that begins with one of the words a day stands behind.
  init?(_ line: String) {
    guard line.utf8.count < 100, let head = Self.heads.first(where: line.hasPrefix) else { return nil }
    self.init(value: line.dropFirst(head.count).drop { $0 == " " || $0 == ":" })
  }

  /// Reads what stands behind such a word.
  init?(value: some StringProtocol) {
    let bytes = Array(value.utf8)
    for citation in Self.finder.citations(in: bytes) {
      if case .date(.day(let day, let month, let year?, _)) = citation.reference,
        let day = Day(year: year, month: month, day: day)
      {
        self.day = day
        isAll = citation.range == bytes.startIndex..<bytes.endIndex
        return
      }
    }
    return nil
  }

  private static let finder = CitationFinder(vocabulary: .empty)

  private static let heads = [
    "Voorgesteld", "Ontvangen", "Vastgesteld", "Den Haag, ", "’s-Gravenhage, ", "'s-Gravenhage, ", "Datum",
  ]
}
