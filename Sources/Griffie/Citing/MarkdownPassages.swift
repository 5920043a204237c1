import Citations
import CommonMark

/// A Markdown file as passages: its blocks, with the way back to the bytes of the file.
struct MarkdownPassages {
  /// What stands under the front matter, with every byte in its place, and nothing in it that cmark would replace by something longer.
  private let body: [UInt8]
  private let lines: SourceLines
  /// Where the body begins in the file.
  private let start: Int
  /// What the front matter says.
  private let dossier: DossierNumber?
  private let date: Day?

  init(_ text: CitedText) {
    let readable = Self.readable(text.bytes[text.start...])
    let bodyStart = FrontMatter.bodyStart(readable)
    body = Array(readable[bodyStart...])
    lines = SourceLines(body)
    start = text.start + bodyStart
    (dossier, date) = Self.head(of: text.name, Array(readable[..<bodyStart]))
  }

  /// What the front matter says; nil where it says nothing, or holds what no site can. A text that is cited may be of no site at all, so that
  /// only this is lost; `griffie check` tells what is wrong.
  private static func head(of name: String, _ frontMatter: [UInt8]) -> (dossier: DossierNumber?, date: Day?) {
    guard let source = try? SourceText(SourceFile(path: name, bytes: frontMatter), root: "") else { return (nil, nil) }
    var keys = KeyReader(FrontMatter(of: source), of: source)
    return (keys.value("dossier", "a dossier number, like 36 045 or 36 200 X", DossierNumber.init), keys.day("date"))
  }

  /// The blocks with their citations; nil when the text is nested so deeply that it cannot be read as Markdown.
  func all(by finder: CitationFinder) -> [Passage]? {
    let (passages, unused) = read(body, finder)
    // A note that nothing refers to is no block. Its citations count all the same.
    let marks = unused.map { "[^\($0)]" }.joined()
    return unused.isEmpty ? passages : read(body + Array("\n\n\(marks)\n".utf8), finder).passages ?? passages
  }

  /// The blocks with their citations, and the labels of notes that nothing refers to.
  private func read(_ markdown: [UInt8], _ finder: CitationFinder) -> (passages: [Passage]?, unused: [String]) {
    var passages: [Passage]?
    var shortForms = ShortForms()
    let rendered = Markdown.render(markdown) { blocks in
      let found = BlockCitations.find(in: blocks, by: finder, dossier: dossier, shortForms: &shortForms)
      passages = zip(blocks, found).map { block, citations in
        Passage(text: block.text, found: citations.map { ($0, source($0.range, in: block)) }, date: date)
      }
      return []
    }
    let unused = rendered.faults.compactMap { fault -> String? in
      guard case .unusedNote(let label) = fault.kind else { return nil }
      return label
    }
    return (passages, unused)
  }

  /// The bytes of the file from the first of a range to its last, whatever marks stand between.
  private func source(_ range: Range<Int>, in block: TextBlock) -> Range<Int> {
    let first = lines.offset(at: block.position(of: range.lowerBound))
    var last = range.upperBound - 1
    while last > range.lowerBound, block.text[last] & 0xC0 == 0x80 { last -= 1 }
    let end = end(of: block.text[last..<range.upperBound], at: lines.offset(at: block.position(of: last)))
    return start + first..<start + max(first, end)
  }

  /// The end of what stands for a character: itself, an escape, or an entity.
  private func end(of character: ArraySlice<UInt8>, at offset: Int) -> Int {
    let rest = body[offset...]
    if rest.starts(with: character) { return offset + character.count }
    if rest.first == UInt8(ascii: "\\") { return min(offset + 2, body.count) }
    return rest.firstIndex(of: UInt8(ascii: ";")).map { $0 + 1 } ?? body.count
  }

  /// The same number of bytes: SUB for what is no UTF-8 and for NUL, a line feed for a carriage return that stands alone.
  private static func readable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var readable: [UInt8] = []
    readable.reserveCapacity(bytes.count)
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar): readable += scalar.first == 0 ? [0x1A] : Array(scalar)
      case .error(let length): readable += [UInt8](repeating: 0x1A, count: length)
      case .emptyInput:
        return readable.withoutLoneReturns
      }
    }
  }
}
