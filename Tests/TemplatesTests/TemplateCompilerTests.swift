import Templates
import Testing

@Suite struct TemplateCompilerTests {
  @Test(
    "An unknown partial, parent or block is an error, also where it is never shown",
    arguments: [
      FaultyCase(
        "a partial", "{{#a}}\n  {{> 1️⃣haed }}\n{{/a}}", ["a": false], others: ["head": ""],
        says: "'haed' must be the name of a template", suggests: "head"),
      FaultyCase(
        "a parent", "{{<1️⃣layout}}{{/layout}}",
        says: "'layout' must be the name of a template"),
      FaultyCase(
        "a partial in a partial", "{{>head}}", others: ["head": "\n{{>1️⃣foot}}"],
        says: "'foot' must be the name of a template"),
      FaultyCase(
        "a partial that would need a computed name", "{{>1️⃣*name}}",
        says: "'*name' must be the name of a template"),
      FaultyCase(
        "a block", "{{<base}}\n{{$1️⃣titel}}x{{/titel}}{{/base}}",
        others: ["base": "{{$title}}{{/title}}{{$body}}{{/body}}"],
        says: "'titel' must be the name of a block in 'base'", suggests: "title"),
      FaultyCase(
        "a block of a template that is not used",
        "{{<base}}{{$1️⃣nav}}{{/nav}}{{/base}}", others: ["base": "", "other": "{{$nav}}{{/nav}}"],
        says: "'nav' must be the name of a block in 'base'"),
    ])
  func refusesUnknownTemplates(row: FaultyCase) throws { try expect(row) }

  @Test("A block of a partial of a grandparent can be filled")
  func findsBlocksOfAllTemplatesUsed() throws {
    try expect(
      RenderedCase(
        "", "{{<a}}{{$x}}new{{/x}}{{/a}}",
        others: ["a": "{{<b}}{{/b}}", "b": "<{{>c}}>", "c": "{{$x}}old{{/x}}"], gives: "<new>"))
  }

  @Test("Of several faulty templates the first by name is reported")
  func reportsFirstTemplateByName() {
    let error = #expect(throws: TemplateError.self) {
      _ = try TemplateSet(["c": Array("{{".utf8), "b": Array("{{#x}}".utf8), "a": []])
    }
    #expect(error?.template == "b")
  }
}
