import Testing

@testable import Citations

/// Names that are common nouns, of which there are others.
struct CommonNounTests {
  @Test(
    "knows a thing that is called by a common noun from others of its sort",
    arguments: [
      // Before it.
      ("het Belgische regeerakkoord en het Drentse regeerakkoord", []), ("het vorige regeerakkoord", []),
      ("de parlementaire studiecommissie, een tijdelijke studiecommissie", []),
      ("een studiecommissie en het nieuwe regeerakkoord", ["regeerakkoord"]),
      ("De Gezondheidsraad heeft een adviesrapport geschreven.", []),
      ("De Gezondheidsraad kwam met zijn adviesrapport.", []),
      ("de instelling van een studiecommissie met aandacht voor de stijging", ["studiecommissie"]),
      ("een 5%-regel en de studiecommissie-Jansen", ["5%-regel"]),
      (
        "het adviesrapport in Duitsland, de studiecommissie voor Syrië, de studiecommissie in Nederland",
        ["studiecommissie"]
      ),
      ("het adviesrapport in mei", ["adviesrapport"]),
      ("het Nederlandse regeerakkoord", ["regeerakkoord"]),
      // When it was made and whose it is.
      ("het regeerakkoord van 2012, het regeerakkoord uit 1998 en regeerakkoord 2003", []),
      ("het regeerakkoord van 2017 en regeerakkoord 2017–2021", ["regeerakkoord", "regeerakkoord"]),
      ("het regeerakkoord van het kabinet-Kok II en van het vorige kabinet", []),
      ("het regeerakkoord van dit kabinet van 3 mei", ["regeerakkoord"]),
      ("het regeerakkoord van de gemeente Sluis en het regeerakkoord van België", []),
      ("het regeerakkoord van de nieuwe Duitse regering", []),
      ("de studiecommissie van de Eerste Kamer, de studiecommissie uit de gemeenteraad", []),
      ("het adviesrapport van de Gezondheidsraad, het adviesrapport van de Raad van State", []),
      ("het adviesrapport van de WRR", ["adviesrapport", "WRR"]),
      ("het adviesrapport van de regering", ["adviesrapport"]),
      // What it is about.
      ("het WRR-advies over veenweiden van mei", ["WRR"]), ("het WRR-advies inzake wadden", ["WRR"]),
      ("het WRR-advies over de waarde van duinen", ["WRR-advies", "WRR"]),
      ("het WRR-advies over heide. Duinen", ["WRR"]), ("het WRR-advies is over", ["WRR-advies", "WRR"]),
      ("wat het regeerakkoord over heide zegt", ["regeerakkoord"]), ("de studiecommissie naar de heide", []),
      ("de studiecommissie naar stijging van de zee", ["studiecommissie"]),
      ("de 5%-regel voor woningen", []), ("de 5%-regel voor de zomer", ["5%-regel"]),
      ("de 5%-regel voor eerlijke visserij", ["5%-regel"]),
      ("de Speciaal Gezant voor Sport, Jansen", []),
      ("De Speciaal Gezant voor hulp bij het water", ["Speciaal Gezant"]),
      ("de Speciaal Gezant van de VN en de Speciaal Gezant van de EU", ["Speciaal Gezant"]),
      ("de Speciaal Gezant Jansen", ["Speciaal Gezant"]),
      ("de Nationale Waterraad van Turkije", []), ("de Nationale Waterraad van mei", ["Nationale Waterraad"]),
      // Its name or title.
      ("de studiecommissie Duinen-Oost", []), ("dat de studiecommissie Nederlandse boeren hoort", ["studiecommissie"]),
      ("het WRR-advies «Heide en hei»", ["WRR"]), ("het WRR-advies \"De duinen van nu\"", ["WRR-advies", "WRR"]),
      ("het regeerakkoord\n\nNieuwe", ["regeerakkoord"]), ("Regeerakkoord", ["Regeerakkoord"]),
      ("het regeerakkoord\tKok", ["regeerakkoord"]),
      ("het adviesrapport «Duinen als waarde» van de Rekenkamer", ["adviesrapport «Duinen als waarde»"]),
      // What is no common noun.
      ("de WRR van België en de WRR over heide", ["WRR", "WRR"]),
      ("het WRR-programma voor Sport en het WRR-programma van België", ["WRR-programma", "WRR-programma"]),
      ("het regeerakkoord (2010) en het regeerakkoord (p. 4)", ["regeerakkoord"]),
      ("het Europese regeerakkoord", ["regeerakkoord"]),
      ("het Franse bureau WRR en de zesde WRR", []), ("Ten zesde WRR", ["WRR"]),
      ("de Franse WRR-steun, het Europese bureau WRR, het zesde WRR-advies", ["WRR", "WRR", "WRR-advies", "WRR"]),
      ("Franse en WRR, een bureau WRR, het zesde bureau WRR", ["WRR", "WRR", "WRR"]),
      ("de Franse Defensie en onze Defensie", ["Defensie"]),
    ])
  func tellsApart(_ text: String, _ expected: [String]) {
    let vocabulary = Vocabulary([
      .init("Regeerakkoord van 2017", key: 0), .init("regeerakkoord", key: 0),
      .init("Commissie voor de stijging van de zee", key: 1), .init("studiecommissie", key: 1),
      .init("Duinen als waarde", key: 2, role: .document), .init("WRR-advies", key: 2, role: .document),
      .init("adviesrapport", key: 2, role: .document),
      .init("adviesrapport «Duinen als waarde»", key: 2, role: .document), .init("WRR", key: 3),
      .init("WRR-programma", key: 3),
      .init("5%-regel", key: 4),
      .init("Regel voor eerlijke visserij", key: 4),
      .init("Nationale Speciaal Gezant voor het water", key: 5), .init("Speciaal Gezant", key: 5),
      .init("Nationale Waterraad", key: 6), .init("Defensie", key: 7), .init("Raad", key: 8),
    ])
    let bytes = Array(text.utf8)
    let found = CitationFinder(vocabulary: vocabulary).citations(in: bytes).filter { citation in
      if case .name = citation.reference { true } else { false }
    }
    #expect(found.map { bytes.span.string($0.range) } == expected)
  }
}
