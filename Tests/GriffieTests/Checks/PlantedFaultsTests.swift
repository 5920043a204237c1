import GriffieTestSupport
import Testing

@testable import Griffie

struct PlantedFaultsTests {
  @Test("of sixty faults in the shipped content each is told at its line, and nothing else", arguments: [1, 2, 3, 4])
  func tellsAll(_ seed: UInt64) throws {
    let shipped = try SampleSite.shipped()
    let planter = FaultPlanter(shipped.content, in: "kabinetsreactie", count: 60, seed: seed)
    let source = Site.Source(
      content: planter.files.map { SourceFile(path: $0.key, bytes: $0.value) },
      templates: planter.templates.map { SourceFile(path: $0.key, bytes: Array($0.value.utf8)) })
    let found = SiteCheck(source, known: Self.papers(of: shipped)).diagnostics.map { diagnostic in
      let line = diagnostic.place.line.map { ":\($0)" } ?? ""
      return "\(diagnostic.place.path)\(line) \(diagnostic.rule.rawValue)"
    }
    #expect(planter.expected.count == 60)
    // All but what only the disk can show: the output, and links.
    #expect(Set(planter.expected.compactMap { $0.split(separator: " ").last }).count == Rule.allCases.count - 2)
    #expect(found.sorted() == planter.expected)
  }

  /// The papers that the content cites, and those that planted paragraphs cite rightly.
  private static func papers(of source: Site.Source) -> KnownPapers? {
    let mentions = Site.build(source).stages.library.summaries.flatMap(\.mentions)
    let identifiers = mentions.compactMap { mention -> String? in
      guard case .entry(_, let referent) = mention.resolution else { return nil }
      return referent.identifier.hasPrefix("kst-") ? referent.identifier : nil
    }
    return KnownPapers(Array((identifiers + ["kst-35982-9", "kst-99999-1"]).joined(separator: "\n").utf8))
  }
}
