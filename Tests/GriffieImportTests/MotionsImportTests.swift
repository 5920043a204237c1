import Citations
import Griffie
import GriffieTestSupport
import Testing

@testable import GriffieImport

/// Entries of registers made of motions.
struct MotionsImportTests {
  private func entries(_ rows: [String], beside content: [SourceFile] = []) throws -> Import.Result {
    let text = MotionTableTests.head + rows.map { $0 + "\n" }.joined()
    return try MotionsImport.entries(from: Array(text.utf8), named: "moties.tsv", beside: content)
  }

  private func row(
    _ number: String, _ title: String, by proposers: String, on day: String = "2021-02-03", votes: String = ""
  ) -> String {
    "\(number)\t\(day)\tDijken\t\(title)\t\(proposers)\t\t\t\(votes)"
  }

  private func text(_ files: [SourceFile], _ path: String) -> String {
    String(decoding: files.first { $0.path == path }?.bytes ?? [], as: UTF8.self)
  }

  @Test("writes an entry with what the source says")
  func writesMotions() throws {
    let text = MotionTableTests.head + MotionTableTests.row
    let entries = try MotionsImport.entries(from: Array(text.utf8), named: "moties.tsv")
    #expect(
      self.text(entries.files, "registers/moties/2021z00007.md") == """
        ---
        title: Motie van de leden Kok en Van der Wal over hoger bouwen
        address: https://www.tweedekamer.nl/kamerstukken/moties/detail?id=2021Z00007
        facts:
          Zaaknummer: "2021Z00007"
        date: 2021-02-03
        dossier: Dijken
        subject: hoger bouwen
        proposers:
        - E.F. Kok (DP)
        - D. (Dirk) van der Wal (WP)
        - G. de Boer (WP)
        advice: Oordeel Kamer
        decision: aangenomen
        votes:
          for: [BP, WP]
          against: [DP]
        ---

        """)
    let json = try MotionsImport.entries(from: Array(MotionJSONTests.houseCase.utf8), named: "moties.json")
    let motion = self.text(json.files, "registers/moties/kst-36200-xii-9.md")
    #expect(motion.contains("address: https://zoek.officielebekendmakingen.nl/kst-36200-XII-9.html\n"))
    #expect(motion.contains("dossier: \"36 200 XII, Begroting van de dijken\"\n"))
    #expect(motion.contains("  for: {WP: 70}\n  against: {DP: 76}\n  absent: [BP]\n"))
  }

  @Test("a member is one, however spelled and in whatever party")
  func joinsMembers() throws {
    let entries = try entries([
      row("2021Z3", "Motie", by: "E.F. Kok (WP)", on: "2021-05-01"),
      row("2021Z1", "Motie", by: "E.F. (Els) Kok (Dp); A. (Anna) Smit (WP)", on: "2021-02-01"),
      row("2021Z2", "Motie", by: "E.F. Kok (DP); A. (Bert) Smit (WP)", on: "2021-03-01"),
    ])
    #expect(
      entries.files.map(\.path).filter { $0.contains("leden/") && !$0.contains("index") } == [
        "registers/kamerleden/a-anna-smit-wp.md", "registers/kamerleden/a-bert-smit-wp.md",
        "registers/kamerleden/e-f-els-kok-wp.md",
      ])
    let member = text(entries.files, "registers/kamerleden/e-f-els-kok-wp.md")
    #expect(member.contains("title: E.F. (Els) Kok\naliases:\n- E.F. (Els) Kok (DP)\nparty: WP\n"))
    #expect(member.contains("  Eerdere partij: DP\n"))
  }

  static let oddTitles = [
    "Motie: een dubbele punt", "# geen commentaar", "- geen lijst", "\"half aangehaald", "'t begin",
    "36 045 is geen getal",
    "yes", "null", "~", "Motie over *dit* & {dat} [en] zus, zo: #1", "a: b: c", "%procent", "@at", "`code`", "| pijp",
    "> groter",
    "! uitroep", "? vraag", "2022-01-01", "Motie met \\ streep", "Motie over “zus” en ‘zo’ 🌊", "--- streepjes", "é",
    "Motie over een heel lange zin " + String(repeating: "die doorgaat en ", count: 40) + "eindigt",
    "eindigt met een dubbele punt:",
  ]

  @Test("a site is built of what is imported, with every title as it was", arguments: oddTitles)
  func buildsSite(_ title: String) throws {
    let entries = try entries([row("2021Z1", title, by: "E.F. Kok (DP: \"x\")", votes: "DP: x=Voor; null=Tegen")])
    let settings = SourceFile(path: "site.yaml", bytes: Array("title: Proef\n".utf8))
    let result = Site.build(Site.Source(content: [settings] + entries.files))
    #expect(result.diagnostics == [])
    let page = HTMLPage(path: "", bytes: result.files.first { $0.path == "registers/moties/2021z1.html" }?.bytes ?? [])
    let shown = page.html.replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&amp;", with: "&")
      .replacing("&gt;", with: ">")
    #expect(shown.contains("<h1>\(title)</h1>"))
    #expect(shown.contains("<th scope=\"row\">null</th>"))
  }

  @Test("the order of the lines changes nothing, and a motion that stands there twice counts once")
  func isStable() throws {
    let rows = (1...9).map {
      row("2021Z\($0)", "Motie over \($0)", by: "E.F. Kok (DP); A. Smit (WP)", votes: "DP=Voor;WP=Tegen")
    }
    let entries = try entries(rows)
    let turned = try self.entries(rows.reversed() + [rows[0]])
    #expect(entries.files == turned.files)
    #expect(turned.remarks.map(\.message) == ["2021z1 stands there twice, and the first counts"])
  }

  @Test("what the site has under another name gets no second file")
  func respectsContent() throws {
    let content = [
      "registers/motions/index.md": "---\nkind: motions\n---\n",
      "registers/motions/kst-36200-xii-9.md": "---\ntitle: Motie\nfacts: {Zaaknummer: 2021Z1}\n---\n",
      "registers/leden/index.md": "---\ntitle: Leden\nkind: members\n---\n",
      "registers/leden/kok.md": "---\ntitle: E.F. Kok\n---\n",
      "registers/leden/stuk.md": "---\ntitle: [\n---\n",
    ].map { SourceFile(path: $0.key, bytes: Array($0.value.utf8)) }
    let entries = try entries(
      [row("2021Z1", "Motie", by: "E.F. Kok (DP)"), row("2021Z2", "Motie", by: "A. Smit (WP)")], beside: content)
    #expect(
      entries.files.map(\.path) == [
        "registers/motions/kst-36200-xii-9.md", "registers/motions/2021z2.md", "registers/leden/a-smit-wp.md",
      ])
    #expect(entries.replaced == [:])
    let known = text(entries.files, "registers/motions/kst-36200-xii-9.md")
    #expect(known.contains("address: https://zoek.officielebekendmakingen.nl/kst-36200-XII-9.html\n"))
    #expect(known.contains("dossier: \"36 200 XII, Dijken\"\n"))
  }

  @Test("what becomes known of a motion comes into its entry, which is then named by its paper")
  func updatesMotions() throws {
    let first = try entries([row("2021Z00007", "Motie over dijken", by: "E.F. Kok (DP)")])
    let source = Array(MotionJSONTests.houseCase.utf8)
    let second = try MotionsImport.entries(from: source, named: "m.json", beside: first.files)
    #expect(
      second.replaced == ["registers/moties/kst-36200-xii-9.md": "registers/moties/2021z00007.md"])
    #expect(text(second.files, "registers/moties/kst-36200-xii-9.md").contains("decision: verworpen\n"))
    let content = first.files.filter { !second.replaced.values.contains($0.path) } + second.files
    let third = try entries(
      [row("2021Z00007", "Motie over dijken", by: "E.F. Kok (DP)", votes: "DP=Voor")], beside: content)
    #expect(third.replaced == [:])
    #expect(text(third.files, "registers/moties/kst-36200-xii-9.md").contains("votes:\n  for: [DP]\n"))
    #expect(third.files.count { $0.path.hasPrefix("registers/moties/") } == 1)
  }

  @Test("a motion that stands in a file by case number and by paper number counts once")
  func knowsMotionByEitherNumber() throws {
    let other = MotionJSONTests.houseCase.replacing("2021Z00007", with: "2021Z00008")
    let unnumbered = MotionJSONTests.houseCase.replacing("\"Volgnummer\": 9", with: "\"Volgnummer\": 0")
    let source = "[\(MotionJSONTests.houseCase), \(other), \(unnumbered)]"
    let entries = try MotionsImport.entries(from: Array(source.utf8), named: "m.json")
    #expect(entries.files.count { $0.path.hasPrefix("registers/moties/") } == 2)
    #expect(entries.remarks.count == 2)
  }

  @Test(
    "members whose names make one address are kept apart, also when they are imported again",
    arguments: [["J. Kok-Smit", "J. Kok Smit"], ["Index", "index-", "INDEX ."], ["J. (Jan) Kok", "J. (Joan) Kok"]])
  func keepsMembersApart(names: [String]) throws {
    let rows = names.enumerated().map { row("2021Z\($0)", "Motie", by: $1) }
    let first = try entries(rows)
    let paths = first.files.map(\.path)
    #expect(Set(paths).count == paths.count)
    #expect(paths.count { $0.hasPrefix("registers/kamerleden/") } == names.count + 1)
    let again = try entries(rows.reversed(), beside: first.files)
    #expect(!again.files.contains { $0.path.hasPrefix("registers/kamerleden/") })
    let one = try entries([row("2021Z9", "Motie", by: names[0])])
    let later = try entries(rows, beside: one.files)
    #expect(later.files.count { $0.path.hasPrefix("registers/kamerleden/") } == names.count - 1)
    #expect(Set(later.files.map(\.path)).isDisjoint(with: one.files.map(\.path).filter { $0.contains("leden/") }))
  }

  @Test(
    "the motions of the first site are read, first signatory first",
    .enabled(if: Corpus.isThere))
  func readsCorpus() throws {
    let bytes = Array(try Corpus.text("seed/motions.json").utf8)
    let entries = try MotionsImport.entries(from: bytes, named: "motions.json")
    #expect(entries.remarks == [])
    #expect(entries.files.filter { $0.path.contains("moties/kst") }.count == 4)
    #expect(
      text(entries.files, "registers/moties/kst-36045-100.md").contains("- J. Thijssen (PvdA)\n- T.M.T. van der Lee"))
  }
}
