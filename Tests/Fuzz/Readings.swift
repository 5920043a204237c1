import CommonMark
import GriffieImport
import Templates

@testable import Citations
@testable import Griffie

/// What each part makes of bytes, with its laws.
enum Readings {
  private static let finder = CitationFinder(
    vocabulary: Vocabulary([
      .init("Europese Vredesfaciliteit", key: 0), .init("EPF", key: 0),
      .init("Minister van Defensie", key: 1, role: .office),
      .init("Wet open overheid", key: 2, role: .law),
    ]))

  /// Citations lie within the text, their expressions in order.
  static func citations(_ bytes: [UInt8]) {
    let found = finder.citations(in: bytes)
    for citation in found {
      precondition(
        !citation.range.isEmpty && citation.range.upperBound <= bytes.count, "a citation lies within the text")
      precondition(citation.phrase.contains(citation.range.lowerBound), "a citation stands in its phrase")
    }
    let starts = found.map(\.phrase.lowerBound)
    precondition(starts == starts.sorted(), "citations are in order")
    precondition(finder.citations(in: bytes) == found, "the same text has the same citations")
  }

  /// The HTML is UTF-8, as the text is, and a mark put around each block leaves its text as it is.
  static func markdown(_ bytes: [UInt8]) {
    let bytes = Array(String(decoding: bytes, as: UTF8.self).utf8)
    let plain = Markdown.render(bytes) { _ in [] }
    let marked = Markdown.render(bytes) { blocks in
      blocks.indices.compactMap { index in
        // A mark of all the text of a link takes its place.
        let range = blocks[index].text.indices
        let isLink = blocks[index].links.contains { $0.range == range }
        return range.isEmpty || isLink ? nil : Mark(block: index, range: range)
      }
    }
    precondition(
      marked.html.filled { _ in [] } == plain.html.filled { _ in [] }, "marks change nothing but their places")
    precondition(String(validating: plain.html.bytes, as: UTF8.self) != nil, "HTML is UTF-8")
    _ = Markdown.doubts(in: bytes)
  }

  /// What compiles can be rendered, or says why not; what it reads is known.
  static func templates(_ bytes: [UInt8]) {
    let parts = bytes.split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false).map(Array.init)
    let sources = Dictionary(uniqueKeysWithValues: zip(["page", "part", "parent"], parts))
    do throws(TemplateError) {
      let templates = try TemplateSet(sources)
      _ = templates.reach(of: "page")
      let row = TemplateValue.object(["a": .text("<x>"), "b": .list([.text("1"), .text("2")]), "c": .null])
      _ = try templates.render(
        "page", with: .object(["title": .text("&"), "rows": .list([row, row]), "a": .null, "items": .list([])]))
    } catch {
      precondition(error.line > 0 && error.column > 0, "an error has a place")
    }
  }

  /// A state or memory that can be read is written and read again as it was, whatever stands behind a fingerprint that is right.
  static func state(_ bytes: [UInt8]) {
    for file in [bytes, BuildState.sealed(bytes)] {
      guard let state = BuildState(file) else { continue }
      precondition(BuildState(state.bytes)?.bytes == state.bytes, "a state is what was written")
    }
    guard let memory = Site.Memory(bytes, print: Fingerprint(bytes)).map(file) else { return }
    precondition(Site.Memory(memory, print: Fingerprint(memory)).map(file) == memory, "a memory is what was written")
  }

  private static func file(of memory: Site.Memory) -> [UInt8] {
    var bytes: [UInt8] = []
    let print = memory.write { bytes += $0 }
    precondition(print == Fingerprint(bytes), "a file has the fingerprint of its pieces")
    return bytes
  }

  static func request(_ bytes: [UInt8]) {
    guard let request = try? HTTPRequest(bytes) else { return }
    precondition(request.path.hasPrefix("/"), "a path begins at the root")
    if let path = SitePath(request.path) {
      precondition(
        !path.parts.contains { ["", ".", ".."].contains($0) || $0.utf8.contains(0x2F) || $0.utf8.contains(0) },
        "a path stays in the site")
    }
    _ = request.parameter("a")
    if let path = Percent.decode(request.path[...]) { precondition(path.count <= request.path.utf8.count) }
  }

  /// A paper, an entry of each kind, and a register can have any front matter.
  static func frontMatter(_ bytes: [UInt8]) {
    let paths = ["site.yaml", "a/index.md", "a/01-b.md", "registers/moties/a.md", "registers/b/index.md"]
    let source = Site.Source(
      content: paths.map { SourceFile(path: $0, bytes: bytes) }
        + [SourceFile(path: "registers/moties/index.md", bytes: Array("---\nkind: motions\n---\n".utf8))])
    let found = SiteCheck(source).diagnostics
    precondition(
      found.allSatisfy { $0.place.path.hasPrefix("content/") || $0.rule == .deadPageLink || $0.rule == .addressCase },
      "a fault has its file")
  }

  static func importText(_ bytes: [UInt8]) { imported(.text(bytes), bytes) }

  static func importXML(_ bytes: [UInt8]) { imported(.officialXML(bytes), bytes) }

  /// What an import makes can be built.
  private static func imported(_ body: Import.Source.Body, _ bytes: [UInt8]) {
    guard let paper = try? ReadPaper(Import.Source(name: "brief.txt", bytes: bytes, body: body)),
      let result = try? paper.files(in: "brief", date: nil, beside: RegistersInPlace([]))
    else { return }
    let files = result.files + [Import.settings(for: result.files)]
    let site = Site.build(Site.Source(content: files))
    let errors = site.diagnostics.filter { $0.severity == .error }
    precondition(errors.isEmpty, "an import can be built: \(errors.map(\.description))")
  }
}
