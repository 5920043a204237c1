/// A reference found in running text, and where.
public struct Citation: Hashable, Sendable {
  public private(set) var reference: Reference
  /// Whether it names a document by words that describe it, and the number stands elsewhere: `Kamerbrief over hulp`.
  public let isInWords: Bool
  /// The bytes that name just this: in `nrs. 635 en 636` the second citation is `636`.
  public var range: Range<Int> { place.range }
  /// The bytes of the whole expression, the same for all citations of a list.
  public var phrase: Range<Int> { whole.range }
  private var place: Place
  private var whole: Place
  /// What is wrong with the way it is written, when the meaning is sure all the same; the first of a list has it.
  public let slip: Slip?

  init(
    _ reference: Reference, at range: Range<Int>, phrase: Range<Int>? = nil, slip: Slip? = nil,
    isInWords: Bool = false
  ) {
    self.reference = reference
    place = Place(range)
    whole = phrase.map(Place.init) ?? place
    self.slip = slip
    self.isInWords = isInWords
  }
}

extension Citation {
  /// A range in a text of at most 4 GB, in half the memory: long texts have very many.
  private struct Place: Hashable {
    private let start: UInt32
    private let end: UInt32

    init(_ range: Range<Int>) { (start, end) = (UInt32(range.lowerBound), UInt32(range.upperBound)) }

    var range: Range<Int> { Int(start)..<Int(end) }
  }
}

/// A way of writing that is wrong, though it is sure what is meant.
public indirect enum Slip: Hashable, Sendable {
  /// A word between label and number, and where it begins in the text: "Kamerstuk met 35 982, nr. 9".
  case strayWord(String, at: Int, after: String)
}

extension Citation {
  /// The paper it cites, when it cites one.
  public var paper: ParliamentaryPaper? {
    guard case .paper(let paper) = reference else { return nil }
    return paper
  }

  /// The dossier it cites, or cites a paper of.
  var dossier: DossierNumber? {
    switch reference {
    case .paper(let paper): paper.dossier
    case .dossier(let dossier): dossier
    default: nil
    }
  }

  /// Whether it cites something that was printed.
  var isOfPrint: Bool {
    switch reference {
    case .paper, .dossier, .appendix, .proceedings, .gazette, .journal, .act, .commissionDocument, .caseLaw,
      .houseDocument,
      .letter:
      true
    case .name, .motion, .member, .office, .otherOffice, .law, .article, .amount, .date, .reportParagraph: false
    }
  }

  /// Whether it names a motion.
  var isMotion: Bool {
    if case .motion = reference { true } else { false }
  }

  /// Whether it names a motion whose number is known.
  var isNumberedMotion: Bool {
    if case .motion(let motion) = reference { motion.paper != nil } else { false }
  }

  /// Whether it names a motion whose number is not known.
  var isMotionWithoutNumber: Bool {
    if case .motion(let motion) = reference { motion.paper == nil } else { false }
  }

  /// The motion it names, when it names one.
  public var motion: Motion? {
    guard case .motion(let motion) = reference else { return nil }
    return motion
  }

  /// The member it names, when it names one.
  var member: MemberName? {
    guard case .member(let name) = reference else { return nil }
    return name
  }

  /// Whether a dossier stands in brackets directly behind it in the text, read as a number or not: `(was 36 045, nr. 3)`.
  public func isBeforeBracket(in text: [UInt8]) -> Bool {
    MotionNumbering.hasBracket(
      in: text.span, range.upperBound..<min(text.count, range.upperBound + 2), before: text.count)
  }

  /// Makes it one of the citations of a longer expression.
  mutating func widen(to phrase: Range<Int>) { whole = Place(phrase) }

  /// Moves it to other places.
  mutating func move(_ place: (Range<Int>) -> Range<Int>) {
    let isWhole = phrase == range
    self.place = Place(place(range))
    whole = isWhole ? self.place : Place(place(phrase))
  }

  /// The same citation of a motion, with the number it turns out to have. Other citations stay as they are.
  public func numbered(_ paper: ParliamentaryPaper) -> Citation {
    var citation = self
    citation.number(paper)
    return citation
  }

  /// Gives a motion the number it turns out to have. Other citations stay as they are.
  mutating func number(_ paper: ParliamentaryPaper) {
    guard case .motion(var motion) = reference else { return }
    motion.paper = paper
    reference = .motion(motion)
  }
}

extension Reader {
  /// Takes a list and adds a citation for each item: `635`, `635 en 636`. The range of the first begins at `start`, and so does the phrase
  /// of all. False when there is no item.
  @discardableResult
  mutating func takeCitations(
    _ found: inout [Citation], from start: Int, _ item: (inout Reader) -> Reference?
  ) -> Bool {
    let first = found.count
    takeItems(from: start) { reader, begin in
      guard let reference = item(&reader) else { return false }
      found.append(Citation(reference, at: begin..<reader.position))
      return true
    }
    if found.count == first { return false }
    for index in first..<found.count { found[index].widen(to: start..<position) }
    return true
  }
}
