/// The number of a page that stands alone on a line: `3`, `- 3 -`, `Pagina 3 van 12`, `3/12`.
struct PageNumber: Hashable, Sendable {
  let value: Int
  /// Whether the line says that it is one.
  let isNamed: Bool

  private static let longest = 60

  init?(_ line: String) {
    guard line.utf8.count <= Self.longest else { return nil }
    var words = line.lowercased().split { " /".contains($0) }.filter { !["-", "–", "van"].contains($0) }
    isNamed = words.first.map { $0 == "pagina" || $0 == "blad" } ?? false
    if isNamed { words.removeFirst() }
    guard words.count == 1 || words.count == 2 && (line.contains("/") || line.contains(" van ")),
      words.allSatisfy({ (1...4).contains($0.count) && $0.allSatisfy(\.isASCIIDigit) }), let value = Int(words[0])
    else { return nil }
    self.value = value
  }
}
