import CommonMark
import Testing

@Suite struct LimitsTests {
  @Test(
    "A hundred levels are rendered",
    arguments: [
      String(repeating: "> ", count: 98) + "a", String(repeating: "- ", count: 49) + "a",
      String(repeating: "> ", count: 49) + String(repeating: "*a _b ", count: 24) + "c"
        + String(repeating: "_*", count: 24),
    ])
  func rendersHundredLevels(_ source: String) {
    #expect(render(source).faults.isEmpty)
    #expect(withoutIDs(html(source)) == plainHTML(source))
  }

  @Test(
    "Deeper nesting is refused",
    arguments: [
      (String(repeating: "> ", count: 101) + "a", "1:201"),
      ("a\n\n" + String(repeating: ">", count: 50_000), "3:101"),
      (
        "a\n\n*b* " + String(repeating: "*a _b ", count: 60) + "c"
          + String(repeating: "_*", count: 60), "3:1"
      ),
      ("a[^1]\n\n[^1]: " + String(repeating: "- ", count: 101) + "a", "3:107"),
      (
        "| a |\n| - |\n| " + String(repeating: "*a _b ", count: 60) + "c"
          + String(repeating: "_*", count: 60) + " |", "3:3"
      ),
    ])
  func refusesDeepNesting(_ source: String, _ position: String) {
    let rendered = render(source)
    #expect(rendered.faults.map(\.kind) == [.nestedTooDeep])
    #expect(rendered.faults.map(\.position.description) == [position])
    #expect(rendered.html.bytes.isEmpty && rendered.blocks.isEmpty)
  }

  @Test("Ten thousand footnotes and two hundred thousand cells are read, and no more")
  func refusesCrowds() {
    let notes = { (count: Int) in (1...count).map { "a[^\($0)]\n\n[^\($0)]: b\n\n" }.joined() }
    #expect(render(notes(10_000)).faults.isEmpty)
    #expect(render(notes(10_001)).faults.map(\.kind) == [.tooManyNotes(limit: 10_000)])
    let table = { (rows: Int) in "a\n\n| a | b |\n|---|---|\n" + String(repeating: "| 1 | 2 |\n", count: rows) }
    #expect(render(table(99_999)).faults.isEmpty)
    let refused = render(table(60_000) + "\n" + table(40_000))
    #expect(refused.faults.map(\.kind) == [.tooManyCells(limit: 200_000)])
    #expect(refused.faults.map(\.position.description) == ["60008:1"])
  }

  @Test("Thousands of brackets with open images are refused, thousands of links are not")
  func refusesBrackets() {
    let open = "a\n\n" + String(repeating: "![[a]()", count: 3_000)
    #expect(render(open).faults.map(\.kind) == [.tooManyBrackets])
    #expect(render(open).faults.map(\.position.description) == ["3:1"])
    let paragraphs = String(repeating: "![a](b) [c](d)\n\n", count: 5_000)
    #expect(render(paragraphs).faults.isEmpty)
    let table = "| a |\n| - |\n" + String(repeating: "| [b](c) [d](e) |\n", count: 5_000)
    #expect(render(table).faults.isEmpty)
  }
}
