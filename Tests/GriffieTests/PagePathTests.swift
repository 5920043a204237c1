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
}
