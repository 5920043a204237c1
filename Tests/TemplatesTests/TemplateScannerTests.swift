import Templates
import Testing

@Suite struct TemplateScannerTests {
  @Test(
    "Tags are read with white space, other delimiters and single braces around them",
    arguments: [
      RenderedCase("white space before the sigil", "{{ #a }}x{{ /a }}", ["a": true], gives: "x"),
      RenderedCase("a line end in a tag", "{{\na\n}}", ["a": "x"], gives: "x"),
      RenderedCase("single braces", "{a} {{a}} }}", ["a": "x"], gives: "{a} x }}"),
      RenderedCase("a brace after a tag", "{{a}}}", ["a": "x"], gives: "x}"),
      RenderedCase("a tag in a comment", "{{! {{a}}", gives: ""),
      RenderedCase("braces in other delimiters", "{{=<% %>=}}<%{a}%>", ["a": "&"], gives: "&"),
      RenderedCase("a single byte", "{{=| |=}}|a|", ["a": "x"], gives: "x"),
      RenderedCase("and back", "{{=<% %>=}}<%={{ }}=%>{{a}}", ["a": "x"], gives: "x"),
      RenderedCase("a section across a change", "{{#a}}{{=| |=}}x|/a|", ["a": true], gives: "x"),
      RenderedCase("a name not in ASCII", "{{één}}", ["één": "x"], gives: "x"),
      RenderedCase("nothing", "", gives: ""),
    ])
  func readsTags(row: RenderedCase) throws { try expect(row) }

  @Test(
    "A tag that is wrong by itself is an error at its opening or at its name",
    arguments: [
      FaultyCase(
        "no end", "a\nb 1️⃣{{title",
        says: "a tag opened by '{{' must be closed by '}}'"),
      FaultyCase("no content", "1️⃣{{", says: "a tag opened by '{{' must be closed by '}}'"),
      FaultyCase(
        "half an end", "1️⃣{{title} {{date}}",
        says: "a tag opened by '{{' must be closed by '}}'"),
      FaultyCase(
        "two of three braces", "é 1️⃣{{{title}}",
        says: "a tag opened by '{{' must be closed by '}}}'"),
      FaultyCase(
        "no end of a comment", "1️⃣{{! a\nb", says: "a tag opened by '{{' must be closed by '}}'"),
      FaultyCase(
        "no end in other delimiters", "{{=<% %>=}}1️⃣<%a",
        says: "a tag opened by '<%' must be closed by '%>'"),
      FaultyCase("no name", "x\r\n1️⃣{{ }}", says: "a tag must hold a name"),
      FaultyCase("no name after a sigil", "1️⃣{{#}}", says: "a tag must hold a name"),
      FaultyCase("two names", "{{ 1️⃣a b }}", says: "'a b' must be one name without spaces"),
      FaultyCase(
        "two dots", "{{1️⃣a..b}}", says: "'a..b' must have a name on both sides of every dot"),
      FaultyCase(
        "a dot in front", "{{#1️⃣.a}}", says: "'.a' must have a name on both sides of every dot"),
      FaultyCase(
        "a dot at the end", "{{1️⃣a.}}", says: "'a.' must have a name on both sides of every dot"),
      FaultyCase(
        "one delimiter", "1️⃣{{=<%=}}",
        says: "a change of delimiters must name two without '=' in them, as in '{{=<% %>=}}'"),
      FaultyCase(
        "three delimiters", "1️⃣{{=a b c=}}",
        says: "a change of delimiters must name two without '=' in them, as in '{{=<% %>=}}'"),
      FaultyCase(
        "an equals sign", "1️⃣{{=a= b=}}",
        says: "a change of delimiters must name two without '=' in them, as in '{{=<% %>=}}'"),
      FaultyCase(
        "no equals sign at the end", "1️⃣{{=<% %>}}",
        says: "a tag opened by '{{' must be closed by '=}}'"),
    ])
  func refusesTags(row: FaultyCase) throws { try expect(row) }
}
