public import Citations
import CommonMark

/// Finds the citations of texts and says what each cites (`griffie cite`).
public struct CitationReader: Sendable {
  private let names: Names
  private let notes: CitationNotes
  private let date: Day?
  /// What is wrong in the registers, in the order of the places.
  public let diagnostics: [Diagnostic]

  /// A reader.
  ///
  /// - Parameters:
  ///   - registers: the files of registers whose names are found too, paths within their folder: `instrumenten/edf.md`.
  ///   - folder: the folder of the registers as the user knows it.
  ///   - date: the day that the texts are from; without it that of the front matter of each.
  ///   - known: all papers that exist.
  public init(registers: [SourceFile] = [], folder: String = "", date: Day? = nil, known: KnownPapers? = nil) {
    let catalogue = Catalogue(ContentTree.registers(registers, below: ""), root: folder, folder: folder)
    names = Names(catalogue)
    notes = CitationNotes(known: known)
    self.date = date
    diagnostics = (catalogue.diagnostics + names.diagnostics).inOrder()
  }

  /// The citations of a text in the order of their places; one that stands inside another follows it.
  public func citations(in text: CitedText) -> [FoundCitation] {
    let lines = SourceLines(text.bytes, from: text.start)
    let found = Passage.all(of: text, by: names.finder).flatMap { rows(of: $0, lines, text.name) }
    return found.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }.map(\.element)
  }

  /// What citations of one expression have in common.
  private struct Expression: Hashable {
    let phrase: Range<Int>
    /// Not the folder of a register, in which only some of a list may stand.
    let kind: Reference.Kind?
  }

  private func rows(of passage: Passage, _ lines: SourceLines, _ source: String) -> [FoundCitation] {
    let context = PaperContext(period: (date ?? passage.date).map { $0...$0 }, answers: nil)
    let cited: [(citation: Citation, range: Range<Int>, kind: String, resolution: Resolution)] = passage.found
      .compactMap {
        citation, range in
        guard let kind = kind(of: citation), let resolution = names.resolve(citation, in: passage.text, context) else {
          return nil
        }
        return (citation, range, kind, resolution)
      }
    var ids: [Expression: [String]] = [:]
    for cited in cited {
      guard let id = cited.resolution.identifier ?? cited.citation.reference.identifier else { continue }
      let expression = Expression(phrase: cited.citation.phrase, kind: cited.citation.kind)
      if !(ids[expression]?.contains(id) ?? false) { ids[expression, default: []].append(id) }
    }
    return cited.map { citation, range, kind, resolution in
      let place = lines.position(at: range.lowerBound)
      let reference = citation.reference.resolved(at: context.period?.upperBound)
      return FoundCitation(
        source: source, line: place.line, column: place.column, range: range, kind: kind,
        id: resolution.identifier ?? reference.identifier,
        ids: ids[Expression(phrase: citation.phrase, kind: citation.kind)] ?? [],
        text: passage.text.string(citation.range),
        canonical: reference.canonicalText ?? resolution.referent?.title,
        url: resolution.referent?.address ?? reference.address, note: notes.note(on: citation, reference, resolution))
    }
  }

  /// The word for what it is: the folder of the register that has it, where it is a name or office; nil for what is not listed.
  private func kind(of citation: Citation) -> String? {
    if let holder = names.holders(of: citation.reference).first { return holder.id.register }
    if case .name(let key) = citation.reference, let folder = names.folder(ofName: key) { return folder }
    return citation.kind?.rawValue
  }
}

extension Resolution {
  fileprivate var referent: Referent? {
    guard case .entry(_, let referent) = self else { return nil }
    return referent
  }

  fileprivate var identifier: String? { referent?.identifier }
}
