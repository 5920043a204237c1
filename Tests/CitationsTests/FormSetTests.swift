import GriffieTestSupport
import Testing

@testable import Citations

/// Ninety-three real forms of citation with the identifiers they stand for.
@Suite(.enabled(if: Corpus.isThere, "GRIFFIE_CORPUS names no folder"))
struct FormSetTests {
  /// Rows whose identifier is not in their words, with the reason.
  private static let others = [
    "Handelingen EK 2001-2002, nr. 10, blz. 525":
      "one page is no place that an identifier leads to; the list has question marks",
    "Motie van het lid Sjoerdsma c.s. over een speciaal tribunaal": "the number is in the public record only",
    "MOTIE VAN HET LID OMTZIGT C.S.": "the number is in the public record only",
    "Nader gewijzigde motie van de leden X en Y; Tweede nader gewijzigde motie": "names of one letter are none",
    "amendement-Omtzigt": "no number is given",
    "COM(2022) 349": "whether the CELEX number has PC or DC cannot be told from the form",
    "artikel 13, vierde lid … van de IJkwet": "the dots stand for words that were left out",
  ]

  private static let finder = CitationFinder(vocabulary: .empty)

  @Test("reads every form of the list, or says why not")
  func readsForms() throws {
    let rows = try Corpus.rows("citations/forms.tsv").filter { $0["class"] != "verdrag" }
    let wrong = rows.compactMap { row -> String? in
      let text = row["as_written"] ?? ""
      if Self.others[text] != nil { return nil }
      let expected = Self.expected(row)
      let found = Self.identifiers(in: text, dossier: row["class"] == "amendement" ? DossierNumber("31226") : nil)
      return expected.isSubset(of: found) ? nil : "\(text) → \(found.sorted())"
    }
    #expect(wrong == [])
  }

  private static func expected(_ row: [String: String]) -> Set<String> {
    if row["class"] == "overig" { return ["2026d07258", "2022z22421"] }
    return Set(
      (row["id"] ?? "").split(separator: ";").map {
        $0.lowercased().replacing("kv-tk-", with: "").replacing("ecli:", with: "")
      })
  }

  private static func identifiers(in text: String, dossier: DossierNumber?) -> Set<String> {
    let found = finder.citations(in: Array(text.utf8), dossier: dossier)
    return Set(found.compactMap { $0.reference.identifier?.lowercased().replacing("ecli:", with: "") })
  }
}
