import Testing

@testable import Templates

@Suite struct TemplateSetTests {
  @Test("One set renders each of its templates, any number of times")
  func rendersByName() throws {
    let templates = try TemplateSet(["a": Array("1{{x}}".utf8), "b": Array("2{{>a}}".utf8)])
    for _ in 1...2 {
      #expect(try templates.render("a", with: ["x": "3"]) == Array("13".utf8))
      #expect(try templates.render("b", with: ["x": "4"]) == Array("214".utf8))
    }
  }

  @Test("The name of a template is taken as it is given")
  func takesNamesLiterally() throws {
    try expect(RenderedCase("", "{{>a.b/c}}", others: ["a.b/c": "x"], gives: "x"))
  }

  @Test("Rendering a template that does not exist is an error with a suggestion")
  func refusesUnknownTemplate() throws {
    let templates = try TemplateSet(["section": [], "register": []])
    let error = #expect(throws: TemplateError.self) {
      try templates.render("secton", with: .null)
    }
    #expect(
      error
        == TemplateError(
          template: "secton", line: 1, column: 1,
          message: "'secton' must be the name of a template", suggestion: "section", sourceLine: "")
    )
  }

  @Test(
    "A set tells the names a template may read, and the templates it uses",
    arguments: [
      ("plain", [], ["plain"]),
      ("page", ["title", "minister", "rows", "number", "none", "site"], ["page", "foot"]),
      // What stands in a block that is filled is not shown.
      ("child", ["body", "site"], ["child", "base", "foot"]),
      ("base", ["nav", "site"], ["base", "foot", "menu"]),
      ("grandchild", ["body", "site", "more"], ["grandchild", "child", "base", "foot", "plain"]),
      ("loop", ["x"], ["loop"]),
      ("ring", ["y", "z"], ["ring"]),
      ("absent", [], []),
    ] as [(String, Set<String>, Set<String>)])
  func tellsReach(template: String, names: Set<String>, used: Set<String>) throws {
    let sources = [
      "plain": "text {{! title }}",
      "page": "{{title}} {{minister.name}} {{#rows}}{{number}}{{.}}{{/rows}}{{^none}}{{/none}}"
        + "{{>foot}}",
      "foot": "{{{site}}}",
      "menu": "{{nav}}",
      "base": "{{$body}}{{>menu}}{{/body}}{{>foot}}",
      "child": "{{<base}}{{$body}}{{&body}}{{$more}}{{/more}}{{/body}}{{/base}}",
      "grandchild": "{{<child}}{{$more}}{{#more}}{{>plain}}{{/more}}{{/more}}{{/child}}",
      "loop": "{{x}}{{>loop}}",
      "ring": "{{<ring}}{{$a}}{{y}}{{/a}}{{/ring}}{{$a}}{{z}}{{/a}}",
    ]
    let templates = try TemplateSet(sources.mapValues { Array($0.utf8) })
    let reach = templates.reach(of: template)
    #expect(reach.names == names)
    #expect(reach.templates == used)
  }

  @Test("Bytes that are not UTF-8 come out as they went in")
  func copiesBytes() throws {
    let templates = try TemplateSet(["a": [0xFF, 0x0A, 0xC3]])
    #expect(try templates.render("a", with: .null) == [0xFF, 0x0A, 0xC3])
  }
}
