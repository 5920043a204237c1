import CommonMark
import Testing

struct HTMLBlockTests {
  private func blocks(_ source: String) -> [HTMLBlock] { render(source).html.blocks }

  @Test(
    "A text falls into the blocks that stand in no other",
    arguments: [
      ("a\n\nb *c*\n", [["p1"], ["p2"]]),
      ("# a\n\n- b\n\n  c\n- d\n", [["a"], ["p1", "p2", "p3"]]),
      ("> a\n>\n> > b\n\n---\n\nc\n", [["p1", "p2"], [], ["p3"]]),
      ("| a | b |\n| - | - |\n| c | d |\n", [["p1", "p2"]]),
      ("a[^1] b\n\n[^1]: c\n", [["p1", "fnref1"], ["fn1"]]),
      ("<div>\n\na <br> b\n", [[], ["p1"]]),
      ("```\na < b\n```\n", [[]]),
      ("", []),
    ] as [(String, [[String]])])
  func findsBlocks(_ source: String, _ ids: [[String]]) {
    #expect(blocks(source).map(\.ids) == ids)
    #expect(blocks(source).flatMap(\.html.bytes) == render(source).html.bytes)
  }

  @Test("The marks of a text come back in its blocks")
  func keepsGaps() {
    let rendered = render("a b\n\nc *d f* e\n") { blocks in
      [Mark(block: 0, range: 2..<3), Mark(block: 1, range: 0..<3)]
    }
    let tag = { (gap: MarkedHTML.Gap) in Array((gap.edge == .start ? "<\(gap.mark)>" : "</\(gap.mark)>").utf8) }
    #expect(rendered.html.gaps.count == 6)
    #expect(rendered.html.blocks.flatMap { $0.html.filled(tag) } == rendered.html.filled(tag))
  }

  @Test("The text is what a reader reads, without the marks of footnotes")
  func readsText() {
    #expect(blocks("*a*  &amp;\nb < c[^1] d\\\n\"e\"\n\n[^1]: n\n")[0].html.text == "a & b < c d \"e\"")
    #expect(blocks("- a\n- b\n")[0].html.text == "a b")
    #expect(blocks("`&lt;`\n")[0].html.text == "&lt;")
  }
}
