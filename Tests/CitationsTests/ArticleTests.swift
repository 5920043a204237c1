import Testing

@testable import Citations

struct ArticleTests {
  private static let grondwet = "jci1.3:c:BWBR0001840"
  private static let awb = "jci1.3:c:BWBR0005537"

  @Test(
    "finds articles and annexes with the law behind them",
    arguments: [
      CitationCase("artikel 3:15, De, Awb", "Awb → jci1.3:c:BWBR0005537"),
      CitationCase("Op grond van artikel 81 van de Grondwet", "artikel 81 van de Grondwet → \(grondwet)&artikel=81"),
      CitationCase("artikel 81 Grondwet bepaalt", "artikel 81 Grondwet → \(grondwet)&artikel=81"),
      CitationCase("artikel 7:10 Awb", "artikel 7:10 Awb → \(awb)&artikel=7:10"),
      CitationCase("art 3:4 Awb", "art 3:4 Awb → \(awb)&artikel=3:4"),
      CitationCase("artikel 3:\n4 Awb", "artikel 3:\n4 Awb → \(awb)&artikel=3:4"),
      CitationCase("art. 3:4 Awb", "art. 3:4 Awb → \(awb)&artikel=3:4"),
      CitationCase("art.\u{A0}3:4 van de Awb", "art.\u{A0}3:4 van de Awb → \(awb)&artikel=3:4"),
      CitationCase(
        "artikel 19.1a van\nde Wet milieubeheer",
        "artikel 19.1a van\nde Wet milieubeheer → jci1.3:c:BWBR0003245&artikel=19.1a"),
      CitationCase("artikel 49quater Sr", "artikel 49quater Sr → jci1.3:c:BWBR0001854&artikel=49quater"),
      CitationCase("artikel XIV van de IJkwet", "artikel XIV van de IJkwet → jci1.3:c:BWBR0009082&artikel=XIV"),
      CitationCase("artikel IIa IJkwet", "artikel IIa IJkwet → jci1.3:c:BWBR0009082&artikel=IIa"),
      CitationCase("bijlage 2 bij de IJkwet", "bijlage 2 bij de IJkwet → jci1.3:c:BWBR0009082&bijlage=2"),
      CitationCase("bijlage B van de IJkwet", "bijlage B van de IJkwet → jci1.3:c:BWBR0009082&bijlage=B"),
      CitationCase("artikel 10 (oud) van de Grondwet", "artikel 10 (oud) van de Grondwet → \(grondwet)&artikel=10"),
      CitationCase("artikel 68 [oud] Grondwet", "artikel 68 [oud] Grondwet → \(grondwet)&artikel=68"),
      CitationCase("artikel 68 [nieuw], van de Awb", "artikel 68 [nieuw], van de Awb → \(awb)&artikel=68"),
      CitationCase("artikel 68 [sic] Grondwet", "Grondwet → \(grondwet)"),
      CitationCase("artikel 10 der Grondwet", "artikel 10 der Grondwet → \(grondwet)&artikel=10"),
      CitationCase(
        "artikel 3.48, onder a, Vb 2000", "artikel 3.48, onder a, Vb 2000 → jci1.3:c:BWBR0011825&artikel=3.48"),
      CitationCase(
        "Artikelen 2 tot\nen met 4 van de Awb", "Artikelen 2 tot\nen met 4 van de Awb → \(awb)&artikel=2",
        "Artikelen 2 tot\nen met 4 van de Awb → \(awb)&artikel=3",
        "Artikelen 2 tot\nen met 4 van de Awb → \(awb)&artikel=4"),
      CitationCase("Artikel 9.2.2.1a Wm.", "Artikel 9.2.2.1a Wm → jci1.3:c:BWBR0003245&artikel=9.2.2.1a"),
    ])
  func findsArticles(_ row: CitationCase) {
    #expect(Finding.lines(row.text) == row.found)
  }

  @Test(
    "reads what narrows an article down, and keeps the paragraph when there is one",
    arguments: [
      CitationCase("artikel 8, lid 2, Awb", "artikel 8, lid 2, Awb → \(awb)&artikel=8&lid=2"),
      CitationCase(
        "artikel 10, eerste lid, van de Grondwet",
        "artikel 10, eerste lid, van de Grondwet → \(grondwet)&artikel=10&lid=1"),
      CitationCase(
        "artikel 4:15, tweede lid, onderdeel a, van de Awb",
        "artikel 4:15, tweede lid, onderdeel a, van de Awb → \(awb)&artikel=4:15&lid=2"),
      CitationCase(
        "artikel 1, aanhef en onderdelen b en c, van de IJkwet",
        "artikel 1, aanhef en onderdelen b en c, van de IJkwet → jci1.3:c:BWBR0009082&artikel=1"),
      CitationCase(
        "artikel 2, eerste en tweede lid, van de Grondwet",
        "artikel 2, eerste en tweede lid, van de Grondwet → \(grondwet)&artikel=2"),
      CitationCase(
        "artikel 2, eerste tot en met derde lid, Awb", "artikel 2, eerste tot en met derde lid, Awb → \(awb)&artikel=2"),
      CitationCase(
        "artikel 3, eerste lid, onder a, sub 2°, Awb",
        "artikel 3, eerste lid, onder a, sub 2°, Awb → \(awb)&artikel=3&lid=1"),
      CitationCase("artikel 3, aanhef en onder b, Awb", "artikel 3, aanhef en onder b, Awb → \(awb)&artikel=3"),
      CitationCase("artikel 6, lid 1 en 2, Awb", "artikel 6, lid 1 en 2, Awb → \(awb)&artikel=6"),
      CitationCase("artikel 6, leden 1, 2 en 4, Awb", "artikel 6, leden 1, 2 en 4, Awb → \(awb)&artikel=6"),
      CitationCase("artikel 6, lid 2a, Awb", "artikel 6, lid 2a, Awb → \(awb)&artikel=6"),
      CitationCase("artikel 6 vijftiende lid Awb", "artikel 6 vijftiende lid Awb → \(awb)&artikel=6&lid=15"),
      CitationCase(
        "artikel 6, derde lid, tweede volzin, Awb", "artikel 6, derde lid, tweede volzin, Awb → \(awb)&artikel=6&lid=3"),
      CitationCase(
        "artikel 6, lid 1, onder c), van de Awb", "artikel 6, lid 1, onder c), van de Awb → \(awb)&artikel=6&lid=1"),
      CitationCase(
        "artikel 2, lid 1, eerste alinea, punten a) en b), Awb",
        "artikel 2, lid 1, eerste alinea, punten a) en b), Awb → \(awb)&artikel=2&lid=1"),
      CitationCase("(zie artikel 6, lid 1, onder c), Awb", "Awb → \(awb)"),
      CitationCase(
        "artikel 2, aanhef en onder B, Opiumwet",
        "artikel 2, aanhef en onder B, Opiumwet → jci1.3:c:BWBR0001941&artikel=2"),
      CitationCase("artikel 2, onder Berg, Awb", "Awb → \(awb)"),
      CitationCase("artikel 8:1 e.v. Awb", "artikel 8:1 e.v. Awb → \(awb)&artikel=8:1"),
      CitationCase("artikel 8:1 en volgende van de Awb", "artikel 8:1 en volgende van de Awb → \(awb)&artikel=8:1"),
      CitationCase("artikel 4 bis, lid 1 ter, Awb", "artikel 4 bis, lid 1 ter, Awb → \(awb)&artikel=4bis"),
      CitationCase("artikel 4 ter uitvoering van de Awb", "Awb → \(awb)"),
      CitationCase(
        "artikel 13, vierde lid, onderdelen a, b en aa, onder 1° en 2°, van de IJkwet",
        "artikel 13, vierde lid, onderdelen a, b en aa, onder 1° en 2°, van de IJkwet"
          + " → jci1.3:c:BWBR0009082&artikel=13&lid=4"),
      CitationCase("artikel 4:6, § 2, Awb", "artikel 4:6, § 2, Awb → \(awb)&artikel=4:6&lid=2"),
      CitationCase("artikel 10 § 1 EVRM", "artikel 10 § 1 EVRM → jci1.3:c:BWBV0001000&artikel=10&lid=1"),
      CitationCase("art. 10 §1 EVRM", "art. 10 §1 EVRM → jci1.3:c:BWBV0001000&artikel=10&lid=1"),
      CitationCase("art. 5 par. 3 EVRM", "art. 5 par. 3 EVRM → jci1.3:c:BWBV0001000&artikel=5&lid=3"),
      CitationCase(
        "artikel 5, paragraaf 3, van het EVRM",
        "artikel 5, paragraaf 3, van het EVRM → jci1.3:c:BWBV0001000&artikel=5&lid=3"),
      CitationCase("artikel 5, §§ 3 en 4, EVRM", "artikel 5, §§ 3 en 4, EVRM → jci1.3:c:BWBV0001000&artikel=5"),
      CitationCase("artikel 5 § 3 en § 4 EVRM", "artikel 5 § 3 en § 4 EVRM → jci1.3:c:BWBV0001000&artikel=5"),
      CitationCase(
        "artikel 5, derde paragraaf, EVRM", "artikel 5, derde paragraaf, EVRM → jci1.3:c:BWBV0001000&artikel=5&lid=3"),
      CitationCase("artikel 36(3) VEU", "artikel 36(3) VEU → jci1.3:c:BWBV0001507&artikel=36&lid=3"),
      CitationCase("art. 9(2)(g) AVG", "art. 9(2)(g) AVG → celex:32016R0679#art-9-lid-2"),
      CitationCase("artikel 9, lid 2(g), AVG", "artikel 9, lid 2(g), AVG → celex:32016R0679#art-9-lid-2"),
      CitationCase("artikel 4(a) AVG", "artikel 4(a) AVG → celex:32016R0679#art-4"),
      CitationCase("artikel 3(2) VN-Handvest", "artikel 3(2) VN-Handvest → law 4#art-3-lid-2"),
      CitationCase(
        "artikelen 36(3) en 38 VEU", "artikelen 36(3) → jci1.3:c:BWBV0001507&artikel=36&lid=3",
        "38 VEU → jci1.3:c:BWBV0001507&artikel=38"),
      CitationCase("artikel 11 (2) EVRM", "artikel 11 (2) EVRM → jci1.3:c:BWBV0001000&artikel=11&lid=2"),
      CitationCase("art. 7 (3) (b) AVG", "art. 7 (3) (b) AVG → celex:32016R0679#art-7-lid-3"),
      CitationCase("artikel 12 (a) van de IJkwet", "artikel 12 (a) van de IJkwet → jci1.3:c:BWBR0009082&artikel=12"),
      CitationCase(
        "artikel 7, lid 3 (b), van de AVG", "artikel 7, lid 3 (b), van de AVG → celex:32016R0679#art-7-lid-3"),
      CitationCase("artikel 9 § 2 (b) EVRM", "artikel 9 § 2 (b) EVRM → jci1.3:c:BWBV0001000&artikel=9&lid=2"),
      CitationCase(
        "artikel 7, lid 3, onder (b), AVG", "artikel 7, lid 3, onder (b), AVG → celex:32016R0679#art-7-lid-3"),
      CitationCase(
        "artikel 7, derde lid, onder (a) en (b), Awb",
        "artikel 7, derde lid, onder (a) en (b), Awb → \(awb)&artikel=7&lid=3"),
      CitationCase("artikel 294(3) en (5) VEU", "artikel 294(3) en (5) VEU → jci1.3:c:BWBV0001507&artikel=294"),
      CitationCase("artikel 9(2)(a), (b) en (c) AVG", "artikel 9(2)(a), (b) en (c) AVG → celex:32016R0679#art-9-lid-2"),
      CitationCase("artikel 7 (zie noot) AVG", "AVG → celex:32016R0679"),
      CitationCase("artikel 7 (123) AVG", "AVG → celex:32016R0679"),
      CitationCase("artikel 7 (2 en verder) AVG", "AVG → celex:32016R0679"),
      CitationCase("artikel 7, onder (berg), AVG", "AVG → celex:32016R0679"),
      CitationCase("artikel 7, onder (b, AVG", "AVG → celex:32016R0679"),
      CitationCase("artikel 9(123) AVG", "AVG → celex:32016R0679"),
      CitationCase("artikel 9 (zie bijlage) AVG", "AVG → celex:32016R0679"),
    ])
  func readsQualifiers(_ row: CitationCase) {
    #expect(Finding.lines(row.text) == row.found)
  }

  @Test(
    "reads lists and ranges of articles",
    arguments: [
      CitationCase(
        "de artikelen 2 en 51 van de Grondwet", "artikelen 2 → \(grondwet)&artikel=2",
        "51 van de Grondwet → \(grondwet)&artikel=51"),
      CitationCase(
        "artikelen 2, lid 4, en 51 Awb", "artikelen 2, lid 4 → \(awb)&artikel=2&lid=4", "51 Awb → \(awb)&artikel=51"),
      CitationCase(
        "artikelen 5 t/m 7 Awb", "artikelen 5 t/m 7 Awb → \(awb)&artikel=5", "artikelen 5 t/m 7 Awb → \(awb)&artikel=6",
        "artikelen 5 t/m 7 Awb → \(awb)&artikel=7"),
      CitationCase(
        "artikelen 5a tot en met 5c Awb", "artikelen 5a tot en met 5c Awb → \(awb)&artikel=5a",
        "artikelen 5a tot en met 5c Awb → \(awb)&artikel=5c"),
      CitationCase(
        "artikel 3:2 juncto artikel 3:4 Awb", "artikel 3:2 → \(awb)&artikel=3:2", "artikel 3:4 Awb → \(awb)&artikel=3:4"
      ),
      CitationCase(
        "artikel 3:2 in verbinding met artikel 3:4 Awb", "artikel 3:2 → \(awb)&artikel=3:2",
        "artikel 3:4 Awb → \(awb)&artikel=3:4"),
      CitationCase(
        "artikel 3:2 gelezen in samenhang met artikel 3:4 van de Awb", "artikel 3:2 → \(awb)&artikel=3:2",
        "artikel 3:4 van de Awb → \(awb)&artikel=3:4"),
      CitationCase(
        "de artikelen 4, eerste lid, in verbinding met 5, tweede lid, van de Grondwet",
        "artikelen 4, eerste lid → \(grondwet)&artikel=4&lid=1",
        "5, tweede lid, van de Grondwet → \(grondwet)&artikel=5&lid=2"),
      CitationCase("artikel 3:2 jº 3:4 Awb", "artikel 3:2 → \(awb)&artikel=3:2", "3:4 Awb → \(awb)&artikel=3:4"),
      CitationCase(
        "art. 3:2 lid 2 Awb jo. 81 Grondwet", "art. 3:2 lid 2 Awb → \(awb)&artikel=3:2&lid=2",
        "81 Grondwet → \(grondwet)&artikel=81"),
      CitationCase(
        "artikel 3:2 Awb in verbinding met 12 andere wetten", "artikel 3:2 Awb → \(awb)&artikel=3:2"),
      CitationCase("artikel 3:2 in verband met artikel 3:4 Awb", "artikel 3:4 Awb → \(awb)&artikel=3:4"),
      CitationCase(
        "artikelen 10-12 Awb", "artikelen 10-12 Awb → \(awb)&artikel=10", "artikelen 10-12 Awb → \(awb)&artikel=11",
        "artikelen 10-12 Awb → \(awb)&artikel=12"),
      CitationCase(
        "art. 3:40-3:41 Awb", "art. 3:40-3:41 Awb → \(awb)&artikel=3:40", "art. 3:40-3:41 Awb → \(awb)&artikel=3:41"),
      CitationCase(
        "artikelen 36a-36d Awb", "artikelen 36a-36d Awb → \(awb)&artikel=36a",
        "artikelen 36a-36d Awb → \(awb)&artikel=36d"),
      CitationCase("artt. 6 en 8 Awb", "artt. 6 → \(awb)&artikel=6", "8 Awb → \(awb)&artikel=8"),
      CitationCase(
        "artikel 2, eerste lid, en artikel 3 van de Grondwet", "artikel 2, eerste lid → \(grondwet)&artikel=2&lid=1",
        "artikel 3 van de Grondwet → \(grondwet)&artikel=3"),
    ])
  func readsLists(_ row: CitationCase) {
    #expect(Finding.lines(row.text) == row.found)
  }

  @Test(
    "knows the books of the Burgerlijk Wetboek",
    arguments: [
      CitationCase("artikel 3:305a BW", "artikel 3:305a BW → jci1.3:c:BWBR0005291&artikel=305a"),
      CitationCase(
        "art. 6:162, tweede lid, BW", "art. 6:162, tweede lid, BW → jci1.3:c:BWBR0005289&artikel=162&lid=2"),
      CitationCase(
        "artikelen 6:162 en 163 BW", "artikelen 6:162 → jci1.3:c:BWBR0005289&artikel=162",
        "163 BW → jci1.3:c:BWBR0005289&artikel=163"),
      CitationCase("artikel 458 van Boek 7", "artikel 458 van Boek 7 → jci1.3:c:BWBR0005290&artikel=458"),
      CitationCase(
        "artikel 10 van Boek 2 van het Burgerlijk Wetboek",
        "artikel 10 van Boek 2 van het Burgerlijk Wetboek → jci1.3:c:BWBR0003045&artikel=10"),
      CitationCase("Boek 2 van het Burgerlijk Wetboek", "Boek 2 van het Burgerlijk Wetboek → jci1.3:c:BWBR0003045"),
      CitationCase("artikel 305a BW"), CitationCase("artikel 9:1 BW"), CitationCase("het BW"),
      CitationCase("in Boek 7"),
    ])
  func knowsBooks(_ row: CitationCase) {
    #expect(Finding.lines(row.text) == row.found)
  }

  @Test(
    "reads articles of acts of the EU",
    arguments: [
      CitationCase(
        "artikel 5 van Verordening (EU) 2016/679", "artikel 5 van Verordening (EU) 2016/679 → celex:32016R0679#art-5"),
      CitationCase("artikel 6, lid 1, onder f, AVG", "artikel 6, lid 1, onder f, AVG → celex:32016R0679#art-6-lid-1"),
      CitationCase(
        "bijlage I bij Richtlijn 92/43/EEG", "bijlage I bij Richtlijn 92/43/EEG → celex:31992L0043#bijlage-I"),
      CitationCase("de AVG", "AVG → celex:32016R0679"),
    ])
  func readsActs(_ row: CitationCase) {
    #expect(Finding.lines(row.text) == row.found)
  }

  @Test(
    "reads articles behind their law",
    arguments: [
      CitationCase(
        "de AVG, artikel 9, tweede lid.", "AVG → celex:32016R0679",
        "artikel 9, tweede lid → celex:32016R0679#art-9-lid-2"),
      CitationCase(
        "Richtlijn 2008/98/EG, artt. 4 en 8 lid 1", "Richtlijn 2008/98/EG → celex:32008L0098",
        "artt. 4 → celex:32008L0098#art-4", "8 lid 1 → celex:32008L0098#art-8-lid-1"),
      CitationCase("de Gaswet, artikel 12", "Gaswet → Gaswet", "artikel 12 → law 10#art-12"),
      CitationCase(
        "de Gaswet, artikel 12 van de AVG", "Gaswet → Gaswet", "artikel 12 van de AVG → celex:32016R0679#art-12"),
      CitationCase("de AVG, artikel 12 van dit besluit", "AVG → celex:32016R0679"),
      CitationCase("de AVG, artikel 12, van dit besluit", "AVG → celex:32016R0679"),
      CitationCase("de AVG. Artikel 12 is er, artikel 13", "AVG → celex:32016R0679"),
      CitationCase("de AVG, artikel II", "AVG → celex:32016R0679"), CitationCase("de NAVO, artikel 5", "NAVO → NAVO"),
    ])
  func readsArticlesBehindLaws(_ row: CitationCase) {
    #expect(Finding.lines(row.text) == row.found)
  }

  @Test(
    "prefers the laws of the site",
    arguments: [
      CitationCase(
        "artikel 2 lid 4 van het Handvest van de VN", "artikel 2 lid 4 van het Handvest van de VN → law 4#art-2-lid-4"),
      CitationCase(
        "artikel 2, vierde lid, van het VN-Handvest", "artikel 2, vierde lid, van het VN-Handvest → law 4#art-2-lid-4"),
      CitationCase(
        "de artikelen 2, lid 4, en 51 van het VN-Handvest", "artikelen 2, lid 4 → law 4#art-2-lid-4",
        "51 van het VN-Handvest → law 4#art-51"),
      CitationCase("artikel 12 van de Gaswet", "artikel 12 van de Gaswet → law 10#art-12"),
      CitationCase("de Gaswet", "Gaswet → Gaswet"),
    ])
  func prefersTheSite(_ row: CitationCase) {
    #expect(Finding.lines(row.text) == row.found)
  }

  @Test(
    "passes over what is no article",
    arguments: [
      CitationCase("een artikel in de krant"), CitationCase("artikel 5 van de begroting"),
      CitationCase("een Artikel 12-gemeente"),
      CitationCase("het wetsartikel"), CitationCase("artikel 10, eerste lid, van de wet"),
      CitationCase("artikel 3 van deze wet"),
      CitationCase("artikel 4 van dit besluit"), CitationCase("artikel 5. De Kamer"),
      CitationCase("artikelen over water"), CitationCase("state of the art 3 jaar later"),
      CitationCase("artikel 5: 12 mensen"), CitationCase("een artikel 12-2 van de krant"),
      CitationCase("artikel 5, onder de indruk"), CitationCase("bijlage 2 van de brief"), CitationCase("de bijlage"),
      CitationCase("kunst en art. deco"), CitationCase("artikel 12345 Awb", "Awb → \(awb)"),
      CitationCase("artikel 5abcd Awb", "Awb → \(awb)"), CitationCase("artikel 5 van de heer Sr"),
    ])
  func passesOver(_ row: CitationCase) {
    #expect(Finding.lines(row.text) == row.found)
  }
}
