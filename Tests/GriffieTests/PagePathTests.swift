import GriffieTestSupport
import Testing

@testable import Griffie

struct PagePathTests {
  @Test("links from page to page are relative and name a file")
  func linksRelatively() {
    let section = PagePath.section("brief", "inleiding")
    #expect(PagePath.home.link(from: section) == "../index.html")
    #expect(section.link(from: .home) == "brief/inleiding.html")
    #expect(section.link(from: section, fragment: "p1") == "#p1")
    #expect(PagePath.paper("brief").link(from: section) == "index.html")
    #expect(PagePath.file("a b/é.png").link(from: .home) == "a%20b/%C3%A9.png")
  }

  @Test("the sort of an entry can have any length: the name of its page has room in a file system")
  func cutsTypes() throws {
    let long = String(repeating: "lang ", count: 60)
    let site = SampleSite.build(changing: [
      "registers/fondsen/edf.md": "---\ntitle: EDF\ntype: \(long)een\n---\n",
      "registers/fondsen/adf.md": "---\ntitle: ADF\ntype: \(long)twee\n---\n",
    ])
    let pages = site.files.map(\.path).filter { $0.hasPrefix("registers/fondsen/type/") }
    #expect(pages.count == 2)
    #expect(pages.allSatisfy { $0.split(separator: "/").allSatisfy { $0.utf8.count < 250 } })
    #expect(HTMLPage.deadLinks(in: site.plainFiles) == [])
  }
}
