import CommonMark
import Testing

@Suite struct MarkdownTests {
  @Test(
    "Blocks get ids in the order of the document",
    arguments: [
      ("A paragraph and another", "a\n\nb\n", "<p id=\"p1\">a</p>\n<p id=\"p2\">b</p>\n"),
      ("A heading", "# Inleiding\n", "<h1 id=\"inleiding\">Inleiding</h1>\n"),
      ("A heading over two lines", "Een\nkop\n---\n", "<h2 id=\"een-kop\">Een\nkop</h2>\n"),
      ("A tight list", "- a\n- b\n", "<ul>\n<li id=\"p1\">a</li>\n<li id=\"p2\">b</li>\n</ul>\n"),
      (
        "A loose list", "- a\n\n- b\n",
        "<ul>\n<li>\n<p id=\"p1\">a</p>\n</li>\n<li>\n<p id=\"p2\">b</p>\n</li>\n</ul>\n"
      ),
      (
        "A tight paragraph behind another block", "- > a\n  # b\n  c\n",
        "<ul>\n<li>\n<blockquote>\n<p id=\"p1\">a</p>\n</blockquote>\n<h1 id=\"b\">b</h1>\n"
          + "<span id=\"p2\"></span>c</li>\n</ul>\n"
      ),
      ("A block quote", "> a\n", "<blockquote>\n<p id=\"p1\">a</p>\n</blockquote>\n"),
      ("Code gets none", "```\na\n```\n", "<pre><code>a\n</code></pre>\n"),
      ("An empty item gets none", "-\n", "<ul>\n<li></li>\n</ul>\n"),
      ("An empty text", "", ""),
    ])
  func givesIDs(_ name: String, _ source: String, _ expected: String) {
    #expect(html(source) == expected)
  }

  @Test(
    "Quotation marks and apostrophes stay as the author has them",
    arguments: [
      ("'t Is de kaas van '70", "'t Is de kaas van '70"), ("’t \"een\" ‘twee’", "’t &quot;een&quot; ‘twee’"),
      ("[a](b)'s *c*'s", "<a href=\"b\">a</a>'s <em>c</em>'s"), ("a -- b ...", "a -- b ..."),
    ])
  func keepsQuotationMarks(_ source: String, _ expected: String) {
    #expect(html(source) == "<p id=\"p1\">\(expected)</p>\n")
  }

  @Test("Line ends of other systems give the same HTML", arguments: ["\r\n", "\r"])
  func readsOtherLineEnds(_ lineEnd: String) {
    let source = "# a\n\nb\nc[^1]\n\n| x |\n| - |\n| y |\n\n```\nf\n\ng\n```\n\n[^1]: d\n    e\n"
    #expect(html(source.replacing("\n", with: lineEnd)) == html(source))
  }

  @Test("Headings are listed with their level, text and id")
  func listsHeadings() {
    let headings = render("# A *b*\n\n> ## `c`\n\nd\ne\n---\n").headings
    #expect(headings.map(\.level) == [1, 2, 2])
    #expect(headings.map(\.text) == ["A b", "c", "d e"])
    #expect(headings.map(\.anchor) == ["a-b", "c", "d-e"])
  }

  @Test(
    "Raw HTML and dangerous destinations are left out and reported",
    arguments: [
      ("<div>\nx\n</div>\n", MarkdownFault.Kind.rawHTML, "1:1"),
      ("a\n\n> <div>\n", .rawHTML, "3:3"),
      ("a *b <br> c*\n", .rawHTML, "1:6"),
      ("a `x\ny` <br\nz> c\n", .rawHTML, "2:4"),
      ("a [b](javascript:c)\n", .unsafeLink("javascript:c"), "1:3"),
      ("a *b* [*c*](FILE:d)\n", .unsafeLink("FILE:d"), "1:7"),
      ("![a](vbscript:b)\n", .unsafeLink("vbscript:b"), "1:1"),
      ("[![a](data:text/html,b)](c)\n", .unsafeLink("data:text/html,b"), "1:2"),
      ("a [](file:b)\n", .unsafeLink("file:b"), "1:3"),
    ])
  func reportsUnsafe(_ source: String, _ kind: MarkdownFault.Kind, _ position: String) {
    let rendered = render(source)
    #expect(rendered.faults.map(\.kind) == [kind])
    #expect(rendered.faults.map(\.position.description) == [position])
    #expect(withoutIDs(html(rendered)) == plainHTML(source))
  }

  @Test(
    "An address in the text of a link stays as text",
    arguments: [
      ("[a <bc:d> *d*](e)\n", "<p id=\"p1\"><a href=\"e\">a bc:d <em>d</em></a></p>\n", "1:4"),
      ("[*<b@c.nl>*](e)\n", "<p id=\"p1\"><a href=\"e\"><em>b@c.nl</em></a></p>\n", "1:3"),
      ("a [b\n<javascript:c>](e)\n", "<p id=\"p1\">a <a href=\"e\">b\njavascript:c</a></p>\n", "2:1"),
    ])
  func unwrapsInnerLinks(_ source: String, _ expected: String, _ position: String) {
    let rendered = render(source)
    #expect(html(rendered) == expected)
    #expect(rendered.faults.map(\.position.description) == [position])
  }

  @Test(
    "Harmless destinations are not reported",
    arguments: [
      "[a](https://b)", "![a](data:image/png;base64,b)", "[a](datab)", "<https://a.nl>",
      "[a](b:javascript:c)",
    ])
  func allowsHarmless(_ source: String) { #expect(render(source).faults.isEmpty) }

  @Test("Lines are counted from the first line of the file")
  func countsFromFirstLine() {
    let source = "a[^1]\n\n| b |\n| - |\n| c | d |\n\n[^1]: e <br>\n"
    let rendered = Markdown.render(Array(source.utf8), firstLine: 10) { _ in [] }
    #expect(rendered.faults.map(\.position.description) == ["14:3", "16:9"])
    #expect(
      rendered.blocks.map { $0.position(of: 0).description } == ["10:1", "12:3", "14:3", "16:7"])
  }

  @Test("Bytes that are no UTF-8 cannot be taken for a stand-in")
  func survivesInvalidBytes() {
    let rendered = Markdown.render([0x61, 0xFF, 0x73, 0x31, 0xFF, 0x62]) { _ in [] }
    #expect(html(rendered) == "<p id=\"p1\">a\u{FFFD}s1\u{FFFD}b</p>\n")
    #expect(rendered.html.gaps.isEmpty)
  }
}
