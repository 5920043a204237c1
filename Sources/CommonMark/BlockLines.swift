/// The lines of a paragraph or heading, without what their containers put in front of them.
struct BlockLines {
  /// One range of the source for each line, up to its end.
  let ranges: [Range<Int>]

  /// The lines of a node that stands within that many block quotes.
  ///
  /// Link definitions at the beginning are left out. cmark takes them from the text of the paragraph, but not from
  /// its lines; the text itself shows where it begins.
  init(of node: Node, in source: SourceText, quotes: Int) {
    var lines = [Self.start(of: node, in: source)..<source.line(node.startLine).upperBound]
    var number = node.startLine + 1
    while number <= node.endLine {
      let start = source.contentStart(ofLine: number, quotes: quotes)
      let end = source.line(number).upperBound
      if start < end { lines.append(start..<end) }
      number += 1
    }
    // cmark counts the line behind the dashes of a heading as its last, unless the text ends there.
    if node.kind == .heading, let underline = lines.indices.dropFirst().first(where: { source.isUnderline(lines[$0]) })
    {
      lines.removeSubrange((underline + 1)...)
    }
    ranges = Array(
      lines.dropFirst(Self.definitions(in: lines, before: node.firstChild, of: source)))
  }

  /// Where a block begins in its source, as cmark says.
  static func start(of node: Node, in source: SourceText) -> Int {
    let line = source.line(node.startLine)
    return min(line.lowerBound + max(0, node.startColumn - 1), line.upperBound)
  }

  private static func definitions(
    in lines: [Range<Int>], before first: Node?, of source: SourceText
  ) -> Int {
    guard let line = lines.first, source.bytes[line].first == .bracket, let first,
      first.kind == .text
    else { return 0 }
    let literal = first.literal
    return lines.firstIndex { source.bytes.matches(literal, at: $0.lowerBound) } ?? 0
  }
}

extension SourceText {
  /// Whether a line makes the text above it a heading.
  fileprivate func isUnderline(_ line: Range<Int>) -> Bool {
    let signs = bytes[line].reversed().drop { $0 == .space || $0 == .tab }
    return signs.allSatisfy { $0 == .dash } || signs.allSatisfy { $0 == UInt8(ascii: "=") }
  }
}
