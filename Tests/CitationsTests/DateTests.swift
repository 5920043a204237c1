import Testing

@testable import Citations

struct DateTests {
  @Test(
    "finds days, parts of months, quarters, years and periods",
    arguments: [
      CitationCase("brief van\n15 mei 20191", "brief van\n15 mei 2019 → brief-2019-05-15", "15 mei 2019 → 2019-05-15"),
      CitationCase("15 mei 201912345", "15 mei → --05-15"),
      CitationCase(
        "op 15 mei 2019 en 20 juni van dat jaar", "15 mei 2019 → 2019-05-15", "20 juni van dat jaar → 2019-06-20"),
      CitationCase("op 20 juni van dat jaar"),
      CitationCase("in\u{A0}2022 en vanaf\u{A0}2024", "2022 → 2022", "2024 → 2024"),
      CitationCase("eind maart volgend jaar", "eind maart volgend jaar → --03-eind"),
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
    "finds days in words and with the ends of ordinals",
    arguments: [
      CitationCase("de zevenentwintigste maart 2018", "zevenentwintigste maart 2018 → 2018-03-27"),
      CitationCase("De eerste januari", "eerste januari → --01-01"),
      CitationCase("op de 12e mei 2021", "12e mei 2021 → 2021-05-12"),
      CitationCase("de 1ste en 2de januari 2023", "1ste → 2023-01-01", "2de januari 2023 → 2023-01-02"),
      CitationCase("14/15 mei", "14 → --05-14", "15 mei → --05-15"),
      CitationCase("de nacht van 14 op 15 mei 2021", "14 → 2021-05-14", "15 mei 2021 → 2021-05-15"),
      CitationCase("Het kreeg een 8 op 12 mei.", "12 mei → --05-12"), CitationCase("de eerste mei-viering"),
      CitationCase("de 12e meisjesschool"), CitationCase("de eenendertigste april"), CitationCase("de 3x mei"),
      CitationCase("(7.3.2021)", "7.3.2021 → 2021-03-07"), CitationCase("op 07.03.2021.", "07.03.2021 → 2021-03-07"),
      CitationCase("7.3.2021.4"), CitationCase("2.7.3.2021"), CitationCase("31.4.2021"), CitationCase("7.3.202"),
      CitationCase("7.3.20214"), CitationCase("de 7.3.2021-versie"), CitationCase("7. mei 2021", "mei 2021 → 2021-05"),
      CitationCase("Het waren er 7. 8 mei 2021", "8 mei 2021 → 2021-05-08"),
      CitationCase("28-02-'21", "28-02-'21 → 2021-02-28"), CitationCase("op 28/2/’98.", "28/2/’98 → 1998-02-28"),
      CitationCase("28-02-'210"), CitationCase("30-02-'21"), CitationCase("28-02-'21-3"),
      CitationCase("16/12/2022", "16/12/2022 → 2022-12-16"), CitationCase("een 3/4 meerderheid"),
      CitationCase("(AO d.d. 19/04)", "19/04 → --04-19"), CitationCase("CD dd. 9/4.", "9/4 → --04-09"),
      CitationCase("CD d.d. 19/04/2021", "19/04/2021 → 2021-04-19"), CitationCase("CD d.d. 19/14"),
      CitationCase("CD d.d. 31/04"), CitationCase("CD d.d. 19-04"), CitationCase("CD van 19/04"),
      CitationCase("CD d.d. 19/04/3"),
    ])
  func findsOrdinalDays(_ row: CitationCase) {
    #expect(Finding.lines(row.text) == row.found)
  }

  @Test(
    "gives all of a list or period the year at its end, or at its beginning",
    arguments: [
      CitationCase(
        "op 3 maart, 4 april en 5 mei 2020", "3 maart → 2020-03-03", "4 april → 2020-04-04", "5 mei 2020 → 2020-05-05"),
      CitationCase(
        "de nacht van 31 december op 1 januari 2021", "31 december → 2020-12-31", "1 januari 2021 → 2021-01-01"),
      CitationCase(
        "van 1 december 2022 tot en met 15 januari", "1 december 2022 → 2022-12-01", "15 januari → 2023-01-15"),
      CitationCase("tussen 3 november 2021 en 9 februari", "3 november 2021 → 2021-11-03", "9 februari → 2022-02-09"),
      CitationCase("op 3 november 2021 en 9 februari", "3 november 2021 → 2021-11-03", "9 februari → --02-09"),
      CitationCase("van 1 maart 2022 tot 15 mei", "1 maart 2022 → 2022-03-01", "15 mei → 2022-05-15"),
      CitationCase(
        "van 1 december 2022 tot 15 januari jl.", "1 december 2022 → 2022-12-01", "15 januari jl. → --01-15"),
      CitationCase(
        "eind maart/begin april 2023", "eind maart → 2023-03-eind", "begin april 2023 → 2023-04-begin"),
      CitationCase("in januari en februari 2023", "januari → 2023-01", "februari 2023 → 2023-02"),
      CitationCase(
        "november, december en januari 2023", "november → 2022-11", "december → 2022-12", "januari 2023 → 2023-01"),
      CitationCase("in januari en februari jl.", "januari → --01", "februari jl. → --02"),
      CitationCase("op 3 mei en 4 juni jl.", "3 mei → --05-03", "4 juni jl. → --06-04"),
      CitationCase("maandag 3 en dinsdag 4 mei 2021", "3 → 2021-05-03", "4 mei 2021 → 2021-05-04"),
      CitationCase("3 maandagen en 4 mei 2021", "4 mei 2021 → 2021-05-04"),
      CitationCase("in januari, 40 vragen en februari 2023", "februari 2023 → 2023-02"),
      CitationCase(
        "op 4 en 5 april en op 6 mei 2021", "4 → 2021-04-04", "5 april → 2021-04-05", "6 mei 2021 → 2021-05-06"),
      CitationCase(
        "per 1 juli, per 1 oktober en per 1 januari 2023", "1 juli → 2022-07-01", "1 oktober → 2022-10-01",
        "1 januari 2023 → 2023-01-01"),
      CitationCase("op 4 april en tot 6 mei 2021", "4 april → --04-04", "6 mei 2021 → 2021-05-06"),
      CitationCase(
        "in de nacht van vrijdag 30 april op zaterdag 1 mei 2021", "30 april → 2021-04-30", "1 mei 2021 → 2021-05-01"),
      CitationCase("in de nacht van vrijdag 4 op zaterdag 5 maart 2022", "4 → 2022-03-04", "5 maart 2022 → 2022-03-05"),
      CitationCase("Op vrijdag 4 op zaterdag 5 maart 2022", "5 maart 2022 → 2022-03-05"),
      CitationCase("op 3 maart en dan 5 mei 2020", "3 maart → --03-03", "5 mei 2020 → 2020-05-05"),
    ])
  func sharesYears(_ row: CitationCase) {
    #expect(Finding.lines(row.text) == row.found)
  }

  @Test(
    "finds parts of years, also in lists, and periods of years",
    arguments: [
      CitationCase("het laatste kwartaal van 2021", "laatste kwartaal van 2021 → 2021-Q4"),
      CitationCase("laatste helft van 2021", "laatste helft van 2021 → 2021-H2"),
      CitationCase("het eerste en laatste kwartaal 2021", "eerste → 2021-Q1", "laatste kwartaal 2021 → 2021-Q4"),
      CitationCase("het laatste kwartaal"), CitationCase("eind dit jaar", "eind dit jaar → --eind"),
      CitationCase("eind deze week"), CitationCase("het eerste kwartaal van dat jaar"),
      CitationCase("Q1 volgend jaar", "Q1 volgend jaar → --Q1"),
      CitationCase("H1 2023 en H2 2024", "H1 2023 → 2023-H1", "H2 2024 → 2024-H2"),
      CitationCase("tussen 2021 en 2027", "2021 en 2027 → 2021/2027"),
      CitationCase("de periode 2021 - 2027", "2021 - 2027 → 2021/2027"),
      CitationCase("2023 tot\nen met 2027", "2023 tot\nen met 2027 → 2023/2027"),
      CitationCase("ultimo 2025 en in het voorjaar van 2024", "2025 → 2025", "2024 → 2024"),
      CitationCase("in 2024/25 en in 2022/2023", "2024/25 → 2024/2025", "2022/2023 → 2022/2023"),
      CitationCase("in 2022/2", "2022 → 2022"),
      CitationCase("vóór het einde van 2026", "2026 → 2026"), CitationCase("het einde van 2000 banen"),
      CitationCase("schooljaar 2023/2024", "2023/2024 → 2023/2024"), CitationCase("begrotingsjaar 2026", "2026 → 2026"),
      CitationCase("Q3 en Q4 2023", "Q3 → 2023-Q3", "Q4 2023 → 2023-Q4"),
      CitationCase(
        "het eerste en tweede kwartaal van 2023", "eerste → 2023-Q1", "tweede kwartaal van 2023 → 2023-Q2"),
      CitationCase(
        "het eerste kwartaal en het tweede kwartaal van 2023", "eerste kwartaal → 2023-Q1",
        "tweede kwartaal van 2023 → 2023-Q2"),
      CitationCase("1e kwartaal 2023", "1e kwartaal 2023 → 2023-Q1"),
      CitationCase("het 2e/3e kwartaal van 2023", "2e → 2023-Q2", "3e kwartaal van 2023 → 2023-Q3"),
      CitationCase("de eerste helft van 2023", "eerste helft van 2023 → 2023-H1"),
      CitationCase("van 2014 tot 2020", "2014 tot 2020 → 2014/2020"),
      CitationCase("de eerste en tweede lezing van 2023"), CitationCase("de derde helft van 2023"),
      CitationCase("5e kwartaal 2023"), CitationCase("de eerste helft van het jaar"), CitationCase("in Q3 en later"),
      CitationCase("van 2000 tot 2100 uur"), CitationCase("van 2014 tot 20"),
    ])
  func findsPartsOfYears(_ row: CitationCase) {
    #expect(Finding.lines(row.text) == row.found)
  }

  @Test(
    "finds the year of a relative day from the last day the paper can be from",
    arguments: [
      ("20 oktober jl.", "2022-12-31", "2022-10-20"), ("20 oktober jl.", "2023-01-15", "2022-10-20"),
      ("31 december jl.", "2022-12-31", "2022-12-31"), ("3 maart a.s.", "2022-12-31", "2023-03-03"),
      ("3 mei", "2022-12-31", "2022-05-03"), ("3 maart", "2022-12-31", "--03-03"),
      ("3 maart", "2022-08-31", "2022-03-03"),
      ("22 december", "2023-01-12", "--12-22"), ("22 december", "2022-06-30", "2022-12-22"),
      ("oktober ll.", "2023-01-15", "2022-10"), ("20 december laatstleden", "2023-01-15", "2022-12-20"),
      ("eind oktober", "2022-12-31", "2022-10-eind"),
      ("29 februari jl.", "2023-05-01", "--02-29"), ("15 januari volgend jaar", "2022-12-31", "2023-01-15"),
      ("15 november vorig jaar", "2022-12-31", "2021-11-15"), ("maart van vorig jaar", "2022-12-31", "2021-03"),
      ("3 mei van volgende week", "2022-12-31", "2022-05-03"), ("3 mei van dit jaar", "2022-12-31", "2022-05-03"),
      // What has just gone by is not eleven months on.
      ("9 december a.s.", "2022-12-16", "--12-09"), ("20 november a.s.", "2022-12-16", "--11-20"),
      ("20 december a.s.", "2022-12-16", "2022-12-20"), ("20 oktober a.s.", "2022-12-16", "2023-10-20"),
      ("december a.s.", "2022-01-16", "2022-12"), ("20 december a.s.", "2023-01-16", "2023-12-20"),
      ("3 april van het komende jaar", "2022-12-16", "2023-04-03"), ("3 mei komend jaar", "2022-12-16", "2023-05-03"),
      ("eind mei aankomend jaar", "2022-12-16", "2023-05-eind"), ("3 mei, komend voorjaar", "2022-12-16", "2022-05-03"),
      ("begin mei van vorig jaar", "2022-12-16", "2021-05-begin"),
      ("eind mei volgende week", "2022-12-16", "2022-05-eind"),
      ("eind dit jaar", "2022-12-16", "2022-eind"), ("medio volgend jaar", "2022-12-16", "2023-medio"),
      ("eerste kwartaal van volgend jaar", "2022-12-16", "2023-Q1"),
      ("derde kwartaal van dit jaar", "2022-12-16", "2022-Q3"), ("tweede helft vorig jaar", "2022-12-16", "2021-H2"),
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
