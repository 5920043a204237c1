import Templates
import Testing

@Suite struct TemplateContextTests {
  @Test(
    "Names are looked up from the inside out, their members only in what was found",
    arguments: [
      RenderedCase("the outer object", "{{#a}}{{b}}{{/a}}", ["a": [:], "b": "x"], gives: "x"),
      RenderedCase(
        "the inner object first", "{{#a}}{{b}}{{/a}}", ["a": ["b": "y"], "b": "x"], gives: "y"),
      RenderedCase(
        "null hides what is outside", "{{#a}}{{b}}{{/a}}", ["a": ["b": .null], "b": "x"], gives: ""),
      RenderedCase("text as value", "{{#a}}{{.}}{{b}}{{/a}}", ["a": "1", "b": "2"], gives: "12"),
      RenderedCase(
        "not a member named dot", "{{#a}}{{.}}{{/a}}", ["a": "x", ".": "y"], gives: "x"),
      RenderedCase("members", "{{a.b.c}}", ["a": ["b": ["c": "x"]]], gives: "x"),
      RenderedCase("members of null", "{{a.b.c}}{{^a.b}}x{{/a.b}}", ["a": .null], gives: "x"),
      RenderedCase(
        "a list of lists", "{{#.}}({{#.}}{{.}}{{/.}}){{/.}}", [[1, 2], [3]], gives: "(12)(3)"),
      RenderedCase("back outside", "{{#a}}{{b}}{{/a}}{{b}}", ["a": ["b": 1], "b": 2], gives: "12"),
    ])
  func findsNames(row: RenderedCase) throws { try expect(row) }

  @Test(
    "A name that cannot be found is an error at the part that is wrong",
    arguments: [
      FaultyCase(
        "a value", "é {{ 1️⃣titel }}", ["title": "x", "date": "y"],
        says: "'titel' must be a name in the data", suggests: "title"),
      FaultyCase(
        "a section", "a\n{{#1️⃣minsters}}{{/minsters}}", ["ministers": []],
        says: "'minsters' must be a name in the data", suggests: "ministers"),
      FaultyCase(
        "an inverted section", "{{^1️⃣abc}}{{/abc}}", ["xyz": 1],
        says: "'abc' must be a name in the data"),
      FaultyCase(
        "a name from further out", "{{#a}}{{1️⃣titel}}{{/a}}", ["title": "x", "a": ["b": 1]],
        says: "'titel' must be a name in the data", suggests: "title"),
      FaultyCase(
        "two near misses", "{{1️⃣dat}}", ["date": 1, "data": 2],
        says: "'dat' must be a name in the data"),
      FaultyCase(
        "a member", "{{ minister.1️⃣nmae.first }}", ["minister": ["name": "x"], "nmae": "y"],
        says: "'minister.nmae' must be a name in the data", suggests: "name"),
      FaultyCase(
        "a partial", "{{>head}}", ["title": "x"], others: ["head": "\n<b>{{1️⃣titel}}</b>\n"],
        says: "'titel' must be a name in the data", suggests: "title"),
      FaultyCase(
        "a block given to a parent", "{{<base}}{{$b}}{{1️⃣x}}{{/b}}{{/base}}",
        others: ["base": "{{$b}}{{/b}}"], says: "'x' must be a name in the data"),
      FaultyCase(
        "a name in other data than an object", "{{1️⃣x}}", "text",
        says: "'x' must be a name in the data"),
      FaultyCase(
        "a member of text", "{{#a.1️⃣b.c}}{{/a.b.c}}", ["a": ["b": "x"]],
        says: "'a.b' must be an object to have names in it, and is text"),
    ])
  func refusesNames(row: FaultyCase) throws { try expect(row) }
}
