import Citations
import CommonMark

/// Finds the mentions of a document, block by block.
struct MentionReader: Sendable {
  /// A mention with its place, and the parts of the block's text that link to it.
  struct Found {
    let mention: Mention
    let block: Int
    let linked: [Range<Int>]
  }

  private let names: Names
  private let context: PaperContext
  private let plain: [[UInt8]]
  private let source: SourceText
  /// The short forms that the paper has defined up to here.
  private(set) var shortForms: ShortForms
  private(set) var diagnostics: [Diagnostic] = []

  init(names: Names, context: PaperContext, plain: [String], source: SourceText) {
    self.names = names
    self.context = context
    shortForms = context.shortForms
    self.plain = plain.map { Array($0.precomposed.utf8) }.filter { !$0.isEmpty }
    self.source = source
  }

  /// The citations of all blocks.
  mutating func citations(in blocks: [TextBlock]) -> [[Citation]] {
    BlockCitations.find(
      in: blocks, by: names.finder, dossier: context.dossier, shortForms: &shortForms, except: opaque)
  }

  /// Whether a citation is of a paragraph that the answered report does not have.
  func denies(_ citation: Citation) -> Bool {
    guard case .reportParagraph(let paragraph) = citation.reference else { return false }
    return names.denies(paragraph, in: context)
  }

  /// The same, in a paper that has defined these short forms before.
  func knowing(_ shortForms: ShortForms) -> MentionReader {
    var reader = self
    reader.shortForms = shortForms
    return reader
  }

  /// The mentions of all blocks.
  mutating func mentions(in blocks: [TextBlock]) -> [Found] {
    let citations = citations(in: blocks)
    return zip(blocks.indices, citations).flatMap { index, found in
      mentions(of: found, in: blocks[index], index)
    }
  }

  private func opaque(_ block: TextBlock) -> [Range<Int>] {
    guard !plain.isEmpty else { return block.opaque }
    let phrases = plain.flatMap { block.text.wordRanges(of: $0) }
    return (block.opaque + phrases).sorted { $0.lowerBound < $1.lowerBound }
  }

  private mutating func mentions(
    of citations: [Citation], in block: TextBlock, _ index: Int
  ) -> [Found] {
    // The end of what encloses the citation: those inside another follow it.
    var end = 0
    return citations.enumerated().compactMap { order, citation in
      defer { end = max(end, citation.range.upperBound) }
      if citation.reference == .otherOffice { return nil }
      if case .reportParagraph = citation.reference, context.answers == nil { return nil }
      guard let resolution = names.resolve(citation, in: block.text, context) else { return nil }
      let text = block.text.string(citation.range)
      report(citation, resolution, text, in: block)
      let mention = Mention(resolution, text, at: citation.range, in: block)
      let isInside = citation.range.upperBound <= end
      let parts = citation.isQuiet && isInside ? [] : linked(order, in: citations)
      return Found(mention: mention, block: index, linked: parts.compactMap { block.text.trimmedLink($0) })
    }
  }

  /// The range of a citation without those that link inside it. People link inside a motion; a day or sum inside another
  /// expression does not.
  private func linked(_ order: Int, in citations: [Citation]) -> [Range<Int>] {
    let citation = citations[order]
    var parts: [Range<Int>] = []
    var start = citation.range.lowerBound
    for inner in citations[(order + 1)...] {
      if inner.range.lowerBound >= citation.range.upperBound { break }
      guard !inner.isQuiet, citation.encloses(inner) else { continue }
      if inner.range.lowerBound > start { parts.append(start..<inner.range.lowerBound) }
      start = max(start, inner.range.upperBound)
    }
    return start < citation.range.upperBound ? parts + [start..<citation.range.upperBound] : parts
  }

  private mutating func report(
    _ citation: Citation, _ resolution: Resolution, _ text: String, in block: TextBlock
  ) {
    if case .entry = resolution, citation.slip == nil { return }
    let place = block.position(of: citation.range.lowerBound)
    switch resolution {
    case .entry: break
    case .ambiguous(let candidates):
      diagnostics.append(.ambiguous(text, candidates, at: place, in: source))
    case .unknown:
      let holders = names.holders(of: citation.reference)
      diagnostics.append(
        holders.isEmpty
          ? .unresolved(text, at: place, in: source) : .outOfOffice(text, holders, at: place, in: source))
    }
    if let slip = citation.slip {
      diagnostics.append(.slip(slip, in: block, of: source))
    }
  }
}

extension Mention {
  convenience init(_ resolution: Resolution, _ text: String, at range: Range<Int>, in block: TextBlock) {
    let sentence = Sentence.range(around: range, in: block.text)
    self.init(
      resolution: resolution, text: text.singleSpaced, anchor: block.anchor,
      sentence: block.text.string(sentence).singleSpaced, start: range.lowerBound - sentence.lowerBound)
  }
}

extension Citation {
  /// Days and sums are listed wherever they stand, and linked only where nothing larger links.
  fileprivate var isQuiet: Bool {
    switch reference {
    case .amount, .date: true
    case .paper, .dossier, .appendix, .proceedings, .gazette, .journal, .act, .commissionDocument, .caseLaw,
      .houseDocument, .motion, .member, .office, .article, .law, .letter,
      .reportParagraph, .otherOffice, .name:
      false
    }
  }

  fileprivate func encloses(_ other: Citation) -> Bool {
    range.lowerBound <= other.range.lowerBound && range.upperBound >= other.range.upperBound
      && range != other.range
  }
}

extension [UInt8] {
  /// The range without blanks and commas at its ends; nil when only the joint of a list is left.
  fileprivate func trimmedLink(_ range: Range<Int>) -> Range<Int>? {
    let isJoint: (Int) -> Bool = { [0x20, 0x0A, 0x2C, 0x2F].contains(self[$0]) }
    guard let first = range.first(where: { !isJoint($0) }), let last = range.last(where: { !isJoint($0) }) else {
      return nil
    }
    let text = self[first...last]
    return text.elementsEqual("en".utf8) || text.elementsEqual("of".utf8) ? nil : first..<last + 1
  }

  func string(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }

  /// Where the phrase occurs as whole words, in order and without overlap; a line end in the text stands for a blank.
  fileprivate func wordRanges(of phrase: [UInt8]) -> [Range<Int>] {
    let isWord: (Int) -> Bool = { index in
      guard self.indices.contains(index) else { return false }
      let byte = self[index]
      return byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte)
    }
    var found: [Range<Int>] = []
    var start = 0
    while start + phrase.count <= count {
      let end = start + phrase.count
      let isThere = zip(self[start..<end], phrase).allSatisfy { $0 == $1 || ($0 == 0x0A && $1 == 0x20) }
      if isThere, !isWord(start - 1) || !isWord(start), !isWord(end) || !isWord(end - 1) {
        found.append(start..<end)
        start = end
      } else {
        start += 1
      }
    }
    return found
  }
}

extension String {
  /// The text with a blank for each line end inside it; every byte keeps its place.
  var singleSpaced: String { utf8.contains(0x0A) ? replacing("\n", with: " ") : self }
}

extension Catalogue.Entry {
  /// When its office was held, as far as that is known: ` from 2022-01-10 until 2024-07-02`.
  fileprivate var term: String {
    guard case .tenure(let tenure) = header.details else { return "" }
    return [("from", tenure.term.from), ("until", tenure.term.until)].map { word, day in
      day.map { " \(word) \($0)" } ?? ""
    }.joined()
  }
}

extension Diagnostic {
  fileprivate static func ambiguous(
    _ text: String, _ candidates: [EntryID], at place: SourcePosition, in source: SourceText
  ) -> Diagnostic {
    // The title of one says that others have the surname.
    if candidates.count == 1, let one = candidates.first {
      return source.diagnostic(
        .ambiguousName, "others than \(one.register)/\(one.key) are called '\(text)' too", at: place,
        suggestion: "give the first name or the party, or link it: [\(text)](register:\(one.register)/\(one.key))")
    }
    return source.diagnostic(
      .ambiguousName, "'\(text)' can mean more than one entry", at: place,
      suggestion: "it can be " + candidates.map { "\($0.register)/\($0.key)" }.joined(separator: ", "))
  }

  static func unresolved(
    _ text: String, at place: SourcePosition, in source: SourceText
  ) -> Diagnostic {
    source.diagnostic(.unknownName, "'\(text)' names no entry", at: place)
  }

  fileprivate static func outOfOffice(
    _ text: String, _ holders: [Catalogue.Entry], at place: SourcePosition, in source: SourceText
  ) -> Diagnostic {
    source.diagnostic(
      .outOfOffice, "nobody was '\(text)' at the date of this paper", at: place,
      suggestion: "it was " + holders.map { "\($0.header.title)\($0.term)" }.joined(separator: ", "))
  }

  fileprivate static func slip(_ slip: Slip, in block: TextBlock, of source: SourceText) -> Diagnostic {
    switch slip {
    case .strayWord(let word, let start, let label):
      let place = block.position(of: start)
      // "en" may join two things of which the first is left out, and a heading with other words has another anchor: links would break.
      let isSure = word != "en" && !block.isHeading
      return source.diagnostic(
        .citationSlip, "the word '\(word)' does not belong between '\(label)' and its number", at: place,
        suggestion: "leave it out", fix: isSure ? source.fix("\(word) ", at: place, by: "") : nil)
    }
  }
}
