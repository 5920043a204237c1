import GriffieTestSupport
import Testing

@testable import Citations

/// Real titles and headings of motions.
@Suite(.enabled(if: Corpus.isThere, "GRIFFIE_CORPUS names no folder"))
struct MotionSetTests {
  private static let finder = CitationFinder(vocabulary: .empty)

  @Test("reads the proposers of real titles, and whether others signed")
  func readsTitles() throws {
    let rows = try Corpus.rows("citations/motion-titles.tsv")
    let wrong = rows.compactMap { row -> String? in
      let title = row["title"] ?? ""
      guard let expected = Self.proposers(of: title) else { return nil }
      let found = Self.motion(in: title)
      return found == expected ? nil : "\(title.prefix(100)) → \(found)"
    }
    for line in wrong { print(line) }
    #expect(Double(wrong.count) <= 0.005 * Double(rows.count))
  }

  @Test("reads the proposers of real headings in capitals")
  func readsHeadings() throws {
    let wrong = try Corpus.rows("citations/motion-headings.tsv").compactMap { row -> String? in
      let heading = row["heading"] ?? ""
      let names =
        heading.split(separator: "MOTIE VAN HET LID ").last?.split(separator: "MOTIE VAN DE LEDEN ").last ?? ""
      let found = Self.motion(in: heading).uppercased()
      let expected = names.replacing(" EN ", with: "; ").replacing(", ", with: "; ").uppercased()
      return found == expected ? nil : "\(heading) → \(found)"
    }
    #expect(wrong == [])
  }

  /// The names in a title by its form: behind "lid" or "leden", up to "over" or "c.s.".
  private static func proposers(of title: String) -> String? {
    let head = title.split(separator: " over ", maxSplits: 1)[0].split(separator: " t.v.v.")[0]
    guard let label = [" het lid ", " de leden "].first(where: { head.contains($0) }),
      let start = head.firstRange(of: label)?.upperBound
    else { return nil }
    let isJoint = head.contains(" c.s.")
    let names = head[start...].split(separator: " c.s.")[0].replacing(" en ", with: ", ").split(separator: ", ")
    return names.map { String($0).trimmed }.joined(separator: "; ") + (isJoint ? " c.s." : "")
  }

  private static func motion(in text: String) -> String {
    let found = finder.citations(in: Array(text.utf8)).lazy.compactMap(\.motion).first
    guard let found else { return "no motion" }
    return found.proposers.map(\.surname).joined(separator: "; ") + (found.jointly ? " c.s." : "")
  }
}

extension String {
  fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
