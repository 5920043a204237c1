import Testing

@testable import Citations

struct TenseOfDayTests {
  @Test(
    "has the last such day before the paper where the clause speaks of the past",
    arguments: [
      // A verb in the past, before the day or behind it, also in a clause that another holds.
      ("Op 19 december kwam de commissie bijeen waarna zij adviseerde.", "2022-12-16", "2021-12-19"),
      ("De commissie bracht op 3 september haar oordeel uit.", "2022-04-20", "2021-09-03"),
      ("Het oordeel dat de commissie op 3 september uitbracht, is helder.", "2022-04-20", "2021-09-03"),
      ("De regeling werd op 3 september ingevoerd.", "2022-04-20", "2021-09-03"),
      ("Eind september werd de regeling ingevoerd.", "2022-04-20", "2021-09-eind"),
      ("De tiende september was de laatste dag.", "2022-04-20", "2021-09-10"),
      ("Van 3 t/m 5 september vond de oefening plaats.", "2022-04-20", "2021-09-05"),
      // Where the verb must stand.
      ("Op 3 september vroeg de commissie om uitleg.", "2022-04-20", "2021-09-03"),
      ("Op 3 september evalueerde de commissie dat.", "2022-04-20", "2021-09-03"),
      ("Op 3 september inventariseerden de leden dat.", "2022-04-20", "2021-09-03"),
      // An auxiliary and a participle, in any order, and over what stands in brackets.
      ("De commissie heeft op 3 september haar oordeel gegeven.", "2022-04-20", "2021-09-03"),
      ("Op 3 september (Kamerstuk 36 410, nr. 3) heeft de commissie haar oordeel gegeven.", "2022-04-20", "2021-09-03"),
      ("Ik deel mee dat de wet op 3 september is bekrachtigd.", "2022-04-20", "2021-09-03"),
      ("Ik deel mee dat de wet op 3 september bekrachtigd is.", "2022-04-20", "2021-09-03"),
      ("De wet is bekrachtigd op 3 september.", "2022-04-20", "2021-09-03"),
      ("De wet, die op 3 september is bekrachtigd, wordt gewijzigd.", "2022-04-20", "2021-09-03"),
      ("De wet is aanvaard en op 3 september in werking getreden.", "2022-04-20", "2021-09-03"),
      ("De leden hebben op 3 en 5 september vragen ingediend.", "2022-04-20", "2021-09-05"),
      ("De op 3 september aangenomen motie wordt uitgevoerd.", "2022-04-20", "2021-09-03"),
      ("Op 3 maart is gestemd.", "2022-12-16", "2022-03-03"), ("Op 3 maart is gestemd.", "2022-03-03", "2022-03-03"),
      ("Sinds 3 september geldt een regeling.", "2022-04-20", "2021-09-03"),
      // The day of a document.
      ("In mijn brief van 3 september staat meer.", "2022-04-20", "2021-09-03"),
      ("Bij brief d.d. 3 september", "2022-04-20", "2021-09-03"),
      ("de brief «Dijken» van 3 september", "2022-04-20", "2021-09-03"),
      ("het rapport ‘Dijken en «zand»’ van 3 september", "2022-04-20", "2021-09-03"),
      ("de motie-Pieters van 3 september", "2022-04-20", "2021-09-03"),
      ("de motie van 3 september", "2022-04-20", "2021-09-03"), ("het verslag van 3 april", "2022-04-20", "2022-04-03"),
      ("de brief van de minister van Defensie van 3 september", "2022-04-20", "2021-09-03"),
      ("het verzoek van uw commissie van 3 september", "2022-04-20", "2021-09-03"),
      ("In het tweede overleg van 3 september is dat gezegd.", "2022-04-20", "2021-09-03"),
      ("in antwoord op de vragen van het lid Pieters van 3 september", "2022-04-20", "2021-09-03"),
      // The plan is of what the sentence is about.
      ("Naar aanleiding van het debat van 25 mei wordt de regeling aangepast.", "2022-09-20", "2022-05-25"),
      ("De toezegging uit het debat van 25 mei wordt hiermee nagekomen.", "2022-09-20", "2022-05-25"),
      ("De slachtoffers van de aanslag van 25 mei worden herdacht.", "2022-09-20", "2022-05-25"),
      ("De motie ingediend op 25 mei wordt uitgevoerd.", "2022-09-20", "2022-05-25"),
      ("In het debat van 25 mei zegde ik toe dit te laten onderzoeken.", "2022-09-20", "2022-05-25"),
      // A day has the verb of the one before it in its clause.
      ("De motie is op 3 september ingediend en op 5 september aangenomen.", "2022-04-20", "2021-09-05"),
      (
        "De dijkwet is op 3 juni ingediend, op 5 juli aangenomen en op 7 september in werking getreden.", "2022-04-20",
        "2021-09-07"
      ),
      ("Op 3 september heeft de Kamer gesproken en op 5 september heeft zij dat aanvaard.", "2022-04-20", "2021-09-05"),
      ("Ik heb de Kamer op 3 september en op 5 september geïnformeerd.", "2022-04-20", "2021-09-05"),
      ("De commissie oordeelde op 5 september anders dan op 3 september.", "2022-04-20", "2021-09-03"),
      ("In de brieven van 3 juni, 5 juli en 7 september staat dat.", "2022-04-20", "2021-09-07"),
      ("Op 3 september kwam de commissie; op 5 september begonnen de gesprekken.", "2022-04-20", "2021-09-05"),
      // Groups with a participle.
      ("De nota, op 3 september aan de Kamer gezonden, wordt besproken.", "2022-04-20", "2021-09-03"),
      ("De nota, verzonden op 3 september, wordt besproken.", "2022-04-20", "2021-09-03"),
      ("De op 3 september gepubliceerde regeling geldt.", "2022-04-20", "2021-09-03"),
      ("Het op 3 september aan de Kamer gezonden plan wordt uitgevoerd.", "2022-04-20", "2021-09-03"),
      ("De op 3 september in werking getreden wet geldt.", "2022-04-20", "2021-09-03"),
      ("Het aantal leerlingen op 3 september bedroeg er 400.", "2022-04-20", "2021-09-03"),
      ("De rechtbank constateerde op 3 september een fout.", "2022-04-20", "2021-09-03"),
      ("De cijfers van de peiling op 3 september gaven een daling te zien.", "2022-04-20", "2021-09-03"),
      ("In mijn brief van 21 december heb ik dat toegezegd.", "2022-12-16", "2021-12-21"),
      ("Bij brief van 3 juli is de Kamer ingelicht.", "2022-04-20", "2021-07-03"),
      ("In de brief van 3 maart staat dat.", "2022-04-20", "2022-03-03"),
      ("In de brief van 16 december staat dat.", "2022-12-16", "2022-12-16"),
      ("Op 9 november heeft de Kamer dat besloten.", "2022-04-20", "2021-11-09"),
      ("Op\u{A0}9\u{A0}november heeft de Kamer dat besloten.", "2022-04-20", "2021-11-09"),
      ("De Raad heeft op 14 september advies uitgebracht.", "2022-04-20", "2021-09-14"),
      ("De wet is op 22 december aangenomen en daarna vergeten.", "2022-12-16", "2021-12-22"),
      ("Op 19 december vond een optocht plaats.", "2022-12-16", "2021-12-19"),
      ("De dijk werd op 5 en 6 december doorgestoken.", "2022-04-20", "2021-12-06"),
      ("De Kamer stemde op 20 december tegen.", "2022-12-16", "2021-12-20"),
      ("Het ontwerp heeft van 3 september tot en met 5 oktober ter inzage gelegen.", "2022-04-20", "2021-10-05"),
      ("Op 3 september zijn drie bomen gevallen.", "2022-04-20", "2021-09-03"),
      ("Op 3 september is € 3 mln. uitbetaald.", "2022-04-20", "2021-09-03"),
      ("Op 3 september is 3,5% van de aanvragen afgewezen.", "2022-04-20", "2021-09-03"),
      // The day of the week is surer.
      ("Op zaterdag 3 september is geteld.", "2022-04-20", "2022-09-03"),
    ])
  func readsPast(_ text: String, _ latest: String, _ identifier: String) throws {
    #expect(try identifierOfLastDate(in: text, at: latest) == identifier)
  }

  @Test(
    "knows participles, with parts and prefixes, weak and strong",
    arguments: [
      "bezocht", "verzocht", "onderzocht", "herdacht", "verkocht", "bedacht", "gelegen", "stilgelegen", "voorgevallen",
      "verdwenen", "voorgehangen", "geschonden", "ondervonden", "genoten", "vermeden", "aangetroffen", "gerezen",
      "genezen", "verdronken", "erkend", "voortgezet", "stopgezet", "bezet", "overleden", "omgekomen", "vastgelegd",
      "overeengekomen", "bijgewoond", "verricht", "opgericht", "ontslagen", "bekrachtigd", "overwogen", "overgedragen",
      "afgenomen", "vrijgesproken", "verdeeld", "toegekend", "gezeten", "vervallen",
    ])
  func knowsParticiples(_ participle: String) throws {
    for auxiliary in ["heeft", "is"] {
      let text = "Op 28 november \(auxiliary) de commissie de zaak \(participle)."
      #expect(try identifierOfLastDate(in: text, at: "2023-05-10") == "2022-11-28")
    }
  }

  @Test(
    "knows verbs of the past that stand second",
    arguments: [
      "verzocht", "onderzocht", "zocht", "verdween", "overwoog", "hief", "sloeg", "brak", "ontstond", "reed", "las",
      "verwees", "zat", "verdronk", "sneed", "vermeed", "leed", "bezweek", "beval", "verbood", "bewees", "voer", "trof",
      "schoot", "verkoos", "bedroog", "verbrak", "wist", "ging", "legde", "stortte", "vierde",
    ])
  func knowsPasts(_ verb: String) throws {
    let text = "Op 28 november \(verb) de commissie in Utrecht."
    #expect(try identifierOfLastDate(in: text, at: "2023-05-10") == "2022-11-28")
  }

  @Test(
    "takes no verb of the present for a participle",
    arguments: ["verzoekt", "onderzoekt", "bespreekt", "verleent", "vermeldt", "ontvangt", "bestaat", "verwijst"])
  func knowsPresents(_ verb: String) throws {
    let text = "De commissie \(verb) de regering om vóór 1 september te antwoorden."
    #expect(try identifierOfLastDate(in: text, at: "2023-05-10") == "2023-09-01")
  }

  @Test(
    "has the year of the paper for what is or will be",
    arguments: [
      ("Op 19 december is het debat.", "2022-12-16", "2022-12-19"),
      ("De stemming is op 19 december.", "2022-12-16", "2022-12-19"),
      ("De minister heeft op 19 december overleg met de gemeenten.", "2022-12-16", "2022-12-19"),
      ("Er zijn op 19 december gesprekken met gebruikers.", "2022-12-16", "2022-12-19"),
      ("De regeling wordt op 3 september ingevoerd.", "2022-04-20", "2022-09-03"),
      ("De regeling zal op 3 september zijn ingevoerd.", "2022-04-20", "2022-09-03"),
      ("De Kamer weet dat op 3 september de wet in werking treedt.", "2022-04-20", "2022-09-03"),
      ("De wet treedt op 3 september in werking.", "2022-04-20", "2022-09-03"),
      ("De oefening is gepland op 3 september.", "2022-04-20", "2022-09-03"),
      ("De proef is naar verwachting op 3 september voltooid.", "2022-04-20", "2022-09-03"),
      ("In alle gevallen is op 3 september meer bekend.", "2022-04-20", "2022-09-03"),
      ("Het is de bedoeling om op 3 september te beginnen.", "2022-04-20", "2022-09-03"),
      ("de op 3 september voorgenomen proef", "2022-04-20", "2022-09-03"),
      ("De oefening is op 3 september voorzien.", "2022-04-20", "2022-09-03"),
      ("Het kabinet heeft toegezegd uiterlijk op 3 september te antwoorden.", "2022-04-20", "2022-09-03"),
      ("Het op 3 september ingeplande debat volgt.", "2022-04-20", "2022-09-03"),
      ("De op 3 september verwachte brief volgt.", "2022-04-20", "2022-09-03"),
      ("Met ingang van 3 september geldt een regeling.", "2022-04-20", "2022-09-03"),
      ("Op 3 september tweede termijn van de begroting.", "2022-04-20", "2022-09-03"),
      ("Op 3 september beide debatten.", "2022-04-20", "2022-09-03"),
      ("Op 3 september spreken de leden verder.", "2022-04-20", "2022-09-03"),
      ("Als op 3 september blijkt dat dit is gelukt", "2022-04-20", "2022-09-03"),
      ("Ik heb gemeld dat op 3 september de proef begint.", "2022-04-20", "2022-09-03"),
      ("Het debat was goed; op 3 september spreken wij verder.", "2022-04-20", "2022-09-03"),
      ("Dat werd besloten en op 3 september spreken wij verder.", "2022-04-20", "2022-09-03"),
      ("Op 3 september spreken wij over de wet die is ingevoerd.", "2022-04-20", "2022-09-03"),
      ("Voor het debat van 19 december ontvangt u een brief.", "2022-12-16", "2022-12-19"),
      ("het debat van 19 december", "2022-12-16", "2022-12-19"),
      ("de agenda van 19 december", "2022-12-16", "2022-12-19"),
      ("de viering van 3 september", "2022-08-20", "2022-09-03"),
      ("de brief van de minister over de viering van 3 september", "2022-08-20", "2022-09-03"),
      ("Ik stuur de Kamer voor 3 maart een brief.", "2022-12-16", "2023-03-03"),
      ("De commissie brengt vóór 3 maart advies uit.", "2022-12-16", "2023-03-03"),
      ("De regeling vervalt op 3 maart.", "2022-12-16", "2023-03-03"),
      ("De regeling loopt tot 3 maart.", "2022-12-16", "2023-03-03"),
      ("De termijn is tot 3 september verlengd.", "2022-04-20", "2022-09-03"),
      ("De Kamer heeft gevraagd om vóór 3 september te antwoorden.", "2022-04-20", "2022-09-03"),
      ("Het rapport dat is verschenen bespreekt de Kamer op 3 september.", "2022-04-20", "2022-09-03"),
      ("De planning is dat de wet op 3 maart ingaat.", "2022-12-16", "2023-03-03"),
      ("Ik wil dat de wet op 3 maart geldt.", "2022-12-16", "2023-03-03"),
      ("De minister spreekt op 3 maart met de sector.", "2022-12-16", "2023-03-03"),
      ("Naar verwachting is het onderzoek op 3 maart gereed.", "2022-12-16", "2023-03-03"),
      ("Er zijn voor 3 mei aanvragen ingediend.", "2022-12-16", "2022-05-03"),
      ("De regeling geldt tot en met 31 december.", "2022-12-16", "2022-12-31"),
      ("de evaluatie van 3 september tot en met 5 oktober", "2022-04-20", "2022-10-05"),
      ("De wet gaat op 3 juli in en op 3 september volgt de regeling.", "2022-04-20", "2022-09-03"),
      ("De regeling gaat op 3 juli in en op 3 september ook voor anderen.", "2022-04-20", "2022-09-03"),
      ("De op 3 september te houden oefening volgt.", "2022-04-20", "2022-09-03"),
      ("De motie is aangenomen; op 3 september spreken wij verder.", "2022-04-20", "2022-09-03"),
      ("De commissie zal op 14 september vergaderen.", "2022-12-16", "2023-09-14"),
      ("Vanaf 1 oktober zullen gemeenten dat doen.", "2022-12-16", "2023-10-01"),
      ("Het stelsel gaat op 1 juli in.", "2022-12-16", "2023-07-01"),
      ("De bedrijven moeten uiterlijk 1 september voldoen.", "2022-12-16", "2023-09-01"),
      ("De zaak wordt op 20 december behandeld.", "2022-12-16", "2022-12-20"),
      ("Op 20 december heeft de Kamer een debat.", "2022-12-16", "2022-12-20"),
      ("Het debat is op 20 december voorzien.", "2022-12-16", "2022-12-20"),
      ("Op 9 november zal dat zijn besloten.", "2022-04-20", "2022-11-09"),
      ("Dat is besloten, en op 9 november gaat het in.", "2022-04-20", "2022-11-09"),
      ("Het debat van 20 december gaat over dijken.", "2022-12-16", "2022-12-20"),
      ("Op 20 december heeft de Kamer een debat dat is gevraagd.", "2022-12-16", "2022-12-20"),
      ("op 3 september", "2022-04-20", "2022-09-03"), ("vanaf 3 september", "2022-04-20", "2022-09-03"),
    ])
  func readsPlans(_ text: String, _ latest: String, _ identifier: String) throws {
    #expect(try identifierOfLastDate(in: text, at: latest) == identifier)
  }

  @Test(
    "has no year behind the paper where the clause speaks of the past and of a plan",
    arguments: [
      ("De oefening was op 3 september gepland.", "2022-04-20", "--09-03"),
      ("De oefening zou op 3 september beginnen.", "2022-04-20", "--09-03"),
      ("De oefening zou op 3 maart beginnen.", "2022-04-20", "2022-03-03"),
      ("De Kamer heeft gevraagd op 3 september te antwoorden.", "2022-04-20", "--09-03"),
      ("De Kamer had verzocht om vóór 3 september te antwoorden.", "2022-04-20", "--09-03"),
      ("De Kamer had verzocht om vóór 3 maart te antwoorden.", "2022-04-20", "2022-03-03"),
      ("De dag is op 3 september vastgesteld.", "2022-04-20", "--09-03"),
      ("De termijn is tot 3 maart verlengd.", "2022-12-16", "--03-03"),
      ("Ik heb toegezegd de Kamer voor 3 juni te informeren.", "2022-12-16", "--06-03"),
      ("Ik heb het RIVM gevraagd om voor 3 juni te rapporteren.", "2022-12-16", "--06-03"),
      ("Naar verwachting is het onderzoek voor 3 juni afgerond.", "2022-12-16", "--06-03"),
      ("Het incident van 3 december wordt onderzocht.", "2023-01-20", "--12-03"),
      ("De termijn is tot en met 3 september verlengd.", "2022-04-20", "--09-03"),
      ("De regeling is per 3 september gewijzigd.", "2022-04-20", "--09-03"),
      ("Het doel is dat de proef op 3 september is voltooid.", "2022-04-20", "--09-03"),
      ("De proef is op 3 september naar verwachting voltooid.", "2022-04-20", "--09-03"),
      ("de motie-Pieters van 3 september wordt besproken", "2022-04-20", "--09-03"),
      ("Bij brief van 3 september zal ik dat melden.", "2022-04-20", "--09-03"),
      ("het debat van 3 september", "2022-04-20", "--09-03"),
      ("de viering van 3 september", "2022-04-20", "--09-03"),
      ("Na de ministerraad van 3 september sprak de pers daarover.", "2022-04-20", "2021-09-03"),
      ("de regels tot 3 maart", "2022-12-16", "--03-03"),
      ("Het debat van 19 december is afgelast.", "2022-12-16", "--12-19"),
      ("Voor het debat van 19 december heeft de Kamer een brief gevraagd.", "2022-12-16", "--12-19"),
      ("Met het oog op de top van 19 december heb ik een brief gestuurd.", "2022-12-16", "--12-19"),
      ("Met ingang van 3 september is de regeling gewijzigd.", "2022-04-20", "--09-03"),
      ("(AO d.d. 3/9)", "2022-04-20", "--09-03"), ("Stand per 3 september: 340 fte.", "2022-04-20", "--09-03"),
      ("Peildatum 3 september", "2022-04-20", "--09-03"),
      // What has just gone by is written by mistake.
      ("De zaak wordt op 1 december behandeld.", "2022-12-16", "--12-01"),
      // In a year that is not said.
      ("Geboren op 3 maart te Apeldoorn.", "2022-04-20", "--03-03"),
      ("Een jaar later, op 3 maart, volgde het vonnis.", "2022-04-20", "--03-03"),
      ("Het jaar daarop, op 3 maart, volgde het vonnis.", "2022-04-20", "--03-03"),
      ("Twee jaar geleden, op 3 maart, sprak de Kamer daarover.", "2022-04-20", "--03-03"),
      ("Het is een jaar geleden dat op 3 maart de wet inging.", "2022-04-20", "--03-03"),
      ("Stand per 3 april: 340 fte.", "2022-04-20", "2022-04-03"),
    ])
  func doubts(_ text: String, _ latest: String, _ identifier: String) throws {
    #expect(try identifierOfLastDate(in: text, at: latest) == identifier)
  }

  @Test(
    "gives all days of a period the year of one such period",
    arguments: [
      // Over the new year: the one that has begun and is not over, or the nearest, or the one the clause tells.
      ("van 19 december tot en met 14 januari", "2022-12-16", ["2022-12-19", "2023-01-14"]),
      ("van 19 december tot en met 14 januari", "2023-01-05", ["2022-12-19", "2023-01-14"]),
      ("van 19 december tot en met 14 januari", "2023-03-01", ["2022-12-19", "2023-01-14"]),
      ("van 19 december tot en met 14 januari", "2023-06-15", ["--12-19", "--01-14"]),
      ("Van 19 december tot 14 januari was er reces.", "2023-06-15", ["2022-12-19", "2023-01-14"]),
      ("Van 19 december tot 14 januari zal er reces zijn.", "2023-06-15", ["2023-12-19", "2024-01-14"]),
      ("Van 19 december tot 14 januari zal er reces zijn.", "2023-01-15", ["--12-19", "--01-14"]),
      // Within a year.
      ("tussen 1 oktober en 31 december", "2023-03-01", ["--10-01", "--12-31"]),
      ("tussen 1 oktober en 31 december", "2023-06-01", ["2023-10-01", "2023-12-31"]),
      ("In de periode 1 oktober – 31 december zijn er meldingen gedaan.", "2023-03-01", ["2022-10-01", "2022-12-31"]),
      ("In de periode 1 oktober – 31 december zijn er meldingen gedaan.", "2022-12-16", ["2022-10-01", "2022-12-31"]),
      ("Van 10 t/m 20 december is er overleg gevoerd.", "2022-12-16", ["2022-12-10", "2022-12-20"]),
      ("Van 10 t/m 20 december is er overleg gevoerd.", "2022-12-09", ["2021-12-10", "2021-12-20"]),
      ("Van 1 januari t/m 31 december was het tarief hoger.", "2022-05-10", ["2021-01-01", "2021-12-31"]),
      ("Verslag over de periode 1 oktober – 31 december", "2022-05-10", ["2021-10-01", "2021-12-31"]),
      ("de cijfers over de periode van 1 juli tot 1 oktober", "2022-05-10", ["2021-07-01", "2021-10-01"]),
      // What else says the year goes before.
      ("van 19 december tot en met 14 januari 2020", "2022-12-16", ["2019-12-19", "2020-01-14"]),
      ("van 19 december 2020 tot en met 14 januari", "2022-12-16", ["2020-12-19", "2021-01-14"]),
      ("jaarlijks van 19 december tot en met 14 januari", "2022-12-16", ["--12-19", "--01-14"]),
    ])
  func keepsPeriodsTogether(_ text: String, _ latest: String, _ identifiers: [String]) throws {
    #expect(identifiersOfDates(in: text, at: latest) == identifiers)
  }

  private func identifierOfLastDate(in text: String, at latest: String) throws -> String? {
    try #require(identifiersOfDates(in: text, at: latest).last)
  }

  private func identifiersOfDates(in text: String, at latest: String) -> [String] {
    Finding.finder.citations(in: Array(text.utf8)).map(\.reference).filter {
      if case .date = $0 { true } else { false }
    }.compactMap { $0.resolved(at: Day(latest)).identifier }
  }
}
