import CommonMark
import Testing

@Suite struct AnchorTests {
  @Test(
    "No id is given twice, and none of the kept ones to a heading",
    arguments: [
      (["A", "A", "A"], ["a", "a-2", "a-3"]),
      (["A", "A 2", "A", "A 2"], ["a", "a-2", "a-3", "a-2-2"]),
      (["P1", "p", "p2x", "P1"], ["p1-2", "p", "p2x", "p1-2-2"]),
      (
        ["fn1", "fn", "fnref1", "fnref1 2", "fnref"],
        ["fn1-2", "fn", "fnref1-2-2", "fnref1-2-2-2", "fnref"]
      ),
      (["***a", "\\*", "", "h2"], ["a", "h2", "h3", "h2-2"]),
    ])
  func givesUniqueIDs(_ titles: [String], _ anchors: [String]) {
    let source = titles.map { "# \($0)\n\n" }.joined() + "a\n"
    let rendered = render(source)
    #expect(rendered.headings.map(\.anchor) == anchors)
    #expect(rendered.blocks.last?.anchor == "p1")
  }

  @Test("Thousands of equal headings take no longer than as many different ones")
  func numbersEqualHeadingsInLinearTime() {
    let rendered = render(String(repeating: "# a\n", count: 20_000))
    #expect(rendered.headings.last?.anchor == "a-20000")
  }
}
