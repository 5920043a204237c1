import Citations
import Testing

@testable import GriffieImport

/// Papers from what pandoc makes of Word, OpenDocument and HTML.
struct PandocDraftTests {
  private typealias J = PandocJSON

  @Test("a motion laid out with a table gives its facts, its text and its proposers")
  func readsMotions() throws {
    func row(_ cells: String...) -> String { J.row(cells.map { ($0, 1, 1) }) }
    let draft = try J.draft(
      J.table(
        rows: [
          row("TWEEDE KAMER DER STATEN-GENERAAL", "2"), row("Vergaderjaar 2022-2023", ""), row("", ""),
          row("36\u{A0}410", "Regels over de dijken"), row("Nr. 12", "MOTIE VAN DE LEDEN JANSEN EN DE VRIES"),
          row("", "Voorgesteld 3 februari 2023"), row("", "De Kamer,"), row("", "gehoord de beraadslaging,"),
          row("", "verzoekt de regering de dijk te verhogen,"), row("", "en gaat over tot de orde van de dag."),
          row("", "Jansen | De Vries"),
        ]))
    let facts = draft.paper.facts
    #expect(facts.paper?.identifier == "kst-36410-12")
    #expect(facts.kind == "Motie")
    #expect(facts.title == "Motie van de leden Jansen en De Vries")
    #expect(facts.dossierTitle == "Regels over de dijken")
    #expect(facts.date?.description == "2023-02-03")
    #expect(facts.proposers == ["Jansen", "De Vries"])
    #expect(
      draft.markdown.hasSuffix(
        """
        De Kamer,

        gehoord de beraadslaging,

        verzoekt de regering de dijk te verhogen,

        en gaat over tot de orde van de dag.

        """))
  }

  @Test("headings make sections, and the one above all others the title")
  func makesSections() throws {
    let draft = try J.draft(
      J.heading(1, "Brief over dijken"), J.paragraph("Vooraf."), J.heading(2, "Eén"), J.paragraph("Tekst."),
      J.heading(4, "Onder"), J.paragraph("Meer."), J.heading(2, "Twee"), J.paragraph("Slot."))
    #expect(draft.paper.facts.title == "Brief over dijken")
    #expect(draft.markdown == "Vooraf.\n\n# Eén\n\nTekst.\n\n#### Onder\n\nMeer.\n\n# Twee\n\nSlot.\n")
  }

  @Test("a heading stands on one line")
  func joinsHeadings() throws {
    let draft = try J.draft(
      J.paragraph("Vooraf."), J.heading(1, "Dijken | en sluizen"), J.heading(2, "Een | twee"), J.paragraph("Tekst."))
    #expect(draft.markdown == "Vooraf.\n\n# Dijken en sluizen\n\n### Een twee\n\nTekst.\n")
  }

  @Test("without headings, short paragraphs in bold are such")
  func takesBoldForHeadings() throws {
    let draft = try J.draft(
      J.node("Para", J.list([J.node("Strong", J.words("Het begin"))])), J.paragraph("Tekst."),
      J.node("Para", J.list([J.node("Strong", J.words("Let op: dit is een zin."))])), J.paragraph("Slot."))
    #expect(draft.markdown == "# Het begin\n\nTekst.\n\n**Let op: dit is een zin.**\n\nSlot.\n")
  }

  @Test("the names under a letter are facts, also where a line break parts them")
  func takesSignatures() throws {
    let draft = try J.draft(
      J.paragraph("De dijk is sterk."), J.paragraph("De Minister van Dijken, | A.B. Jansen"),
      J.paragraph("De Staatssecretaris van Sluizen,"), J.paragraph("C. de Vries"))
    #expect(draft.paper.facts.signatories.map(\.name) == ["A.B. Jansen", "C. de Vries"])
    #expect(draft.markdown == "De dijk is sterk.\n")
  }

  @Test("what the file says of itself is known")
  func readsFacts() throws {
    let meta = """
      {"title":\(J.node("MetaInlines", J.words("Over dijken"))),"date":\(J.node("MetaString", #""3 februari 2023""#)),
      "author":\(J.node("MetaList", J.list([J.node("MetaInlines", J.words("A. Jansen")), J.node("MetaString", #""B. Vis""#)]))),
      "toc":\(J.node("MetaBool", "true"))}
      """
    let facts = try J.draft(J.paragraph("Tekst."), meta: meta).paper.facts
    #expect(facts.title == "Over dijken")
    #expect(facts.from == "A. Jansen, B. Vis")
    #expect(facts.date?.description == "2023-02-03")
    #expect(facts.head == ["toc: true"])
  }

  @Test(
    "what a day of the file says more than its fact is kept",
    arguments: [
      ("2023-05-03", "2023-05-03", []), ("3 mei 2023", "2023-05-03", []),
      ("Den Haag, 3 mei 2023 (herdruk)", "2023-05-03", ["Den Haag, 3 mei 2023 (herdruk)"]),
      ("2023-05-03T10:00:00Z", "2023-05-03", ["2023-05-03T10:00:00Z"]), ("mei 2023", nil, ["mei 2023"]),
    ])
  func keepsDays(text: String, day: String?, head: [String]) throws {
    let facts = try J.draft(J.paragraph("Tekst."), meta: #"{"date":\#(J.node("MetaString", "\"\(text)\""))}"#).paper
      .facts
    #expect(facts.date?.description == day)
    #expect(facts.head == head)
  }

  @Test("all that the file says of itself is kept with its name")
  func keepsMeta() throws {
    let inner = J.node(
      "MetaMap", #"{"naam":\#(J.node("MetaString", #""Jansen""#)),"tel":\#(J.node("MetaString", #""12""#))}"#)
    let meta = #"{"keywords":\#(J.node("MetaInlines", J.words("dijken en water"))),"contact":\#(inner)}"#
    #expect(
      try J.draft(J.paragraph("Tekst."), meta: meta).paper.facts.head == [
        "contact: naam: Jansen; tel: 12", "keywords: dijken en water",
      ])
  }

  @Test("a title of the file that the paper has another for is kept")
  func keepsTitles() throws {
    let meta = #"{"title":\#(J.node("MetaString", #""stuk12_def""#))}"#
    let facts = try J.draft(
      J.paragraph("Tweede Kamer der Staten-Generaal"), J.paragraph("36 410"), J.paragraph("Dijken"),
      J.paragraph("Nr. 12"), J.paragraph("BRIEF VAN DE MINISTER VAN DIJKEN"), J.paragraph("De dijk is hoog."),
      meta: meta
    ).paper.facts
    #expect(facts.title == "BRIEF VAN DE MINISTER VAN DIJKEN")
    #expect(facts.head == ["stuk12_def"])
  }

  @Test("the head of a letter of a ministry is read as that of a printed one")
  func readsLetters() throws {
    let meta = #"{"title":\#(J.node("MetaString", #""brief_def""#))}"#
    let draft = try J.draft(
      J.paragraph("Ministerie van Dijken"), J.paragraph("Postbus 1 | 2500 EA Den Haag"),
      J.paragraph("De voorzitter van de Tweede Kamer | der Staten-Generaal"), J.paragraph("Datum"),
      J.paragraph("3 februari\u{A0}2023"), J.paragraph("Betreft Hoogte van de dijken"),
      J.paragraph("Geachte voorzitter,"),
      J.paragraph("De dijk is hoog."), J.paragraph("De Minister van Dijken,"), J.paragraph("A.B. Jansen"), meta: meta)
    let facts = draft.paper.facts
    #expect(facts.title == "Hoogte van de dijken")
    #expect(facts.from == "Ministerie van Dijken")
    #expect(facts.to == "De voorzitter van de Tweede Kamer der Staten-Generaal")
    #expect(facts.date?.description == "2023-02-03")
    #expect(facts.head == ["Postbus 1", "2500 EA Den Haag", "brief_def"])
    #expect(facts.signatories.map(\.name) == ["A.B. Jansen"])
    #expect(draft.markdown == "Geachte voorzitter,\n\nDe dijk is hoog.\n")
  }

  @Test("a table above the salutation only puts the head in its place; one of data stays a table")
  func readsLettersInTables() throws {
    func rows(_ cells: [(String, String)]) -> String {
      J.table(rows: cells.map { J.row([($0.0, 1, 1), ($0.1, 1, 1)]) })
    }
    let picture = J.node("Image", J.list([J.attributes, J.words("wapen"), #"["w.png",""]"#]))
    let draft = try J.draft(
      rows([("Datum", "3 februari 2023"), ("Betreft", "Hoogte van de dijken")]), J.paragraph(inlines: picture),
      J.paragraph("Ons kenmerk | BS12"), J.paragraph("Geachte voorzitter, | De dijk is hoog:"),
      rows([("Dijk", "Peil"), ("Oost", "5"), ("West", "6")]))
    #expect(draft.paper.facts.title == "Hoogte van de dijken")
    #expect(draft.paper.facts.date?.description == "2023-02-03")
    #expect(draft.paper.facts.head == ["[wapen]", "Ons kenmerk", "BS12"])
    #expect(
      draft.markdown == """
        Geachte voorzitter,\\
        De dijk is hoog:

        | Dijk | Peil |
        | --- | --- |
        | Oost | 5 |
        | West | 6 |

        """)
    let table = rows((0..<40).map { ("Dijk \($0)", "\($0)") })
    #expect(try J.draft(table, J.paragraph("Geachte voorzitter,")).markdown.hasPrefix("| Dijk 0 | 0 |\n"))
  }

  @Test("a heading above the salutation of a letter stays a heading")
  func keepsHeadingsOfLetters() throws {
    let draft = try J.draft(
      J.heading(1, "Hoogte van de dijken"), J.paragraph("Den Haag, 3 februari 2023"),
      J.paragraph("Geachte voorzitter,"),
      J.heading(2, "Water"), J.paragraph("De dijk is hoog."))
    #expect(draft.paper.facts.title == "Hoogte van de dijken")
    #expect(draft.paper.facts.date?.description == "2023-02-03")
    #expect(draft.paper.facts.head == ["Den Haag, 3 februari 2023"])
    #expect(draft.markdown == "Geachte voorzitter,\n\n# Water\n\nDe dijk is hoog.\n")
  }

  @Test("a number with a hyphen that keeps a line together is one")
  func readsBoundHyphens() throws {
    let draft = try J.draft(
      J.paragraph("Tweede Kamer der Staten-Generaal"), J.paragraph("21\u{A0}501\u{2011}02"), J.paragraph("Raad"),
      J.paragraph("Nr. 12"), J.paragraph("De EU\u{2011}landen."))
    #expect(draft.paper.facts.paper?.identifier == "kst-21501-02-12")
    #expect(draft.markdown == "De EU\u{2011}landen.\n")
  }

  @Test("footnotes stand by their marks, also those of a heading")
  func keepsNotes() throws {
    let note = J.node("Note", J.list([J.paragraph("Zie daar."), J.paragraph("En hier.")]))
    let draft = try J.draft(
      J.node("Header", J.list(["1", J.attributes, J.list([J.node("Str", "\"Dijk\""), note])])),
      J.paragraph(inlines: J.node("Str", "\"sterk.\""), note))
    #expect(draft.markdown == "# Dijk\n\n[^1]\n\nsterk.[^2]\n")
    #expect(draft.paper.notes.map(\.label) == ["1", "2"])
    #expect(draft.paper.notes[0].blocks.count == 2)
  }

  @Test(
    "what is no document of pandoc, or nested without end, is a fault",
    arguments: ["", "{}", "[]", #"{"meta":{},"blocks":[{"t":"Para"}]}"#, String(repeating: "[", count: 100_000)])
  func refusesOther(text: String) {
    #expect(throws: ImportFault.self) { try PandocDocument(Array(text.utf8)) }
    let deep = String(repeating: #"{"t":"BlockQuote","c":["#, count: 2000) + String(repeating: "]}", count: 2000)
    #expect(throws: ImportFault.self) { try PandocDocument(J.document([deep])) }
  }
}
