import Testing

@testable import Citations

struct AmountTests {
  @Test(
    "finds sums of money",
    arguments: [
      CitationCase("circa EUR 1 miljard", "EUR 1 miljard → EUR 1000000000"),
      CitationCase("€ 2,5 mln. per jaar", "€ 2,5 mln. → EUR 2500000"),
      CitationCase("25 miljoen euro", "25 miljoen euro → EUR 25000000"),
      CitationCase("€ 1.234.567,89", "€ 1.234.567,89 → EUR 1234567.89"),
      CitationCase("36 045 100 euro", "36 045 100 euro → EUR 36045100"),
      CitationCase(
        "EUR 2,5 tot 3 miljoen", "EUR 2,5 → EUR 2500000", "3 miljoen → EUR 3000000"),
      CitationCase("€ 10–20 mln.", "€ 10 → EUR 10000000", "20 mln. → EUR 20000000"),
      CitationCase("2 tot 3 miljoen euro", "2 → EUR 2000000", "3 miljoen euro → EUR 3000000"),
      CitationCase("tussen EUR 5 en 10 miljoen", "EUR 5 → EUR 5000000", "10 miljoen → EUR 10000000"),
      CitationCase("EUR 5-10 miljoen", "EUR 5 → EUR 5000000", "10 miljoen → EUR 10000000"),
      CitationCase("EUR 2.5 miljoen", "EUR 2.5 miljoen → EUR 2500000"),
      CitationCase("1.5 miljoen euro", "1.5 miljoen euro → EUR 1500000"),
      CitationCase("EUR 9.223.372.036.854.775.999"), CitationCase("EUR 9.223.372.036.854.775,999"),
      CitationCase("US$ 5", "US$ 5 → USD 5"),
      CitationCase("EUR 99999999999 biljoen"), CitationCase("25 miljoen mensen"), CitationCase("€"),
    ])
  func findsAmounts(_ row: CitationCase) {
    #expect(Finding.lines(row.text) == row.found)
  }

  @Test(
    "reads back what it prints",
    arguments: ["EUR 1 miljard", "EUR 2,5 miljoen", "EUR 36.045,50", "EUR 100", "USD 1.234.567,89"])
  func roundTrips(_ text: String) throws {
    #expect(try #require(Amount(text)).description == text)
  }
}
