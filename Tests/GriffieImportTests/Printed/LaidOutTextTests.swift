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

  @Test("says what it leaves out beside a text, where it stands there already")
  func reportsRepetitions() {
    let rows = ["Anna      100", "Bert      100", "Cora      nee", "Dirk      ja", "Emma      nee"].joined(
      separator: "\n")
    let draft = draft("In de tabel staat wat het kost.\n\n\(rows)\n")
    let told = draft.remarks.map(\.message).joined(separator: "\n")
    let said = markdown("In de tabel staat wat het kost.\n\n\(rows)\n") + draft.paper.facts.head.joined(separator: " ")
    for word in ["100", "nee"] {
      #expect(
        said.components(separatedBy: word).count - 1 == 2 || told.contains("«\(word)»"), "\(word): \(said) \(told)")
    }
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
