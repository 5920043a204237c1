import Citations
import Foundation
import Testing

@testable import GriffieImport

/// Texts whose blanks put the words in their places.
struct LaidOutTextTests {
  private func draft(_ text: String) -> TextDraft { TextDraft(PrintedPages(text)) }

  private func markdown(_ text: String) -> String {
    draft(text).paper.sections.map { MarkdownWriter.text($0.blocks) }.joined(separator: "\n")
  }

  @Test(
    "columns with blanks between are a table",
    arguments: [
      (
        "Jaar      Hoogte    Kosten\n2021      12 meter  €  1 miljoen\n2022      13 meter  € 12 miljoen\n                    (raming)\n",
        "| Jaar | Hoogte | Kosten |\n| --- | --- | --- |\n| 2021 | 12 meter | € 1 miljoen |\n| 2022 | 13 meter | € 12 miljoen (raming) |\n"
      ),
      ("Naam\tBedrag\nAnna\t12\nBert\t13\n", "| Naam | Bedrag |\n| --- | --- |\n| Anna | 12 |\n| Bert | 13 |\n"),
      (
        "          2021    2022\nDijken      12     130\nSluizen    120      13\n",
        "|  | 2021 | 2022 |\n| --- | --- | --- |\n| Dijken | 12 | 130 |\n| Sluizen | 120 | 13 |\n"
      ),
      (
        "Dijk   hoog\nSluis  \nGemaal   laag\n",
        "| Dijk | hoog |\n| --- | --- |\n| Sluis |  |\n| Gemaal | laag |\n"
      ),
    ])
  func readsTables(text: String, table: String) {
    #expect(markdown("In de tabel staat wat het kost, en dat is veel:\n\n\(text)").hasSuffix("veel:\n\n\(table)"))
  }

  @Test(
    "a table wider than the prose above it is one, and no column beside the text",
    arguments: [
      [("Naam", "Bedrag"), ("Anna", "100"), ("Bert", "100"), ("Cora", "nee"), ("Dirk", "100")],
      [
        ("Waterschap", "Bedrag"), ("Waterschap Rivierenland", "100"), ("Waterschap Limburg", "100"), ("Delfland", "4"),
        ("Aa en Maas", "5"),
      ],
    ])
  func readsWideTables(_ rows: [(String, String)]) {
    let typed = rows.map { $0.0.padding(toLength: 45, withPad: " ", startingAt: 0) + $0.1 }
    let printed = rows.map { "| \($0.0) | \($0.1) |" }
    let text = "De dijk is zo hoog als zij moet zijn.\n\n\(typed.joined(separator: "\n"))\n\nDat is veel.\n"
    #expect(
      markdown(text) == """
        De dijk is zo hoog als zij moet zijn.

        \(printed[0])
        | --- | --- |
        \(printed[1...].joined(separator: "\n"))

        Dat is veel.

        """)
    #expect(draft(text).paper.facts.head == [])
    #expect(draft(text).remarks == [])
  }

  @Test("a table without prose is one, also when its first cells are of one length")
  func readsLoneTables() {
    let rows = ["Dijk bij Hoorn", "Dijk van Hoorn", "Dijk bij Enkel", "Dijk van Enkel", "Sluis bij Edam"]
    let table = TableDraft(
      caption: [], head: [[.text(rows[0])], [.text("100")]],
      rows: rows.dropFirst().map { [[.text($0)], [.text("100")]] })
    #expect(
      draft(rows.map { "\($0)     100\n" }.joined()).paper.sections.map(\.blocks) == [[.table(table)]])
  }

  @Test("a column beside prose is read for itself, and what a further page says again is told")
  func readsSideNotes() {
    let prose = [
      "De dijken langs de grote rivieren zijn dit", "jaar allemaal zo hoog als de wet het wil, en",
      "de sluizen zijn dat ook, al is daar dit jaar", "hard aan gewerkt door de mensen van het dorp",
    ]
    func page(_ prose: [String], _ notes: [String]) -> String {
      zip(prose, notes).map { $0.padding(toLength: 50, withPad: " ", startingAt: 0) + $1 }.joined(separator: "\n")
    }
    let draft = draft(
      page(prose, ["Dienst", "Water", "Water", "Bijlage"]) + "\n\u{C}"
        + page(prose.reversed(), ["Dienst", "Water", "Water", "Nader"]))
    #expect(draft.paper.facts.head == ["Dienst", "Water", "Water", "Bijlage", "Nader"])
    #expect(
      draft.remarks.map(\.message).filter { $0.hasPrefix("left") } == [
        "left out beside the text, where it stands already: «Dienst», «Water»"
      ])
  }

  @Test(
    "two blanks behind a stop, blanks behind the mark of a point, and those of one line alone part nothing",
    arguments: [
      "De dijk is hoog.  Dat moet.  Dan blijft het\nland droog.  Zo is het.  Dat was al zo\n",
      "1.   Eerste punt\n2.   Tweede punt\n", "De dijk   is hoog, en dat is\nal jaren zo.\n",
    ])
  func keepsText(text: String) {
    #expect(LaidOutText(text) == nil)
  }

  @Test("what stands beside the text of a page is kept for itself")
  func keepsSideColumns() {
    let text = """
      De Voorzitter                                                      Directie Water
      der Staten-Generaal                                                Postbus 1
                                                                         2500 EA Den Haag
      Datum     3 mei 2023                                               Ons kenmerk
      Betreft   De dijken                                                DW-1

      Geachte voorzitter,

      De dijken langs de grote rivieren zijn dit jaar allemaal zo
      hoog als de wet het wil. De sluizen zijn dat ook, al is daar
      dit jaar hard aan gewerkt.
      """
    let draft = draft(text)
    #expect(draft.paper.facts.date?.description == "2023-05-03")
    #expect(draft.paper.facts.title == "De dijken")
    #expect(
      draft.paper.facts.head == [
        "De Voorzitter", "der Staten-Generaal", "Directie Water", "Postbus 1", "2500 EA Den Haag", "Ons kenmerk",
        "DW-1",
      ])
    #expect(draft.paper.sections.flatMap(\.blocks).count == 2)
  }

  @Test("two columns of prose are read one after the other")
  func readsColumns() {
    let text = """
      De dijken langs de rivieren zijn dit      zijn vorig jaar gemeten. Daaruit blijkt
      jaar zo hoog als de wet het wil, want     dat er twee te laag zijn, en daar wordt
      daar is hard aan gewerkt door allen.      in de zomer aan gewerkt, zodra er geld
      De sluizen zijn dat ook, en de dijken     is en het weer het toelaat.
      """
    #expect(markdown(text).contains("en de dijken zijn vorig jaar gemeten. Daaruit blijkt dat er twee"))
  }

  @Test(
    "columns are read above a line across them, and then below it",
    arguments: [
      "Over de sluizen in het zuiden van het land, die heel oud zijn en te smal", "De sluizen",
      "------------------------------------------------------------------------",
    ])
  func readsPartedColumns(_ line: String) {
    let (above, below) = (
      """
      De dijken langs de rivieren zijn dit      zijn vorig jaar gemeten. Daaruit blijkt
      jaar zo hoog als de wet het wil, want     dat er twee te laag zijn, en daar wordt
      daar is hard aan gewerkt door allen.      in de zomer aan gewerkt, zodra er geld
      De gemalen zijn dat ook, en de dijken     is.
      """,
      """
      De sluizen in het zuiden zijn te smal     duurt dat niet lang, want het geld is er
      voor de grote schepen van nu, en zij      al, en de plannen zijn goed, zodat men
      worden breder gemaakt, zodra men weet     in de herfst kan gaan bouwen, zo zeggen
      hoe dat moet. Zo te zien aan de plannen   de mensen van het dorp.
      """
    )
    let text = markdown("\(above)\n\n\(line)\n\n\(below)\n")
    let draft = draft("\(above)\n\n\(line)\n\n\(below)\n")
    #expect(
      text.contains("en de dijken zijn vorig jaar gemeten. Daaruit blijkt dat er twee te laag zijn, en daar wordt in"))
    #expect(text.contains("Zo te zien aan de plannen duurt dat niet lang, want het geld is er al, en de plannen"))
    #expect(line.hasPrefix("-") || draft.paper.sections.map(\.title) == [nil, line])
  }

  @Test("points whose marks are lost are seen by their place and their ends, as long as these are")
  func findsLostMarks() {
    let text = """
      De raad besluit, nu er geld voor is, tot wat hieronder staat:

           de dijk wordt dit jaar een halve meter hoger in
           het hele noorden;
           de sluis gaat dicht.

      Dat kost:

      Dijk      12
      Sluis     13
      """
    #expect(
      markdown(text).contains(
        ":\n\n- de dijk wordt dit jaar een halve meter hoger in het hele noorden;\n- de sluis gaat dicht.\n\nDat"))
  }

  @Test("a page of many lines is read soon", .timeLimit(.minutes(1)))
  func readsMuch() {
    let text = String(repeating: "12       130     dijken\n", count: 20_000)
    #expect(draft(text).paper.sections.flatMap(\.blocks).count == 1)
  }

  @Test("lines keep their numbers")
  func keepsNumbers() {
    let pages = PrintedPages("Een  twee\ndrie vier\n\u{C}Vijf   zes\nzeven  acht\n")
    #expect(pages.pages.map { $0.map(\.number) } == [[1, 2], [3, 4]])
  }

  @Test("no word of any text of columns is lost", arguments: 0..<200)
  func keepsEveryWord(seed: Int) throws {
    var text = GeneratedLayout(seed: UInt64(seed))
    let typed = text.text()
    let lost = try WordLaw.lost(text.words, of: .text(Array(typed.utf8)))
    #expect(lost == [], "\(typed)")
  }
}
