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
}
