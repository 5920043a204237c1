import Testing

@testable import Citations

struct DocumentTests {
  @Test(
    "finds documents by the number behind their words",
    arguments: [
      CitationCase(
        "de Kamerbrief over dijken van 17 mei jl. (Kamerstuk 36 410, nr. 12)",
        "Kamerbrief over dijken van 17 mei jl. → kst-36410-12", "17 mei jl. → --05-17",
        "Kamerstuk 36 410, nr. 12 → kst-36410-12"),
      CitationCase(
        "de Verzamelbrief waterbeheer, Kamerstuk 36 410, nr. 12", "Kamerstuk 36 410, nr. 12 → kst-36410-12"),
      CitationCase(
        "de voortgangsrapportage over dijken, duinen en dammen (Kamerstuk 36 410, nr. 12)",
        "voortgangsrapportage over dijken, duinen en dammen → kst-36410-12", "Kamerstuk 36 410, nr. 12 → kst-36410-12"),
      CitationCase(
        "de appreciatie van de mededeling «Water» (36 410, nr. 12)",
        "appreciatie van de mededeling «Water» → kst-36410-12", "mededeling «Water» → mededeling-Water",
        "36 410, nr. 12 → kst-36410-12"),
      CitationCase(
        "in antwoord op vragen van de leden Jansen (SP) en Kok (Volt) over dijken gemeld (Aanhangsel Handelingen II 2021/22, nrs. 1 en 2)",
        "antwoord op vragen van de leden Jansen (SP) en Kok (Volt) → ah-tk-20212022-1",
        "antwoord op vragen van de leden Jansen (SP) en Kok (Volt) → ah-tk-20212022-2",
        "Jansen (SP) → Jansen (SP)", "Kok (Volt) → Kok (Volt)",
        "Aanhangsel Handelingen II 2021/22, nrs. 1 → ah-tk-20212022-1",
        "2 → ah-tk-20212022-2", "2021/22 → vergaderjaar 2021-2022"),
      CitationCase(
        "het rapport \"Ongekend onrecht\" (Kamerstuk 36 410, nr. 12)", "rapport \"Ongekend onrecht\" → kst-36410-12",
        "Kamerstuk 36 410, nr. 12 → kst-36410-12"),
      CitationCase(
        "het rapport ‘Ongekend onrecht’ (Kamerstuk 36 410, nr. 12)", "rapport ‘Ongekend onrecht’ → kst-36410-12",
        "Kamerstuk 36 410, nr. 12 → kst-36410-12"),
      CitationCase(
        "het rapport 's avonds (Kamerstuk 36 410, nr. 12)", "Kamerstuk 36 410, nr. 12 → kst-36410-12"),
      CitationCase(
        "de brief die het kabinet stuurde (Kamerstuk 36 410, nr. 12)", "Kamerstuk 36 410, nr. 12 → kst-36410-12"),
      CitationCase(
        "het advies is op verzoek opgesteld (Kamerstuk 36 410, nr. 12)", "Kamerstuk 36 410, nr. 12 → kst-36410-12"),
      CitationCase(
        "een brief over dijken. Dat staat vast (Kamerstuk 36 410, nr. 12)", "Kamerstuk 36 410, nr. 12 → kst-36410-12"),
      CitationCase(
        "de motie van het lid Jansen over de brief over dijken (Kamerstuk 36 410, nr. 12)",
        "motie van het lid Jansen → kst-36410-12", "Jansen → Jansen", "Kamerstuk 36 410, nr. 12 → kst-36410-12"),
    ])
  func findsNumbered(_ row: CitationCase) {
    #expect(Finding.lines(row.text) == row.found)
  }

  @Test(
    "finds documents by a title in quotation marks or a day",
    arguments: [
      CitationCase(
        "de brief Steun Dijken 2023 van 23 december 2022",
        "brief Steun Dijken 2023 van 23 december 2022 → brief-2022-12-23 Steun Dijken 2023",
        "23 december 2022 → 2022-12-23"),
      CitationCase(
        "de Kamerbrief van 17 mei jl.", "Kamerbrief van 17 mei jl. → kamerbrief---05-17", "17 mei jl. → --05-17"),
      CitationCase("de Kamerbrief «Aanpak dijken»", "Kamerbrief «Aanpak dijken» → kamerbrief-Aanpak dijken"),
      CitationCase(
        "de artikel 90-brief van 3 juni 2021", "artikel 90-brief van 3 juni 2021 → artikel 90-brief-2021-06-03",
        "3 juni 2021 → 2021-06-03"),
      CitationCase(
        "een artikel\n90-brief «Missie dijken»", "artikel\n90-brief «Missie dijken» → artikel 90-brief-Missie dijken"),
      CitationCase(
        "een Artikel 90-brief over dijken (Kamerstuk 36 410, nr. 12)", "Artikel 90-brief over dijken → kst-36410-12",
        "Kamerstuk 36 410, nr. 12 → kst-36410-12"),
      CitationCase("de artikel 90-brief kwam in juni"),
      CitationCase(
        "het artikel Veiligheidsnota van 3 juni 2021", "Veiligheidsnota van 3 juni 2021 → veiligheidsnota-2021-06-03",
        "3 juni 2021 → 2021-06-03"),
      CitationCase("het WRR-rapport “Water”", "WRR-rapport “Water” → wrr-rapport-Water"),
      CitationCase(
        "mijn brief van 1 juni 2022 (Kamerstuk 36 410, nr. 12)", "brief van 1 juni 2022 → kst-36410-12",
        "1 juni 2022 → 2022-06-01", "Kamerstuk 36 410, nr. 12 → kst-36410-12"),
      CitationCase("het rapport 'Grip op water' van de foto's", "rapport 'Grip op water' → rapport-Grip op water"),
      CitationCase("de brief d.d. 4 mei 2022", "brief d.d. 4 mei 2022 → brief-2022-05-04", "4 mei 2022 → 2022-05-04"),
      CitationCase("de nota ‘Water «en’ land"),
      CitationCase(
        "de Algemene wet bestuursrecht-nota «Over water»", "Algemene wet bestuursrecht → jci1.3:c:BWBR0005537"),
      CitationCase("een brief van vier pagina's"), CitationCase("She gave a brief “no comment”."),
      CitationCase("zijn opmerking «Water»"),
      CitationCase("een plan van 20 januari", "20 januari → --01-20"),
    ])
  func findsTitled(_ row: CitationCase) {
    #expect(Finding.lines(row.text) == row.found)
  }

  @Test(
    "parts documents that are joined, and a document from the clause that goes on behind its day",
    arguments: [
      CitationCase(
        "De Kamerbrief van 3 juni 2022 en de Kamerbrief van 9 juli 2022 (Kamerstuk 36 410, nr. 92)",
        "Kamerbrief van 3 juni 2022 → kamerbrief-2022-06-03", "Kamerbrief van 9 juli 2022 → kst-36410-92"),
      CitationCase(
        "De brief van de minister van 12 juni 2022; het verslag van 3 juli 2022 (36 410, nr. 2)",
        "verslag van 3 juli 2022 → kst-36410-2"),
      CitationCase(
        "– de brief van 3 juni 2022 inzake gras; – de brief van 4 juni 2022 inzake duinen (36 410, nr. 2)",
        "brief van 3 juni 2022 → brief-2022-06-03", "brief van 4 juni 2022 inzake duinen → kst-36410-2"),
      CitationCase(
        "De brief van 3 juni 2022 en het rapport «Gras» (Kamerstuk 36 410, nr. 92)",
        "brief van 3 juni 2022 → brief-2022-06-03", "rapport «Gras» → kst-36410-92"),
      CitationCase(
        "de brief over de motie-Kok en de brief over duinen (36 410, nr. 9)", "brief over duinen → kst-36410-9"),
      CitationCase(
        "de brief van 3 juni 2022 over gras, het verslag van 9 juli 2022 en de nota over duinen (36 410, nr. 9)",
        "brief van 3 juni 2022 → brief-2022-06-03", "verslag van 9 juli 2022 → verslag-2022-07-09",
        "nota over duinen → kst-36410-9"),
      CitationCase(
        "De memorie van toelichting en de nota naar aanleiding van het verslag (Kamerstuk 36 410, nrs. 3 en 9)",
        "memorie van toelichting → kst-36410-3", "nota naar aanleiding van het verslag → kst-36410-9"),
      CitationCase(
        "Het verslag van 2 juni 2022 en de brief van 9 juli 2022 over gras (Kamerstuk 36 410, nrs. 70 en 71)",
        "verslag van 2 juni 2022 → kst-36410-70", "brief van 9 juli 2022 over gras → kst-36410-71"),
      CitationCase(
        "Het verslag van 2 juni 2022 en de brief van 9 juli 2022 over gras (Kamerstuk 36 410, nrs. 70, 71 en 72)",
        "verslag van 2 juni 2022 → verslag-2022-06-02", "brief van 9 juli 2022 → brief-2022-07-09"),
      CitationCase(
        "de brief over het rapport en de strategie voor duinen (36 410, nrs. 9 en 10)",
        "brief over het rapport en de strategie voor duinen → kst-36410-9",
        "brief over het rapport en de strategie voor duinen → kst-36410-10"),
      // A title may join things, and one paper may hold both.
      CitationCase(
        "de brief over het rapport en de strategie voor duinen (36 410, nr. 9)",
        "brief over het rapport en de strategie voor duinen → kst-36410-9"),
      CitationCase(
        "het advies van de Raad van State en het nader rapport (36 410, nr. 4)",
        "advies van de Raad van State en het nader rapport → kst-36410-4"),
      CitationCase(
        "Bij brief van 12 juni 2022 vroeg de commissie om een toelichting (Kamerstuk 36 410, nr. 3)",
        "brief van 12 juni 2022 → brief-2022-06-12"),
      CitationCase(
        "Bij brief van 12 juni 2022 verschafte de minister een toelichting (Kamerstuk 36 410, nr. 3)",
        "brief van 12 juni 2022 → brief-2022-06-12"),
      CitationCase(
        "Het advies van de Raad van State van 3 november 2022 klonk anders (36 410, nr. 4)"),
      CitationCase(
        "de brief van 12 juni 2022 aan de Kamer over gras (36 410, nr. 3)",
        "brief van 12 juni 2022 aan de Kamer over gras → kst-36410-3"),
      CitationCase(
        "de brief van 12 juni 2022, ontvangen op 14 juni 2022 (36 410, nr. 3)",
        "brief van 12 juni 2022, ontvangen op 14 juni 2022 → kst-36410-3"),
    ])
  func partsDocuments(_ row: CitationCase) {
    let bytes = Array(row.text.utf8)
    let found = CitationFinder(vocabulary: .empty).citations(in: bytes).filter { citation in
      if case .letter = citation.reference { return true }
      return citation.isInWords
    }
    #expect(
      found.map { "\(bytes.span.string($0.range)) → \($0.reference.identifier ?? "?")" } == row.found)
  }

  @Test(
    "a letter has its day behind its sender too",
    arguments: [
      CitationCase(
        "de brief van de minister van Financiën van 3 mei 2022",
        "brief van de minister van Financiën van 3 mei 2022 → brief-2022-05-03",
        "minister van Financiën → Minister van Financiën", "3 mei 2022 → 2022-05-03"),
      CitationCase(
        "het advies van het lid Kok d.d. 3 mei 2022", "Kok → Kok", "3 mei 2022 → 2022-05-03"),
      CitationCase(
        "het bezoek van de minister van Financiën van 3 mei 2022", "minister van Financiën → Minister van Financiën",
        "3 mei 2022 → 2022-05-03"),
      CitationCase(
        "het plan van de minister van Financiën van 3 mei 2022", "minister van Financiën → Minister van Financiën",
        "3 mei 2022 → 2022-05-03"),
      CitationCase(
        "de brief van de minister van Financiën op 3 mei 2022", "minister van Financiën → Minister van Financiën",
        "3 mei 2022 → 2022-05-03"),
    ])
  func findsSentLetters(_ row: CitationCase) {
    #expect(Finding.lines(row.text) == row.found)
  }

  @Test(
    "a document is none where a verb is among its words, or it is asked for",
    arguments: [
      "Het kabinet heeft besloten het rapport over te nemen (Kamerstuk 36 410, nr. 9).",
      "De motie verzoekt een plan van aanpak op te stellen voor bomen (Kamerstuk 36 410, nr. 9).",
      "De motie vraagt om een brief over bomen (Kamerstuk 36 410, nr. 9).",
      "In mijn betoog kondigde ik een nota aan (Kamerstuk 36 410, nr. 9).",
      "Het rapport van de provincie over bomen leidde tot gesprekken (Kamerstuk 36 410, nr. 9).",
      "Ik heb toegezegd een brief over bomen te sturen (Kamerstuk 36 410, nr. 9).",
      "Ik heb het rapport over bomen gezonden (Kamerstuk 36 410, nr. 9).",
    ])
  func tellsVerbs(_ text: String) {
    #expect(Finding.lines(text).map { $0.split(separator: " → ").last ?? "" } == ["kst-36410-9"])
  }

  @Test(
    "a document may have an infinitive in its title",
    arguments: [
      "het plan van aanpak om bomen te planten (Kamerstuk 36 410, nr. 9)",
      "het rapport over de aan te leggen weg (Kamerstuk 36 410, nr. 9)",
      "de brief over te planten bomen (Kamerstuk 36 410, nr. 9)",
    ])
  func keepsInfinitives(_ text: String) {
    #expect(
      Finding.lines(text) == [
        "\(text.dropFirst(text.hasPrefix("het") ? 4 : 3).split(separator: " (").first ?? "") → kst-36410-9",
        "Kamerstuk 36 410, nr. 9 → kst-36410-9",
      ])
  }

  @Test(
    "a document with a number behind its name is another of the same maker",
    arguments: [
      ("het WRR-advies van mei", ["WRR-advies", "WRR"]), ("het WRR-advies nr. 98", ["WRR"]),
      ("het WRR-advies nummer 98", ["WRR"]), ("het WRR-advies 98", ["WRR"]), ("de WRR-adviezen nrs. 98 en 99", ["WRR"]),
      ("het WRR-advies 97 is er", ["WRR-advies 97"]), ("het WRR-advies 2022", ["WRR-advies", "WRR"]),
      ("het WRR-advies «Duinen»", ["WRR"]),
      ("het WRR-advies (nr. 98)", ["WRR-advies", "WRR"]), ("de WRR 98 keer", ["WRR"]),
    ])
  func tellsNumberedApart(_ text: String, _ names: [String]) {
    let vocabulary = Vocabulary([
      .init("WRR-advies", key: 1, role: .document), .init("WRR-advies 97", key: 1, role: .document),
      .init("WRR", key: 2),
    ])
    let bytes = Array(text.utf8)
    let found = CitationFinder(vocabulary: vocabulary).citations(in: bytes).filter {
      if case .name = $0.reference { true } else { false }
    }
    #expect(found.map { bytes.span.string($0.range) } == names)
  }

  @Test("a document has its own sort, though a register has its title for something else")
  func keepsSorts() {
    let names = Vocabulary([
      .init("Raad Duinbeheer", key: 1), .init("Duinen", key: 2), .init("Gras op Water", key: 3, role: .document),
    ])
    let lines = { (text: String) in
      let bytes = Array(text.utf8)
      return CitationFinder(vocabulary: names).citations(in: bytes).compactMap { citation in
        switch citation.reference {
        case .letter, .name:
          "\(bytes.span.string(citation.range)) → \(citation.reference.identifier ?? "name")"
        default: nil
        }
      }
    }
    #expect(
      lines("De geannoteerde agenda Raad Duinbeheer van 12 juni 2022 kwam.") == [
        "agenda Raad Duinbeheer van 12 juni 2022 → agenda-2022-06-12 Raad Duinbeheer", "Raad Duinbeheer → name",
      ])
    #expect(lines("het nieuwe rapport 'Duinen'") == ["rapport 'Duinen' → rapport-Duinen", "Duinen → name"])
    #expect(lines("de Kamerbrief «Gras op Water»").first == "Kamerbrief «Gras op Water» → name")
  }
}
