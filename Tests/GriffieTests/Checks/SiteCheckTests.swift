import GriffieTestSupport
import Testing

@testable import Griffie

struct SiteCheckTests {
  private static func found(_ changes: [String: String?], templates: [String: String] = [:], known: String? = nil)
    -> [String]
  {
    var files = SampleSite.files
    for (path, text) in changes { files[path] = text }
    let known = known.flatMap { KnownPapers(Array($0.utf8)) }
    return SiteCheck(SampleSite.source(files, templates: templates), known: known).diagnostics
      .map { "\($0.place) \($0.rule.rawValue)" }
  }

  @Test("tells what breaks a rule, at its place, and nothing else", arguments: RuleCase.all)
  func tells(_ row: RuleCase) {
    #expect(Self.found(row.broken) == ["\(row.place) \(row.rule.rawValue)"])
    #expect(Self.found(row.right) == [])
  }

  @Test("each rule has a case")
  func hasCases() {
    // These are told of bytes, templates, the output, or with a list of papers: below and in the tests of the command.
    let others: Set<Rule> = [
      .fileSkipped, .notUTF8, .template, .templateUnused, .deadPageLink, .outputDiffers, .paperUnknown,
    ]
    #expect(Set(Rule.allCases).subtracting(RuleCase.all.map(\.rule)) == others)
  }

  @Test("tells what is wrong in templates")
  func tellsTemplates() {
    #expect(
      Self.found([:], templates: ["registers.mustache": "<p>\n{{tilte}}"]) == [
        "templates/registers.mustache:2:3 template"
      ])
    #expect(Self.found([:], templates: ["sectoin.mustache": ""]) == ["templates/sectoin.mustache template-unused"])
    let page = { (link: String) in ["registers.mustache": "<a href='\(link)'>x</a><script>'<a href=x>'</script>"] }
    #expect(Self.found([:], templates: page("../index.html#x")) == ["output/registers/index.html dead-page-link"])
    #expect(Self.found([:], templates: page("geen.html")) == ["output/registers/index.html dead-page-link"])
    #expect(Self.found([:], templates: page("../index.html")) == [])
  }

  @Test("a motion that is itself a paper of the site is in use")
  func knowsMotionsOfSite() {
    let motion = ["registers/moties/kst-36200-x-9.md": "---\ntitle: Motie over zand\n---\n"]
    #expect(Self.found(motion) == ["content/registers/moties/kst-36200-x-9.md entry-unused"])
    let paper = [
      "zand/index.md": "---\ntitle: Motie over zand\ndossier: 36 200 X\nnumber: 9\n---\n",
      "zand/01-motie.md": "# Motie\n",
    ]
    #expect(Self.found(motion.merging(paper) { motion, _ in motion }) == [])
  }

  @Test("where a template cannot be read nothing is told of pages")
  func tellsBrokenTemplates() {
    let text = [
      "dijkbrief/02-slot.md": "# Slot\n\nZie [dit](01-inleiding.md#p1). ![a](kaart.png)\n", "dijkbrief/kaart.png": "",
    ]
    #expect(
      Self.found(text, templates: ["section.mustache": "{{#blocks}}x"]) == ["templates/section.mustache:1:1 template"])
  }

  @Test("each address that is taken is told, with the files of the content")
  func tellsAddresses() {
    #expect(
      Self.found([
        "dijkbrief/03-slot.md": "# Slot\n", "index.html": "", "registers/fondsen/edf.html": "", "Index.html": "",
        "dijkbrief/slot.html/kaart.png": "",
      ]) == [
        "content/Index.html address-case", "content/Index.html file-unused",
        "content/dijkbrief/03-slot.md address-taken",
        "content/dijkbrief/slot.html/kaart.png address-taken", "content/dijkbrief/slot.html/kaart.png file-unused",
        "content/index.html address-taken",
        "content/registers/fondsen/edf.html address-taken",
      ])
    #expect(
      Self.found(["Dijkbrief/index.md": "---\ntitle: B\n---\n", "index.html": ""]) == [
        "content/dijkbrief/index.md address-taken", "content/index.html address-taken",
      ])
  }

  @Test(
    "a file that is called wrong is told once",
    arguments: ["dijkbrief/03-x.MD", "dijkbrief/03-x.markdown", "dijkbrief/x\u{9B}.png", "dijkbrief/x\u{85}.md"])
  func tellsNames(_ path: String) {
    #expect(Self.found([path: "# X\n"]) == ["content/\(path) file-name"])
  }

  @Test("settings of another name are told once")
  func tellsSettings() {
    #expect(Self.found(["site.yaml": nil, "site.yml": "title: A\n"]) == ["content/site.yaml no-settings"])
  }

  @Test("no sign of a text acts on a terminal or begins a line")
  func escapes() {
    var files = SampleSite.files
    files["dijkbrief/02-slot.md"] = "---\ntitle: S\n\"a\\eb\": 1\n---\n\n[x](a&#10;content/b.md:1:1:&#x2028;c)\n"
    files["dijkbrief/x\u{9B}.png"] = ""
    let told = SiteCheck(SampleSite.source(files)).diagnostics.map(\.description).joined(separator: "\n")
    #expect(
      !told.unicodeScalars.contains { $0 != "\n" && ($0.properties.generalCategory == .control || $0 == "\u{2028}") })
    #expect(told.contains("'a\\u{A}content/b.md:1:1:\\u{2028}c'") && told.contains("x\\u{9B}.png: error"))
  }

  @Test("a dead link of an author hides none of the page that has all texts")
  func tellsBesideAuthorLinks() {
    let text = ["dijkbrief/02-slot.md": "# Slot\n\nZie [dit](01-inleiding.md#p9).\n"]
    #expect(
      Self.found(text, templates: ["one_page.mustache": "<a href=\"geen.html\">weg</a>"]) == [
        "content/dijkbrief/02-slot.md:3:5 dead-anchor", "output/dijkbrief/alles.html dead-page-link",
      ])
  }

  @Test("tells papers that are not in the list, and which was probably meant")
  func tellsUnknownPapers() {
    let known = "kst-36410-12\nkst-36200-X-4\nkst-36045-97\n"
    let text = ["dijkbrief/02-slot.md": "# Slot\n\nKamerstuk 36 045, nr. 79 en nr. 97.\n"]
    #expect(Self.found(text, known: known) == ["content/dijkbrief/02-slot.md:3:1 paper-unknown"])
    #expect(Self.found([:], known: known) == [])
    var files = SampleSite.files
    files.merge(text) { _, new in new }
    let told = SiteCheck(SampleSite.source(files), known: KnownPapers(Array(known.utf8))).diagnostics
    #expect(told.first?.suggestion == "did you mean 'Kamerstuk 36 045, nr. 97'?")
  }

  @Test("an error in a register does not hide what is wrong elsewhere, nor make more of it")
  func goesOn() {
    let found = Self.found([
      "registers/kamerleden/index.md": "---\nkind: leden\n---\n", "dijkbrief/02-slot.md": "# Slot\n\nZie <br>.\n",
      "registers/fondsen/edf.md": "---\ntitle: [a\n---\n", "index.md": "[EDF](registers/fondsen/edf.md)\n",
    ])
    #expect(
      found == [
        "content/dijkbrief/02-slot.md:3:5 raw-html", "content/registers/fondsen/edf.md:2:8 front-matter",
        "content/registers/kamerleden/index.md:2:7 key-value",
      ])
  }

  @Test(
    "a link to a file that an error keeps from being a page is not told too",
    arguments: [
      ("dijkbrief/02-tot-slot.md", "# Slot\n", "section-number"), ("dijkbrief/slot.md", "# Slot\n", "file-name"),
      ("dijkbrief/03-slot.md", "# Slot\n", "address-taken"), ("dijkbrief/03-alles.md", "# Alles\n", "address-reserved"),
      ("los/01-iets.md", "# Iets\n", "stray-markdown"),
      ("registers/fondsen/!!!.md", "---\ntitle: X\n---\n", "file-name"),
    ])
  func leavesLinksToFaulty(_ path: String, _ text: String, _ rule: String) {
    #expect(
      Self.found([path: text, "index.md": "[EDF](registers/fondsen/edf.md) [x](\(path))\n"]) == [
        "content/\(path) \(rule)"
      ])
  }

  @Test(
    "a link to an entry that is not UTF-8 is not told too",
    arguments: ["register:fondsen/vis", "registers/fondsen/vis.md"])
  func leavesLinksToUnreadable(_ link: String) {
    var files = SampleSite.source(SampleSite.files).content.filter { $0.path != "index.md" }
    files.append(SourceFile(path: "registers/fondsen/vis.md", bytes: [0xE9]))
    files.append(SourceFile(path: "index.md", bytes: Array("[x](\(link))\n".utf8)))
    #expect(SiteCheck(Site.Source(content: files)).diagnostics.map(\.rule) == [.notUTF8])
  }

  @Test("a short form that is used often is looked at once each time")
  func survivesShortForms() {
    let text =
      "# Slot\n\nVerordening (EU) 2022/2554 (DORA) is van 2022.\n\n" + String(repeating: "DORA ", count: 2_000)
      + "Richtlijn (EU) 2022/2555 (DORA) ook.\n"
    #expect(
      Self.found(["dijkbrief/02-slot.md": text]) == ["content/dijkbrief/02-slot.md:5:10027 short-form-twice"])
  }

  @Test("the shipped content has nothing wrong")
  func findsNothingInShippedContent() throws {
    #expect(SiteCheck(try SampleSite.shipped()).diagnostics.map(\.description) == [])
  }
}
