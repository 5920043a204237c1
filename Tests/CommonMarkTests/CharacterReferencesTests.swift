import Testing

@testable import CommonMark

@Suite struct CharacterReferencesTests {
  @Test(
    "what no page can hold becomes U+FFFD, and all else stays",
    arguments: [
      ("een &#1; twee", "een &#0; twee", ["U+0001"]), ("&#x7F;&#133;", "&#x00;&#000;", ["U+007F", "U+0085"]),
      ("&#xFFFE;", "&#x0000;", ["U+FFFE"]), ("&#0001114111;", "&#0001114111;", []),
      ("&#1114111;", "&#0000000;", ["U+10FFFF"]), ("&#8364; &#x20AC; &#10; &#0; &#xD800; &#1114112;", nil, []),
      ("&#; &#x; &#xg; &#1 &# &", nil, []), ("\\&#1;", nil, []), ("\\\\&#1;", "\\\\&#0;", ["U+0001"]),
      ("&amp;#1;", nil, []),
    ] as [(String, String?, [String])])
  func neutralises(_ text: String, _ expected: String?, _ forbidden: [String]) {
    let references = CharacterReferences(Array(text.utf8))
    #expect(String(decoding: references.text, as: UTF8.self) == expected ?? text)
    #expect(references.forbidden.map(\.character.description) == forbidden)
  }

  @Test(
    "none of them comes through cmark",
    arguments: ["&#xFFFF;", "&#xFFFE;", "[a](b \"&#1;\")", "# &#x1FFFE;", "![&#2;](a.png)"])
  func rendersNone(_ text: String) {
    let rendered = Markdown.render(Array(text.utf8)) { _ in [] }
    #expect(String(validating: rendered.html.bytes, as: UTF8.self).map { ForbiddenCharacter(in: $0) == nil } == true)
    #expect(rendered.faults.count == 1)
  }
}
