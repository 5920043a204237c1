import Foundation
import GriffieTestSupport
import Testing

@testable import Griffie

struct OnePageTests {
  private func page(_ path: String, of site: Site.Result) throws -> String {
    let file = try #require(site.files.first { $0.path == path })
    return String(decoding: file.bytes ?? [], as: UTF8.self)
  }

  @Test("A paper stands on one page: its texts, the notes behind them, an index; links stay in the page")
  func showsPaper() throws {
    let html = try page("dijkbrief/alles.html", of: SampleSite.build(SampleSite.files))
    #expect(html.contains("<h2 id=\"_1\"><span class=\"number\">1</span> Inleiding</h2>"))
    #expect(
      html.contains(
        "<h2 id=\"_2\"><span id=\"_2_slot-meer\"></span><span class=\"number\">2</span> Slot &amp; meer</h2>"))
    // The note is behind the texts, with the way there and back.
    #expect(html.contains("<a href=\"#_1_fn1\" id=\"_1_fnref1\">1</a>"))
    let notes = try #require(html.range(of: "<h2 id=\"_notes\">"))
    #expect(
      html[notes.upperBound...].contains("<li id=\"_1_fn1\">") && html[notes.upperBound...].contains("#_1_fnref1"))
    // The author's links to another section and to an entry.
    #expect(
      html.contains("<a href=\"#_1_p1\">de inleiding</a>")
        && html.contains("<a class=\"ref ref-own\" href=\"#_r_fondsen_edf\">faciliteit</a>"))
    // Who signed, as on the page of the paper.
    let signatories = try #require(html.range(of: "<h2>Ondertekening</h2>"))
    #expect(html[signatories.upperBound...].contains("minister-water.html\">A.B. Jansen</a>, Minister van Water</li>"))
    // What the text names, with where: the citation in the note counts as well.
    #expect(html.contains("<dt id=\"_r_moties_kst-36200-x-4\">Motie van het lid Kok over dijken</dt>"))
    #expect(html.contains("<a class=\"place\" href=\"#_1_fn1\">1, noot 1</a>"))
    #expect(html.contains("<a class=\"place\" href=\"#_2_p1\">2, alinea 1</a>"))
    #expect(
      HTMLPage(path: "dijkbrief/alles.html", bytes: Array(html.utf8)).links.filter { $0.hasPrefix("inleiding") } == [])
  }

  @Test("A heading that is the title of a section keeps its footnotes, and what leads to it leads there")
  func keepsTitle() throws {
    let site = SampleSite.build(changing: [
      "dijkbrief/02-slot.md": "# Slot van *EDF*[^1]\n\nZie [boven](#slot-van-edf).\n\n[^1]: Een noot.\n"
    ])
    let reference = "<sup class=\"footnote-ref\"><a href=\"#fn1\" id=\"fnref1\">1</a></sup>"
    let section = try page("dijkbrief/slot.html", of: site)
    #expect(section.contains("<span class=\"number\">2</span> Slot van EDF\(reference)</h1>"))
    let html = try page("dijkbrief/alles.html", of: site)
    let nested = reference.replacing("#fn1", with: "#_2_fn1").replacing("fnref1", with: "_2_fnref1")
    #expect(
      html.contains(
        "<h2 id=\"_2\"><span id=\"_2_slot-van-edf\"></span><span class=\"number\">2</span> Slot van EDF\(nested)</h2>"))
    #expect(html.contains("<a href=\"#_2_slot-van-edf\">boven</a>"))
    #expect(html.contains("<a class=\"place\" href=\"#_2_slot-van-edf\">"))
    #expect(HTMLPage.deadLinks(in: site.plainFiles) == [])
  }

  @Test(
    "Of several papers the site has one page as well; one of a paper with one section there is none")
  func showsSite() throws {
    var files = SampleSite.files
    #expect(!SampleSite.build(files).files.contains { $0.path == "alles.html" })
    files["motie/index.md"] = "---\ntitle: Motie over zand\nproposers: [\"C. Kok (DijkPartij)\"]\n---\n"
    files["registers/1/p2.md"] = "---\ntitle: Strandpaal\n---\n"
    files["registers/1/p1.md"] = "---\ntitle: Zandbank\n---\n"
    files["motie/01-tekst.md"] =
      "# Tekst\n\n## Zand\n\nZie [de brief](../dijkbrief/index.md) en het EDF bij de Zandbank.\n"
    let site = SampleSite.build(files)
    #expect(!site.files.contains { $0.path == "motie/alles.html" })
    let html = try page("alles.html", of: site)
    #expect(html.contains("<h2 id=\"_1\"><span class=\"number\">1</span> Brief over dijken</h2>"))
    #expect(
      html.contains("<h3 id=\"_2.1\"><span id=\"_2.1_tekst\"></span><span class=\"number\">2.1</span> Tekst</h3>"))
    #expect(html.contains("<h4 id=\"_2.1_zand\">Zand</h4>"))
    #expect(html.contains("Zie <a href=\"#_1\">de brief</a>"))
    #expect(html.contains("<a class=\"place\" href=\"#_2.1_p1\">2.1, alinea 1</a>"))
    #expect(html.contains("<dt id=\"_r_1_p1\">Zandbank</dt>"))
    let ids = HTMLPage(path: "alles.html", bytes: Array(html.utf8)).ids
    #expect(Set(ids).count == ids.count)
    // What no text names is in no index.
    #expect(!html.contains("_r_1_p2"))
    #expect(HTMLPage.deadLinks(in: site.plainFiles) == [])
  }

  @Test("No page is made that is longer than a reader opens")
  func endsAtLimit() {
    func hasPage(_ sections: Int) -> Bool {
      var files = ["site.yaml": "title: T\n", "p/index.md": "---\ntitle: P\n---\n"]
      for number in 1...sections { files["p/\(number)-s\(number).md"] = "---\ntitle: S\n---\nTekst.\n" }
      return SampleSite.build(files).files.contains { $0.path == "p/alles.html" }
    }
    #expect(hasPage(2) && !hasPage(OnePage.longest + 1))
  }
}
