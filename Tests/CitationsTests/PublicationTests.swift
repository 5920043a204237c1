import Testing

@testable import Citations

struct PublicationTests {
  @Test(
    "finds answered questions, proceedings and gazettes",
    arguments: [
      CitationCase("ECLI:NL:HR:1979:AB7440.€ 12", "ECLI:NL:HR:1979:AB7440 → ECLI:NL:HR:1979:AB7440", "€ 12 → EUR 12"),
      CitationCase(
        "(Aanhangsel Handelingen II 2021/22, nrs. 12 en 14)",
        "Aanhangsel Handelingen II 2021/22, nrs. 12 → ah-tk-20212022-12", "14 → ah-tk-20212022-14",
        "2021/22 → vergaderjaar 2021-2022"),
      CitationCase(
        "Aanhangsel van de Handelingen, vergaderjaar 2022–2023, nr. 7",
        "Aanhangsel van de Handelingen, vergaderjaar 2022–2023, nr. 7 → ah-tk-20222023-7",
        "2022–2023 → vergaderjaar 2022-2023"),
      CitationCase(
        "Handelingen I 2012/13, nr. 5, item 3",
        "Handelingen I 2012/13, nr. 5, item 3 → h-ek-20122013-5-3", "2012/13 → vergaderjaar 2012-2013"),
      CitationCase(
        "Handelingen II 2007/08, nr. 108 , p. 7909-7943",
        "Handelingen II 2007/08, nr. 108 , p. 7909-7943 → h-tk-20072008-7909-7943", "2007/08 → vergaderjaar 2007-2008"),
      CitationCase("Handelingen EK 2001-2002, nr. 10, blz. 525", "2001-2002 → 2001/2002"),
      CitationCase(
        "Aanhangsel Handelingen II 2021/22, nr. 12 en 14 mensen",
        "Aanhangsel Handelingen II 2021/22, nr. 12 → ah-tk-20212022-12", "2021/22 → vergaderjaar 2021-2022"),
      CitationCase(
        "Handelingen II 2020/21, nr. 58, item 5, p. 3-4", "Handelingen II 2020/21, nr. 58, item 5 → h-tk-20202021-58-5",
        "2020/21 → vergaderjaar 2020-2021"),
      CitationCase("Hand. en voet"),
      CitationCase("Tweede Kamer, vergaderjaar 2021–2022", "vergaderjaar 2021–2022 → vergaderjaar 2021-2022"),
      CitationCase(
        "Aanhangsel Handelingen II 2021/22, nr. 12, 2022",
        "Aanhangsel Handelingen II 2021/22, nr. 12 → ah-tk-20212022-12", "2021/22 → vergaderjaar 2021-2022"),
      CitationCase("Stb. 2011, 35 en 36 mensen", "Stb. 2011, 35 → stb-2011-35"),
      CitationCase("Stb. 2011, 35 en 2012 mensen", "Stb. 2011, 35 → stb-2011-35"),
      CitationCase("Stb. 2011, 35", "Stb. 2011, 35 → stb-2011-35"),
      CitationCase("Stcrt. 2015, nr. 10247", "Stcrt. 2015, nr. 10247 → stcrt-2015-10247"),
      CitationCase("Trb. 2008, 175", "Trb. 2008, 175 → trb-2008-175"),
      CitationCase("Aanhangsel bij de brief"), CitationCase("de Handelingen van de Kamer"),
      CitationCase("Aanhangsel Handelingen II 2021/23, nr. 12"),
    ])
  func findsPublications(_ row: CitationCase) {
    #expect(Finding.lines(row.text) == row.found)
  }

  @Test("reads back canonical texts")
  func roundTrips() throws {
    #expect(QuestionAppendix("Aanhangsel Handelingen II 2022/23, nr. 7")?.identifier == "ah-tk-20222023-7")
    #expect(Proceedings("Handelingen II 2010/11, nr. 108, item 5")?.identifier == "h-tk-20102011-108-5")
    #expect(Proceedings("Handelingen II 2007/08, nr. 108, p. 7909-7943")?.identifier == "h-tk-20072008-7909-7943")
    #expect(GazetteIssue("Stb. 2011, 35")?.identifier == "stb-2011-35")
    #expect(ParliamentaryYear("2022-2023")?.description == "2022/23")
    #expect(ParliamentaryYear("1999/00")?.identifier == "19992000")
    #expect(ParliamentaryYear("2022/24") == nil)
  }
}
