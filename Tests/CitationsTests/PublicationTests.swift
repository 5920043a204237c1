import Testing

@testable import Citations

struct PublicationTests {
  @Test(
    "finds answered questions, proceedings and gazettes",
    arguments: [
      CitationCase("(PB L 119, 4.5.2016, p. 1)", "PB L 119, 4.5.2016 → pbeu-2016-L-119"),
      CitationCase("PB C 12, 13, 14"),
      CitationCase(
        "Handelingen II 2020–2021, 27 september 2020, nr. 4, item 8",
        "Handelingen II 2020–2021, 27 september 2020, nr. 4, item 8 → h-tk-20202021-4-8",
        "2020–2021 → vergaderjaar 2020-2021"),
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
      CitationCase("Stb. 2019-88.", "Stb. 2019-88 → stb-2019-88"),
      CitationCase("Stcrt. 2019-41234", "Stcrt. 2019-41234 → stcrt-2019-41234"),
      CitationCase("Stb. 2019-2020", "2019-2020 → 2019/2020"), CitationCase("Stb. 2019/2020 en"),
      CitationCase("Stb. 2019-88-3"),
      CitationCase(
        "Wet van 9 maart 1988, Stb. 112 en 113.", "9 maart 1988 → 1988-03-09", "Stb. 112 → stb-1988-112",
        "113 → stb-1988-113"),
      CitationCase(
        "het besluit van 9 maart 1988 (Stb. 112)", "9 maart 1988 → 1988-03-09", "Stb. 112 → stb-1988-112"),
      CitationCase("de regeling van 9 maart 1988, Stcrt. 49", "9 maart 1988 → 1988-03-09", "Stcrt. 49 → stcrt-1988-49"),
      CitationCase("de wet van 9 maart (Stb. 112)", "9 maart → --03-09"),
      CitationCase("Op 9 maart 1988, Stb. 112", "9 maart 1988 → 1988-03-09"),
      CitationCase("Wet van 9 maart 1988. Stb. 112", "9 maart 1988 → 1988-03-09"),
      CitationCase("het verdrag van 9 maart 1988, Trb. 112", "9 maart 1988 → 1988-03-09"),
      CitationCase(
        "Wet van 29 december 1988 (Stb. 1989, 12)", "29 december 1988 → 1988-12-29", "Stb. 1989, 12 → stb-1989-12"),
      CitationCase("Wet van 9 maart 1988, Stb. 1989", "9 maart 1988 → 1988-03-09"),
      CitationCase("Stcrt. 14 juni 2001, nr. 113", "Stcrt. 14 juni 2001, nr. 113 → stcrt-2001-113"),
      CitationCase("Stcrt. van 14 juni 2001, nr. 113", "Stcrt. van 14 juni 2001, nr. 113 → stcrt-2001-113"),
      CitationCase("Stcrt. 14 juni, nr. 113", "14 juni → --06-14"),
      CitationCase("Stcrt. 14 juni 2001, 12 mensen", "14 juni 2001 → 2001-06-14"),
      CitationCase(
        "Staatscourant nr. 4321 van 5 februari 2021", "Staatscourant nr. 4321 van 5 februari 2021 → stcrt-2021-4321"),
      CitationCase("Staatsblad nr. 112 van 1988", "Staatsblad nr. 112 van 1988 → stb-1988-112"),
      CitationCase("Staatscourant nr. 4321 van 5 februari", "5 februari → --02-05"),
      CitationCase("Staatsblad nr. 112 van de wet"), CitationCase("Staatscourant nr. 4321"),
      CitationCase(
        "Handelingen II 2004/05, blz. 1876-1902", "Handelingen II 2004/05, blz. 1876-1902 → h-tk-20042005-1876-1902",
        "2004/05 → vergaderjaar 2004-2005"),
      CitationCase(
        "Handelingen II 2004-2005, blz. 31-1876 t/m 31-1902",
        "Handelingen II 2004-2005, blz. 31-1876 t/m 31-1902 → h-tk-20042005-1876-1902",
        "2004-2005 → vergaderjaar 2004-2005"),
      CitationCase(
        "Handelingen I 2004/05, 12-876–12-899", "Handelingen I 2004/05, 12-876–12-899 → h-ek-20042005-876-899",
        "2004/05 → vergaderjaar 2004-2005"),
      CitationCase(
        "Handelingen II 1995/96, nr. 85, p. 5713-5735",
        "Handelingen II 1995/96, nr. 85, p. 5713-5735 → h-tk-19951996-85-5713-5735", "1995/96 → vergaderjaar 1995-1996"),
      CitationCase(
        "Handelingen II 2009/10, nr. 84, p. 7089-7101",
        "Handelingen II 2009/10, nr. 84, p. 7089-7101 → h-tk-20092010-84-7089", "2009/10 → vergaderjaar 2009-2010"),
      CitationCase(
        "Handelingen II 2009/10, nr. 10, p. 800-812",
        "Handelingen II 2009/10, nr. 10, p. 800-812 → h-tk-20092010-800-812", "2009/10 → vergaderjaar 2009-2010"),
      CitationCase("Handelingen II 2009/10, blz. 800-812"), CitationCase("Handelingen II 2004/05, blz. 31-1876"),
      CitationCase("Handelingen II 2004/05, 31-187"), CitationCase("Handelingen II 2004/05, nr. 31, blz. 31-1876"),
      CitationCase("Handelingen II 2004/05, blz. 1876"), CitationCase("Handelingen II 2012/13, nr. 25, p. 25-36"),
      CitationCase("Handelingen II 2012/13, blz. 425-436"),
      CitationCase("Handelingen TK 6 maart 2001, 54-3781", "6 maart 2001 → 2001-03-06"),
      CitationCase(
        "Kamervragen met antwoord 2004-2005, nr. 871",
        "Kamervragen met antwoord 2004-2005, nr. 871 → ah-tk-20042005-871", "2004-2005 → vergaderjaar 2004-2005"),
      CitationCase("Kamervragen met antwoord 2 dagen later"),
      CitationCase("Kamervragen 2004-2005, nr. 871", "2004-2005 → 2004/2005"),
      CitationCase("ah-tk-20202021-871", "ah-tk-20202021-871 → ah-tk-20202021-871"),
      CitationCase("ah-ek-20202021-3.", "ah-ek-20202021-3 → ah-ek-20202021-3"),
      CitationCase("h-tk-20182019-31-7", "h-tk-20182019-31-7 → h-tk-20182019-31-7"),
      CitationCase("h-tk-20042005-1876-1902", "h-tk-20042005-1876-1902 → h-tk-20042005-1876-1902"),
      CitationCase("ah-tk-20202022-871"), CitationCase("ah-tk-20202021-871-n1"), CitationCase("ah-tk-20202021"),
      CitationCase("h-tk-20182019-31"), CitationCase("h-ek-20092010-9-24_2"), CitationCase("h-tk-20042005-45-45-1"),
      CitationCase(
        "(Aanhangsel 2021/22, nr. 1450)", "Aanhangsel 2021/22, nr. 1450 → ah-tk-20212022-1450",
        "2021/22 → vergaderjaar 2021-2022"),
      CitationCase(
        "Aanhangsel I 2021/22, nrs. 3 en 4", "Aanhangsel I 2021/22, nrs. 3 → ah-ek-20212022-3", "4 → ah-ek-20212022-4",
        "2021/22 → vergaderjaar 2021-2022"),
      CitationCase("Aanhangsel 2021/22 14 bladzijden"), CitationCase("Aanhangsel 3, nr. 12"),
      CitationCase(
        "Handelingen II 2021/22, nr. 31, item 4 en nr. 33, item 15",
        "Handelingen II 2021/22, nr. 31, item 4 → h-tk-20212022-31-4",
        "nr. 33, item 15 → h-tk-20212022-33-15", "2021/22 → vergaderjaar 2021-2022"),
      CitationCase(
        "Handelingen der Kamer II, vergaderjaar 2021/22, nr. 31, item 4 en nr. 33",
        "Handelingen der Kamer II, vergaderjaar 2021/22, nr. 31, item 4 → h-tk-20212022-31-4",
        "2021/22 → vergaderjaar 2021-2022"),
      CitationCase(
        "Hand. II 2021/22, nr. 31, items 4 en 5 en nr. 33, item 2",
        "Hand. II 2021/22, nr. 31, items 4 → h-tk-20212022-31-4",
        "5 → h-tk-20212022-31-5", "nr. 33, item 2 → h-tk-20212022-33-2", "2021/22 → vergaderjaar 2021-2022"),
      CitationCase(
        "Zie stb-2021-135, stcrt-2020-40123 en trb-2019-7.", "stb-2021-135 → stb-2021-135",
        "stcrt-2020-40123 → stcrt-2020-40123", "trb-2019-7 → trb-2019-7"),
      CitationCase("debat 2021A04567, 2021B04567 en 2021A0456", "2021A04567 → 2021A04567"),
      CitationCase("stcrt-2020-40123-n1, stb-21-135, mstb-2021-135"),
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
    #expect(Proceedings("Handelingen II 2004/05, p. 1876-1902")?.identifier == "h-tk-20042005-1876-1902")
    #expect(GazetteIssue("Stb. 2011, 35")?.identifier == "stb-2011-35")
    #expect(ParliamentaryYear("2022-2023")?.description == "2022/23")
    #expect(ParliamentaryYear("1999/00")?.identifier == "19992000")
    #expect(ParliamentaryYear("2022/24") == nil)
  }
}
