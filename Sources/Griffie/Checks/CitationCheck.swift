import Citations
import CommonMark

/// Citations that lead nowhere though they can be read: motions without a number, papers that do not exist, short forms that are not
/// defined yet or have two meanings.
struct CitationCheck {
  private(set) var diagnostics: [Diagnostic] = []
  private let known: KnownPapers?
  /// Short forms that are used before they are defined, as far as they are told.
  private var early: Set<String> = []

  /// Looks through the texts of a paper, in their order.
  ///
  /// - Parameters:
  ///   - paper: the texts.
  ///   - known: all papers that exist.
  init(_ paper: [Text], _ known: KnownPapers?) {
    self.known = known
    let last = paper.last?.document.shortForms ?? ShortForms()
    for text in paper { check(text, last) }
  }

  /// Looks through a text; `last` is what the whole paper defines.
  private mutating func check(_ text: Text, _ last: ShortForms) {
    let body = text.body
    var blocks: [TextBlock] = []
    _ = Markdown.render(body.bytes, firstLine: body.line) {
      blocks = $0
      return []
    }
    var reader = text.mentions
    var knowing = text.mentions.knowing(last)
    for (block, found) in zip(blocks, zip(reader.citations(in: blocks), knowing.citations(in: blocks))) {
      for citation in found.0 {
        check(citation, in: block, text.source)
        if text.mentions.denies(citation) {
          let place = block.position(of: citation.range.lowerBound)
          diagnostics.append(.unresolved(block.text.string(citation.range), at: place, in: text.source))
        }
      }
      let ranges = Set(found.0.map(\.range))
      for citation in found.1 where !ranges.contains(citation.range) {
        let form = block.text.string(citation.range)
        if early.insert(form).inserted { diagnostics.append(.early(form, at: citation, in: block, text.source)) }
      }
    }
    if reader.shortForms.contradicted != text.mentions.shortForms.contradicted { checkMeanings(of: text, blocks) }
  }

  private mutating func check(_ citation: Citation, in block: TextBlock, _ source: SourceText) {
    if let motion = citation.motion, motion.paper == nil {
      diagnostics.append(.withoutNumber(motion, at: citation, in: block, source))
    } else if let known, let identifier = citation.reference.identifier, known.denies(identifier) {
      let near = known.exchanged(identifier).compactMap { ParliamentaryPaper(identifier: $0)?.description }
      diagnostics.append(.unknown(citation, near, in: block, source))
    }
  }

  /// Tells the places at which a short form gets a second meaning.
  private mutating func checkMeanings(of text: Text, _ blocks: [TextBlock]) {
    var reader = text.mentions
    for block in blocks {
      let former = reader.shortForms.contradicted.count
      _ = reader.citations(in: [block])
      for form in reader.shortForms.contradicted[former...] { diagnostics.append(.twice(form, in: block, text.source)) }
    }
  }
}

extension TextBlock {
  /// Where a form stands between brackets first.
  fileprivate func definition(of form: String) -> Int {
    var isInBrackets = false
    return text.indices.first { index in
      if isInBrackets, text[index...].starts(with: form.utf8) { return true }
      switch text[index] {
      case UInt8(ascii: "("): isInBrackets = true
      case UInt8(ascii: ")"): isInBrackets = false
      default: break
      }
      return false
    } ?? 0
  }
}

extension Diagnostic {
  fileprivate static func early(_ form: String, at citation: Citation, in block: TextBlock, _ source: SourceText)
    -> Diagnostic
  {
    source.diagnostic(
      .shortFormEarly, "'\(form)' stands before the place where the paper defines it",
      at: block.position(of: citation.range.lowerBound),
      suggestion: "write it in full here, with the short form behind it")
  }

  fileprivate static func twice(_ form: String, in block: TextBlock, _ source: SourceText) -> Diagnostic {
    source.diagnostic(
      .shortFormTwice, "'\(form)' has another meaning before in this paper, and is not recognised from here on",
      at: block.position(of: block.definition(of: form)))
  }

  fileprivate static func withoutNumber(
    _ motion: Motion, at citation: Citation, in block: TextBlock, _ source: SourceText
  ) -> Diagnostic {
    source.diagnostic(
      .motionWithoutNumber, "the \(motion.sort.rawValue) has no number",
      at: block.position(of: citation.range.lowerBound),
      suggestion: "add it in brackets, like (36 045, nr. 97), or in a footnote whose mark stands at the motion")
  }

  fileprivate static func unknown(_ citation: Citation, _ near: [String], in block: TextBlock, _ source: SourceText)
    -> Diagnostic
  {
    source.diagnostic(
      .paperUnknown, "'\(block.text.string(citation.range))' is not in the list of known papers",
      at: block.position(of: citation.range.lowerBound),
      suggestion: near.isEmpty ? nil : "did you mean \(near.map { "'\($0)'" }.joined(separator: " or "))?")
  }
}
