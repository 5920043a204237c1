import Testing

@testable import Citations

struct YearInContextTests {
  @Test(
    "goes on in the year of the date before where that is sure",
    arguments: [
      CitationCase(
        "Op 4 februari 2019 besloot de Kamer. Op 9 februari begon het.", "4 februari 2019 → 2019-02-04",
        "9 februari → 2019-02-09"),
      CitationCase(
        "Op 4 februari 2019 begon het. Bij brief van 2 maart is dat gemeld.", "4 februari 2019 → 2019-02-04",
        "brief van 2 maart → brief-2019-03-02", "2 maart → 2019-03-02"),
      CitationCase(
        "In 2018 is de regeling op 1 maart ingegaan en op 20 oktober herzien.", "2018 → 2018", "1 maart → 2018-03-01",
        "20 oktober → 2018-10-20"),
      CitationCase(
        "Bij besluit van 7 april 2017, dat is gepubliceerd, en bij besluit van 30 mei", "7 april 2017 → 2017-04-07",
        "30 mei → 2017-05-30"),
      CitationCase(
        "op 7 april 2017 (zie de bijlage) gevraagd; op 3 april was dat al gedaan", "7 april 2017 → 2017-04-07",
        "3 april → 2017-04-03"),
      CitationCase(
        "In maart 2019 begon het. De tiende maart was de eerste dag, eind maart de laatste.", "maart 2019 → 2019-03",
        "tiende maart → 2019-03-10", "eind maart → 2019-03-eind"),
      CitationCase(
        "Op 4 mei 2019 begon het. Op 5 mei ging het door.\nOp 6 mei was het klaar.", "4 mei 2019 → 2019-05-04",
        "5 mei → 2019-05-05", "6 mei → 2019-05-06"),
      CitationCase("op 1 maart 2022, en 15 mei", "1 maart 2022 → 2022-03-01", "15 mei → 2022-05-15"),
      CitationCase(
        "Uitspraak van 5 mei 2021 en van 12 april daaropvolgend", "5 mei 2021 → 2021-05-05",
        "12 april daaropvolgend → 2022-04-12"),
      CitationCase(
        "Op 20 november 2020 is gevraagd. De minister heeft op 8 december daarop geantwoord.",
        "20 november 2020 → 2020-11-20", "8 december daarop → 2020-12-08"),
      CitationCase("op 8 december daarop gewezen", "8 december → --12-08"),
      // Each day in brackets has the year before them.
      CitationCase(
        "In 2018 (op 3 april), 2019 (6 april) en 2021 (9 april) is geteld.", "2018 → 2018", "3 april → 2018-04-03",
        "6 april → 2019-04-06", "9 april → 2021-04-09"),
      CitationCase(
        "Kamerstuk 36 045, nr. 1980 (3 april)", "Kamerstuk 36 045, nr. 1980 → kst-36045-1980", "3 april → --04-03"),
      CitationCase("Boek 2018 (zie 3 april)", "3 april → --04-03"),
      CitationCase("3 juli daaraanvolgende", "3 juli daaraanvolgende → --07-03"),
      CitationCase("1 maart van het jaar 2020", "1 maart van het jaar 2020 → 2020-03-01"),
    ])
  func goesOn(_ row: CitationCase) {
    #expect(Finding.lines(row.text) == row.found)
  }

  @Test(
    "takes the year of the paper where no other is near, and none where the paper is not of the year that the text goes on with",
    arguments: [
      // From thing to deed, from sentence to sentence with more than a month between, back in the year.
      (
        "Het voorstel van 7 april 2017 is op 30 mei ingediend.", ["2022-12-16", "2017-12-31"],
        ["--05-30", "2017-05-30"]
      ),
      (
        "Op 4 februari 2019 is dat besloten. Op 6 september volgde het verslag.", ["2022-12-16", "2019-12-31"],
        ["--09-06", "2019-09-06"]
      ),
      (
        "Op 4 februari 2019 is dat besloten. Op 3 februari volgde het verslag.", ["2022-12-16", "2019-12-31"],
        ["--02-03", "2019-02-03"]
      ),
      (
        "Op 4 november 2019 is dat besloten, nadat op 3 januari", ["2022-12-16", "2020-12-31"],
        ["--01-03", "2020-01-03"]
      ),
      (
        "Op 3 januari 2020 is dat besloten, nadat op 15 december", ["2022-12-16", "2020-12-31"],
        ["--12-15", "2020-12-15"]
      ),
      (
        "De brief van 7 april 2017 ging daarover. Op 9 april is gestemd.", ["2022-12-16", "2017-12-31"],
        ["--04-09", "2017-04-09"]
      ),
      (
        "In 2014 kwam er een wet. Op 15 december besloot de Kamer anders.", ["2022-12-16", "2014-12-31"],
        ["--12-15", "2014-12-15"]
      ),
      ("Op 29 januari 2021 is dat besloten, en op 29 februari", ["2022-12-16", "2020-12-31"], ["--02-29", "--02-29"]),
      (
        "Het voorstel van 7 april 2017 is op 30 mei ingediend en op 2 juni geplaatst.", ["2022-12-16", "2017-12-31"],
        ["--06-02", "2017-06-02"]
      ),
      // What lasts since a day, who was born then, what is parted from it, and what is long ago.
      (
        "De heer Kok, geboren op 4 april 1971, is op 9 oktober benoemd.", ["2022-12-16", "1971-12-31"],
        ["--10-09", "1971-10-09"]
      ),
      (
        "Wie vóór 1 februari 1960 kwam, krijgt op 4 juni bericht.", ["2022-12-16", "1960-12-31"],
        ["--06-04", "1960-06-04"]
      ),
      (
        "De regeling geldt sinds 1 februari 2016 en de Kamer heeft op 4 juni gestemd.", ["2022-12-16", "2016-12-31"],
        ["--06-04", "2016-06-04"]
      ),
      (
        "Wij hebben sinds 1 maart 2016 een regeling. Op 4 maart spreken wij erover.", ["2022-12-16", "2016-12-31"],
        ["--03-04", "2016-03-04"]
      ),
      (
        "Na de brand op 3 juni 2016 is veel gebeurd; op 9 oktober sprak de rechter.", ["2022-12-16", "2016-12-31"],
        ["--10-09", "2016-10-09"]
      ),
      (
        "Op 12 maart 2016 is dat besloten. Op 21 maart volgde een brief.", ["2022-12-16", "2018-12-31"],
        ["--03-21", "2016-03-21"]
      ),
      (
        "Op 12 maart 2021 is dat besloten. Op 21 maart volgde een brief.", ["2022-12-16", "2023-12-31"],
        ["2021-03-21", "2021-03-21"]
      ),
      (
        "Op 12 maart 2016 is dat besloten. Op 21 maart volgde een brief, en op 24 maart nog een.",
        ["2022-12-16", "2018-12-31"], ["--03-24", "2016-03-24"]
      ),
      (
        "Dat geldt per 1 maart 2016 en voor de rest per 1 juli.", ["2022-12-16", "2018-12-31"],
        ["2016-07-01", "2016-07-01"]
      ),
      (
        "Op 12 maart 2016 is dat besloten, en op 21 maart gemeld.", ["2022-12-16", "2018-12-31"],
        ["2016-03-21", "2016-03-21"]
      ),
      // A date of the paper's own, or none near.
      (
        "Op 24 februari 2019 begon het. Op 20 oktober jl. is gestemd.", ["2022-12-16", "2020-12-31"],
        ["2022-10-20", "2020-10-20"]
      ),
      (
        "Op 24 februari 2019 begon het. Op 3 maart dit jaar is gestemd.", ["2022-12-16", "2020-12-31"],
        ["2022-03-03", "2020-03-03"]
      ),
      (
        "In 2018 en 2019 ging het goed. Op 5 oktober niet.", ["2022-12-16", "2020-12-31"], ["2022-10-05", "2020-10-05"]
      ),
      (
        "Op 4 oktober 2019 begon het. Dat is waar. Op 5 oktober ook.", ["2022-12-16", "2020-12-31"],
        ["2022-10-05", "2020-10-05"]
      ),
      ("4 oktober 2019\n\nOp 5 oktober begon het.", ["2022-12-16", "2020-12-31"], ["2022-10-05", "2020-10-05"]),
      // A year that the sentence has, of which it is not sure that it is that of the date.
      ("Het doel voor 2030 is op 5 oktober vastgesteld.", ["2022-12-16", "2030-12-31"], ["--10-05", "2030-10-05"]),
      ("Tijdens de zomer van 2019 is op 5 oktober gestemd.", ["2022-12-16", "2019-12-31"], ["--10-05", "2019-10-05"]),
      ("Na het ongeval in 2019 is op 5 oktober gestemd.", ["2022-12-16", "2019-12-31"], ["--10-05", "2019-10-05"]),
      (
        "In het derde kwartaal van 2019 is op 5 oktober gestemd.", ["2022-12-16", "2019-12-31"],
        ["--10-05", "2019-10-05"]
      ),
      (
        "De wet gaat in 2024 in, naar verwachting op 1 juli.", ["2022-12-16", "2024-02-01"], ["--07-01", "2024-07-01"]
      ),
      ("In 2022 kwam er een wet. Op 5 maart is gestemd.", ["2022-12-16", "2020-12-31"], ["2022-03-05", "--03-05"]),
      // A day before that of the date is no continuation, unless it is told as what had been.
      (
        "Op 22 juni 1974 viel het kabinet en op 20 juni vieren wij dat.", ["2022-12-16", "1974-12-31"],
        ["--06-20", "1974-06-20"]
      ),
      (
        "Op 28 november 2021 kwam de wet en op 2 november is een loket geopend.", ["2022-12-16", "2021-12-31"],
        ["--11-02", "2021-11-02"]
      ),
      (
        "Op 28 november 2021 kwam de wet, terwijl op 2 november een loket was ingericht.",
        ["2022-12-16", "2021-12-31"],
        ["2021-11-02", "2021-11-02"]
      ),
      // What is present is none of a year long before the paper.
      (
        "Op 20 juni 1974 viel het kabinet en op 22 juni vieren wij dat.", ["2022-12-16", "1975-12-31"],
        ["--06-22", "1974-06-22"]
      ),
      (
        "Op 20 juni 1974 viel het kabinet en op 22 juni trad een ander aan.", ["2022-12-16", "1975-12-31"],
        ["1974-06-22", "1974-06-22"]
      ),
      (
        "Op 20 juni 1974 viel het kabinet en op 22 juni herdenkt de Kamer dat.", ["2022-12-16", "1975-12-31"],
        ["--06-22", "1974-06-22"]
      ),
      ("Op 20 juni 1974 en 22 juli was dat zo.", ["2022-12-16", "1975-12-31"], ["1974-07-22", "1974-07-22"]),
      // A list with a day of each year.
      (
        "Er is geteld op 7 juni 2018, 5 juni 2019, 9 juni 2020 en 11 juni.", ["2022-12-16", "2020-12-31"],
        ["--06-11", "2020-06-11"]
      ),
    ])
  func doubts(_ text: String, _ latest: [String], _ identifiers: [String]) throws {
    let date = try #require(Finding.finder.citations(in: Array(text.utf8)).last?.reference)
    let found = latest.map { date.resolved(at: Day($0)).identifier }
    #expect(found == identifiers)
  }

  @Test(
    "finds the year by the day of the week, of the year of the paper and those at its side",
    arguments: [
      ("De zitting is op donderdag 19 januari.", "2022-12-16", "2023-01-19"),
      ("Op dinsdag 20 december is gestemd.", "2023-01-12", "2022-12-20"),
      ("De stemming is op vrijdag 16 december.", "2022-12-16", "2022-12-16"),
      ("Op maandag 20 december is gestemd.", "2022-12-16", "2021-12-20"),
      ("Op zondag 29 februari is gestemd.", "2022-12-16", "--02-29"),
      ("Op maandag 19 en dinsdag 20 december is gestemd.", "2022-12-16", "2022-12-20"),
      ("Het reces is van maandag 9 t/m donderdag 12 januari.", "2022-12-16", "2023-01-12"),
      ("Het reces is van maandag 9 tot en met 12 januari.", "2022-12-16", "--01-12"),
      ("Het reces is van maandag 9 t/m donderdag 12 januari 2020.", "2022-12-16", "2020-01-12"),
      ("De vergaderdag 20 december valt uit.", "2022-12-16", "2022-12-20"),
      ("Op 7 april 2020 is dinsdag 9 juni genoemd.", "2022-12-16", "2020-06-09"),
    ])
  func readsDaysOfWeek(_ text: String, _ latest: String, _ identifier: String) throws {
    let date = try #require(Finding.finder.citations(in: Array(text.utf8)).last?.reference)
    #expect(date.resolved(at: Day(latest)).identifier == identifier)
  }

  @Test(
    "finds the year that words before the date say",
    arguments: [
      ("Dat is vorig jaar, op 5 juni, besloten.", "2021-06-05"),
      ("Dat is vorig jaar op 5 juni besloten.", "2021-06-05"),
      ("Dat gaat volgend jaar per 1 juli in.", "2023-07-01"), ("Afgelopen 3 november is gestemd.", "2022-11-03"),
      ("Op 5 mei vorig jaar is gesproken en op 12 juni gestemd.", "2021-06-12"),
      ("Wet werd in 2019 op 5 oktober gewijzigd.", "2019-10-05"),
      ("Wet werd in 2019, op 5 oktober, gewijzigd.", "2019-10-05"),
      ("Elk volgend jaar telt; op 5 oktober is gestemd.", "2022-10-05"),
      ("Op 7 juni 2020 en dit jaar op 9 juni is geteld.", "2022-06-09"),
      ("Op 7 juni 2020 is geteld en dit jaar, op 9 juni, weer.", "2022-06-09"),
      ("Op 7 juni 2020 is geteld en dit jaar wordt op 9 juni weer geteld.", "2022-06-09"),
      ("Op 7 juni dit jaar is geteld en op 9 juni weer.", "2022-06-09"),
      ("Vorig jaar was er op 10 maart een debat.", "2021-03-10"),
      ("Volgend jaar vindt op 1 februari een debat plaats.", "2023-02-01"),
      ("In Den Haag werd vorig jaar al op 10 maart geteld.", "2021-03-10"),
      ("Het vorig jaar gesloten akkoord werd op 10 maart besproken.", "2022-03-10"),
      ("Wat vorig jaar is besloten gaat op 10 maart in.", "2023-03-10"),
    ])
  func readsWordsBefore(_ text: String, _ identifier: String) throws {
    let date = try #require(Finding.finder.citations(in: Array(text.utf8)).last?.reference)
    #expect(date.resolved(at: Day("2022-12-16")).identifier == identifier)
  }

  @Test(
    "a year beside a date goes before that of the date before it",
    arguments: [
      ("Op 11 mei 2021 en dit jaar op 13 mei is dat besproken.", ["2021-05-11", "2022-05-13"]),
      ("In 2020 (3 april), 2021 (3 mei) en 2022 (3 juni) is dat gemeld.", ["2020-04-03", "2021-05-03", "2022-06-03"]),
      (
        "Het verscheen op 14 mei 2019, 13 mei 2020, 11 mei 2021 en 17 mei.",
        ["2019-05-14", "2020-05-13", "2021-05-11", "--05-17"]
      ),
      ("Op 8 mei 1945 kwam het einde en op 4 mei herdenken wij.", ["1945-05-08", "--05-04"]),
      ("Er is op 1 en 2 februari en op 3 maart 2023 overleg.", ["2023-02-01", "2023-02-02", "2023-03-03"]),
      ("In de nacht van zaterdag 10 op zondag 11 december", ["2022-12-10", "2022-12-11"]),
    ])
  func readsYearsBeside(_ text: String, _ identifiers: [String?]) {
    let days = Finding.finder.citations(in: Array(text.utf8)).compactMap { citation -> String? in
      guard case .date(.day) = citation.reference.resolved(at: Day("2022-12-16")) else { return nil }
      return citation.reference.resolved(at: Day("2022-12-16")).identifier
    }
    #expect(days == identifiers)
  }

  @Test(
    "gives no year to what comes back every year, or is in a year without a number",
    arguments: [
      ("De directeur maakt jaarlijks vóór 1 juni een plan.", ["--06-01"]),
      ("Elk jaar stelt de raad uiterlijk op 1 juni een plan vast.", ["--06-01"]),
      ("telkens voor 3 mei", ["--05-03"]), ("tweejaarlijks op 3 mei", ["--05-03"]),
      ("per 1 juni van elk schooljaar", ["--06-01"]), ("op 1 juni ieder jaar", ["--06-01"]),
      ("31 januari van het derde jaar na afloop", ["--01-31"]),
      ("1 februari van het kalenderjaar waarin", ["--02-01"]),
      ("5 juni tot en met 21 augustus van ieder jaar", ["--06-05", "--08-21"]),
      ("jaarlijks van 5 juni tot 21 augustus", ["--06-05", "--08-21"]),
      ("jaarlijks op 1 maart, 1 juni en 1 oktober", ["--03-01", "--06-01", "--10-01"]),
      ("jaarlijks eind maart en medio april", ["--03-eind", "--04-medio"]),
      ("de eerste mei van elk jaar", ["--05-01"]),
      ("Op 4 mei 2019 begon het, en jaarlijks op 5 mei volgt meer.", ["2019-05-04", "--05-05"]),
      ("De jaarlijkse brief kwam op 3 mei.", ["2022-05-03"]),
      ("Dat wordt jaarlijks gemeld, laatst op 3 mei.", ["2022-05-03"]),
      ("Vorig jaar ging het anders dan op 3 mei van het haar bekende geval", ["2022-05-03"]),
      ("Een jaar geleden, op 3 mei", ["--05-03"]),
    ])
  func recurs(_ text: String, _ identifiers: [String]) throws {
    let latest = try #require(Day("2022-12-16"))
    let found = Finding.finder.citations(in: Array(text.utf8)).filter {
      if case .date = $0.reference { true } else { false }
    }
    #expect(found.map { $0.reference.resolved(at: latest).identifier } == identifiers)
  }

  @Test(
    "reads years of two figures behind documents only",
    arguments: [
      CitationCase("d.d. 6 juni 19", "6 juni 19 → 2019-06-06"),
      CitationCase("het rapport, dd. 6 juni 98, over", "6 juni 98 → 1998-06-06"),
      CitationCase(
        "de Kamerbrief van 6 juni 19 inzake dijken", "Kamerbrief van 6 juni 19 → kamerbrief-2019-06-06",
        "6 juni 19 → 2019-06-06"),
      CitationCase("op 6 juni 19", "6 juni → --06-06"), CitationCase("de dag van 6 juni 19", "6 juni → --06-06"),
      CitationCase("d.d. 6 juni 19.30 uur", "6 juni → --06-06"), CitationCase("d.d. 6 juni 19:30", "6 juni → --06-06"),
      CitationCase("d.d. 6 juni 19%", "6 juni → --06-06"), CitationCase("d.d. 6 juni 19-21", "6 juni → --06-06"),
      CitationCase("d.d. 6 juni 19 uur", "6 juni → --06-06"),
      CitationCase("d.d. 6 juni 1 en 2", "6 juni → --06-06"), CitationCase("d.d. 6 juni 190", "6 juni → --06-06"),
    ])
  func readsShortYears(_ row: CitationCase) {
    #expect(Finding.lines(row.text) == row.found)
  }
}
