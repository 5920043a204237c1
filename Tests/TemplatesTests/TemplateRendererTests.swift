import Templates
import Testing

@Suite struct TemplateRendererTests {
  @Test(
    "Values are shown after their kind",
    arguments: [
      RenderedCase("null", "[{{a}}{{{a}}}]", ["a": .null], gives: "[]"),
      RenderedCase("truth values", "{{a}} {{{b}}}", ["a": true, "b": false], gives: "true false"),
      RenderedCase("ready-made HTML", "{{{a}}}{{&a}}", ["a": .html([0x3C])], gives: "<<"),
      RenderedCase("no second reading", "{{a}}", ["a": "{{b}}"], gives: "{{b}}"),
      RenderedCase("null in a list", "{{#a}}[{{.}}]{{/a}}", ["a": [.null, "x"]], gives: "[][x]"),
    ])
  func showsValues(row: RenderedCase) throws { try expect(row) }

  @Test(
    "A value that cannot be shown is an error at its name",
    arguments: [
      FaultyCase(
        "a list", "{{1️⃣a}}", ["a": ["x"]], says: "'a' must be text to be shown, and is a list"),
      FaultyCase(
        "an object", "{{{1️⃣a.b}}}", ["a": ["b": [:]]],
        says: "'a.b' must be text to be shown, and is an object"),
      FaultyCase(
        "the value itself", "{{#a}}{{1️⃣.}}{{/a}}", ["a": [:]],
        says: "'.' must be text to be shown, and is an object"),
      FaultyCase(
        "HTML escaped", "{{1️⃣a.b}}", ["a": ["b": .html([])]],
        says: "'a.b' is HTML and must be shown by '{{{a.b}}}'"),
    ])
  func refusesValues(row: FaultyCase) throws { try expect(row) }

  @Test("A name in a section that is not rendered is not looked up")
  func leavesOutWhatIsNotRendered() throws {
    #expect(try render("{{#a}}{{b}}{{/a}}{{^c}}{{d}}{{/c}}", ["a": [], "c": true]) == "")
  }

  @Test(
    "A partial alone on its line gives its indentation to each line of the partial",
    arguments: [
      RenderedCase("lines", "<\n  {{>p}}\n>", others: ["p": "a\nb\n"], gives: "<\n  a\n  b\n>"),
      RenderedCase("empty lines", "  {{>p}}\n", others: ["p": "a\n\nb\n"], gives: "  a\n\n  b\n"),
      RenderedCase(
        "not the lines of a value", "  {{>p}}\n", ["v": "1\n2"], others: ["p": "{{v}}\n{{v}}\n"],
        gives: "  1\n2\n  1\n2\n"),
      RenderedCase(
        "partials in partials", " {{>p}}\n", others: ["p": "a\n {{>q}}\nb\n", "q": "c\nd\n"],
        gives: " a\n  c\n  d\n b\n"),
      RenderedCase(
        "tags at the start of lines", " {{>p}}\n", ["v": [1, 2]],
        others: ["p": "{{#v}}\n{{.}}\n{{/v}}\n{{#v}}{{.}}{{/v}}\n{{! c }}x\n"],
        gives: " 1\n 2\n 12\n x\n"),
      RenderedCase(
        "not within a line", "  - {{>p}}\n", others: ["p": "a\nb"], gives: "  - a\nb\n"),
      RenderedCase(
        "not a partial within a line of another", "  {{>p}}\n",
        others: ["p": "- {{>q}}\n", "q": "a\nb"], gives: "  - a\nb\n"),
    ])
  func indentsPartials(row: RenderedCase) throws { try expect(row) }

  @Test(
    "A block shows what the outermost template gives for it",
    arguments: [
      RenderedCase("nothing given", "{{$b}}x{{/b}}", gives: "x"),
      RenderedCase(
        "something given", "{{<p}} ignored {{$b}}y{{/b}}{{/p}}", others: ["p": "<{{$b}}x{{/b}}>"],
        gives: "<y>"),
      RenderedCase(
        "given twice on the way", "{{<p}}{{$b}}z{{/b}}{{/p}}",
        others: ["p": "{{<q}}{{$b}}y{{/b}}{{/q}}", "q": "{{$b}}x{{/b}}"], gives: "z"),
      RenderedCase(
        "in a partial of the parent", "{{<p}}{{$b}}y{{/b}}{{/p}}",
        others: ["p": "{{>q}}", "q": "{{$b}}x{{/b}}"], gives: "y"),
      RenderedCase(
        "a block of the same name in what is given", "{{<p}}{{$b}}[{{$b}}y{{/b}}]{{/b}}{{/p}}",
        others: ["p": "{{$b}}x{{/b}}"], gives: "[y]"),
      RenderedCase(
        "the values at the block's place", "{{<p}}{{$b}}{{v}}{{/b}}{{/p}}",
        ["v": "out", "s": ["v": "in"]], others: ["p": "{{#s}}{{$b}}{{/b}}{{/s}}"], gives: "in"),
      RenderedCase(
        "the same parent twice", "{{<p}}{{$b}}y{{/b}}{{/p}}{{<p}}{{/p}}",
        others: ["p": "{{$b}}x{{/b}}"], gives: "yx"),
    ])
  func fillsBlocks(row: RenderedCase) throws { try expect(row) }

  @Test(
    "What fills a block takes the indentation of the place it fills",
    arguments: [
      RenderedCase(
        "lines for lines", "{{<p}}\n{{$b}}\n      y\n        z\n{{/b}}\n{{/p}}\n",
        others: ["p": "<\n  {{$b}}\n  x\n  {{/b}}\n>\n"], gives: "<\n  y\n    z\n>\n"),
      RenderedCase(
        "the default as it stands", "<\n  {{$b}}\n    x\n\n      y\n   z\n  {{/b}}\n>\n",
        gives: "<\n    x\n\n      y\n   z\n>\n"),
      RenderedCase(
        "the default within a line as it stands", "  {{$b}}x\n    y\n  z{{/b}}\n",
        gives: "  x\n    y\n  z\n"),
      RenderedCase(
        "text for lines", "{{<p}}{{$b}}y{{/b}}{{/p}}",
        others: ["p": "<\n  {{$b}}\n  x\n  {{/b}}\n>\n"], gives: "<\n  y>\n"),
      RenderedCase(
        "lines for text", "{{<p}}\n{{$b}}\ny\nz\n{{/b}}\n{{/p}}\n",
        others: ["p": "  {{$b}}x{{/b}}\n"], gives: "  y\n  z\n\n"),
      RenderedCase(
        "a block without content between its tags", "{{<p}}\n{{$b}}\ny\n{{/b}}\n{{/p}}\n",
        others: ["p": "<\n  {{$b}}\n  {{/b}}\n>\n"], gives: "<\n  y\n>\n"),
      RenderedCase(
        "a tag where the margin ends", "{{<p}}\n{{$b}}\n  {{v}}\n  y\n{{/b}}\n{{/p}}\n", ["v": "x"],
        others: ["p": "    {{$b}}\n    {{/b}}\n"], gives: "    x\n    y\n"),
      RenderedCase(
        "a partial in what is given", "{{<p}}\n{{$b}}\n    {{>q}}\n  y\n{{/b}}\n{{/p}}\n",
        others: ["p": " {{$b}}\n {{/b}}\n", "q": "a\nb\n"], gives: "   a\n   b\n y\n"),
      RenderedCase(
        "an indented parent", "  {{<p}}\n    {{$b}}y{{/b}}\n  {{/p}}\n",
        others: ["p": "<\n {{$b}}x{{/b}}\n>\n"], gives: "  <\n   y\n  >\n"),
    ])
  func indentsBlocks(row: RenderedCase) throws { try expect(row) }

  @Test("Partials may use themselves, and no deeper than the limit")
  func boundsRecursion() throws {
    func tree(_ depth: Int) -> TemplateValue {
      (1..<depth).reduce(["next": .null]) { value, _ in ["next": value] }
    }
    let node = "({{#next}}{{>1️⃣node}}{{/next}})"
    let bare = "({{#next}}{{>node}}{{/next}})"
    let deepest = String(repeating: "(", count: 100) + String(repeating: ")", count: 100)
    #expect(try render("{{>node}}", tree(100), others: ["node": bare]) == deepest)
    try expect(
      FaultyCase(
        "one more", "{{>node}}", tree(101), others: ["node": node],
        says: "partials and parents must nest at most 100 levels deep"))
    try expect(
      FaultyCase(
        "for ever", "{{>node}}", others: ["node": "{{>1️⃣node}}"],
        says: "partials and parents must nest at most 100 levels deep"))
  }

  @Test("Sections and partials together nest no deeper than their limit")
  func boundsNestingTogether() throws {
    let open = String(repeating: "{{#a}}", count: 50)
    let close = String(repeating: "{{/a}}", count: 50)
    let node = open + "{{>node}}" + close
    let error = #expect(throws: TemplateError.self) {
      try render("{{>node}}", ["a": true], others: ["node": node])
    }
    #expect(
      error?.message == "sections, blocks and partials must nest at most 1000 levels deep together")
  }

  @Test("Partials that use one another twice do not run for ever")
  func boundsRuns() throws {
    let parts = Dictionary(uniqueKeysWithValues: (1...40).map { ("p\($0)", "{{>p\($0 + 1)}}{{>p\($0 + 1)}}") })
    let error = #expect(throws: TemplateError.self) {
      try render("{{>p1}}", [:], others: parts.merging(["p41": ""]) { first, _ in first })
    }
    #expect(error?.message == "a page must run its sections, blocks and partials at most 1000000 times in all")
  }
}
