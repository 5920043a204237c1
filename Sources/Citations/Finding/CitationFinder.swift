/// Finds all citations in running text.
public struct CitationFinder: Sendable {
  private let vocabulary: Vocabulary
  private let recognisers: [any Recogniser.Type]
  /// The heads of all recognisers, by their order.
  private let table: HeadTable

  /// A footnote mark in a text, and the paper that the note is of.
  public struct Note: Sendable {
    public let offset: Int
    public let paper: ParliamentaryPaper?

    public init(offset: Int, paper: ParliamentaryPaper?) {
      self.offset = offset
      self.paper = paper
    }

    /// The paper that a note gives the number of: the one that its first sentence cites, with nothing before it but the motion or a word like
    /// "Zie", and no document named behind it. `Handelingen …, item 4. Zie ook Kamerstuk 36 045, nr. 9`, `Stand van zaken: Kamerstuk 36 045,
    /// nr. 9` and `Kamerstuk 36 045, nr. 9 (brief van 3 mei)` give none.
    public static func paper(of found: [Citation], in text: [UInt8]) -> ParliamentaryPaper? {
      guard let first = found.firstIndex(where: \.isOfPrint), !found[first].isInWords else { return nil }
      return Footnotes.isBare(first, of: found, from: 0, in: text.span) ? found[first].paper : nil
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
      // Any white space in the text stands for a blank in a name.
      for name in recogniser.names(in: vocabulary) { table.insert(name.prefix { $0 != 0x20 }, of: index) }
    }
    self.table = table
  }

  /// Finds citations.
  ///
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - opaque: ranges in which nothing is found and which no citation crosses, in order.
  ///   - notes: footnote marks; a motion may have its number there.
  ///   - dossier: the dossier of the paper the text is from; `stuk nr. 12` is a paper of it. Otherwise that is one of
  ///     the dossier that the text says it is about, or cites in the same sentence.
  /// - Returns: the citations in the order of their expressions, those of a list one after another; one that stands inside another
  ///   expression follows all of that.
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
    var context = Context(vocabulary: vocabulary, dossier: dossier, length: text.count)
    var found: [Citation] = []
    // Prose has no more.
    found.reserveCapacity(text.count / 64)
    find(&found, in: readable.bytes.span, readable.bytes.indices, &context)
    shortForms.find(&found, in: readable.bytes.span, &context)
    var owners: [NumberOwner.Known] = []
    if found.indices.contains(where: { found[$0].isMotion }) {
      let marks = notes.compactMap { note in note.paper.map { (readable.readable(note.offset), $0) } }
      let footnotes = Footnotes(marks, for: found, in: readable.bytes.span)
      owners = MotionNumbering.number(&found, in: readable.bytes.span, notes: footnotes)
    }
    DocumentNaming.name(&found, in: readable.bytes.span, quotes: readable.quotes, owners, vocabulary)
    if !readable.isAsItCame {
      var places = readable.places
      for index in found.indices { found[index].move { places.source(of: $0) } }
    }
    return found
  }

  /// The name of a person directly behind a place in a text: `Ollongren` behind `Minister van Defensie`. Nil where none stands, or a name of the
  /// vocabulary does.
  public func person(behind offset: Int, in text: [UInt8]) -> String? {
    var reader = Reader(text.span, at: offset)
    guard reader.takeSpace() else { return nil }
    return reader.takePersonName(
      in: Context(vocabulary: vocabulary, dossier: nil, length: 0), isHeading: false)
  }

  /// The name of a person within an office, `Minister Ollongren (Defensie)`, or directly behind what is cited.
  public func person(namedWith citation: Citation, in text: [UInt8]) -> String? {
    if case .office = citation.reference {
      var reader = Reader(text.span, at: citation.range.lowerBound)
      let isOffice = reader.takeRanks() != nil
      if isOffice, let person = person(behind: reader.position, in: text) { return person }
    }
    let end = citation.phrase.upperBound
    if let person = person(behind: end, in: text) { return person }
    // Behind a comma a name is sure to be one where it has an initial: ", B. Knapen".
    var reader = Reader(text.span, at: end)
    let hasComma = reader.take(UInt8(ascii: ","))
    guard reader.takeSpace() else { return nil }
    if hasComma, reader.isAtInitial { return person(behind: end + 1, in: text) }
    guard reader.takeFormOfAddress(), let person = person(behind: reader.position, in: text) else { return nil }
    reader = reader.moved(to: reader.position + 1)
    _ = reader.takePersonName(in: Context.none, isHeading: false)
    return reader.isBeforeListOfPersons ? nil : person
  }

  private func find(
    _ found: inout [Citation], in text: Span<UInt8>, _ range: Range<Int>, onlyDates: Bool = false,
    _ context: inout Context
  ) {
    var position = range.lowerBound
    while let head = table.nextHead(in: text, position..<range.upperBound) {
      // To move many takes long, and pages of memory that are not used cost nothing: they move half as often as in an array that doubles.
      if found.count > 10_000, found.count + 100 > found.capacity { found.reserveCapacity(4 * found.count) }
      let best = findLongest(
        &found, of: head.recognisers, onlyDates: onlyDates, at: Reader(text, at: head.index), before: range.upperBound,
        &context)
      guard let best else {
        position = head.index + 1
        continue
      }
      if let dossier = found[found.count - 1].dossier { (context.cited, context.endOfCited) = (dossier, best.end) }
      if best.holdsDates { find(&found, in: text, head.index + 1..<best.end, onlyDates: true, &context) }
      position = best.end
    }
  }

  /// Adds the longest expression that begins at the reader, of the recognisers that are candidates.
  private func findLongest(
    _ found: inout [Citation], of candidates: UInt32, onlyDates: Bool, at reader: Reader, before limit: Int,
    _ context: inout Context
  ) -> (end: Int, holdsDates: Bool)? {
    let first = found.count
    var best: (end: Int, holdsDates: Bool)?
    var rest = candidates
    while rest != 0 {
      let recogniser = recognisers[rest.trailingZeroBitCount]
      rest &= rest - 1
      if onlyDates, recogniser != DateRecogniser.self { continue }
      let next = found.count
      recogniser.find(&found, at: reader, in: &context)
      guard next < found.count else { continue }
      let end = found[next].phrase.upperBound
      if end <= limit, end > best?.end ?? reader.position {
        if first < next { found.removeSubrange(first..<next) }
        best = (end, recogniser.holdsDates)
      } else {
        found.removeSubrange(next...)
      }
    }
    return best
  }
}
