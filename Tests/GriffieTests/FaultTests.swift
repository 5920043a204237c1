import GriffieTestSupport
import Testing

@testable import Griffie

/// A fault in content: what is changed in the sample, and what is said about it.
struct FaultCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let changes: [String: String?]
  let expected: String

  init(_ description: String, _ changes: [String: String?], _ expected: String) {
    testDescription = description
    self.changes = changes
    self.expected = expected
  }
}

struct FaultTests {
  @Test(
    "says what is wrong in content, and where",
    arguments: [
      FaultCase(
        "an unknown key", ["dijkbrief/02-slot.md": "---\ntitle: Slot\nplian: [x]\n---\n"],
        "content/dijkbrief/02-slot.md:3:1: error: unknown key 'plian' [key-unknown]\n  | plian: [x]\n  | ^\n  = did you mean 'plain'?"
      ),
      FaultCase(
        "an answer to a document that is not there",
        ["dijkbrief/index.md": "---\ntitle: Brief\nanswers: advise\n---\n"],
        "content/dijkbrief/index.md:3:10: error: 'answers' has no value 'advise' [key-value]\n  | answers: advise\n  |          ^\n  = did you mean 'advies'?"
      ),
      FaultCase(
        "a section with the name of a page that is made", ["dijkbrief/03-alles.md": "---\ntitle: Alles\n---\n"],
        "content/dijkbrief/03-alles.md: error: alles.html is a page of the paper itself [address-reserved]\n  = give the section another name"
      ),
      FaultCase(
        "a kind by its Dutch name", ["registers/moties/index.md": "---\nkind: moties\n---\n"],
        "content/registers/moties/index.md:2:7: error: 'kind' has no value 'moties' [key-value]\n  | kind: moties\n  |       ^\n  = did you mean 'motions'?"
      ),
      FaultCase(
        "a text with a colon", ["dijkbrief/02-slot.md": "---\ntitle: Slot: het einde\n---\n"],
        "content/dijkbrief/02-slot.md:2:12: error: this is not YAML: mapping values are not allowed in this context [front-matter]\n  | title: Slot: het einde\n  |            ^\n  = put a text with a colon in it between quotation marks"
      ),
      FaultCase(
        "a link to an id that the same page does not have", ["dijkbrief/02-slot.md": "# Slot\n\nZie [dit](#p9).\n"],
        "content/dijkbrief/02-slot.md:3:5: error: there is no 'p9' in dijkbrief/slot.html [dead-anchor]\n  | Zie [dit](#p9).\n  |     ^"
      ),
      FaultCase(
        "front matter on the home page", ["index.md": "---\ntitle: Begin\n---\n"],
        "content/index.md:2:1: error: unknown key 'title' [key-unknown]\n  | title: Begin\n  | ^\n  = this file has no keys"
      ),
      FaultCase(
        "a title without a letter in it", ["dijkbrief/02-slot.md": "---\ntitle: \"  \"\n---\n"],
        "content/dijkbrief/02-slot.md:2:8: error: 'title' is a text [key-value]\n  | title: \"  \"\n  |        ^"),
      FaultCase(
        "a key that is no word", ["dijkbrief/02-slot.md": "---\ntitle: Slot\n? [a]\n: b\n---\n"],
        "content/dijkbrief/02-slot.md:3:3: error: a key is a word [key-unknown]\n  | ? [a]\n  |   ^"),
      FaultCase(
        "a place behind letters of two bytes", ["dijkbrief/02-slot.md": "---\n{title: \"éé\", foo: 1}\n---\n"],
        "content/dijkbrief/02-slot.md:2:17: error: unknown key 'foo' [key-unknown]\n  | {title: \"éé\", foo: 1}\n  |               ^\n  = known keys: title, changed, plain"
      ),
      FaultCase(
        "a folder without a letter in its name", ["!!!/index.md": "---\ntitle: X\n---\n"],
        "content/!!!/index.md: error: the name of a paper's folder has a letter or figure in it [file-name]"),
      FaultCase(
        "an entry without a letter in its name", ["registers/fondsen/!!!.md": "---\ntitle: X\n---\n"],
        "content/registers/fondsen/!!!.md: error: the name of an entry's file has a letter or figure in it, and is not 'index' [file-name]"
      ),
      FaultCase(
        "two folders with one address", ["registers/Fondsen/x.md": "---\ntitle: X\n---\n"],
        "content/registers/fondsen: error: the address registers/fondsen is taken by the folder 'Fondsen' [address-taken]\n  = give one of the two another name"
      ),
      FaultCase(
        "a line end in a file name", ["dijkbrief/x\ny.png": "x"],
        "content/dijkbrief/x?y.png: error: the name of a file has no line end or other control character in it [file-name]"
      ),
      FaultCase(
        "a name that leaves no room for the endings of pages",
        ["dijkbrief/03-\(String(repeating: "é", count: 118)).md": "# X\n"],
        "content/dijkbrief/03-\(String(repeating: "é", count: 118)).md: error: the name of a file or folder has 240 bytes at most [file-name]"
      ),
      FaultCase(
        "a folder with such a name", ["dijkbrief/\(String(repeating: "a", count: 241))/x.png": "x"],
        "content/dijkbrief/\(String(repeating: "a", count: 241))/x.png: error: the name of a file or folder has 240 bytes at most [file-name]"
      ),
      FaultCase(
        "a file where a folder must be", ["assets": "x"],
        "assets: error: two files or folders of the site have this address [address-taken]\n  = give one of those in content that become it another name"
      ),
      FaultCase(
        "pictures that only capitals tell apart", ["dijkbrief/kaart.png": "x", "dijkbrief/Kaart.png": "y"],
        "dijkbrief/Kaart.png: error: only capitals tell this address from that of dijkbrief/kaart.png [address-case]\n  = give one of those in content that become it another name"
      ),
      FaultCase(
        "a section number with a sign", ["dijkbrief/+5-x.md": "# X\n"],
        "content/dijkbrief/+5-x.md: error: a section's file is named by its number and a word, like 03-steun.md [file-name]"
      ),
      FaultCase(
        "a control character in a text", ["dijkbrief/02-slot.md": "# Slot\n\nEen \u{1}.\n"],
        "content/dijkbrief/02-slot.md:3:5: error: no page can hold the character U+0001 [forbidden-character]\n  = remove it"
      ),
      FaultCase(
        "a control character of two bytes", ["dijkbrief/02-slot.md": "# Slot\n\né\u{85}\n"],
        "content/dijkbrief/02-slot.md:3:3: error: no page can hold the character U+0085 [forbidden-character]\n  = remove it"
      ),
      FaultCase(
        "no character", ["dijkbrief/02-slot.md": "# Slot\n\n\u{FFFD}\u{1FFFE}\n"],
        "content/dijkbrief/02-slot.md:3:4: error: no page can hold the character U+1FFFE [forbidden-character]\n  = remove it"
      ),
      FaultCase(
        "a control character as YAML writes it", ["dijkbrief/02-slot.md": "---\ntitle: \"Slot\\0\"\n---\n"],
        "content/dijkbrief/02-slot.md:2:8: error: 'title' has a character in it that no page can hold, U+0000 [forbidden-character]\n  | title: \"Slot\\0\"\n  |        ^"
      ),
      FaultCase(
        "a control character by its number", ["dijkbrief/02-slot.md": "# Slot &#2;\n"],
        "content/dijkbrief/02-slot.md:1:8: error: no page can hold the character U+0002 [forbidden-character]\n  | # Slot &#2;\n  |        ^\n  = remove it"
      ),
      FaultCase(
        "a control character by its number in a cell",
        ["dijkbrief/02-slot.md": "# Slot\n\n| a | b |\n|---|---|\n| c | &#X7f; |\n"],
        "content/dijkbrief/02-slot.md:5:7: error: no page can hold the character U+007F [forbidden-character]\n  | | c | &#X7f; |\n  |       ^\n  = remove it"
      ),
      FaultCase(
        "front matter that ends as a stream of YAML does",
        ["dijkbrief/02-slot.md": "---\ntitle: Slot\n...\nTekst.\n"],
        "content/dijkbrief/02-slot.md:1:1: error: front matter ends with a line of --- [front-matter]\n  | ---\n  | ^\n  = add a line of --- under the last key"
      ),
      FaultCase(
        "broken YAML", ["dijkbrief/02-slot.md": "---\ntitle: [een\n---\n"],
        "content/dijkbrief/02-slot.md:3:1: error: this is not YAML: did not find expected ',' or ']' [front-matter]\n  | ---\n  | ^"
      ),
      FaultCase(
        "a section without a title", ["dijkbrief/02-slot.md": "Tekst.\n"],
        "content/dijkbrief/02-slot.md:1:1: error: a section has a title [no-title]\n  | Tekst.\n  | ^\n  = add 'title: …' to its front matter, or begin it with '# …'"
      ),
      FaultCase(
        "a paper without a title", ["dijkbrief/index.md": "---\nkind: Kamerbrief\n---\n"],
        "content/dijkbrief/index.md:2:1: error: 'title' is required [key-missing]\n  | kind: Kamerbrief\n  | ^"),
      FaultCase(
        "two sections with one address", ["dijkbrief/03-slot.md": "# Slot\n"],
        "content/dijkbrief/03-slot.md: error: the address slot.html is taken by 02-slot.md [address-taken]\n  = give one of the two another name"
      ),
      FaultCase(
        "a section number twice", ["dijkbrief/02-tot-slot.md": "# Slot\n"],
        "content/dijkbrief/02-tot-slot.md: error: section number 2 is taken by 02-slot.md [section-number]\n  = give one of the two another number"
      ),
      FaultCase(
        "a section without a number", ["dijkbrief/slot.md": "# Slot\n"],
        "content/dijkbrief/slot.md: error: a section's file is named by its number and a word, like 03-steun.md [file-name]"
      ),
      FaultCase(
        "front matter that does not end", ["dijkbrief/02-slot.md": "---\ntitle: Slot\n\nTekst.\n"],
        "content/dijkbrief/02-slot.md:1:1: error: front matter ends with a line of --- [front-matter]\n  | ---\n  | ^\n  = add a line of --- under the last key"
      ),
      FaultCase(
        "a date that is none", ["dijkbrief/index.md": "---\ntitle: Brief\ndate: 2022-02-30\n---\n"],
        "content/dijkbrief/index.md:3:7: error: 'date' is a day, like 2022-12-16 [key-value]\n  | date: 2022-02-30\n  |       ^"
      ),
      FaultCase(
        "an address that is none", ["registers/fondsen/edf.md": "---\ntitle: EDF\naddress: javascript:alert(1)\n---\n"],
        "content/registers/fondsen/edf.md:3:10: error: 'address' is an address that begins with https:// or http:// [key-value]\n  | address: javascript:alert(1)\n  |          ^"
      ),
      FaultCase(
        "a link to a file that is not there", ["dijkbrief/02-slot.md": "# Slot\n\nZie [dit](01-inleding.md).\n"],
        "content/dijkbrief/02-slot.md:3:5: error: the link '01-inleding.md' leads to no file or entry [dead-link]\n  | Zie [dit](01-inleding.md).\n  |     ^\n  = did you mean '01-inleiding.md'?"
      ),
      FaultCase(
        "a link to an id that is not there", ["dijkbrief/02-slot.md": "# Slot\n\nZie [dit](01-inleiding.md#p9).\n"],
        "content/dijkbrief/02-slot.md:3:5: error: there is no 'p9' in dijkbrief/inleiding.html [dead-anchor]\n  | Zie [dit](01-inleiding.md#p9).\n  |     ^"
      ),
      FaultCase(
        "a picture that is not there", ["dijkbrief/02-slot.md": "# Slot\n\n![kaart](kaart.png)\n"],
        "content/dijkbrief/02-slot.md:3:1: error: the link 'kaart.png' leads to no file or entry [dead-link]\n  | ![kaart](kaart.png)\n  | ^"
      ),
      FaultCase(
        "a link to a place in a file that is not there",
        ["dijkbrief/02-slot.md": "# Slot\n\nZie [dit](07-ver.md#p9).\n"],
        "content/dijkbrief/02-slot.md:3:5: error: the link '07-ver.md#p9' leads to no file or entry [dead-link]\n  | Zie [dit](07-ver.md#p9).\n  |     ^"
      ),
      FaultCase(
        "a link without a scheme", ["dijkbrief/02-slot.md": "# Slot\n\nZie [dit](//voorbeeld.nl/a).\n"],
        "content/dijkbrief/02-slot.md:3:5: error: the link '//voorbeeld.nl/a' leads to no file or entry [dead-link]\n  | Zie [dit](//voorbeeld.nl/a).\n  |     ^"
      ),
      FaultCase(
        "a picture without a scheme", ["dijkbrief/02-slot.md": "# Slot\n\n![dit](//voorbeeld.nl/a.png)\n"],
        "content/dijkbrief/02-slot.md:3:1: error: the link '//voorbeeld.nl/a.png' leads to no file or entry [dead-link]\n  | ![dit](//voorbeeld.nl/a.png)\n  | ^"
      ),
      FaultCase(
        "a picture with a scheme that shows none",
        ["dijkbrief/02-slot.md": "# Slot\n\n![dit](blob:https://voorbeeld.nl/1)\n"],
        "content/dijkbrief/02-slot.md:3:1: error: the link 'blob:https://voorbeeld.nl/1' leads to no file or entry [dead-link]\n  | ![dit](blob:https://voorbeeld.nl/1)\n  | ^"
      ),
      FaultCase(
        "a link from the root of a server", ["dijkbrief/02-slot.md": "# Slot\n\nZie [dit](/slot.html).\n"],
        "content/dijkbrief/02-slot.md:3:5: error: the link '/slot.html' leads to no file or entry [dead-link]\n  | Zie [dit](/slot.html).\n  |     ^"
      ),
      FaultCase(
        "raw HTML", ["dijkbrief/02-slot.md": "# Slot\n\nZie <br> dit.\n"],
        "content/dijkbrief/02-slot.md:3:5: warning: raw HTML is left out [raw-html]\n  | Zie <br> dit.\n  |     ^\n  = write it as Markdown"
      ),
      FaultCase(
        "a minister who was not in office",
        ["dijkbrief/index.md": "---\ntitle: Brief\ndate: 2021-12-16\nanswers: advies\n---\n"],
        "content/dijkbrief/01-inleiding.md:5:4: warning: nobody was 'Minister van Water' at the date of this paper [out-of-office]\n  | De Minister van Water schrijft op 20 oktober jl. over de Europe…\n  |    ^\n  = it was A.B. Jansen from 2022-01-10"
      ),
      FaultCase(
        "no site.yaml", ["site.yaml": nil as String?],
        "content/site.yaml: error: a site has a file site.yaml with at least a title [no-settings]\n  = make it with a line 'title: …'"
      ),
      FaultCase(
        "a name that two entries have",
        [
          "registers/landen/index.md": "---\ntitle: Landen\n---\n", "registers/landen/edf.md": "---\ntitle: EDF\n---\n",
        ],
        "content/registers/landen/edf.md:1: warning: the name 'EDF' belongs to fondsen/edf already [name-taken]\n  | ---\n  = it is recognised as that entry only"
      ),
      FaultCase(
        "a Markdown file outside a paper", ["los/01-iets.md": "# Iets\n"],
        "content/los/01-iets.md: error: a Markdown file belongs to a paper: a folder with an index.md [stray-markdown]"),
      FaultCase(
        "votes that are no numbers",
        ["registers/moties/kst-36200-x-4.md": "---\ntitle: Motie\nvotes: {for: {VVD: veel}}\n---\n"],
        "content/registers/moties/kst-36200-x-4.md:3:14: error: 'VVD' under 'for' is a whole number up to 1000 [key-value]\n  | votes: {for: {VVD: veel}}\n  |              ^"
      ),
    ])
  func reportsFaults(_ row: FaultCase) {
    let result = SampleSite.build(changing: row.changes)
    #expect(result.diagnostics.map(\.description) == [row.expected])
  }

  @Test("a file that is not UTF-8 is an error at its first wrong byte")
  func reportsEncoding() {
    var files = SampleSite.source(SampleSite.files).content
    files.removeAll { $0.path == "dijkbrief/02-slot.md" }
    files.append(
      SourceFile(path: "dijkbrief/02-slot.md", bytes: Array("# Slot\n\nca".utf8) + [0xE9] + Array("f\n".utf8)))
    let found = Site.build(Site.Source(content: files)).diagnostics.map(\.description)
    #expect(
      found.contains(
        "content/dijkbrief/02-slot.md:3:3: error: a content file must be UTF-8 [not-utf-8]\n  = save the file as UTF-8")
    )
  }

  @Test("a template error has its place and the page that asked")
  func reportsTemplates() {
    let unclosed = SampleSite.build(SampleSite.files, templates: ["entry.mustache": "<p>\n{{title\n"])
    #expect(unclosed.hasErrors)
    #expect(unclosed.diagnostics.first?.place == Place("templates/entry.mustache", line: 2, column: 1))
    let unknown = SampleSite.build(SampleSite.files, templates: ["registers.mustache": "{{tilte}}"])
    #expect(unknown.diagnostics.map(\.description).first?.contains("registers/index.html") == true)
    #expect(unknown.diagnostics.first?.suggestion == "did you mean 'title'?")
  }

  @Test("a byte order mark, Windows line ends and decomposed letters are read like any other text")
  func readsOtherSpellings() {
    let result = SampleSite.build(changing: [
      "dijkbrief/02-slot.md":
        "\u{FEFF}---\r\ntitle: Slot\r\n---\r\n\r\nDe EDF\r\nen Kamerstuk 36\u{A0}410, nr.\u{A0}7.\r\n",
      "registers/landen/index.md": "---\ntitle: Landen\n---\n",
      "registers/landen/belgie.md": "---\ntitle: Belgie\u{308}\n---\n",
    ])
    #expect(result.diagnostics == [])
    #expect(result.text("dijkbrief/slot.html").contains("kst-36410-7.html"))
    #expect(result.text("registers/landen/index.html").contains("belgie.html"))
  }

  @Test("more aliases than anybody needs are refused before they grow")
  func refusesAliasBombs() {
    let levels = (1...11).map { level in
      "a\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ","))]"
    }
    let text = "---\na0: &a0 x\n\(levels.joined(separator: "\n"))\n? *a11\n: x\n---\n"
    let found = SampleSite.build(changing: ["dijkbrief/02-slot.md": text]).diagnostics.map(\.summary)
    #expect(found == ["front matter has at most 30 aliases"])
  }

  private static let deep = "front matter is nested at most 50 levels deep"

  @Test(
    "front matter that is too large or too deep is refused, and the message names the limit",
    arguments: [
      ("a: \(String(repeating: "[", count: 51))\(String(repeating: "]", count: 51))", deep),
      ("a: &x [\(String(repeating: "&y [", count: 50))\(String(repeating: "]", count: 51))", deep),
      ("a: [\"]\\\\\", \(String(repeating: "{b: [", count: 26))\(String(repeating: "]}", count: 26))]", deep),
      ("a: \(String(repeating: "[", count: 900))\(String(repeating: "]", count: 900))", deep),
      (String(repeating: "- ", count: 900) + "a", deep), (String(repeating: "? ", count: 300) + "a", deep),
      ((0...120).map { String(repeating: " ", count: $0) + "a:\n" }.joined(), deep),
      ("a: \(String(repeating: "b", count: 1 << 18))", "front matter has at most 256 kB"),
    ])
  func refusesLargeFrontMatter(_ yaml: String, _ message: String) {
    let found = SampleSite.build(changing: ["dijkbrief/02-slot.md": "---\n\(yaml)\n---\n\n# Slot\n"]).diagnostics
    #expect(found.map(\.summary) == [message])
    #expect(found.map(\.rule) == [.limit])
  }

  @Test(
    "brackets in a text are no nesting",
    arguments: [
      "\"a[\\\"[\(String(repeating: "[", count: 60))\"", "'a''\(String(repeating: "[", count: 60))'",
      "a. \(String(repeating: "[", count: 60))", "een\n  \(String(repeating: "[", count: 60))",
      "a - \(String(repeating: "[", count: 60))",
    ])
  func readsBrackets(_ title: String) {
    let found = SampleSite.build(changing: ["dijkbrief/02-slot.md": "---\ntitle: \(title)\n---\n"]).diagnostics
    #expect(found == [])
  }

  @Test("deep front matter that is allowed can be read")
  func readsDeepFrontMatter() {
    let list = String(repeating: "[", count: 49) + String(repeating: "]", count: 49)
    let found = SampleSite.build(changing: ["dijkbrief/02-slot.md": "---\ntitle: Slot\nplain: \(list)\n---\n"])
      .diagnostics
    #expect(found.map(\.summary) == ["'plain' is a list of texts"])
  }

  @Test("a text that is too long is refused before it is read")
  func refusesLongTexts() {
    let found = SampleSite.build(changing: ["dijkbrief/02-slot.md": String(repeating: "Tekst. ", count: 1_200_000)])
      .diagnostics
    #expect(found.map(\.summary) == ["a text has at most 8 MB"])
  }

  @Test("of a long line with many faults each message has a part")
  func cutsLongLines() throws {
    let line = String(repeating: "é[^1] ", count: 4000)
    let found = SampleSite.build(changing: ["dijkbrief/02-slot.md": "# Slot\n\n\(line)\n"]).diagnostics
    #expect(found.count == 4000)
    #expect((found.map { $0.sourceLine?.utf8.count ?? 0 }.max() ?? 0) < 520)
    let message = try #require(found.first { $0.place.column == 7 * 2000 + 3 }).description
    let (head, tail) = (String(repeating: "é[^1] ", count: 7), String(repeating: "[^1] é", count: 12))
    #expect(
      message.hasSuffix(
        "…\(head.suffix(39))é\(tail.prefix(60))…\n  | \(String(repeating: " ", count: 41))^\n  = add a line that begins with [^1]:"
      ))
  }

  @Test("sums, votes and names past all bounds are no reason to stop")
  func survivesExtremes() {
    let title = String(repeating: "Lange titel ", count: 24)
    let result = SampleSite.build(changing: [
      "dijkbrief/02-slot.md": """
      # Slot

      EUR 9.223.372.036.854.775.999 en EUR 9.223.372.036.854.775,999. De brief «\(title)» van 3 mei 2022.

      """ + String(repeating: "Kamerstuk 36 045, nr. 1, ", count: 2000),
      "registers/moties/kst-36200-x-4.md": "---\ntitle: Motie\nvotes: {for: {A: 9223372036854775807}}\n---\n",
    ])
    #expect(result.diagnostics.map(\.summary) == ["'A' under 'for' is a whole number up to 1000"])
  }

  @Test("a long title has a short address")
  func cutsAddresses() {
    let title = String(repeating: "Lange titel ", count: 24)
    let result = SampleSite.build(changing: ["dijkbrief/02-slot.md": "# Slot\n\nDe brief «\(title)» van 3 mei 2022.\n"])
    let names = result.files.map { $0.path.split(separator: "/").last?.utf8.count ?? 0 }
    #expect(result.diagnostics == [])
    #expect((names.max() ?? 0) < 140)
    #expect(HTMLPage.deadLinks(in: result.plainFiles) == [])
  }
}
