/// Finds all citations in running text.
public struct CitationFinder: Sendable {
  private let context: Context
  private let recognisers: [any Recogniser.Type]
  /// For each byte, the recognisers that can begin with it, as bits in the order of `recognisers`.
  private let table: [UInt32]

  /// A footnote mark in a text, and the paper that the note cites first.
  public struct Note: Sendable {
    public let offset: Int
    public let paper: ParliamentaryPaper?

    public init(offset: Int, paper: ParliamentaryPaper?) {
      self.offset = offset
      self.paper = paper
    }
  }

  public init(vocabulary: Vocabulary) {
    context = Context(vocabulary: vocabulary)
    recognisers = [
      NameRecogniser.self, PaperRecogniser.self, NumberFirstRecogniser.self, AppendixRecogniser.self,
      ProceedingsRecogniser.self,
      GazetteRecogniser.self, JournalRecogniser.self, EUActRecogniser.self, CommissionDocumentRecogniser.self,
      CaseLawRecogniser.self, HouseDocumentRecogniser.self, MotionRecogniser.self, MemberRecogniser.self,
      ArticleRecogniser.self, LawRecogniser.self,
      LetterRecogniser.self, AmountRecogniser.self, DateRecogniser.self,
      ReportParagraphRecogniser.self,
    ]
    var table = [UInt32](repeating: 0, count: 256)
    for byte in vocabulary.firstBytes { table[Int(byte)] |= 1 }
    for (index, recogniser) in recognisers.enumerated() {
      for byte in recogniser.firstBytes { table[Int(byte)] |= 1 << UInt32(index) }
    }
    self.table = table
  }

  /// Finds citations.
  ///
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - opaque: ranges in which nothing is found and which no citation crosses, in order.
  ///   - notes: footnote marks; a motion may have its number there.
  /// - Returns: the citations in the order of the text; one that stands inside another follows it.
  public func citations(
    in text: [UInt8], except opaque: [Range<Int>] = [], notes: [Note] = []
  ) -> [Citation] {
    let readable = Self.mask(text, opaque)
    let found = citations(in: readable, readable.indices, of: .everything)
    return MotionNumbering.number(found, in: readable, notes: notes)
  }

  private func citations(in text: [UInt8], _ range: Range<Int>, of sort: Inside) -> [Citation] {
    guard sort != .nothing else { return [] }
    var found: [Citation] = []
    var position = range.lowerBound
    while position < range.upperBound {
      let candidates = table[Int(text[position])]
      if candidates != 0, Byte.beginsWord(text, at: position),
        let best = longest(of: candidates, sort, at: Reader(text, at: position), before: range.upperBound)
      {
        found += best.citations
        found += citations(in: text, position + 1..<best.end, of: best.inside)
        position = best.end
      } else {
        position += 1
      }
    }
    return found
  }

  /// The longest expression that begins at the reader, of the recognisers that are candidates.
  private func longest(
    of candidates: UInt32, _ sort: Inside, at reader: Reader, before limit: Int
  ) -> (citations: [Citation], inside: Inside, end: Int)? {
    var best: (citations: [Citation], inside: Inside, end: Int)?
    for (index, recogniser) in recognisers.enumerated()
    where candidates & 1 << UInt32(index) != 0
      && (sort == .everything || recogniser == DateRecogniser.self)
    {
      let citations = recogniser.citations(at: reader, in: context)
      guard let end = citations.first?.phrase.upperBound, end <= limit else { continue }
      if end > best?.end ?? reader.position { best = (citations, recogniser.inside, end) }
    }
    return best
  }

  /// 0xFF occurs in no UTF-8 text, so nothing matches it and no word goes across.
  private static func mask(_ text: [UInt8], _ opaque: [Range<Int>]) -> [UInt8] {
    var readable = text
    for range in opaque {
      for index in range { readable[index] = 0xFF }
    }
    maskAddresses(&readable)
    return readable
  }

  /// An address on the net is one thing, whatever names stand in it: what lies between blanks and has `://`, `www.` or `@` in it.
  private static func maskAddresses(_ text: inout [UInt8]) {
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex { $0 <= 0x20 } ?? text.count
      if end - start > 4, isAddress(text[start..<end]) {
        for index in start..<end { text[index] = 0xFF }
      }
      start = end + 1
    }
  }

  private static func isAddress(_ word: ArraySlice<UInt8>) -> Bool {
    for (index, byte) in zip(word.indices, word) {
      let rest = word[index...]
      if byte == UInt8(ascii: "@") || (byte == UInt8(ascii: ":") && rest.starts(with: "://".utf8))
        || (byte == UInt8(ascii: "w") && rest.starts(with: "www.".utf8))
      {
        return true
      }
    }
    return false
  }
}
