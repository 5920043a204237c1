import Testing

@testable import Citations

struct EUTests {
  @Test(
    "finds acts, documents and the journal of the European Union",
    arguments: [
      CitationCase("Verordening (EU) 66/2194", "EU → EU"), CitationCase("Aanbeveling (EU) 1969/2047", "EU → EU"),
      CitationCase("Richtlijn (EU) 2022/2555", "Richtlijn (EU) 2022/2555 → celex:32022L2555"),
      CitationCase("verordening (EU) 2022/2554", "verordening (EU) 2022/2554 → celex:32022R2554"),
      CitationCase("Richtlijn 90/313/EEG", "Richtlijn 90/313/EEG → celex:31990L0313"),
      CitationCase("Richtlijn 2006/112/EG", "Richtlijn 2006/112/EG → celex:32006L0112"),
      CitationCase("Verordening (EG) nr. 178/2002", "Verordening (EG) nr. 178/2002 → celex:32002R0178"),
      CitationCase("Besluit (GBVB) 2021/509", "Besluit (GBVB) 2021/509 → celex:32021D0509"),
      CitationCase("COM(2022) 349 final", "COM(2022) 349 → COM:2022:349"),
      CitationCase("SWD (2021) 12", "SWD (2021) 12 → SWD:2021:12"),
      CitationCase("PbEU 2018, L 328/82", "PbEU 2018, L 328/82 → pbeu-2018-L-328-82"),
      CitationCase("PbEU 2010, L 180.", "PbEU 2010, L 180 → pbeu-2010-L-180"),
      CitationCase("de richtlijn van 2022"), CitationCase("Richtlijn 12/34"), CitationCase("Besluit 2021/509"),
      CitationCase("COM(22) 349"), CitationCase("COMmissie"), CitationCase("Verordening (EG) nr. 2022/2554a"),
    ])
  func findsActs(_ row: CitationCase) {
    #expect(Finding.lines(row.text) == row.found)
  }

  @Test("acts have an ELI since 2015 and a CELEX number before")
  func addressesActs() {
    #expect(EUAct("Richtlijn (EU) 2022/2555")?.address == "http://data.europa.eu/eli/dir/2022/2555/oj")
    #expect(
      EUAct("Richtlijn 90/313/EEG")?.address
        == "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:31990L0313")
  }

  @Test(
    "reads back what it prints",
    arguments: [
      "Richtlijn (EU) 2022/2555", "Richtlijn 90/313/EEG", "Richtlijn 2006/112/EG", "Verordening (EG) nr. 178/2002",
    ])
  func roundTripsActs(_ text: String) {
    #expect(EUAct(text)?.description == text)
    #expect(CommissionDocument("COM(2022) 349")?.identifier == "COM:2022:349")
    #expect(JournalIssue("PbEU 2018, L 328/82")?.identifier == "pbeu-2018-L-328-82")
  }
}

struct CaseLawTests {
  @Test(
    "finds judgments by a well-formed identifier, and numbers of the House",
    arguments: [
      CitationCase(
        "HR 7 maart 1979, ECLI:NL:HR:1979:AB7440.", "7 maart 1979 → 1979-03-07",
        "ECLI:NL:HR:1979:AB7440 → ECLI:NL:HR:1979:AB7440"),
      CitationCase(
        "(ECLI:DE:BVerwG:2013:200213U10C20.12.0)",
        "ECLI:DE:BVerwG:2013:200213U10C20.12.0 → ECLI:DE:BVerwG:2013:200213U10C20.12.0"),
      CitationCase("ECLI:HR:2014:1354"), CitationCase("ECLI:NL:2013:BZ1739"), CitationCase("ECL:NL:HR:2015:913"),
      CitationCase("ECLI:N:HR:2015:913"), CitationCase("ECLI:CRVB:NL:2019:1441"), CitationCase("ECLI:NL:HR:2015:"),
      CitationCase("ECLI:CE:ECHR:2006:0131:JUD005043599"),
      CitationCase("zaak 2022Z12345", "2022Z12345 → 2022Z12345"), CitationCase("2022D12345", "2022D12345 → 2022D12345"),
      CitationCase("2022Z1234"), CitationCase("2022X12345"), CitationCase("2022Z123456"),
    ])
  func findsJudgments(_ row: CitationCase) {
    #expect(Finding.lines(row.text) == row.found)
  }
}
