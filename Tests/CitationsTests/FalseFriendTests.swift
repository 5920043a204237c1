import Testing

/// A row of a table of texts that look like a citation and hold none of that kind.
struct FalseFriend: CustomTestStringConvertible, Sendable {
  let text: String
  /// What it is in truth.
  let truth: String
  /// What stands there beside it, as in `CitationCase`.
  let found: [String]

  init(_ text: String, _ truth: String, _ found: String...) {
    self.text = text
    self.truth = truth
    self.found = found
  }

  var testDescription: String { "\(truth): \(text)" }
}

/// Figures that are no paper, sum, year or day. The words stand in FalseFriendWordTests.
struct FalseFriendTests {
  @Test(
    "takes no telephone numbers, addresses and accounts for citations",
    arguments: [
      FalseFriend("Bel 020-5551234 op werkdagen.", "telephone"),
      FalseFriend("Bel 06-12345678 voor een afspraak.", "telephone"),
      FalseFriend("Bel +31 20 555 12 34.", "telephone"),
      FalseFriend("Bel 070-36 410 12, nr. 3 in het menu.", "telephone"),
      FalseFriend("Bel gratis 0800-2000-2100.", "telephone with two years in it"),
      FalseFriend("zaaknummer AWB 19/123", "case"), FalseFriend("de zaken AWB 07/34567 en 19/1234 WIA", "cases"),
      FalseFriend("WW II was een ramp.", "war"), FalseFriend("de 5 mei-viering in Assen", "name of a day"),
      FalseFriend("Het adres is Plein 2, 2511 CR Den Haag.", "postcode"),
      FalseFriend("Postbus 20701, 2500 ES Den Haag", "box and postcode"),
      FalseFriend("2513 AA Den Haag", "postcode"),
      FalseFriend("Het bureau zit in D-10117 Berlijn.", "German postcode"),
      FalseFriend("Washington, DC 20500-0003", "American postcode"),
      FalseFriend("huisnummer 12 (10117 Berlijn)", "number of a house"),
      FalseFriend("NEN-EN 1993-1-4 en 1990-1-1", "standard"), FalseFriend("NEN-EN 1991-12-4:2005", "standard"),
      FalseFriend("Maak het over naar NL91 ABNA 0417 1643 00.", "account"),
      FalseFriend("rekening 12.345.67.89 ten name van de school", "account of old"),
      FalseFriend("KvK-nummer 27365100", "trade register"), FalseFriend("KvK 27 365 323, nr. 12", "trade register"),
      FalseFriend("BSN 123 456 782", "citizen"), FalseFriend("BSN 123456782", "citizen"),
      FalseFriend("btw-nummer NL001234567B01", "tax"), FalseFriend("RSIN 8123.45.678", "tax"),
      FalseFriend("ISBN 978-90-12-34567-8", "book"),
      FalseFriend("ISBN 978-90-34567-12-8", "book with a paper in it"),
      FalseFriend("ISBN 90-12345-67-8", "book of old"),
      FalseFriend("ISSN 0921-7371", "periodical"), FalseFriend("ISSN 1871-2035", "periodical with two years in it"),
      FalseFriend("Haar ORCID is 0000-0002-1825-2097.", "researcher"),
      FalseFriend("bestand 550e8400-e29b-1941-2004-446655440000", "UUID"),
      FalseFriend("CAS-nummer 13463-67-7", "substance"), FalseFriend("ozon (10028-15-6)", "substance"),
      FalseFriend("artikelcode 90210-AB-12", "article of a shop"),
      FalseFriend("artikelnummer 36045-97 is op", "article of a shop"),
      FalseFriend("serienummer 48213-17-5", "machine"),
      FalseFriend("doi:10.1000/182", "article of a journal"), FalseFriend("kenteken 12-ABC-3", "licence plate"),
      FalseFriend("kenteken GB-001-B", "licence plate"), FalseFriend("vlucht MH 17", "flight"),
      FalseFriend("vlucht KL1021 van 10.15 uur", "flight"),
      FalseFriend("parketnummer 10-12345-22", "criminal case"), FalseFriend("zaak 200.123.456/01", "civil case"),
    ])
  func passesOverIdentifiers(_ row: FalseFriend) {
    #expect(Finding.lines(row.text) == row.found, "\(row.truth)")
  }

  @Test(
    "takes no counts, measures and tables for citations",
    arguments: [
      FalseFriend("De gemeente telt 36 045 inwoners.", "people"), FalseFriend("25 000 militairen", "people"),
      FalseFriend("25 424 30 117", "figures of a table"), FalseFriend("36 410 36 411 36 412", "figures of a table"),
      FalseFriend("36410; 36411; 36412", "figures of a table"),
      FalseFriend("12 345, 67 890 en 23 456 stemmen", "votes"), FalseFriend("12 345 67", "figures"),
      FalseFriend("36 045 25 424 30 117 euro", "figures of a table", "30 117 euro → EUR 30117"),
      FalseFriend("x € 1.000", "unit of a table"), FalseFriend("met 2023 deelnemers", "people"),
      FalseFriend("Het dossier over 36 045 mensen", "people"), FalseFriend("€ 12abc", "letters that are no scale"),
      FalseFriend("Utrecht is nummer 3 (12 345), Assen nummer 4.", "place in a row"),
      FalseFriend("kandidaat nummer 97 (25424 stemmen)", "votes"),
      FalseFriend("plaats nr. 5 (36 045 inwoners)", "people"),
      FalseFriend("Zij schreef een brief (36 045 woorden).", "words"),
      FalseFriend("Het was 37,5 graden en later -12 °C.", "temperature"),
      FalseFriend("De oven wordt tot 1900 °C verhit.", "temperature"),
      FalseFriend("2,5 procent van 98%", "share"), FalseFriend("Dat is een stijging met 2000%.", "share"),
      FalseFriend("een gemiddelde van 3,2022", "decimal figure"), FalseFriend("in 2.022 gevallen", "cases"),
      FalseFriend("in 1 945 gevallen", "cases"), FalseFriend("in 2000 gevallen", "cases"),
      FalseFriend("in 2000 Fällen", "cases in German"), FalseFriend("in 2000 cases", "cases in English"),
      FalseFriend("voor 1850 mensen", "people"), FalseFriend("Het dorp met 1850 inwoners ligt ver.", "people"),
      FalseFriend("met 2000 NAVO-militairen", "people", "NAVO → NAVO"),
      FalseFriend("De leiding is over 2050 kilometer vernieuwd.", "length"),
      FalseFriend("De windmolens leveren tot 2000 MW.", "power"),
      FalseFriend("op 1800-2000 meter hoogte", "height"), FalseFriend("per 2150 kg lading", "weight"),
      FalseFriend("Een beeld in 1920x1080 is scherp.", "size"), FalseFriend("in 1920×1080 beeldpunten", "size"),
      FalseFriend("een kaart op schaal 1:2000", "scale"), FalseFriend("52.3702, 4.8952", "coordinates"),
      FalseFriend("52° 22′ 12″ noorderbreedte", "coordinates"), FalseFriend("Zij wonnen met 3–1.", "score"),
      FalseFriend("6-4, 6-3", "score"), FalseFriend("de stand was 21-19", "score"),
      FalseFriend("25 miljoen kinderen", "people"), FalseFriend("1.5 miljoen mensen", "people"),
      FalseFriend("3 biljoen bomen", "trees"), FalseFriend("25 miljard liter", "volume"),
      FalseFriend("tussen 5 en 10 jaar", "age"), FalseFriend("een 3/4 meerderheid", "share"),
    ])
  func passesOverCounts(_ row: FalseFriend) {
    #expect(Finding.lines(row.text) == row.found, "\(row.truth)")
  }

  @Test(
    "takes sums for nothing but sums, and nothing else for sums",
    arguments: [
      FalseFriend("36 045 100 euro", "no dossier", "36 045 100 euro → EUR 36045100"),
      FalseFriend("36 045 euro", "no dossier", "36 045 euro → EUR 36045"),
      FalseFriend("€ 36.045, nr. 3 op de lijst", "no paper", "€ 36.045 → EUR 36045"),
      FalseFriend("EUR 25 424, nr. 650 op de lijst", "no paper", "EUR 25 424 → EUR 25424"),
      FalseFriend("25 424 euro, nr. 650 op de lijst", "no paper", "25 424 euro → EUR 25424"),
      FalseFriend("een brief over kosten (36 045 euro)", "no paper", "36 045 euro → EUR 36045"),
      FalseFriend("Het kost voor 2150 euro niets extra.", "no year", "2150 euro → EUR 2150"),
      FalseFriend("in $2000", "no year", "$2000 → USD 2000"),
      FalseFriend("een € 5-biljet", "a note worth a sum", "€ 5 → EUR 5"),
      FalseFriend("De prijzen zijn in EUR.", "currency"), FalseFriend("de EUR/USD-koers", "currency"),
      FalseFriend("het certificaat EUR.1", "form of the customs"), FalseFriend("EUR-Lex 12", "website"),
      FalseFriend("20 eurocent", "cents"), FalseFriend("5 dollarcent", "cents"), FalseFriend("3 eurolanden", "states"),
      FalseFriend("12 EU-landen", "states", "EU → EU"), FalseFriend("het €-teken", "sign"),
      FalseFriend("5 miljoen Canadese dollar", "another dollar"), FalseFriend("C$ 20", "another dollar"),
      FalseFriend("HK$ 500", "another dollar"), FalseFriend("10 USDA-rapporten", "reports"),
    ])
  func tellsSums(_ row: FalseFriend) {
    #expect(Finding.lines(row.text) == row.found, "\(row.truth)")
  }

  @Test(
    "takes no times, pages and names of months for dates",
    arguments: [
      FalseFriend("De vergadering begint om 12.30 uur.", "time"), FalseFriend("van 9.00 tot 17.30 uur", "time"),
      FalseFriend("om 2000 uur", "time"), FalseFriend("Het loket is open tot 2030 uur.", "time"),
      FalseFriend("1900–2100 uur", "time"), FalseFriend("19:45", "time"), FalseFriend("24/7", "always"),
      FalseFriend("16/12", "fraction"), FalseFriend("het seizoen 2021/22", "season"),
      FalseFriend("zie blz. 1980–1985", "pages"), FalseFriend("p. 1980-1985", "pages"),
      FalseFriend("zie p. 12–15 en pagina 2022", "pages"),
      FalseFriend("de nrs. 2010–2015 van de reeks", "numbers of a series"),
      FalseFriend("de artikelen 2001–2012 BW", "articles"), FalseFriend("zaal 1945 en bus 2030", "room and bus"),
      FalseFriend("in ‘1984’ van Orwell", "book"), FalseFriend("in 20221 stond", "year with a note glued on"),
      FalseFriend("in de maand mei of in oktober", "month without year"),
      FalseFriend("Mevrouw Mei belde Augustus.", "persons"), FalseFriend("5 meiden en 2 meisjes", "girls"),
      FalseFriend("3 maartse buien", "rain"), FalseFriend("een 1 aprilgrap", "joke"),
      FalseFriend("0 mei, 45 mei en 31 april 2022", "no such day"),
      FalseFriend("Eind goed, al goed; begin 12.", "proverb"),
      FalseFriend("in het eerste kwartaal", "quarter without year"),
      FalseFriend("de eerste kwartaalcijfers van 2023", "figures"),
      FalseFriend("het vergaderjaar", "year without figures"),
      FalseFriend("van 2025–2021", "years that run back"), FalseFriend("jl. en a.s.", "nothing before them"),
    ])
  func passesOverTimes(_ row: FalseFriend) {
    #expect(Finding.lines(row.text) == row.found, "\(row.truth)")
  }

  @Test(
    "takes no things with a number for citations",
    arguments: [
      FalseFriend("nr. 1 van de wereld", "rank"), FalseFriend("nummer 97 in de rij", "rank"),
      FalseFriend("Downing Street nr. 10", "house"), FalseFriend("Chanel no. 5", "scent"),
      FalseFriend("opus 36, nr. 5", "music"), FalseFriend("Strijkkwartet nr. 12 (opus 127)", "music"),
      FalseFriend("Mahler nr. 5 (1902)", "music"), FalseFriend("Johannes 3:16", "scripture"),
      FalseFriend("Handelingen 5:3", "scripture"), FalseFriend("het boek Handelingen, nr. 5 van het NT", "scripture"),
      FalseFriend("Genesis 1:1–3 en Psalm 121", "scripture"), FalseFriend("de tweede wet van Newton", "physics"),
      FalseFriend("versie 1.2.3 van 36.045.12", "version"), FalseFriend("192.168.36.45", "IP address"),
      FalseFriend("de A12, de N201 en de E19", "roads"), FalseFriend("PM2,5, CO2 en U-235", "substances"),
      FalseFriend("de F-35 en de MQ-9", "aircraft"), FalseFriend("NEN-EN 1990 en ISO 9001:2015", "norms"),
      FalseFriend("dossier 12", "too short"), FalseFriend("Kamer 12", "room"),
      FalseFriend("Kamerstuk 12, nr. 5", "too short"),
      FalseFriend("kamerstukken 12 en 13", "too short"), FalseFriend("het strafdossier 12345", "another dossier"),
      FalseFriend("Het dossier telt 12 345 pagina's.", "pages"),
      FalseFriend("Het kamerstuk kostte 12 345 euro.", "sum", "12 345 euro → EUR 12345"),
      FalseFriend("Het dossier bevat 25 424 stukken.", "papers counted"),
      FalseFriend("Dit Kamerstuk telt 36 045 woorden, nr. 7 het meest.", "words"),
      FalseFriend("het EK 2024", "football"), FalseFriend("EK 2024, 12 345 toeschouwers", "football"),
      FalseFriend(
        "De Tweede Kamer kreeg in 2021–2022 12 345 brieven.", "letters counted", "2021–2022 → 2021/2022"),
      FalseFriend("2022Z en 2022D", "cut short"), FalseFriend("2022z12345", "small letter"),
      FalseFriend("A2022Z12345", "longer"), FalseFriend("amendement t.v.v. dat op stuk", "no number"),
    ])
  func passesOverNumberedThings(_ row: FalseFriend) {
    #expect(Finding.lines(row.text) == row.found, "\(row.truth)")
  }
}
