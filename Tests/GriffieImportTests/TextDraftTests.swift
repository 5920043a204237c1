import Citations
import GriffieTestSupport
import Testing

@testable import GriffieImport

struct TextDraftTests {
  private func draft(_ text: String) -> TextDraft { TextDraft(PrintedPages(text)) }

  /// The sections as Markdown, each under its title.
  private func markdown(_ text: String) -> String {
    draft(text).paper.sections.map { ($0.title.map { "# \($0)\n\n" } ?? "") + MarkdownWriter.text($0.blocks) }
      .joined(separator: "\n")
  }

  @Test("a text that says no title gets the name of its file, which is told")
  func tellsMissingTitle() throws {
    let text = Array("De dijk is hoog, en dat blijft zo.\n\nHij is ook breed.\n".utf8)
    let source = Import.Source(name: "nota.txt", bytes: text, body: .text(text))
    #expect(
      try Import.paper(source, folder: nil, date: Day("2022-12-16")).remarks == [
        Remark("it says no title, and gets the name of its file; write another in index.md")
      ])
  }

  @Test("undoes line ends, and joins a paragraph across a page with notes at its foot")
  func joinsPages() {
    let text = """
      Hierbij zend ik u het plan voor de dijken langs de grote rivieren.1 Het plan
      is in overleg met de waterschappen gemaakt en wordt in de komende jaren uitge-
      voerd. Over de kosten zijn afspraken gemaakt met de provincies die aan de

      1 Kamerstuk 36 410, nr. 12.
      \u{C}rivieren liggen. Daarover bericht ik u in het najaar.

      De dijken worden hoger.

      2
      \u{C}

      """
    #expect(
      markdown(text) == """
        Hierbij zend ik u het plan voor de dijken langs de grote rivieren.[^1] Het plan is in overleg met de waterschappen gemaakt en wordt in de komende jaren uitgevoerd. Over de kosten zijn afspraken gemaakt met de provincies die aan de rivieren liggen. Daarover bericht ik u in het najaar.

        De dijken worden hoger.

        """)
    #expect(
      draft(text).paper.notes == [NoteDraft(label: "1", blocks: [.paragraph([.text("Kamerstuk 36 410, nr. 12.")])])])
    #expect(draft(text).remarks == [Remark("left out as head or foot of a page: «2»", line: 10)])
  }

  @Test("ties a note whose number stands on a line of its own, as a PDF's reader prints it")
  func readsLoneNumbers() {
    let text = """
      De dijken zijn hoog, en dat blijven zij ook in de jaren die komen.1 Daar
      is geld voor, en er zijn mensen die het werk doen in weer en
      1

      Kamerstuk 36 410, nr. 12.

      Tweede Kamer, vergaderjaar 2022–2023, 36 410, nr. 13

      1
      \u{C}wind.
      """
    let paper = draft(text).paper
    #expect(paper.notes == [NoteDraft(label: "1", blocks: [.paragraph([.text("Kamerstuk 36 410, nr. 12.")])])])
    #expect(
      markdown(text)
        == "De dijken zijn hoog, en dat blijven zij ook in de jaren die komen.[^1] Daar is geld voor, en er zijn mensen die het werk doen in weer en wind.\n"
    )
  }

  @Test("reads line ends of every kind alike", arguments: ["\r\n", "\r", " \n", "\t\n"])
  func readsLineEnds(_ end: String) {
    let text = "Hierbij zend ik u de plannen voor de dij-\nken.\n\nOver de dijken\n\nDe dijken zijn hoog.\n"
    let other = text.replacing("-\n", with: "–").replacing("\n", with: end).replacing(
      "–", with: "-" + (end.hasSuffix("\r") ? "\r" : end.suffix(1)))
    #expect(draft(other).paper == draft(text).paper)
  }

  @Test("tells headings from paragraphs, by their numbers or without")
  func findsHeadings() {
    let plain = """
      Dit is een brief over dijken en over wat zij keren.

      Hoogte van de dijken

      De dijken zijn hoog genoeg.

      Kort.

      Kosten en baten

      De kosten zijn laag.
      """
    #expect(draft(plain).paper.sections.map(\.title) == [nil, "Hoogte van de dijken", "Kosten en baten"])
    let numbered = """
      1. Inleiding

      Dit is een brief over dijken.

      2. Aanpak

      2.1 Hoogte

      De dijken zijn hoog.

      Ten slotte

      De dijken zijn breed.
      """
    #expect(draft(numbered).paper.sections.map(\.title) == ["1. Inleiding", "2. Aanpak"])
    #expect(
      draft(numbered).paper.sections[1].blocks.map { block in
        if case .heading(let level, let text) = block { "\(level) \(text.plainText)" } else { "text" }
      } == ["3 2.1 Hoogte", "text", "3 Ten slotte", "text"])
  }

  @Test("keeps lists with their marks, and takes no dash or number in prose for one")
  func keepsLists() {
    let text = """
      Het plan heeft drie doelen die in de komende jaren met elkaar worden bereikt:
      - hogere dijken langs de rivieren, ook waar nu nog geen huizen staan of
      wegen liggen;
      - bredere dijken;
      - betere dijken.

      Daarna volgt het onderhoud, dat in de wet van 1 juli wordt geregeld en sinds
      1986. Dat was een goed jaar voor de dijken, en de rivieren waren laag en rus-
      tig – anders dan nu – en breed.

      a. eerst dit
      b. dan dat
      """
    #expect(
      markdown(text) == """
        Het plan heeft drie doelen die in de komende jaren met elkaar worden bereikt:

        - hogere dijken langs de rivieren, ook waar nu nog geen huizen staan of wegen liggen;
        - bredere dijken;
        - betere dijken.

        Daarna volgt het onderhoud, dat in de wet van 1 juli wordt geregeld en sinds 1986. Dat was een goed jaar voor de dijken, en de rivieren waren laag en rustig – anders dan nu – en breed.

        - a. eerst dit
        - b. dan dat

        """)
  }

  @Test(
    "a mark that Markdown has no list for stays text, and a word that can be a mark is one among others only",
    arguments: [
      ("01. eerst dit;\n02. dan dat.\n", "- 01\\. eerst dit;\n- 02\\. dan dat.\n"),
      ("0. eerst dit;\n1. dan dat.\n", "0. eerst dit;\n1. dan dat.\n"),
      ("9. eerst dit;\n10. dan dat.\n", "9. eerst dit;\n10. dan dat.\n"),
      ("De dijk zingt.\n\no lala, het water komt.\n", "De dijk zingt.\n\no lala, het water komt.\n"),
      ("o hoge dijken;\no lage dijken.\n", "- hoge dijken;\n- lage dijken.\n"),
      ("- dijken:\no hoge dijken.\n- water.\n", "- dijken:\n- hoge dijken.\n- water.\n"),
    ])
  func keepsOddMarks(_ text: String, _ expected: String) {
    #expect(markdown(text) == expected)
  }

  @Test("keeps the numbers of points, and a numbered heading above them")
  func keepsNumbers() {
    let text = """
      1. Uitgangspunten

      1. De steun is doelmatig.
      2. De steun is tijdig.

      De rest volgt.

      10. tiende punt
      """
    #expect(draft(text).paper.sections.map(\.title) == ["1. Uitgangspunten"])
    #expect(
      markdown(text).contains(
        "1. De steun is doelmatig.\n2. De steun is tijdig.\n\nDe rest volgt.\n\n10. tiende punt\n"))
  }

  @Test("reads the head of a letter of a ministry")
  func readsDepartmentHead() {
    let text = """
      Ministerie van Dijken
      Postbus 20101

      de Voorzitter van de Tweede Kamer
      Plein 2
      Datum 23 december 2022
      Betreft: Stand van de dijken
      Onze referentie
      BS2022

      Geachte voorzitter,

      De dijken zijn hoog, en dat blijven zij volgens art.
      5 van de wet.

      DE MINISTER VAN DIJKEN,
      drs. A.B. de Wit
      """
    let facts = draft(text).paper.facts
    #expect(facts.date == Day("2022-12-23"))
    #expect(facts.title == "Stand van de dijken")
    #expect(facts.from == "Ministerie van Dijken")
    #expect(facts.to == "de Voorzitter van de Tweede Kamer")
    #expect(facts.head == ["Postbus 20101", "Plein 2", "Onze referentie", "BS2022"])
    #expect(facts.signatories == [.init(office: "MINISTER VAN DIJKEN", name: "drs. A.B. de Wit")])
    #expect(
      markdown(text) == "Geachte voorzitter,\n\nDe dijken zijn hoog, en dat blijven zij volgens art. 5 van de wet.\n")
  }

  @Test("reads the head of a letter whose lines are broken and whose day stands behind the place")
  func readsBrokenHead() {
    let text = """
      Ministerie van Landbouw,
      Natuur en Dijken
      aan de voorzitter van de Tweede Kamer
      der Staten-Generaal
      Den Haag, 14\u{A0}maart 2023
      Betreft: dijk\u{AD}versterking

      Geachte voorzitter,

      De dijken zijn hoog, en de versterk\u{AD}\u{2010}
      ing gaat door.
      """
    let facts = draft(text).paper.facts
    #expect(facts.from == "Ministerie van Landbouw, Natuur en Dijken")
    #expect(facts.to == "aan de voorzitter van de Tweede Kamer der Staten-Generaal")
    #expect(facts.date == Day("2023-03-14"))
    #expect(facts.title == "dijkversterking")
    #expect(facts.head == ["Den Haag, 14 maart 2023"])
    #expect(markdown(text).hasSuffix("De dijken zijn hoog, en de versterking gaat door.\n"))
  }

  @Test(
    "lines of a head go on behind a comma or a hyphen and with a small letter, in a letter as in an official paper",
    arguments: [
      (["aan de Voorzitter van de Tweede Kamer", "der Staten-Generaal"], "der Staten-Generaal", nil),
      (["aan de Voorzitter van de Tweede Ka-", "mer der Staten-", "Generaal"], "der Staten-Generaal", nil),
      (["aan de Voorzitter van de Tweede Kamer,", "Den Haag, 3 mei 2022"], ",", "2022-05-03"),
    ])
  func joinsHeadLines(_ lines: [String], _ end: String, _ day: String?) {
    let addressee = "de Voorzitter van de Tweede Kamer\(end == "," ? "" : " ")\(end)"
    let letter = (["Betreft: dijken", "en sluizen"] + lines + ["", "Geachte voorzitter,"]).joined(separator: "\n")
    let facts = draft("\(letter)\n\nDe dijken zijn hoog.\n").paper.facts
    #expect(facts.to == "aan \(addressee)")
    #expect(facts.title == "dijken en sluizen")
    #expect(facts.date?.description == day)
    let paper = ["Tweede Kamer der Staten-Generaal", "36 410", "Hoogte van dijken", "Nr. 9", "BRIEF"]
    let printed = (paper + ["A" + lines[0].dropFirst()] + lines.dropFirst()).joined(separator: "\n")
    let official = draft("\(printed)\n\nDe dijken zijn hoog.\n").paper.facts
    #expect(official.to == addressee)
    #expect(official.date?.description == day)
    // The place of a day is kept with it.
    #expect(official.head == (day == nil ? [] : ["Den Haag, 3 mei 2022"]))
  }

  @Test("what follows the points of a motion is no point")
  func endsPoints() {
    let text = """
      MOTIE VAN HET LID DE WIT
      Voorgesteld 21 februari 2023
      De Kamer,
      overwegende dat er drie wegen zijn:
      - langs de dijk;
      - over het water;
      voorts constaterende dat dit kan;
      verzoekt de regering te kiezen,
      en gaat over tot de orde van de dag.
      De Wit
      """
    let paper = draft("Tweede Kamer der Staten-Generaal\n\n" + text).paper
    let markdown = MarkdownWriter.text(paper.sections[0].blocks)
    #expect(
      markdown.hasSuffix(
        """
        - langs de dijk;
        - over het water;

        voorts constaterende dat dit kan;

        verzoekt de regering te kiezen,

        en gaat over tot de orde van de dag.

        """))
  }

  @Test("loses no word of a head that says more than its facts")
  func keepsHeads() {
    let official = """
      Eerste Kamer der Staten-Generaal

      1

      Vergaderjaar 2022–2023

      36 410
      Hoogte van de dijken
      21 501-02
      Raad Algemene Zaken

      C

      BRIEF VAN DE MINISTER VAN DIJKEN
      Aan de Voorzitter van de Eerste Kamer der Staten-
      Generaal
      Den Haag, 12 februari 2023
      Ontvangen ter Griffie op 13 februari 2023

      De dijken zijn hoog.
      """
    let facts = draft(official).paper.facts
    #expect(facts.paper?.identifier == "kst-36410-C")
    #expect(facts.dossierTitle == "Hoogte van de dijken")
    #expect(facts.to == "de Voorzitter van de Eerste Kamer der Staten-Generaal")
    #expect(facts.date == Day("2023-02-12"))
    #expect(
      facts.head == [
        "21 501-02", "Raad Algemene Zaken", "Den Haag, 12 februari 2023", "Ontvangen ter Griffie op 13 februari 2023",
      ])
    let letter = """
      Datum
      Ons kenmerk
      BS2022
      Betreft Stand van de dijken
      en van de rivieren
      Betreft nog iets

      Geachte voorzitter,

      De dijken zijn hoog.
      """
    let other = draft(letter).paper.facts
    #expect(other.date == nil)
    #expect(other.title == "Stand van de dijken en van de rivieren")
    #expect(other.head == ["Datum", "Ons kenmerk", "BS2022", "Betreft nog iets"])
    #expect(draft("Vergaderjaar van de dijken\n\nTekst.").paper.facts.head == [])
  }

  @Test("takes signatures to the facts, and leaves text that only looks like one")
  func takesSignatures() {
    let text = """
      De dijken zijn hoog.

      De Minister van Infrastructuur en Waterstaat,
      A.B. van den Dijk

      De Staatssecretaris van Financiën,
      C. (Cor) de Wit
      """
    #expect(
      draft(text).paper.facts.signatories == [
        .init(office: "Minister van Infrastructuur en Waterstaat", name: "A.B. van den Dijk"),
        .init(office: "Staatssecretaris van Financiën", name: "C. (Cor) de Wit"),
      ])
    #expect(markdown(text) == "De dijken zijn hoog.\n")
    #expect(draft("De Minister van Financiën heeft dit gezegd.\n\nEn meer.").paper.facts.signatories == [])
  }

  @Test(
    "takes signatures that have the names above, more lines for an office, or two beside one another",
    arguments: [
      ["A.B. van den Dijk", "Minister van Water"],
      ["A.B. van den Dijk", "", "Minister van Water", "", "C. de Wit", "", "Staatssecretaris van Land en Zee"],
      ["A.B. van den Dijk", "", "Minister van", "Water", "", "C. de Wit", "", "Staatssecretaris van Land en", "Zee"],
      ["De Minister van", "Water", "A.B. van den Dijk", "", "De Staatssecretaris van Land en", "Zee,", "C. de Wit"],
      ["A.B. van den Dijk      C. de Wit", "Minister van Water     Staatssecretaris van Land en Zee"],
      [
        "De Minister van Water,           De Staatssecretaris van Land en Zee,", "", "", "", "", "", "",
        "A.B. van den Dijk                C. de Wit",
      ],
    ])
  func takesOtherSignatures(_ lines: [String]) {
    let text = "De dijken zijn hoog.\n\nHoogachtend,\n\n\(lines.joined(separator: "\n"))\n"
    let signatories = [
      PaperFacts.Signatory(office: "Minister van Water", name: "A.B. van den Dijk"),
      PaperFacts.Signatory(office: "Staatssecretaris van Land en Zee", name: "C. de Wit"),
    ]
    let names = signatories.filter { signatory in lines.contains { $0.contains(signatory.name) } }
    #expect(draft(text).paper.facts.signatories == names)
    #expect(markdown(text) == "De dijken zijn hoog.\n\nHoogachtend,\n")
  }

  @Test("reads head, body and proposers of a motion in print")
  func readsMotion() throws {
    let text = """
      Tweede Kamer der Staten-Generaal

      2

      Vergaderjaar 2022–2023

      36 200 X

      Vaststelling van de begroting van de
      dijken (X)

      Nr. 26

      GEWIJZIGDE MOTIE VAN HET LID JASPER VAN DIJK C.S.
      Voorgesteld tijdens het Wetgevingsoverleg van 12 februari 2023
      De Kamer,
      gehoord de beraadslaging,
      overwegende dat de dijken hoog zijn, en dat hoge dijken duur zijn in het on-
      derhoud;
      verzoekt de regering de dijken te onderhouden,
      en gaat over tot de orde van de dag.
      Jasper van Dijk
      De Wit

      kst-36200-X-26
      ISSN 0921 - 7371
      ’s-Gravenhage 2023

      Tweede Kamer, vergaderjaar 2022–2023, 36 200 X, nr. 26
      \u{C}
      """
    let facts = draft(text).paper.facts
    #expect(facts.title == "Gewijzigde motie van het lid Jasper van Dijk c.s.")
    #expect(facts.kind == "Motie")
    #expect(facts.dossierTitle == "Vaststelling van de begroting van de dijken (X)")
    #expect(facts.paper?.identifier == "kst-36200-X-26")
    #expect(facts.parliamentaryYear?.description == "2022/23")
    #expect(facts.date == Day("2023-02-12"))
    #expect(facts.proposers == ["Jasper van Dijk", "De Wit"])
    #expect(
      markdown(text) == """
        De Kamer,

        gehoord de beraadslaging,

        overwegende dat de dijken hoog zijn, en dat hoge dijken duur zijn in het onderhoud;

        verzoekt de regering de dijken te onderhouden,

        en gaat over tot de orde van de dag.

        """)
  }

  @Test(
    "finds the mark of a note at a word or behind its stop, and not in a name or number",
    arguments: [
      ("de motie van het lid Valstar1, en", 1, "de motie van het lid Valstar", ", en"),
      ("in Europa.2", 2, "in Europa.", ""),
      ("(Kamerstuk A, nr. negen)1 heb", 1, "(Kamerstuk A, nr. negen)", " heb"), ("nr. 9)1 heb", 1, "nr. 9)", " heb"),
      ("nr. 9).2 Ik", 2, "nr. 9).", " Ik"), ("«de dijk in 2022»3", 3, "«de dijk in 2022»", ""),
      ("de «dijk»3 hier", 3, "de «dijk»", " hier"), ("de dijk [4] hier", 4, "de dijk ", " hier"),
    ])
  func findsMarks(_ text: String, _ number: Int, _ before: String, _ behind: String) throws {
    let scalars = Array(text.unicodeScalars)
    let mark = try #require(NoteMark.all(in: scalars).last)
    #expect(mark.number == number)
    #expect(String(String.UnicodeScalarView(scalars[..<mark.range.lowerBound])) == before)
    #expect(String(String.UnicodeScalarView(scalars[mark.range.upperBound...])) == behind)
  }

  @Test(
    "knows a name by its initials, of one letter or more",
    arguments: [
      ("Chr. van der Wal-Zeggelink", true), ("C. van der Wal", true), ("Th.J. Kok", true), ("Dhr. van", false),
      ("De heer Kok", false),
    ])
  func knowsNames(_ text: String, _ isName: Bool) { #expect(Signatures.isName(text) == isName) }

  @Test(
    "finds no mark in names and numbers",
    arguments: [
      "100 km² land", "3 m³", "100 km2 land", "3 m3", "NIS2 en G2", "paragraaf 2.2", "12 dijken", "T2-tank", "lid 2,5",
      "36.045", "(2) 3", "4,5", "2:1",
      "a2b", "2",
    ])
  func findsNoMark(_ text: String) {
    #expect(NoteMark.all(in: Array(text.unicodeScalars)) == [])
  }
}
