import GriffieTestSupport
import Testing

@testable import Griffie

/// Precision and recall against lists made by reading.
@Suite struct ScoreTests {
  private let reader = CitationReader()

  private func table(_ text: String) throws -> GoldTable {
    try GoldTable(name: "lijst.tsv", bytes: Array(text.replacing(" | ", with: "\t").utf8))
  }

  private func score(_ list: String, of text: String) throws -> Score {
    let cited = CitedText(name: "brief.txt", bytes: Array(text.utf8), form: .plain)
    let gold = try GoldList(table(list), of: cited)
    return Score(gold, found: gold.texts.map(reader.citations))
  }

  private func score(texts list: String) throws -> Score {
    let gold = GoldList(try table(list))
    return Score(gold, found: gold.texts.map(reader.citations))
  }

  @Test("counts by class, with places in characters, and prints each miss")
  func scoresPlaces() throws {
    let score = try score(
      """
      class | text | id | start | end
      kop | Één | een | 0 | 3
      handelingen | Aanhangsel Handelingen II 2022/23, nrs. 635 en 636 | ah-tk-20222023-635;ah-tk-20222023-636 | 4 | 54
      kamerstuk | stuk 12 | kst-36410-12 | 56 | 63
      kamerstuk | Kamerstuk 36 410, nr. 13 | kst-36410-13 | 65 | 89
      """,
      of:
        "Één Aanhangsel Handelingen II 2022/23, nrs. 635 en 636, stuk 12, Kamerstuk 36 410, nr. 13, Kamerstuk 36 410, nr. 14"
    )
    #expect(
      score.description == """
        class        gold  found  right  precision  recall
        handelingen     2      2      2     100.0%  100.0%
        kamerstuk       2      2      1      50.0%   50.0%
        left out, since no kind of citation is meant: kop 1
        found and not in the list as a class: datum 1

        miss     class      place           id            text
        missing  kamerstuk  brief.txt:1:59  kst-36410-12  stuk 12
        wrong    kamerstuk  brief.txt:1:94  kst-36410-14  Kamerstuk 36 410, nr. 14

        """)
  }

  @Test("a motion counts by its number, a member by surname, a paragraph by its own number")
  func comparesWhatTheTextSays() throws {
    let score = try score(
      """
      class | text | id | start | end
      motie | motie van het lid Kok | motie|Kok c.s.;Jansen|kst-36410-12 | 0 | 21
      kamerlid | Kok | C. (Cor) Kok (DP) | 18 | 21
      adviesparagraaf | paragraaf 2.1 | advies#par-2.1 | 52 | 65
      """, of: "motie van het lid Kok, Kamerstuk 36 410, nr. 12, in paragraaf 2.1")
    #expect(score.lines.map { [$0.gold, $0.found, $0.right] } == [[1, 1, 1], [1, 1, 1], [1, 1, 1]])
    #expect(score.notInList == ["kamerstuk": 1])
  }

  @Test("a row can be a text of its own, with one id or several, of any class with a number")
  func scoresTexts() throws {
    let score = try score(
      texts: """
        text | ids
        (36 410, nr. 12) | kst-36410-12
        de motie-Kok (36 410, nr. 12) | kst-36410-12
        Kamerstuk 36 410, nrs. 7 en 8 | kst-36410-7;kst-36410-9
        niets | 
        """)
    #expect(score.lines.map { [$0.gold, $0.found, $0.right] } == [[4, 4, 3]])
    #expect(
      score.lines.flatMap(\.misses).map { [$0.word, $0.place, $0.id] } == [
        ["missing", "lijst.tsv:4", "kst-36410-9"], ["wrong", "lijst.tsv:4", "kst-36410-8"],
      ])
  }

  @Test(
    "a list that cannot be read is refused with its line",
    arguments: [
      (
        "text | target\na | b", "lijst.tsv:1: the first line names the columns 'text' or 'as_written' and 'id' or 'ids'"
      ),
      ("text | id\na", "lijst.tsv:2: 1 of 2 cells are there"),
      ("text | id | start | end\na | b | x | 2", "lijst.tsv:2: 'start' and 'end' are numbers of characters"),
      ("text | id | start | end\na | b | 7 | 99", "lijst.tsv:2: brief.txt has 4 characters"),
      ("text | id | start | end\na | b | 1 | 2", "lijst.tsv:2: 'é' stands there in brief.txt, not 'a'"),
      ("", "lijst.tsv:1: the first line names the columns 'text' or 'as_written' and 'id' or 'ids'"),
    ])
  func refusesLists(list: String, message: String) {
    #expect {
      try score(list, of: "één.")
    } throws: { "\($0)" == message }
  }
}
