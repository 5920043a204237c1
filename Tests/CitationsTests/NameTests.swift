import Testing

@testable import Citations

struct NameTests {
  @Test(
    "finds names as Dutch writes them",
    arguments: [
      CitationCase("de EPF-steun", "EPF → EPF"), CitationCase("niet-EU NAVO-bondgenoten", "EU → EU", "NAVO → NAVO"),
      CitationCase("via NAVO CAP", "NAVO CAP → NAVO CAP"), CitationCase("een AVVN resolutie"),
      CitationCase("de EU's", "EU → EU"), CitationCase("«EPF»", "EPF → EPF"), CitationCase("EPFs"),
      CitationCase("de 2%-norm", "2%-norm → 2%-norm"), CitationCase("epf"),
      CitationCase("NAVO\nCAP", "NAVO\nCAP → NAVO CAP"), CitationCase("NAVO\u{A0}CAP", "NAVO\u{A0}CAP → NAVO CAP"),
      CitationCase("Briefadvies is", "Briefadvies → briefadvies"), CitationCase("het Briefadvies"),
      CitationCase("Klaar. Briefadvies", "Briefadvies → briefadvies"), CitationCase("www.navo.nl/EPF en naam@EPF.nl"),
      CitationCase("https://x.nl/NAVO NAVO", "NAVO → NAVO"),
      CitationCase("in België.", "België → België"),
      CitationCase("Europese Vredesfaciliteit (EPF)", "Europese Vredesfaciliteit → EPF", "EPF → EPF"),
    ])
  func findsNames(_ row: CitationCase) {
    #expect(Finding.lines(row.text) == row.found)
  }

  @Test(
    "knows a body by a common noun from others whose names begin with it, and a ministry from those of other states",
    arguments: [
      ("De Raad van State, de Hoge Raad en de Raad voor de Rechtspraak", []),
      ("De Raad besloot; de Raad van 12 december", ["Raad", "Raad"]), ("de Commissie-Jansen", []),
      ("het Commissie-voorstel", ["Commissie"]), ("het Amerikaanse ministerie van Defensie", []),
      ("de Oekraïense onderminister van Defensie", []), ("het ministerie van Defensie", ["Defensie"]),
      ("het Nederlandse ministerie van Defensie", ["Defensie"]),
      // What goes on behind the noun.
      ("de Raad voor de kinderbescherming, de Raad voor cultuur en de Commissie voor de m.e.r.", []),
      ("de Raad van beheer, de Commissie van beroep en de Raad der wijzen", []),
      ("de Commissie mer, de Commissie m.e.r. en de Commissie Gelijke Behandeling", []),
      ("de Commissie gelijke behandeling oordeelde", []), ("de Commissie Kok II en de Unie NCPF", []),
      ("Daarom stelt de Commissie voor de grens te verlagen", ["Commissie"]),
      ("dat de Raad voor de zomer, voor 1 mei of voor het eerst", ["Raad"]),
      ("Dat is de Commissie voor een deel bekend", ["Commissie"]), ("Dat legt de Commissie voor.", ["Commissie"]),
      ("de leden van de Commissie van de EU", ["Commissie"]), ("de Raad van vorige week", ["Raad"]),
      ("zo roept de Raad Rusland op", ["Raad", "Rusland"]), ("dat de Commissie Nederland steunt", ["Commissie"]),
      ("dan deelt de Commissie Nederlandse zorgen", ["Commissie"]), ("de Commissie gelijke kansen", ["Commissie"]),
      ("de Raad van de Europese ministers", ["Raad"]), ("De Commissie mertelde", ["Commissie"]),
      // What stands before it.
      ("de Aziatische Unie, de Sociaal-Culturele Raad en een Nationale Commissie", []),
      ("Afrikaanse Unie en Raad", ["Raad"]), ("Volgens de Commissie", ["Commissie"]), ("Deze Commissie", ["Commissie"]),
      ("de Europese Commissie", ["Commissie"]), ("Aldus Raad en Commissie", ["Raad", "Commissie"]),
      ("Huidige Commissie", ["Commissie"]), ("de oude Unie", ["Unie"]),
      ("de Sovjet-Unie, een Douane-Unie en Wit-Rusland", []), ("SP-Commissie", []),
      ("een Defensie-Commissie", ["Defensie"]), ("de EU-Commissie", ["Commissie"]),
      ("niet-Unie, pro-Rusland, Oost-Rusland en Anti-Rusland", ["Unie", "Rusland", "Rusland", "Rusland"]),
      ("VS-Rusland, Nederland-Rusland en Defensie-Rusland", ["Rusland", "Rusland", "Defensie", "Rusland"]),
      ("de JBZ-Raad en de Informele Raad", ["Raad", "Raad"]), ("De Commissie\n\nJansen", ["Commissie"]),
      ("– Rusland", ["Rusland"]), ("1-Rusland", ["Rusland"]),
    ])
  func knowsBodies(_ text: String, _ expected: [String]) {
    let names = ["Raad", "Commissie", "Defensie", "Unie", "Rusland"].enumerated().map { Vocabulary.Name($1, key: $0) }
    let bytes = Array(text.utf8)
    let found = CitationFinder(vocabulary: Vocabulary(names)).citations(in: bytes).filter { citation in
      if case .name = citation.reference { true } else { false }
    }
    #expect(found.map { bytes.span.string($0.range) } == expected)
  }

  @Test("tells who stands directly behind a place")
  func tellsPersons() {
    let text = Array("minister van Defensie Lloyd Austin sprak met België".utf8)
    #expect(Finding.finder.person(behind: 21, in: text) == "Lloyd Austin")
    #expect(Finding.finder.person(behind: 34, in: text) == nil)
    #expect(Finding.finder.person(behind: 44, in: text) == nil)
    #expect(Finding.finder.person(behind: text.count, in: text) == nil)
  }

  @Test(
    "knows the Dutch minister from the others",
    arguments: [
      CitationCase("de\u{A0}Duitse minister van Defensie", "minister van Defensie → another office"),
      CitationCase("de\u{A0}voormalig minister van Defensie", "minister van Defensie → another office"),
      CitationCase("de (toenmalige) minister van Defensie", "minister van Defensie → another office"),
      CitationCase(
        "de minister van Financiën van het vorige kabinet",
        "minister van Financiën van het vorige kabinet → another office"),
      CitationCase("De Minister van Defensie heeft", "Minister van Defensie → Minister van Defensie"),
      CitationCase("onze Minister van Defensie", "Minister van Defensie → Minister van Defensie"),
      CitationCase("de minister van Defensie", "minister van Defensie → Minister van Defensie"),
      CitationCase("De Ministers van Defensie", "Ministers van Defensie → another office"),
      CitationCase(
        "de Europese ministers van Financiën en Defensie", "ministers van Financiën en Defensie → another office"),
      CitationCase(
        "de ministers van Financiën en van Defensie", "ministers van Financiën → Minister van Financiën",
        "van Defensie → Minister van Defensie"),
      CitationCase(
        "de Minister en de Staatssecretaris van OCW",
        "Minister en de Staatssecretaris van OCW → Minister van Onderwijs, Cultuur en Wetenschap",
        "Minister en de Staatssecretaris van OCW → Staatssecretaris van Onderwijs, Cultuur en Wetenschap"),
      CitationCase(
        "Onze Minister voor Natuur en Stikstof", "Minister voor Natuur en Stikstof → Minister voor Natuur en Stikstof"),
      CitationCase("de Poolse Minister van Defensie", "Minister van Defensie → another office"),
      CitationCase("de Minister van Defensie van Oekraïne", "Minister van Defensie van Oekraïne → another office"),
      CitationCase(
        "minister van Justitie Merrick Garland van de VS",
        "minister van Justitie Merrick Garland van de VS → another office"),
      CitationCase(
        "minister van Defensie Ben Wallace (VK)", "minister van Defensie Ben Wallace → another office"),
      CitationCase(
        "minister van Defensie Guido Crosetto (Italië)", "minister van Defensie Guido Crosetto → another office"),
      CitationCase("de minister van Financiën Kaag van D66", "minister van Financiën → Minister van Financiën"),
      CitationCase("de minister van Financiën Kaag (D66)", "minister van Financiën → Minister van Financiën"),
    ])
  func knowsForeignMinisters(_ row: CitationCase) {
    #expect(Finding.lines(row.text) == row.found)
  }

  @Test(
    "knows a minister of the day from those in general, of before and to come",
    arguments: [
      CitationCase("Geen minister van Defensie kan dat.", "minister van Defensie → another office"),
      CitationCase("iedere staatssecretaris van OCW", "staatssecretaris van OCW → another office"),
      CitationCase("een sterke minister van Financiën", "minister van Financiën → another office"),
      CitationCase("Wie minister van Financiën is", "minister van Financiën → another office"),
      CitationCase("toen hij minister van Defensie was", "minister van Defensie → another office"),
      CitationCase("de beoogde minister van Defensie", "minister van Defensie → another office"),
      CitationCase("De volgende minister van Financiën", "minister van Financiën → another office"),
      CitationCase(
        "minister van Financiën (2010–2012) De Jager", "minister van Financiën → another office",
        "2010–2012 → 2010/2012"),
      CitationCase("de minister van Financiën (tot 2012)", "minister van Financiën → another office", "2012 → 2012"),
      CitationCase("toen Kamp minister van Financiën was", "minister van Financiën → another office"),
      CitationCase("; Antwoord minister van Financiën", "minister van Financiën → Minister van Financiën"),
      CitationCase("een brief, die de minister van Financiën", "minister van Financiën → Minister van Financiën"),
      CitationCase("de huidige minister van Financiën", "minister van Financiën → Minister van Financiën"),
      CitationCase("een brief van minister van Financiën", "minister van Financiën → Minister van Financiën"),
      CitationCase(
        "minister van Financiën (in 2021)", "minister van Financiën → Minister van Financiën", "2021 → 2021"),
      CitationCase(
        "minister van Financiën (2022Z12345)", "minister van Financiën → Minister van Financiën",
        "2022Z12345 → 2022Z12345"),
      CitationCase(
        "stuk, Reactie Minister van OCW", "Minister van OCW → Minister van Onderwijs, Cultuur en Wetenschap"),
      CitationCase(
        "; Advies Staatssecretaris van Financiën", "Staatssecretaris van Financiën → Staatssecretaris van Financiën"),
      CitationCase("een Russisch minister van Financiën", "minister van Financiën → another office"),
      CitationCase("het Vlaams minister van Onderwijs", "minister van Onderwijs → another office"),
      CitationCase(
        "vragen aan de Minister van Financiën van de Algemene Rekenkamer",
        "Minister van Financiën → Minister van Financiën"),
      CitationCase(
        "advies aan de Minister van Financiën van de Hoge Raad", "Minister van Financiën → Minister van Financiën"),
    ])
  func knowsMinistersInGeneral(_ row: CitationCase) {
    #expect(Finding.lines(row.text) == row.found)
  }

  @Test(
    "reads who holds an office before what it is for",
    arguments: [
      CitationCase(
        "Antwoord van Minister Jansen (Onderwijs, Cultuur en Wetenschap) (ontvangen 3 mei",
        "Minister Jansen (Onderwijs, Cultuur en Wetenschap) → Minister van Onderwijs, Cultuur en Wetenschap",
        "3 mei → --05-03"),
      CitationCase(
        "minister Kok (Natuur en Stikstof)", "minister Kok (Natuur en Stikstof) → Minister voor Natuur en Stikstof"),
      CitationCase(
        "Staatssecretaris Van 't Hof van SZW",
        "Staatssecretaris Van 't Hof van SZW → Staatssecretaris van Sociale Zaken en Werkgelegenheid"),
      CitationCase(
        "minister De Boer voor Klimaat en Energie",
        "minister De Boer voor Klimaat en Energie → Minister voor Klimaat en Energie"),
      CitationCase("minister Kok van Defensie", "minister Kok van Defensie → Minister van Defensie"),
      CitationCase("de Poolse minister Kok van Defensie", "minister Kok van Defensie → another office"),
      CitationCase("oud-minister Kok (Financiën)", "minister Kok (Financiën) → another office"),
      CitationCase("minister Kok (PvdA)"), CitationCase("minister Kok van Zaken"),
      CitationCase("minister Kok (Defensie, Den Haag)"),
      CitationCase("minister Kok (Volkshuisvesting en Ruimtelijke Ordening)"),
      CitationCase("de minister (Financiën)"), CitationCase("ministers Kok van Defensie en Jansen"),
    ])
  func readsHolders(_ row: CitationCase) {
    #expect(Finding.lines(row.text) == row.found)
  }

  @Test(
    "reads ministries with & and in headings, and cuts none short",
    arguments: [
      CitationCase(
        "minister van Onderwijs Cultuur en Wetenschap",
        "minister van Onderwijs Cultuur en Wetenschap → Minister van Onderwijs, Cultuur en Wetenschap"),
      CitationCase(
        "de minister van Binnenlandse Zaken",
        "minister van Binnenlandse Zaken → Minister van Binnenlandse Zaken en Koninkrijksrelaties"),
      CitationCase(
        "de minister van Sociale Zaken zei",
        "minister van Sociale Zaken → Minister van Sociale Zaken en Werkgelegenheid"),
      CitationCase(
        "de staatssecretaris van Onderwijs",
        "staatssecretaris van Onderwijs → Staatssecretaris van Onderwijs, Cultuur en Wetenschap"),
      CitationCase(
        "de minister van Volksgezondheid",
        "minister van Volksgezondheid → Minister van Volksgezondheid, Welzijn en Sport"),
      CitationCase("de minister van Volksgezondheid en Milieuhygiëne"),
      CitationCase("de minister van Binnenlandse Zaken en Landbouwgronden"),
      CitationCase("de minister voor LZS", "minister voor LZS → Minister voor Langdurige Zorg en Sport"),
      CitationCase("de minister van Justitie", "minister van Justitie → Minister van Justitie"),
      CitationCase("de minister voor NenS", "minister voor NenS → Minister voor Natuur en Stikstof"),
      CitationCase(
        "de minister van Justitie & Veiligheid",
        "minister van Justitie & Veiligheid → Minister van Justitie en Veiligheid"),
      CitationCase(
        "de minister van Onderwijs, Cultuur & Wetenschap",
        "minister van Onderwijs, Cultuur & Wetenschap → Minister van Onderwijs, Cultuur en Wetenschap"),
      CitationCase("BRIEF VAN DE MINISTER VAN FINANCIËN", "MINISTER VAN FINANCIËN → Minister van Financiën"),
      CitationCase("de VS minister van Financiën", "minister van Financiën → another office"),
      CitationCase("DE POOLSE MINISTER VAN FINANCIËN", "MINISTER VAN FINANCIËN → another office"),
      CitationCase("de minister van Landbouw en Visserij"), CitationCase("de minister van Onderwijs en Wetenschappen"),
      CitationCase("de minister van Landbouw, Natuurbeheer en Visserij"),
      CitationCase("de minister van Sociale Zaken & Volksgezondheid"), CitationCase("Minister van Defensie en Marine"),
      CitationCase(
        "de minister van Financiën en Kamerleden", "minister van Financiën → Minister van Financiën"),
      CitationCase(
        "de minister van Financiën en Sigrid Kaag", "minister van Financiën → Minister van Financiën"),
      CitationCase(
        "de minister van Financiën, Jansen, en Kok", "minister van Financiën → Minister van Financiën"),
      CitationCase(
        "de minister van Financiën, Jansen, heeft", "minister van Financiën → Minister van Financiën"),
      CitationCase(
        "de ministers van Landbouw en Financiën", "ministers van Landbouw → Minister van Landbouw",
        "Financiën → Minister van Financiën"),
    ])
  func readsMinistries(_ row: CitationCase) {
    #expect(Finding.lines(row.text) == row.found)
  }

  @Test(
    "finds numbered paragraphs",
    arguments: [
      CitationCase("(paragraaf 2.4)", "paragraaf 2.4 → par-2.4"),
      CitationCase("paragrafen 2.4 en 2.5.", "paragrafen 2.4 → par-2.4", "2.5 → par-2.5"),
      CitationCase("§ 3", "§ 3 → par-3"), CitationCase("paragraaf over"),
      CitationCase("paragraaf 4 van de ", "paragraaf 4 → par-4"),
      CitationCase("paragraaf 3.2 van het AIV-advies", "paragraaf 3.2 → par-3.2"),
      CitationCase("paragraaf 3.2 van uw advies", "paragraaf 3.2 → par-3.2"),
      CitationCase("paragraaf 6 van de AIV", "paragraaf 6 → par-6"),
      CitationCase("paragraaf 6 van 2022", "paragraaf 6 → par-6"),
      CitationCase(
        "Zie Kamerstuk 36 410, nr. 7. Paragraaf 2.2", "Kamerstuk 36 410, nr. 7 → kst-36410-7",
        "Paragraaf 2.2 → par-2.2"),
      CitationCase(
        "(Kamerstuk 36 410, nr. 7), § 2.2", "Kamerstuk 36 410, nr. 7 → kst-36410-7", "§ 2.2 → par-2.2"),
      CitationCase("op 4 mei 2022, § 2.2", "4 mei 2022 → 2022-05-04", "§ 2.2 → par-2.2"),
      CitationCase("artikel 9 en paragraaf 3.1 van het advies", "paragraaf 3.1 → par-3.1"),
      CitationCase("artikel 9, paragraaf 3.1 en", "paragraaf 3.1 → par-3.1"),
      CitationCase("§ 3 van artikel 9 EVRM", "artikel 9 EVRM → jci1.3:c:BWBV0001000&artikel=9"),
      CitationCase("paragraaf 3 van art. 9 EVRM", "art. 9 EVRM → jci1.3:c:BWBV0001000&artikel=9"),
      CitationCase("Paragraaf 3.4 Awb", "Awb → jci1.3:c:BWBR0005537"),
      CitationCase("paragraaf 3.4 VN-Handvest", "VN-Handvest → Handvest van de VN"),
      CitationCase("paragraaf 3.4, AIV", "paragraaf 3.4 → par-3.4"),
      CitationCase("paragraaf 3.4 over de Awb", "paragraaf 3.4 → par-3.4", "Awb → jci1.3:c:BWBR0005537"),
    ])
  func findsParagraphs(_ row: CitationCase) {
    #expect(Finding.lines(row.text) == row.found)
  }

  @Test(
    "a name is read as texts are: white space is a blank, and what is passed over is not there",
    arguments: [
      "Fonds voor de dijken", "Fonds\u{A0}voor de  dijken", "Fonds voor de dij\u{AD}ken",
      "Fonds\tvoor\u{2009}de dijken",
    ])
  func readsNamesAsTexts(_ name: String) {
    let finder = CitationFinder(vocabulary: Vocabulary([.init(name, key: 0)]))
    for text in ["het Fonds voor de dijken", "het Fonds voor de\u{A0}dij\u{AD}ken"] {
      #expect(finder.citations(in: Array(text.utf8)).map(\.reference) == [.name(0)], "\(text)")
    }
  }

  @Test("finds nothing in opaque ranges, and nothing across them")
  func respectsOpaqueRanges() {
    let text = Array("Kamerstuk 36 410, nr. 12 en EPF".utf8)
    #expect(Finding.finder.citations(in: text, except: [10..<16]).map(\.range) == [28..<31])
    #expect(Finding.finder.citations(in: Array("EPF1".utf8), except: [3..<4]).map(\.range) == [0..<3])
    #expect(Finding.finder.citations(in: Array("de brief «Aanpak dijken»".utf8), except: [12..<14]) == [])
  }
}
