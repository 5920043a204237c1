import Testing

@testable import Citations

struct AmountTests {
  @Test(
    "finds sums of money",
    arguments: [
      CitationCase("€ 25 miljoen3 en € 2,5 miljard1.", "€ 25 miljoen → EUR 25000000", "€ 2,5 miljard → EUR 2500000000"),
      CitationCase("€ 1,2 triljoen, € 3 miljoenen en € 4 x 25 miljoen"),
      CitationCase("750 miljoen Amerikaanse dollar", "750 miljoen Amerikaanse dollar → USD 750000000"),
      CitationCase("500.000,- euro en € 500,-", "500.000,- euro → EUR 500000", "€ 500,- → EUR 500"),
      CitationCase("12,5 miljoen euro's en 3 euro’s", "12,5 miljoen euro's → EUR 12500000", "3 euro’s → EUR 3"),
      CitationCase("x\u{A0}€ 1.000"),
      CitationCase("circa EUR 1 miljard", "EUR 1 miljard → EUR 1000000000"),
      CitationCase("€ 2,5 mln. per jaar", "€ 2,5 mln. → EUR 2500000"),
      CitationCase("25 miljoen euro", "25 miljoen euro → EUR 25000000"),
      CitationCase("€ 1.234.567,89", "€ 1.234.567,89 → EUR 1234567.89"),
      CitationCase("36 045 100 euro", "36 045 100 euro → EUR 36045100"),
      CitationCase(
        "EUR 2,5 tot 3 miljoen", "EUR 2,5 → EUR 2500000", "3 miljoen → EUR 3000000"),
      CitationCase("€ 10–20 mln.", "€ 10 → EUR 10000000", "20 mln. → EUR 20000000"),
      CitationCase("2 tot 3 miljoen euro", "2 → EUR 2000000", "3 miljoen euro → EUR 3000000"),
      CitationCase("tussen EUR 5 en 10 miljoen", "EUR 5 → EUR 5000000", "10 miljoen → EUR 10000000"),
      CitationCase("EUR 5-10 miljoen", "EUR 5 → EUR 5000000", "10 miljoen → EUR 10000000"),
      CitationCase("EUR 2.5 miljoen", "EUR 2.5 miljoen → EUR 2500000"),
      CitationCase("1.5 miljoen euro", "1.5 miljoen euro → EUR 1500000"),
      CitationCase("EUR 9.223.372.036.854.775.999"), CitationCase("EUR 9.223.372.036.854.775,999"),
      CitationCase("US$ 5", "US$ 5 → USD 5"),
      CitationCase("EUR 99999999999 biljoen"), CitationCase("25 miljoen mensen"), CitationCase("€"),
    ])
  func findsAmounts(_ row: CitationCase) {
    #expect(Finding.lines(row.text) == row.found)
  }

  @Test(
    "finds sums of before the euro, and with a code or minus at them",
    arguments: [
      CitationCase(
        "ƒ 75,– en fl. 3,5 mln. en f 40 miljoen", "ƒ 75,– → NLG 75", "fl. 3,5 mln. → NLG 3500000",
        "f 40 miljoen → NLG 40000000"),
      CitationCase(
        "NLG 4 mln. en NLG12,50 en f 12,50", "NLG 4 mln. → NLG 4000000", "NLG12,50 → NLG 12.50", "f 12,50 → NLG 12.50"),
      CitationCase(
        "300 miljoen gulden, 45 guldens, twaalf miljoen gulden", "300 miljoen gulden → NLG 300000000",
        "45 guldens → NLG 45", "twaalf miljoen gulden → NLG 12000000"),
      CitationCase(
        "ECU 15 miljoen en 15 miljoen ECU", "ECU 15 miljoen → XEU 15000000", "15 miljoen ECU → XEU 15000000"),
      CitationCase("20 miljoen ecu en 20 economen", "20 miljoen ecu → XEU 20000000"),
      CitationCase("f 2 tot f 3 mln.", "f 3 mln. → NLG 3000000"),
      CitationCase("ƒ 2 tot ƒ 3 mln.", "ƒ 2 → NLG 2000000", "ƒ 3 mln. → NLG 3000000"),
      CitationCase("EUR2,5 miljard, USD5", "EUR2,5 miljard → EUR 2500000000", "USD5 → USD 5"),
      CitationCase("−€ 30 mln. en –€ 30 mln.", "€ 30 mln. → EUR 30000000", "€ 30 mln. → EUR 30000000"),
      CitationCase("onderdeel f 3 jaar, lid f 1995, bijlage f 25"),
      CitationCase("f 25 miljoen euro", "25 miljoen euro → EUR 25000000"),
      CitationCase("F 16, fl 16a, de ECU, EUR2a, de ƒ"), CitationCase("200 guldenmunten"),
      CitationCase("2021−2025", "2021−2025 → 2021/2025"),
    ])
  func findsFormerCurrencies(_ row: CitationCase) {
    #expect(Finding.lines(row.text) == row.found)
  }

  @Test(
    "gives all sums of a list the scale at its end",
    arguments: [
      CitationCase(
        "€ 4,7, € 5,1 en € 6,0 miljard", "€ 4,7 → EUR 4700000000", "€ 5,1 → EUR 5100000000",
        "€ 6,0 miljard → EUR 6000000000"),
      CitationCase("€ 3 of € 4 miljoen", "€ 3 → EUR 3000000", "€ 4 miljoen → EUR 4000000"),
      CitationCase("tussen de 3 en 4 miljoen euro", "3 → EUR 3000000", "4 miljoen euro → EUR 4000000"),
      CitationCase("€ 1,7 respectievelijk 2,3 miljard", "€ 1,7 → EUR 1700000000", "2,3 miljard → EUR 2300000000"),
      CitationCase("€ 1,7, resp. € 2,3 miljard", "€ 1,7 → EUR 1700000000", "€ 2,3 miljard → EUR 2300000000"),
      CitationCase("€ 1,7 dan wel 2,3 miljard", "€ 1,7 → EUR 1700000000", "2,3 miljard → EUR 2300000000"),
      CitationCase("€ 20 plus nog eens € 30 miljoen", "€ 20 → EUR 20000000", "€ 30 miljoen → EUR 30000000"),
      CitationCase("€ 100 tot maximaal 200 miljoen", "€ 100 → EUR 100000000", "200 miljoen → EUR 200000000"),
      CitationCase("€ 100 en ca. € 200 miljoen", "€ 100 → EUR 100000000", "€ 200 miljoen → EUR 200000000"),
      CitationCase("1,2 en 3,4 miljoen euro", "1,2 → EUR 1200000", "3,4 miljoen euro → EUR 3400000"),
      CitationCase("15 respectievelijk 20 miljoen euro", "15 → EUR 15000000", "20 miljoen euro → EUR 20000000"),
      CitationCase(
        "Er is € 1,7 respectievelijk 2,3 miljard gereserveerd", "€ 1,7 → EUR 1700000000", "2,3 miljard → EUR 2300000000"
      ),
      CitationCase("Er is € 3 en 4 miljoen uitgegeven.", "€ 3 → EUR 3000000", "4 miljoen → EUR 4000000"),
      CitationCase("€ 3 of 4 miljoen nodig", "€ 3 → EUR 3000000", "4 miljoen → EUR 4000000"),
      CitationCase("€ 3 en 4 miljoen lager dan", "€ 3 → EUR 3000000", "4 miljoen → EUR 4000000"),
      CitationCase("€ 12,50 en 1,5 miljoen ouderen", "€ 12,50 → EUR 12.50"),
      CitationCase("€ 3 en 4 miljoen huishoudens", "€ 3 → EUR 3"),
      CitationCase("artikel 3 en 4 miljoen euro", "4 miljoen euro → EUR 4000000"),
      CitationCase("1,2 en 3,4 procent, en 5 miljoen euro", "5 miljoen euro → EUR 5000000"),
      CitationCase("€ 500 en € 4 miljoen", "€ 500 → EUR 500", "€ 4 miljoen → EUR 4000000"),
      CitationCase(
        "€ 999.999.999.999 en € 3 miljoen", "€ 999.999.999.999 → EUR 999999999999", "€ 3 miljoen → EUR 3000000"),
      CitationCase(
        "€ 9.000.000.000.000.000 en € 9.000.000.000.000.000", "€ 9.000.000.000.000.000 → EUR 9000000000000000",
        "€ 9.000.000.000.000.000 → EUR 9000000000000000"),
      CitationCase("€ 3, € 4 miljoen", "€ 3 → EUR 3", "€ 4 miljoen → EUR 4000000"),
      CitationCase("€ 3 en $ 4 miljoen", "€ 3 → EUR 3", "$ 4 miljoen → USD 4000000"),
      CitationCase(
        "€ 6 of 8 miljoen per jaar, € 7 en 9 mld.", "€ 6 → EUR 6000000", "8 miljoen → EUR 8000000",
        "€ 7 → EUR 7000000000", "9 mld. → EUR 9000000000"),
      CitationCase(
        "(€ 11, 12 en 13,5 mln.)", "€ 11 → EUR 11000000", "12 → EUR 12000000", "13,5 mln. → EUR 13500000"),
      CitationCase("€ 600 en 8 miljoen", "€ 600 → EUR 600"), CitationCase("€ 6 en 8 personen", "€ 6 → EUR 6"),
      CitationCase("€ 6, 8 mensen en 9 miljoen", "€ 6 → EUR 6"), CitationCase("€ 6, 8 miljoen", "€ 6 → EUR 6"),
      CitationCase("€ 3 en 4 miljoen mensen", "€ 3 → EUR 3"), CitationCase("€ 3 en € 4", "€ 3 → EUR 3", "€ 4 → EUR 4"),
      CitationCase(
        "€ 3 miljoen, € 4 en € 5 miljard", "€ 3 miljoen → EUR 3000000", "€ 4 → EUR 4000000000",
        "€ 5 miljard → EUR 5000000000"),
    ])
  func sharesScales(_ row: CitationCase) {
    #expect(Finding.lines(row.text) == row.found)
  }

  @Test(
    "gives the first of two sums no scale that is not its own",
    arguments: [
      CitationCase("€ 250.000 tot € 2 miljoen", "€ 250.000 → EUR 250000", "€ 2 miljoen → EUR 2000000"),
      CitationCase("tussen € 5.000 en € 1 miljoen", "€ 5.000 → EUR 5000", "€ 1 miljoen → EUR 1000000"),
      CitationCase("€ 5 à 6 ton", "€ 5 → EUR 500000", "6 ton → EUR 600000"), CitationCase("5 à 6 ton graan"),
      CitationCase("EUR 900 tot 2 miljoen", "EUR 900 → EUR 900", "2 miljoen → EUR 2000000"),
      CitationCase("250.000 tot 2 miljoen euro", "250.000 → EUR 250000", "2 miljoen euro → EUR 2000000"),
      CitationCase("5000 à 2 mln. euro", "5000 → EUR 5000", "2 mln. euro → EUR 2000000"),
      CitationCase("500 naar 2 miljoen euro", "2 miljoen euro → EUR 2000000"),
      CitationCase("1.200 tot 1.500 miljoen euro", "1.200 → EUR 1200000000", "1.500 miljoen euro → EUR 1500000000"),
      CitationCase("€ 90 tot € 5 miljoen", "€ 90 → EUR 90000000", "€ 5 miljoen → EUR 5000000"),
      CitationCase("5 tot 300 miljoen euro", "5 → EUR 5000000", "300 miljoen euro → EUR 300000000"),
      CitationCase("€ 500 miljoen tot € 1 miljard", "€ 500 miljoen → EUR 500000000", "€ 1 miljard → EUR 1000000000"),
    ])
  func keepsScales(_ row: CitationCase) {
    #expect(Finding.lines(row.text) == row.found)
  }

  @Test(
    "takes no year for the first of two sums",
    arguments: [
      CitationCase(
        "van 2,4 miljard euro in 2024 naar 3,1 miljard euro in 2028", "2,4 miljard euro → EUR 2400000000",
        "2024 → 2024",
        "3,1 miljard euro → EUR 3100000000", "2028 → 2028"),
      CitationCase(
        "van 60 miljoen euro in 2019 tot 40 miljoen euro", "60 miljoen euro → EUR 60000000", "2019 → 2019",
        "40 miljoen euro → EUR 40000000"),
      CitationCase(
        "van 1.800 euro in 2020 naar 2.100 euro", "1.800 euro → EUR 1800", "2020 → 2020", "2.100 euro → EUR 2100"),
      CitationCase(
        "van 1800 euro in 2020 tot 2100 euro", "1800 euro → EUR 1800", "2020 → 2020", "2100 euro → EUR 2100"),
      CitationCase("eind 2021 naar 30 euro", "eind 2021 → 2021-eind", "30 euro → EUR 30"),
      CitationCase("in maart 2021 tot 30 miljoen euro", "maart 2021 → 2021-03", "30 miljoen euro → EUR 30000000"),
      CitationCase("tussen 2023 en 4 miljard euro", "4 miljard euro → EUR 4000000000"),
      CitationCase("2000 tot 3000 euro", "2000 → EUR 2000", "3000 euro → EUR 3000"),
      CitationCase("1500 tot 2.000 euro", "1500 → EUR 1500", "2.000 euro → EUR 2000"),
      CitationCase("2.000 tot 3.000 euro", "2.000 → EUR 2000", "3.000 euro → EUR 3000"),
      CitationCase("€ 2023 tot € 2500", "€ 2023 → EUR 2023", "€ 2500 → EUR 2500"),
    ])
  func passesOverYears(_ row: CitationCase) {
    #expect(Finding.lines(row.text) == row.found)
  }

  @Test(
    "finds sums in words",
    arguments: [
      CitationCase("een half miljard euro", "een half miljard euro → EUR 500000000"),
      CitationCase("half miljoen euro", "half miljoen euro → EUR 500000"),
      CitationCase("half april"),
      CitationCase("vijftien miljoen euro", "vijftien miljoen euro → EUR 15000000"),
      CitationCase("Anderhalf miljard euro", "Anderhalf miljard euro → EUR 1500000000"),
      CitationCase("een miljoen euro", "een miljoen euro → EUR 1000000"),
      CitationCase("tweeënhalf miljoen euro", "tweeënhalf miljoen euro → EUR 2500000"),
      CitationCase("drie en een half miljoen euro", "drie en een half miljoen euro → EUR 3500000"),
      CitationCase("Eén en een half miljard euro", "Eén en een half miljard euro → EUR 1500000000"),
      CitationCase("7 en een half miljoen euro", "7 en een half miljoen euro → EUR 7500000"),
      CitationCase("€ 7 en een half miljoen", "€ 7 en een half miljoen → EUR 7500000"),
      CitationCase("voor twee scholen en een half miljoen euro", "een half miljoen euro → EUR 500000"),
      CitationCase("drie en een half jaar, een en ander"),
      CitationCase("anderhalf tot drie miljoen euro", "anderhalf → EUR 1500000", "drie miljoen euro → EUR 3000000"),
      CitationCase("een à twee miljard dollar", "een → USD 1000000000", "twee miljard dollar → USD 2000000000"),
      CitationCase(
        "tussen acht en negen en een half miljoen euro", "acht → EUR 8000000",
        "negen en een half miljoen euro → EUR 9500000"),
      CitationCase("vier tot 5 miljoen euro", "vier → EUR 4000000", "5 miljoen euro → EUR 5000000"),
      CitationCase("€ 1 tot anderhalf miljoen", "€ 1 → EUR 1000000", "anderhalf miljoen → EUR 1500000"),
      CitationCase(
        "3 à 4 en een half miljoen euro", "3 → EUR 3000000", "4 en een half miljoen euro → EUR 4500000"),
      CitationCase("€ 1 tot twee keer", "€ 1 → EUR 1"),
      CitationCase("acht scholen en negen miljoen euro", "negen miljoen euro → EUR 9000000"),
      CitationCase("zestigduizend euro", "zestigduizend euro → EUR 60000"),
      CitationCase("Vierduizend dollar", "Vierduizend dollar → USD 4000"),
      CitationCase("driehonderdvijftigduizend euro", "driehonderdvijftigduizend euro → EUR 350000"),
      CitationCase("duizend euro", "duizend euro → EUR 1000"),
      CitationCase("driekwart miljard euro", "driekwart miljard euro → EUR 750000000"),
      CitationCase("een kwart miljoen euro", "een kwart miljoen euro → EUR 250000"),
      CitationCase("30 miljoen pond sterling", "30 miljoen pond sterling → GBP 30000000"),
      CitationCase("500 Britse ponden", "500 Britse ponden → GBP 500"),
      CitationCase("zestigduizend mensen, duizenden euro's, een kwart euro, 3 miljoen pond aardappelen, 500 posten"),
      CitationCase("de tweede euro, het vijfde kwart"),
      CitationCase("twee tot drie jaar"), CitationCase("twee tot drie miljoen mensen"),
      CitationCase("drieëntwintig mld. euro", "drieëntwintig mld. euro → EUR 23000000000"),
      CitationCase("tweehonderdvijftig miljoen dollar", "tweehonderdvijftig miljoen dollar → USD 250000000"),
      CitationCase("€ 2 ton", "€ 2 ton → EUR 200000"), CitationCase("€ 2 tonnen", "€ 2 → EUR 2"),
      CitationCase("2 ton euro"), CitationCase("vijftien miljoen mensen"), CitationCase("een miljoen"),
      CitationCase("vijftig euro"), CitationCase("een minister en een euro"), CitationCase("tientallen miljoen euro"),
    ])
  func findsSumsInWords(_ row: CitationCase) {
    #expect(Finding.lines(row.text) == row.found)
  }

  @Test(
    "reads back what it prints",
    arguments: [
      "EUR 1 miljard", "EUR 2,5 miljoen", "EUR 36.045,50", "EUR 100", "USD 1.234.567,89", "NLG 2,5 miljoen",
      "XEU 3 miljard",
    ])
  func roundTrips(_ text: String) throws {
    #expect(try #require(Amount(text)).description == text)
  }
}
