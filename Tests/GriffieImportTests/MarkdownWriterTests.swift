import CommonMark
import GriffieTestSupport
import Testing

@testable import GriffieImport

struct MarkdownWriterTests {
  @Test(
    "puts a backslash before what Markdown would misread, and before nothing else",
    arguments: [
      ("1986. Dat was", "1986\\. Dat was"), ("1) een", "1\\) een"), ("1.5 meter", "1.5 meter"), ("# kop", "\\# kop"),
      ("+ plus", "\\+ plus"), ("- streep", "\\- streep"), ("---", "\\---"), ("===", "\\==="),
      ("> citaat", "\\> citaat"),
      ("een *ster*", "een \\*ster\\*"), ("snake_case", "snake_case"), ("_nadruk_", "\\_nadruk\\_"),
      ("a < b", "a \\< b"),
      ("[noot]", "\\[noot\\]"), ("`code`", "\\`code\\`"), ("R&D", "R&D"), ("AT&amp;T", "AT\\&amp;T"),
      ("pad\\naam", "pad\\\\naam"),
      ("~~~", "\\~~~"), ("a | b", "a \\| b"), ("– een", "– een"), ("2022", "2022"),
    ])
  func escapes(_ text: String, _ markdown: String) {
    #expect(InlineMarkdown.lines([.text(text)]) == [markdown])
  }

  @Test("writes lists, quotations, tables, links, notes and marks")
  func writesBlocks() {
    let blocks: [Block] = [
      .heading(level: 3, [.text("Een # kop")]),
      .paragraph([
        .text("Zie "), .link([.text("hier")], address: "https://voorbeeld.nl/a(b)"), .text(" en "),
        .strong([.text("dit ")]), .note("1"),
      ]),
      .list(
        ListDraft(marker: .number(from: 3), items: [[.paragraph([.text("drie")])], [.paragraph([.text("vier")])]])),
      .list(
        ListDraft(
          marker: .text(["a.", "b."]),
          items: [[.paragraph([.text("een")]), .quotation([.paragraph([.text("zegt")])])], []])),
      .table(TableDraft(caption: [], head: [[.text("a|b")], []], rows: [[[.text("1")], [.emphasis([.text("2")])]]])),
    ]
    #expect(
      MarkdownWriter.text(blocks) == """
        ### Een # kop

        Zie [hier](<https://voorbeeld.nl/a(b)>) en **dit** [^1]

        3. drie
        4. vier

        - a. een

          > zegt

        - b.

        | a\\|b |  |
        | --- | --- |
        | 1 | *2* |

        """)
  }

  @Test(
    "puts marks where Markdown reads them",
    arguments: [
      ([.text("Kijk!"), .link([.text("hier")], address: "a.nl")], "Kijk\\![hier](<a.nl>)"),
      ([.text("Noot!"), .note("1"), .text(": zo")], "Noot\\![^1]\\: zo"),
      ([.text("de"), .emphasis([.text("(dijk)")]), .text("en")], "de(*dijk*)en"),
      ([.text("de "), .emphasis([.text("(dijk)")]), .text(" en")], "de *(dijk)* en"),
      ([.text("de"), .emphasis([.text(" dijk, ")]), .text("en")], "de *dijk,* en"),
      ([.text("zo"), .emphasis([.text("...")]), .text("of")], "zo...of"),
      ([.emphasis([.text("a")]), .emphasis([.text("b")])], "*ab*"),
      ([.emphasis([.text("a"), .strong([.text(" b")])])], "*a* ***b***"),
      ([.strong([.text("a"), .emphasis([.text("b")])])], "**ab**"),
      (
        [.emphasis([.text("zie "), .link([.text("hier"), .note("2")], address: "a.nl")])], "*zie* [*hier*](<a.nl>)[^2]"
      ),
      ([.lineBreak, .text("a"), .lineBreak, .lineBreak, .text("- b"), .lineBreak], "a\\\n\\- b"),
      ([.text("1986"), .text(". Dat")], "1986\\. Dat"),
    ] as [([Inline], String)])
  func writesInlines(_ inlines: [Inline], _ markdown: String) {
    #expect(InlineMarkdown.lines(inlines).joined(separator: "\n") == markdown)
  }

  @Test("any text comes back when its Markdown is read")
  func writesWhatIsRead() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<3000 {
      let text = (0..<Int.random(in: 1...8, using: &generator)).map { _ in
        Self.scraps.randomElement(using: &generator) ?? ""
      }.joined()
      let plain = text.split(separator: " ").joined(separator: " ")
      guard !plain.isEmpty else { continue }
      let markdown = MarkdownWriter.text([.paragraph([.text(plain)])])
      var read: [String] = []
      _ = Markdown.render(Array(markdown.utf8)) { blocks in
        read = blocks.map { String(decoding: $0.text, as: UTF8.self) }
        return []
      }
      #expect(read == [plain], "\(markdown)")
    }
  }

  private static let scraps = [
    "a", "1", "1986", ". ", ") ", " ", "# ", "#", "+ ", "- ", "-", "---", "===", "*", "**", "_", "__", "`", "```",
    "~~~", "<", "<b>", "</b>", "<!-- ",
    ">", "> ", "[", "]", "](", "[^1]", "[^1]: ", "[a]: b", "!", "![", "\\", "&", "&amp;", "&#35;", ";", "|", "| - |",
    "Dat", "é", "’", "(", ")", "https://a.nl",
    "www.a.nl", "a@b.nl", ":", "\u{A0}",
  ]
}
