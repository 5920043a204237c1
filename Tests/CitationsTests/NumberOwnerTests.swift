import Testing

@testable import Citations

struct NumberOwnerTests {
  @Test(
    "gives the number behind the title of a document to that, and not to the motion in it",
    arguments: [
      CitationCase(
        "– de brief van de minister van Financiën d.d. 3 mei 2023 inzake reactie op de motie van de leden Kok en Jansen over bomen (Kamerstuk 36 410, nr. 15);\n– de brief d.d. 9 mei 2023 inzake uitvoering motie-Smit (Kamerstuk 36 410, nr. 16).",
        "brief van de minister van Financiën d.d. 3 mei 2023 inzake reactie op de motie van de leden Kok en Jansen over bomen → kst-36410-15",
        "motie van de leden Kok en Jansen → motie van de leden Kok en Jansen",
        "Kamerstuk 36 410, nr. 15 → kst-36410-15",
        "brief d.d. 9 mei 2023 inzake uitvoering motie-Smit → kst-36410-16", "motie-Smit → motie van het lid Smit",
        "Kamerstuk 36 410, nr. 16 → kst-36410-16"),
      CitationCase(
        "Kamerbrief over de motie-Kok c.s. over de bomen (Kamerstuk 36 410, nr. 15)",
        "Kamerbrief over de motie-Kok c.s. over de bomen → kst-36410-15", "motie-Kok c.s. → motie van het lid Kok c.s.",
        "Kamerstuk 36 410, nr. 15 → kst-36410-15"),
      CitationCase(
        "Verzamelbrief met de stand van zaken van de motie van het lid Kok (Kamerstuk 36 410, nr. 15).",
        "Verzamelbrief met de stand van zaken van de motie van het lid Kok → kst-36410-15",
        "motie van het lid Kok → motie van het lid Kok", "Kamerstuk 36 410, nr. 15 → kst-36410-15"),
      CitationCase(
        "Rapportage over de aangenomen motie-Kok van 3 mei 2023 (Kamerstuk 36 410, nr. 15)",
        "Rapportage over de aangenomen motie-Kok van 3 mei 2023 → kst-36410-15", "motie-Kok → motie van het lid Kok",
        "Kamerstuk 36 410, nr. 15 → kst-36410-15"),
      CitationCase(
        "Reactie op de motie van het lid Kok over bomen (Kamerstuk 36 410, nr. 15)",
        "Reactie op de motie van het lid Kok over bomen → kst-36410-15",
        "motie van het lid Kok → motie van het lid Kok",
        "Kamerstuk 36 410, nr. 15 → kst-36410-15"),
      CitationCase(
        "- Brief over de motie-Kok en de motie-Jansen (Kamerstuk 36 410, nr. 15)",
        "Brief over de motie-Kok en de motie-Jansen → kst-36410-15", "motie-Kok → motie van het lid Kok",
        "motie-Jansen → motie van het lid Jansen", "Kamerstuk 36 410, nr. 15 → kst-36410-15"),
      CitationCase(
        "In mijn brief d.d. 3 mei 2023 over de motie-Kok (Kamerstuk 36 410, nr. 15) staat dit.",
        "brief d.d. 3 mei 2023 over de motie-Kok → kst-36410-15", "motie-Kok → motie van het lid Kok",
        "Kamerstuk 36 410, nr. 15 → kst-36410-15"),
      CitationCase(
        "In de brief van 3 mei 2023 inzake de motie-Kok (Kamerstuk 36 410, nr. 15) staat dit.",
        "brief van 3 mei 2023 inzake de motie-Kok → kst-36410-15", "motie-Kok → motie van het lid Kok",
        "Kamerstuk 36 410, nr. 15 → kst-36410-15"),
      CitationCase(
        "Brief regering d.d. 09-05-2023 inzake uitvoering van de gewijzigde motie van het lid Kok (36 410, nr. 15)",
        "Brief regering d.d. 09-05-2023 inzake uitvoering van de gewijzigde motie van het lid Kok → kst-36410-15",
        "gewijzigde motie van het lid Kok → gewijzigde motie van het lid Kok", "36 410, nr. 15 → kst-36410-15"),
      CitationCase(
        "Brief staatssecretaris d.d. 09-05-2023 inzake reactie op motie-Kok (36 410, nr. 15)",
        "Brief staatssecretaris d.d. 09-05-2023 inzake reactie op motie-Kok → kst-36410-15",
        "motie-Kok → motie van het lid Kok", "36 410, nr. 15 → kst-36410-15"),
      CitationCase(
        "- Brief minister van Financiën d.d. 9-5-2023 - Uitvoering van de motie-Kok c.s. (36 410, nr. 15)",
        "Brief minister van Financiën d.d. 9-5-2023 - Uitvoering van de motie-Kok c.s. → kst-36410-15",
        "motie-Kok c.s. → motie van het lid Kok c.s.", "36 410, nr. 15 → kst-36410-15"),
    ])
  func givesNumbersToDocuments(_ row: CitationCase) {
    #expect(Self.documents(in: row.text) == row.found)
  }

  @Test(
    "gives the number to none of the two where it can be of either",
    arguments: [
      "In de Kamerbrief over de uitvoering van de motie-Kok (Kamerstuk 36 410, nr. 15) staat dit.",
      "De reactie op de motie-Kok (Kamerstuk 36 410, nr. 15) komt voor de zomer.",
      "Uit het verslag van het debat over de motie-Kok (Kamerstuk 36 410, nr. 15) blijkt dit.",
      "Brief over bomen en de motie-Kok (Kamerstuk 36 410, nr. 15)",
      "- Stand van zaken uitvoering motie-Kok (Kamerstuk 36 410, nr. 15)",
      "De lijst:\n- Voortgangsrapportage motie-Kok (Kamerstuk 36 410, nr. 15);",
      "• Afdoening van de aangenomen motie-Kok over bomen (Kamerstuk 36 410, nr. 15).",
    ])
  func givesNumbersToNone(_ text: String) {
    #expect(
      Self.documents(in: text)
        == ["motie-Kok → motie van het lid Kok", "Kamerstuk 36 410, nr. 15 → kst-36410-15"])
  }

  @Test(
    "gives the number to the motion where a verb, a joint or an indefinite document stands before it",
    arguments: [
      "in de brief wordt de motie-Kok (Kamerstuk 36 410, nr. 15) genoemd",
      "Met de brief over bomen geef ik uitvoering aan de motie-Kok (Kamerstuk 36 410, nr. 15).",
      "De brief van het kabinet bevat een antwoord op de motie-Kok (Kamerstuk 36 410, nr. 15).",
      "In reactie op de motie-Kok (Kamerstuk 36 410, nr. 15) meld ik dit.",
      "Ik stuur u een nadere reactie op de motie-Kok (Kamerstuk 36 410, nr. 15).",
      "Deze brief over de motie-Kok (Kamerstuk 36 410, nr. 15)",
      "Zowel het advies van de Raad als de motie-Kok (Kamerstuk 36 410, nr. 15) vraagt dit.",
      "Het advies over bomen en de motie-Kok (Kamerstuk 36 410, nr. 15) vragen dit.",
      "Volgens het plan van aanpak voor de motie-Kok (Kamerstuk 36 410, nr. 15) komt dit.",
      "Hierbij bied ik u het rapport aan ter uitvoering van de motie-Kok (Kamerstuk 36 410, nr. 15).",
      "Na het advies van de Raad en naar aanleiding van de motie-Kok (Kamerstuk 36 410, nr. 15) doe ik dit.",
      "Op verzoek van de minister voer ik de motie-Kok (Kamerstuk 36 410, nr. 15) uit.",
      "De minister bericht over de uitvoering van de motie-Kok (Kamerstuk 36 410, nr. 15).",
      "- Bij de uitvoering van de motie-Kok (Kamerstuk 36 410, nr. 15) gaat dit mis.",
      "- Ik geef uitvoering aan de motie-Kok (Kamerstuk 36 410, nr. 15).",
      "- Verworpen motie-Kok (Kamerstuk 36 410, nr. 15)",
      "- Kabinet werkt aan uitvoering van de motie-Kok (Kamerstuk 36 410, nr. 15)",
      "Uitvoering van de motie-Kok (Kamerstuk 36 410, nr. 15)",
      "- Stemming over de motie-Kok (Kamerstuk 36 410, nr. 15)",
      "Brief over bomen;\n- de motie-Kok (Kamerstuk 36 410, nr. 15)",
      "- Uitvoering: motie-Kok (Kamerstuk 36 410, nr. 15)",
    ])
  func givesNumbersToMotions(_ text: String) {
    #expect(Self.documents(in: text) == ["motie-Kok → kst-36410-15", "Kamerstuk 36 410, nr. 15 → kst-36410-15"])
  }

  @Test("of two numbers the first is the motion's")
  func readsTwoNumbers() {
    #expect(
      Self.documents(in: "Reactie op de motie van het lid Kok over bomen (36410-11) (Kamerstuk 36 410, nr. 15)") == [
        "motie van het lid Kok → kst-36410-11", "36410-11 → kst-36410-11", "Kamerstuk 36 410, nr. 15 → kst-36410-15",
      ])
  }

  @Test(
    "a bill that is named last has the number in brackets, and moties are no single paper",
    arguments: [
      CitationCase(
        "Het amendement-Kok op het wetsvoorstel (Kamerstuk 36 410, nr. 2)",
        "amendement-Kok → amendement van het lid Kok", "Kamerstuk 36 410, nr. 2 → kst-36410-2"),
      CitationCase(
        "Het amendement-Kok op de begroting van Defensie (Kamerstuk 36 410 X, nr. 2)",
        "amendement-Kok → amendement van het lid Kok", "Kamerstuk 36 410 X, nr. 2 → kst-36410-X-2"),
      CitationCase(
        "Het amendement-Kok over uitgaven op de begroting (Kamerstuk 36 410 X, nr. 12)",
        "amendement-Kok → kst-36410-X-12", "Kamerstuk 36 410 X, nr. 12 → kst-36410-X-12"),
      CitationCase(
        "de afdoening van de moties van de leden Kok en Jansen (Kamerstuk 36 410, nr. 15)",
        "moties van de leden Kok en Jansen → motie van de leden Kok en Jansen",
        "Kamerstuk 36 410, nr. 15 → kst-36410-15"),
    ])
  func readsBillsAndPlurals(_ row: CitationCase) {
    #expect(Self.documents(in: row.text) == row.found)
  }

  /// All that is found but days, members and offices.
  private static func documents(in text: String) -> [String] {
    let bytes = Array(text.utf8)
    return CitationFinder(vocabulary: .empty).citations(in: bytes).compactMap { citation in
      switch citation.reference {
      case .date, .member, .office: nil
      default: "\(bytes.span.string(citation.range)) → \(citation.reference.identifier ?? "?")"
      }
    }
  }
}
