import Foundation
import GriffieTestSupport
import Testing

@testable import Griffie

struct AnswersTests {
  private func rows(_ advice: String) throws -> [String] {
    let site = SampleSite.build(changing: [
      "registers/documenten/advies.md": advice,
      "dijkbrief/02-slot.md": "# Slot\n\nZie paragraaf 2.10 en paragraaf 2.1.\n\nEn paragraaf 2.1.\n",
    ])
    #expect(site.diagnostics.filter { $0.severity == .error } == [])
    let html = site.text("registers/documenten/advies.html")
    return html.components(separatedBy: "<tr><th scope=\"row\">").dropFirst().map {
      $0.components(separatedBy: "</tr>")[0]
    }
  }

  @Test(
    "The entry of a report shows where each of its paragraphs is answered, in the order of their numbers, and which is nowhere"
  )
  func showsParagraphs() throws {
    let rows = try rows("---\ntitle: Het dijkadvies\nparagraphs: [\"2.1\", \"2.2\"]\n---\n")
    let first =
      #"<a href="../paragrafen/advies-par-2-1.html">2.1</a></th><td>"#
      + #"<a href="../../dijkbrief/inleiding.html#p1">Inleiding, alinea 1</a><br>"#
      + #"<a href="../../dijkbrief/slot.html#p1">Slot, alinea 1</a><br>"#
      + #"<a href="../../dijkbrief/slot.html#p2">Slot, alinea 2</a><br></td>"#
    let last =
      #"<a href="../paragrafen/advies-par-2-10.html">2.10</a></th><td>"#
      + #"<a href="../../dijkbrief/slot.html#p1">Slot, alinea 1</a><br></td>"#
    #expect(rows == [first, "2.2</th><td>Nergens genoemd.</td>", last])
  }

  @Test("An office with somebody else's name behind it is no mention of its holder, whoever held it is")
  func knowsHoldersByName() {
    let site = SampleSite.build(changing: [
      "registers/bewindspersonen/vorige.md":
        "---\ntitle: C. van der Wal-Kok\noffice: Minister van Water\nfrom: 2017-01-10\nuntil: 2022-01-10\n---\n",
      "dijkbrief/02-slot.md": """
      # Slot

      De minister van Water Lloyd Austin sprak.

      De minister van Water Jansen ook.

      De minister van Water Christel van der Wal eerder.

      Minister Van der Wal en minister Van der Wal-Kok.

      """,
    ])
    let outOfOffice = site.diagnostics.filter { $0.rule == .outOfOffice }
    #expect(
      outOfOffice.map(\.summary) == [
        "nobody was 'Minister Van der Wal' at the date of this paper",
        "nobody was 'minister Van der Wal-Kok' at the date of this paper",
      ])
    let places = { (name: String) in
      ["p1", "p2", "p3", "p4"].filter {
        site.text("registers/bewindspersonen/\(name).html").contains("slot.html#\($0)\"")
      }
    }
    #expect(places("minister-water") == ["p2"])
    #expect(places("vorige") == ["p3"])
  }

  @Test("What is no number of a paragraph is an error with its place")
  func refusesOthers() {
    let site = SampleSite.build(changing: [
      "registers/documenten/advies.md": "---\ntitle: Het dijkadvies\nparagraphs:\n  - \"2.1\"\n  - twee\n---\n"
    ])
    #expect(
      site.diagnostics.map(\.description).joined().contains(
        "registers/documenten/advies.md:5:5: error: each of 'paragraphs' is the number of a paragraph, like \"2.4\""))
  }

  @Test("All abbreviations stand on one page, each with all that it stands for")
  func listsAbbreviations() throws {
    let site = SampleSite.build(changing: [
      "registers/fondsen/edf2.md": "---\ntitle: Euregionaal Dijkfonds\nabbreviation: EDF\n---\n",
      "registers/fondsen/adf.md": "---\ntitle: Algemeen Dijkfonds\nabbreviation: ADF\n---\n",
    ])
    let html = site.text("registers/afkortingen.html")
    let names = html.components(separatedBy: "<dt>").dropFirst().map { $0.components(separatedBy: "</dt>")[0] }
    #expect(names == ["ADF", "EDF"])
    #expect(html.contains("<a href=\"fondsen/edf.html\">Europese Dijkfaciliteit</a>"))
    #expect(html.contains("<a href=\"fondsen/edf2.html\">Euregionaal Dijkfonds</a>"))
    let card = "<a href=\"afkortingen.html\"><span class=\"card-title\">Afkortingen</span>"
    #expect(site.text("registers/index.html").contains(card))
    #expect(
      !SampleSite.build(["site.yaml": "title: T\n", "p/index.md": "---\ntitle: P\n---\n"]).files.contains {
        $0.path == "registers/afkortingen.html"
      })
  }
}
