import CommonMark
import Testing

@Suite struct MarkTests {
  @Test(
    "Marks stand where their text is",
    arguments: [
      ("In a text", "a word b", ["word"], "a [0:word:0] b"),
      ("At both ends", "word", ["word"], "[0:word:0]"),
      ("Two in a text", "a b", ["b", "a"], "[1:a:1] [0:b:0]"),
      ("Next to each other", "ab", ["a", "b"], "[0:a:0][1:b:1]"),
      ("In emphasis", "a *b c* d", ["c"], "a <em>b [0:c:0]</em> d"),
      ("All of some emphasis", "a *b* c", ["b"], "a [0:<em>b</em>:0] c"),
      ("Emphasis in emphasis", "a ***b*** c", ["b"], "a [0:<em><strong>b</strong></em>:0] c"),
      ("Around emphasis", "a *b* c", ["a b c"], "[0:a <em>b</em> c:0]"),
      ("Into emphasis", "a *b c*", ["a b"], "[0:a :0]<em>[0:b:0] c</em>"),
      ("Out of emphasis", "*a b* c", ["b c"], "<em>a [0:b:0]</em>[0: c:0]"),
      ("Over a line break", "a\nb", ["a\nb"], "[0:a\nb:0]"),
      ("Over a hard break", "a\\\nb c", ["a\nb"], "[0:a<br />\nb:0] c"),
      ("Over code", "a `b` c", ["a b c"], "[0:a <code>b</code> c:0]"),
      ("Into code", "a `b c`", ["a b"], "[0:a :0]<code>b c</code>"),
      ("Over raw HTML", "a <br>b", ["a b"], "[0:a <!-- raw HTML omitted -->b:0]"),
      ("Up to raw HTML", "a <br>b", ["a "], "[0:a :0]<!-- raw HTML omitted -->b"),
      ("Over a link", "a [b](c) d", ["a b d"], "[0:a :0]<a href=\"c\">b</a>[0: d:0]"),
      (
        "Over emphasis with a link in it", "a *b [c](d)* e", ["b c e"],
        "a <em>[0:b :0]<a href=\"d\">c</a></em>[0: e:0]"
      ),
      ("Into a link", "a [b c](d)", ["a b"], "[0:a :0]<a href=\"d\">b c</a>"),
      ("Exactly a link", "a [b *c*](d) e", ["b c"], "a [0:b <em>c</em>:0] e"),
      ("A link in emphasis", "a *[b](c)* d", ["b"], "a <em>[0:b:0]</em> d"),
      ("Next to a link that is replaced", "a [b](c)", ["b", "a "], "[1:a :1][0:b:0]"),
      ("Characters that HTML escapes", "a &lt;b&gt; c", ["<b>"], "a [0:&lt;b&gt;:0] c"),
      ("Overlapping, the second is left out", "abc", ["ab", "bc"], "[0:ab:0]c"),
      ("Letters of two bytes", "één", ["é", "n"], "[0:é:0][1:é:1][2:n:2]"),
    ])
  func wrapsText(_ name: String, _ source: String, _ words: [String], _ expected: String) {
    let rendered = render(source) { marks(of: words, in: $0) }
    #expect(filled(rendered) == "<p id=\"p1\">\(expected)</p>\n")
  }

  @Test("Marks go around footnote references, into cells and into notes")
  func wrapsAllBlocks() {
    let source = "w a[^1] w\n\n| w |\n| - |\n| *w* |\n\n- w\n\n# w\n\n[^1]: w\n"
    let rendered = render(source) { marks(of: ["a w", "w"], in: $0) }
    let result = filled(rendered)
    #expect(result.contains("[1:w:1] [0:a:0]<sup"))
    #expect(result.contains("</sup>[0: w:0]</p>"))
    for expected in [
      "<th>[3:w:3]</th>", "<td>[4:<em>w</em>:4]</td>", "<li id=\"p4\">[5:w:5]</li>",
      "<h1 id=\"w\">[6:w:6]</h1>",
      "<p>[7:w:7] <a",
    ] { #expect(result.contains(expected)) }
  }

  @Test("Links without text can be replaced, each by its own mark")
  func replacesEmptyLinks() {
    let rendered = render("[![](a)](b)[![](c)](d)") { blocks in
      blocks[0].links.map { Mark(block: 0, range: $0.range) }
    }
    #expect(
      filled(rendered)
        == "<p id=\"p1\">[0:<img src=\"a\" alt=\"\" />:0][1:<img src=\"c\" alt=\"\" />:1]</p>\n")
  }

  @Test(
    "Marks that mark nothing have no gaps",
    arguments: [
      Mark(block: 0, range: 1..<1), Mark(block: 0, range: 1..<9), Mark(block: 7, range: 0..<1),
      Mark(block: -1, range: 0..<1),
      Mark(block: 0, range: 2..<3),
    ])
  func leavesUselessMarksOut(_ mark: Mark) {
    let rendered = render("a [bc](d)") { _ in [mark] }
    #expect(rendered.html.gaps.isEmpty)
    #expect(rendered.html == render("a [bc](d)").html)
  }
}
