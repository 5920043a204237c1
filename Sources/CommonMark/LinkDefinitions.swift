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
    let start = source.contentStart(ofLine: number, quotes: Limits.depth)
    let end = source.line(number).upperBound
    guard end - start > 3, source.bytes[start] == .bracket, source.bytes[start + 1] != .caret,
      let close = source.bytes[start..<end].firstIndex(of: .closingBracket), close > start + 1, close + 1 < end,
      source.bytes[close + 1] == .colon
    else { return nil }
    return (start + 1..<close, start)
  }

  /// Longer labels are none.
  private static let longestLabel = 999

  /// All that stands between brackets in a paragraph.
  private static func labels(in lines: [Range<Int>], of source: SourceText) -> [String] {
    let text = lines.flatMap { source.bytes[$0] + [.space] }
    var open: [Int] = []
    return text.indices.compactMap { index in
      if text[index] == .bracket { open.append(index) }
      guard text[index] == .closingBracket, let start = open.popLast(), index - start <= longestLabel else {
        return nil
      }
      return key(of: text[start + 1..<index])
    }
  }

  /// Labels are the same without regard to case and to how much space stands between their words.
  private static func key(of label: some Collection<UInt8>) -> String {
    String(decoding: label, as: UTF8.self).lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension TextBlock {
  /// What stayed text though it has the form of a reference, `[text][label]`: no definition has its label.
  var unknownDefinitions: [MarkdownDoubt] {
    zip(text.indices, zip(text, text.dropFirst())).compactMap { place, pair in
      guard pair == (.closingBracket, .bracket), !opaque.contains(where: { $0.contains(place) }),
        text[..<place].contains(.bracket), place + 2 < text.count, text[place + 2] != .caret,
        let close = text[(place + 2)...].firstIndex(of: .closingBracket), close > place + 2
      else { return nil }
      let label = String(decoding: text[place + 2..<close], as: UTF8.self)
      return MarkdownDoubt(kind: .unknownDefinition(label), position: position(of: place + 1))
    }
  }
}
