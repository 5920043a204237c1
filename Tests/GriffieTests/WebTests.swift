import Foundation
import GriffieTestSupport
import Testing

@testable import Griffie

/// What a site with a public address has for search engines, readers of feeds, and servers.
struct WebTests {
  private static let files: [String: String] = SampleSite.files.merging([
    "site.yaml": "title: Dijken & meer\nbase: https://voorbeeld.nl/dijken\n",
    "dijkbrief/02-slot.md": "---\ntitle: Slot\nchanged: 2023-02-01\n---\nEen <b> en het slot.\n",
    "oud/index.md": "---\ntitle: Oude brief\nyear: 2020\n---\n",
    "oud/01-a.md": "---\ntitle: A\n---\nTekst.\n",
    "ongedateerd/index.md": "---\ntitle: Zonder dag\n---\n",
  ]) { $1 }

  private func text(_ path: String, of files: [String: String] = Self.files) -> String? {
    SampleSite.build(files).files.first { $0.path == path }.map { String(decoding: $0.bytes ?? [], as: UTF8.self) }
  }

  /// The texts of all elements of a name in XML.
  private func elements(_ name: String, in xml: String) -> [String] {
    xml.components(separatedBy: "<\(name)>").dropFirst().map { $0.components(separatedBy: "</\(name)>")[0] }
  }

  @Test("Without a public address there are no such files, and no page speaks of them")
  func needsAddress() throws {
    let site = SampleSite.build(SampleSite.files)
    #expect(!site.files.contains { $0.path.hasSuffix(".xml") || $0.path == "404.html" })
    let home = try #require(text("index.html", of: SampleSite.files))
    #expect(!home.contains("og:") && !home.contains("atom+xml"))
  }

  @Test("The map of the site has each page once, with the day a text was changed last")
  func listsPages() throws {
    let map = try #require(text("sitemap.xml"))
    let pages = SampleSite.build(Self.files).files.map(\.path).filter { $0.hasSuffix(".html") && $0 != "404.html" }
    #expect(Set(elements("loc", in: map)) == Set(pages.map { "https://voorbeeld.nl/dijken/\($0)" }))
    #expect(elements("loc", in: map).count == pages.count)
    #expect(map.contains("<loc>https://voorbeeld.nl/dijken/dijkbrief/slot.html</loc><lastmod>2023-02-01</lastmod>"))
    #expect(
      map.contains("<loc>https://voorbeeld.nl/dijken/dijkbrief/inleiding.html</loc><lastmod>2023-02-01</lastmod>"))
    #expect(map.contains("<loc>https://voorbeeld.nl/dijken/index.html</loc></url>"))
  }

  @Test("The feed has the papers with a day, the newest first, by the day of their last change and never by the clock")
  func feedsPapers() throws {
    let feed = try #require(text("feed.xml"))
    #expect(elements("title", in: feed) == ["Dijken &amp; meer", "Brief over dijken", "Oude brief"])
    #expect(elements("updated", in: feed) == ["2023-02-01T00:00:00Z", "2023-02-01T00:00:00Z", "2020-12-31T00:00:00Z"])
    #expect(elements("published", in: feed) == ["2022-12-16T00:00:00Z"])
    #expect(elements("summary", in: feed) == ["Het begin.", "Tekst."])
    let addresses = feed.matches(of: /(?:href="|<id>)([^"<]*)/).map { String($0.1) }
    #expect(addresses.count == 2 + 1 + 2 * 2 && addresses.allSatisfy { $0.hasPrefix("https://voorbeeld.nl/dijken/") })
    let dossier = try #require(text("feeds/36410.xml"))
    #expect(elements("title", in: dossier) == ["Dijken &amp; meer: dossier 36 410", "Brief over dijken"])
    #expect(try #require(text("dijkbrief/index.html")).contains("title=\"Dossier 36 410\" href=\"../feeds/36410.xml\""))
    let undated = ["site.yaml": "title: T\nbase: https://t.nl\n", "p/index.md": "---\ntitle: P\n---\n"]
    #expect(text("feed.xml", of: undated) == nil)
    #expect(try #require(text("index.html", of: undated)).contains("atom+xml") == false)
  }

  @Test("The page for what is not there names everything by its whole address")
  func findsNothing() throws {
    let page = try #require(text("404.html"))
    let links = HTMLPage(path: "404.html", bytes: Array(page.utf8)).links
    #expect(links.count == 5 && links.allSatisfy { $0.hasPrefix("https://voorbeeld.nl/dijken/") })
  }

  @Test(
    "A page tells machines what its subject is",
    arguments: [
      (
        "dijkbrief/index.html",
        #"{"@context":"https://schema.org","@type":"Report","dateModified":"2023-02-01","datePublished":"2022-12-16","#
          + #""description":"Het begin.","identifier":"kst-36410-12","inLanguage":"nl","name":"Brief over dijken","#
          + #""url":"https://voorbeeld.nl/dijken/dijkbrief/index.html"}"#
      ),
      (
        "dijkbrief/slot.html",
        #"{"@context":"https://schema.org","@type":"Chapter","dateModified":"2023-02-01","#
          + #""description":"Een en het slot.","inLanguage":"nl","isPartOf":{"@type":"Report","name":"Brief over dijken","#
          + #""url":"https://voorbeeld.nl/dijken/dijkbrief/index.html"},"name":"Slot","#
          + #""url":"https://voorbeeld.nl/dijken/dijkbrief/slot.html"}"#
      ),
      (
        "registers/bewindspersonen/minister-water.html",
        #"{"@context":"https://schema.org","@type":"Person","jobTitle":"Minister van Water","name":"A.B. Jansen","#
          + #""url":"https://voorbeeld.nl/dijken/registers/bewindspersonen/minister-water.html"}"#
      ),
      (
        "registers/moties/kst-36200-x-4.html",
        #"{"@context":"https://schema.org","@type":"CreativeWork","identifier":"kst-36200-X-4","#
          + #""name":"Motie van het lid Kok over dijken","#
          + #""sameAs":"https://zoek.officielebekendmakingen.nl/kst-36200-X-4.html","#
          + #""url":"https://voorbeeld.nl/dijken/registers/moties/kst-36200-x-4.html"}"#
      ),
    ])
  func describesItself(_ path: String, _ json: String) throws {
    let page = try #require(text(path))
    #expect(
      page.contains("<script type=\"application/ld+json\">\(json)</script>"),
      "\(elements("script type=\"application/ld+json\"", in: page))")
  }

  @Test("What an author writes ends no script")
  func escapes() throws {
    var files = SampleSite.files
    files["dijkbrief/02-slot.md"] = "---\ntitle: \"</script><b>\"\n---\nTekst.\n"
    let page = try #require(text("dijkbrief/slot.html", of: files))
    #expect(page.contains(#""name":"\u003c/script>\u003cb>""#) && !page.contains("</script><b>"))
  }
}
