import Citations
import CommonMark

/// A stretch of a text that is read as one, and the citations in it.
struct Passage {
  let text: [UInt8]
  /// In the order of the passage, each with the bytes of the file it stands in.
  let found: [(citation: Citation, source: Range<Int>)]
  /// The day in the front matter of its file.
  let date: Day?

  /// The passages of a text: the whole, its lines, or the blocks of its Markdown.
  static func all(of text: CitedText, by finder: CitationFinder) -> [Passage] {
    switch text.form {
    case .plain: return [whole(text, by: finder)]
    case .lines:
      return SourceLines(text.bytes, from: text.start).ranges(in: text.bytes).map {
        Passage(text.bytes, $0, by: finder)
      }
    // What is no Markdown after all has its citations too.
    case .markdown: return MarkdownPassages(text).all(by: finder) ?? [whole(text, by: finder)]
    }
  }

  private static func whole(_ text: CitedText, by finder: CitationFinder) -> Passage {
    Passage(text.bytes, text.start..<text.bytes.count, by: finder)
  }

  init(text: [UInt8], found: [(citation: Citation, source: Range<Int>)], date: Day? = nil) {
    self.text = text
    self.found = found
    self.date = date
  }

  private init(_ bytes: [UInt8], _ range: Range<Int>, by finder: CitationFinder) {
    let text = Array(bytes[range])
    self.init(
      text: text,
      found: finder.citations(in: text).map { citation in
        let start = range.lowerBound + citation.range.lowerBound
        return (citation, start..<start + citation.range.count)
      })
  }
}
