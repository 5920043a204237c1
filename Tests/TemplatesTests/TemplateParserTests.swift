import Templates
import Testing

@Suite struct TemplateParserTests {
  @Test(
    "A tag that has its line to itself takes the line with it",
    arguments: [
      RenderedCase("a section", "a\n  {{#b}}\nx\n  {{/b}}\nc", ["b": true], gives: "a\nx\nc"),
      RenderedCase("tabs", "a\n\t{{! b }}\t\nc", gives: "a\nc"),
      RenderedCase("CRLF", "a\r\n{{! b }}\r\nc", gives: "a\r\nc"),
      RenderedCase("the only line", "  {{! b }}  ", gives: ""),
      RenderedCase("not a value", "a\n  {{b}}\nc", ["b": "x"], gives: "a\n  x\nc"),
      RenderedCase("not two tags", "a\n{{! b }} {{! c }}\nd", gives: "a\n \nd"),
      RenderedCase("not beside text", "a\n{{! b }} c\nd", gives: "a\n c\nd"),
      RenderedCase(
        "a parent of one line", "a\n  {{<p}}{{/p}}\nb", others: ["p": "x\n"], gives: "a\n  x\nb"),
      RenderedCase(
        "a parent of many lines", "a\n{{<p}}\n  {{$q}}y{{/q}}\n{{/p}}\nb",
        others: ["p": "{{$q}}x{{/q}}\n"], gives: "a\ny\nb"),
      RenderedCase(
        "not a parent beside text", "a {{<p}}\n{{/p}}\nb", others: ["p": "x"], gives: "a x\nb"),
    ])
  func takesWholeLines(row: RenderedCase) throws { try expect(row) }

  @Test(
    "Tags that do not fit together are an error at the one that was opened",
    arguments: [
      FaultyCase("no end", "a\n 1️⃣{{#b}}\nc", says: "'{{#b}}' must be closed by '{{/b}}'"),
      FaultyCase("no end of a block", "1️⃣{{$b}}", says: "'{{$b}}' must be closed by '{{/b}}'"),
      FaultyCase(
        "no end of a parent", "1️⃣{{<p}}{{$b}}{{/b}}", others: ["p": "{{$b}}{{/b}}"],
        says: "'{{<p}}' must be closed by '{{/p}}'"),
      FaultyCase(
        "no end in other delimiters", "{{=<% %>=}}1️⃣<%#b%>",
        says: "'<%#b%>' must be closed by '<%/b%>'"),
      FaultyCase(
        "the end of another", "{{#a}}\n1️⃣{{^b}}\n{{/a}}\n{{/b}}",
        says: "'{{^b}}' must be closed by '{{/b}}' before '{{/a}}' in line 3"),
      FaultyCase(
        "an end without beginning", "a\n1️⃣{{/b}}",
        says: "'{{/b}}' must close a section, block or parent that is open"),
      FaultyCase(
        "a value in a parent", "{{<p}}1️⃣{{a}}{{/p}}", others: ["p": ""],
        says: "'{{a}}' must stand in a block of '{{<p}}'"),
      FaultyCase(
        "a section in a parent", "{{<p}}1️⃣{{#a}}{{/a}}{{/p}}", others: ["p": ""],
        says: "'{{#a}}' must stand in a block of '{{<p}}'"),
      FaultyCase(
        "a block given twice", "{{<p}}{{$b}}{{/b}}{{$1️⃣b}}{{/b}}{{/p}}",
        others: ["p": "{{$b}}{{/b}}"], says: "'b' must be given to a parent only once"),
    ])
  func refusesTagsThatDoNotFit(row: FaultyCase) throws { try expect(row) }

  @Test("Sections nest up to the limit and no deeper")
  func boundsNesting() throws {
    let open = String(repeating: "{{#a}}", count: 100)
    let close = String(repeating: "{{/a}}", count: 100)
    #expect(try render(open + "x" + close, ["a": true]) == "x")
    try expect(
      FaultyCase(
        "one more", open + "1️⃣{{#a}}x{{/a}}" + close, ["a": true],
        says: "sections and blocks must nest at most 100 levels deep"))
  }
}
