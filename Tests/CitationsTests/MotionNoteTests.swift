import Foundation
import Testing

@testable import Citations

struct MotionNoteTests {
  @Test(
    "a motion has the number of the first footnote behind its subject, in its sentence or at the stop of that",
    arguments: [
      CitationCase("in lijn met de motie-Kok[^1], en meer", "motie-Kok → kst-36410-1"),
      CitationCase("in lijn met de motie-Kok,[^1] en meer", "motie-Kok → kst-36410-1"),
      CitationCase("De motie-Kok over dijken[^1] vraagt meer.", "motie-Kok → kst-36410-1"),
      CitationCase("De motie-Kok over dijken is aangenomen[^1].", "motie-Kok → kst-36410-1"),
      CitationCase("De motie-Kok is met algemene stemmen aangenomen.[^1] Daarna", "motie-Kok → kst-36410-1"),
      CitationCase(
        "Dit volgt uit de motie-Kok.[^2] De motie-Smit gaat verder.", "motie-Kok → kst-36410-2", "motie-Smit → ?"),
      CitationCase(
        "De motie-Kok over dijken[^1] en de motie-Smit over wegen.[^2]", "motie-Kok → kst-36410-1",
        "motie-Smit → kst-36410-2"),
      CitationCase("De motie-Kok waarin om dijken wordt gevraagd[^1] is uitgevoerd.", "motie-Kok → kst-36410-1"),
      CitationCase(
        "De motie van het lid Kok c.s. over dijken aan zee[^1] en in de stad[^2].",
        "motie van het lid Kok c.s. → kst-36410-1"),
      CitationCase("De motie-Kok wordt uitgevoerd.[^1]", "motie-Kok → kst-36410-1"),
      CitationCase("De motie-Kok wordt in het najaar uitgevoerd.[^1]", "motie-Kok → kst-36410-1"),
      CitationCase("De motie-Kok wordt met de dijkwet uitgevoerd.[^1]", "motie-Kok → ?"),
      CitationCase("De motie-Kok zal worden uitgevoerd.[^1]", "motie-Kok → kst-36410-1"),
      CitationCase("Wij voeren de motie-Kok uit.[^1]", "motie-Kok → kst-36410-1"),
      CitationCase("De Kamer nam de motie-Kok aan.[^1]", "motie-Kok → kst-36410-1"),
      CitationCase("Hiermee is de motie van het lid Kok uitgevoerd.[^1]", "motie van het lid Kok → kst-36410-1"),
      CitationCase("Daarmee beschouw ik de motie-Kok als afgedaan.[^1]", "motie-Kok → kst-36410-1"),
      CitationCase("Tijdens het debat is de motie-Kok ingediend.[^1]", "motie-Kok → kst-36410-1"),
      CitationCase("De motie-Kok vraagt om dijken.[^1]", "motie-Kok → kst-36410-1"),
      CitationCase("De motie-Kok verzoekt de regering de dijken te verhogen.[^1]", "motie-Kok → kst-36410-1"),
      // A note that cites no paper is passed over.
      CitationCase("De motie-Kok over dijken[^9] aan zee[^1].", "motie-Kok → kst-36410-1"),
      // What has its number in the text has it from there.
      CitationCase("De motie-Kok over dijken (36 410, nr. 5)[^1].", "motie-Kok → kst-36410-5"),
      // The note is of what stands before it.
      CitationCase("De motie-Kok over dijken wordt betrokken bij de nota[^1].", "motie-Kok → ?"),
      CitationCase("De motie-Kok is uitgevoerd.[^1]", "motie-Kok → ?"),
      CitationCase("De motie-Kok wordt uitgevoerd met de brief.[^1]", "motie-Kok → ?"),
      CitationCase("De motie-Kok vraagt om dijken. Die komen er.[^1]", "motie-Kok → ?"),
      CitationCase("De motie-Kok vraagt om het verslag.[^1]", "motie-Kok → ?"),
      CitationCase("De Kamer nam op verzoek van de motie-Kok de dijkwet aan.[^1]", "motie-Kok → ?"),
      CitationCase("Op de motie-Kok is met een brief geantwoord[^1].", "motie-Kok → ?"),
      CitationCase("De motie-Kok over dijken en de begroting voor 2022[^1].", "motie-Kok → ?"),
      CitationCase("De motie-Kok en de motie-Smit over dijken[^1].", "motie-Kok → ?", "motie-Smit → ?"),
      CitationCase("De motie-Kok over dijken is aangenomen. Dat staat vast.[^1]", "motie-Kok → ?"),
      CitationCase("De dijkwet is conform de motie-Kok herzien.[^1]", "motie-Kok → ?"),
      CitationCase("De dijkwet is conform de motie-Kok over zand herzien.[^1]", "motie-Kok → ?"),
      CitationCase("Het verdrag is mede door de motie-Kok tot stand gekomen.[^1]", "motie-Kok → ?"),
      CitationCase("In de brief over de motie-Kok[^1] staat waarom.", "motie-Kok → ?"),
      CitationCase("In reactie op de motie-Kok[^1] schrijf ik dit.", "motie-Kok → kst-36410-1"),
      CitationCase("De motie-Kok over het verslag van de Raad[^1] is aangenomen.", "motie-Kok → ?"),
      CitationCase("De motie-Kok ter vervanging van de motie-Smit[^1]", "motie-Kok → ?", "motie-Smit → ?"),
      CitationCase("De moties-Kok en -Smit[^1] zijn aangenomen.", "moties-Kok → ?", "-Smit → ?"),
      CitationCase("Zie de motie-Kok en de motie-Smit[^1].", "motie-Kok → ?", "motie-Smit → kst-36410-1"),
      CitationCase(
        "De moties van de leden Kok[^1] en Smit[^2] zijn aangehouden.", "moties van de leden Kok en Smit → ?"),
      CitationCase("De motie-Kok over dijken is aangenomen. De brief[^1] zegt dat.", "motie-Kok → ?"),
    ])
  func readsNotesBehindSubjects(_ row: CitationCase) throws {
    #expect(try Self.motions(in: row.text) == row.found)
  }

  @Test(
    "in plain text the mark is glued to a word or a stop, and the note a line that begins with its number",
    arguments: [
      CitationCase("Zie de motie-Kok1 van mei.\n1 Kamerstuk 36 410, nr. 1", "motie-Kok → kst-36410-1"),
      CitationCase("Zie de motie-Kok over dijken1 van mei.\n1 Kamerstuk 36 410, nr. 1", "motie-Kok → kst-36410-1"),
      CitationCase("Zie de motie-Kok.1 Verder niets.\n\n1 Kamerstuk 36 410, nr. 1", "motie-Kok → kst-36410-1"),
      CitationCase("Zie de motie-Kok over dijken.1\n\n1 Kamerstuk 36 410, nr. 1", "motie-Kok → kst-36410-1"),
      CitationCase("Zie de motie-Kok over dijken.\n\n1 Kamerstuk 36 410, nr. 1", "motie-Kok → ?"),
      CitationCase("Zie de motie-Kok over artikel 1 en CO2.\n\n1 Kamerstuk 36 410, nr. 1", "motie-Kok → ?"),
      CitationCase("Zie de motie-Kok1 van mei.\n1 Kamerstuk 36 410, nr. 1 (brief)", "motie-Kok → ?"),
      CitationCase("De motie-Kok telt. De brief over dijken1 ook.\n\n1 Kamerstuk 36 410, nr. 1", "motie-Kok → ?"),
      CitationCase(
        "De motie-Kok1 en de motie-Smit over dijken.2\n1 Kamerstuk 36 410, nr. 1\n2 Kamerstuk 36 410, nr. 2",
        "motie-Kok → kst-36410-1", "motie-Smit → kst-36410-2"),
    ])
  func readsPlainNotes(_ row: CitationCase) {
    #expect(Self.motions(in: Array(row.text.utf8), notes: []) == row.found)
  }

  @Test(
    "a footnote has the number of its first sentence, when nothing printed is cited before",
    arguments: [
      ("Kamerstuk 36 410, nr. 9", "kst-36410-9"), ("Motie van het lid Kok, Kamerstuk 36 410, nr. 9.", "kst-36410-9"),
      ("Zie Kamerstuk 36 410, nr. 9, en daarna Kamerstuk 29 398, nr. 8.", "kst-36410-9"),
      ("Handelingen II 2022/23, nr. 20, item 4. Zie ook Kamerstuk 36 410, nr. 9", nil),
      ("Handelingen, item 4. Zie ook Kamerstuk 36 410, nr. 9 over bomen", nil),
      ("Zie: Kamerstuk 36 410, nr. 9.", "kst-36410-9"),
      ("Tweede Kamer, vergaderjaar 2021–2022, 36 410, nr. 9", "kst-36410-9"),
      ("Zie voor de uitvoering Kamerstuk 36 410, nr. 9.", nil), ("Zie ook Kamerstuk 36 410, nr. 9.", nil),
      ("Reactie op de motie: Kamerstuk 36 410, nr. 9.", nil), ("Kamerbrief, Kamerstuk 36 410, nr. 9", nil),
      ("Kamerstuk 36 410, nr. 9 (brief van 3 mei 2022).", nil), ("Kamerstukken 36 410, nrs. 9 en 10.", nil),
      ("Stb. 2022, 40 en Kamerstuk 36 410, nr. 9", nil), ("Aangenomen.", nil),
      ("Brief over de motie-Kok (Kamerstuk 36 410, nr. 9)", nil),
    ] as [(String, String?)])
  func readsNotes(_ text: String, _ id: String?) {
    let bytes = Array(text.utf8)
    let found = CitationFinder(vocabulary: .empty).citations(in: bytes)
    #expect(CitationFinder.Note.paper(of: found, in: bytes)?.identifier == id)
  }

  /// The motions of a text in which `[^2]` stands for a note that cites number 2 of a dossier, and `[^9]` for one that cites nothing.
  private static func motions(in marked: String) throws -> [String] {
    var text: [UInt8] = []
    var notes: [CitationFinder.Note] = []
    for (index, part) in marked.components(separatedBy: "[^").enumerated() {
      guard index > 0 else {
        text += part.utf8
        continue
      }
      let number = try #require(part.first)
      notes.append(
        CitationFinder.Note(
          offset: text.count, paper: number == "9" ? nil : ParliamentaryPaper("Kamerstuk 36 410, nr. \(number)")))
      text += part.dropFirst(2).utf8
    }
    return motions(in: text, notes: notes)
  }

  private static func motions(in text: [UInt8], notes: [CitationFinder.Note]) -> [String] {
    CitationFinder(vocabulary: .empty).citations(in: text, notes: notes).compactMap { citation in
      guard citation.isMotion else { return nil }
      return "\(text.span.string(citation.range)) → \(citation.motion?.paper?.identifier ?? "?")"
    }
  }
}
