import Testing

@testable import Citations

/// Names that stand within longer ones, and offices that are somebody else's.
struct LongerNameTests {
  @Test(
    "knows a subject of a committee from the ministry, and a body from others with its name in theirs",
    arguments: [
      ("de vaste commissie voor Defensie", []), ("de vaste Kamercommissie voor Defensie en Rusland", ["Rusland"]),
      ("de algemene commissie voor Economische Zaken, Financiën en Defensie heeft", []),
      ("de leden van de commissies voor Europese Zaken en voor Defensie", []),
      ("de commissies Financiën en Defensie", []), ("de Ministeriële Onderraad Defensie", []),
      ("de commissie voor Financiën vroeg Defensie", ["Defensie"]),
      // What is no subject of theirs.
      ("de commissie voor Rusland", ["Rusland"]), ("de commissie van Defensie", ["Defensie"]),
      ("De commissie vroeg Defensie", ["Defensie"]), ("een kazerne voor Defensie", ["Defensie"]),
      ("de commissie. Defensie", ["Defensie"]), ("de commissie, Rusland en Defensie", ["Rusland", "Defensie"]),
      ("de commissie voor de zomer, Defensie", ["Defensie"]),
      // Names of several words.
      ("de Centraal-Europese Unie en de West-Europese Unie", []),
      ("niet-Europese Unie en VS-Europese Unie", ["Europese Unie", "Europese Unie"]),
      ("het verdrag Rusland-Europese Unie", ["Rusland", "Europese Unie"]),
      ("de Europese Commissie tegen Discriminatie en Onverdraagzaamheid", []),
      ("de Europese Commissie voor de Efficiëntie van de Rechtspraak", []),
      ("de Europese Commissie voor Mensenrechten", []), ("de Europese Commissie tegen Polen", ["Europese Commissie"]),
      ("de Europese Commissie voor Spanje", ["Europese Commissie"]), ("de Commissie tegen Foltering", []),
      ("de Commissie tegen Hongarije", ["Commissie"]), ("de Commissie tegen de zin", ["Commissie"]),
      ("dat de Europese Commissie voor de zomer", ["Europese Commissie"]),
      // Councils.
      ("de NAVO-Raad en de OVSE-Raad", ["NAVO"]), ("de NAVO-Georgië Raad", ["NAVO"]),
      ("de NAVO-Rusland-Raad", ["NAVO", "Rusland"]), ("de Landbouw-Raad", ["Raad"]), ("de EU-Raad", ["Raad"]),
      ("het debat over de RBZ Defensie van mei, RBZ (Defensie) en RBZ/Defensie", []),
      ("de informele Raad Buitenlandse Zaken Defensie", ["Raad"]),
      ("de RBZ en Defensie, de Raad Defensie", ["Defensie", "Raad", "Defensie"]),
      // Within longer words.
      ("Unie:C:2018:882 en Unie:Commissie", ["Unie", "Commissie"]), ("(Unie) 2018/882 en (Unie) 2018", ["Unie"]),
      ("de Commissie Defensie en de commissie Rusland", ["Rusland"]), ("Uw Commissie vroeg Onze Commissie", []),
      ("R&NAVO, NAVO&Zo en X & NAVO", ["NAVO"]), ("het lid Kok (Moslim Unie) en de Unie", ["Unie"]),
      ("Deze Unie en de nieuwe Unie", ["Unie", "Unie"]),
      ("de LVV-Raad", ["Raad"]), ("volgens de NAVO-gezant Raad en Commissie", ["NAVO", "Raad", "Commissie"]),
    ])
  func knowsLongerNames(_ text: String, _ expected: [String]) {
    let names = ["Raad", "Commissie", "Defensie", "Unie", "Rusland", "Europese Unie", "Europese Commissie", "NAVO"]
    let vocabulary = Vocabulary(names.enumerated().map { Vocabulary.Name($1, key: $0) })
    let bytes = Array(text.utf8)
    let found = CitationFinder(vocabulary: vocabulary).citations(in: bytes).filter { citation in
      if case .name = citation.reference { true } else { false }
    }
    #expect(found.map { bytes.span.string($0.range) } == expected)
  }

  @Test(
    "knows the Union's bodies from another that the text named before",
    arguments: [
      ("De Raad van State adviseert. De Raad ziet geen grond.", []),
      ("De commissie-De Boer deed onderzoek. De Commissie raadt aan. De Commissie wijst erop", []),
      ("De Hoge Raad vernietigt het arrest. De Raad oordeelt", []),
      ("De Centrale Raad van Beroep ging daarin mee. De Raad acht", []),
      ("De Gezondheidsraad zegt dat; de Raad raadt aan", []), ("De Raad voor het openbaar bestuur. De Raad vindt", []),
      ("De Staatscommissie rapporteerde. De Commissie stelt voor", []), ("De gemeenteraad kwam. De Raad nam", []),
      ("De vaste commissie voor Cultuur vergaderde. De Commissie besloot", []),
      ("De Commissie Remkes kwam met een stuk. De Commissie zegt", []),
      ("De Raad van Europa ziet toe. De Raad heeft", []), ("De Raad van Commissarissen trad af. De Raad meent", []),
      ("De gemeenteraad nam een verordening aan. De Raad vindt", []),
      ("De Unie van Waterschappen steunt dat. De Unie vraagt meer. De Unie wacht", []),
      ("De Afrikaanse Unie besloot. De Unie telt leden", []),
      ("De Commissie Defensie vergaderde. De Commissie vroeg een brief", []),
      // The Union's all the same.
      ("De Europese Unie besloot. De Unie telt leden", ["Europese Unie", "Unie"]),
      ("De Afrikaanse Unie besloot. De Raad en de Commissie wachten", ["Raad", "Commissie"]),
      ("De Raad van de gemeente Sluis nam een besluit. De Raad wil dat", []),
      ("De Commissie Financiën kwam op 3 mei. De Commissie nam een besluit.", []),
      ("De Commissie Buitenlandse Zaken van de Eerste Kamer. De Commissie stemde", []),
      ("De commissie Europese Zaken vergaderde en de Commissie stemde", []),
      ("De vaste commissie voor Europese Zaken kwam bijeen. De Commissie", []),
      ("De Commissie OCW sprak af dat de Commissie Sociale Zaken", []),
      ("De Unie van Kleine Scholen is voor. De Unie wil geld. De Unie", []),
      ("De Latijnse Unie werd opgeheven. De Unie had 36 leden, en de Unie", []),
      ("De Hoge Raad oordeelde. De Arabische Unie kwam. De Raad", []),
      // The Union's all the same.
      ("De Unie van Kleine Scholen is voor. De EU niet: de Unie", ["Unie"]),
      ("De Latijnse Unie en de Europese Unie. De Unie", ["Europese Unie", "Unie"]),
      ("De bankenunie is af. De Unie", ["Unie"]), ("Na de Douane-Unie kwam de Unie", ["Unie"]),
      ("De Unie van 27 lidstaten. De Unie", ["Unie", "Unie"]), ("De Unie besloot. De Unie", ["Unie", "Unie"]),
      ("De Commissie Nederlandse steun. De Commissie", ["Commissie", "Commissie"]),
      ("De Hoge Raad oordeelde. De Unie is een zaak van de Raad", ["Unie", "Raad"]),
      ("De Raad van State adviseert over de Richtlijn. De Raad heeft die", ["Raad"]),
      (
        "De Hoge Raad verwijst. Volgens de Europese Commissie is dat zo. De Commissie zegt",
        ["Europese Commissie", "Commissie"]
      ),
      ("De Onderwijsraad schreef. De Commissie vindt", ["Commissie"]),
      ("De Hoge Raad oordeelde. De Raad en de Commissie hebben", ["Raad", "Commissie"]),
      ("De Hoge Raad oordeelde. De Raad en het Europees Parlement hebben", ["Raad"]),
      ("Na beraad over de voorraad besloot de Raad", ["Raad"]),
      ("De Raad kwam. De commissie vroeg de Raad", ["Raad", "Raad"]),
      ("De Commissie-Juncker trad aan. De Commissie zegt", ["Commissie"]),
      ("De Hoge Raad oordeelde. In de LVV-Raad sprak men. De Raad", ["Raad", "Raad"]),
      ("In de OVSE-Raad sprak men. De Raad", []),
      ("De Hoge Raad oordeelde. Na de Raad Buitenlandse Zaken zei de Raad", ["Raad", "Raad"]),
      ("De Hoge Raad oordeelde. De Raad voor Concurrentievermogen kwam. De Raad", ["Raad"]),
      ("Na de Raad Buitenlandse Zaken van mei zei de Raad", ["Raad", "Raad"]),
      ("De gemeenteraad sprak over Raadsconclusies. De Raad", ["Raad"]),
    ])
  func knowsShortForms(_ text: String, _ expected: [String]) {
    knowsLongerNames(text, expected)
  }

  private static let other = "minister van Defensie → another office"
  private static let own = "minister van Defensie → Minister van Defensie"

  @Test(
    "knows a minister from those before, from colleagues abroad and from the office as such",
    arguments: [
      CitationCase("Mijn voorganger, de minister van Defensie, schreef", other),
      CitationCase("mijn ambtsvoorgangster de minister van Defensie", other),
      CitationCase("Haar opvolger als minister van Defensie", other),
      CitationCase("De voormalige bewindslieden, de minister van Defensie en", other),
      CitationCase("zijn Deense ambtgenoot, de minister van Defensie", other),
      CitationCase("de Britse regering, bij monde van de minister van Defensie", other),
      CitationCase(
        "de minister van Defensie (Wallace) van het Verenigd Koninkrijk",
        "minister van Defensie (Wallace) van het Verenigd Koninkrijk → another office"),
      CitationCase("De tweede vrouwelijke minister van Defensie", other),
      CitationCase("de vorige demissionaire minister van Defensie", other),
      CitationCase("de minister van Defensie uit Letland", "minister van Defensie uit Letland → another office"),
      CitationCase("De functie van minister van Defensie", other),
      CitationCase("het ministerschap, het ambt van minister van Defensie", other),
      CitationCase("de waarnemend minister van Defensie", other),
      CitationCase("plaatsvervangend minister van Defensie", other),
      CitationCase("de minister van Defensie van destijds zei", "minister van Defensie van destijds → another office"),
      CitationCase(
        "de minister van Defensie uit het kabinet-Kok II zei",
        "minister van Defensie uit het kabinet-Kok II → another office"),
      CitationCase("De destijds zittende minister van Defensie", other),
      CitationCase("Mevrouw Jansen, voorheen minister van Defensie", other),
      CitationCase("Zij was toen minister van Defensie.", other),
      CitationCase("de desbetreffende minister van Defensie", other),
      CitationCase("Aan de betreffende minister van Defensie", other),
      CitationCase(
        "de betrokken ministers van Defensie en Financiën", "ministers van Defensie en Financiën → another office"),
      CitationCase("elk land stuurt zijn minister van Defensie", other),
      // The minister all the same.
      CitationCase("mijn ambtgenoot, de minister van Defensie", own),
      CitationCase("de Nederlandse regering, bij monde van de minister van Defensie", own),
      CitationCase("de minister van Defensie (Ollongren) van Nederland", own),
      CitationCase("de bewindslieden, de minister van Defensie en", own),
      CitationCase("Aanwezig zijn minister van Defensie Kok en", own),
      CitationCase("De brief betreffende minister van Defensie", own),
      CitationCase("De minister van Defensie uit het kabinet", own),
      CitationCase("De betrokken bewindslieden, de minister van Defensie en", own),
      CitationCase("Toen de minister van Defensie kwam", own), CitationCase("Ik als minister van Defensie", own),
      CitationCase("Ten eerste de minister van Defensie", own),
      CitationCase("Mijn voorganger en de minister van Defensie", own),
      CitationCase("Mijn voorganger sprak de minister van Defensie", own),
      CitationCase("de ervaren minister van Defensie", own),
      CitationCase("de brief van minister van Defensie", own), CitationCase("welke de minister van Defensie", own),
      CitationCase("een brief van de minister van Defensie uit het voorjaar", own),
      CitationCase("De Nederlandse bewindspersoon, de minister van Defensie", own),
      CitationCase("Namens de post van de minister van Defensie", own),
    ])
  func knowsOtherMinisters(_ row: CitationCase) {
    #expect(Finding.lines(row.text) == row.found)
  }
}
