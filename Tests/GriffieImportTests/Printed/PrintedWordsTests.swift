import Citations
import Griffie
import Testing

@testable import GriffieImport

/// What the places of words decide.
struct PrintedWordsTests {
  @Test("a gap or an indent begins a paragraph, and nothing else does")
  func findsParagraphs() {
    var sheet = BoxSheet()
    sheet.page()
    sheet.lines(
      ["De dijk bij het dorp is in het voorjaar met een halve", "meter verhoogd, zodat hij weer sterk is."], x: 50,
      y: 100)
    sheet.lines(["Dat gaat langs de weg."], x: 50, y: 145)
    sheet.lines(["De sluis blijft dicht tot het gemaal weer werkt"], x: 64, y: 158)
    sheet.lines(["en er stroom is."], x: 50, y: 171)
    #expect(
      sheet.markdown == """
        #\u{20}

        De dijk bij het dorp is in het voorjaar met een halve meter verhoogd, zodat hij weer sterk is.

        Dat gaat langs de weg.

        De sluis blijft dicht tot het gemaal weer werkt en er stroom is.

        """)
  }

  @Test("two columns are read one after the other, and hyphens at their lines undone")
  func readsColumns() {
    var sheet = BoxSheet()
    sheet.page()
    let left = [
      "Hier staat de eerste kolom van", "de tekst, die over dijken gaat", "en over het gemaal bij de mo-", "len",
    ]
    let right = [
      "aan de rand van het water, en", "die daar nog heel lang zullen", "blijven staan, want het is een",
      "mooie molen.",
    ]
    sheet.lines(left, x: 50, y: 100)
    sheet.lines(right, x: 320, y: 100)
    #expect(
      sheet.markdown.contains(
        "gaat en over het gemaal bij de molen aan de rand van het water, en die daar nog heel lang zullen blijven staan"
      ))
  }

  @Test("columns that pdftotext mixed below a line across them are read one after the other")
  func readsPartedColumns() {
    var sheet = BoxSheet()
    sheet.page()
    let left = ["Hier staat de eerste kolom van", "de tekst, die over dijken gaat", "en over het gemaal bij het dorp"]
    let right = ["aan de rand van het water, en", "die daar nog heel lang zullen", "blijven staan tot zij oud zijn"]
    sheet.lines(left, x: 50, y: 100)
    sheet.lines(right, x: 320, y: 100)
    sheet.line(
      "Over de sluizen in het zuiden, die nog veel ouder zijn dan de dijken in het noorden, is meer bekend:", x: 50,
      y: 142)
    let below = ["daar staat in een boek over", "de bouw van sluizen dat zij", "van hout zijn, zoals men die"]
    for (index, line) in below.enumerated() {
      sheet.line(line, x: 50, y: 158 + 13 * Double(index))
      sheet.line(
        ["toen altijd bouwde, en dat zij", "elk jaar weer in de verf gezet", "worden."][index], x: 320,
        y: 152 + 13 * Double(index))
    }
    let text = sheet.markdown
    #expect(text.contains("bij het dorp aan de rand van het water"))
    #expect(
      text.contains(
        "daar staat in een boek over de bouw van sluizen dat zij van hout zijn, zoals men die toen altijd bouwde, en dat zij elk jaar weer in de verf gezet worden."
      ))
  }

  @Test("what stands in a margin is read with the row beside it")
  func readsMargins() {
    var sheet = BoxSheet()
    sheet.page()
    sheet.line("Tweede Kamer der Staten-Generaal", x: 50, y: 50, size: 16)
    // pdftotext gives the column of the margin first.
    sheet.line("Vergaderjaar 2022–2023", x: 50, y: 90)
    sheet.line("36 410", x: 50, y: 120)
    sheet.line("Nr. 12", x: 50, y: 170)
    sheet.lines(["Regels over de dijken en over de sluizen in het", "noorden"], x: 200, y: 120)
    sheet.line("BRIEF VAN DE DIJKGRAAF", x: 200, y: 170)
    sheet.line("Den Haag, 3 februari 2023", x: 200, y: 183)
    sheet.lines(["De dijk is sterk."], x: 200, y: 210)
    let facts = TextDraft(sheet.pages).paper.facts
    #expect(facts.paper?.identifier == "kst-36410-12")
    #expect(facts.dossierTitle == "Regels over de dijken en over de sluizen in het noorden")
    #expect(facts.title == "BRIEF VAN DE DIJKGRAAF")
    #expect(facts.date?.description == "2023-02-03")
    #expect(sheet.markdown == "# \n\nDe dijk is sterk.\n")
  }

  @Test("larger lines are headings, the one above all others the title")
  func findsHeadings() {
    var sheet = BoxSheet()
    sheet.page()
    sheet.line("Het jaar van de dijk", x: 50, y: 50, size: 20)
    sheet.line("hoe het begon:", x: 50, y: 90, size: 14)
    sheet.lines(["Eerst was er water, en verder was er een hele tijd", "niets."], x: 50, y: 110)
    sheet.line("Het water", x: 50, y: 150, size: 12)
    sheet.lines(["Dat water was zout."], x: 50, y: 165)
    #expect(TextDraft(sheet.pages).paper.facts.title == "Het jaar van de dijk")
    #expect(
      sheet.markdown == """
        # hoe het begon:

        Eerst was er water, en verder was er een hele tijd niets.

        ### Het water

        Dat water was zout.

        """)
  }

  @Test("notes at the foot are found by their size, go on over a page, and have their marks for sure")
  func findsNotes() {
    var sheet = BoxSheet()
    sheet.page()
    sheet.lines(
      ["De dijk ^1 is 12 m ^2 groot en hij gaat van het", "dorp naar de zee, zegt de NIS2 ^2 van gisteren, en"], x: 50,
      y: 100)
    sheet.line("^1 Dat staat in het verslag over het vorige jaar, maar", x: 54, y: 700, size: 8)
    sheet.line("4", x: 300, y: 780, size: 8)
    sheet.page()
    sheet.line("dat is waar. ^3", x: 50, y: 50)
    sheet.line("niet op deze bladzij.", x: 50, y: 690, size: 8)
    sheet.line("^2 Zie Kamerstuk 36 410, nr. 3.", x: 54, y: 700, size: 8)
    sheet.line("^3 Aldus de dijkgraaf.", x: 54, y: 710, size: 8)
    sheet.line("5", x: 300, y: 780, size: 8)
    let text = sheet.markdown
    #expect(text.contains("dat is waar.[^3]"))
    #expect(text.contains("[^1]: Dat staat in het verslag over het vorige jaar, maar niet op deze bladzij."))
    #expect(text.contains("[^3]: Aldus de dijkgraaf."))
  }

  @Test(
    "notes have their number in the typeface of a mark, glued to their text, or as a list", arguments: ["^", "^ ", "."])
  func findsNumbers(_ mark: String) {
    func note(_ number: Int, _ text: String) -> String {
      mark == "." ? "\(number). \(text)" : mark == "^" ? "^\(number)~\(text)" : "^\(number) \(text)"
    }
    var sheet = BoxSheet()
    sheet.page()
    sheet.lines(["De dijk ^1 is 12 km ^2 groot en hij gaat van het", "dorp ^2 naar de zee."], x: 50, y: 100)
    sheet.lines(
      [
        note(1, "Dat staat in het verslag over het vorige jaar, maar"), "niet in dat van nu.",
        note(2, "Zie het besluit."),
      ],
      x: 50, y: 700, size: 8, step: 10)
    #expect(
      sheet.markdown == """
        #\u{20}

        De dijk[^1] is 12 km² groot en hij gaat van het dorp[^2] naar de zee.

        [^1]: Dat staat in het verslag over het vorige jaar, maar niet in dat van nu.

        [^2]: Zie het besluit.

        """)
  }

  @Test("figures above the line are known where they make a word taller that they are part of")
  func findsGluedFigures() {
    var sheet = BoxSheet()
    sheet.page()
    sheet.lines(["De dijk'1 is 12 km'2 groot, en hij gaat in 2022 van het", "dorp'2 naar de zee."], x: 50, y: 100)
    sheet.lines(["1 Zie het besluit van de raad.", "2 Zie het verslag."], x: 50, y: 700, size: 8)
    #expect(
      sheet.markdown == """
        #\u{20}

        De dijk[^1] is 12 km² groot, en hij gaat in 2022 van het dorp[^2] naar de zee.

        [^1]: Zie het besluit van de raad.

        [^2]: Zie het verslag.

        """)
  }

  @Test("figures above the line that mark no note stay such")
  func keepsPowers() {
    var sheet = BoxSheet()
    sheet.page()
    sheet.line("Dat is 12 m ^2 grond.", x: 50, y: 100)
    #expect(sheet.markdown == "# \n\nDat is 12 m² grond.\n")
  }

  @Test("a point of a list begins with its mark, with or without a stop before it")
  func findsPoints() {
    var sheet = BoxSheet()
    sheet.page()
    sheet.lines(["De raad besluit tot het volgende, zodra er geld is voor"], x: 50, y: 100)
    sheet.lines(["een dijk:"], x: 50, y: 113)
    sheet.line("• de dijk wordt verhoogd met een halve meter over zijn", x: 50, y: 126)
    sheet.line("hele lengte", x: 59, y: 139)
    sheet.line("• de sluis gaat dicht", x: 50, y: 152)
    sheet.line("• het gemaal wordt hersteld", x: 50, y: 165)
    #expect(
      sheet.markdown.hasSuffix(
        """
        een dijk:

        - de dijk wordt verhoogd met een halve meter over zijn hele lengte
        - de sluis gaat dicht
        - het gemaal wordt hersteld

        """))
  }

  @Test(
    "points whose marks are drawn are seen by their place",
    arguments: [
      ("een dijk, en besluit tot:", [";", ";", "."], 0.0), ("een dijk, en besluit tot:", [".", ".", "."], 0),
      ("een dijk. Dat is:", ["", "", ""], 8), ("een dijk. Dat is", [";", ";", "."], 8),
    ])
  func findsDrawnPoints(_ intro: String, _ ends: [String], _ gap: Double) {
    var sheet = BoxSheet()
    sheet.page()
    sheet.lines(["De raad is vandaag bijeen om te spreken over de bouw van", intro], x: 50, y: 100)
    sheet.lines(["de dijk wordt verhoogd met een halve meter over zijn", "hele lengte\(ends[0])"], x: 80, y: 126)
    sheet.line("de sluis gaat dicht\(ends[1])", x: 80, y: 152 + gap)
    sheet.line("Het gemaal wordt hersteld\(ends[2])", x: 80, y: 165 + gap * 2)
    sheet.line("Dat is alles.", x: 50, y: 200)
    #expect(
      sheet.markdown.hasSuffix(
        """
        bouw van \(intro)

        - de dijk wordt verhoogd met een halve meter over zijn hele lengte\(ends[0])
        - de sluis gaat dicht\(ends[1])
        - Het gemaal wordt hersteld\(ends[2])

        Dat is alles.

        """))
  }

  @Test("a quotation that stands further to the right is no list")
  func keepsQuotations() {
    var sheet = BoxSheet()
    sheet.page()
    sheet.lines(
      ["De raad is vandaag bijeen om te spreken over de bouw van", "een dijk, en zegt het zo:"], x: 50, y: 100)
    sheet.lines(["De dijk wordt verhoogd met een halve meter over zijn", "hele lengte. Dat moet."], x: 80, y: 134)
    sheet.lines(["De sluis gaat dicht, en het gemaal wordt hersteld, ook", "al kost het geld."], x: 80, y: 168)
    sheet.line("Dat is alles.", x: 50, y: 202)
    #expect(!sheet.markdown.contains("- "))
  }

  @Test("what two pages have at one height in their margins is no text")
  func takesRunningHeads() {
    var sheet = BoxSheet()
    for number in 1...2 {
      sheet.page()
      sheet.line("Dijkraad Noord, verslag", x: 50, y: 30, size: 8)
      sheet.line("Dijkraad Noord is een raad van dijken.", x: 50, y: 100)
      sheet.line("Pagina \(number) van 2", x: 400, y: 770, size: 8)
    }
    #expect(!sheet.markdown.contains("verslag"))
    #expect(!sheet.markdown.contains("Pagina"))
    #expect(sheet.markdown.contains("van dijken."))
  }

  @Test("a column of smaller letters beside the text is kept for itself, and said once")
  func keepsSideColumns() {
    var sheet = BoxSheet()
    for page in 1...2 {
      sheet.page()
      if page == 1 {
        sheet.line("Ministerie van Dijken", x: 250, y: 30)
        sheet.lines(["De Voorzitter van de Tweede Kamer", "Binnenhof 4"], x: 50, y: 80)
        sheet.lines(["Directie Water", "Postbus 1", "Ons kenmerk", "DW-1"], x: 460, y: 78, size: 7, step: 9)
        sheet.lines(["Datum 3 mei 2023", "Betreft De dijken"], x: 50, y: 130)
        sheet.line("Geachte voorzitter,", x: 50, y: 170)
        sheet.lines(
          ["De dijken langs de grote rivieren zijn dit jaar allemaal zo hoog als", "de wet het"], x: 50, y: 200)
      } else {
        sheet.lines(["Datum", "3 mei 2023", "Ons kenmerk", "DW-1", "Bijlage"], x: 460, y: 78, size: 7, step: 9)
        sheet.lines(["wil, en de sluizen ook, want daar is dit jaar hard aan gewerkt door", "allen."], x: 50, y: 80)
        sheet.line("De Minister van Dijken,", x: 50, y: 150)
        sheet.line("De Minister van Sluizen,", x: 260, y: 150)
        sheet.line("A. Zand", x: 50, y: 190)
        sheet.line("B. Sluis", x: 260, y: 190)
      }
      sheet.line("Pagina \(page) van 2", x: 460, y: 780, size: 7)
    }
    let draft = TextDraft(sheet.pages)
    let facts = draft.paper.facts
    #expect(facts.from == "Ministerie van Dijken")
    #expect(facts.to == "De Voorzitter van de Tweede Kamer")
    #expect(facts.date?.description == "2023-05-03")
    #expect(facts.title == "De dijken")
    #expect(facts.head == ["Binnenhof 4", "Directie Water", "Postbus 1", "Ons kenmerk", "DW-1", "Bijlage"])
    #expect(
      facts.signatories == [
        .init(office: "Minister van Dijken", name: "A. Zand"), .init(office: "Minister van Sluizen", name: "B. Sluis"),
      ])
    #expect(
      sheet.markdown == """
        #\u{20}

        Geachte voorzitter,

        De dijken langs de grote rivieren zijn dit jaar allemaal zo hoog als de wet het wil, en de sluizen ook, want daar is dit jaar \
        hard aan gewerkt door allen.

        """)
    #expect(
      draft.remarks.map(\.message) == [
        "left out as head or foot of a page: «Pagina 1 van 2», «Pagina 2 van 2»",
        "left out beside the text, where it stands already: «Ons kenmerk», «DW-1»",
      ])
  }

  @Test("cells beside one another in columns are a table; offices and names are those who sign")
  func readsTables() {
    var sheet = BoxSheet()
    sheet.page()
    sheet.lines(["In de tabel staat hoe hoog de dijken en de sluizen zijn, en wat dat kost:"], x: 50, y: 80)
    let cells = [
      ("Wat", "Hoogte volgens het besluit", "Kosten"), ("De dijk bij het dorp^1", "twaalf meter", "€ 1 miljoen"),
      ("De sluis", "dertien meter en een halve", "€ 2 miljoen"), ("De brug", "niet bekend", "€ 3 miljoen"),
    ]
    for (index, row) in cells.enumerated() {
      let y = 110 + Double(index) * 13
      sheet.line(row.0.replacing("^", with: " ^"), x: 50, y: y)
      sheet.line(row.1, x: 200, y: y)
      sheet.line(row.2, x: 400, y: y)
    }
    sheet.lines(["Dat is veel."], x: 50, y: 190)
    sheet.lines(["De Minister van Dijken en", "Duinen,"], x: 50, y: 220)
    sheet.line("De Minister van Sluizen,", x: 300, y: 220)
    sheet.line("A. Zand", x: 50, y: 290)
    sheet.line("B. Sluis", x: 300, y: 290)
    sheet.line("^1 In het oosten.", x: 50, y: 700, size: 8)
    #expect(
      sheet.markdown == """
        #\u{20}

        In de tabel staat hoe hoog de dijken en de sluizen zijn, en wat dat kost:

        | Wat | Hoogte volgens het besluit | Kosten |
        | --- | --- | --- |
        | De dijk bij het dorp[^1] | twaalf meter | € 1 miljoen |
        | De sluis | dertien meter en een halve | € 2 miljoen |
        | De brug | niet bekend | € 3 miljoen |

        Dat is veel.

        [^1]: In het oosten.

        """)
    #expect(
      TextDraft(sheet.pages).paper.facts.signatories == [
        .init(office: "Minister van Dijken en Duinen", name: "A. Zand"),
        .init(office: "Minister van Sluizen", name: "B. Sluis"),
      ])
  }

  /// Cells in columns at 50, 200 and 400, each with its lines; `y` is that of the first.
  private func table(_ cells: [[(Double, [String])]]) -> String {
    var sheet = BoxSheet()
    sheet.page()
    sheet.lines(["In de tabel staat hoe hoog de dijken en de sluizen zijn, en wat het werk", "kost:"], x: 50, y: 80)
    for row in cells {
      for (x, cell) in zip([50.0, 200, 400], row) { sheet.lines(cell.1, x: x, y: cell.0) }
    }
    sheet.lines(["Dat is veel."], x: 50, y: 400)
    return sheet.markdown
  }

  @Test(
    "cells of several lines are one where rows stand further apart than lines, also when they stand at half the height of others"
  )
  func readsWrappedCells() {
    for offset in [0, 6.5, 13.0] {
      let text = table([
        [(120, ["Wat"]), (120, ["Hoogte"]), (120, ["Kosten"])],
        [
          (140, ["De dijk bij het dorp", "Noord", "aan Zee"]), (140 + offset, ["twaalf meter"]),
          (140, ["€ 1", "miljoen"]),
        ],
        [(186 + offset, ["De sluis"]), (186, ["Dertien meter", "Of meer"]), (186 + offset, ["€ 2 miljoen"])],
        [(219, ["De brug"]), (219, ["niet bekend"]), (219, ["€ 3 miljoen"])],
        [(239, ["De weg langs de", "rivier"]), (239, ["niet bekend"]), (239, ["€ 4 miljoen"])],
      ])
      #expect(
        text == """
          #\u{20}

          In de tabel staat hoe hoog de dijken en de sluizen zijn, en wat het werk kost:

          | Wat | Hoogte | Kosten |
          | --- | --- | --- |
          | De dijk bij het dorp Noord aan Zee | twaalf meter | € 1 miljoen |
          | De sluis | Dertien meter Of meer | € 2 miljoen |
          | De brug | niet bekend | € 3 miljoen |
          | De weg langs de rivier | niet bekend | € 4 miljoen |

          Dat is veel.

          """, "\(offset)")
    }
  }

  @Test("lines of a table that stand alike are rows, also with room below its head and above its foot")
  func readsTightRows() {
    let text = table([
      [(120, ["Wat"]), (120, ["Hoogte"]), (120, ["Kosten"])],
      [(140, ["De dijk", "De sluis", "De brug"]), (140, ["hoog", "hoog", "laag"]), (140, ["1", "2", "3"])],
      [(186, ["Alles"]), (186, ["hoog"]), (186, ["6"])],
    ])
    #expect(
      text.contains("| De dijk | hoog | 1 |\n| De sluis | hoog | 2 |\n| De brug | laag | 3 |\n| Alles | hoog | 6 |\n"))
  }

  @Test("a first cell goes on with a small letter where those of other rows begin with none")
  func readsTightFirstCells() {
    let text = table([
      [(120, ["Wat"]), (120, ["Hoogte"]), (120, ["Kosten"])],
      [(134, ["De dijk bij het", "dorp", "aan zee"]), (134, ["hoog"]), (134, ["1"])],
      [(173, ["De sluis"]), (173, ["laag"]), (173, ["2"])],
    ])
    #expect(
      text.contains(
        "| Wat | Hoogte | Kosten |\n| --- | --- | --- |\n| De dijk bij het dorp aan zee | hoog | 1 |\n| De sluis | laag | 2 |\n"
      ))
  }

  @Test("a table under another with a line between has columns of its own")
  func readsTwoTables() {
    var sheet = BoxSheet()
    sheet.page()
    sheet.lines(["In de tabel staat hoe hoog de dijken en de sluizen zijn, en wat het werk", "kost:"], x: 50, y: 80)
    for (x, cells) in [(50.0, ["Wat", "Dijk", "Sluis"]), (120, ["Hoogte", "1", "2"]), (180, ["Kosten", "3", "4"])] {
      sheet.lines(cells, x: x, y: 120)
    }
    sheet.line("Met namen:", x: 50, y: 172)
    for (x, cells) in [
      (50.0, ["Wat", "Dijk", "Sluis"]), (182, ["Naam", "Anna", "Bert"]), (320, ["Dorp", "Edam", "Hoorn"]),
    ] {
      sheet.lines(cells, x: x, y: 185)
    }
    #expect(
      sheet.markdown.hasSuffix(
        """
        | Wat | Hoogte | Kosten |
        | --- | --- | --- |
        | Dijk | 1 | 3 |
        | Sluis | 2 | 4 |

        Met namen:

        | Wat | Naam | Dorp |
        | --- | --- | --- |
        | Dijk | Anna | Edam |
        | Sluis | Bert | Hoorn |

        """))
  }

  @Test("a paragraph whose first line is indented goes on, also below another such line")
  func keepsIndentedLines() {
    var sheet = BoxSheet()
    sheet.page()
    sheet.line("Geachte voorzitter,", x: 66, y: 100)
    sheet.line("Hierbij bericht ik de raad over de stand van de dijken", x: 66, y: 113)
    sheet.lines(["bij het dorp, die sterk zijn. Dat blijft voorlopig ook wel", "zo."], x: 50, y: 126)
    #expect(
      sheet.markdown.hasSuffix(
        "Hierbij bericht ik de raad over de stand van de dijken bij het dorp, die sterk zijn. Dat blijft voorlopig ook wel zo.\n"
      ))
  }

  @Test("a sentence and signatures under a table are none of it")
  func endsTables() {
    var sheet = BoxSheet()
    sheet.page()
    sheet.lines(["In de tabel staat hoe hoog de dijken en de sluizen zijn, en wat het werk", "kost:"], x: 50, y: 80)
    for (x, cells) in [(50.0, ["Wat", "Dijk"]), (250, ["Hoogte", "1"]), (400, ["Kosten", "2"])] {
      sheet.lines(cells, x: x, y: 120)
    }
    sheet.line("Dat is veel.", x: 50, y: 160)
    sheet.line("De Minister van Dijken,", x: 50, y: 185)
    sheet.line("De Minister van Sluizen,", x: 250, y: 185)
    sheet.line("A. Zand", x: 50, y: 240)
    sheet.line("B. Sluis", x: 250, y: 240)
    #expect(sheet.markdown.hasSuffix("| Dijk | 1 | 2 |\n\nDat is veel.\n"))
    #expect(TextDraft(sheet.pages).paper.facts.signatories.map(\.name) == ["A. Zand", "B. Sluis"])
  }

  @Test("rows of three cells or more with much room around them are a table")
  func readsRoomyRows() {
    let text = table([
      [(120, ["Wat"]), (120, ["Hoogte"]), (120, ["Kosten"])],
      [(160, ["De dijk"]), (160, ["hoog"]), (160, ["1"])],
      [(213, ["De sluis"]), (200, ["hoog genoeg", "voor het water", "van nu"]), (213, ["2"])],
    ])
    #expect(text.contains("| De dijk | hoog | 1 |\n| De sluis | hoog genoeg voor het water van nu | 2 |\n"))
  }

  @Test("a line that stands lower for the mark of a footnote goes on with its paragraph")
  func keepsLinesWithMarks() {
    var sheet = BoxSheet()
    sheet.page()
    sheet.lines(["Hierbij bericht ik de raad over de stand van de dijken", "bij het dorp, die"], x: 50, y: 100)
    sheet.line("sterk zijn. ^1", x: 50, y: 130)
    sheet.lines(["Dat blijft zo."], x: 50, y: 156)
    #expect(sheet.markdown.contains("bij het dorp, die sterk zijn"))
  }

  @Test("a PDF that does not say which letters it shows is refused; where few are missing that is said")
  func refusesUnknownLetters() throws {
    for (text, isRefused) in [("\u{3}\u{4}jk \u{1}\u{2}", true), ("De o\u{FB03}ci\u{1}ële dijk is sterk", false)] {
      var sheet = BoxSheet()
      sheet.page()
      sheet.line(text, x: 50, y: 100)
      let source = Import.Source(name: "x.pdf", bytes: [1], body: .printedWords(sheet.bytes))
      if isRefused {
        #expect(throws: ImportFault.self) { try Import.paper(source, folder: nil, date: nil) }
      } else {
        let result = try Import.paper(source, folder: nil, date: nil)
        #expect(String(decoding: result.files[1].bytes, as: UTF8.self).hasSuffix("\n\nDe officiële dijk is sterk\n"))
        #expect(result.remarks[0].message == "signs left out, since the PDF does not say which letters they are: 1")
      }
    }
  }

  @Test("a PDF of pictures is refused with what to do")
  func refusesScans() {
    var sheet = BoxSheet()
    sheet.page()
    let source = Import.Source(name: "scan.pdf", bytes: [1], body: .printedWords(sheet.bytes))
    #expect(throws: ImportFault.self) { try Import.paper(source, folder: nil, date: nil) }
  }
}
