import CommonMark
import Testing

@Suite struct TextBlockTests {
  @Test(
    "The text of a block is what a reader reads",
    arguments: [
      ("a *b **c*** d", "a b c d"), ("a\nb  \nc\\\nd", "a\nb\nc\nd"), ("a `b  c` d", "a b  c d"),
      ("![a *b*](c) d", "a b d"),
      ("a <br> b", "a  b"), ("&eacute; \\* &#x41;", "é * A"), ("[a](b) <http://c>", "a http://c"),
      ("# a #", "a"),
    ])
  func joinsText(_ source: String, _ expected: String) {
    #expect(render(source).blocks.map(text) == [expected])
  }

  @Test(
    "Code, images and links are opaque",
    arguments: [
      ("a `b` c", ["b"]), ("a ![b *c*](d) e", ["b c"]), ("a [b `c` ![d](e)](f) g", ["b c d"]),
      ("`a``b`", ["a``b"]),
      ("[a](b)`c`", ["a", "c"]), ("*[a](b)* <http://c>", ["a", "http://c"]),
      ("![](a) []() *b*", []),
    ])
  func listsOpaqueParts(_ source: String, _ expected: [String]) {
    let block = render(source).blocks[0]
    #expect(texts(block.opaque, of: block) == expected)
  }

  @Test("The author's links are listed with their text, destination and place")
  func listsLinks() {
    let source = "a [b](c.md \"t\") <https://d>\n*[e *f*][g]* [![h](i)](j) [](k)\n\n[g]: <l m>\n"
    let block = render(source).blocks[0]
    #expect(texts(block.links.map(\.range), of: block) == ["b", "https://d", "e f", "h", ""])
    #expect(block.links.map(\.destination) == ["c.md", "https://d", "l m", "j", "k"])
    #expect(block.links.map(\.place.description) == ["1:3", "1:17", "2:2", "2:14", "2:27"])
  }

  @Test(
    "Each place of a text leads back to the source",
    arguments: [
      "▶word", "a ▶word", "é ▶word", "# ▶word", "##   a *▶word* #", "a\n▶word", "a\n   ▶word",
      "*a*\n**▶word**",
      "> ▶word", "> a\n> ▶word", "> a\n▶word", "> a\n   ▶word", ">> a\n> > ▶word", "- ▶word",
      "- a\n  ▶word", "- a\n▶word",
      "10. a\n\n    > b\n    > c ▶word", "\t- a\n", "a &amp; b \\* ▶word", "a &eacute;▶word",
      "&lt; ▶word", "&foo; ▶word",
      "\\\\▶word", "a `b\nc` ▶word", "a\\\nb *c* ▶word", "a  \nb ▶word",
      "a [b\nc](d\n\"e\") f ▶word", "[a]: /u\nb ▶word",
      "[a]: /u\n[b]: /u\n[a] *b*\n▶word", "[word]: /u\n▶word", "[a](word) ▶word",
      "![word](word) ▶word", "a <b c=\"word\"> ▶word",
      "a\n===\n\nb\n▶word\n---", "| a | ▶word |\n| - | - |", "| a |\n| - |\n| b \\| `c\\|` ▶word |",
      "> | a |\n> | - |\n>| *b* ▶word",
      "a\nb ▶word\n| c |\n| - |", "  a ▶word\n| c |\n| - |", "a[^1]\n\n[^1]: b ▶word",
      "a[^1]\n\n[^1]: b\n    ▶word",
      "a[^1]\n\n[^1]: b\n▶word", "a[^1]\n\n[^1]:\n\n    b\n    *▶word*", "a[^1] ▶word\n\n[^1]: b",
      "[^1]: a\nb\n\nc[^1]\n▶word",
      "[^1]: x\n\n    | a |\n    | - |\n    | ▶word |\n\nb[^1]", "a\r\nb ▶word\r\n", "a\rb ▶word",
      "`word` <http://word> ▶word",
    ].filter { $0.contains("▶") })
  func leadsBackToSource(_ marked: String) throws {
    let source = marked.replacing("▶", with: "")
    let before = marked.prefix { $0 != "▶" }.replacing("\r\n", with: "\n").replacing(
      "\r", with: "\n")
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
    let expected = SourcePosition(line: lines.count, column: (lines.last?.utf8.count ?? 0) + 1)
    let places = render(source).blocks.flatMap { block in
      ranges(of: "word", in: block.text).filter { range in
        !block.opaque.contains { $0.overlaps(range) }
      }.map { (block.position(of: $0.lowerBound), block.position(of: $0.upperBound - 1)) }
    }
    let place = try #require(places.first)
    #expect(places.count == 1)
    #expect(place.0 == expected)
    #expect(place.1 == SourcePosition(line: expected.line, column: expected.column + 3))
  }
}
