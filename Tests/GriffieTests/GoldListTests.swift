import CommonMark
import Foundation
import GriffieTestSupport
import Testing

@testable import Griffie

/// The list of everything the letter names, made by careful reading, against the built site.
@Suite(.enabled(if: Corpus.isThere, "GRIFFIE_CORPUS names no folder"))
struct GoldListTests {
  private static let classes: Set = [
    "kamerstuk", "handelingen", "motie", "kamerlid", "bewindspersoon", "persoon", "instrument",
    "organisatie", "verdrag/artikel", "document", "bedrag", "adviesparagraaf", "datum",
  ]

  /// Ids of the list that are remarks: what they stand for on the site, nil for what must not be there.
  private static let remarks: [String: String?] = [
    "(not yet existing function)": "eurocommissaris-veiligheid",
    "(generic) EU defence ministers": nil,
  ]

  @Test("every id of the list is an entry with a mention")
  func findsEveryID() throws {
    let result = Site.build(try SampleSite.shipped())
    let json = try JSONSerialization.jsonObject(with: Data(result.text("data/mentions.json").utf8))
    let mentions = try #require(json as? [[String: String]])
    let found = Set(mentions.compactMap { $0["id"].map(Slug.make) })
    let ids = try Corpus.rows("seed/gold.tsv").filter { Self.classes.contains($0["class"] ?? "") }
      .flatMap(Self.ids)
    #expect(Set(ids).count > 150)
    #expect(Set(ids).filter { !found.contains(Slug.make($0)) }.sorted() == [])
  }

  @Test("the plural 'Ministers van Defensie' is nobody of this cabinet")
  func passesOverForeignMinisters() throws {
    let result = Site.build(try SampleSite.shipped())
    let page = result.text("kabinetsreactie/de-eu-en-haar-buren.html")
    #expect(page.contains("Ministers van Defensie"))
    #expect(!page.contains("minister-defensie.html"))
  }

  /// The ids of a row: several behind semicolons, a motion's number and a minister's office out of a longer key.
  private static func ids(_ row: [String: String]) -> [String] {
    guard let id = row["id"] else { return [] }
    if let remark = remarks[id] { return remark.map { [$0] } ?? [] }
    let parts = id.split(separator: "|").map(String.init)
    switch row["class"] {
    case "motie": return [parts.last ?? id]
    case "bewindspersoon": return [parts[0]]
    default: return id.split(separator: ";").map(String.init)
    }
  }
}
