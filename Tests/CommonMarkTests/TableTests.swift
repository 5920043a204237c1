import CommonMark
import Testing

@Suite struct TableTests {
  @Test(
    "A paragraph with a delimiter row is a table",
    arguments: [
      ("Header and row", "| a | b |\n|---|---|\n| c | d |\n", "a,b|c,d"),
      ("No pipes at the ends", "a | b\n- | -\nc | d\n", nil),
      ("Dashes that begin no list", "a | b\n-- | --\nc | d\n", "a,b|c,d"),
      ("One column", "| a |\n| - |\n| b |\n", "a|b"),
      ("Header only", "| a |\n| - |\n", "a"),
      ("A row without a pipe", "| a | b |\n| - | - |\nc\n", "a,b|c,"),
      ("Another number of columns", "| a | b |\n| - |\n", nil),
      ("No dash in a delimiter cell", "| a | b |\n| - | : |\n", nil),
      ("No pipe anywhere", "a\n:-:\n", nil),
      ("Pipe in code behind a backslash", "| `a\\|b` |\n| - |\n", "a|b"),
      ("Pipe in code without a backslash", "| `a|b` |\n| - |\n", nil),
      (
        "A cell that looks like a block", "| a |\n| - |\n| # b |\n| - c |\n| > d |\n| 1. e |\n",
        "a|# b|- c|&gt; d|1. e"
      ),
      ("Empty cells", "| | a |\n| - | - |\n| b | |\n", ",a|b,"),
      ("A cell of one letter that the reader itself uses", "| x |\n| - |\n| x x |\n", "x|x x"),
      ("An escaped backslash before a pipe", "| a \\\\|\n| - |\n", "a \\"),
      ("Entities and escapes", "| &amp; |\n| - |\n| \\* |\n", "&amp;|*"),
    ] as [(String, String, String?)])
  func readsRows(_ name: String, _ source: String, _ rows: String?) {
    #expect(rowTexts(html(source)) == rows)
  }

  // The cells of the rows, tags aside: `a,b|c,d`; nil when there is no table.
  private func rowTexts(_ html: String) -> String? {
    guard html.contains("<table>") else { return nil }
    return html.split(separator: "</tr>").dropLast().map { row in
      row.split(separator: #/<t[hd]( class="[^"]*")?>/#, omittingEmptySubsequences: false)
        .dropFirst().map { cell in
          String(cell.prefix(upTo: cell.firstRange(of: "</t")?.lowerBound ?? cell.endIndex))
            .replacing(#/<[^>]*>/#, with: "")
        }.joined(separator: ",")
    }.joined(separator: "|")
  }

  @Test("A table is written as GitHub does, with ids on rows and classes for alignment")
  func writesTable() {
    let source = "| a | b | c | d |\n|:--|:-:|--:|---|\n| *e* | f |\n"
    #expect(
      html(source) == """
        <table>
        <thead>
        <tr id="p1">
        <th class="align-left">a</th>
        <th class="align-center">b</th>
        <th class="align-right">c</th>
        <th>d</th>
        </tr>
        </thead>
        <tbody>
        <tr id="p2">
        <td class="align-left"><em>e</em></td>
        <td class="align-center">f</td>
        <td class="align-right"></td>
        <td></td>
        </tr>
        </tbody>
        </table>

        """)
  }

  @Test(
    "A column of numbers is set to the right, unless its author says how it is set",
    arguments: [
      ("---", ["1", "1 250", "12,5"], true), ("---", ["€ 40", "−3,1%", "**43.000**", "–", ""], true),
      ("---", ["1", "twee"], false), ("---", ["2 mln"], false), ("---", ["", "–"], false), ("---", [], false),
      ("---", ["23-12-2022"], false), ("---", ["nr. 4"], false), ("---", ["+", "*"], false),
      (":--", ["1", "2"], false), (":-:", ["1"], false),
    ])
  func setsNumbers(_ delimiter: String, _ cells: [String], _ isRight: Bool) {
    let table = html("| a |\n| \(delimiter) |\n" + cells.map { "| \($0) |\n" }.joined())
    #expect(table.ranges(of: "class=\"align-right\"").count == (isRight ? cells.count + 1 : 0))
  }

  @Test(
    "Lines in front of the header stay a paragraph",
    arguments: [
      ("a\n*b*\n| c |\n| - |\n", "<p id=\"p1\">a\n<em>b</em></p>\n<table>"),
      ("*a\n| b* |\n| - |\n", "<p id=\"p1\">*a</p>\n<table>"),
      ("a\n    # b\n| c |\n| - |\n", "<p id=\"p1\">a\n# b</p>\n<table>"),
      ("[a]: /u\n| c |\n| - |\n", "<table>"),
      ("[a]: /u\nb [a]\n| c |\n| - |\n", "<p id=\"p1\">b <a href=\"/u\">a</a></p>\n<table>"),
      ("- a\n  | b |\n  | - |\n", "<ul>\n<li id=\"p1\">a\n<table>"),
    ])
  func keepsIntroduction(_ source: String, _ start: String) {
    #expect(html(source).hasPrefix(start))
  }

  @Test("A line of dashes behind a table is a thematic break")
  func keepsRuleBehindTable() {
    #expect(html("| a |\n| - |\n| b |\n---\n") == html("| a |\n| - |\n| b |\n\n---\n"))
    #expect(html("| a |\n| - |\n| b |\n---\nc\n") == html("| a |\n| - |\n| b |\n\n---\n\nc\n"))
    #expect(html("a\n---\n") == "<h2 id=\"a\">a</h2>\n")
  }

  @Test(
    "A table may stand in block quotes and lists",
    arguments: [
      "> | a | b |\n> | - | - |\n> | c | d |\n", "> | a | b |\n> | - | - |\n| c | d |\n",
      ">   | a | b |\n> | - | - |\n>| c | d |\n", "- | a | b |\n  | - | - |\n  | c | d |\n",
      "1. > - | a | b |\n   >   | - | - |\n   > | c | d |\n", "\t1.\t| a | b |\n",
    ].dropLast())
  func readsTableInContainers(_ source: String) {
    #expect(rowTexts(html(source)) == "a,b|c,d")
  }

  @Test("Cells know links and footnotes of the document")
  func resolvesReferences() {
    let source = "| [a] | b[^1] |\n| - | - |\n\n[a]: /u\n[^1]: | [a] |\n    | - |\n"
    let result = html(source)
    #expect(result.contains("<th><a href=\"/u\">a</a></th>"))
    #expect(
      result.contains(
        "<th>b<sup class=\"footnote-ref\"><a href=\"#fn1\" id=\"fnref1\">1</a></sup></th>"))
    #expect(
      result.contains("<li id=\"fn1\">\n<table>\n<thead>\n<tr>\n<th><a href=\"/u\">a</a></th>"))
  }

  @Test("Rows with too few or too many cells are reported")
  func reportsRows() {
    let faults = render("> | a | b |\n> | - | - |\n> | c |\n>   d | e | f\n").faults
    #expect(
      faults.map(\.kind) == [.tableRow(cells: 1, columns: 2), .tableRow(cells: 3, columns: 2)])
    #expect(faults.map(\.position.description) == ["3:5", "4:5"])
  }

  @Test("The cells of a row are blocks that share its anchor; empty ones are none")
  func givesBlocks() {
    let blocks = render("| a | |\n| - | - |\n| b | c |\n").blocks
    #expect(blocks.map(text) == ["a", "b", "c"])
    #expect(blocks.map(\.anchor) == ["p1", "p2", "p2"])
    #expect(blocks.allSatisfy { $0.kind == .cell })
  }
}
