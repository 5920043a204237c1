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
    "knows the Dutch minister from the others",
    arguments: [
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
    ])
  func knowsForeignMinisters(_ row: CitationCase) {
    #expect(Finding.lines(row.text) == row.found)
  }

  @Test(
    "finds numbered paragraphs",
    arguments: [
      CitationCase("(paragraaf 2.4)", "paragraaf 2.4 → par-2.4"),
      CitationCase("paragrafen 2.4 en 2.5.", "paragrafen 2.4 → par-2.4", "2.5 → par-2.5"),
      CitationCase("§ 3", "§ 3 → par-3"), CitationCase("paragraaf over"),
      CitationCase("paragraaf 4 van de ", "paragraaf 4 → par-4"),
    ])
  func findsParagraphs(_ row: CitationCase) {
    #expect(Finding.lines(row.text) == row.found)
  }

  @Test("finds nothing in opaque ranges, and nothing across them")
  func respectsOpaqueRanges() {
    let text = Array("Kamerstuk 36 410, nr. 12 en EPF".utf8)
    #expect(Finding.finder.citations(in: text, except: [10..<16]).map(\.range) == [28..<31])
    #expect(Finding.finder.citations(in: Array("EPF1".utf8), except: [3..<4]).map(\.range) == [0..<3])
    #expect(Finding.finder.citations(in: Array("de brief «Aanpak dijken»".utf8), except: [12..<14]) == [])
  }
}
