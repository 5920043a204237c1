import Testing

@testable import Citations

/// Who holds an office, and when.
struct HolderTests {
  @Test("tells who is named with an office")
  func tellsHolders() throws {
    for (text, person) in [
      ("minister Kok (Defensie)", "Kok"), ("minister van Financiën Kok", "Kok"), ("minister van Financiën sprak", nil),
      ("minister van Financiën, K. Kok", "Kok"), ("minister van Financiën, dr. K.A. de Boer,", "De Boer"),
      ("minister van Financiën, Kok", nil), ("minister van Financiën, mevrouw De Boer, zei", "De Boer"),
      ("minister van Financiën, de heer Kok.", "Kok"), ("minister van Financiën mevrouw Kok-Jansen zei", "Kok-Jansen"),
      ("minister van Financiën, mevrouw De Boer en", nil), ("minister van Financiën, de heer Kok (SP), zei", nil),
      ("minister van Financiën, de heer Kok, mevrouw Jansen", nil), ("minister van Financiën, de heer", nil),
      ("minister van Financiën, A. en", nil),
    ] {
      let bytes = Array(text.utf8)
      let office = try #require(Finding.finder.citations(in: bytes).first)
      #expect(Finding.finder.person(namedWith: office, in: bytes) == person)
    }
  }

  @Test("tells when who holds an office did what the clause says")
  func tellsTimes() throws {
    for (text, time) in [
      ("In 2014 gaf de minister van Financiën", "2014-01-01 2014-12-31"),
      ("In het jaar 2014 gaf de minister van Financiën", nil), ("Sinds 2014 geeft de minister van Financiën", nil),
      ("Bij brief van 5 mei 2018 vroeg de minister van Financiën", "2018-05-05 2018-05-05"),
      ("Op de brief van 5 mei 2018 zegt de minister van Financiën", nil),
      ("Op 7 juni 2019 was onze minister van Financiën", "2019-06-07 2019-06-07"),
      ("Per 7 juni 2019 is de minister van Financiën", nil),
      ("De minister van Financiën zei in 2011 dat", "2011-01-01 2011-12-31"),
      ("De minister van Financiën zei op 7 juni 2011 dat", "2011-06-07 2011-06-07"),
      ("De minister van Financiën stuurt de in 2011", nil), ("De minister van Financiën zei in 2011/12", nil),
      ("dat de minister van Financiën in 2011 zei", "2011-01-01 2011-12-31"),
      ("de minister van Financiën in de jaren 2011", nil), ("De minister van Financiën zei dat in 2011", nil),
      ("De brief van 5 mei 2018 van de minister van Financiën", "2018-05-05 2018-05-05"),
      ("de brief van de minister van Financiën van 5 mei 2018", "2018-05-05 2018-05-05"),
      ("De reactie van de minister van Financiën d.d. 5 mei 2018", "2018-05-05 2018-05-05"),
      ("Kamerbrief minister van Financiën van 5 mei 2018", "2018-05-05 2018-05-05"),
      ("Het antwoord van de minister van Financiën (ontvangen 5 mei 2018)", "2018-05-05 2018-05-05"),
      ("het bezoek van de minister van Financiën van 5 mei 2018", nil),
      ("de brief van de minister van Financiën over 2018", nil),
      ("de brief van 5 mei van de minister van Financiën", nil),
      ("de brief van de minister van Financiën van 5 mei", nil),
      ("De minister van Financiën zei", nil), ("minister van Financiën", nil),
    ] {
      let bytes = Array(text.utf8)
      let office = try #require(
        Finding.finder.citations(in: bytes).first { citation in
          if case .office = citation.reference { true } else { false }
        })
      let found = Finding.finder.time(ofDeedBy: office, in: bytes).map { "\($0.lowerBound) \($0.upperBound)" }
      #expect(found == time, "\(text)")
    }
  }
}
