import Griffie
import Yams

extension SourceFile {
  /// The keys of its front matter; nil when it has none that can be read.
  var frontMatter: Node? {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let isFence: (Substring) -> Bool = { $0.trimmingSuffix { $0.isWhitespace } == "---" }
    guard let first = lines.first, isFence(first), let end = lines.dropFirst().firstIndex(where: isFence) else {
      return nil
    }
    do {
      return try Yams.compose(yaml: lines[1..<end].joined(separator: "\n"), .basic, .default, .utf8)
    } catch {
      // The build names the place of the fault; here the file is only one that cannot be compared.
      return nil
    }
  }
}

extension Substring {
  fileprivate func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> Substring {
    var text = self
    while let last = text.last, isTrimmed(last) { text.removeLast() }
    return text
  }
}
