import Foundation
import GriffieTestSupport
import Testing

@testable import Griffie

struct SiteTests {
  @Test("the sample site has nothing wrong with it")
  func samplePasses() {
    #expect(SampleSite.build(SampleSite.files).diagnostics.map(\.description) == [])
  }

  @Test("the shipped content has nothing wrong with it")
  func shippedPasses() throws {
    #expect(Site.build(try SampleSite.shipped()).diagnostics.map(\.description) == [])
  }

  @Test("makes a page for the home, each paper, section, register and entry")
  func makesAllPages() {
    let pages = SampleSite.build(SampleSite.files).files.map(\.path).filter { $0.hasSuffix(".html") }
    let expected = [
      "dijkbrief/alles.html", "dijkbrief/in-beeld.html", "dijkbrief/index.html", "dijkbrief/inleiding.html",
      "dijkbrief/slot.html",
      "index.html",
      "registers/afkortingen.html", "registers/bedragen/eur-1000000000.html", "registers/bedragen/eur-5.html",
      "registers/bedragen/index.html", "registers/bewindspersonen/index.html",
      "registers/bewindspersonen/minister-water.html", "registers/data/2022-10-20.html",
      "registers/data/index.html", "registers/documenten/advies.html",
      "registers/documenten/index.html", "registers/fondsen/edf.html", "registers/fondsen/index.html",
      "registers/index.html", "registers/kamerleden/c-kok-dijkpartij.html",
      "registers/kamerleden/index.html", "registers/moties/index.html",
      "registers/moties/kst-36200-x-4.html", "registers/paragrafen/advies-par-2-1.html",
      "registers/paragrafen/index.html", "registers/stukken/index.html",
      "registers/stukken/kst-36200-x-4.html", "registers/stukken/kst-36410-12.html",
    ]
    #expect(pages == expected)
  }

  @Test("links what a section names to the right pages")
  func linksMentions() {
    let page = SampleSite.build(SampleSite.files).text("dijkbrief/inleiding.html")
    for link in [
      "href=\"../registers/bewindspersonen/minister-water.html\"",
      "href=\"../registers/data/2022-10-20.html\"",
      "<abbr title=\"Europese Dijkfaciliteit\">EDF</abbr>",
      "href=\"../registers/paragrafen/advies-par-2-1.html\"",
      "href=\"../registers/moties/kst-36200-x-4.html\"",
      "href=\"../registers/kamerleden/c-kok-dijkpartij.html\"",
    ] {
      #expect(page.contains(link), "\(link)")
    }
  }

  @Test("a paper on the site is linked to its page, another to the official one")
  func linksPapersOnTheSite() {
    let page = SampleSite.build(SampleSite.files).text("dijkbrief/inleiding.html")
    #expect(page.contains("href=\"index.html\">Kamerstuk 36 410, nr. 12</a>"))
    #expect(page.contains("href=\"https://zoek.officielebekendmakingen.nl/kst-36200-X-4.html\""))
  }

  @Test("a motion that no text names has the official address of its paper all the same")
  func addressesUnnamedMotions() {
    var files = SampleSite.files
    files["registers/moties/kst-36410-9.md"] = "---\ntitle: Motie over hoogte\n---\n"
    let page = SampleSite.build(files).text("registers/moties/kst-36410-9.html")
    #expect(page.contains("href=\"https://zoek.officielebekendmakingen.nl/kst-36410-9.html\""))
  }

  @Test("lists a mention with its sentence, linked to the paragraph")
  func listsMentions() {
    let page = SampleSite.build(SampleSite.files).text("registers/moties/kst-36200-x-4.html")
    #expect(page.contains("De <mark>motie van het lid Kok</mark> en Kamerstuk 36 410, nr. 12 gaan over EUR 1 miljard."))
    #expect(page.contains("href=\"../../dijkbrief/inleiding.html#p1\""))
    #expect(page.contains("<th scope=\"row\">DijkPartij</th>"))
  }

  @Test("a motion and its paper, a report and its paragraphs lead to each other")
  func linksRelatedEntries() {
    let result = SampleSite.build(SampleSite.files)
    let motion = result.text("registers/moties/kst-36200-x-4.html")
    // The number stands once, as the name of the paper.
    #expect(motion.contains("<dd><a href=\"../stukken/kst-36200-x-4.html\">Kamerstuk 36 200 X, nr. 4</a></dd>"))
    #expect(!motion.contains("<dd>Kamerstuk 36 200 X, nr. 4</dd>"))
    #expect(result.text("registers/stukken/kst-36200-x-4.html").contains("href=\"../moties/kst-36200-x-4.html\""))
    #expect(result.text("registers/documenten/advies.html").contains("href=\"../paragrafen/advies-par-2-1.html\""))
    #expect(result.text("registers/paragrafen/advies-par-2-1.html").contains("href=\"../documenten/advies.html\""))
  }

  @Test("sections have numbers, unless titles of the paper have their own")
  func numbersSections() {
    #expect(
      SampleSite.build(SampleSite.files).text("dijkbrief/inleiding.html").contains(
        "<span class=\"number\">1</span> Inleiding</h1>"))
    let result = SampleSite.build(changing: ["dijkbrief/02-slot.md": "# 1. Slot\n\nHoog.\n"])
    #expect(
      result.text("dijkbrief/1-slot.html").contains("<h1 id=\"1-slot\">1. Slot</h1>")
        || result.text("dijkbrief/slot.html").contains(">1. Slot</h1>"))
    #expect(result.text("dijkbrief/inleiding.html").contains("<h1>Inleiding</h1>"))
  }

  @Test(
    "a description is the first sentence, and not what only opens a text",
    arguments: [
      ("Geachte voorzitter,\n\nDe dijken zijn hoog.", "De dijken zijn hoog."), ("Hij zegt:\n\n- dat", "dat"),
      ("Alleen dit,", "Alleen dit,"), ("# Kop\n\nHoog  en\ndroog.", "Hoog en droog."),
    ])
  func describes(_ text: String, _ description: String) {
    let page = SampleSite.build(changing: ["dijkbrief/02-slot.md": "---\ntitle: Slot\n---\n\(text)\n"]).text(
      "dijkbrief/slot.html")
    #expect(page.contains("<meta name=\"description\" content=\"\(description)\">"))
  }

  @Test("the menu marks the register that an entry stands in")
  func marksRegister() {
    let page = SampleSite.build(SampleSite.files).text("registers/fondsen/edf.html")
    #expect(page.contains("<a href=\"index.html\" aria-current=\"true\">Fondsen</a>"))
    #expect(!page.contains("<a href=\"../moties/index.html\" aria-current"))
  }

  @Test("proposers are the members of that name and party, whatever their files are called")
  func joinsProposers() {
    let result = SampleSite.build(changing: [
      "registers/kamerleden/c-kok-dijkpartij.md": nil as String?,
      "registers/kamerleden/kok.md": "---\ntitle: C. Kok\nparty: DijkPartij\n---\n",
    ])
    #expect(result.text("registers/moties/kst-36200-x-4.html").contains("href=\"../kamerleden/kok.html\""))
    #expect(result.text("registers/kamerleden/kok.html").contains("href=\"../moties/kst-36200-x-4.html\""))
    #expect(!result.files.contains { $0.path.hasSuffix("c-kok-dijkpartij.html") })
  }

  @Test("a proposer who has changed parties is the member of that name, when there is one")
  func joinsFormerParties() {
    let moved = [
      "registers/moties/kst-36200-x-4.md":
        "---\ntitle: Motie\nproposers: [\"C. Kok (Oud)\", \"C. Jansen (Oud)\", \"E. Smit (Oud)\"]\n---\n",
      "registers/kamerleden/kok.md": "---\ntitle: C. (Coby) Kok\nparty: Nieuw\n---\n",
      "registers/kamerleden/jansen-1.md": "---\ntitle: C. Jansen\nparty: Een\n---\n",
      "registers/kamerleden/jansen-2.md": "---\ntitle: C. Jansen\nparty: Twee\n---\n",
      "registers/kamerleden/smit.md": "---\ntitle: E. Smit\naliases: [E. Smit (Oud)]\nparty: Nieuw\n---\n",
      "registers/kamerleden/c-kok-dijkpartij.md": nil as String?,
    ]
    let page = SampleSite.build(changing: moved).text("registers/moties/kst-36200-x-4.html")
    #expect(page.contains("href=\"../kamerleden/kok.html\">C. Kok (Oud)</a>"))
    #expect(page.contains("href=\"../kamerleden/smit.html\">E. Smit (Oud)</a>"))
    #expect(page.contains("href=\"../kamerleden/c-jansen-oud.html\""))
  }

  @Test("a sentence that names an entry twice is quoted once")
  func quotesSentencesOnce() {
    let page = SampleSite.build(SampleSite.files).text("registers/fondsen/edf.html")
    #expect(page.contains("<mark>Europese Dijkfaciliteit</mark> (<mark>EDF</mark>)"))
  }

  @Test("what the author links is a mention, what stands in code is none")
  func countsAuthorLinks() {
    let page = SampleSite.build(SampleSite.files).text("registers/fondsen/edf.html")
    let slot = page.components(separatedBy: "slot.html#").count - 1
    #expect(slot == 2)
    #expect(page.contains("<mark>faciliteit</mark>"))
  }

  @Test("a first heading that is the title is not shown twice, and keeps its id")
  func showsHeadingOnce() {
    let page = SampleSite.build(SampleSite.files).text("dijkbrief/slot.html")
    #expect(page.components(separatedBy: "<h1").count == 2)
    #expect(page.contains("<h1 id=\"slot-meer\"><span class=\"number\">2</span> Slot &amp; meer</h1>"))
    #expect(page.contains("<title>Slot &amp; meer – Dijken</title>"))
  }

  @Test("phrases marked as plain are not recognised")
  func respectsPlain() {
    let result = SampleSite.build(changing: [
      "dijkbrief/02-slot.md": "---\ntitle: Slot\nplain: [de EDF]\n---\n\nOver de EDF en [EDF](register:) en EDF.\n"
    ])
    let page = result.text("dijkbrief/slot.html")
    #expect(result.diagnostics == [])
    #expect(page.contains("<p id=\"p1\">Over de EDF en EDF en <a"))
  }

  @Test("a register without a kind needs no code")
  func buildsOwnRegisters() {
    let result = SampleSite.build(changing: [
      "registers/landen/index.md": "---\ntitle: Landen\n---\n",
      "registers/landen/belgie.md": "---\ntitle: België\naliases: [onze zuiderburen]\n---\n",
      "dijkbrief/02-slot.md": "# Slot\n\nOnze zuiderburen: België.\n",
    ])
    #expect(result.text("registers/landen/belgie.html").components(separatedBy: "<mark>").count == 3)
    #expect(result.text("registers/index.html").contains("Landen"))
  }

  @Test("a law without a file is an entry at its official address; one with a file is that entry")
  func listsLaws() throws {
    var files = SampleSite.files
    files["dijkbrief/02-slot.md"] =
      "# Slot\n\nArtikel 81 van de Grondwet, artikel 5, lid 2, AVG, artikel 2 van de Waterwet. De Grondwet.\n"
    files["registers/wetten/index.md"] = "---\ntitle: Wetten\n---\n"
    files["registers/wetten/waterwet.md"] = "---\ntitle: Waterwet\n---\n"
    let result = SampleSite.build(files)
    #expect(result.diagnostics.map(\.description) == [])
    let json = try JSONSerialization.jsonObject(with: Data(result.text("data/mentions.json").utf8))
    let ids = try #require(json as? [[String: String]]).filter { $0["page"] == "dijkbrief/slot.html" }
      .map { "\($0["register"] ?? "") \($0["id"] ?? "")" }
    #expect(
      ids == [
        "articles celex:32016R0679#art-5-lid-2", "articles jci1.3:c:BWBR0001840",
        "articles jci1.3:c:BWBR0001840&artikel=81", "articles waterwet#art-2",
      ])
    let page = result.text("registers/artikelen/jci1-3-c-bwbr0001840-artikel-81.html")
    #expect(page.contains("Artikel 81, Grondwet"))
    #expect(page.contains("https://wetten.overheid.nl/jci1.3:c:BWBR0001840&amp;artikel=81"))
    #expect(page.contains("href=\"jci1-3-c-bwbr0001840.html\""))
  }

  @Test("a whole law is no article to a reader, and says so on its card and beside the text")
  func namesLaws() {
    let result = SampleSite.build(changing: ["dijkbrief/02-slot.md": "# Slot\n\nDe Grondwet en artikel 81 Grondwet.\n"])
    let cards = result.text("dijkbrief/slot.cards.js")
    #expect(cards.contains(">Wet of regeling\\x3c/p>") && cards.contains(">Artikel\\x3c/p>"))
    let page = result.text("dijkbrief/slot.html")
    #expect(page.contains("title=\"Wet of regeling\">Grondwet</a>"))
    #expect(page.contains("title=\"Artikel\">Artikel 81</a>"))
  }

  @Test("a paper of the site says where it is cited, and its entry has its title")
  func namesCitedPapers() {
    let result = SampleSite.build(SampleSite.files)
    let entry = result.text("registers/stukken/kst-36410-12.html")
    #expect(entry.contains("<p>Op deze site: <a href=\"../../dijkbrief/index.html\">Brief over dijken</a></p>"))
    let register = result.text("registers/stukken/index.html")
    #expect(register.contains("<span class=\"entry-note\">Brief over dijken</span>"))
    let paper = result.text("dijkbrief/index.html")
    #expect(paper.contains("<dd><a href=\"../registers/stukken/kst-36410-12.html\">1 vermelding</a></dd>"))
  }

  @Test("data for machines says the same as the pages")
  func writesData() throws {
    let result = SampleSite.build(SampleSite.files)
    let rows = try JSONSerialization.jsonObject(with: Data(result.text("data/mentions.json").utf8))
    let mentions = try #require(rows as? [[String: String]])
    #expect(mentions.count == result.mentions)
    let motion = try #require(mentions.first { $0["register"] == "motions" })
    #expect(motion["id"] == "kst-36200-X-4")
    #expect(motion["page"] == "dijkbrief/inleiding.html")
    #expect(motion["anchor"] == "p1")
    #expect(
      result.text("data/fondsen.csv").hasPrefix(
        "id,title,abbreviation,type,address,page,mentions,aliases,facts\r\nedf,Europese Dijkfaciliteit,EDF,fonds,,registers/fondsen/edf.html,4,,\r\n"
      ))
  }

  @Test("a table of a register has the facts of its entries")
  func writesFacts() {
    let result = SampleSite.build(changing: [
      "registers/moties/kst-36200-x-4.md": """
      ---
      title: Motie
      date: 2022-12-01
      subject: dijken
      proposers: ["C. Kok (DijkPartij)", "=Jansen"]
      decision: aangenomen
      votes: {for: {DijkPartij: 76, Dam: 2}, against: [Overig]}
      facts: {Ronde: "1", Zaal: groot}
      ---
      """
    ])
    let row = { (name: String) in
      result.text("data/\(name).csv").split(separator: "\r\n").map { $0.split(separator: ",mentions,").last ?? "" }
    }
    let motions = row("moties")
    #expect(motions[0] == "aliases,date,dossier,subject,proposers,advice,decision,for,against,absent,facts")
    #expect(
      motions[1].hasSuffix(
        ",1,,2022-12-01,36 200 X,dijken,C. Kok (DijkPartij); =Jansen,,aangenomen,DijkPartij: 76; Dam: 2,Overig,,Ronde: 1; Zaal: groot"
      ))
    let ministers = row("bewindspersonen")
    #expect(ministers[0] == "aliases,office,party,from,until,facts")
    #expect(ministers[1].hasSuffix(",,Minister van Water,,2022-01-10,,"))
    #expect(row("kamerleden")[0] == "aliases,party,from,until,facts")
    #expect(row("documenten")[0] == "aliases,date,facts")
  }

  @Test("canonical links stand in pages only where the site has a public address")
  func writesCanonicalLinks() {
    #expect(!SampleSite.build(SampleSite.files).text("index.html").contains("canonical"))
    let result = SampleSite.build(changing: ["site.yaml": "title: D\nbase: https://dijken.example/site\n"])
    #expect(result.text("dijkbrief/slot.html").contains("href=\"https://dijken.example/site/dijkbrief/slot.html\""))
  }

  @Test("fixed words follow the language of the site")
  func speaksEnglish() {
    let page = SampleSite.build(changing: ["site.yaml": "title: D\nlanguage: en\n"]).text("dijkbrief/index.html")
    #expect(page.contains("<html lang=\"en\">"))
    #expect(page.contains(">Signatories<"))
    #expect(page.contains("16 December 2022"))
  }

  @Test("a template of the site's own replaces the built-in one")
  func replacesTemplates() {
    let result = SampleSite.build(SampleSite.files, templates: ["registers.mustache": "<p>{{title}}</p>"])
    #expect(result.text("registers/index.html") == "<p>Registers</p>")
    let windows = SampleSite.build(SampleSite.files, templates: ["registers.mustache": "<p>\r\n{{title}}\r\n</p>\r\n"])
    #expect(windows.text("registers/index.html") == "<p>\nRegisters\n</p>\n")
  }
}
