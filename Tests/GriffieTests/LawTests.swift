import Foundation
import GriffieTestSupport
import Testing

@testable import CommonMark
@testable import Griffie

/// The laws of every site, on the shipped one, on the sample, and on sites made by a seed.
struct LawTests {
  private static let made = Result { try sites().map { ($0, Site.build($0)) } }

  /// The sites, and what is made of them.
  static func builtSites() throws -> [(source: Site.Source, result: Site.Result)] { try made.get() }

  private static func sites() throws -> [Site.Source] {
    [try SampleSite.shipped(), SampleSite.source(SampleSite.files)]
      + (1...20).map { SampleSite.source(GeneratedSite(seed: $0).files) }
      + (1...3).map { SampleSite.source(WildSite(seed: $0, papers: 3).files) }
  }

  @Test("sites made by a seed have mentions, and no errors")
  func generatedSitesAreSound() {
    for seed in 1...20 as ClosedRange<UInt64> {
      let result = SampleSite.build(GeneratedSite(seed: seed).files)
      #expect(result.mentions > 5, "seed \(seed)")
      #expect(result.diagnostics.filter { $0.severity == .error }.map(\.description) == [], "seed \(seed)")
    }
  }

  @Test("the order in which a folder is listed changes nothing")
  func ignoresListingOrder() throws {
    for (site, expected) in try Self.builtSites() {
      var generator = SeededGenerator(seed: 7)
      let shuffled = Site.Source(
        content: site.content.shuffled(using: &generator),
        templates: site.templates.shuffled(using: &generator))
      let found = Site.build(shuffled)
      #expect(found.files == expected.files)
      #expect(found.diagnostics == expected.diagnostics)
    }
  }

  @Test("every link leads to a file and an id that exist")
  func linksLeadSomewhere() throws {
    for (_, result) in try Self.builtSites() {
      #expect(result.pages > 10)
      #expect(HTMLPage.deadLinks(in: result.plainFiles) == [])
    }
  }

  @Test("every page can be reached from the first by clicking, but that for addresses that are none")
  func pagesAreReachable() throws {
    for (_, result) in try Self.builtSites() {
      #expect(HTMLPage.unreachable(from: "index.html", in: result.plainFiles).filter { $0 != "404.html" } == [])
    }
  }

  @Test("ids stand once in a page")
  func idsAreUnique() throws {
    for (_, result) in try Self.builtSites() {
      for file in result.files where file.path.hasSuffix(".html") {
        let ids = HTMLPage(path: file.path, bytes: file.bytes ?? []).ids
        #expect(Set(ids).count == ids.count, "\(file.path)")
      }
    }
  }

  @Test("a paper whose texts were given up is read the same again, and nobody is told of it")
  func readsAgain() throws {
    for site in try Self.sites() {
      let library = Stages(site, Redirects()).library
      let pages = library.papers.flatMap(\.texts).map(\.page)
      let before = pages.map(library.document)
      for paper in library.papers { library.releasePaper(before: paper.page) }
      for paper in library.read { paper.release() }
      #expect(pages.map(library.document) == before)
      #expect(library.texts.flatMap { $0.map(\.page) }.starts(with: pages))
    }
  }

  @Test("without its links a text is what Markdown gives without recognition, letter for letter")
  func linksLeaveTheTextAlone() throws {
    for site in try Self.sites() {
      let stages = Stages(site, Redirects())
      let library = stages.library
      let registers = RegisterReader(stages.registers, FactLog())
      for text in library.papers.flatMap(\.texts).compactMap({ library.whole($0.page) }) {
        let (page, document) = (text.page, text.document)
        let body = FrontMatter(of: text.source).body
        let plain = Markdown.render(body.bytes, firstLine: body.line) { _ in [] }
        let expected = Self.withoutLinks(plain.html.dressed.bytes)
        let found = Self.withoutLinks(document.linked(in: LinkOrigin(page), registers))
        // A heading that is the title of the page stands in its head.
        #expect(
          found == expected || expected.starts(with: "<h1".utf8) && expected.suffix(found.count) == found[...],
          "\(page)")
        let linked = document.linked(in: LinkOrigin(page), registers)
        #expect(!Self.links(document) || linked.count > found.count, "\(page)")
      }
    }
  }

  /// Whether a mention stands in the text, and not only in a heading that became the title.
  private static func links(_ document: Document) -> Bool {
    document.html.gaps.contains { gap in if case .mention = document.uses[gap.mark] { true } else { false } }
  }

  /// The HTML without the tags that links are made of, and without the addresses of pictures.
  private static func withoutLinks(_ html: [UInt8]) -> [UInt8] {
    let tag = /<a [^>]*>|<\/a>|<abbr [^>]*>|<\/abbr>| src="[^"]*"/.matchingSemantics(.unicodeScalar)
    return Array(String(decoding: html, as: UTF8.self).replacing(tag, with: "").utf8)
  }
}
