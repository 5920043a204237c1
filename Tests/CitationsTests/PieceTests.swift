import Testing

@testable import Citations

struct PieceTests {
  @Test(
    "finds papers by their number alone only in a dossier that is sure",
    arguments: [
      ("Ik noem (Kamerstuk 29 398, nr. 60). Ik kom bij mijn amendement op stuk nr. 12.", []),
      ("Anders dan de nota (29 398, nr. 60) zegt mijn amendement op stuk nr. 12 dit.", ["kst-29398-12"]),
      ("Ik noem de nota (29 398, nr. 60)\n\nHet amendement op stuk nr. 12", []),
      (
        "Aan de orde is de behandeling van:\n- het wetsvoorstel Wijziging van de Gaswet (36512).\nIk noem de nota (29 398, nr. 60). Dan mijn amendement op stuk nr. 12.",
        ["kst-36512-12"]
      ),
      (
        "Het wetsvoorstel Wijziging van de Gaswet (36512) is goed. Ik noem de nota (29 398, nr. 60) en stuk nr. 12.", []
      ),
      (
        "- het wetsvoorstel Wijziging van de Gaswet (36512);\n- het wetsvoorstel Wijziging van de Mijnbouwwet (36513).\nDan mijn amendement op stuk nr. 12.",
        []
      ),
      (
        "Aan de orde is het voorstel van wet over gas (36512). \(String(repeating: "Dat was zo. ", count: 60))Er was een wetsvoorstel over kolen (36 100). Dan stuk nr. 12.",
        ["kst-36512-12"]
      ),
      ("Het wetsvoorstel (36 512) is er. Het amendement op stuk nr. 12", ["kst-36512-12"]),
      ("Zij krijgt nr. 7 (36512). Ik noem de nota (29 398, nr. 60). De motie op stuk nr. 8.", ["kst-36512-8"]),
      ("Hij noemt nr. 7 (36512). De motie op stuk nr. 8.", []),
      ("36 512 Wijziging van de Gaswet\n\nNr. 20 BRIEF\nHet amendement op stuk nr. 12", ["kst-36512-12"]),
      ("Er zijn 36 512 woningen\nNr. 20 volgt.\nHet amendement op stuk nr. 12", []),
      ("36 512 woningen\nNr. 20 volgt.\nHet amendement op stuk nr. 12", []),
    ] as [(String, [String])])
  func findsPiecesOfSureDossiers(_ text: String, _ ids: [String]) {
    let found = Finding.finder.citations(in: Array(text.utf8)).compactMap { citation -> String? in
      let words = Array(text.utf8)[citation.range]
      return words.starts(with: "stuk".utf8) ? citation.paper?.identifier : nil
    }
    #expect(found == ids)
  }

  @Test("finds papers by their number alone in the dossier of the text, and idem in the one cited last")
  func findsPiecesOfTheText() {
    let text = Array("De nota (29 398, nr. 60) en stuk nr. 12 en idem, nr. 4".utf8)
    let found = Finding.finder.citations(in: text, dossier: DossierNumber("36 512")).compactMap(\.paper?.identifier)
    #expect(found == ["kst-29398-60", "kst-36512-12", "kst-36512-4"])
    let later = Array("De nota (29 398, nr. 60). Zie verder. Zie ook idem, nr. 4".utf8)
    #expect(Finding.finder.citations(in: later).compactMap(\.paper?.identifier) == ["kst-29398-60", "kst-29398-4"])
  }

  @Test(
    "finds papers by their number alone, in the dossier of motions that were moved",
    arguments: [
      CitationCase("op stuk nr. 7 van het lid Kok", "stuk nr. 7 → kst-29398-7", "Kok → Kok"),
      CitationCase("De motie op stuk nr. 7 van de heer", "stuk nr. 7 → kst-29398-7"),
      CitationCase(
        "De moties op stukken nrs. 7 en 8 van de leden", "stukken nrs. 7 → kst-29398-7", "8 → kst-29398-8"),
      CitationCase("Het stuk nr. 7 van mevrouw", "stuk nr. 7 → kst-29398-7"),
      CitationCase("De motie op stuk nr. 7 bij de begroting", "stuk nr. 7 → kst-29398-7"),
      CitationCase("De motie op\nstuk 7 ontraad ik.", "stuk 7 → kst-29398-7"),
      CitationCase("De moties op de stukken 7 en 8.", "stukken 7 → kst-29398-7", "8 → kst-29398-8"),
      CitationCase("De motie op nr. 7 ontraad ik.", "nr. 7 → kst-29398-7"),
      CitationCase("Het amendement onder nr. 7", "nr. 7 → kst-29398-7"),
      CitationCase(
        "De motie-Kok op nr. 7", "motie-Kok → kst-29398-7", "Kok → Kok", "nr. 7 → kst-29398-7"),
      CitationCase("De heer Kok (VVD) op nr. 7", "Kok (VVD) → Kok (VVD)"),
      CitationCase("Het stuk nr. 7 van de aanvraag"), CitationCase("Het stuk nr. 7 bij het plan"),
      CitationCase("De motie op stuk nr. 35 570"), CitationCase("Hij wijst op kamerstukken 12 en 13."),
      CitationCase("Op stuk 24 000 staat niets."),
      CitationCase("De heer Kok staat op nr. 7."), CitationCase("Hij werkt aan stuk 7 van de reeks."),
      CitationCase("De stukken 7 en 8 ontbreken."), CitationCase("De motie is nr. 7 vandaag."),
    ])
  func findsPieces(_ row: CitationCase) {
    #expect(Finding.lines("Zij krijgt nr. 24 (29398). " + row.text) == ["nr. 24 (29398) → kst-29398-24"] + row.found)
  }

  @Test(
    "gives a number alone to the dossier that stands behind it, and to none where its sentence names another",
    arguments: [
      CitationCase("De motie op stuk nr. 14 (36 133) is af.", "stuk nr. 14 (36 133) → kst-36133-14"),
      CitationCase("De motie op stuk 14 (36200-X) is af.", "stuk 14 (36200-X) → kst-36200-X-14"),
      CitationCase(
        "De moties op stukken nrs. 14 en 15 (36 133)", "stukken nrs. 14 → kst-36133-14", "15 (36 133) → kst-36133-15"),
      CitationCase("Zie ook idem, nr. 14 (36 133).", "idem, nr. 14 (36 133) → kst-36133-14"),
      CitationCase("Het stuk nr. 9 (29 398) en nr. 11", "stuk nr. 9 (29 398) → kst-29398-9"),
      CitationCase("Het amendement op stuk nr. 14 bij de begroting (36 200 X) is af.", "36 200 X → dossier/36200-X"),
      CitationCase("Het amendement op stuk nr. 14 bij wetsvoorstel 36 133", "wetsvoorstel 36 133 → dossier/36133"),
      CitationCase(
        "Het amendement op stuk nr. 14 bij de begroting van Defensie (36 200 X, nr. 2)",
        "36 200 X, nr. 2 → kst-36200-X-2"),
      CitationCase("De motie op stuk nr. 33 van de begroting BuHa-OS (36200-XVII)", "36200-XVII → dossier/36200-XVII"),
      CitationCase(
        "Bij de begroting van BuZa (36 200 V) kwam zijn motie op stuk nr. 33.", "36 200 V → dossier/36200-V"),
      CitationCase("Zie 36133-7 bij de motie op stuk nr. 33.", "36133-7 → kst-36133-7"),
      CitationCase(
        "Bij de begroting (36 200 V) was hij er. De motie op stuk nr. 33.", "36 200 V → dossier/36200-V",
        "stuk nr. 33 → kst-29398-33"),
      CitationCase(
        "De motie op stuk nr. 33 kost 36 200 euro (12 500 mensen).", "stuk nr. 33 → kst-29398-33",
        "36 200 euro → EUR 36200"),
      CitationCase("De motie op stuk nr. 33 (zie 29 398)", "stuk nr. 33 → kst-29398-33"),
      CitationCase(
        "- de begroting (36 200 V);\n- de motie op stuk nr. 33;", "36 200 V → dossier/36200-V",
        "stuk nr. 33 → kst-29398-33"),
    ])
  func findsDossiersOfPieces(_ row: CitationCase) {
    #expect(Finding.lines("Zij krijgt nr. 24 (29398). " + row.text) == ["nr. 24 (29398) → kst-29398-24"] + row.found)
  }

  @Test(
    "gives a number alone to no dossier where it was cited before in another alone",
    arguments: [
      CitationCase(
        "Het stuk (27 830, nr. 431) is er. De motie op stuk nr. 431 is af.", "27 830, nr. 431 → kst-27830-431"),
      CitationCase(
        "Het stuk (27 830, nr. 431) is er. De moties op stukken nrs. 9 en 431", "27 830, nr. 431 → kst-27830-431"),
      CitationCase(
        "Het stuk (27 830, nr. 431) is er. De motie op stuk nr. 432 is af.", "27 830, nr. 431 → kst-27830-431",
        "stuk nr. 432 → kst-29398-432"),
      CitationCase(
        "De motie op stuk nr. 24 is als (27 830, nr. 25). Het stuk (27 830, nr. 24) is er. De motie op stuk nr. 24",
        "27 830, nr. 25 → kst-27830-25", "27 830, nr. 24 → kst-27830-24", "stuk nr. 24 → kst-29398-24"),
    ])
  func passesOverNumbersOfAnother(_ row: CitationCase) {
    #expect(Finding.lines("Zij krijgt nr. 24 (29398). " + row.text) == ["nr. 24 (29398) → kst-29398-24"] + row.found)
  }

  @Test(
    "of the text's own dossier a number alone is not where another stands behind it",
    arguments: [
      ("De motie op stuk nr. 14 (36 133) is af.", ["kst-36133-14"]),
      ("Het amendement op stuk nr. 14 bij de begroting (36 200 X)", []),
      ("De motie op stuk nr. 14 is als de nota (29 398, nr. 60).", ["kst-36512-14", "kst-29398-60"]),
    ] as [(String, [String])])
  func findsOtherDossiersThanOfTheText(_ text: String, _ ids: [String]) {
    let found = Finding.finder.citations(in: Array(text.utf8), dossier: DossierNumber("36 512"))
    #expect(found.compactMap(\.paper?.identifier) == ids)
  }
}
