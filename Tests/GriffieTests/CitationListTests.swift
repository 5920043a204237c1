import Testing

@testable import Griffie

/// Citations as they are printed.
@Suite struct CitationListTests {
  private func citations(_ text: String) -> [FoundCitation] {
    CitationReader().citations(in: CitedText(name: "=brief", bytes: Array(text.utf8), form: .plain))
  }

  private func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test("JSON has an object on each line with all keys")
  func writesJSON() {
    let lines = string(CitationList.jsonLines(citations("zie Stb. 2011, 35 en EUR 5")))
    #expect(
      lines == """
        {"canonical":"Stb. 2011, 35","column":5,"end":17,"id":"stb-2011-35","ids":["stb-2011-35"],"kind":"publicatieblad",\
        "line":1,"note":null,"source":"=brief","start":4,"text":"Stb. 2011, 35",\
        "url":"https://zoek.officielebekendmakingen.nl/stb-2011-35.html"}
        {"canonical":"EUR 5","column":22,"end":26,"id":"EUR 5","ids":["EUR 5"],"kind":"bedrag","line":1,"note":null,\
        "source":"=brief","start":21,"text":"EUR 5","url":null}

        """)
  }

  @Test("CSV quotes cells, joins identifiers, and is no formula")
  func writesCSV() {
    #expect(string(CitationList.csvHead) == "source,line,column,start,end,kind,id,ids,text,canonical,url,note\r\n")
    let line = string(CitationList.csv(citations("Kamerstuk 36 410,\nnrs. 12 en 13"))).prefix { $0 != "\r\n" }
    #expect(
      line == """
        "'=brief",1,1,0,25,kamerstuk,kst-36410-12,kst-36410-12;kst-36410-13,"Kamerstuk 36 410,
        nrs. 12","Kamerstuk 36 410, nr. 12",https://zoek.officielebekendmakingen.nl/kst-36410-12.html,
        """)
  }

  @Test("the table has columns of equal width, one line a citation")
  func writesTable() {
    #expect(
      string(CitationList.table(citations("Kamerstuk 36 410,\nnr. 12 op\n4 mei"), naming: false)) == """
        place  kind       id            text                      note
        1:1    kamerstuk  kst-36410-12  Kamerstuk 36 410, nr. 12
        3:1    datum      --05-04       4 mei                     no year in the text

        """)
    #expect(string(CitationList.table(citations("4 mei"), naming: true)).contains("\n=brief:1:1  datum"))
    #expect(CitationList.table([], naming: false).isEmpty)
  }

  @Test("long texts are cut and places are not, and a terminal is sent no control characters")
  func cutsCells() {
    var table = TextTable(["a", "b"], columns: [.place, .text], widest: 6)
    table.append(["brieven/gas.md:1:1", "één \u{1B}[1m lang"])
    table.append(["gas:1:1", "  kort\t"])
    #expect(table.description == "a                   b\nbrieven/gas.md:1:1  één ?…\ngas:1:1             kort\n")
  }
}
