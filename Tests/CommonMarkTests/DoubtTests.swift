import CommonMark
import Testing

@Suite struct DoubtTests {
  /// What a text is doubted for, as `line:column kind`.
  private func doubts(_ source: String) -> [String] {
    Markdown.doubts(in: Array(source.utf8)).map { "\($0.position.line):\($0.position.column) \($0.kind)" }
  }

  @Test(
    "Dashes below text",
    arguments: [
      ("Een zin.\n---\n", ["2:1 textOverDashes"]), ("Steun\n---\n", ["2:1 textOverDashes"]),
      ("Een zin\nover dijken\n-------\n", ["3:1 textOverDashes"]), ("> Een zin.\n> ---\n", ["2:3 textOverDashes"]),
      ("Een zin.\n---\nMeer tekst.\n", ["2:1 textOverDashes"]), ("Een zin.\n---\n## Kop\n", ["2:1 textOverDashes"]),
      ("Een zin.\n---\n> Aangehaald.\n", ["2:1 textOverDashes"]), ("Een zin.\n---\n- punt\n", ["2:1 textOverDashes"]),
      ("Een zin.\n---\n| a | b |\n|---|---|\n| 1 | 2 |\n", ["2:1 textOverDashes"]),
      ("Een zin.\n---\n---\n", ["2:1 textOverDashes"]), ("> Een zin.\n> ---\n> Meer.\n", ["2:3 textOverDashes"]),
      ("Steun\n-----\nMeer tekst.\n", []), ("Steun\n===\nMeer tekst.\n", []),
      ("| a | b |\n|---|---|\n| 1 | 2 |\n---\nMeer.\n", []),
      ("Een zin.\n\n---\n\nNog een.\n", []), ("Steun\n-----\n", []), ("Steun\n===\n", []), ("## Steun\n", []),
      ("```\nEen zin.\n---\n```\n", []),
    ])
  func doubtsDashes(_ source: String, _ expected: [String]) {
    #expect(doubts(source) == expected)
  }

  @Test(
    "Lists that look as if one were inside the other",
    arguments: [
      ("1. a\n  - b\n", ["2:3 listBesideList"]), ("1. a\n\n  - b\n", ["3:3 listBesideList"]),
      ("- a\n - b\n", ["2:2 listBesideList"]), ("10. a\n   - b\n", ["2:4 listBesideList"]),
      ("1. a\n   - b\n", []), ("- a\n  - b\n", []), ("1. a\n- b\n", []), (" 9. a\n10. b\n", []),
      ("- a\n\nTussen.\n\n  - b\n", []),
    ])
  func doubtsLists(_ source: String, _ expected: [String]) {
    #expect(doubts(source) == expected)
  }

  @Test(
    "Tables that are none",
    arguments: [
      ("| a | b | c |\n|---|---|\n| 1 | 2 | 3 |\n", ["2:1 tableAsText(cells: 3, columns: 2)"]),
      ("| a | b |\n| 1 | 2 |\n", ["1:1 rowsAsText"]),
      ("Dit:\n\n> | a | b |\n> | – | – |\n> | 1 | 2 |\n", ["3:3 rowsAsText"]),
      ("| a | b |\n\n|---|---|\n| 1 | 2 |\n", ["3:1 dashesWithoutHead"]), ("> |---|---|\n", ["1:3 dashesWithoutHead"]),
      ("| a | b |\n", []), ("|x| en |y|\nzijn |z|\n", []), ("|a|\n|b|\n", []),
      ("a | b\n---|---|---\n1 | 2\n", ["2:1 tableAsText(cells: 2, columns: 3)"]),
      ("- | a | b |\n  |---|\n", ["2:3 tableAsText(cells: 2, columns: 1)"]),
      ("| a | b |\n|---|---|\n| 1 | 2 |\n", []), ("| a | b |\n|---|---|\n|---|\n", []),
      ("Dit of | dat\nen meer.\n", []),
    ])
  func doubtsTables(_ source: String, _ expected: [String]) {
    #expect(doubts(source) == expected)
  }

  @Test(
    "Headings that are none",
    arguments: [
      ("##Kop\n\nTekst.\n", ["1:1 headingAsText"]), ("#Kop\n", ["1:1 headingAsText"]),
      ("####### Kop\n", ["1:1 headingAsText"]), ("Tekst.\n##Kop\n", ["2:1 headingAsText"]),
      ("> ###Kop\n", ["1:3 headingAsText"]), ("- ##Kop\n", ["1:3 headingAsText"]),
      ("##«Kop»\n", ["1:1 headingAsText"]), ("## Kop\n", []), ("##\n", []), ("\\##Kop\n", []), ("##2022\n", []),
      ("#1 van de lijst\n", []),
      ("#dijken staan\nonder druk\n", []), ("Over #dijken.\n", []), ("    ##Kop\n", []), ("```\n##Kop\n```\n", []),
    ])
  func doubtsHeadings(_ source: String, _ expected: [String]) {
    #expect(doubts(source) == expected)
  }

  @Test(
    "Links that are none",
    arguments: [
      ("Zie [dit] (02-tekst.md).\n", ["1:9 linkAsText(address: \"02-tekst.md\")"]),
      ("Zie [dit]\n(https://e.nl/).\n", ["1:9 linkAsText(address: \"https://e.nl/\")"]),
      ("Zie [*dit*] (register:wetten/a).\n", ["1:11 linkAsText(address: \"register:wetten/a\")"]),
      ("Zie (dit)[02-tekst.md#p3].\n", ["1:10 linkAsText(address: \"02-tekst.md#p3\")"]),
      ("Zie (dit)[https://e.nl].\n", ["1:10 linkAsText(address: \"https://e.nl\")"]),
      ("Zie [dit](02-tekst.md).\n", []), ("Zie [dit] (blz. 3).\n", []), ("Zie [dit] (punt:komma).\n", []),
      ("Zie [dit] (.md).\n", []), ("Zie \\[dit\\] (02-tekst.md).\n", []), ("Zie `[dit] (02-tekst.md)`.\n", []),
      ("Zie (dit) [02-tekst.md].\n", []), ("Zie (dit)[2].\n", []), ("Zie [dit] (02-tekst.md\n", []),
      ("Zie (dit)[a.md].\n\n[a.md]: https://e.nl\n", []), ("Zie [dit] (02 tekst.md).\n", []), ("Zie [a]", []),
    ])
  func doubtsLinks(_ source: String, _ expected: [String]) {
    #expect(doubts(source) == expected)
  }

  @Test(
    "Links by label",
    arguments: [
      ("Zie [a][b].\n\n[b]: /u\n", []), ("Zie [B].\n\n[b]: /u\n", []), ("Zie [b][].\n\n[b]: /u\n", []),
      ("Zie [a\nb].\n\n[a  b]: /u\n", []), ("# Zie [b]\n\n[b]: /u\n", []), ("Zie[^1].\n\n[^1]: [b]\n\n[b]: /u\n", []),
      ("| a |\n|---|\n| [b] |\n\n[b]: /u\n", []),
      ("Zie a.\n\n[b]: /u\n", ["3:1 unusedDefinition(\"b\")"]),
      ("Zie [b].\n\n[b]: /u\n[b]: /v\n", ["4:1 unusedDefinition(\"b\")"]),
      ("Zie a.\n\n> [b]: /u\n", ["3:3 unusedDefinition(\"b\")"]),
      ("Zie [a][b].\n", ["1:8 unknownDefinition(\"b\")"]), ("*Zie [a][b].*\n", ["1:9 unknownDefinition(\"b\")"]),
      ("`a[i][j]`\n", []), ("    [b]: /u\n", []), ("Dit\n[b]: /u\n", []), ("[b]: zegt van niet.\n", []),
      ("Zie a.\n\n- [b]: /u\n", ["3:3 unusedDefinition(\"b\")"]),
      ("Zie a.\n\n> 1. [b]: /u\n", ["3:6 unusedDefinition(\"b\")"]),
      ("Zie a.\n\n* > + [b]: /u\n", ["3:7 unusedDefinition(\"b\")"]), ("Zie [b].\n\n2) [b]: /u\n", []),
      ("Zie[^1].\n\n[^1]: [b]: /u\n", ["3:7 unusedDefinition(\"b\")"]), ("- [b]: zegt van niet.\n", []),
      ("Zie a.\n\n[a\\]b]: /u\n", ["3:1 unusedDefinition(\"a\\\\]b\")"]), ("Zie [a\\]b].\n\n[a\\]b]: /u\n", []),
      ("Zie [x [b] y].\n\n[b]: /u\n", []), ("Zie [*a*][b].\n", ["1:10 unknownDefinition(\"b\")"]),
      ("Lijst \\[a\\]\\[b\\]\n", []), ("Lijst &#91;a&#93;&#91;b&#93;\n", []), ("Zie [a]\\[b].\n", []),
      ("Zie \\[a][b].\n", []), ("Zie a][b].\n", []), ("Zie [a]*[b]*.\n", []), ("Zie `a[i]`[j].\n", []),
      ("Zie a[i]`[j]`.\n", []), ("Zie [a][b[c].\n", []),
      ("| a |\n|---|\n| [a][b] |\n", ["3:6 unknownDefinition(\"b\")"]),
      ("Zie [a].\n", []), ("Tekst[^x][^y]\n\n[^x]: X\n\n[^y]: Y\n", []),
    ])
  func doubtsLabels(_ source: String, _ expected: [String]) {
    #expect(doubts(source) == expected)
  }

  @Test("Places are those of the file")
  func givesPlaces() {
    let found = Markdown.doubts(in: Array("Tekst[^1].\n\n[^1]: Noot.\n\nEen zin.\n---\n".utf8), firstLine: 5)
    #expect(found.map(\.position) == [SourcePosition(line: 10, column: 1)])
  }

  @Test("Long runs of brackets are read once")
  func survivesBrackets() {
    let text = "[a]: /u\n\n" + String(repeating: "[", count: 5_000) + String(repeating: "]", count: 5_000)
    #expect(doubts(text).count == 1)
    #expect(doubts("[a]: /u\n\n" + String(repeating: "[b][", count: 2_000)).count == 1)
    #expect(doubts("[a]: /u\n\n" + String(repeating: "`x` [b][c] ", count: 4_000)).count == 4_000 + 1)
    #expect(doubts(String(repeating: "a](", count: 2_000) + String(repeating: "][", count: 4_000)).count == 0)
    let nested = String(repeating: "[", count: 490) + "a" + String(repeating: "]", count: 490) + " "
    #expect(doubts("[b]: /u\n\n" + String(repeating: nested, count: 50)).count == 1)
  }
}
