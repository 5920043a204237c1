import Testing

@testable import GriffieImport

extension XMLTests {
  struct OfficialBlockTests {
    @Test("headings of the highest level begin sections, the others stand in them from level 3")
    func makesSections() throws {
      let sections = try Publication.read(
        Publication.paper(
          """
          <al>Vooraf</al><divisie><kop><nr>1.</nr><titel>Dijken<noot><noot.nr>1</noot.nr><noot.al>Noot</noot.al></noot></titel></kop>
          <al>a</al><tussenkop kopopmaak="cur">Schuin</tussenkop><al>b</al>
          <divisie><kop><nr>1.1</nr><titel><nadruk type="vet">Duinen</nadruk></titel></kop><al>c</al></divisie></divisie>
          <divisie><kop><titel>Sluizen</titel></kop><tussenkop>Delta</tussenkop><al>d</al></divisie>
          """)
      ).draft.sections
      #expect(sections.map(\.title) == [nil, "1. Dijken", "Sluizen"])
      #expect(sections.first?.blocks == [.paragraph([.text("Vooraf")])])
      #expect(
        sections[1].blocks == [
          .paragraph([.note("1")]), .paragraph([.text("a")]), .heading(level: 5, [.text("Schuin")]),
          .paragraph([.text("b")]),
          .heading(level: 3, [.text("1.1 Duinen")]), .paragraph([.text("c")]),
        ])
      #expect(sections[2].blocks == [.heading(level: 4, [.text("Delta")]), .paragraph([.text("d")])])
    }

    @Test("a heading with nothing below it is a line in bold")
    func lowersEmptyHeadings() throws {
      let draft = try Publication.read(
        Publication.paper("<tussenkop>Een</tussenkop><al>a</al><tussenkop>Hoorn, 3 mei 2021</tussenkop>")
      ).draft
      #expect(draft.sections.map(\.title) == ["Een"])
      #expect(draft.blocks == [.paragraph([.text("a")]), .paragraph([.strong([.text("Hoorn, 3 mei 2021")])])])
    }

    @Test(
      "a list keeps the marks of its points",
      arguments: [
        (["-", "–"], ListDraft.Marker.dash), (["2.", "3."], .number(from: 2)), (["1.", "3."], .text(["1.", "3."])),
        (["01.", "02."], .text(["01.", "02."])), (["a.", "b."], .text(["a.", "b."])),
        (["1°.", "2°."], .text(["1°.", "2°."])),
        (["99999999999999999999."], .text(["99999999999999999999."])),
      ])
    func keepsMarks(_ marks: [String], _ marker: ListDraft.Marker) throws {
      let items = marks.map { "<li><li.nr>\($0)</li.nr><al>punt</al></li>" }.joined()
      let list = ListDraft(marker: marker, items: marks.map { _ in [.paragraph([.text("punt")])] })
      #expect(try Publication.blocks("<lijst>\(items)</lijst>") == [.list(list)])
    }

    @Test("lists stand in lists, and members of an article are a list")
    func nestsLists() throws {
      let blocks = try Publication.blocks(
        """
        <artikel><lid><lidnr>1.</lidnr><al>De dijk:</al><lijst><li><li.nr>a.</li.nr><al>is hoog</al></li></lijst></lid>
        <lid><lidnr>2.</lidnr><al>De sluis.</al></lid></artikel>
        """)
      let inner = ListDraft(marker: .text(["a."]), items: [[.paragraph([.text("is hoog")])]])
      #expect(
        blocks == [
          .list(
            ListDraft(
              marker: .number(from: 1),
              items: [[.paragraph([.text("De dijk:")]), .list(inner)], [.paragraph([.text("De sluis.")])]]))
        ])
    }

    @Test("terms stand in bold above what they mean")
    func readsDefinitions() throws {
      let blocks = try Publication.blocks(
        "<definitielijst><definitie-item><term>peil:</term><definitie><al>hoogte</al></definitie></definitie-item></definitielijst>"
      )
      #expect(blocks.flatMap(\.lines) == ["peil:", "hoogte"])
    }

    @Test("a cell over several columns or rows stands in the first; heads become one row")
    func readsTables() throws {
      let blocks = try Publication.blocks(
        """
        <table><title>Peilen</title><tgroup cols="3"><colspec colname="a"/><colspec colname="b"/><colspec colname="c"/>
        <thead><row><entry morerows="1">Plaats</entry><entry namest="b" nameend="c">Stand</entry></row>
        <row><entry colname="b">hoog</entry><entry colname="c">laag</entry></row></thead>
        <tbody><row><entry morerows="1"><al>Lek</al></entry><entry><al>1</al><al>of 2</al></entry><entry>3</entry></row>
        <row><entry>4</entry><entry>5</entry></row><row><entry/><entry/><entry/></row>
        <row><entry namest="a" nameend="c">geen</entry></row></tbody></tgroup></table><al>Na</al>
        """)
      let cells = { (texts: [String]) in texts.map { $0.isEmpty ? [] : [Inline.text($0)] } }
      guard case .table(let table)? = blocks.first else {
        Issue.record("no table")
        return
      }
      #expect(table.caption == [.text("Peilen")])
      #expect(table.head.map(\.plainText) == ["Plaats", "Stand hoog", "Stand laag"])
      #expect(table.rows.first?[1] == [.text("1"), .lineBreak, .text("of 2")])
      #expect(table.rows.dropFirst() == [cells(["", "4", "5"]), cells(["geen", "", ""])])
      #expect(blocks.last == .paragraph([.text("Na")]))
    }

    @Test("a picture is its description, or the name of its file")
    func describesPictures() throws {
      let blocks = try Publication.blocks(
        "<plaatje><illustratie naam=\"a.png\" alt=\"Een dijk\"/><bijschrift>De dijk</bijschrift></plaatje><al>x<illustratie naam=\"b.png\"/></al>"
      )
      #expect(
        blocks == [.picture("Een dijk"), .paragraph([.text("De dijk")]), .paragraph([.text("x")]), .picture("b.png")])
    }

    @Test("quotations and what is headed in them are no part of the paper's own division")
    func readsQuotations() throws {
      let draft = try Publication.read(
        Publication.paper(
          """
          <citaat><al>Water</al></citaat><wijzig-artikel><kop><label>Artikel</label><nr>I</nr></kop><wijziging><nr>A</nr>
          <wat>Artikel 2 komt te luiden:</wat><artikel><kop><label>Artikel</label><nr>2</nr></kop><al>Nieuw.</al></artikel></wijziging>
          </wijzig-artikel>
          """)
      ).draft
      #expect(draft.sections.map(\.title) == [nil, "Artikel I"])
      #expect(
        draft.blocks == [
          .quotation([.paragraph([.text("Water")])]), .paragraph([.text("A Artikel 2 komt te luiden:")]),
          .paragraph([.strong([.text("Artikel 2")])]), .paragraph([.text("Nieuw.")]),
        ])
    }
  }
}
