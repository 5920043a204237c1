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
      ("de brief van de minister van Financiën van 5 mei", "2022-05-05 2022-05-05"),
      ("De minister van Financiën zei", nil), ("minister van Financiën", nil),
      // Seen from a paper of 16 December 2022.
      ("Op 18 december jl. schreef de minister van Financiën", "2021-12-18 2021-12-18"),
      ("Op 12 december jl. schreef de minister van Financiën", "2022-12-12 2022-12-12"),
      ("In oktober vorig jaar schreef de minister van Financiën", "2021-10-01 2021-10-31"),
      ("Vorig jaar koos de minister van Financiën", "2021-01-01 2021-12-31"),
      ("Ook eind vorig jaar koos de minister van Financiën", "2021-01-01 2021-12-31"),
      ("Sinds vorig jaar kiest de minister van Financiën", nil), ("Dan vorig jaar koos de minister van Financiën", nil),
      ("In maart 2019 sprak de minister van Financiën", "2019-03-01 2019-03-31"),
      ("In zijn brief van 3 april 2019 gaf de minister van Financiën", "2019-04-03 2019-04-03"),
      ("Over een brief van 3 april 2019 gaf de minister van Financiën", nil),
      ("De minister van Financiën koos vorig jaar", "2021-01-01 2021-12-31"),
      ("De minister van Financiën heeft de Kamer vorig jaar ingelicht", "2021-01-01 2021-12-31"),
      ("De minister van Financiën had uw Kamer in 2018 ingelicht", "2018-01-01 2018-12-31"),
      ("De minister van Financiën heeft de vorig jaar gestuurde brief", nil),
      ("De minister van Financiën heeft de brief die vorig jaar", nil),
      ("De minister van Financiën noemt de cijfers in 2018", nil),
    ] {
      let bytes = Array(text.utf8)
      let office = try #require(
        Finding.finder.citations(in: bytes).first { citation in
          if case .office = citation.reference { true } else { false }
        })
      let found = Finding.finder.time(ofDeedBy: office, in: bytes, at: Day("2022-12-16")).map {
        "\($0.lowerBound) \($0.upperBound)"
      }
      #expect(found == time, "\(text)")
    }
  }

  private static let own = "→ Minister-President"
  private static let other = "→ another office"

  @Test(
    "knows the Minister-President of the Netherlands by name from those of others",
    arguments: [
      CitationCase(
        "Minister-president Kallas en minister-president Kok", "Minister-president \(other)",
        "minister-president \(own)"),
      CitationCase("met minister-president Petr Pavel van Tsjechië", "minister-president \(other)"),
      CitationCase("minister-president Söder van Beieren", "minister-president \(other)"),
      CitationCase("minister-president De Boer.", "minister-president \(other)"),
      CitationCase("de minister-president, mevrouw Kallas, zei", "minister-president \(other)"),
      CitationCase("de minister-president, K. Kallas, zei", "minister-president \(other)"),
      CitationCase("minister-president Kok-Jansen", "minister-president \(other)"),
      // Those of the Netherlands.
      CitationCase("minister-president Jan Peter Balkenende", "minister-president \(own)"),
      CitationCase("minister-president mr. dr. J.P. Balkenende zei", "minister-president \(own)"),
      CitationCase(
        "Minister-President Den Uyl en minister-president Piet de Jong", "Minister-President \(own)",
        "minister-president \(own)"),
      CitationCase("de Minister-President, de heer Lubbers, zei", "Minister-President \(own)"),
      CitationCase("Minister-President Drees (PvdA)", "Minister-President \(own)"),
      CitationCase("Antwoord van Minister-President Schoof (Algemene Zaken).", "Minister-President \(own)"),
      CitationCase("Antwoord van Minister-President Schoof (AZ).", "Minister-President \(own)"),
      CitationCase(
        "De Minister-President, Minister van Algemene Zaken,", "Minister-President \(own)",
        "Minister van Algemene Zaken → Minister van Algemene Zaken"),
      CitationCase("Aan de Minister-President Den Haag", "Minister-President \(own)"),
      CitationCase("De Minister-President\n\nKallas", "Minister-President \(own)"),
      CitationCase("de minister-president\tK. Kok", "minister-president \(own)"),
      CitationCase("de minister-president, die Kallas sprak", "minister-president \(own)"),
    ])
  func knowsPrimeMinisters(_ row: CitationCase) {
    #expect(Finding.lines(row.text) == row.found)
  }

  @Test("knows a Minister-President whom the vocabulary has")
  func knowsPrimeMinisterOfRegister() {
    let finder = CitationFinder(vocabulary: Vocabulary([.init("Minister-President Jansen", key: 0)]))
    let found = ["minister-president Jansen", "minister-president Jan Jansen", "minister-president Smit"].map {
      finder.citations(in: Array($0.utf8)).map(\.reference)
    }
    let own = Reference.office(Office(rank: .primeMinister, portfolio: ""))
    #expect(found == [[own], [own], [.otherOffice]])
  }

  @Test(
    "calls an office by its title, whatever preposition the text has",
    arguments: [
      ("Staatssecretaris Kok (Toeslagen en Douane)", "Staatssecretaris van Financiën"),
      ("Staatssecretaris Kok (Financiën – Toeslagen en Douane).", "Staatssecretaris van Financiën"),
      ("Staatssecretaris Van den Berg (Financiën - Fiscaliteit en Belastingdienst).", "Staatssecretaris van Financiën"),
      ("de staatssecretaris van Fiscaliteit en Belastingdienst", "Staatssecretaris van Financiën"),
      ("Staatssecretaris Kok (Mijnbouw)", "Staatssecretaris Mijnbouw"),
      ("de staatssecretaris van Mijnbouw zei", "Staatssecretaris Mijnbouw"),
      ("De Staatssecretaris Mijnbouw, K. Kok", "Staatssecretaris Mijnbouw"),
      ("de staatssecretaris Toeslagen en Douane", "Staatssecretaris van Financiën"),
      ("de staatssecretaris Cultuur en Media", "Staatssecretaris van Cultuur en Media"),
      (
        "Staatssecretaris Kok (Koninkrijksrelaties en Digitalisering)",
        "Staatssecretaris Koninkrijksrelaties en Digitalisering"
      ),
      (
        "DE STAATSSECRETARIS KONINKRIJKSRELATIES EN DIGITALISERING",
        "Staatssecretaris Koninkrijksrelaties en Digitalisering"
      ),
      ("Staatssecretaris Herstel Groningen", "Staatssecretaris Herstel Groningen"),
      ("minister Kok van BHO", "Minister voor Buitenlandse Handel en Ontwikkelingshulp"),
      ("de minister van Natuur en Stikstof", "Minister voor Natuur en Stikstof"),
      ("Minister voor APP", "Minister voor Armoedebeleid, Participatie en Pensioenen"),
      (
        "Minister De Jonge (Volkshuisvesting en Ruimtelijke Ordening) (ontvangen",
        "Minister voor Volkshuisvesting en Ruimtelijke Ordening"
      ),
      ("Minister Keijzer (VRO)", "Minister van Volkshuisvesting en Ruimtelijke Ordening"),
      ("de minister van VRO", "Minister van Volkshuisvesting en Ruimtelijke Ordening"),
      ("Minister Kok (VRO)", nil), ("Minister Mijnbouw", nil), ("de staatssecretaris Financiën", nil),
      ("Staatssecretaris Kok (Financiën – Toeslagen)", nil), ("staatssecretaris Herstelplan", nil),
    ])
  func callsOffices(_ text: String, _ title: String?) {
    let found = Finding.finder.citations(in: Array(text.utf8)).map(\.reference.canonicalText)
    #expect(found == (title.map { [$0] } ?? []))
  }
}
