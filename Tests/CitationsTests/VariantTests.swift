import Testing

@testable import Citations

/// The many ways of writing one thing. Each row is found whole, as the things with these identifiers.
struct VariantTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let text: String
    let identifiers: [String]

    init(_ text: String, _ identifiers: String...) {
      self.text = text
      self.identifiers = identifiers
    }

    var testDescription: String { text }
  }

  @Test(
    "reads papers and dossiers",
    arguments: [
      Row("Kamerstukken II 2021/22, 36 410, nrs. 1 t/m 3", "kst-36410-1", "kst-36410-2", "kst-36410-3"),
      Row("Kamerstukken II 2021/22, 36410-97", "kst-36410-97"), Row("Kst. 36 410, nr. 97", "kst-36410-97"),
      Row("Kamerst. II 2021/22, 36 410, nr. 97", "kst-36410-97"), Row("TK 36 410, nr. 97", "kst-36410-97"),
      Row("EK 36 410, A", "kst-36410-A"), Row("kamerstuk nummer 36 410, nr. 97", "kst-36410-97"),
      Row("kamerstuknummer 36 410-97", "kst-36410-97"), Row("dossiernr. 36 410", "dossier/36410"),
      Row("Eerste Kamer, vergaderjaar 2022–2023, 36 410, A", "kst-36410-A"),
      Row("Kamerstuk 36 410-X-26", "kst-36410-X-26"), Row("Kamerstuk 36 410 hoofdstuk X, nr. 26", "kst-36410-X-26"),
      Row("Kamerstuk 36 410, X, nr. 26", "kst-36410-X-26"), Row("Kamerstuk 36 410, X", "kst-36410-X"),
      Row("Kamerstuk nr. 36410-368", "kst-36410-368"), Row("Kamerstuknr. 36410-368", "kst-36410-368"),
      Row("Kamerstukken I 2021/22, 36 410, C, D en E", "kst-36410-C", "kst-36410-D", "kst-36410-E"),
      Row("Kamerstuk 36 410, nr. 3 en idem, nr. 6", "kst-36410-3", "kst-36410-6"),
      Row("wetsvoorstel 36 410", "dossier/36410"), Row("Kamerstuk nr. 36 410, nr. 2", "kst-36410-2"),
      Row("Kamerstukken I 2021-2022, 36 410, letter A", "kst-36410-A"), Row("Kamerstuk 36 410, nr. 99999"),
      Row("Kamerstuk 36 410 IXB, nr. 4", "kst-36410-IXB-4"),
      Row("36 410, nr. 97 en 98", "kst-36410-97", "kst-36410-98"),
      Row("Kamerstukken I 2020/21, 35 526, A t/m C", "kst-35526-A", "kst-35526-B", "kst-35526-C"),
      Row("Kamerstukken 35 526, nrs. A-C", "kst-35526-A", "kst-35526-B", "kst-35526-C"),
      Row("36 410, nrs. 95 respectievelijk 96", "kst-36410-95", "kst-36410-96"),
      Row("Kamerstukken 35334-82, 35334-90 en 35600-14", "kst-35334-82", "kst-35334-90", "kst-35600-14"),
      Row("Kamerstukken 35 334-82 en 35 600-VI-14", "kst-35334-82", "kst-35600-VI-14"),
      Row("Kamerstukken 21 501 02, nr. 2502", "kst-21501-02-2502"),
      Row("Kamerstuk 36200, hoofdstuk XVI, nr. 45", "kst-36200-XVI-45"),
      Row("35 570 (VII), nr. 2", "kst-35570-VII-2"), Row("35 570 VI en VII, nr. 2", "kst-35570-VI-2"),
      Row("Kamerstuk 36200 (nr. 77)", "kst-36200-77"),
      Row("Kamerstukken 36200 (nrs. 77 en 78)", "kst-36200-77", "kst-36200-78"),
      Row("Kamerstukken II 2022/’23, 36 200 XVI, nr. 45", "kst-36200-XVI-45"),
      Row("Kamerstukken II 2019 – 2020, 35 447, nr. 3", "kst-35447-3"),
      Row("36 410, nrs. 95 & 96", "kst-36410-95", "kst-36410-96"),
    ])
  func readsPapers(_ row: Row) {
    #expect(Self.identifiers(row.text) == row.identifiers)
  }

  @Test(
    "reads proceedings, gazettes and acts",
    arguments: [
      Row("Handelingen TK 2021-2022, 45-8", "h-tk-20212022-45-8"),
      Row("Handelingen II 2021/22, 45, item 8", "h-tk-20212022-45-8"),
      Row("Aanhangsel van de Handelingen, vergaderjaar 2022–2023, 635", "ah-tk-20222023-635"),
      Row("Aanh. Hand. II 2022/23, nr. 635", "ah-tk-20222023-635"), Row("Stb. 2022/14", "stb-2022-14"),
      Row("Tractatenblad 2008, nr. 175", "trb-2008-175"), Row("Verordening (EU) nr. 2016/679", "celex:32016R0679"),
      Row("Verordening (EU) nr. 575/2013", "celex:32013R0575"), Row("Richtlijn nr. 95/46/EG", "celex:31995L0046"),
      Row("Uitvoeringsverordening (EU) 2022/1", "celex:32022R0001"),
      Row("Gedelegeerde Verordening (EU) 2019/980", "celex:32019R0980"),
      Row("Kaderbesluit 2002/584/JBZ", "celex:32002F0584"), Row("Aanbeveling (EU) 2021/1534", "celex:32021H1534"),
      Row("LJN: BH1234", "ljn:BH1234"), Row("Stb. 2011, 256 en 650", "stb-2011-256", "stb-2011-650"),
      Row("PB L 58 van 28.2.2022", "pbeu-2022-L-58"), Row("PbEU L 119/1 van 4 mei 2016", "pbeu-2016-L-119-1"),
      Row("Richtlijn 2000/60", "celex:32000L0060"),
      Row("Handelingen Tweede Kamer, vergaderjaar 2020–2021, nr. 58, item 5", "h-tk-20202021-58-5"),
      Row("Handelingen Eerste Kamer 2020/21, nr. 58, item 5", "h-ek-20202021-58-5"),
      Row("Handelingen II 2020/21, nr. 58, items 5 en 7", "h-tk-20202021-58-5", "h-tk-20202021-58-7"),
      Row("Handelingen II 2020/21, nr. 58, item 5 en item 7", "h-tk-20202021-58-5", "h-tk-20202021-58-7"),
      Row("Hand. II 2020/21, nr. 58, item 5", "h-tk-20202021-58-5"),
      Row("Tweede Kamer, vergaderjaar 2021–2022, Aanhangsel, nr. 1234", "ah-tk-20212022-1234"),
      Row("Tweede Kamer, vergaderjaar 2021–2022, Aanhangsel van de Handelingen, nr. 1234", "ah-tk-20212022-1234"),
      Row("Aanhangsel van de Handelingen Tweede Kamer 2021/22, nr. 1234", "ah-tk-20212022-1234"),
      Row("Trb. 1951, 154 en 1990, 156", "trb-1951-154", "trb-1990-156"),
      Row("Stb. 2018, 12 en 2019, nr. 13", "stb-2018-12", "stb-2019-13"),
      Row("Stcrt. 2018, 1200 en 2019, 1300", "stcrt-2018-1200", "stcrt-2019-1300"),
      Row("Stcrt. 2019, 2018, 2019 en 2020", "stcrt-2019-2018", "stcrt-2019-2019", "stcrt-2019-2020"),
      Row("Stb. 2004, 301, 302 en 303", "stb-2004-301", "stb-2004-302", "stb-2004-303"),
      Row("Aanhangsel Handelingen II 2021/22, nr. 2800 en nr. 2801", "ah-tk-20212022-2800", "ah-tk-20212022-2801"),
      Row(
        "Aanhangsel Handelingen II 2018/19, nr. 300 en 2019/20, nr. 400", "ah-tk-20182019-300", "ah-tk-20192020-400"),
    ])
  func readsPublications(_ row: Row) {
    #expect(Self.identifiers(row.text) == row.identifiers)
  }

  @Test(
    "reads motions and amendments",
    arguments: [
      Row("motie van Jansen en De Vries", "motie van de leden Jansen en De Vries"),
      Row("motie Van der Berg/Kok c.s.", "motie van de leden Van der Berg en Kok c.s."),
      Row("moties Jansen en Van der Berg", "motie van de leden Jansen en Van der Berg"),
      Row("motie van het Kamerlid Jansen c.s.", "motie van het lid Jansen c.s."),
      Row("motie van mevrouw Jansen", "motie van het lid Jansen"),
      Row("tweede nader gewijzigde motie van het lid Jansen", "tweede nader gewijzigde motie van het lid Jansen"),
      Row("gewijzigd amendement van de leden Kok en Jan de Wit", "gewijzigd amendement van de leden Kok en Jan de Wit"),
      Row("subamendement van het lid Kok", "amendement van het lid Kok"),
      Row(
        "GEWIJZIGDE MOTIE VAN DE LEDEN VAN DER BERG EN DE JONG-KOK C.S.",
        "gewijzigde motie van de leden Van der Berg en De Jong-Kok c.s."),
    ])
  func readsMotions(_ row: Row) {
    let motions = Finding.finder.citations(in: Array(row.text.utf8)).filter { $0.motion != nil }
    #expect(motions.map { $0.reference.identifier ?? "" } == row.identifiers)
    #expect(motions.first?.range == 0..<row.text.utf8.count)
  }

  @Test(
    "reads sums and dates",
    arguments: [
      Row("£ 20 miljoen", "GBP 20000000"), Row("€100m", "EUR 100000000"),
      Row("€ 10 tot en met € 15 miljoen", "EUR 10000000", "EUR 15000000"), Row("€ 750k", "EUR 750000"),
      Row("€ 2,5 bn", "EUR 2500000000"), Row("€ 100 mio", "EUR 100000000"),
      Row("€ 5 à 10 miljoen", "EUR 5000000", "EUR 10000000"),
      Row("3 tot en met 5 mei 2022", "2022-05-03", "2022-05-05"), Row("1 en 2 maart 2022", "2022-03-01", "2022-03-02"),
      Row("1 januari tot en met 31 december 2023", "2023-01-01", "2023-12-31"), Row("16 dec. 2022", "2022-12-16"),
      Row("16-12-2022", "2022-12-16"), Row("3 mei '22", "2022-05-03"), Row("2022-12-16", "2022-12-16"),
      Row("Q3 2023", "2023-Q3"),
      Row("2021 t/m 2025", "2021/2025"),
    ])
  func readsSumsAndDates(_ row: Row) {
    #expect(Self.identifiers(row.text) == row.identifiers)
  }

  /// Of what is found from the first byte to the last; years inside proceedings are not asked.
  private static func identifiers(_ text: String) -> [String] {
    let found = Finding.finder.citations(in: Array(text.utf8))
    guard found.first?.range.lowerBound == 0, found.map(\.range.upperBound).max() == text.utf8.count else { return [] }
    return found.filter { $0.phrase == found[0].phrase || $0.reference.kind == found[0].reference.kind }
      .compactMap(\.reference.identifier).filter { !$0.hasPrefix("vergaderjaar") }
  }
}
