import Testing

@testable import Citations

struct ShortFormTests {
  @Test(
    "a short form means what stood before its bracket, from there on",
    arguments: [
      CitationCase(
        "Verordening (EU) 2023/1115 (hierna: de Ontbossingsverordening). De Ontbossingsverordening geldt",
        "Verordening (EU) 2023/1115 → celex:32023R1115", "Ontbossingsverordening → celex:32023R1115",
        "Ontbossingsverordening → celex:32023R1115"),
      CitationCase(
        "Verordening (EU) 2023/1115 (hierna: verordening) en de Verordening",
        "Verordening (EU) 2023/1115 → celex:32023R1115"),
      CitationCase(
        "De DORA volgt. Verordening (EU) 2022/2554 (DORA) geldt; DORA-toezicht en de DORA.",
        "Verordening (EU) 2022/2554 → celex:32022R2554", "DORA → celex:32022R2554", "DORA → celex:32022R2554",
        "DORA → celex:32022R2554"),
      CitationCase(
        "de Europese Vredesfaciliteit («EVF»), de EVF", "Europese Vredesfaciliteit → EPF", "EVF → EPF", "EVF → EPF"),
      CitationCase(
        "Richtlijn (EU) 2022/2554 (hierna: «de DRL») en DRL", "Richtlijn (EU) 2022/2554 → celex:32022L2554",
        "DRL → celex:32022L2554", "DRL → celex:32022L2554"),
      CitationCase(
        "regels voor diensten (Digitaledienstenverordening, DDV) en de DDV",
        "Digitaledienstenverordening → celex:32022R2065", "DDV → celex:32022R2065", "DDV → celex:32022R2065"),
      CitationCase(
        "regels (Richtlijn 2007/60/EG, ROR) en de ROR", "Richtlijn 2007/60/EG → celex:32007L0060",
        "ROR → celex:32007L0060", "ROR → celex:32007L0060"),
      CitationCase(
        "de regels (Kieswet, BZK) en BZK", "Kieswet → jci1.3:c:BWBR0004627"),
      CitationCase(
        "de Zorgverzekeringswet (Zvw) en artikel 9 Zvw", "Zorgverzekeringswet → jci1.3:c:BWBR0018450",
        "Zvw → jci1.3:c:BWBR0018450", "artikel 9 Zvw → jci1.3:c:BWBR0018450&artikel=9"),
      CitationCase("de Zorgverzekeringswet (Vws) en Vws", "Zorgverzekeringswet → jci1.3:c:BWBR0018450"),
      CitationCase("de Mediawet 2008 (OCW) en OCW", "Mediawet 2008 → jci1.3:c:BWBR0025028"),
      CitationCase(
        "de Grondwet (hierna te noemen: GW) en de GW", "Grondwet → jci1.3:c:BWBR0001840",
        "GW → jci1.3:c:BWBR0001840", "GW → jci1.3:c:BWBR0001840"),
      CitationCase(
        "de Grondwet («GRW») en de Kieswet («GRW») en GRW", "Grondwet → jci1.3:c:BWBR0001840",
        "GRW → jci1.3:c:BWBR0001840",
        "Kieswet → jci1.3:c:BWBR0004627"),
      CitationCase(
        "Richtlijn 2007/60/EG, hierna de ROR, geldt; de ROR", "Richtlijn 2007/60/EG → celex:32007L0060",
        "ROR → celex:32007L0060", "ROR → celex:32007L0060"),
      CitationCase(
        "Richtlijn 2007/60/EG (PbEU 2007, L 288), hierna te noemen: «Overstromingsrichtlijn». De Overstromingsrichtlijn",
        "Richtlijn 2007/60/EG → celex:32007L0060", "PbEU 2007, L 288 → pbeu-2007-L-288",
        "Overstromingsrichtlijn → celex:32007L0060", "Overstromingsrichtlijn → celex:32007L0060"),
      CitationCase("Richtlijn 2007/60/EG, hierna volgt ROR", "Richtlijn 2007/60/EG → celex:32007L0060"),
      CitationCase("Richtlijn 2007/60/EG, hierna Deltares en Deltares", "Richtlijn 2007/60/EG → celex:32007L0060"),
      CitationCase("Richtlijn 2007/60/EG, ROR en ROR", "Richtlijn 2007/60/EG → celex:32007L0060"),
      CitationCase(
        "Verordening (EU) 2022/868 (hierna: de datagovernanceverordening). Datagovernanceverordening en datagovernanceverordening,",
        "Verordening (EU) 2022/868 → celex:32022R0868", "datagovernanceverordening → celex:32022R0868",
        "Datagovernanceverordening → celex:32022R0868", "datagovernanceverordening → celex:32022R0868"),
      CitationCase(
        "Verordening (EU) 2022/868 (hierna: de verordening) en (hierna: de afspraken); de verordening",
        "Verordening (EU) 2022/868 → celex:32022R0868"),
      CitationCase(
        "de Wet publieke gezondheid (Wpg) en artikel 7 Wpg", "Wet publieke gezondheid → jci1.3:c:BWBR0024705",
        "Wpg → jci1.3:c:BWBR0024705", "artikel 7 Wpg → jci1.3:c:BWBR0024705&artikel=7"),
      CitationCase(
        "Artikel 3 van de Wet publieke gezondheid (Wpg), art. 9 Wpg.",
        "Artikel 3 van de Wet publieke gezondheid → jci1.3:c:BWBR0024705&artikel=3",
        "Wpg → jci1.3:c:BWBR0024705", "art. 9 Wpg → jci1.3:c:BWBR0024705&artikel=9"),
      CitationCase(
        "Artikelen 3 en 4 van Verordening (EU) 2023/1115 (Bosverordening); artikel 5 Bosverordening",
        "Artikelen 3 → celex:32023R1115#art-3", "4 van Verordening (EU) 2023/1115 → celex:32023R1115#art-4",
        "Bosverordening → celex:32023R1115", "artikel 5 Bosverordening → celex:32023R1115#art-5"),
      CitationCase(
        "artikel 4 van de Mediawet 2008 (OCW) en OCW, de Wet publieke gezondheid (Rutte) en Rutte",
        "artikel 4 van de Mediawet 2008 → jci1.3:c:BWBR0025028&artikel=4",
        "Wet publieke gezondheid → jci1.3:c:BWBR0024705"),
      CitationCase(
        "Richtlijn 2007/60/EG (Engels, Kok), Richtlijn 2007/60/EG (Kok) en Kok",
        "Richtlijn 2007/60/EG → celex:32007L0060",
        "Richtlijn 2007/60/EG → celex:32007L0060"),
      CitationCase(
        "Richtlijn 2000/60/EG, hierna de Richtlijn water, geldt. Artikel 3 van de Richtlijn lucht",
        "Richtlijn 2000/60/EG → celex:32000L0060"),
      CitationCase(
        "Richtlijn 2000/60/EG, hierna de Waterrichtlijn, en artikel 3 Waterrichtlijn",
        "Richtlijn 2000/60/EG → celex:32000L0060", "Waterrichtlijn → celex:32000L0060",
        "artikel 3 Waterrichtlijn → celex:32000L0060#art-3"),
      CitationCase("Kamerstuk 36 045, nr. 97 (XYZ) en XYZ", "Kamerstuk 36 045, nr. 97 → kst-36045-97"),
      CitationCase("Richtlijn (EU) 2022/2555 (EU)", "Richtlijn (EU) 2022/2555 → celex:32022L2555", "EU → EU"),
      CitationCase("Richtlijn (EU) 2022/2555 (Engels) en Engels", "Richtlijn (EU) 2022/2555 → celex:32022L2555"),
    ])
  func learns(_ row: CitationCase) {
    #expect(Finding.lines(row.text) == row.found)
  }

  @Test(
    "finds articles of what a short form means",
    arguments: [
      ("Artikel 7, lid 2, van de ROR en art. 9 (1) ROR.", ["#art-7-lid-2", "#art-9-lid-1"]),
      ("De artikelen 4, 5 en 7 van de ROR", ["#art-4", "#art-5", "#art-7"]),
      ("Bijlage I bij de ROR", ["#bijlage-I"]),
      ("artikel 3, en artikel 4, tweede lid, van de ROR", ["#art-3", "#art-4-lid-2"]),
      ("artikel 81 van de Grondwet, de ROR", [""]), ("artikel 12 van de ROR-lidstaten", ["#art-12"]),
      ("artikel 4. De ROR", [""]), ("Artikel 4 gaat over de ROR", [""]), ("artikel 4 van de herziene ROR", [""]),
    ])
  func findsArticles(_ text: String, _ expected: [String]) {
    let definition = "Richtlijn 2007/60/EG (hierna: ROR). "
    let found = Finding.finder.citations(in: Array((definition + text).utf8)).dropFirst(2)
    let ids = found.compactMap(\.reference.identifier).filter { $0.hasPrefix("celex:32007L0060") }
    #expect(ids.map { String($0.dropFirst(16)) } == expected)
    #expect(found.map(\.phrase.lowerBound) == found.map(\.phrase.lowerBound).sorted())
  }

  @Test("what one text defines, the next one knows")
  func carries() {
    var forms = ShortForms()
    _ = Finding.finder.citations(in: Array("Verordening (EU) 2022/2554 (DORA)".utf8), shortForms: &forms)
    let next = Finding.finder.citations(in: Array("Ook DORA telt.".utf8), shortForms: &forms)
    #expect(next.map(\.reference.identifier) == ["celex:32022R2554"])
  }
}
