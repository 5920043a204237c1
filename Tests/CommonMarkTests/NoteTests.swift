import CommonMark
import Testing

@Suite struct NoteTests {
  @Test(
    "What belongs to a definition",
    arguments: [
      ("One line", "a[^1]\n\n[^1]: b\n", "<p>b %</p>"),
      ("Indented lines", "a[^1]\n\n[^1]: b\n    c\n", "<p>b\nc %</p>"),
      ("Lines without indentation", "a[^1]\n\n[^1]: b\nc\n\nd\n", "<p>b\nc %</p>"),
      ("Paragraphs", "a[^1]\n\n[^1]: b\n\n    c\n\nd\n", "<p>b</p>\n<p>c %</p>"),
      ("Text on the next line", "a[^1]\n\n[^1]:\n    b\n", "<p>b %</p>"),
      ("Text behind blank lines", "a[^1]\n\n[^1]:\n\n\n    b\n\n    c\n", "<p>b</p>\n<p>c %</p>"),
      ("Spaces before the text", "a[^1]\n\n[^1]:          b\n", "<p>b %</p>"),
      ("Code", "a[^1]\n\n[^1]:\n        b\n", "<pre><code>b\n</code></pre>\n%"),
      (
        "An unclosed fence ends with the definition", "a[^1]\n\n[^1]: ```\n    b\n\nc\n",
        "<pre><code>b\n</code></pre>\n%"
      ),
      ("A list", "a[^1]\n\n[^1]: - b\n    - c\n", "<ul>\n<li>b</li>\n<li>c</li>\n</ul>\n%"),
      ("A list item without indentation is none of it", "a[^1]\n\n[^1]: b\n- c\n", "<p>b %</p>"),
      ("A tab as indentation", "a[^1]\n\n[^1]: b\n\n\tc\n", "<p>b</p>\n<p>c %</p>"),
      ("Nothing", "a[^1]\n\n[^1]:\n", "%"),
      (
        "A link of the document", "a[^1]\n\n[^1]: [b]\n\n[b]: /u\n", "<p><a href=\"/u\">b</a> %</p>"
      ),
      ("A label in other case", "a[^É]\n\n[^é]: b\n", "<p>b %</p>"),
      ("An indented definition", "a[^1]\n\n   [^1]: b\n", "<p>b %</p>"),
      ("A definition in the midst of a paragraph", "a[^1]\n[^1]: b\n", "<p>b %</p>"),
    ])
  func readsDefinition(_ name: String, _ source: String, _ expected: String) {
    let section = html(source).split(separator: "<li id=\"fn1\">\n").last ?? ""
    let back = "<a href=\"#fnref1\" class=\"footnote-backref\" role=\"doc-backlink\">↩</a>"
    #expect(section == expected.replacing("%", with: back) + "\n</li>\n</ol>\n</section>\n")
  }

  @Test(
    "A definition leaves nothing in the text",
    arguments: [
      ("a[^1]\n\n[^1]: b\n", "a[^1]\n"), ("- a\n  [^1]: x\n- b[^1]\n", "- a\n- b[^1]\n"),
      ("- a\n\n[^1]: x\n\n- b[^1]\n", "- a\n\n<!-- -->\n\n- b[^1]\n"),
      ("a\n[^1]: x\n\n    y\n\nb[^1]\n", "a\n\nb[^1]\n"),
      ("- a\n  [^1]: x\n      y\n- b[^1]\n", "- a\n- b[^1]\n"),
    ])
  func takesDefinitionOut(_ source: String, _ without: String) {
    let body = html(source).split(separator: "<section").first.map(String.init) ?? ""
    let expected = html(without).replacing("<!-- raw HTML omitted -->\n", with: "")
      .replacing(
        "[^1]", with: "<sup class=\"footnote-ref\"><a href=\"#fn1\" id=\"fnref1\">1</a></sup>")
    #expect(body == expected)
  }

  @Test(
    "What is no definition stays as it is",
    arguments: [
      "```\n[^1]: a\n```\n", "    [^1]: a\n", "- ```\n  [^1]: a\n  ```\n",
      "<div>\n[^1]: a\n</div>\n", "[^]: a\n",
      "[^a b]: c\n", "a [^1]: b\n", "[1]: a\n", "~~~\n[^1]: a\n", "> ```\n> [^1]: a\n",
    ])
  func leavesOthersAlone(_ source: String) {
    #expect(withoutIDs(html(source)) == plainHTML(source))
    #expect(!html(source).contains("<section"))
  }

  @Test(
    "What is a reference to the footnote 1",
    arguments: [
      ("a[^1]", true), ("![^1]", true), ("*a[^1]*", true), ("# a[^1]", true), ("a\nb [^1]", true),
      ("[^1][^1]", true),
      ("a \\\\[^1]", true), ("&amp;\\*[^1]", true), ("a\\\nb[^1]", true), ("`[^1]`", false),
      ("\\[^1]", false),
      ("&#91;^1]", false), ("[a [^1]](b)", false), ("![a [^1]](b)", false), ("[^ 1]", false),
      ("    [^1]", false),
      ("[^1](b)", false),
    ])
  func findsReference(_ text: String, _ isReference: Bool) {
    #expect(html(text + "\n\n[^1]: note\n").contains("<section") == isReference)
  }

  @Test("Notes are numbered by their first reference, those in notes last")
  func numbersNotes() {
    let source = "a[^x] b[^y]\n\n| c[^z] |\n| - |\n\n[^y]: Y[^n]\n[^n]: N[^x]\n[^z]: Z\n[^x]: X\n"
    let blocks = render(source).blocks
    #expect(blocks.map(text) == ["a b", "c", "X", "Y", "Z", "N"])
    #expect(blocks.map(\.note) == [nil, nil, 1, 2, 3, 4])
    #expect(blocks.map(\.anchor) == ["p1", "p2", "fn1", "fn2", "fn3", "fn4"])
    #expect(blocks.map { $0.notes.map(\.number) } == [[1, 2], [3], [], [4], [], [1]])
    #expect(blocks[0].notes.map(\.offset) == [1, 3])
  }

  @Test(
    "Notes whose labels are all numbers keep these",
    arguments: [
      ("a[^7] b[^8]", ["7", "8"], ["fn7\" value=\"7", "fn8"]),
      ("a[^8] b[^7]", ["8", "7"], ["fn8\" value=\"8", "fn7\" value=\"7"]),
      ("a[^1] b[^3]", ["1", "3"], ["fn1", "fn3\" value=\"3"]), ("a[^7] b[^x]", ["1", "2"], ["fn1", "fn2"]),
      ("a[^07] b[^8]", ["1", "2"], ["fn1", "fn2"]),
    ])
  func keepsNumbers(_ text: String, _ numbers: [String], _ items: [String]) {
    let labels = text.split(separator: "^").dropFirst().map { $0.prefix { $0 != "]" } }
    let result = html(text + "\n\n" + labels.map { "[^\($0)]: n\n" }.joined())
    for number in numbers { #expect(result.contains("\">\(number)</a></sup>")) }
    #expect(result.matches(of: #/<li id="(.*?)">/#).map { String($0.1) } == items)
  }

  @Test("A note that is referred to twice links back twice")
  func linksBackToEachReference() {
    let result = html("a[^1] b[^1]\n\n[^1]: c\n")
    #expect(
      result.contains(
        "id=\"fnref1\">1</a></sup> b<sup class=\"footnote-ref\"><a href=\"#fn1\" id=\"fnref1-2\">"))
    #expect(
      result.contains(
        "<p>c <a href=\"#fnref1\" class=\"footnote-backref\" role=\"doc-backlink\">↩</a> "
          + "<a href=\"#fnref1-2\" class=\"footnote-backref\" role=\"doc-backlink\">↩<sup>2</sup></a></p>"
      ))
  }

  @Test(
    "What is wrong with footnotes is reported",
    arguments: [
      ("a\n[^b] c\n", MarkdownFault.Kind.unknownNote("b"), "2:1"),
      ("a\n\n[^B]: c\n", .unusedNote("B"), "3:1"),
      ("a[^b]\n\n[^b]: c\n\n  [^B]: d\n", .duplicateNote("B"), "5:3"),
      ("a\n\n> [^b]: c\n", .quotedNote("b"), "3:3"), ("a[^5]\n\n> [^5]: Ibidem.\n", .quotedNote("5"), "3:3"),
      ("a[^B]\n\n> c\n> [^b]: d e\n", .quotedNote("b"), "4:3"), ("a[^b]\n\n- > [^b]: c\n", .quotedNote("b"), "3:5"),
      ("a[^b]\n\n- [^b]: c\n", .unknownNote("b"), "1:2"), ("a[^b]\n\n10) c\n\n    [^b]: d\n", .unknownNote("b"), "1:2"),
      ("a[^b]\n\n[^b]: c\n    d <br>\n", .rawHTML, "4:7"),
      ("a[^b]\n\n[^b]:\n\n    d\ne [^c]\n", .unknownNote("c"), "6:3"),
    ])
  func reportsFaults(_ source: String, _ kind: MarkdownFault.Kind, _ position: String) {
    let faults = render(source).faults
    #expect(faults.map(\.kind) == [kind])
    #expect(faults.map(\.position.description) == [position])
  }

  @Test(
    "A definition in a quotation or a list is text, and defines no link",
    arguments: [
      ("> [^5]: c <br>\n", "1:11"), ("- [^5]: c\n  <br>\n", "2:3"), ("x[^1]\n\n> [^5]: c <br>\n\n[^1]: d\n", "3:11"),
    ])
  func leavesHiddenDefinitions(_ definition: String, _ position: String) {
    let rendered = render(definition + "\nA[^5]\n")
    #expect(html(rendered).contains("A[^5]</p>"))
    #expect(html(rendered).contains("[^5]: c"))
    #expect(rendered.faults.filter { $0.kind == .rawHTML }.map(\.position.description) == [position])
  }

  @Test("Headings in notes share the anchor of the note and are not listed")
  func leavesHeadingsOfNotesOut() {
    let rendered = render("a[^1]\n\n[^1]: # b\n")
    #expect(rendered.headings.isEmpty)
    #expect(rendered.blocks.map(\.anchor) == ["p1", "fn1"])
    #expect(html(rendered).contains("<h1>b</h1>"))
  }
}
