import GriffieTestSupport
import Testing

@testable import GriffieImport

struct LineEndTests {
  /// What two lines were, in a text that also has the others.
  private func joined(_ first: String, _ second: String, among others: String = "") -> String {
    let lines = PrintedPages(others + "\n" + first + "\n" + second).pages.joined()
    return RunningText(Array(lines.suffix(2)), LineEnds(Array(lines))).text
  }

  @Test(
    "joins two lines as Dutch has the word",
    arguments: [
      ("de aanbeve-", "lingen", "de aanbevelingen"), ("(mogelijk-", "heden", "(mogelijkheden"),
      ("een hervor-", "mingsproces.", "een hervormingsproces."), ("het ge-", "ïnde bedrag", "het geïnde bedrag"),
      ("de energie-", "infrastructuur", "de energie-infrastructuur"), ("radio-", "omroep", "radio-omroep"),
      ("alle EU-", "landen", "alle EU-landen"), ("het VN-", "Handvest", "het VN-Handvest"),
      ("van Noord-", "Holland", "van Noord-Holland"), ("de T-", "72", "de T-72"),
      ("Kamerstuk 21 501-", "20", "Kamerstuk 21 501-20"),
      ("data-", "en kennisdeling", "data- en kennisdeling"), ("in- of", "uitvoer", "in- of uitvoer"),
      ("een e-", "mail", "een e-mail"), ("de 1e-", "lijnszorg", "de 1e-lijnszorg"),
      ("de pgb-", "houders", "de pgb-houders"), ("vari-", "eren", "variëren"),
      ("wind-", "op-zee", "wind-op-zee"), ("kant-en-", "klaar", "kant-en-klaar"),
      ("«Groen»-", "pakket", "«Groen»-pakket"), ("ex-", "pertise", "expertise"), ("het ge-", "eiste", "het geëiste"),
      ("te be-", "invloeden", "te beïnvloeden"), ("niet-", "temin", "niettemin"),
      ("de oud-", "minister", "de oud-minister"),
      ("economisch-", "financieel", "economisch-financieel"), ("procureur-", "generaal", "procureur-generaal"),
      ("de EU-toetredings-", "trajecten", "de EU-toetredingstrajecten"), ("2022–", "2023", "2022–2023"),
      ("iets – ", "iets anders", "iets – iets anders"),
      ("https://voorbeeld.nl/een/", "twee.html", "https://voorbeeld.nl/een/twee.html"),
      ("https://voorbeeld.nl/een", "/twee.html", "https://voorbeeld.nl/een/twee.html"), ("en/of", "niet", "en/of niet"),
      ("aanbeve\u{AD}", "lingen", "aanbevelingen"), ("een streep -", "hier", "een streep - hier"),
    ])
  func joins(_ first: String, _ second: String, _ text: String) {
    #expect(joined(first, second) == text)
  }

  @Test(
    "reads a hyphen as the document has the word elsewhere",
    arguments: [
      ("sociaal-", "cultureel", "het sociaal-cultureel werk", "sociaal-cultureel"),
      ("financi-", "ele", "de financiële steun", "financiële"),
      ("ge-", "informeerd", "werd geïnformeerd door", "geïnformeerd"),
      ("co-", "ordinatie", "de coördinatie van", "coördinatie"), ("zelf-", "stel", "een zelf-stel dus", "zelf-stel"),
      ("wind-op-", "zee", "wind op zee of", "wind-op-zee"), ("ex-", "minister", "een minister van", "ex-minister"),
      ("MINIS-", "TERIE", "het Ministerie van", "MINISTERIE"),
    ])
  func readsDocument(_ first: String, _ second: String, _ other: String, _ text: String) {
    #expect(joined(first, second, among: other) == text)
  }

  @Test("keeps a doubtful hyphen and says so", arguments: [("na-", "apen"), ("mozi-", "iek"), ("re-", "unie")])
  func keepsDoubtful(_ first: String, _ second: String) {
    let lines = PrintedPages("x\n" + first + "\n" + second).pages.joined()
    let running = RunningText(Array(lines.suffix(2)), LineEnds(Array(lines)))
    #expect(running.text == first + second)
    #expect(running.doubts.map(\.number) == [2])
  }

  @Test("keeps a hyphen with a blank behind it where lines have one and a printer's hyphen has none")
  func keepsHyphenBeforeBlank() {
    let lines = PrintedPages("een dijk \nvan aar- \nde en hervor-\nmingen \nen meer \n").pages.joined().filter {
      !$0.isBlank
    }
    #expect(RunningText(lines, LineEnds(lines)).text == "een dijk van aar- de en hervormingen en meer")
  }

  @Test(
    "joins the lines of the letter as its list of hyphens has them",
    .enabled(if: Corpus.isThere, "GRIFFIE_CORPUS names no folder"))
  func joinsLetter() throws {
    let lines = PrintedPages(try Corpus.text("seed/letter.txt")).pages.joined().filter { !$0.isBlank }
    let ends = LineEnds(Array(lines))
    let rows = try Corpus.rows("seed/hyphens.tsv")
    #expect(rows.count == 32)
    for row in rows {
      let number = try #require(row["line"].flatMap(Int.init))
      let place = try #require(lines.firstIndex { $0.number == number })
      let text = RunningText(Array(lines[place...place + 1]), ends).text
      #expect(text.contains(row["joined"] ?? "–"), "line \(number)")
    }
  }
}
