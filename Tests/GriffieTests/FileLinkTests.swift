import GriffieTestSupport
import Testing

@testable import Griffie

/// Links and pictures that lead to files of the content.
struct FileLinkTests {
  /// `é` as one character and as two.
  private static let (composed, decomposed) = ("foto-\u{E9}.png", "foto-e\u{301}.png")

  @Test(
    "lead to the file by its own name, on the page of the text and on those with all texts",
    arguments: [
      ("kaart.png", "kaart.png?a=b#c", "kaart.png?a=b#c"),
      ("kaart.png", "../dijkbrief/kaart.png", "../dijkbrief/kaart.png"),
      ("bijlage 1: kaart.png", "<bijlage 1: kaart.png>", "bijlage%201%3A%20kaart.png"),
      ("bijlage 1: kaart.png", "<bijlage 1: kaart.png?a=b#c>", "bijlage%201%3A%20kaart.png?a=b#c"),
      ("2:1.png", "2:1.png", "2%3A1.png"), ("nota:1.png", "./nota:1.png", "./nota:1.png"),
      ("nota:1.png", "nota%3A1.png", "nota%3A1.png"), ("deel: 1/a.png", "<deel: 1/a.png>", nil),
      (composed, composed, "foto-%C3%A9.png"), (composed, decomposed, "foto-%C3%A9.png"),
      (decomposed, decomposed, "foto-e%CC%81.png"), (decomposed, composed, "foto-e%CC%81.png"),
      (decomposed, "foto-%C3%A9.png#x", "foto-e%CC%81.png#x"),
    ])
  func leadToFiles(_ name: String, _ written: String, _ expected: String?) {
    var files = SampleSite.files
    files["dijkbrief/\(name)"] = ""
    files["dijkbrief/02-slot.md"] = "# Slot\n\nZie [dit](\(written) \"titel\") en ![dat](\(written)).\n"
    files["brief/index.md"] = "---\ntitle: Brief\n---\n"
    let site = SampleSite.build(files)
    // What stands before the colon is a scheme.
    guard let expected else {
      #expect(site.diagnostics.map(\.rule) == [.unsafeAddress, .deadLink])
      return
    }
    #expect(SiteCheck(SampleSite.source(files)).diagnostics.map(\.description) == [])
    let pages = [("dijkbrief/slot.html", ""), ("dijkbrief/alles.html", ""), ("alles.html", "dijkbrief/")]
    for (page, folder) in pages {
      let text = site.text(page)
      #expect(text.contains("<a href=\"\(folder)\(expected)\" title=\"titel\">"), "\(page)")
      #expect(text.contains("src=\"\(folder)\(expected)\""), "\(page)")
    }
  }

  @Test("are written as the files stand on disk, whatever their folders are called in the output")
  func followFolders() {
    var files = SampleSite.files
    files["De Brief/index.md"] = "---\ntitle: Brief\n---\n\n![a](<../De Brief/k.png>) ![b](../de-brief/k.png) [c](#)\n"
    files["De Brief/k.png"] = ""
    files["index.md"] = "Over [de brief](dijkbrief/index.md), EPF en ![d](De%20Brief/k.png).\n"
    files["registers/fondsen/edf.md"] = "---\ntitle: EDF\n---\n\n[e](#) en [f](#p1)\n"
    #expect(SiteCheck(SampleSite.source(files)).diagnostics.map(\.description) == [])
    let site = SampleSite.build(files)
    let brief = site.text("de-brief/index.html")
    #expect(brief.contains("<img src=\"k.png\" alt=\"a\""))
    #expect(brief.contains("<img src=\"../de-brief/k.png\" alt=\"b\""))
    #expect(brief.contains("<a href=\"index.html\">c</a>"))
    #expect(site.text("index.html").contains("<img src=\"de-brief/k.png\" alt=\"d\""))
    // Where all texts are on one page, that is the head of the text.
    let all = site.text("alles.html")
    #expect(all.contains("<a href=\"#_1\">c</a>") && all.contains("<a href=\"#_r_fondsen_edf\">e</a>"))
    #expect(all.contains("<a href=\"#_r_fondsen_edf_p1\">f</a>"))
  }

  @Test("a link of a template to a file with the same letters in other bytes is dead")
  func tellsOtherBytes() {
    var files = SampleSite.files
    files["\(Self.decomposed)"] = ""
    files["index.md"] = "Over [de brief](dijkbrief/index.md), EPF en ![foto](\(Self.composed)).\n"
    let found = { (name: String) in
      SiteCheck(SampleSite.source(files, templates: ["registers.mustache": "<img src=\"../\(name)\">"])).diagnostics
        .map(\.rule)
    }
    #expect(found(Self.decomposed) == [])
    #expect(found(Self.composed) == [.deadPageLink])
  }
}
