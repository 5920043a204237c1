import Testing

@testable import Citations

struct MotionNumberingTests {
  @Test(
    "pairs motions that are joined with the numbers of one bracket, in order",
    arguments: [
      CitationCase(
        "de motie-Kok en de motie-Jansen (Kamerstukken 36 410, nr. 9 en 29 398, nr. 80)", "motie-Kok → kst-36410-9",
        "motie-Jansen → kst-29398-80"),
      CitationCase(
        "de motie-Kok, de motie-Smit en het amendement-Jansen (Kamerstuk 36 410, nr. 9; Kamerstuk 29 398, nr. 80 en Kamerstuk 29 398, nr. 7)",
        "motie-Kok → kst-36410-9", "motie-Smit → kst-29398-80", "amendement-Jansen → kst-29398-7"),
      CitationCase(
        "de motie-Kok over bomen en de motie-Jansen over gras (36410-9; 29398-80)", "motie-Kok → kst-36410-9",
        "motie-Jansen → kst-29398-80"),
      CitationCase(
        "de moties-Kok en -Jansen (36 410, nr. 9; 29 398, nr. 80)", "moties-Kok → kst-36410-9",
        "-Jansen → kst-29398-80"),
      CitationCase(
        "de moties van het lid Kok (36 410, nr. 9 en 29 398, nr. 80)", "moties van het lid Kok → kst-36410-9",
        "moties van het lid Kok → kst-29398-80"),
      // Which is whose is not said.
      CitationCase(
        "de motie-Kok, de motie-Smit en de motie-Jansen (36 410, nr. 9; 29 398, nr. 80)",
        "motie-Kok → motie van het lid Kok", "motie-Smit → motie van het lid Smit",
        "motie-Jansen → motie van het lid Jansen"),
      CitationCase(
        "de motie-Kok en de motie-Jansen (36 410, nr. 9 en 29 398, letter D)", "motie-Kok → motie van het lid Kok",
        "motie-Jansen → motie van het lid Jansen"),
      CitationCase(
        "de motie-Kok (36 410, nr. 9) en de motie-Jansen (29 398, nr. 80)", "motie-Kok → kst-36410-9",
        "motie-Jansen → kst-29398-80"),
    ])
  func pairsMotions(_ row: CitationCase) {
    #expect(Self.motions(in: row.text) == row.found)
  }

  @Test(
    "a motion with a bracket of its own has no number of its neighbour",
    arguments: [
      CitationCase(
        "de motie-Kok (EK 36 410, AA); motie van het lid Kok (29 398, letter D)", "motie-Kok → kst-36410-AA",
        "motie van het lid Kok → motie van het lid Kok"),
      CitationCase(
        "motie-Kok over bomen (was 36 410, nr. 9) en de motie-Kok (36 410, nr. 12)",
        "motie-Kok → motie van het lid Kok", "motie-Kok → kst-36410-12"),
      CitationCase(
        "de motie-Kok (uit 2019), later de motie-Kok (36 410, nr. 12)", "motie-Kok → kst-36410-12",
        "motie-Kok → kst-36410-12"),
    ])
  func sharesNoNumbers(_ row: CitationCase) {
    #expect(Self.motions(in: row.text) == row.found)
  }

  @Test("each of two motions that are joined has its own number, whatever stands before them")
  func numbersJoinedMotions() {
    let text = "In mijn reactie op de motie-Kok (36 410, nr. 9) en de motie-Jansen (29 398, nr. 80) staat dit."
    #expect(Self.motions(in: text) == ["motie-Kok → kst-36410-9", "motie-Jansen → kst-29398-80"])
  }

  @Test(
    "a number behind a clause about what else was done is not that of the motion",
    arguments: [
      "De motie-Kok over bomen wordt betrokken bij het bosplan (Kamerstuk 36 410, nr. 9).",
      "Naar aanleiding van de motie-Kok over bomen heeft de minister op 3 juni een brief gestuurd (Kamerstuk 36 410, nr. 9).",
      "Over de motie-Kok inzake bomen zond hij de Kamer een brief (Kamerstuk 36 410, nr. 9).",
      "In lijn met de motie-Kok over bomen informeer ik u hierbij (Kamerstuk 36 410, nr. 9).",
      "De motie-Kok om bomen te planten is verwerkt in het besluit (Kamerstuk 36 410, nr. 9).",
      "De motie-Kok over bomen is afgedaan in de voortgangsrapportage (36 410, nr. 9).",
      "Ik heb de motie-Kok over bomen beantwoord in een brief (Kamerstuk 36 410, nr. 9).",
      "De motie-Kok over bomen voer ik uit met de provincies, zie het verslag (Kamerstuk 36 410, nr. 9).",
      "De motie-Kok is uitgevoerd met het bosplan (Kamerstuk 36 410, nr. 9).",
      "De motie-Kok over bomen is aangenomen en verwerkt in de nota (Kamerstuk 36 410, nr. 9).",
    ])
  func leavesNumbersToClauses(_ text: String) {
    #expect(Self.motions(in: text) == ["motie-Kok → motie van het lid Kok"])
  }

  @Test(
    "a number behind what motions go through, or behind a clause of what they are about, is that of the motion",
    arguments: [
      "De motie-Kok is aangenomen (Kamerstuk 36 410, nr. 9).",
      "De motie-Kok werd met algemene stemmen aangenomen (Kamerstuk 36 410, nr. 9).",
      "De motie-Kok over bomen is op 3 mei verworpen (Kamerstuk 36 410, nr. 9).",
      "Vandaag heeft de Kamer de motie-Kok over bomen aangenomen (36 410, nr. 9).",
      "de motie-Kok over bomen die ziek zijn (36 410, nr. 9)",
      "de motie-Kok over hoe bomen zijn te redden (36 410, nr. 9)",
      "de motie-Kok inzake een fonds waarin bomen kunnen groeien (36 410, nr. 9)",
      "de motie-Kok over de vraag of er bomen zijn (36 410, nr. 9)",
      "Ik heb de motie-Kok over bomen ontraden (36 410, nr. 9).",
    ])
  func givesNumbersBehindClauses(_ text: String) {
    #expect(Self.motions(in: text) == ["motie-Kok → kst-36410-9"])
  }

  @Test(
    "a number behind something else that has one is not that of the motion",
    arguments: [
      CitationCase(
        "de motie-Kok en de breed gesteunde motie over duinen (36 410, nr. 9)", "motie-Kok → motie van het lid Kok"),
      CitationCase("De motie-Kok; de motie over duinen (36 410, nr. 9)", "motie-Kok → motie van het lid Kok"),
      CitationCase("De motie-Kok over gras; de motie over duinen (36 410, nr. 9)", "motie-Kok → motie van het lid Kok"),
      CitationCase("De motie-Kok, de derde motie (36 410, nr. 9)", "motie-Kok → motie van het lid Kok"),
      CitationCase(
        "Behalve de motie-Kok komt er een initiatiefvoorstel (Kamerstuk 36 410, nr. 2)",
        "motie-Kok → motie van het lid Kok"),
      CitationCase("De motie-Kok en het amendement over gras (36 410, nr. 9)", "motie-Kok → motie van het lid Kok"),
      CitationCase(
        "De motie-Kok over gras en de toezegging aan het lid Smit (36 410, nr. 9)", "motie-Kok → motie van het lid Kok"
      ),
      CitationCase(
        "De Kamer nam de motie-Kok aan en de begroting over (36 410, nr. 1)", "motie-Kok → motie van het lid Kok"),
      CitationCase(
        "de motie van het lid Kok over de Kamerbrief van 17 mei (Kamerstuk 36 410, nr. 9)",
        "motie van het lid Kok → motie van het lid Kok"),
      // What a motion is about may be joined of several things.
      CitationCase(
        "de motie-Kok over dijken en het land daarachter, de duinen en een plan (36 410, nr. 9)",
        "motie-Kok → kst-36410-9"),
      CitationCase("de motie-Kok over een brief aan de provincies (36 410, nr. 9)", "motie-Kok → kst-36410-9"),
      CitationCase("de motie-Kok uit het debat van 3 mei 2023 (36 410, nr. 9)", "motie-Kok → kst-36410-9"),
      CitationCase(
        "De motie-Kok verzoekt de regering om gras te zaaien (36 410, nr. 9)", "motie-Kok → kst-36410-9"),
    ])
  func leavesNumbersToOthers(_ row: CitationCase) {
    #expect(Self.motions(in: row.text) == row.found)
  }

  @Test(
    "finds motions on either side of their numbers",
    arguments: [
      CitationCase(
        "de moties-Kok (36 410, nr. 9), -Smit/Jansen (29398, nr. 80) en -De Wit (36 410, nr. 11)",
        "moties-Kok → kst-36410-9", "-Smit/Jansen → kst-29398-80", "-De Wit → kst-36410-11"),
      CitationCase(
        "de motie-Kok (36 410, nr. 9) en -zo (36 410, nr. 10)", "motie-Kok → kst-36410-9"),
      CitationCase(
        "De moties Kok (Kamerstuk 36 410, nr. 9) en Jansen/Smit (Kamerstuk 36 410, nr. 10)", "moties Kok → kst-36410-9",
        "Jansen/Smit → kst-36410-10"),
      CitationCase(
        "de moties-Kok (36 410, nr. 9) en Jansen/Smit (36 410, nr. 10)", "moties-Kok → kst-36410-9",
        "Jansen/Smit → kst-36410-10"),
      CitationCase(
        "de moties van de heer Kok (36 410, nr. 9) en van mevrouw Jansen (36 410, nr. 10)",
        "moties van de heer Kok → kst-36410-9", "Jansen → kst-36410-10"),
      CitationCase("de motie-Kok (36 410, nr. 9) en van Groningen (36 410, nr. 10)", "motie-Kok → kst-36410-9"),
      CitationCase(
        "de motie van het lid Kok (36 410, nr. 9) en van het lid Jansen (36 410, nr. 10)",
        "motie van het lid Kok → kst-36410-9", "Jansen → kst-36410-10"),
      CitationCase(
        "het amendement van de leden Kok en Smit (36 410, nr. 9) en dat van het lid Jansen",
        "amendement van de leden Kok en Smit → kst-36410-9"),
      CitationCase(
        "de motie van het lid Kok (36 410, nr. 9) en Jansen (36 410, nr. 10)", "motie van het lid Kok → kst-36410-9"),
      CitationCase(
        "de motie (36 410, nr. 9) van het lid Kok en de motie-Jansen (36 410, nr. 10)",
        "motie (36 410, nr. 9) van het lid Kok → kst-36410-9", "motie-Jansen → kst-36410-10"),
      CitationCase(
        "de moties van de leden Kok c.s. en Jansen (36 410, nrs. 9 en 12)",
        "moties van de leden Kok c.s. → motie van het lid Kok c.s.", "Jansen → motie van het lid Jansen"),
      CitationCase(
        "de moties van de leden Kok, Smit c.s., Jansen en Bos/De Wit zijn",
        "moties van de leden Kok → motie van het lid Kok",
        "Smit c.s. → motie van het lid Smit c.s.", "Jansen → motie van het lid Jansen",
        "Bos/De Wit → motie van de leden Bos en De Wit"),
      CitationCase(
        "de moties van het lid Kok en van het lid Smit c.s. (36 410, nrs. 9 en 12)",
        "moties van het lid Kok → motie van het lid Kok", "Smit c.s. → motie van het lid Smit c.s."),
      CitationCase(
        "de moties van het lid Kok en het lid Smit (36 410, nr. 9 en 29 398, nr. 80)",
        "moties van het lid Kok → kst-36410-9", "Smit → kst-29398-80"),
      CitationCase("De motie-Kok over dijken, Kamerstuk 36 410, nr. 9, is er.", "motie-Kok → kst-36410-9"),
      CitationCase("Motie-Kok: Kamerstuk 36 410, nr. 9", "Motie-Kok → kst-36410-9"),
      CitationCase("De motie Kok c.s. [36 410, nr. 9]", "motie Kok c.s. → kst-36410-9"),
      CitationCase("De motie-Kok over dijken, de brief, Kamerstuk 36 410, nr. 9", "motie-Kok → motie van het lid Kok"),
      CitationCase(
        "De brief over de motie-Kok over dijken, Kamerstuk 36 410, nr. 9", "motie-Kok → motie van het lid Kok"),
      CitationCase(
        "De motie-Kok over het advies van de Raad, Kamerstuk 36 410, nr. 9", "motie-Kok → motie van het lid Kok"),
      CitationCase(
        "De motie-Kok over dijken is besproken, Kamerstuk 36 410, nr. 9", "motie-Kok → motie van het lid Kok"),
      CitationCase("een motie (36 410, nr. 9) van de regering"),
      CitationCase(
        "de motie over schone bomen van het lid Kok c.s. (36 410, nr. 9)",
        "motie over schone bomen van het lid Kok c.s. → kst-36410-9"),
      CitationCase("de motie over het verslag van het lid Kok (36 410, nr. 9)"),
      CitationCase("de motie over bomen is met steun van het lid Kok (36 410, nr. 9) aangenomen"),
      CitationCase("de motie over bomen van het lid Kok is aangenomen"),
      CitationCase("de motie-Kok d.d. 5 april 2022 (36 410, nr. 9)", "motie-Kok → kst-36410-9"),
    ])
  func findsMotionsAroundNumbers(_ row: CitationCase) {
    #expect(Self.motions(in: row.text) == row.found)
  }

  @Test("says whether a bracket with a dossier stands behind a citation")
  func findsBrackets() throws {
    for (text, isBefore) in [
      ("de motie-Kok (was 36 410, nr. 9)", true), ("de motie-Kok (2022)", false), ("de motie-Kok", false),
      ("de motie-Kok over bomen (36 410, nr. 9)", false), ("de motie-Kok (", false),
    ] {
      let bytes = Array(text.utf8)
      let motion = try #require(CitationFinder(vocabulary: .empty).citations(in: bytes).first)
      #expect(motion.isBeforeBracket(in: bytes) == isBefore)
    }
  }

  private static func motions(in text: String) -> [String] {
    let bytes = Array(text.utf8)
    return CitationFinder(vocabulary: .empty).citations(in: bytes).compactMap { citation in
      guard citation.isMotion else { return nil }
      return "\(bytes.span.string(citation.range)) → \(citation.reference.identifier ?? "?")"
    }
  }
}
