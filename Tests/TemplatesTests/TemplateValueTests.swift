import Templates
import Testing

@Suite struct TemplateValueTests {
  @Test("Literals make the value they look like")
  func readsLiterals() {
    #expect("a" as TemplateValue == .text("a"))
    #expect("\(1 + 1)" as TemplateValue == .text("2"))
    #expect(85 as TemplateValue == .text("85"))
    #expect(-1 as TemplateValue == .text("-1"))
    #expect(true as TemplateValue == .bool(true))
    #expect(["a", 1] as TemplateValue == .list([.text("a"), .text("1")]))
    #expect(["a": [:]] as TemplateValue == .object(["a": .object([:])]))
  }

  @Test("Of a name written twice in a literal the last value holds")
  func keepsLastOfRepeatedNames() {
    #expect((["a": 1, "a": 2] as TemplateObject)["a"] == 2)
    let merged = (["a": 1, "c": 4] as TemplateObject).merging(["b": 3, "a": 2])
    #expect(["a", "b", "c"].map { merged[$0] } == [2, 3, 4])
    #expect((["a": 1] as TemplateObject)["b"] == nil)
  }

  @Test(
    "False are null, false, the empty list, and text and HTML that are empty",
    arguments: [
      (.null, false), (false, false), ([], false), ("", false), (.html([]), false),
      (true, true), ([.null], true), (" ", true), (0, true), ("false", true),
      (.html([0x20]), true), ([:], true),
    ] as [(TemplateValue, Bool)])
  func tellsTrueFromFalse(value: TemplateValue, isTrue: Bool) throws {
    #expect(try render("{{#a}}x{{/a}}", ["a": value]).isEmpty == !isTrue)
    #expect(try render("{{^a}}x{{/a}}", ["a": value]).isEmpty == isTrue)
  }
}
