/// Gives motions the number the text gives them.
///
/// A number stands behind the proposers (`, Kamerstuk 36 045, nr. 100`), in brackets later in the sentence (`over … (Kamerstuk
/// 35 373, nr. 15)`), or in a footnote whose mark stands at the phrase. A motion named twice in a sentence by the same
/// proposers is one motion.
enum MotionNumbering {
  /// - Parameter notes: papers that footnotes cite, by the place of their mark.
  static func number(_ citations: [Citation], in text: Span<UInt8>, notes: [Int: ParliamentaryPaper]) -> [Citation] {
    guard citations.contains(where: \.isMotion) else { return citations }
    var numbered: [Citation] = []
    numbered.reserveCapacity(citations.count)
    for (index, citation) in citations.enumerated() {
      guard citation.isMotion else {
        numbered.append(citation)
        continue
      }
      let end = citation.range.upperBound
      let note = notes[end] ?? notes[end + 1]
      let numbers = note.map { [$0] } ?? papers(behind: index, in: citations, text)
      if numbers.isEmpty { numbered.append(citation) }
      for number in numbers { numbered.append(citation.numbered(number)) }
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
    for other in (index + 1)..<citations.count {
      let citation = citations[other]
      if citation.isMotion || citation.range.lowerBound > end + reach { return [] }
      guard let paper = citation.paper else { continue }
      let between = end..<max(end, citation.range.lowerBound)
      let joined = between.allSatisfy { Byte.isSpace(text[$0]) || text[$0] == 0x2C || text[$0] == 0x28 }
      guard joined || isBracket(text, at: between.upperBound - 1) && !Sentence.ends(in: text, between) else {
        return []
      }
      guard isPlural(citations[index], text) else { return [paper] }
      return citations[other...].prefix { $0.phrase == citation.phrase }.compactMap(\.paper)
    }
    return []
  }

  /// How far behind a motion its number is looked for, in bytes: titles are shorter.
  private static let reach = 600

  /// `(` directly, or with a word that leads to the number: `(zie Kamerstuk …`, `(stuk nr. …`.
  private static func isBracket(_ text: Span<UInt8>, at index: Int) -> Bool {
    var before = index
    while before > 0, index - before < 6, Byte.isLower(text[before]) || text[before] == 0x20 { before -= 1 }
    return text[before] == UInt8(ascii: "(")
  }

  private static func isPlural(_ citation: Citation, _ text: Span<UInt8>) -> Bool {
    var reader = Reader(text, at: citation.range.lowerBound)
    _ = reader.takeRevision()
    return reader.takeAnyWordInAnyCase(["moties", "amendementen"]) != nil
  }

  /// A motion without a number is the numbered one of the same proposers in its sentence.
  private static func shareNumbers(_ citations: inout [Citation], in text: Span<UInt8>) {
    var numbered: [[MemberName]: [(place: Int, paper: ParliamentaryPaper)]] = [:]
    for citation in citations {
      guard let motion = citation.motion, let paper = motion.paper else { continue }
      numbered[motion.proposers, default: []].append((citation.range.lowerBound, paper))
    }
    guard !numbered.isEmpty else { return }
    for index in citations.indices where citations[index].isMotion {
      guard let motion = citations[index].motion, motion.paper == nil, let same = numbered[motion.proposers] else {
        continue
      }
      let sentence = Sentence.range(around: citations[index].range, in: text)
      let next = same.firstIndexOfSorted { $0.place >= sentence.lowerBound }
      guard next < same.count, sentence.contains(same[next].place) else { continue }
      citations[index] = citations[index].numbered(same[next].paper)
    }
  }
}
