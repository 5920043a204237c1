/// Gives motions the number the text gives them.
///
/// A number stands behind the proposers (`, Kamerstuk 36 045, nr. 100`), in brackets later in the sentence (`over … (Kamerstuk
/// 35 373, nr. 15)`), or in a footnote whose mark stands at the phrase. A motion named twice in a sentence by the same
/// proposers is one motion.
enum MotionNumbering {
  static func number(
    _ citations: [Citation], in text: Span<UInt8>, notes: [CitationFinder.Note]
  ) -> [Citation] {
    var numbered = citations.indices.flatMap { index -> [Citation] in
      let citation = citations[index]
      guard case .motion = citation.reference else { return [citation] }
      let note = notes.first {
        ($0.offset == citation.range.upperBound || $0.offset == citation.range.upperBound + 1)
          && $0.paper != nil
      }
      let numbers = note?.paper.map { [$0] } ?? papers(behind: index, in: citations, text)
      return numbers.isEmpty ? [citation] : numbers.map(citation.numbered)
    }
    shareNumbers(&numbered, in: text)
    return numbered
  }

  /// The first paper behind the motion in its sentence: joined directly, or in brackets with no other motion between. Several
  /// motions in one phrase ("moties van …") have all numbers of the list.
  private static func papers(
    behind index: Int, in citations: [Citation], _ text: Span<UInt8>
  ) -> [ParliamentaryPaper] {
    let end = citations[index].range.upperBound
    for citation in citations[(index + 1)...] {
      switch citation.reference {
      case .motion: return []
      case .paper(let paper):
        let between = end..<max(end, citation.range.lowerBound)
        let joined = between.allSatisfy { [0x20, 0x0A, 0x2C, 0x28].contains(text[$0]) }
        let bracketed =
          between.last.map { text[$0] == UInt8(ascii: "(") } ?? false && !Sentence.ends(in: text, between)
        guard joined || bracketed else { return [] }
        guard isPlural(citations[index], text) else { return [paper] }
        return citations.filter { $0.phrase == citation.phrase }.compactMap(\.paper)
      default: continue
      }
    }
    return []
  }

  private static func isPlural(_ citation: Citation, _ text: Span<UInt8>) -> Bool {
    text.string(citation.range).lowercased().contains("moties ")
  }

  /// A motion without a number is the numbered one of the same proposers in its sentence.
  private static func shareNumbers(_ citations: inout [Citation], in text: Span<UInt8>) {
    let numbered = citations.filter { $0.motion?.paper != nil }
    guard !numbered.isEmpty else { return }
    citations = citations.map { citation in
      guard let motion = citation.motion, motion.paper == nil else { return citation }
      let sentence = Sentence.range(around: citation.range, in: text)
      let same = numbered.first {
        sentence.contains($0.range.lowerBound) && $0.motion?.proposers == motion.proposers
      }
      return same?.motion?.paper.map(citation.numbered) ?? citation
    }
  }
}
