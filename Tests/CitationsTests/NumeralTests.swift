import Testing

@testable import Citations

struct NumeralTests {
  @Test(
    "A numeral prints the characters it was made of",
    arguments: ["1", "0", "020", "9999", "188b", "9999z", "A", "XVIIIB", "ZZZZZZ"])
  func keepsCharacters(text: String) { #expect(Numeral(text).description == text) }

  @Test(
    "Figures make a number, letters do not",
    arguments: [("97", 97), ("020", 20), ("0", 0), ("188b", nil), ("A", nil), ("", nil)])
  func tellsNumbers(text: String, number: Int?) { #expect(Numeral(text).number == number) }

  @Test(
    "A number is written in figures", arguments: [(0, "0"), (7, "7"), (10, "10"), (1050, "1050"), (999_999, "999999")])
  func writesNumbers(number: Int, text: String) { #expect(Numeral(number) == Numeral(text)) }

  @Test("A numeral without characters is empty, a nought is not")
  func tellsEmpty() { #expect(Numeral("").isEmpty && !Numeral("0").isEmpty) }
}
