import Foundation
import Griffie
import GriffieTestSupport
import Testing

/// Papers with more sections than a page lists.
struct LongPaperTests {
  private static func site(sections count: Int) -> Site.Result {
    let sections = (1...count).map { number in
      let digits = String(number)
      let padded = String(repeating: "0", count: max(0, 2 - digits.count)) + digits
      return ("stuk/\(padded)-deel-\(number).md", "---\ntitle: Deel \(number)\n---\n\nTekst.\n")
    }
    return SampleSite.build(
      Dictionary(uniqueKeysWithValues: sections).merging([
        "site.yaml": "title: Proef\n", "stuk/index.md": "---\ntitle: Stuk\n---\n",
      ]) { $1 })
  }

  private static let long = site(sections: 200)

  /// The numbers in the menu of a page.
  private static func menu(_ page: String) -> [Int] {
    page.components(separatedBy: "<span class=\"number\">").dropFirst().filter { $0.contains("</a></li>") }
      .compactMap { Int($0.prefix(while: \.isNumber)) }
  }

  @Test("up to sixty sections all pages list all")
  func listsAll() {
    let site = Self.site(sections: 60)
    #expect(site.diagnostics == [])
    #expect(Self.menu(site.text("stuk/deel-1.html")) == Array(1...60))
    #expect(!site.text("stuk/deel-1.html").contains("Hele inhoud"))
  }

  @Test(
    "of more those around it, with a way to all",
    arguments: [(1, 1...60), (31, 1...60), (32, 2...61), (100, 70...129), (171, 141...200), (200, 141...200)])
  func listsNeighbours(number: Int, listed: ClosedRange<Int>) {
    let site = Self.long
    let page = site.text("stuk/deel-\(number).html")
    #expect(Self.menu(page) == Array(listed))
    #expect(page.contains("<li><a href=\"index.html\">Hele inhoud</a></li>"))
    #expect(Self.menu(site.text("stuk/index.html")).count >= 200)
    #expect(HTMLPage.unreachable(from: "index.html", in: site.plainFiles) == [])
  }

  @Test("a paper of twice as many sections makes twice as many bytes")
  func growsEvenly() {
    let bytes = { (site: Site.Result) in
      site.files.reduce(0) { $0 + ($1.path.contains("deel-") ? ($1.bytes ?? []).count : 0) }
    }
    #expect(bytes(Self.site(sections: 400)) < bytes(Self.long) * 21 / 10)
  }
}
