/// Finds all citations in running text.
public struct CitationFinder: Sendable {
  private let vocabulary: Vocabulary
  private let recognisers: [any Recogniser.Type]
  /// The heads of all recognisers, by their order.
  private let table: HeadTable

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
    self.vocabulary = vocabulary
    recognisers = [
      NameRecogniser.self, PaperRecogniser.self, NumberFirstRecogniser.self, PieceRecogniser.self,
      AppendixRecogniser.self,
      ProceedingsRecogniser.self,
      GazetteRecogniser.self, JournalRecogniser.self, EUActRecogniser.self, CommissionDocumentRecogniser.self,
      CaseLawRecogniser.self, HouseDocumentRecogniser.self, MotionRecogniser.self, MemberRecogniser.self,
      OfficeRecogniser.self, ArticleRecogniser.self, LawRecogniser.self, AmountRecogniser.self, DateRecogniser.self,
      ReportParagraphRecogniser.self,
    ]
    var table = HeadTable()
    for (index, recogniser) in recognisers.enumerated() {
      for head in recogniser.heads { table.insertInAnyCase(head, of: index) }
      for name in recogniser.names(in: vocabulary) { table.insert(name, of: index) }
    }
    self.table = table
  }

  /// Finds citations.
  ///
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - opaque: ranges in which nothing is found and which no citation crosses, in order.
  ///   - notes: footnote marks; a motion may have its number there.
  ///   - dossier: the dossier of the paper the text is from; `stuk nr. 12` is a paper of it. Otherwise that is one of the dossier cited last.
  /// - Returns: the citations in the order of the text; one that stands inside another follows it.
  public func citations(
    in text: [UInt8], except opaque: [Range<Int>] = [], notes: [Note] = [], dossier: DossierNumber? = nil
  ) -> [Citation] {
    var shortForms = ShortForms()
    return citations(in: text, except: opaque, notes: notes, dossier: dossier, shortForms: &shortForms)
  }

  /// Finds citations as well by the short forms that are known from the text before, and learns those that this one defines.
  public func citations(
    in text: [UInt8], except opaque: [Range<Int>] = [], notes: [Note] = [], dossier: DossierNumber? = nil,
    shortForms: inout ShortForms
  ) -> [Citation] {
    let readable = ReadableText(text, except: opaque)
    var context = Context(vocabulary: vocabulary, dossier: dossier)
    let words = citations(in: readable.bytes.span, readable.bytes.indices, &context)
    let found = shortForms.find(words, in: readable.bytes.span, vocabulary)
    var marks = PlainNotes.papers(for: found, in: readable.bytes.span)
    for note in notes { marks[readable.readable(note.offset)] = note.paper }
    let numbered = MotionNumbering.number(found, in: readable.bytes.span, notes: marks)
    let named = DocumentNaming.name(
      numbered, in: readable.bytes.span, quotes: readable.quotes, vocabulary)
    return readable.isAsItCame ? named : named.map { $0.moved(readable.source) }
  }

  private func citations(
    in text: Span<UInt8>, _ range: Range<Int>, onlyDates: Bool = false, _ context: inout Context
  ) -> [Citation] {
    var found: [Citation] = []
    var position = range.lowerBound
    while let start = table.nextHead(in: text, position..<range.upperBound) {
      let best = longest(
        of: start.recognisers, onlyDates: onlyDates, at: Reader(text, at: start.index), before: range.upperBound,
        context)
      guard let best else {
        position = start.index + 1
        continue
      }
      found += best.citations
      if best.holdsDates {
        found += citations(in: text, start.index + 1..<best.end, onlyDates: true, &context)
      }
      if let dossier = best.citations.last?.dossier { context.cited = dossier }
      position = best.end
    }
    return found
  }

  /// The longest expression that begins at the reader, of the recognisers that are candidates.
  private func longest(
    of candidates: UInt32, onlyDates: Bool, at reader: Reader, before limit: Int, _ context: Context
  ) -> (citations: [Citation], holdsDates: Bool, end: Int)? {
    var best: (citations: [Citation], holdsDates: Bool, end: Int)?
    var rest = candidates
    while rest != 0 {
      let recogniser = recognisers[rest.trailingZeroBitCount]
      rest &= rest - 1
      if onlyDates, recogniser != DateRecogniser.self { continue }
      let citations = recogniser.citations(at: reader, in: context)
      guard let end = citations.first?.phrase.upperBound, end <= limit else { continue }
      if end > best?.end ?? reader.position { best = (citations, recogniser.holdsDates, end) }
    }
    return best
  }
}
