import Foundation
import Griffie
import GriffieTestSupport
import Testing

/// Registers that do not fit on a page.
struct LongRegisterTests {
  /// Motions of one member, over three months and two dossiers.
  static let motions: [String: String] = Dictionary(
    uniqueKeysWithValues: (0..<1300).map { index in
      let month = index < 900 ? 1 : index < 1290 ? 2 : 3
      let others = index % 3 == 0 ? ["A. Smit (WP)", "E. Kok (DP)"] : ["E. Kok (DP)"]
      return (
        "registers/moties/2021z\(index).md",
        "---\ntitle: Motie over \(index)\ndate: 2021-0\(month)-\(10 + index % 3)\ndossier: \(index == 5 ? "Index" : "Dijken, deel \(index % 2)")\nproposers: \(others)\ndecision: verworpen\nvotes: {for: [DP], against: [WP, BP]}\n---\n"
      )
    })

  static let site = SampleSite.build(
    motions.merging([
      "site.yaml": "title: Dijken\n", "registers/moties/index.md": "---\nkind: motions\n---\n\nAlle moties.\n",
      "registers/kamerleden/kok.md": "---\ntitle: E. Kok\nparty: DP\n---\n",
      "registers/kamerleden/index.md": "---\nkind: members\n---\n",
    ]) { $1 })

  @Test("no page lists more than five hundred entries, and every one can be reached")
  func dividesRegisters() {
    #expect(Self.site.diagnostics == [])
    for file in Self.site.files where file.path.hasSuffix(".html") {
      let rows = Self.site.text(file.path).components(separatedBy: "<li><span><a").count - 1
      #expect(rows <= 500, "\(file.path)")
    }
    #expect(HTMLPage.deadLinks(in: Self.site.plainFiles) == [])
    #expect(HTMLPage.unreachable(from: "index.html", in: Self.site.plainFiles) == [])
  }

  @Test("a motion of no dossier stands under a word, in English too")
  func namesRest() {
    let files = { (language: String) in
      [
        "site.yaml": "title: Dijken\nlanguage: \(language)\n", "registers/moties/index.md": "---\nkind: motions\n---\n",
        "registers/moties/een.md": "---\ntitle: Motie over zand\ndossier: 36 410\n---\n",
        "registers/moties/twee.md": "---\ntitle: Motie over klei\n---\n",
      ]
    }
    for (language, word) in ["nl": "Overige", "en": "Other"] {
      let page = SampleSite.build(files(language)).text("registers/moties/index.html")
      #expect(page.contains(">\(word)<"))
      #expect(!page.contains(">–<"))
    }
  }

  @Test("motions stand by month, the newest first, and by dossier")
  func laysOutMotions() throws {
    let index = Self.site.text("registers/moties/index.html")
    let march = try #require(
      index.range(of: "<a href=\"month/2021-03.html\">maart 2021</a> <span class=\"count\">10</span>"))
    let january = try #require(
      index.range(of: "<a href=\"month/2021-01.html\">januari 2021</a> <span class=\"count\">900</span>"))
    #expect(march.lowerBound < january.lowerBound)
    #expect(index.contains("Alle moties."))
    #expect(Self.site.text("registers/moties/month/2021-01/2.html").contains("<h2>10 januari 2021</h2>"))
    #expect(
      Self.site.text("registers/moties/dossier/index.html").contains(
        "<a href=\"dijken-deel-1.html\">Dijken, deel 1</a>"))
    #expect(
      Self.site.text("registers/moties/2021z7.html").contains(
        "<dd><a href=\"dossier/dijken-deel-1.html\">Dijken, deel 1</a></dd>"))
    #expect(Self.site.text("registers/moties/2021z5.html").contains("<a href=\"dossier/_index.html\">Index</a>"))
  }

  @Test("a member's page lists the motions, moved first and moved with others, over as many pages as they need")
  func listsMotionsOfMembers() {
    let page = Self.site.text("registers/kamerleden/kok.html")
    #expect(page.contains("<h2>Moties als eerste indiener <span class=\"count\">866</span></h2>"))
    #expect(page.contains("<a href=\"kok/3.html\">3</a>"))
    let last = Self.site.text("registers/kamerleden/kok/3.html")
    #expect(last.contains("<h2>Moties als mede-indiener <span class=\"count\">434</span></h2>"))
    #expect(last.contains("<span class=\"entry-note\">10 januari 2021, verworpen</span>"))
  }

  @Test("the sentences that mention an entry go on over as many pages as they need, each once")
  func listsMentions() {
    let sentences = (1...1201).map { "De dijk nummer \($0) is van de EPF en de EPF." }
    let site = SampleSite.build([
      "site.yaml": "title: Dijken\n", "p/index.md": "---\ntitle: Brief\n---\n",
      "p/1-a.md": "# A\n\n" + sentences.prefix(700).joined(separator: "\n\n") + "\n",
      "p/2-b.md": "# B\n\n" + sentences.dropFirst(700).joined(separator: "\n\n") + "\n",
      "registers/instrumenten/index.md": "---\nkind: instruments\n---\n",
      "registers/instrumenten/epf.md": "---\ntitle: Vredesfaciliteit\nabbreviation: EPF\n---\n",
    ])
    let pages = ["epf", "epf/2", "epf/3"].map { site.text("registers/instrumenten/\($0).html") }
    // 2402 mentions in 1201 sentences: 400, 400 and 401 of them.
    #expect(pages.map { $0.components(separatedBy: "class=\"place\"").count - 1 } == [400, 400, 401])
    #expect(pages.allSatisfy { $0.contains("<span class=\"count\">2402 vermeldingen</span>") })
    #expect(pages[0].contains("dijk nummer 400 ") && pages[1].contains("dijk nummer 401 "))
    #expect(pages[1].contains("<h3><a href=\"../../../p/a.html\">A</a></h3>") && pages[1].contains(">B</a></h3>"))
    #expect(HTMLPage.deadLinks(in: site.plainFiles) == [] && site.diagnostics == [])
  }

  @Test("votes without seats are counted by party")
  func showsPartiesOnly() {
    let page = Self.site.text("registers/moties/2021z7.html")
    #expect(page.contains("<p>voor 1 partij, tegen 2 partijen</p>"))
    #expect(page.contains("<tr><th scope=\"row\">WP</th><td class=\"vote-against\">tegen</td></tr>"))
    #expect(!page.contains("Zetels"))
  }

  @Test("a register of one's own is divided by letter")
  func dividesOwnRegisters() {
    var files = ["site.yaml": "title: Dijken\n", "registers/dijken/index.md": "---\ntitle: Dijken\n---\n"]
    for index in 0..<501 {
      files["registers/dijken/d\(index).md"] =
        "---\ntitle: \(index == 9 ? "Élan" : "Dijk") \(index)\ntype: \(index % 2)\n---\n"
    }
    let site = SampleSite.build(files)
    #expect(
      site.text("registers/dijken/index.html").contains("<a href=\"group/e.html\">E</a> <span class=\"count\">1</span>")
    )
    #expect(site.text("registers/dijken/type/0.html").contains("Dijk 500"))
    #expect(HTMLPage.deadLinks(in: site.plainFiles) == [])
  }
}
