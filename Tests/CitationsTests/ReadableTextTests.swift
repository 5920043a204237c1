import Testing

@testable import Citations

struct ReadableTextTests {
  /// A text, and what is found in it with the bytes as they came.
  @Test(
    "reads text as it comes, and gives the places in it",
    arguments: [
      CitationCase("Ka\u{AD}mer\u{AD}stuk 36 045, nr. 97.", "Ka\u{AD}mer\u{AD}stuk 36 045, nr. 97 → kst-36045-97"),
      CitationCase(
        "de motie Sjoerds-\nma is", "motie Sjoerds-\nma → motie van het lid Sjoerdsma", "Sjoerds-\nma → Sjoerdsma"),
      CitationCase(
        "Kamer\u{200B}stuk 36\u{2007}045, nr.\u{2060} 97\u{FEFF}",
        "Kamer\u{200B}stuk 36\u{2007}045, nr.\u{2060} 97 → kst-36045-97"),
      CitationCase("Kamerstuk 21501-\n20, nr. 5", "Kamerstuk 21501-\n20, nr. 5 → kst-21501-20-5"),
      CitationCase("Kamerstuk\n36 045,\nnr.\n97", "Kamerstuk\n36 045,\nnr.\n97 → kst-36045-97"),
      CitationCase(
        "Kamerstuk 36\u{2009}045,\u{A0}nr.\u{202F}97", "Kamerstuk 36\u{2009}045,\u{A0}nr.\u{202F}97 → kst-36045-97"),
      CitationCase(
        "de motie-Lac\u{327}in over", "motie-Lac\u{327}in → motie van het lid Laçin", "Lac\u{327}in → Laçin"),
      CitationCase("in Belgie\u{308}.", "Belgie\u{308} → België"),
      CitationCase("een brie\u{301}f van de EU", "EU → EU"),
      CitationCase(
        "e\u{AD}\u{FB03}ci\u{EB}nt, de motie-Klij\u{FB00} en\nEU-\nlanden, dan de NA\u{AD}VO",
        "motie-Klij\u{FB00} → motie van het lid Klijff", "Klij\u{FB00} → Klijff", "EU → EU", "NA\u{AD}VO → NAVO"),
      CitationCase(
        "(Kamerstuk 21 501\u{2011}20, nr. 1768)", "Kamerstuk 21 501\u{2011}20, nr. 1768 → kst-21501-20-1768"),
      CitationCase("Kamerstuk 36 200\u{2010}XVI, nr. 45", "Kamerstuk 36 200\u{2010}XVI, nr. 45 → kst-36200-XVI-45"),
      CitationCase(
        "Kamerstukken 18764, nrs. 1\u{2011}2", "Kamerstukken 18764, nrs. 1\u{2011}2 → kst-18764-1",
        "Kamerstukken 18764, nrs. 1\u{2011}2 → kst-18764-2"),
      CitationCase(
        "de motie\u{2011}Michon\u{2011}Derkzen over",
        "motie\u{2011}Michon\u{2011}Derkzen → motie van het lid Michon-Derkzen",
        "Michon\u{2011}Derkzen → Michon-Derkzen"),
      CitationCase("een EU\u{2010}\u{2011}NAVO\u{2011}x", "EU → EU", "NAVO → NAVO"),
      CitationCase("36\u{2011}410"), CitationCase("zie www.a\u{2011}b.nl/Kamerstuk\u{2011}36410"),
      CitationCase("data-\nen EU-\nlanden", "EU → EU"),
      CitationCase("kst-36045-97.html op https://zoek.nl/kst-36045-97.html"),
      CitationCase(
        "de motie van het lid Valstar1, en meer\n\n1 Kamerstuk 36 200 X, nr. 26.\n",
        "motie van het lid Valstar → kst-36200-X-26", "Valstar → Valstar", "Kamerstuk 36 200 X, nr. 26 → kst-36200-X-26"
      ),
    ])
  func readsText(_ row: CitationCase) {
    #expect(Finding.lines(row.text) == row.found)
  }
}
