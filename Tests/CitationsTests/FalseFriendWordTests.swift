import Testing

/// Words that are no name, office, member, motion, letter, article or act. The figures stand in FalseFriendTests.
struct FalseFriendWordTests {
  @Test(
    "finds no names inside others and inside addresses",
    arguments: [
      FalseFriend("een AVVN-resolutie", "longer word"), FalseFriend("VNO-NCW en de VNG", "longer word"),
      FalseFriend("EUREKA, EURATOM en EUNAVFOR", "longer word"), FalseFriend("EUR en USD", "currency"),
      FalseFriend("NAVOland en ONAVO", "longer word"), FalseFriend("de EPFL in Lausanne", "longer word"),
      FalseFriend("NAVO12 met een noot", "note glued on"), FalseFriend("EU2022", "year glued on"),
      FalseFriend("de E.U. en de V.N.", "stops between"), FalseFriend("de navo en de eu", "small letters"),
      FalseFriend("Belgische frieten", "adjective"), FalseFriend("de briefadviezen", "plural"),
      FalseFriend("de 12%-norm", "another norm"), FalseFriend("de 1,2%-norm", "another norm"),
      FalseFriend("op https://voorbeeld.nl/Kamerstuk-36045-97 staat", "address"),
      FalseFriend("http://voorbeeld.nl/?jaren=2021-2025", "address"), FalseFriend("EPF-2022@voorbeeld.nl", "address"),
      FalseFriend("info@36045-97.nl", "address"), FalseFriend("zie navo.nl/EPF", "address without www"),
      FalseFriend("rijksoverheid.nl/dossiers/EU", "address without www"),
      FalseFriend("zoek.officielebekendmakingen.nl/kst-36045-97", "address without www"),
    ])
  func findsNoNames(_ row: FalseFriend) {
    #expect(Finding.lines(row.text) == row.found, "\(row.truth)")
  }

  @Test(
    "takes no other ministers for the Dutch one",
    arguments: [
      FalseFriend("de Duitse Minister van Defensie", "German", "Minister van Defensie → another office"),
      FalseFriend("een Duits minister van Defensie", "German", "minister van Defensie → another office"),
      FalseFriend("de Franse en Duitse minister van Defensie", "German", "minister van Defensie → another office"),
      FalseFriend("de Israëlische minister van Defensie", "Israeli", "minister van Defensie → another office"),
      FalseFriend(
        "de Minister van Defensie van Polen", "Polish", "Minister van Defensie van Polen → another office"),
      FalseFriend(
        "de Minister van Defensie van het Verenigd Koninkrijk", "British",
        "Minister van Defensie van het Verenigd Koninkrijk → another office"),
      FalseFriend(
        "de Minister van Defensie van de Verenigde Staten", "American",
        "Minister van Defensie van de Verenigde Staten → another office"),
      FalseFriend("de oud-minister van Defensie", "former", "minister van Defensie → another office"),
      FalseFriend("voormalig Minister van Defensie Jansen", "former", "Minister van Defensie → another office"),
      FalseFriend("de vorige minister van Defensie", "former", "minister van Defensie → another office"),
      FalseFriend("de Poolse vice-minister van Defensie", "deputy", "minister van Defensie → another office"),
      FalseFriend("de viceminister van Defensie", "deputy"),
      FalseFriend("de Minister van Defensiezaken", "longer word"),
      FalseFriend("The Minister of Defence of Poland", "English"), FalseFriend("the Minister of Defence", "English"),
      FalseFriend("Der Minister der Verteidigung und die Mittel", "German prose"),
      FalseFriend("het ministerie van Defensie", "ministry"),
      FalseFriend("de Belgische Grondwet", "law of another state"),
      FalseFriend("artikel 5 van de Grondwet van België", "law of another state", "België → België"),
      FalseFriend("de Kieswet van Suriname", "law of another state"),
      FalseFriend(
        "minister-president Sánchez", "of another state by his name", "minister-president → another office"),
      FalseFriend(
        "de Minister-President De Croo zei", "of another state by his name", "Minister-President → another office"),
      FalseFriend(
        "minister-president M. Rutte, de minister-president\tA. Kok, de minister-president\nDe heer Kok", "ours",
        "minister-president → Minister-President", "minister-president → Minister-President",
        "minister-president → Minister-President"),
      FalseFriend(
        "minister-president Rutte, minister-president Mark Rutte, Minister-President Van Agt, de minister-president zei",
        "ours",
        "minister-president → Minister-President", "minister-president → Minister-President",
        "Minister-President → Minister-President", "minister-president → Minister-President"),
      FalseFriend(
        "de minister-president van Vlaanderen", "of another state", "minister-president van Vlaanderen → another office"
      ),
    ])
  func tellsOffices(_ row: FalseFriend) {
    #expect(Finding.lines(row.text) == row.found, "\(row.truth)")
  }

  @Test(
    "takes no other members for members of parliament",
    arguments: [
      FalseFriend("een lid van de vereniging", "club"), FalseFriend("het ooglid Jansen", "eyelid"),
      FalseFriend("het lid Nederland", "state"), FalseFriend("de leden Europese Raad", "council"),
      FalseFriend("de lidstaat Polen", "state"),
      FalseFriend("de lidstaten België en Polen", "states", "België → België"),
      FalseFriend("het eerste lid, onder a", "paragraph of an article"),
      FalseFriend("lid 4", "paragraph of an article"),
      FalseFriend(
        "artikel 8, eerste lid, Grondwet", "paragraph of an article",
        "artikel 8, eerste lid, Grondwet → jci1.3:c:BWBR0001840&artikel=8&lid=1"),
      FalseFriend(
        "artikel 90, eerste lid Grondwet", "paragraph of an article",
        "artikel 90, eerste lid Grondwet → jci1.3:c:BWBR0001840&artikel=90&lid=1"),
      FalseFriend(
        "artikel 3, tweede lid Opiumwet", "paragraph of an article",
        "artikel 3, tweede lid Opiumwet → jci1.3:c:BWBR0001941&artikel=3&lid=2"),
      FalseFriend("de ledenvergadering en het lidmaatschap", "longer word"), FalseFriend("Lidia Jansen", "name"),
      FalseFriend("de leden: Jansen en Kok", "colon between"),
      FalseFriend("Dat is het lid. Jansen ging.", "next sentence"),
      FalseFriend("de heer en mevrouw Jansen", "couple"), FalseFriend("mevrouw Jansen (51)", "age"),
      FalseFriend("de heer Jansen (burgemeester van Utrecht)", "mayor"),
      FalseFriend("de heer Jansen (Ministerie van Defensie)", "civil servant"),
      FalseFriend("mevrouw De Wit (Rabobank)", "banker"), FalseFriend("de Heer Jezus", "Lord"),
      FalseFriend("member Smith and members Jones and Brown", "English"),
      FalseFriend("das Mitglied Schmidt und Herr Weber (CDU)", "German"),
      FalseFriend("een lid Gedeputeerde Staten", "body"),
      FalseFriend("In het eerste lid A. Indien", "paragraph of an article"),
      FalseFriend("De leden Vragen de regering om opheldering.", "verb with a capital"),
      FalseFriend("een kamerlid van Utrecht", "council of a town"),
    ])
  func findsNoMembers(_ row: FalseFriend) {
    #expect(Finding.lines(row.text) == row.found, "\(row.truth)")
  }

  @Test(
    "takes no other motions for motions of a member",
    arguments: [
      FalseFriend("de motie van het partijcongres", "party"),
      FalseFriend("een motie van wantrouwen", "of no one named"),
      FalseFriend("moties van orde en een motie van treurnis", "of no one named"),
      FalseFriend("de motie van de gemeenteraad van Utrecht", "town"),
      FalseFriend("de motie van de leden van de vereniging", "club"), FalseFriend("de motie van de PvdA", "party"),
      FalseFriend("Motie 12: Meer groen", "party congress"), FalseFriend("moties en amendementen", "of no one named"),
      FalseFriend("emoties Jansen", "longer word"),
      FalseFriend("de promotie van het lid Jansen", "rise", "Jansen → Jansen"),
      FalseFriend("de motie De lucht is van iedereen", "title"), FalseFriend("de motie Voor een schone stad", "title"),
      FalseFriend("In de motie Het is genoeg vraagt de raad om rust.", "title"),
      FalseFriend("a motion of no confidence", "English"), FalseFriend("die Motion der Grünen", "German"),
      FalseFriend("Stemmingen moties Bedrijfslevenbeleid", "subject"),
      FalseFriend("Stemmingen moties Informele Milieuraad", "subject"),
      FalseFriend("Stemmingen moties Landbouw- en Visserijraad", "subject"),
      FalseFriend("Stemmingen moties Staat van de Unie", "subject"),
      FalseFriend("Stemmingen overige moties Begroting Justitie en Veiligheid", "subject"),
      FalseFriend("Motie Datum Status", "head of a table"),
      FalseFriend("Moties Amendementen Toezeggingen", "head of a table"),
      FalseFriend("motie Aangenomen", "row of a table"), FalseFriend("motie Stikstof", "subject"),
      FalseFriend("amendementen Belastingplan 2023", "bill"), FalseFriend("de motie-Den Haag", "town"),
      FalseFriend("De motie van Provinciale Staten", "body"),
      FalseFriend("de motie van Partij voor de Dieren", "party"),
      FalseFriend("een motie vreemd aan de orde van de dag", "of no one named"),
    ])
  func findsNoMotions(_ row: FalseFriend) {
    #expect(Finding.lines(row.text) == row.found, "\(row.truth)")
  }

  @Test(
    "takes no other letters, articles and paragraphs for citations",
    arguments: [
      FalseFriend("een brief aan zijn moeder", "private letter"), FalseFriend("per brief van vier kantjes", "no title"),
      FalseFriend("een brief aan Jan van 5 mei 2022 (bijlage 3)", "private letter", "5 mei 2022 → 2022-05-05"),
      FalseFriend("een briefje «welkom» op tafel", "note"), FalseFriend("de brief Van Dijk", "no day"),
      FalseFriend("A brief History of Time", "English"),
      FalseFriend("She gave a brief “no comment” in Brussels.", "English"),
      FalseFriend("Nota bene: de Nota is voldaan.", "remark and bill"),
      FalseFriend("mededeling over tarieven (dossier 12)", "no paper"),
      FalseFriend("het boek «Aanpak dijken» van 23 december 2022", "book", "23 december 2022 → 2022-12-23"),
      FalseFriend("een artikel in de krant", "newspaper"), FalseFriend("een artikel 12-gemeente", "town without money"),
      FalseFriend("artikel 5 van de begroting", "budget"),
      FalseFriend("de artikelen 12 en 14 van de begroting", "budget"),
      FalseFriend("artikel 1 van de VN-begroting", "budget", "VN → VN"),
      FalseFriend("een artikel van de VN", "newspaper", "VN → VN"),
      FalseFriend("artikel 5 NAVO-verdrag", "law that is not known", "NAVO → NAVO"),
      FalseFriend("article 5 of the Treaty", "English"), FalseFriend("Artikel 5 des Vertrags", "German"),
      FalseFriend("paragraaf 3 van deze brief", "of the paper itself"),
      FalseFriend("paragraaf 12 van dit rapport", "of the paper itself"),
      FalseFriend("zie paragraaf 2.4 hierboven", "of the paper itself"),
      FalseFriend("paragraaf 4 van het regeerakkoord", "of another paper"),
      FalseFriend("artikel 9, § 3, van dat verdrag", "of an article"),
      FalseFriend("art. 12 §§ 2 en 3", "of an article"),
      FalseFriend("artikel 9, paragraaf 3, van dat verdrag", "of an article"),
      FalseFriend(
        "Kamerstuk 36 410, nr. 7, § 4.1", "of that paper", "Kamerstuk 36 410, nr. 7 → kst-36410-7"),
      FalseFriend(
        "Kamerstukken II 2021/22, 36 410, nr. 7, p. 12-14, paragraaf 4.1", "of that paper",
        "Kamerstukken II 2021/22, 36 410, nr. 7 → kst-36410-7"),
      FalseFriend(
        "Kamerstuk 36 410, nr. 7, blz. 12 (§ 4.1)", "of that paper", "Kamerstuk 36 410, nr. 7 → kst-36410-7"),
      FalseFriend("COM(2021) 561, § 4.1", "of that document", "COM(2021) 561 → COM:2021:561"),
      FalseFriend("paragraaf 1.3 van de Dijkennota", "of another paper"),
      FalseFriend("paragraaf 1.3 uit de Voorjaarsnota", "of another paper"),
      FalseFriend("paragraaf 5 van Verordening Y", "of another paper"),
      FalseFriend("paragraaf 5 van de AVG", "of a law", "AVG → celex:32016R0679"),
      FalseFriend("de subparagraaf 3", "longer word"), FalseFriend("paragraaf 2022", "too long"),
      FalseFriend("paragraaf 2.431", "too long"),
      FalseFriend("een paragraaf over paragrafen", "no number"),
    ])
  func findsNoLettersAndArticles(_ row: FalseFriend) {
    #expect(Finding.lines(row.text) == row.found, "\(row.truth)")
  }

  @Test(
    "takes nothing else for acts, gazettes and judgments",
    arguments: [
      FalseFriend("Richtlijn 2022 en richtlijn 12/34", "of a ministry"), FalseFriend("verordening nr. 5", "of a town"),
      FalseFriend("Besluit 12/2022", "of a town"), FalseFriend("Verordening (EU) 2022/", "cut short", "EU → EU"),
      FalseFriend("de beleidsrichtlijn 2006/112/EG", "longer word"),
      FalseFriend("Richtlijn (EU) 12-2022", "hyphen", "EU → EU"),
      FalseFriend("voorbeeld.COM en poort COM1", "domain and port"), FalseFriend("COM(22) 349", "year cut short"),
      FalseFriend("De SEC (2019) en LEFT JOIN (2022)", "no number"), FalseFriend("een plank van L 180 cm", "length"),
      FalseFriend("PB 12", "too short"), FalseFriend("Haar PB 2022, 12,3 seconden", "best time of a runner"),
      FalseFriend("Trb. zonder nummer", "no number"), FalseFriend("Stb. 2011", "no number"),
      FalseFriend("het Staatsblad van 2011", "no number"), FalseFriend("de Staatscourant, nr. 12", "no year"),
      FalseFriend("ECLI:NL:HR:1979", "cut short"), FalseFriend("ECLI:NL:HR:2014:", "cut short"),
      FalseFriend("ECLI:NL:HR:2014:1:2", "a part too many"), FalseFriend("ecli:nl:hr:2014:1", "small letters"),
      FalseFriend("XECLI:NL:HR:2014:1", "longer"), FalseFriend("ECLI:NL:HR:214:1", "year cut short"),
      FalseFriend("het LJN en het ECLI", "no number"), FalseFriend("Aanhangsel van de staart", "of an animal"),
      FalseFriend("de Handelingen van 2011", "no number"),
    ])
  func findsNoActs(_ row: FalseFriend) {
    #expect(Finding.lines(row.text) == row.found, "\(row.truth)")
  }
}
