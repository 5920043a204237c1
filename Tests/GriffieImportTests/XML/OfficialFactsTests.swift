import Citations
import Testing

@testable import GriffieImport

extension XMLTests {
  struct OfficialFactsTests {
    @Test("a letter: dossier, number, year, chamber, day, addressee, and who signs with which office")
    func readsLetter() throws {
      let imported = try Publication.read(
        Publication.paper(
          """
          <al>Aan de Voorzitter van de Tweede Kamer der Staten-Generaal</al><al>Den Haag, 4 november 2022</al><al>Tekst.</al>
          <ondertekening><functie>De Minister van Dijken,</functie><naam><voornaam>A.</voornaam><achternaam>Sluis</achternaam></naam>
          <functie>De Staatssecretaris van Duinen,</functie><naam><achternaam>Zand</achternaam></naam></ondertekening>
          """, title: "BRIEF VAN DE MINISTER VAN DIJKEN"))
      let facts = imported.draft.facts
      #expect(facts.title == "BRIEF VAN DE MINISTER VAN DIJKEN")
      #expect(facts.kind == "Brief")
      #expect(facts.chamber == .house)
      #expect(facts.parliamentaryYear?.description == "2022/23")
      #expect(facts.paper?.identifier == "kst-36200-X-26")
      #expect(facts.dossierTitle == "Dijken")
      #expect(facts.date?.description == "2022-11-04")
      #expect(facts.to == "de Voorzitter van de Tweede Kamer der Staten-Generaal")
      #expect(facts.from == "Minister van Dijken en Staatssecretaris van Duinen")
      #expect(
        facts.signatories == [
          .init(office: "Minister van Dijken", name: "A. Sluis"),
          .init(office: "Staatssecretaris van Duinen", name: "Zand"),
        ])
      #expect(facts.source == "https://zoek.officielebekendmakingen.nl/kst-36200-X-26.html")
      #expect(
        imported.draft.blocks.last
          == .paragraph([
            .text("De Minister van Dijken,"), .lineBreak, .text("A. Sluis"), .lineBreak,
            .text("De Staatssecretaris van Duinen,"),
            .lineBreak, .text("Zand"),
          ]))
      #expect(imported.remarks == [])
    }

    @Test(
      "who moves a motion, in the order of the paper",
      arguments: [
        (
          "MOTIE VAN HET LID ZAND",
          "<al>en gaat over tot de orde van de dag.</al><al-groep><al>Zand</al><al>Van der Sluis</al></al-groep>"
        ),
        ("GEWIJZIGDE MOTIE VAN DE LEDEN ZAND EN VAN DER SLUIS C.S. TER VERVANGING", "<al>De Kamer,</al>"),
        ("Amendement van de leden Zand en Van der Sluis over dijken", "<al>Tekst</al>"),
        (
          "MOTIE",
          "<ondertekening><naam><achternaam>Zand</achternaam></naam><naam><achternaam>Van der Sluis</achternaam></naam></ondertekening>"
        ),
      ])
    func readsProposers(_ title: String, _ text: String) throws {
      let facts = try Publication.read(Publication.paper(text, title: title)).draft.facts
      #expect(facts.proposers == ["Zand", "Van der Sluis"])
      #expect(facts.signatories == [])
    }

    @Test("the day and the names of a motion stand in the facts, and not in its text")
    func takesProposers() throws {
      let text = """
        <al>De Kamer,</al><al>en gaat over tot de orde van de dag.</al>
        <ondertekening><naam><achternaam>Zand</achternaam></naam><naam><achternaam>Sluis</achternaam></naam></ondertekening>
        """
      let xml = Publication.paper(text, title: "MOTIE VAN HET LID ZAND C.S.").replacing(
        "<algemeen>",
        with: "<datumtekst>Voorgesteld <datum isodatum=\"2022-05-03\">3 mei 2022</datum></datumtekst><algemeen>")
      let draft = try Publication.read(xml).draft
      #expect(draft.facts.date?.description == "2022-05-03")
      #expect(draft.facts.proposers == ["Zand", "Sluis"])
      #expect(draft.blocks.flatMap(\.lines) == ["De Kamer,", "en gaat over tot de orde van de dag."])
    }

    @Test("the lines of a masthead that say more than the facts are kept")
    func keepsTheMasthead() throws {
      let xml = """
        <officiele-publicatie><kop><titel>Staatsblad</titel><subtitel>van het Koninkrijk</subtitel></kop><kamerstuk><kamerstukkop>
        <tekstregel inhoud="kameraanduiding">Tweede Kamer</tekstregel><tekstregel inhoud="kamernummer">2</tekstregel>
        <tekstregel inhoud="vergaderjaar">onbekend</tekstregel></kamerstukkop><stuk><titel>NOTA</titel><al>a</al></stuk></kamerstuk>
        </officiele-publicatie>
        """
      #expect(try Publication.read(xml).draft.facts.head == ["onbekend", "Staatsblad", "van het Koninkrijk"])
    }

    @Test("what stands in the head and is no fact stays in the text")
    func keepsTheHead() throws {
      let xml = """
        <officiele-publicatie><kamerstuk><dossier><dossiernummer><dossiernr>36 001 (R2136)</dossiernr></dossiernummer><titel>Dijken</titel>
        </dossier><dossier><dossiernummer><dossiernr>36 002</dossiernr></dossiernummer><titel>Duinen</titel></dossier>
        <stuk><stuknr>Nr. <ondernummer kamer="1">B</ondernummer> herdruk</stuknr><titel>VERSLAG</titel><titel>van de commissie</titel>
        <datumtekst>Vastgesteld <datum isodatum="2022-05-03">3 mei 2022</datum></datumtekst></stuk><stuk><stuknr>C</stuknr><titel>NOTA</titel></stuk></kamerstuk></officiele-publicatie>
        """
      let draft = try Publication.read(xml).draft
      #expect(draft.facts.chamber == .senate)
      #expect(draft.facts.paper?.identifier == "kst-36001-B")
      #expect(draft.facts.date?.description == "2022-05-03")
      #expect(
        draft.blocks.flatMap(\.lines) == [
          "36 001 (R2136)", "36 002 Duinen", "Nr. herdruk", "van de commissie", "Vastgesteld 3 mei 2022", "C", "NOTA",
        ])
    }

    @Test("of the heads of several papers in one file the first gives the facts, and the others stand in the text")
    func keepsFurtherHeads() throws {
      let paper = { (number: String, day: String) in
        """
        <kamerstuk><kamerstukkop><tekstregel inhoud="vergaderjaar">Vergaderjaar 2022-2023</tekstregel></kamerstukkop><dossier>
        <dossiernummer>36 001</dossiernummer><titel>Dijken</titel></dossier><stuk><stuknr>Nr. <ondernummer>\(number)</ondernummer></stuknr>
        <titel>NOTA</titel><datumtekst>Voorgesteld <datum isodatum="2022-05-03">3 mei 2022</datum></datumtekst>\(day)</stuk></kamerstuk>
        """
      }
      let second = "<datumtekst>Den Haag, 4 mei 2022</datumtekst>"
      let draft = try Publication.read(
        "<officiele-publicatie>\(paper("2", second))\(paper("3", ""))</officiele-publicatie>"
      ).draft
      #expect(draft.facts.paper?.identifier == "kst-36001-2")
      #expect(draft.facts.head == [])
      #expect(
        draft.blocks.flatMap(\.lines) == [
          "Den Haag, 4 mei 2022", "Vergaderjaar 2022-2023", "36 001 Dijken", "Nr. 3", "NOTA", "Voorgesteld 3 mei 2022",
        ])
    }

    @Test(
      "a line of the head that says more than its fact, or something else, is kept",
      arguments: [
        ("</stuknr>", "</stuknr><nummer>5</nummer>", "5"),
        ("</stuknr>", "</stuknr><ltrlabel>Nrs.</ltrlabel>", "Nrs."),
        ("<titel>BRIEF", "<datumtekst>Den Haag, 3 mei 2022</datumtekst><titel>BRIEF", "Den Haag, 3 mei 2022"),
        (
          "<titel>BRIEF",
          "<datumtekst>Voorgesteld <datum isodatum=\"2022-05-03\">4 mei 2022</datum></datumtekst><titel>BRIEF",
          "Voorgesteld 4 mei 2022"
        ),
        ("<dossier>", "<dossier>los", "los"), ("<kamerstukkop>", "<kamerstukkop>los", "los"),
        ("Vergaderjaar 2022-2023", "Vergaderjaar 2022-2023 (herdruk)", "Vergaderjaar 2022-2023 (herdruk)"),
        (
          "<kamerstukkop>", "<kamerstukkop><tekstregel inhoud=\"documenttype\">Bijvoegsel</tekstregel>", "Bijvoegsel"
        ),
      ])
    func keepsOddLines(_ place: String, _ odd: String, _ line: String) throws {
      let draft = try Publication.read(Publication.paper("<al>Hoog.</al>").replacing(place, with: odd)).draft
      #expect((draft.facts.head + draft.blocks.flatMap(\.lines)).contains(line))
      #expect(draft.facts.paper?.identifier == "kst-36200-X-26")
      #expect(draft.facts.parliamentaryYear?.description == "2022/23")
    }

    @Test("questions: what is asked is the title, numbers are headings within one section")
    func readsQuestions() throws {
      let xml = """
        <officiele-publicatie><metadata><meta name="OVERHEIDop.externMetadataRecord"
        content="https://zoek.officielebekendmakingen.nl/ah-tk-20222023-635/metadata.xml"/></metadata><kamervragen><kamervraagkop>
        <tekstregel inhoud="vergaderjaar">Vergaderjaar 2022–2023</tekstregel></kamervraagkop><kamervraagnummer>635</kamervraagnummer>
        <kamervraagomschrijving>Vragen van het lid <naam><achternaam>Zand</achternaam></naam> over
        <kamervraagonderwerp>dijken</kamervraagonderwerp>.</kamervraagomschrijving><vraag><nr>Vraag 1</nr><al>Hoe hoog?</al></vraag>
        <antwoord><nr>Antwoord 1</nr><al>Hoog.</al></antwoord></kamervragen></officiele-publicatie>
        """
      let draft = try Publication.read(xml).draft
      #expect(draft.facts.title == "Vragen van het lid Zand over dijken.")
      #expect(draft.facts.kind == "Kamervragen")
      #expect(draft.facts.number == "635")
      #expect(draft.facts.chamber == .house)
      #expect(draft.facts.parliamentaryYear?.description == "2022/23")
      #expect(draft.sections.map(\.title) == [nil])
      #expect(
        draft.blocks == [
          .heading(level: 3, [.text("Vraag 1")]), .paragraph([.text("Hoe hoog?")]),
          .heading(level: 3, [.text("Antwoord 1")]),
          .paragraph([.text("Hoog.")]),
        ])
    }

    @Test("a debate of many turns has a section for each; a short one names the speakers in bold", arguments: [3, 2])
    func readsDebates(turns: Int) throws {
      let speech = { (name: String, isNew: Bool, text: String) in
        """
        <spreekbeurt nieuw="\(isNew ? "ja" : "nee")"><spreker><voorvoegsels>De heer</voorvoegsels> <naam><achternaam>\(name)</achternaam>
        </naam> (<politiek>AB</politiek>):</spreker><tekst><al>\(text)</al></tekst></spreekbeurt>
        """
      }
      let turns = (0..<turns).map { speech("Zand\($0)", true, "Hoog.") + speech("Sluis", false, "Laag.") }.joined()
      let xml = """
        <officiele-publicatie><metadata><meta name="DC.identifier" content="h-tk-20172018-70-4"/></metadata>
        <handelingen><agendapunt><nr>4</nr><item-titel>Dijken</item-titel><onderwerp><al>Aan de orde</al></onderwerp>
        \(turns)<spreekbeurt nieuw="nee"><spreker>De voorzitter:</spreker><tekst><motie><kop><titel>Motie</titel></kop><al>De Kamer,</al>
        <motie-info><spreker>De voorzitter:</spreker><al>Zij krijgt nr. 5.</al></motie-info></motie></tekst></spreekbeurt></agendapunt>
        </handelingen></officiele-publicatie>
        """
      let draft = try Publication.read(xml).draft
      let isLong = draft.sections.count > 1
      #expect(draft.facts.title == "Dijken")
      #expect(draft.facts.kind == "Handelingen, nr. 70, item 4")
      #expect(
        draft.sections.map(\.title)
          == (isLong ? [nil, "De heer Zand0 (AB)", "De heer Zand1 (AB)", "De heer Zand2 (AB)"] : [nil]))
      let answer = Block.paragraph([.strong([.text("De heer Sluis (AB):")]), .text(" Laag.")])
      #expect(draft.blocks.count { $0 == answer } == (isLong ? 3 : 2))
      #expect(
        draft.blocks.suffix(2) == [
          .quotation([.paragraph([.strong([.text("Motie")])]), .paragraph([.text("De Kamer,")])]),
          .paragraph([.strong([.text("De voorzitter:")]), .text(" Zij krijgt nr. 5.")]),
        ])
    }

    @Test("several items of an agenda are sections")
    func readsAgenda() throws {
      let xml = """
        <officiele-publicatie><handelingen><agendapunt><nr>4</nr><item-titel>Dijken</item-titel><al>a</al></agendapunt>
        <agendapunt><nr>5</nr><item-titel>Duinen</item-titel><al>b</al></agendapunt></handelingen></officiele-publicatie>
        """
      #expect(try Publication.read(xml).draft.sections.map(\.title) == ["4 Dijken", "5 Duinen"])
    }

    @Test("an act: articles are sections, who publishes it does not sign it")
    func readsActs() throws {
      let xml = """
        <officiele-publicatie><kop><titel>Staatsblad</titel></kop><staatsblad><intitule>Besluit over dijken</intitule><wet-besluit>
        <aanhef><wij>Wij</wij></aanhef><wettekst><artikel><kop><label>Artikel</label><nr>1</nr></kop><al>Hoog.</al></artikel></wettekst>
        <wetsluiting><gegeven><dagtekening><plaats>Hoorn,</plaats><datum isodatum="2018-03-09">9 maart 2018</datum></dagtekening>
        <koning>Willem-Alexander</koning></gegeven><ondertekening><functie>De Minister van Dijken,</functie><naam><achternaam>Sluis</achternaam>
        </naam></ondertekening><uitgifte><ondertekening><functie>De Minister van Duinen,</functie><naam><achternaam>Zand</achternaam></naam>
        </ondertekening></uitgifte></wetsluiting></wet-besluit></staatsblad></officiele-publicatie>
        """
      let draft = try Publication.read(xml).draft
      #expect(draft.facts.title == "Besluit over dijken")
      #expect(draft.facts.date?.description == "2018-03-09")
      #expect(draft.facts.signatories.map(\.name) == ["Willem-Alexander", "Sluis"])
      #expect(draft.sections.map(\.title) == [nil, "Artikel 1"])
      #expect(draft.blocks.contains(.paragraph([.text("Hoorn, 9 maart 2018")])))
    }

    @Test("a paper of before 2010")
    func readsOldPapers() throws {
      let xml = """
        <!DOCTYPE kamerwrk SYSTEM "kamerwrk.dtd">
        <kamerwrk kamer="2"><kop><titel>Tweede Kamer</titel></kop><frontm><vergjaar>Vergaderjaar 2003-2004</vergjaar><onderw>
        <nummer>29 200 X</nummer><naam>Dijken</naam></onderw><onderw><nummer>29 201</nummer><naam>Duinen</naam></onderw></frontm><body><stuk><ltrlabel>Nr.</ltrlabel><nummer>7</nummer>
        <titel>BRIEF VAN DE MINISTER</titel><al>Hoog<voetref refid="v1" nr="1"/>.</al><witreg/><tuskop letat="vet">Peil</tuskop><al>Laag.</al>
        <ondtek><functie>De Minister van Dijken,</functie><naam>A. Sluis</naam></ondtek></stuk></body>
        <voetnoot id="v1" nr="1"><al>Gemeten</al></voetnoot></kamerwrk>
        """
      let imported = try Publication.read(xml)
      let draft = imported.draft
      #expect(draft.facts.paper?.identifier == "kst-29200-X-7")
      #expect(draft.facts.chamber == .house)
      #expect(draft.facts.parliamentaryYear?.description == "2003/04")
      #expect(draft.facts.signatories == [.init(office: "Minister van Dijken", name: "A. Sluis")])
      #expect(draft.sections.map(\.title) == [nil, "Peil"])
      #expect(
        draft.sections.first?.blocks == [
          .paragraph([.text("29 201 Duinen")]), .paragraph([.text("Hoog"), .note("1"), .text(".")]),
        ])
      #expect(draft.notes == [NoteDraft(label: "1", blocks: [.paragraph([.text("Gemeten")])])])
      #expect(imported.remarks == [])
    }
  }
}
