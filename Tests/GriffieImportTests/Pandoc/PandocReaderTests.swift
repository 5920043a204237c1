import Testing

@testable import GriffieImport

/// Blocks and text from pandoc, written as Markdown.
struct PandocReaderTests {
  private typealias J = PandocJSON

  private func markdown(_ block: String) throws -> String { try J.draft(J.paragraph("Kop."), block).markdown }

  @Test(
    "lists keep their own marks",
    arguments: [
      ("Decimal", "Period", 3, "3. een\n4. twee"), ("Decimal", "Period", Int.max, "1. een\n2. twee"),
      ("DefaultStyle", "DefaultDelim", 1, "1. een\n2. twee"),
      ("Decimal", "TwoParens", 1, "- (1) een\n- (2) twee"), ("LowerAlpha", "Period", 1, "- a. een\n- b. twee"),
      ("UpperAlpha", "OneParen", 26, "- Z) een\n- AA) twee"), ("LowerRoman", "Period", 3, "- iii. een\n- iv. twee"),
      ("UpperRoman", "Period", 49, "- XLIX. een\n- L. twee"),
    ])
  func keepsMarks(style: String, delimiter: String, first: Int, text: String) throws {
    let items = J.list([J.list([J.paragraph("een")]), J.list([J.paragraph("twee")])])
    let attributes = J.list(["\(first)", J.node(style), J.node(delimiter)])
    #expect(try markdown(J.node("OrderedList", J.list([attributes, items]))) == "Kop.\n\n\(text)\n")
  }

  @Test("a table has each cell in its column; what a cell covers is empty")
  func placesCells() throws {
    let table = J.table(
      caption: "Tabel met cijfers",
      head: [J.row([("Jaar", 1, 1), ("Dijk", 1, 2)])],
      rows: [
        J.row([("2022", 2, 1), ("a|b", 1, 1), ("c", 1, 1)]), J.row([("d | e", 1, 2)]), J.row([("f", 1, 1)]),
        J.row([("g", 900_000, 900_000)]),
      ])
    let lines = try markdown(table).split(separator: "\n").map(String.init)
    #expect(lines[1] == "Tabel met cijfers")
    #expect(lines[2].hasPrefix("| Jaar | Dijk |  |"))
    #expect(lines[4].hasPrefix("| 2022 | a\\|b | c |"))
    #expect(lines[5].hasPrefix("|  | d e |  |"))
    #expect(lines[6].hasPrefix("| f |  |  |"))
    #expect(lines[7].hasPrefix("| g |  |"))
    #expect(lines.count == 8)
  }

  @Test("a table without a head has its first row as one")
  func headsTables() throws {
    let rows = [("Jaar", "Dijk"), ("2022", "sterk")].map { J.row([($0.0, 1, 1), ($0.1, 1, 1)]) }
    #expect(
      try markdown(J.table(rows: rows)).hasSuffix("| Jaar | Dijk |\n| --- | --- |\n| 2022 | sterk |\n"))
  }

  @Test("what an editor deleted, remarked or only showed is told; what was inserted is text")
  func tellsChanges() throws {
    func span(_ type: String, _ pairs: String, _ text: String) -> String {
      J.node("Span", J.list([#"["",["\#(type)"],[\#(pairs)]]"#, J.words(text)]))
    }
    let draft = try J.draft(
      J.paragraph(
        inlines: span("insertion", #"["author","K"]"#, "wel"), span("deletion", "", "niet hoog"),
        span("comment-start", #"["id","0"]"#, "Klopt dit?"), span("comment-end", "", ""),
        span("abbr", #"["title","Planbureau voor de Dijken"]"#, "PBD"), span("x", #"["title",""]"#, "en")))
    #expect(draft.markdown == "welPBDen\n")
    #expect(
      draft.remarks == [
        Remark("text that was deleted in the document is left out: «niet hoog»"),
        Remark("a comment is left out: «Klopt dit?»"),
        Remark("what the page shows at «PBD» is left out: «Planbureau voor de Dijken»"),
      ])
  }

  @Test("quotations, lines, code and terms are blocks")
  func readsBlocks() throws {
    #expect(try markdown(J.node("BlockQuote", J.list([J.heading(2, "Citaat")]))) == "Kop.\n\n> **Citaat**\n")
    #expect(
      try markdown(J.node("LineBlock", J.list([J.words("Straat 1"), J.words("Dorp")]))) == "Kop.\n\nStraat 1\\\nDorp\n")
    #expect(try markdown(J.node("CodeBlock", #"["",[],[]],"een\n  twee""#.asList)) == "Kop.\n\neen\\\ntwee\n")
    let terms = J.list([J.list([J.words("Dijk"), J.list([J.list([J.paragraph("muur van aarde")])])])])
    #expect(try markdown(J.node("DefinitionList", terms)) == "Kop.\n\n**Dijk**\\\nmuur van aarde\n")
    #expect(try markdown(J.node("Div", J.list([J.attributes, J.list([J.paragraph("in")])]))) == "Kop.\n\nin\n")
    #expect(try markdown(J.node("HorizontalRule")) == "Kop.\n")
    #expect(try markdown(J.node("RawBlock", #"["html","<script>"]"#)) == "Kop.\n")
  }

  private static func link(_ address: String) -> String {
    J.node("Link", J.list([J.attributes, J.words("hier"), #"["\#(address)",""]"#]))
  }

  private static let picture = J.node("Image", J.list([J.attributes, J.words("een kaart"), #"["http://x/k.png",""]"#]))

  @Test(
    "text keeps its marks, and only links to the net or to an address",
    arguments: [
      (J.node("Emph", J.words("nu")), "*nu*"), (J.node("Underline", J.words("nu")), "*nu*"),
      (J.node("Strong", J.words("nu")), "**nu**"), (J.node("SmallCaps", J.words("nu")), "nu"),
      (J.node("Superscript", J.words("2")), "²"), (J.node("Superscript", J.words("e")), "e"),
      (J.node("Subscript", J.words("2")), "2"), (J.node("Strikeout", J.words("oud")), "oud"),
      (J.node("Quoted", J.list([J.node("SingleQuote"), J.words("nu")])), "‘nu’"),
      (J.node("Code", J.list([J.attributes, #""a_b""#])), "a_b"), (J.node("Strong", "[\(J.node("Space"))]"), ""),
      (link("https://e.nl/"), "[hier](<https://e.nl/>)"), (link("mailto:a@e.nl"), "[hier](<mailto:a@e.nl>)"),
      (link("javascript:x()"), "hier"), (link("file:///etc/passwd"), "hier"), (link("#anker"), "hier"),
      (J.node("RawInline", #"["html","<b>"]"#), ""),
      (J.node("Str", "\"co\u{AD}de\u{200B}\u{2011}x\""), "code\u{2011}x"),
      (
        J.node("Str", "\"\u{645}\u{6CC}\u{200C}\u{62E}\u{1F469}\u{200D}\u{1F33E}\""),
        "\u{645}\u{6CC}\u{200C}\u{62E}\u{1F469}\u{200D}\u{1F33E}"
      ),
      (link("www.e.nl/a b"), "[hier](<http://www.e.nl/a%20b>)"),
      (picture, "\\[een kaart\\]"),
    ])
  func readsText(inline: String, text: String) throws {
    let block = J.paragraph(inlines: J.node("Str", "\"Zie\""), J.node("Space"), inline)
    #expect(try markdown(block) == "Kop.\n\nZie \(text)".trimmedBehind + "\n")
  }

  @Test(
    "an address that a page cannot lead to is told, unless it is a place in the text or stands there",
    arguments: [("bijlage.pdf", true), ("javascript:x()", true), ("#anker", false), ("", false), ("hier", false)])
  func tellsAddresses(_ address: String, _ isTold: Bool) throws {
    let remarks = try J.draft(J.paragraph(inlines: Self.link(address))).remarks
    #expect(remarks == (isTold ? [Remark("the address '\(address)' of «hier» is left out")] : []))
  }

  @Test("the address of a title is told; a heading within a section keeps it")
  func tellsAddressesOfTitles() throws {
    func heading(_ level: Int) -> String {
      J.node("Header", J.list(["\(level)", J.attributes, "[\(Self.link("https://e.nl/\(level)"))]"]))
    }
    let draft = try J.draft(J.paragraph("Kop."), heading(1), J.paragraph("Hoog."), heading(2), J.paragraph("Laag."))
    #expect(draft.remarks == [Remark("the address 'https://e.nl/1' of «hier» is left out")])
    #expect(draft.markdown == "Kop.\n\n# hier\n\nHoog.\n\n### [hier](<https://e.nl/2>)\n\nLaag.\n")
  }

  @Test("the properties of a heading are told")
  func tellsProperties() throws {
    let attributes = #"["dijk",[],[["bron","de Kamer"],["jaar","2022"]]]"#
    let heading = J.node("Header", J.list(["1", attributes, J.words("Dijken")]))
    #expect(
      try J.draft(heading, J.paragraph("Hoog.")).remarks == [
        Remark("properties of a heading are left out: «bron: de Kamer, jaar: 2022»")
      ])
  }

  @Test("a picture by itself is its description; one without is left out, and said")
  func describesPictures() throws {
    #expect(try markdown(J.paragraph(inlines: Self.picture)) == "Kop.\n\n\\[een kaart\\]\n")
    let bare = J.node("Image", J.list([J.attributes, "[]", #"["x.png",""]"#]))
    let draft = try J.draft(J.paragraph("Kop."), J.paragraph(inlines: bare))
    #expect(draft.markdown == "Kop.\n")
    #expect(draft.remarks.count == 1)
  }

  @Test("every word of any document is in its files or in a remark", arguments: 0..<500)
  func keepsEveryWord(seed: Int) throws {
    let document = GeneratedDocument(seed: UInt64(seed))
    let lost = try WordLaw.lost(document.words, of: .pandoc(document.json))
    #expect(lost == [], "\(String(decoding: document.json, as: UTF8.self))")
  }

  @Test("the navigation of a page and markup of other formats are left out, and said")
  func saysWhatIsLeftOut() throws {
    func raw(_ format: String, _ text: String) -> String { J.node("RawBlock", "[\"\(format)\",\"\(text)\"]") }
    let draft = try J.draft(
      raw("html", "<nav class=x>"), J.paragraph("Naar huis"), raw("html", "</nav>"), raw("html", "<br>"),
      J.paragraph("Tekst."), raw("tex", "\\\\vspace{1cm}"))
    #expect(draft.markdown == "Tekst.\n")
    #expect(
      draft.remarks.map(\.message) == [
        "the navigation of the page is left out: «Naar huis»", "markup of tex is left out: «\\vspace{1cm}»",
      ])
  }

  @Test("a line that begins as a list would stays a line")
  func escapesLines() throws {
    #expect(try markdown(J.paragraph("Adres | - links | 1. hoog")) == "Kop.\n\nAdres\\\n\\- links\\\n1\\. hoog\n")
  }
}

extension String {
  fileprivate var asList: String { "[\(self)]" }
}
