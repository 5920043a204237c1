import Testing

@testable import Citations

struct MotionTests {
  @Test(
    "finds motions with their proposers and the number the sentence gives",
    arguments: [
      CitationCase("amendement Nr. 18"),
      CitationCase("motie Nr. 12 is aangenomen"),
      CitationCase(
        "de moties van de leden Bromet (33 576, nr. 302) en Van Campen en Boswijk (33 576, nr. 303)",
        "moties van de leden Bromet → kst-33576-302", "Bromet → Bromet", "33 576, nr. 302 → kst-33576-302",
        "Van Campen en Boswijk → kst-33576-303", "Van Campen → Van Campen", "Boswijk → Boswijk",
        "33 576, nr. 303 → kst-33576-303"),
      CitationCase(
        "de moties van de leden Kok (36 045, nr. 2) en van het lid Jansen (36 045, nr. 4)",
        "moties van de leden Kok → kst-36045-2", "Kok → Kok", "36 045, nr. 2 → kst-36045-2", "Jansen → kst-36045-4",
        "Jansen → Jansen", "36 045, nr. 4 → kst-36045-4"),
      CitationCase(
        "de moties van de leden Kok (36 045, nr. 2) en Jansen sprak", "moties van de leden Kok → kst-36045-2",
        "Kok → Kok", "36 045, nr. 2 → kst-36045-2"),
      CitationCase("vragen van het lid Omtzigt (2022Z12345)", "Omtzigt → Omtzigt", "2022Z12345 → 2022Z12345"),
      CitationCase(
        "motie van het lid Van Raan (35925-XIII-55)", "motie van het lid Van Raan → kst-35925-XIII-55",
        "Van Raan → Van Raan", "35925-XIII-55 → kst-35925-XIII-55"),
      CitationCase(
        "Kamerstuk 36 045, nr. 120 (motie-Piri c.s.)", "Kamerstuk 36 045, nr. 120 → kst-36045-120",
        "motie-Piri c.s. → kst-36045-120", "Piri → Piri"),
      CitationCase(
        "motie van het lid Piri waarin om hulp wordt gevraagd (Kamerstuk 36 045, nr. 121)",
        "motie van het lid Piri → kst-36045-121", "Piri → Piri", "Kamerstuk 36 045, nr. 121 → kst-36045-121"),
      CitationCase(
        "motie van het lid Piri, die om een brief vraagt (Kamerstuk 36 045, nr. 121)",
        "motie van het lid Piri → motie van het lid Piri", "Piri → Piri", "Kamerstuk 36 045, nr. 121 → kst-36045-121"),
      CitationCase(
        "motie van wantrouwen van het lid Wilders",
        "motie van wantrouwen van het lid Wilders → motie van het lid Wilders", "Wilders → Wilders"),
      CitationCase(
        "Tweede Kamerlid Hammelburg (D66) en het eerste lid A. Indien", "Hammelburg (D66) → Hammelburg (D66)"),
      CitationCase("het lid Van2022"), CitationCase("de motie van het lid Van, Den Haag"),
      CitationCase(
        "de motie van het lid Jansen over dijken (Kamerstuk 36 410, nr. 12)",
        "motie van het lid Jansen → kst-36410-12", "Jansen → Jansen",
        "Kamerstuk 36 410, nr. 12 → kst-36410-12"),
      CitationCase(
        "motie van de leden Jansen, De Vries en Van der Berg c.s., Kamerstuk 36 410, nr. 12",
        "motie van de leden Jansen, De Vries en Van der Berg c.s. → kst-36410-12", "Jansen → Jansen",
        "De Vries → De Vries", "Van der Berg → Van der Berg",
        "Kamerstuk 36 410, nr. 12 → kst-36410-12"),
      CitationCase(
        "De gewijzigde motie-Laçin/De Jong-Van Lith (36 410, nr. 12)",
        "gewijzigde motie-Laçin/De Jong-Van Lith → kst-36410-12", "Laçin → Laçin",
        "De Jong-Van Lith → De Jong-Van Lith", "36 410, nr. 12 → kst-36410-12"),
      CitationCase(
        "Zij heet kort «motie Kok», en dat volgt motie Jansen.", "motie Kok → motie van het lid Kok", "Kok → Kok",
        "motie Jansen → motie van het lid Jansen", "Jansen → Jansen"),
      CitationCase(
        "de motie El Yassini.", "motie El Yassini → motie van het lid El Yassini", "El Yassini → El Yassini"),
      CitationCase(
        "de motie Jansen wordt uitgevoerd. Zie ook iets anders (Kamerstuk 36 410, nr. 12)",
        "motie Jansen → motie van het lid Jansen", "Jansen → Jansen",
        "Kamerstuk 36 410, nr. 12 → kst-36410-12"),
      CitationCase(
        "de moties van de leden Jansen en Kok (Kamerstuk 36 410, nrs. 12 en 13)",
        "moties van de leden Jansen en Kok → kst-36410-12", "moties van de leden Jansen en Kok → kst-36410-13",
        "Jansen → Jansen", "Kok → Kok", "Kamerstuk 36 410, nrs. 12 → kst-36410-12", "13 → kst-36410-13"),
      CitationCase(
        "de motie van het lid Jan de Wit c.s. op stuk nr. 33 (36 410)",
        "motie van het lid Jan de Wit c.s. → kst-36410-33",
        "Jan de Wit → Jan de Wit", "nr. 33 (36 410) → kst-36410-33"),
      CitationCase(
        "Het amendement Kok is weg en de motie Kok (Kamerstuk 36 410, nr. 7)",
        "amendement Kok → amendement van het lid Kok",
        "Kok → Kok", "motie Kok → kst-36410-7", "Kok → Kok", "Kamerstuk 36 410, nr. 7 → kst-36410-7"),
      CitationCase(
        "de motie Kok vroeg om een brief, die is gestuurd (Kamerstuk 36 410, nr. 7)",
        "motie Kok → motie van het lid Kok",
        "Kok → Kok", "Kamerstuk 36 410, nr. 7 → kst-36410-7"),
      CitationCase(
        "de motie-Kok en de motie-Jansen (Kamerstuk 36 410, nrs. 7 en 8)", "motie-Kok → motie van het lid Kok",
        "Kok → Kok",
        "motie-Jansen → motie van het lid Jansen", "Jansen → Jansen", "Kamerstuk 36 410, nrs. 7 → kst-36410-7",
        "8 → kst-36410-8"),
      CitationCase(
        "motie van de leden Kok en Jansen (36410-7)", "motie van de leden Kok en Jansen → kst-36410-7", "Kok → Kok",
        "Jansen → Jansen", "36410-7 → kst-36410-7"),
      CitationCase("een motie van wantrouwen"), CitationCase("de motie is aangenomen"),
      CitationCase("lid België", "België → België"), CitationCase("het lid Tweede Kamer"),
      CitationCase("Motie NAVO", "NAVO → NAVO"),
      CitationCase("het lid Van Dijk (GroenLinks-PvdA)", "Van Dijk (GroenLinks-PvdA) → Van Dijk (GroenLinks-PvdA)"),
      CitationCase(
        "De motie van het lid Jansen staat in hoofdstuk 5. Iets anders (Kamerstuk 36 410, nr. 12)",
        "motie van het lid Jansen → motie van het lid Jansen", "Jansen → Jansen",
        "Kamerstuk 36 410, nr. 12 → kst-36410-12"),
      CitationCase("Kamerlid Jansen vroeg", "Jansen → Jansen"),
      CitationCase("de heer Jansen (VVD)", "Jansen (VVD) → Jansen (VVD)"), CitationCase("de heer Jansen"),
      CitationCase("mevrouw De Wit (SP)", "De Wit (SP) → De Wit (SP)"),
      CitationCase("mevrouw Özdil (Özdil) zei", "Özdil (Özdil) → Özdil (Özdil)"), CitationCase("mevrouw Özdil (Kok)"),
      CitationCase("het lid van de Kamer"), CitationCase("de leden van de VVD"),
    ])
  func findsMotions(_ row: CitationCase) {
    #expect(Finding.lines(row.text) == row.found)
  }

  @Test("finds those by whose surname the vocabulary knows a member")
  func findsKnownMembers() {
    let finder = CitationFinder(vocabulary: Vocabulary([], members: ["Kok", "Van der Wal"]))
    for (text, names) in [
      ("mevrouw Kok vroeg; De heer Van der Wal:", ["Kok", "Van der Wal"]), ("de heer Jansen en mevrouw Kok.", ["Kok"]),
      ("de heer Kok, burgemeester van Edam", []), ("mevrouw Kok, directeur bij Schiphol", []),
      ("mevrouw Kok, lid van de Kamer", ["Kok"]), ("de heer Kok, ook van mening", ["Kok"]),
      ("de heer Kok, van wie", ["Kok"]),
      ("de heer Kok van de SP", ["Kok"]), ("mevrouw Kok (SP)", ["Kok (SP)"]), ("de heer Kok van Schiphol", []),
      ("de heer Kok (Bouwbedrijf Kok)", []), ("de heer Wim Kok", []), ("de heer A. Kok", []),
      ("mevrouw Kok-Jansen", []),
      ("de heer en mevrouw Kok", []), ("De kok en Kok", []), ("mevrouw Kokke", []), ("het lid Jansen", ["Jansen"]),
    ] {
      let found = finder.citations(in: Array(text.utf8))
      #expect(found.compactMap { $0.member?.description } == names, "\(text)")
    }
  }

  @Test(
    "finds first names before a prefix, and initials",
    arguments: [
      CitationCase(
        "de motie-Bergkamp/Otwin van Dijk verzocht om maatwerk",
        "motie-Bergkamp/Otwin van Dijk → motie van de leden Bergkamp en Otwin van Dijk", "Bergkamp → Bergkamp",
        "Otwin van Dijk → Otwin van Dijk"),
      CitationCase("het lid Emiel van Dijk pleitte voor rust", "Emiel van Dijk → Emiel van Dijk"),
      CitationCase(
        "de leden Tjeerd de Groot en Aukje de Vries pleitten", "Tjeerd de Groot → Tjeerd de Groot",
        "Aukje de Vries → Aukje de Vries"),
      CitationCase("het lid Hugo de Jonge eerder", "Hugo de Jonge → Hugo de Jonge"),
      CitationCase("het lid R. de Roon (PVV)", "R. de Roon (PVV) → De Roon (PVV)"),
      CitationCase("het lid dr. P.H. Omtzigt vroeg", "dr. P.H. Omtzigt → Omtzigt"),
      CitationCase("Vraagt het lid Jansen de Belgische regering iets?", "Jansen → Jansen"),
      CitationCase("Vraagt het lid Jansen de Nationale Ombudsman iets?", "Jansen → Jansen"),
      CitationCase("Vraagt het lid Jansen de Europese Commissie te komen?", "Jansen → Jansen"),
      CitationCase(
        "de motie-Leijten van Den Haag", "motie-Leijten → motie van het lid Leijten", "Leijten → Leijten"),
      CitationCase("het lid van der Plas vraagt", "van der Plas → Van der Plas"),
      CitationCase(
        "de motie-van der Lee/de Vries", "motie-van der Lee/de Vries → motie van de leden Van der Lee en De Vries",
        "van der Lee → Van der Lee", "de Vries → De Vries"),
      CitationCase("een lid van der Raad en de motie-van wantrouwen"), CitationCase("het amendement-van de minister"),
      CitationCase(
        "de motie van collega Kok", "motie van collega Kok → motie van het lid Kok", "Kok → Kok"),
      CitationCase(
        "de motie van mevrouw Jansen en de heer Kok (36 410, nr. 9)",
        "motie van mevrouw Jansen en de heer Kok → kst-36410-9", "Jansen → Jansen", "Kok → Kok",
        "36 410, nr. 9 → kst-36410-9"),
      CitationCase(
        "de motie van de heer Jansen, het lid Smit en mevrouw Kok c.s. over",
        "motie van de heer Jansen, het lid Smit en mevrouw Kok c.s. → motie van de leden Jansen, Smit en Kok c.s.",
        "Jansen → Jansen", "Smit → Smit", "Kok → Kok"),
      CitationCase(
        "het amendement van het lid Jansen en het lid Kok",
        "amendement van het lid Jansen en het lid Kok → amendement van de leden Jansen en Kok", "Jansen → Jansen",
        "Kok → Kok"),
      CitationCase(
        "de motie van het lid Jansen, de heer Kok zei", "motie van het lid Jansen → motie van het lid Jansen",
        "Jansen → Jansen"),
      CitationCase(
        "de motie van het lid Jansen en de heer spreker", "motie van het lid Jansen → motie van het lid Jansen",
        "Jansen → Jansen"),
      CitationCase(
        "de moties van de heer Jansen en het lid Kok", "moties van de heer Jansen → motie van het lid Jansen",
        "Jansen → Jansen", "Kok → motie van het lid Kok", "Kok → Kok"),
      CitationCase(
        "de moties van het lid Kok, van het lid Smit en de leden Jansen en De Wit",
        "moties van het lid Kok → motie van het lid Kok", "Kok → Kok", "Smit → motie van het lid Smit", "Smit → Smit",
        "Jansen en De Wit → motie van de leden Jansen en De Wit", "Jansen → Jansen", "De Wit → De Wit"),
      CitationCase(
        "de moties van het lid Kok en de leden van de commissie", "moties van het lid Kok → motie van het lid Kok",
        "Kok → Kok"),
      CitationCase(
        "de moties van de collega’s Kok en Jansen",
        "moties van de collega’s Kok en Jansen → motie van de leden Kok en Jansen", "Kok → Kok", "Jansen → Jansen"),
      CitationCase("het lid Jansen van de Onderwijsraad"),
      CitationCase("de leden Jansen en De Wit van de Gezondheidsraad"),
      CitationCase("het lid Kok van de Tweede Kamer", "Kok → Kok"),
      CitationCase("het lid Kok van de commissie", "Kok → Kok"),
      CitationCase("een motie van collega’s uit de Kamer"), CitationCase("het lid dr. van de faculteit"),
      CitationCase("het lid A. en het lid B."),
    ])
  func findsFirstNames(_ row: CitationCase) {
    #expect(Finding.lines(row.text) == row.found)
  }

  @Test(
    "ends names in headings before what is no name",
    arguments: [
      CitationCase(
        "GEWIJZIGDE MOTIE VAN HET LID KRÖGER TER VERVANGING VAN DIE\nGEDRUKT ONDER NR. 719",
        "GEWIJZIGDE MOTIE VAN HET LID KRÖGER → gewijzigde motie van het lid Kröger", "KRÖGER → Kröger"),
      CitationCase(
        "MOTIE VAN DE LEDEN KRÖGER EN JASPER VAN DIJK TER VERVANGING VAN DIE GEDRUKT ONDER NR. 7",
        "MOTIE VAN DE LEDEN KRÖGER EN JASPER VAN DIJK → motie van de leden Kröger en Jasper van Dijk",
        "KRÖGER → Kröger", "JASPER VAN DIJK → Jasper van Dijk"),
      CitationCase(
        "AMENDEMENT VAN HET LID OMTZIGT TER VERVANGING VAN DAT GEDRUKT ONDER NR. 9",
        "AMENDEMENT VAN HET LID OMTZIGT → amendement van het lid Omtzigt", "OMTZIGT → Omtzigt"),
      CitationCase(
        "MOTIE VAN HET LID KOK OVER DIJKEN", "MOTIE VAN HET LID KOK → motie van het lid Kok", "KOK → Kok"),
      CitationCase(
        "MOTIE VAN HET LID JAN TER LAAK", "MOTIE VAN HET LID JAN TER LAAK → motie van het lid Jan ter Laak",
        "JAN TER LAAK → Jan ter Laak"),
      CitationCase("MOTIE VAN HET LID TER VERVANGING"),
    ])
  func endsNamesInHeadings(_ row: CitationCase) {
    #expect(Finding.lines(row.text) == row.found)
  }

  @Test(
    "finds names that hyphens, slashes, commas and parties join",
    arguments: [
      CitationCase(
        "de moties-Klaver en -Marijnissen", "moties-Klaver → motie van het lid Klaver", "Klaver → Klaver",
        "-Marijnissen → motie van het lid Marijnissen", "Marijnissen → Marijnissen"),
      CitationCase(
        "de moties-Kok, Smit en Jansen/De Wit c.s. zijn", "moties-Kok → motie van het lid Kok", "Kok → Kok",
        "Smit → motie van het lid Smit", "Smit → Smit",
        "Jansen/De Wit c.s. → motie van de leden Jansen en De Wit c.s.", "Jansen → Jansen", "De Wit → De Wit"),
      CitationCase(
        "de moties-Kok en de brief, waarover Smit sprak", "moties-Kok → motie van het lid Kok", "Kok → Kok"),
      CitationCase("de motie-Kok en Smit sprak", "motie-Kok → motie van het lid Kok", "Kok → Kok"),
      CitationCase("de motie-Kok en -zo", "motie-Kok → motie van het lid Kok", "Kok → Kok"),
      CitationCase(
        "de motie-Klaver / Ploumen", "motie-Klaver / Ploumen → motie van de leden Klaver en Ploumen",
        "Klaver → Klaver", "Ploumen → Ploumen"),
      CitationCase(
        "de motie-Omtzigt/\nLeijten", "motie-Omtzigt/\nLeijten → motie van de leden Omtzigt en Leijten",
        "Omtzigt → Omtzigt", "Leijten → Leijten"),
      CitationCase(
        "de motie-Kok / het amendement", "motie-Kok → motie van het lid Kok", "Kok → Kok"),
      CitationCase(
        "de motie Klaver, Ploumen en Segers",
        "motie Klaver, Ploumen en Segers → motie van de leden Klaver, Ploumen en Segers", "Klaver → Klaver",
        "Ploumen → Ploumen", "Segers → Segers"),
      CitationCase("Na de motie Kok, Jansen ging naar huis.", "motie Kok → motie van het lid Kok", "Kok → Kok"),
      CitationCase(
        "de moties Kok, Jansen c.s.", "moties Kok, Jansen c.s. → motie van de leden Kok en Jansen c.s.", "Kok → Kok",
        "Jansen → Jansen"),
      CitationCase(
        "motie van SGP-leider Van der Staaij",
        "motie van SGP-leider Van der Staaij → motie van het lid Van der Staaij", "Van der Staaij → Van der Staaij"),
      CitationCase(
        "de motie van VVD’er Heinen", "motie van VVD’er Heinen → motie van het lid Heinen", "Heinen → Heinen"),
      CitationCase(
        "amendement van CDA-Kamerlid Omtzigt", "amendement van CDA-Kamerlid Omtzigt → amendement van het lid Omtzigt",
        "Omtzigt → Omtzigt"),
      CitationCase("een motie van VVD’ers uit Utrecht"), CitationCase("de motie ABC-DEF over dijken"),
      CitationCase("een motie van ABC-DEF en FG-HI"), CitationCase("een motie van de SGP-leider"),
      CitationCase("Motie Jansen over dijken", "Motie Jansen → motie van het lid Jansen", "Jansen → Jansen"),
      CitationCase(
        "Motie Jansen (36 410, nr. 12)", "Motie Jansen → kst-36410-12", "Jansen → Jansen",
        "36 410, nr. 12 → kst-36410-12"),
    ])
  func findsJoinedNames(_ row: CitationCase) {
    #expect(Finding.lines(row.text) == row.found)
  }

  @Test("a motion named twice and numbered once is one motion")
  func sharesNumbers() {
    let text = "De motie van het lid Jansen vraagt dat (motie van het lid Jansen, Kamerstuk 36 410, nr. 12)."
    let motions = Finding.lines(text).filter { $0.hasPrefix("motie") }
    #expect(motions == ["motie van het lid Jansen → kst-36410-12", "motie van het lid Jansen → kst-36410-12"])
  }

  @Test("keeps the party that tells members with one name apart")
  func keepsParties() {
    #expect(
      Finding.lines("de leden Van Dijk (SP), Jansen en Kok (Volt)")
        == ["Van Dijk (SP) → Van Dijk (SP)", "Jansen → Jansen", "Kok (Volt) → Kok (Volt)"])
    #expect(
      Finding.lines("de leden Kok, Jansen, De Wit (beiden SP) en Van Dijk (PvdA)")
        == [
          "Kok → Kok", "Jansen → Jansen (SP)", "De Wit (beiden SP) → De Wit (SP)", "Van Dijk (PvdA) → Van Dijk (PvdA)",
        ])
    #expect(
      Finding.lines("de leden Jansen (SP), Kok, De Wit en Van Dijk (allen PvdA)")
        == [
          "Jansen (SP) → Jansen (SP)", "Kok → Kok (PvdA)", "De Wit → De Wit (PvdA)",
          "Van Dijk (allen PvdA) → Van Dijk (PvdA)",
        ])
    #expect(Finding.lines("de leden Jansen (beiden afwezig) en Kok") == ["Jansen → Jansen"])
  }

  @Test(
    "a word of a name has at most forty bytes",
    arguments: [
      ("J" + String(repeating: "a", count: 39), true), ("J" + String(repeating: "a", count: 40), false),
      // Two bytes each.
      ("J" + String(repeating: "é", count: 19) + "n", true), ("J" + String(repeating: "é", count: 20), false),
      ("Van " + "J" + String(repeating: "a", count: 39), true), ("Van J" + String(repeating: "a", count: 40), false),
      ("J" + String(repeating: "a", count: 39) + " J" + String(repeating: "a", count: 39), true),
    ])
  func boundsWordsOfNames(_ name: String, isFound: Bool) {
    #expect(Finding.lines("het lid \(name) vraagt") == (isFound ? ["\(name) → \(name)"] : []))
  }
}
