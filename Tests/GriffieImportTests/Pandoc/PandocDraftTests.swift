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
