import Testing

@testable import Citations

struct PaperTests {
  @Test(
    "finds papers in the forms that papers themselves use",
    arguments: [
      CitationCase("Kamerstuk 21 501–32, nr. 1490", "Kamerstuk 21 501–32, nr. 1490 → kst-21501-32-1490"),
      CitationCase("Kamerstuk 35 925–XVI, nr. 112", "Kamerstuk 35 925–XVI, nr. 112 → kst-35925-XVI-112"),
      CitationCase(
        "Kamerstukken 36 512, nrs. 3 (MvT), 6 en 9", "Kamerstukken 36 512, nrs. 3 → kst-36512-3", "6 → kst-36512-6",
        "9 → kst-36512-9"),
      CitationCase(
        "Kamerstuk 36 045, nr. 3 (memorie van toelichting), p. 12, en nr. 6", "Kamerstuk 36 045, nr. 3 → kst-36045-3",
        "nr. 6 → kst-36045-6"),
      CitationCase("Kamerstuk 36 045, nr. 3 (zie de bijlage), 6 leden", "Kamerstuk 36 045, nr. 3 → kst-36045-3"),
      CitationCase("het wetsvoorstel (36 512) is er", "wetsvoorstel (36 512) → dossier/36512"),
      CitationCase("het wetsvoorstel (36 512 mensen)"),
      CitationCase("Het wetsvoorstel Wijziging van de Wet op de havens (35 462).", "35 462 → dossier/35462"),
      CitationCase("het wetsvoorstel versterking zeehavens (35462) en", "35462 → dossier/35462"),
      CitationCase("het wetsvoorstel «Zeehavens» (35 462)", "35 462 → dossier/35462"),
      CitationCase("het wetsvoorstel tot wijziging van de Wet A (Wet B) (35 462)", "35 462 → dossier/35462"),
      CitationCase(
        "wetsvoorstellen Havens (35 462) en Kanalen (35 463)", "35 462 → dossier/35462", "35 463 → dossier/35463"),
      CitationCase("het voorstel van wet (35 462)", "35 462 → dossier/35462"),
      CitationCase("de initiatiefwet-Van Dam (35 462)", "35 462 → dossier/35462"),
      CitationCase("Kamerdossiers 35 462 en 35 463", "Kamerdossiers 35 462 → dossier/35462", "35 463 → dossier/35463"),
      CitationCase("Het wetsvoorstel Havens is goed voor allen (35 462)."),
      CitationCase("Het staat in het wetsvoorstel op pagina 3 (23 456)."),
      CitationCase("Het wetsvoorstel Havens. Er varen schepen (35 462)."),
      CitationCase("het voorstel tot sluiting (35 462)"),
      CitationCase("het wetsvoorstel Havens (35 462 schepen)"),
      CitationCase("het wetsvoorstel schepen en meer (35 462)"),
      CitationCase("het wetsvoorstel Havens (35 462) en schepen (23 456)", "35 462 → dossier/35462"),
      CitationCase("Kamerstuk 36 410 - XII, nr. 31", "Kamerstuk 36 410 - XII, nr. 31 → kst-36410-XII-31"),
      CitationCase(
        "Kamerstuk 36 410 – V, nrs. 3 en 4", "Kamerstuk 36 410 – V, nrs. 3 → kst-36410-V-3", "4 → kst-36410-V-4"),
      CitationCase("Kamerstuk 36 410 - V. de Vries", "Kamerstuk 36 410 → dossier/36410"),
      // The title alone.
      CitationCase("Wet versterking zeehavens (35462).", "35462 → dossier/35462"),
      CitationCase("Wet versterking zeehavens (35 462)."), CitationCase("De Wet is van allen (35462)."),
      CitationCase("Wijziging Wet versterking zeehavens (35 462).", "35 462 → dossier/35462"),
      CitationCase("de wet van de zee (35462)"),
      CitationCase("- Wijziging van de Havenwet in verband met de loodsen (35 462);", "35 462 → dossier/35462"),
      CitationCase("de wijziging van het Havenwetboek (35 462)", "35 462 → dossier/35462"),
      CitationCase("wijziging van de openingstijden (35 462)"),
      CitationCase("wijziging van de Havenwet is goed voor schepen (35 462)"),
      CitationCase("Goedkeuring van het verdrag inzake zeehavens (35 462)", "35 462 → dossier/35462"),
      CitationCase("goedkeuring van het bestemmingsplan (35 462)"),
      CitationCase("de begroting van Verkeer en Waterstaat (35 925-XII)", "35 925-XII → dossier/35925-XII"),
      CitationCase(
        "de begrotingsstaten van het Ministerie van Verkeer (XII) voor een jaar (35 925 XII);",
        "35 925 XII → dossier/35925-XII"),
      CitationCase("de begroting van Verkeer (35 462)"), CitationCase("de begroting van schepen is groot (35 925 XII)"),
      CitationCase(
        "30 174 (R 1794), nrs. 1-3", "30 174 (R 1794), nrs. 1-3 → kst-30174-1",
        "30 174 (R 1794), nrs. 1-3 → kst-30174-2", "30 174 (R 1794), nrs. 1-3 → kst-30174-3"),
      CitationCase(
        "Kamerstuk 36 045, nrs. 97 en 12 december 2022", "Kamerstuk 36 045, nrs. 97 → kst-36045-97",
        "12 december 2022 → 2022-12-12"),
      CitationCase("Kamerstukken 36 045 en 29 754", "Kamerstukken 36 045 → dossier/36045", "29 754 → dossier/29754"),
      CitationCase(
        "wetsvoorstellen 36 045, 36 046 en 36 047", "wetsvoorstellen 36 045 → dossier/36045", "36 046 → dossier/36046",
        "36 047 → dossier/36047"),
      CitationCase("Kamerstukken 36 045 en 29 754, nr. 3", "Kamerstukken 36 045 en 29 754, nr. 3 → kst-36045-3"),
      CitationCase("nr. 23,\nwas nr. 12 (36 222)", "nr. 23,\nwas nr. 12 (36 222) → kst-36222-23"),
      CitationCase(
        "Kamerstuk 36 045, nrs. 178 tot\nen met 180", "Kamerstuk 36 045, nrs. 178 tot\nen met 180 → kst-36045-178",
        "Kamerstuk 36 045, nrs. 178 tot\nen met 180 → kst-36045-179",
        "Kamerstuk 36 045, nrs. 178 tot\nen met 180 → kst-36045-180"),
      CitationCase("(21501-2320-1768)"), CitationCase("(21501-0-1768)"), CitationCase("(21501-0501-088)"),
      CitationCase("zie Kamerstuk 36 410, nr. 12.", "Kamerstuk 36 410, nr. 12 → kst-36410-12"),
      CitationCase("(Kamerstuk 21 501-20, nr. 1900)", "Kamerstuk 21 501-20, nr. 1900 → kst-21501-20-1900"),
      CitationCase("Kamerstuk 36 200 X, nr. 4", "Kamerstuk 36 200 X, nr. 4 → kst-36200-X-4"),
      CitationCase("25 600 hfdst. VI, nr. 2", "25 600 hfdst. VI, nr. 2 → kst-25600-VI-2"),
      CitationCase(
        "Kamerstuk 36\u{A0}200\u{A0}VIII, nr.\u{A0}4", "Kamerstuk 36\u{A0}200\u{A0}VIII, nr.\u{A0}4 → kst-36200-VIII-4"),
      CitationCase("Kamerstuk\n36 410,\nnr. 12", "Kamerstuk\n36 410,\nnr. 12 → kst-36410-12"),
      CitationCase("Kamerstuk 36410, nr.12", "Kamerstuk 36410, nr.12 → kst-36410-12"),
      CitationCase("Kamerstukken II 2019/20, 35 300, nr. 7", "Kamerstukken II 2019/20, 35 300, nr. 7 → kst-35300-7"),
      CitationCase(
        "Kamerstukken 35 300, nrs. 7, 8 en 11",
        "Kamerstukken 35 300, nrs. 7 → kst-35300-7", "8 → kst-35300-8", "11 → kst-35300-11"),
      CitationCase(
        "Kamerstukken II 2019/20, 35 447, nr. 3 en 2020/21, 35 447, nr. 12",
        "Kamerstukken II 2019/20, 35 447, nr. 3 → kst-35447-3", "35 447, nr. 12 → kst-35447-12"),
      CitationCase(
        "Kamerstukken II 1991/92, 22495, nr. 3, en 1992/93, 22495, nr. 6",
        "Kamerstukken II 1991/92, 22495, nr. 3 → kst-22495-3", "22495, nr. 6 → kst-22495-6"),
      CitationCase(
        "Kamerstukken II 2019/20, 35 447, nr. 3, blz. 4 en nr. 7, blz. 12",
        "Kamerstukken II 2019/20, 35 447, nr. 3 → kst-35447-3", "nr. 7 → kst-35447-7"),
      CitationCase("Kamerstuk 35 170, nr. 3, 2019", "Kamerstuk 35 170, nr. 3 → kst-35170-3"),
      CitationCase(
        "Kamerstuk 19 637, nr. 1998 en 2003.", "Kamerstuk 19 637, nr. 1998 → kst-19637-1998", "2003 → kst-19637-2003"),
      CitationCase(
        "Kamerstuk 36 410, nr. 3, 4 en 12 mensen", "Kamerstuk 36 410, nr. 3 → kst-36410-3", "4 → kst-36410-4"),
      CitationCase(
        "Kamerstukken 36 410, nrs. A, B en C", "Kamerstukken 36 410, nrs. A → kst-36410-A", "B → kst-36410-B",
        "C → kst-36410-C"),
      CitationCase(
        "Kamerstukken I 35 925, BA t/m BC", "Kamerstukken I 35 925, BA t/m BC → kst-35925-BA",
        "Kamerstukken I 35 925, BA t/m BC → kst-35925-BB", "Kamerstukken I 35 925, BA t/m BC → kst-35925-BC"),
      CitationCase(
        "Kamerstukken I 35 925, Y–AA", "Kamerstukken I 35 925, Y–AA → kst-35925-Y",
        "Kamerstukken I 35 925, Y–AA → kst-35925-Z", "Kamerstukken I 35 925, Y–AA → kst-35925-AA"),
      CitationCase(
        "Kamerstukken I 35 925, A en CX", "Kamerstukken I 35 925, A → kst-35925-A", "CX → kst-35925-CX"),
      CitationCase("Dossier 36 410 512 bladzijden, dossiers 36.410.512"),
      CitationCase("Dossier 36 410\n512 bladzijden", "Dossier 36 410 → dossier/36410"),
      CitationCase("Kamerstuk 36 410, nr. A en EUR 3", "Kamerstuk 36 410, nr. A → kst-36410-A", "EUR 3 → EUR 3"),
      CitationCase(
        "Kamerstukken 36 410, nrs. 95 resp. 96", "Kamerstukken 36 410, nrs. 95 → kst-36410-95", "96 → kst-36410-96"),
      CitationCase("Kamerstuk 36 410, nr. 97 en 98 mensen", "Kamerstuk 36 410, nr. 97 → kst-36410-97"),
      CitationCase(
        "Kamerstukken 21 501-02 en 36 045, nr. 2502", "Kamerstukken 21 501-02 en 36 045, nr. 2502 → kst-21501-02-2502"),
      CitationCase(
        "Kamerstukken I 2008/09, 31700 VI, D", "Kamerstukken I 2008/09, 31700 VI, D → kst-20082009-31700-VI-D"),
      CitationCase("MvA I, 1995/96, 24 233, nr. 140a", "24 233, nr. 140a → kst-19951996-24233-140a"),
      CitationCase(
        "(NMvA I 1995-1996, 24 233, nr. 140a)", "1995-1996 → 1995/1996",
        "24 233, nr. 140a → kst-19951996-24233-140a"),
      CitationCase("MvT II, 1995/96, 24 233, nr. 3", "24 233, nr. 3 → kst-24233-3"),
      CitationCase("deel I, 2012/13, 33 410, nr. 3", "33 410, nr. 3 → kst-33410-3"),
      CitationCase("Kamerstukken 31945", "Kamerstukken 31945 → dossier/31945"),
      CitationCase(
        "Kamerstukken 18764, nrs. 1–3", "Kamerstukken 18764, nrs. 1–3 → kst-18764-1",
        "Kamerstukken 18764, nrs. 1–3 → kst-18764-2", "Kamerstukken 18764, nrs. 1–3 → kst-18764-3"),
      CitationCase("Zij krijgt nr. 469 (29453).", "nr. 469 (29453) → kst-29453-469"),
      CitationCase("Zij krijgt nr. 203(28286).", "nr. 203(28286) → kst-28286-203"),
      CitationCase("Zij krijgt nr. 726, was nr. 719 (21501-08).", "nr. 726, was nr. 719 (21501-08) → kst-21501-08-726"),
      CitationCase(
        "Zij krijgen nrs. 45 en 46 (29398).", "nrs. 45 → kst-29398-45", "46 (29398) → kst-29398-46"),
      CitationCase("Zij krijgen nrs. 45 en 46 (zie boven)."),
      CitationCase("Kamerstukken 21 501 02 mensen", "Kamerstukken 21 501 → dossier/21501"),
      CitationCase("Kamerstuk 36 410 (nr. 7 van de lijst)", "Kamerstuk 36 410 → dossier/36410"),
      CitationCase(
        "Kamerstuk 36 410, nrs. 20/21 en 24", "Kamerstuk 36 410, nrs. 20/21 → kst-36410-20",
        "Kamerstuk 36 410, nrs. 20/21 → kst-36410-21", "24 → kst-36410-24"),
      CitationCase("Kamerstuk 36 410, nr. 20/21", "Kamerstuk 36 410, nr. 20 → kst-36410-20"),
      CitationCase("zie kst-36410-20.", "kst-36410-20 → kst-36410-20"), CitationCase("zie kst-36410-C"),
      CitationCase("Kamerstuk: 36410-20", "Kamerstuk: 36410-20 → kst-36410-20"),
      CitationCase("Kamerstuk: 36 410, nr. 20", "Kamerstuk: 36 410, nr. 20 → kst-36410-20"),
      CitationCase("Het dossier: 12 345 bladzijden"), CitationCase("Kamerstuk: 2022"),
      CitationCase("(TK 36 200 XIII, 20)", "TK 36 200 XIII, 20 → kst-36200-XIII-20"),
      CitationCase(
        "Kamerstukken II 2007/08, 31 200 XI, 41 en 42.", "Kamerstukken II 2007/08, 31 200 XI, 41 → kst-31200-XI-41",
        "42 → kst-31200-XI-42"),
      CitationCase(
        "Kamerstukken 35 925-VII, 41, 42 en 44 (bijlage)", "Kamerstukken 35 925-VII, 41 → kst-35925-VII-41",
        "42 → kst-35925-VII-42", "44 → kst-35925-VII-44"),
      CitationCase(
        "Kamerstukken 35925, 41 t/m 42;", "Kamerstukken 35925, 41 t/m 42 → kst-35925-41",
        "Kamerstukken 35925, 41 t/m 42 → kst-35925-42"),
      CitationCase("Kamerstuk 35925, 41 en 42 leden", "Kamerstuk 35925 → dossier/35925"),
      CitationCase("Kamerstuk 35925, 41, 42", "Kamerstuk 35925, 41 → kst-35925-41"),
      CitationCase(
        "Kamerstuk 35925, 12 en 13 maart", "Kamerstuk 35925 → dossier/35925", "12 → --03-12", "13 maart → --03-13"),
      CitationCase("Kamerstuk 35925, 41 en 2022", "Kamerstuk 35925 → dossier/35925"),
      CitationCase("de TK 36 410, 12 zetels"), CitationCase("Tweede Kamer 36 410, 12"),
      CitationCase(
        "Kamerstukken 36200 XV en 36200 B", "Kamerstukken 36200 XV → dossier/36200-XV", "36200 B → dossier/36200-B"),
      CitationCase(
        "Kamerstukken 36410 en 36411 B", "Kamerstukken 36410 → dossier/36410", "36411 B → kst-36411-B"),
      CitationCase("36 410 (nr. 7)"), CitationCase("36 410 (A), nr. 3"),
      CitationCase("Kamerstukken 36 410-3 en 12-4", "Kamerstukken 36 410-3 → kst-36410-3"),
      CitationCase("bel 35788-149 nu"), CitationCase("35788-149", "35788-149 → kst-35788-149"),
      CitationCase("(t.v.v. 35788-149)", "35788-149 → kst-35788-149"),
      CitationCase(
        "Motie 35788-149 is er, zie ook 31293-587.", "35788-149 → kst-35788-149", "31293-587 → kst-31293-587"),
      CitationCase(
        "de amendementen 35788-21, 35788-22 en 36200-X-23 zijn er", "35788-21 → kst-35788-21",
        "35788-22 → kst-35788-22",
        "36200-X-23 → kst-36200-X-23"),
      CitationCase(
        "Brief - Stand van zaken - 31293-587\nBrief – 31293-588; klaar", "31293-587 → kst-31293-587",
        "31293-588 → kst-31293-588"),
      CitationCase("zie 35788-149-2, motie 35788-0149, motie 35788-1490-22"),
      CitationCase("bel ook 35788-149 nu, of - 35788-149 nu"), CitationCase("Washington, zie 20500-0003"),
      CitationCase("nr. 12 (zie boven)"), CitationCase("nr. 12 (2022)"),
      CitationCase("gelet op 35 300, nr. 7,", "35 300, nr. 7 → kst-35300-7"),
      CitationCase("Kamerstuk 36 410, nr. A", "Kamerstuk 36 410, nr. A → kst-36410-A"),
      CitationCase(
        "Kamerstuk 36 410, nr. 12 en 36 411, nr. 3",
        "Kamerstuk 36 410, nr. 12 → kst-36410-12", "36 411, nr. 3 → kst-36411-3"),
    ])
  func findsPapers(_ row: CitationCase) {
    #expect(Finding.lines(row.text) == row.found)
  }

  @Test(
    "gives each of several dossiers its number where there are as many, and else all to the first",
    arguments: [
      CitationCase(
        "Kamerstukken 29 453 en 31 409, nrs. 812 en 233.", "Kamerstukken 29 453 en 31 409, nrs. 812 → kst-29453-812",
        "233 → kst-31409-233"),
      CitationCase(
        "(29 453, 31 409 en 36 200 X, nrs. 812, 233 en 9)", "29 453, 31 409 en 36 200 X, nrs. 812 → kst-29453-812",
        "233 → kst-31409-233", "9 → kst-36200-X-9"),
      CitationCase(
        "Kamerstukken 36 200 VI en VII, nrs. 5 en 6", "Kamerstukken 36 200 VI en VII, nrs. 5 → kst-36200-VI-5",
        "6 → kst-36200-VII-6"),
      CitationCase(
        "Kamerstukken 29 453 en 31 409, nrs. 812, 813 en 9",
        "Kamerstukken 29 453 en 31 409, nrs. 812 → kst-29453-812", "813 → kst-29453-813", "9 → kst-29453-9"),
      CitationCase(
        "Kamerstukken 29 453 en 31 409, nrs. 20/21", "Kamerstukken 29 453 en 31 409, nrs. 20/21 → kst-29453-20",
        "Kamerstukken 29 453 en 31 409, nrs. 20/21 → kst-29453-21"),
      CitationCase("Kamerstuk 29 453 / 31 409, nr. 812", "Kamerstuk 29 453 / 31 409, nr. 812 → kst-29453-812"),
      CitationCase("(29 453/31 409, nr. 812)", "29 453/31 409, nr. 812 → kst-29453-812"),
      CitationCase(
        "(29 453/31 409, nrs. 812 en 813)", "29 453/31 409, nrs. 812 → kst-29453-812", "813 → kst-29453-813"),
      CitationCase("Kamerstukken 29 453/31 409.", "Kamerstukken 29 453 → dossier/29453", "31 409 → dossier/31409"),
      CitationCase("Er zijn 29 453/31 409 mensen."),
      CitationCase(
        "Kamerstuk 29453-212/213", "Kamerstuk 29453-212/213 → kst-29453-212", "Kamerstuk 29453-212/213 → kst-29453-213"
      ),
      CitationCase("bel (29453-212/213)"),
      CitationCase(
        "Kamerstuk 29 453, nr. 212/213", "Kamerstuk 29 453, nr. 212/213 → kst-29453-212",
        "Kamerstuk 29 453, nr. 212/213 → kst-29453-213"),
      CitationCase("Kamerstuk 29 453, nr. 212/2022", "Kamerstuk 29 453, nr. 212 → kst-29453-212"),
      CitationCase("Kamerstuk 29 453, nr. 2021/2022", "Kamerstuk 29 453, nr. 2021 → kst-29453-2021"),
    ])
  func sharesNumbers(_ row: CitationCase) {
    #expect(Finding.lines(row.text) == row.found)
  }

  @Test("finds a hundred numbers of a list")
  func findsLongLists() {
    let numbers = (1...100).map { String($0) }.joined(separator: ", ")
    #expect(Finding.lines("Kamerstuk 36 410, nrs. \(numbers)").count == 100)
  }

  @Test(
    "takes no other figures for papers",
    arguments: [
      "36 410", "een bedrag van 36 410, waarvan nr. 12", "tel. 070 36 410 12", "1234 AB, nr. 5",
      "Kamerstuk", "Kamerstuk nr. 12", "bijlage 2022, nr. 5", "136 410, nr. 12",
    ])
  func passesOverOtherFigures(_ text: String) {
    #expect(Finding.lines(text) == [])
  }

  @Test("links a paper with a stray word before its number, and says so once of a list")
  func reportsStrayWords() throws {
    let found = Finding.finder.citations(in: Array("(Kamerstuk met 36 410, nr. 12, nr. 13 en nrs. 15-16)".utf8))
    #expect(found.map(\.reference.identifier) == ["kst-36410-12", "kst-36410-13", "kst-36410-15", "kst-36410-16"])
    #expect(found.map(\.slip) == [.strayWord("met", at: 11, after: "Kamerstuk"), nil, nil, nil])
  }

  @Test(
    "a preposition with which a sentence goes on is no slip",
    arguments: [
      "het Kamerstuk bij 36 410, nr. 12", "een Kamerstuk over 36 410, nr. 12", "Kamerstuk nummer 36 410, nr. 12",
    ])
  func passesOverPrepositions(_ text: String) {
    let found = Finding.finder.citations(in: Array(text.utf8))
    #expect(found.map(\.reference.identifier) == ["kst-36410-12"])
    #expect(found.map(\.slip) == [nil])
  }

  @Test(
    "reads back what it prints",
    arguments: ["36 045", "21 501-20", "36 200 X", "35 925 VIII", "31 700 IIB", "36 120 A"])
  func roundTripsDossiers(_ text: String) throws {
    #expect(try #require(DossierNumber(text)).description == text)
  }

  @Test(
    "reads dossier numbers in every usual spelling",
    arguments: [
      ("36045", "36045"), ("36.045", "36045"), ("21501-20", "21501-20"), ("31700.VIII", "31700-VIII"),
      ("31.700XII", "31700-XII"), ("36 200-X", "36200-X"),
    ])
  func readsDossierSpellings(_ text: String, _ identifier: String) throws {
    #expect(try #require(DossierNumber(text)).identifier == identifier)
  }

  @Test(
    "refuses what is no dossier number", arguments: ["", "3604", "360455", "06 045", "36 04", "36 045 x", "36 045 nr"])
  func refusesOtherNumbers(_ text: String) {
    #expect(DossierNumber(text) == nil)
  }

  @Test(
    "reads back the canonical text of a paper",
    arguments: [
      "Kamerstuk 36 045, nr. 97", "Kamerstuk 21 501-20, nr. 1768", "Kamerstuk 36 200 X, A",
      "Kamerstukken I 2008/09, 31 700 VI, D", "Kamerstukken I 1995/96, 23 700, nr. 188b",
    ])
  func roundTripsPapers(_ text: String) throws {
    let paper = try #require(ParliamentaryPaper(text))
    #expect(paper.description == text)
    #expect(ParliamentaryPaper(identifier: paper.identifier) == paper)
  }

  @Test("ranges stand for no more numbers than the length of the text pays for")
  func boundsRanges() {
    let text = Array(String(repeating: "Kamerstuk 36 045, nrs. 1–100 ", count: 1000).utf8)
    let found = Finding.finder.citations(in: text)
    #expect(found.prefix(100).allSatisfy { $0.phrase == found[0].phrase })
    #expect(found.count < 2 * 1000 + 1000 + text.count / 64)
  }
}
