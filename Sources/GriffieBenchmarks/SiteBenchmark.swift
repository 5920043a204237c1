import Foundation
import Griffie

/// Builds a site in memory: from nothing, again, and after a paragraph or a title is edited.
struct SiteBenchmark {
  private var content: [SourceFile]

  /// Reads a content folder.
  init(_ folder: String) {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    content = names.sorted().compactMap { name in
      guard let bytes = FileManager.default.contents(atPath: "\(folder)/\(name)") else { return nil }
      return SourceFile(path: name, bytes: Array(bytes))
    }
  }

  /// Prints the clock's time of each build, with how many pages it made and a digest of all files.
  mutating func run() {
    var memory = measure("from nothing", reusing: nil)
    memory = measure("nothing changed", reusing: memory)
    edit { $0.last == 0x0A ? $0 + "\nEen alinea meer.\n".utf8 : $0 }
    memory = measure("a paragraph", reusing: memory)
    edit { Array(String(decoding: $0, as: UTF8.self).replacing("title: ", with: "title: Nu ").utf8) }
    _ = measure("a title", reusing: memory)
  }

  /// Edits the section in the middle.
  private mutating func edit(_ change: ([UInt8]) -> [UInt8]) {
    let sections = content.indices.filter {
      content[$0].path.hasSuffix(".md") && !content[$0].path.hasSuffix("index.md")
        && !content[$0].path.hasPrefix("registers/")
    }
    guard !sections.isEmpty else { return }
    let index = sections[sections.count / 2]
    content[index] = SourceFile(path: content[index].path, bytes: change(content[index].bytes))
  }

  private func measure(_ name: String, reusing memory: Site.Memory?) -> Site.Memory? {
    let start = ContinuousClock.now
    let result = Site.build(Site.Source(content: content), reusing: memory)
    let time = (ContinuousClock.now - start) / .milliseconds(1)
    let digest = Fingerprint(Array(result.files.map { "\($0.path) \($0.fingerprint)\n" }.joined().utf8))
    print(
      Cells.line(name, "\(result.rendered.count)", String(format: "%.1f", time))
        + "  of \(result.pages) pages, \(digest)")
    return result.memory
  }
}
