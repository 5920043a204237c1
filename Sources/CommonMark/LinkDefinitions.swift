/// The definitions of links in a text, `[label]: address`, and which of them nothing refers to.
///
/// cmark takes them out of the tree without a word, so they are the lines of their form that no paragraph has.
struct LinkDefinitions {
  /// A doubt for each to which nothing refers, a second one of the same label among them.
  private(set) var unused: [MarkdownDoubt] = []

  /// Finds the definitions.
  ///
  /// - Parameters:
  ///   - source: The text.
  ///   - paragraphs: The lines of each paragraph and heading, without definitions.
  init(in source: SourceText, paragraphs: [[Range<Int>]]) {
    let candidates = (1...source.lineCount).compactMap { Self.definition(onLine: $0, of: source) }
    if candidates.isEmpty { return }
    let code = LineRanges(ofCodeIn: source)
    let running = Set(paragraphs.joined().map { source.lineNumber(at: $0.lowerBound) })
    var labels = Set(paragraphs.flatMap { Self.labels(in: $0, of: source) })
    for (label, offset) in candidates {
      let line = source.lineNumber(at: offset)
      if running.contains(line) || code.contains(line) { continue }
      // The first definition of a label is the one that counts.
      if labels.remove(Self.key(of: source.bytes[label])) == nil {
        let kind = MarkdownDoubt.Kind.unusedDefinition(String(decoding: source.bytes[label], as: UTF8.self))
        unused.append(MarkdownDoubt(kind: kind, position: source.position(at: offset)))
      }
    }
  }

  /// The label that a line may define, and where its bracket stands.
  private static func definition(onLine number: Int, of source: SourceText) -> (label: Range<Int>, offset: Int)? {
    let start = source.innerStart(ofLine: number).start
    let end = source.line(number).upperBound
    guard end - start > 3, source.bytes[start] == .bracket, source.bytes[start + 1] != .caret,
      let close = source.bytes.labelEnd(from: start + 1), close > start + 1, close + 1 < end,
      source.bytes[close + 1] == .colon
    else { return nil }
    return (start + 1..<close, start)
  }

  /// Longer labels are none.
  private static let longestLabel = 999

  /// All that stands between brackets in a paragraph, and has no bracket in it.
  private static func labels(in lines: [Range<Int>], of source: SourceText) -> [String] {
    let text = lines.flatMap { source.bytes[$0] + [.space] }
    return text.indices.compactMap { index in
      guard text[index] == .bracket, let end = text.labelEnd(from: index + 1), end - index <= longestLabel else {
        return nil
      }
      return key(of: text[index + 1..<end])
    }
  }

  /// Labels are the same without regard to case and to how much space stands between their words.
  private static func key(of label: some Collection<UInt8>) -> String {
    String(decoding: label, as: UTF8.self).lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension [UInt8] {
  /// The end of the label of a link that begins at `start`, just behind its bracket: the offset of its `]`. A label has no other bracket in it
  /// but behind a backslash.
  fileprivate func labelEnd(from start: Int) -> Int? {
    var offset = start
    while offset < count, self[offset] != .closingBracket {
      if self[offset] == .bracket { return nil }
      offset += self[offset] == .backslash ? 2 : 1
    }
    return offset < count ? offset : nil
  }
}
