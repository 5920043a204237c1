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

  @Test(
    "In a longer page ids, and the links to them, have a prefix, relative addresses another start, and headings are lower",
    arguments: [
      ("## a\n", "<h4 id=\"_2_a\">a</h4>\n"),
      ("##### a\n", "<h6 id=\"_2_a\">a</h6>\n"),
      ("[a](#b) [c](d#e)\n", "<p id=\"_2_p1\"><a href=\"#_2_b\">a</a> <a href=\"../x/d#e\">c</a></p>\n"),
      (
        "![a](b:c) ![a](b/c:d) [a](/b) [a](?b) [a](https://b) ![a](ä)\n",
        "<p id=\"_2_p1\"><img src=\"b:c\" alt=\"a\" /> <img src=\"../x/b/c:d\" alt=\"a\" /> <a href=\"/b\">a</a> "
          + "<a href=\"?b\">a</a> <a href=\"https://b\">a</a> <img src=\"../x/%C3%A4\" alt=\"a\" /></p>\n"
      ),
      ("id=\"x\" \"a\" `href=\"#y\"`\n", nil),
    ] as [(String, String?)])
  func nests(_ source: String, _ html: String?) {
    let nested = render(source).html.nested(behind: "_2_", from: "../x/", lowerBy: 2)
    let plain = String(decoding: render(source).html.bytes, as: UTF8.self)
    #expect(String(decoding: nested.bytes, as: UTF8.self) == html ?? plain.replacing("\"p1\"", with: "\"_2_p1\""))
  }

  @Test("Marks stay where they are in a longer page")
  func nestsMarks() {
    let rendered = render("# a b\n\nc [d *f*](#x) e[^1]\n\n[^1]: g\n") { _ in
      [
        Mark(block: 0, range: 0..<1), Mark(block: 1, range: 0..<1), Mark(block: 1, range: 2..<5),
        Mark(block: 2, range: 0..<1),
      ]
    }
    let tag = { (gap: MarkedHTML.Gap) in Array((gap.edge == .start ? "<\(gap.mark)>" : "</\(gap.mark)>").utf8) }
    let expected = String(decoding: rendered.html.filled(tag), as: UTF8.self)
      .replacing(" id=\"", with: " id=\"_2_").replacing(" href=\"#", with: " href=\"#_2_")
      .replacing("<h1", with: "<h2").replacing("</h1", with: "</h2")
    #expect(
      String(decoding: rendered.html.nested(behind: "_2_", from: "", lowerBy: 1).filled(tag), as: UTF8.self) == expected
    )
  }

  @Test("A table has a frame; its marks stay where they are, and the frame is a block")
  func framesTables() {
    let rendered = render("a\n\n| b | c |\n| - | - |\n| d | e |\n") { _ in [Mark(block: 1, range: 0..<1)] }
    let tag = { (gap: MarkedHTML.Gap) in Array((gap.edge == .start ? "<i>" : "</i>").utf8) }
    let framed = String(decoding: rendered.html.dressed.filled(tag), as: UTF8.self)
    let expected = String(decoding: rendered.html.filled(tag), as: UTF8.self)
      .replacing("<table>", with: "<div class=\"wide\" tabindex=\"0\">\n<table>").replacing(
        "</table>", with: "</table>\n</div>")
    #expect(framed == expected && framed.contains("<i>b</i>"))
    #expect(rendered.html.dressed.blocks.count == 2)
    #expect(render("a\n").html.dressed == render("a\n").html)
  }

  @Test(
    "A link to another site says that nobody there gets hold of the page; one within the site does not",
    arguments: [
      ("[a](https://e.nl)", "https://e.nl", true), ("[a](HTTP://e.nl \"t\")", "HTTP://e.nl\" title=\"t", true),
      ("<https://e.nl/?a&b>", "https://e.nl/?a&amp;b", true), ("[a](//e.nl)", "//e.nl", true),
      ("[a](b.html)", "b.html", false), ("[a](/b)", "/b", false), ("[a](#https:)", "#https:", false),
      ("[a](mailto:e@e.nl)", "mailto:e@e.nl", false), ("[a](https/b)", "https/b", false),
    ])
  func isolatesLinks(_ source: String, _ attributes: String, _ isOutside: Bool) {
    let html = String(decoding: render("*b* \(source)\n").html.dressed.bytes, as: UTF8.self)
    #expect(html.contains("<a href=\"\(attributes)\"\(isOutside ? " rel=\"noopener\"" : "")>"), "\(html)")
  }

  @Test(
    "The letters are those a reader reads, without the marks of footnotes",
    arguments: [
      // a & b < c d "e": a line end and a hard break are none, and an entity is one.
      ("*a*  &amp;\nb < c[^1] d\\\n\"e\"\n\n[^1]: n\n", "a  &b < c d\"e\""), ("- a\n- b\n", "ab"), ("`&lt;`\n", "&lt;"),
      ("é ĳ\n", "é ĳ"), ("---\n", ""),
    ])
  func countsLetters(_ source: String, _ text: String) {
    #expect(blocks(source).first?.html.letterCount == text.count)
  }
}
