import Testing

@testable import GriffieImport

extension XMLTests {
  struct OfficialTextTests {
    @Test(
      "text has single blanks, none at its ends and none just within emphasis",
      arguments: [
        ("  Een \n dijk\t is\u{A0}hoog. ", [Inline.text("Een dijk is hoog.")]),
        (
          "De<nadruk type=\"vet\"> voorzitter </nadruk>zegt",
          [.text("De "), .strong([.text("voorzitter")]), .text(" zegt")]
        ),
        (
          "<nadruk type=\"cur\">een</nadruk> <nadruk type=\"cur\">twee</nadruk>",
          [.emphasis([.text("een twee")])]
        ),
        (
          "<nadruk type=\"vet\">24</nadruk>\n  <nadruk type=\"vet\">0</nadruk>\n  <nadruk type=\"vet\"> meter</nadruk>",
          [.strong([.text("240 meter")])]
        ),
        ("<nadruk type=\"vetcur\">zeer</nadruk>", [.strong([.emphasis([.text("zeer")])])]),
        ("<nadruk type=\"kapitaal\">nap</nadruk> is nul", [.text("nap is nul")]),
        ("10<sup>6</sup> m<sup>3</sup>, 1<sup>e</sup>, CO<inf>2</inf>", [.text("10⁶ m³, 1e, CO2")]),
        ("a <![CDATA[< b]]> &amp; c", [.text("a < b & c")]),
      ])
    func readsText(_ source: String, _ expected: [Inline]) throws {
      #expect(try Publication.paragraph(source) == expected)
    }

    @Test(
      "a reference leads to the publication, the dossier or the page it names",
      arguments: [
        (
          "extref doc=\"kst-21501-08-719\" soort=\"document\"",
          "https://zoek.officielebekendmakingen.nl/kst-21501-08-719.html"
        ),
        (
          "extref doc=\"dossier/36600-XXIII\" soort=\"document\"",
          "https://zoek.officielebekendmakingen.nl/dossier/36600-XXIII"
        ),
        ("extref doc=\"https://voorbeeld.nl/a?b=c\" soort=\"URL\"", "https://voorbeeld.nl/a?b=c"),
        ("extref doc=\"www.voorbeeld.nl\" soort=\"URL\"", "http://www.voorbeeld.nl"),
        ("extref doc=\"voorbeeld.nl/a b\" soort=\"URL\"", "http://voorbeeld.nl/a%20b"),
        ("extref doc=\"https://voorbeeld.nl/a b\"", "https://voorbeeld.nl/a%20b"),
        ("extref doc=\"voorbeeld.nl/a b\" soort=\"URL\"", "http://voorbeeld.nl/a%20b"),
        ("extref doc=\"https://voorbeeld.nl/a b\"", "https://voorbeeld.nl/a%20b"),
        ("dossierref dossier=\"36045\"", "https://zoek.officielebekendmakingen.nl/dossier/36045"),
      ])
    func linksReferences(_ tag: String, _ address: String) throws {
      let name = tag.prefix { $0 != " " }
      let text = try Publication.paragraph("zie <\(tag)>hier</\(name)>.")
      #expect(text == [.text("zie "), .link([.text("hier")], address: address), .text(".")])
    }

    @Test(
      "a reference to a publication that says a number of it is text, for a build finds it as a citation",
      arguments: [
        ("kst-21501-08-719", "21501-08"), ("kst-21501-08-719", "719"), ("kst-36045-97", "Kamerstuk 36 045, nr. 97"),
        ("stb-2011-35", "Stb. 2011, 35"), ("dossier/36600-XXIII", "36 600 XXIII"),
        ("https://zoek.officielebekendmakingen.nl/kst-36045-97.html", "36 045"),
      ])
    func leavesCitations(_ target: String, _ citation: String) throws {
      let reference = "<extref doc=\"\(target)\">\(citation)</extref>"
      #expect(try Publication.paragraph("zie \(reference).") == [.text("zie \(citation).")])
      let heading = try Publication.read(Publication.paper("<tussenkop>Zie \(reference)</tussenkop><al>Hoog.</al>"))
      #expect(heading.remarks == [])
    }

    @Test(
      "a reference that says another number, or the address itself, is a link",
      arguments: [
        ("kst-36045-97", "brief van 4 juli", "https://zoek.officielebekendmakingen.nl/kst-36045-97.html"),
        ("https://voorbeeld.nl/97", "97", "https://voorbeeld.nl/97"),
        (
          "https://zoek.officielebekendmakingen.nl/kst-36045-97.html",
          "https://zoek.officielebekendmakingen.nl/kst-36045-97.html",
          "https://zoek.officielebekendmakingen.nl/kst-36045-97.html"
        ),
      ])
    func linksOtherTexts(_ target: String, _ words: String, _ address: String) throws {
      let text = try Publication.paragraph("zie <extref doc=\"\(target)\">\(words)</extref>.")
      #expect(text == [.text("zie "), .link([.text(words)], address: address), .text(".")])
    }

    @Test(
      "a reference that leads nowhere or runs something is plain text",
      arguments: ["javascript:alert(1)", "", "a b", "file:///etc", "voorbeeld.nl"])
    func leavesOtherReferences(_ target: String) throws {
      let imported = try Publication.read(Publication.paper("<al>zie <extref doc=\"\(target)\">hier</extref>.</al>"))
      #expect(imported.draft.blocks == [.paragraph([.text("zie hier.")])])
      let told = target.isEmpty ? [] : [Remark("the address '\(target)' of «hier» is left out", line: 1)]
      #expect(imported.remarks == told)
    }

    @Test("the address of a heading is told, for a title has none")
    func tellsAddressesOfHeadings() throws {
      let title = "<extref doc=\"https://voorbeeld.nl/b\">Brief</extref>"
      #expect(
        try Publication.read(Publication.paper("<al>Hoog.</al>", title: title)).remarks == [
          Remark("the address 'https://voorbeeld.nl/b' of «Brief» is left out", line: 1)
        ])
      let heading = "<tussenkop>Zie <extref doc=\"https://voorbeeld.nl/a\">hier</extref></tussenkop><al>Hoog.</al>"
      #expect(
        try Publication.read(Publication.paper(heading)).remarks == [
          Remark("the address 'https://voorbeeld.nl/a' of «hier» is left out", line: 1)
        ])
    }

    @Test("a note stands at its mark, with a label of its own")
    func readsNotes() throws {
      let note = { (number: String, text: String) in
        "<noot type=\"voet\"><noot.nr>\(number)</noot.nr><noot.al>\(text)</noot.al></noot>"
      }
      let draft = try Publication.read(
        Publication.paper(
          "<al>Hoog\(note("1", "Gemeten")).</al><al>Laag\(note("1", "Geschat"))\(note("*", "Ter plaatse"))</al>")
      ).draft
      #expect(
        draft.blocks == [
          .paragraph([.text("Hoog"), .note("1"), .text(".")]),
          .paragraph([.text("Laag"), .note("1-2"), .note("noot")]),
        ])
      #expect(
        draft.notes == [
          NoteDraft(label: "1", blocks: [.paragraph([.text("Gemeten")])]),
          NoteDraft(label: "1-2", blocks: [.paragraph([.text("Geschat")])]),
          NoteDraft(label: "noot", blocks: [.paragraph([.text("Ter plaatse")])]),
        ])
    }

    @Test("a mark may stand before or far from its note")
    func readsNoteMarks() throws {
      let text =
        "<al>Eerst<nootref refid=\"n7\"/></al><al>Dan<noot id=\"n7\"><noot.nr>7</noot.nr><noot.al>Zie boven</noot.al></noot></al>"
      let draft = try Publication.read(Publication.paper(text)).draft
      #expect(draft.blocks == [.paragraph([.text("Eerst"), .note("7")]), .paragraph([.text("Dan"), .note("7")])])
      #expect(draft.notes.map(\.label) == ["7"])
    }

    @Test(
      "where every text stands on lines of its own, blanks are those that a reader expects",
      arguments: [
        ("de brief (|e:21501-08|, nr.|e:719|);", "de brief (21501-08, nr. 719);"),
        ("hij zei \"|e:nee|\" en|e:ging|.", "hij zei \"nee\" en ging."),
        ("de motie-|e:Bakker|/|e:Smit|", "de motie-Bakker/Smit"),
        ("dat is -|e:zo|- goed", "dat is - zo - goed"),
        ("tien m|s:2|per dag", "tien m² per dag"),
        ("«|e:dijk|»", "«dijk»"),
      ])
    func guessesBlanks(_ pieces: String, _ expected: String) throws {
      let content = pieces.split(separator: "|").map { piece in
        switch piece.prefix(2) {
        case "e:": "<extref doc=\"kst-1-2\">\n  \(piece.dropFirst(2))\n </extref>\n"
        case "s:": "<sup>\n  \(piece.dropFirst(2))\n </sup>\n"
        default: "\n \(piece)\n "
        }
      }.joined()
      let xml = "<officiele-publicatie>\n <al>\(content)</al>\n</officiele-publicatie>"
      #expect(try Publication.read(xml).draft.blocks.flatMap(\.lines) == [expected])
    }

    @Test("an element that is not known keeps its text and is reported once, with its line")
    func keepsUnknownElements() throws {
      let imported = try Publication.read(
        Publication.paper(
          "<al>een <waterpeil>hoog</waterpeil> peil</al>\n<sluis><al>twee</al><al>drie</al></sluis><sluis>vier</sluis>")
      )
      #expect(imported.draft.blocks.flatMap(\.lines) == ["een hoog peil", "twee", "drie", "vier"])
      #expect(
        imported.remarks == [
          Remark("element 'waterpeil' is not known; its text is kept", line: 1),
          Remark("element 'sluis' is not known; its text is kept", line: 2),
        ])
    }
  }
}
