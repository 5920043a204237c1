import Foundation
import GriffieTestSupport
import Testing

@testable import Griffie

/// Sites as nobody would write them. `GRIFFIE_SITES` asks for more and larger ones than a short run has; `GRIFFIE_HTML_CHECKER` names the
/// archive of the Nu checker, which then reads all pages. The laws of every site are in LawTests, those of edits in RebuildTests.
struct WildSiteTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let count = environment["GRIFFIE_SITES"].flatMap(UInt64.init)
  private static let checker = environment["GRIFFIE_HTML_CHECKER"]

  private static func sites() -> [(seed: UInt64, files: [String: String])] {
    (1...(count ?? 3)).map { ($0, WildSite(seed: $0, papers: count == nil ? 3 : 200).files) }
  }

  @Test("have no errors, and pages that are well-formed and lead somewhere")
  func pagesAreSound() {
    for (seed, files) in Self.sites() {
      let result = SampleSite.build(files)
      #expect(result.pages > 20 && result.mentions > 20, "seed \(seed)")
      #expect(result.diagnostics.filter { $0.severity == .error }.map(\.description) == [], "seed \(seed)")
      #expect(HTMLPage.deadLinks(in: result.plainFiles) == [], "seed \(seed)")
      let unreachable = HTMLPage.unreachable(from: "index.html", in: result.plainFiles)
      #expect(unreachable.filter { $0 != "404.html" } == [], "seed \(seed)")
      let pages = result.plainFiles.filter { $0.path.hasSuffix(".html") }
      for (page, faults) in zip(pages, pages.concurrentMap { MarkupFaults.find(in: $0.bytes) }) {
        #expect(faults == [], "seed \(seed), \(page.path)")
      }
    }
  }

  /// Its warnings are of the letters that authors may write.
  @Test("are HTML to the Nu checker", .enabled(if: checker != nil, "GRIFFIE_HTML_CHECKER names the Nu checker"))
  func pagesAreValid() throws {
    for (seed, files) in Self.sites() {
      let folder = try TemporaryFolder()
      for file in SampleSite.build(files).plainFiles where file.path.hasSuffix(".html") {
        try folder.write(file.path, String(decoding: file.bytes, as: UTF8.self))
      }
      let checker = Process()
      let output = Pipe()
      checker.executableURL = URL(filePath: "/usr/bin/env")
      checker.arguments = [
        "java", "-Xss8m", "-jar", Self.checker ?? "", "--errors-only", "--skip-non-html", folder.path,
      ]
      checker.standardError = output
      try checker.run()
      let found = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
      checker.waitUntilExit()
      #expect(found.split(separator: "\n").prefix(20) == [], "seed \(seed)")
      #expect(checker.terminationStatus == 0, "seed \(seed)")
    }
  }
}
