import Templates
import Testing

@Suite struct HTMLEscapingTests {
  @Test(
    "Five characters are escaped and all else is copied",
    arguments: [
      ("", ""),
      ("tekst", "tekst"),
      ("&", "&amp;"),
      ("<a href=\"x\">d'Hondt</a>", "&lt;a href=&quot;x&quot;&gt;d&#39;Hondt&lt;/a&gt;"),
      ("&amp;", "&amp;amp;"),
      ("<<", "&lt;&lt;"),
      ("begin & einde", "begin &amp; einde"),
      ("coördinatie – €", "coördinatie – €"),
    ])
  func escapes(text: String, escaped: String) throws {
    #expect(try render("{{.}}", .text(text)) == escaped)
    #expect(try render("{{{.}}}", .text(text)) == text)
    #expect(try render("{{&.}}", .text(text)) == text)
  }
}
