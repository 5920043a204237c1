import Foundation
import GriffieTestSupport
import Testing

@testable import Griffie

/// A build on top of a former one, after edits of all kinds.
struct RebuildTests {
  /// `GRIFFIE_EDITS` asks for more edits than a short run has.
  private static let edits = ProcessInfo.processInfo.environment["GRIFFIE_EDITS"].flatMap(Int.init)

  private static func texts(_ source: Site.Source) -> [String: String] {
    Dictionary(
      source.content.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The memory as another process has it.
  private static func reread(_ memory: Site.Memory) -> Site.Memory? {
    var bytes: [UInt8] = []
    let print = memory.write { bytes += $0 }
    return Site.Memory(bytes, print: print)
  }

  /// Edits a site so many times. After each edit the build on top of the former one is that from nothing, and just the pages that differ
  /// are made.
  private func check(_ files: [String: String], edits: Int, seed: UInt64) {
    var editor = SiteEditor(files, seed: seed)
    var former = Site.build(editor.source)
    var memory: Site.Memory? = former.memory
    for number in 1...edits {
      let edit = editor.edit()
      let clean = Site.build(editor.source)
      let built = Site.build(editor.source, reusing: memory)
      let comment: Comment = "seed \(seed), edit \(number): \(edit)"
      #expect(built.files.map(\.path) == clean.files.map(\.path), comment)
      let differing = zip(built.files, clean.files).filter { $0.fingerprint != $1.fingerprint }.map(\.0.path)
      #expect(differing == [], comment)
      #expect(built.diagnostics == clean.diagnostics, comment)
      #expect(built.pages == clean.pages && built.mentions == clean.mentions, comment)
      if !former.hasErrors, !clean.hasErrors {
        let known = Set(former.files)
        let changed = clean.files.filter { !known.contains($0) }.map(\.path)
        #expect(built.rendered.map(\.path) == changed.filter(Set(clean.rendered.map(\.path)).contains), comment)
      }
      // A site with errors is not published, and the next build is on top of the last good one.
      if !built.hasErrors { memory = number % 3 == 0 ? Self.reread(built.memory) : built.memory }
      if !clean.hasErrors { former = clean }
    }
  }

  @Test("equals one from nothing, and makes the pages that show what changed", arguments: 1...6 as ClosedRange<UInt64>)
  func equalsCleanBuild(_ seed: UInt64) {
    check(GeneratedSite(seed: seed).files, edits: Self.edits ?? 25, seed: seed)
  }

  @Test("a title that is the same in other letters is another one", arguments: ["brief/index.md", "brief/01-een.md"])
  func seesForms(file: String) {
    var files = [
      "site.yaml": "title: Dijken\n", "brief/index.md": "---\ntitle: Caf\u{e9}\n---\n",
      "brief/01-een.md": "---\ntitle: Caf\u{e9}\n---\n\nZie Kamerstuk 36 410, nr. 12.\n",
    ]
    let source = { (files: [String: String]) in
      Site.Source(content: files.map { SourceFile(path: $0, bytes: Array($1.utf8)) }.sorted { $0.path < $1.path })
    }
    let former = Site.build(source(files))
    files[file] = files[file]?.replacing("\u{e9}", with: "e\u{301}")
    let (built, clean) = (Site.build(source(files), reusing: former.memory), Site.build(source(files)))
    #expect(built.files.map(\.fingerprint) == clean.files.map(\.fingerprint))
    #expect(built.files.map(\.fingerprint) != former.files.map(\.fingerprint))
  }

  @Test("so does one of a site of three hundred sections")
  func equalsCleanBuildOfLargeSite() {
    check(GeneratedSite(seed: 7, sections: 300).files, edits: Self.edits ?? 2, seed: 7)
  }

  @Test("so does one of the shipped site")
  func equalsCleanBuildOfShippedSite() throws {
    check(Self.texts(try SampleSite.shipped()), edits: Self.edits ?? 8, seed: 1)
  }

  @Test("makes no page where nothing changed, and one page for a paragraph")
  func makesWhatChanged() {
    var files = SampleSite.files
    let first = SampleSite.build(files)
    #expect(Site.build(SampleSite.source(files), reusing: first.memory).rendered == [])
    files["dijkbrief/01-inleiding.md"] = files["dijkbrief/01-inleiding.md"]?.replacing("schrijft", with: "meldt")
    // The page, the paper on one page, and the entries that quote the sentence.
    let built = Site.build(SampleSite.source(files), reusing: first.memory)
    #expect(built.rendered.map(\.path).contains("dijkbrief/inleiding.html"))
    #expect(built.rendered.map(\.path).contains("dijkbrief/alles.html"))
    #expect(!built.rendered.map(\.path).contains("dijkbrief/slot.html"))
    #expect(!built.rendered.map(\.path).contains("index.html"))
  }
}
