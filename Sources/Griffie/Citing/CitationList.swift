/// Citations as a file or for people.
public enum CitationList {
  /// An object on each line.
  public static func jsonLines(_ citations: [FoundCitation]) -> [UInt8] {
    let writer = JSONWriter()
    return citations.flatMap { writer.bytes(of: $0) + [0x0A] }
  }

  /// The names of the columns, as the first line of a CSV file.
  public static var csvHead: [UInt8] { CSV.bytes([FoundCitation.columns]) }

  /// A line of CSV for each citation.
  public static func csv(_ citations: [FoundCitation]) -> [UInt8] { CSV.bytes(citations.map(\.cells)) }

  /// A table for people; empty without citations.
  ///
  /// - Parameters:
  ///   - citations: one row each.
  ///   - naming: whether to say before each place in which file it is.
  /// - Returns: lines of UTF-8.
  public static func table(_ citations: [FoundCitation], naming: Bool) -> [UInt8] {
    if citations.isEmpty { return [] }
    var table = TextTable(["place", "kind", "id", "text", "note"], columns: [.place, .text, .text, .text, .text])
    for citation in citations {
      let place = (naming ? "\(citation.source):" : "") + "\(citation.line):\(citation.column)"
      table.append([place, citation.kind, citation.id ?? "–", citation.text, citation.note ?? ""])
    }
    return Array(table.description.utf8)
  }
}
