import Citations

/// The foot of the pages of an official paper: `Tweede Kamer, vergaderjaar 2022–2023, 21 501-07, nr. 1926`.
struct RunningFoot: Hashable, Sendable {
  let chamber: Chamber
  let year: ParliamentaryYear
  /// Nil for what is in no dossier: `Aanhangsel`.
  let dossier: DossierNumber?
  let number: String?

  private static let longest = 200

  /// Reads a line that is such a foot and nothing else; the number of the page can stand at its end.
  init?(_ line: String) {
    guard line.utf8.count <= Self.longest else { return nil }
    let parts = line.split(separator: ",", omittingEmptySubsequences: false).map { $0.drop { $0 == " " } }
    guard (3...4).contains(parts.count), parts[1].hasPrefix("vergaderjaar "),
      let year = ParliamentaryYear(String(parts[1].dropFirst("vergaderjaar ".count)))
    else { return nil }
    switch parts[0] {
    case "Tweede Kamer": chamber = .house
    case "Eerste Kamer": chamber = .senate
    default: return nil
    }
    self.year = year
    dossier = DossierNumber(String(parts[2]))
    let words = parts.dropFirst(3).first?.split(separator: " ").drop { $0 == "nr." } ?? []
    number = words.first.map(String.init)
    let isPaper = number.map(PaperFacts.isNumber) ?? true
    guard words.count <= 2, words.dropFirst().allSatisfy({ $0.allSatisfy(\.isASCIIDigit) }),
      dossier != nil ? isPaper : parts[2].hasPrefix("Aanhangsel") && parts.count == 3
    else { return nil }
  }
}
