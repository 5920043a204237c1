import Testing

@testable import Citations

struct DateTests {
  @Test(
    "finds days, parts of months, quarters, years and periods",
    arguments: [
      CitationCase("op 16 december 2022", "16 december 2022 → 2022-12-16"),
      CitationCase("op 20 oktober jl.", "20 oktober jl. → --10-20"),
      CitationCase("in maart 2024", "maart 2024 → 2024-03"),
      CitationCase("eind oktober", "eind oktober → --10-eind"),
      CitationCase("medio 2023", "medio 2023 → 2023-medio"),
      CitationCase("het eerste kwartaal van 2023", "eerste kwartaal van 2023 → 2023-Q1"),
      CitationCase("in 2024 en 2025", "2024 → 2024", "2025 → 2025"),
      CitationCase("(tot 2030)", "2030 → 2030"),
      CitationCase("(2021–2025, p. 3)", "2021–2025 → 2021/2025"),
      CitationCase("vergaderjaar 2022–2023", "vergaderjaar 2022–2023 → vergaderjaar 2022-2023"),
      CitationCase("30 februari 2022"),
      CitationCase("29 februari 2023"), CitationCase("in 2000 gevallen"),
      CitationCase("tot en met 2026", "2026 → 2026"), CitationCase("in 2000 is", "2000 → 2000"),
      CitationCase("in oktober"), CitationCase("de begroting 2023"), CitationCase("2030 euro", "2030 euro → EUR 2030"),
      CitationCase("op 12 dec 2022", "12 dec 2022 → 2022-12-12"), CitationCase("16 dec", "16 dec → --12-16"),
      CitationCase("dec. 2022", "dec. 2022 → 2022-12"), CitationCase("eind sept.", "eind sept. → --09-eind"),
      CitationCase("12 decennia"), CitationCase("7 novellen"),
      CitationCase("in 20241"), CitationCase("voor 2.030 mensen"), CitationCase("het meisje"),
    ])
  func findsDates(_ row: CitationCase) {
    #expect(Finding.lines(row.text) == row.found)
  }

  @Test(
    "finds the year of a relative day from the last day the paper can be from",
    arguments: [
      ("20 oktober jl.", "2022-12-31", "2022-10-20"), ("20 oktober jl.", "2023-01-15", "2022-10-20"),
      ("31 december jl.", "2022-12-31", "2022-12-31"), ("3 maart a.s.", "2022-12-31", "2023-03-03"),
      ("3 maart", "2022-12-31", "2022-03-03"), ("eind oktober", "2022-12-31", "2022-10-eind"),
      ("29 februari jl.", "2023-05-01", "--02-29"),
    ])
  func resolvesRelativeDays(_ text: String, _ latest: String, _ identifier: String) throws {
    let found = Finding.finder.citations(in: Array(text.utf8))
    guard case .date(let date)? = found.first?.reference else {
      Issue.record("no date in \(text)")
      return
    }
    #expect(date.resolved(at: try #require(Day(latest))).identifier == identifier)
  }

  @Test("knows which days there are")
  func knowsDays() {
    #expect(Day("2024-02-29") != nil)
    #expect(Day("2023-02-29") == nil)
    #expect(Day("1900-02-29") == nil)
    #expect(Day("2000-02-29") != nil)
    #expect(Day("2022-13-01") == nil)
    #expect(Day("2022-12-16")?.description == "2022-12-16")
  }
}
