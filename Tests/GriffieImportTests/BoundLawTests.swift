import Testing

@testable import GriffieImport

/// Texts that could make an import slow: what they take grows with their length, not faster. Each would take minutes otherwise.
struct BoundLawTests {
  private func paragraphs(_ text: String) -> Int {
    let (read, _) = LaidOutText(text).map { (PrintedPages($0.words), true) } ?? (PrintedPages(text), false)
    return TextDraft(read).paper.sections.flatMap(\.blocks).count
  }

  @Test("lines of very many gaps are no table")
  func readsGaps() {
    let line = String(repeating: "a\t\tb\t\t", count: 50_000)
    #expect(LaidOutText("\(line)\n\(line)\n") == nil)
    #expect(paragraphs("\(line)\n\(line)\n") > 0)
  }

  @Test("a head of very many days is read line by line")
  func readsDays() {
    let days = String(repeating: "Voorgesteld 21 februari 2023\n", count: 5_000)
    let facts = TextDraft(PrintedPages("Tweede Kamer der Staten-Generaal\n\(days)\nTekst.\n")).paper.facts
    #expect(facts.head.count == 4_999)
  }

  @Test("a paper of nothing but names is read from its end once")
  func readsNames() {
    let names = String(repeating: "De Minister van Dijken,\nA.B. de Wit\n\n", count: 20_000)
    #expect(TextDraft(PrintedPages("Tekst van de brief.\n\n\(names)")).paper.facts.signatories.count == 20_000)
  }

  @Test("a paper of nothing but lines with a comma at their end is no signature")
  func readsCommas() {
    #expect(paragraphs(String(repeating: "en de dijken,\n\n", count: 50_000)) == 50_000)
  }

  @Test("very many lines with nothing but a first cell are looked at once")
  func readsFirstCells() {
    let text = "Naam      Bedrag\nAnna      12\n\(String(repeating: "dijk\n", count: 20_000))a         b\n"
    #expect(paragraphs(text) == 1)
  }
}
