import Citations

/// A paper as a source gives it, before it is written as content.
struct PaperDraft: Hashable, Sendable {
  var facts: PaperFacts
  /// What stands before the first heading is a section without a title.
  var sections: [SectionDraft]
  /// Footnotes by the label their marks have.
  var notes: [NoteDraft]
}

/// A section of a paper: what stands under one heading.
struct SectionDraft: Hashable, Sendable {
  let title: String?
  var blocks: [Block]
}

extension SectionDraft {
  /// A section under a heading. A title has no marks of footnotes: those stand under it.
  init(heading: [Inline]) {
    title = heading.plainText
    blocks = heading.noteMarks.isEmpty ? [] : [.paragraph(heading.noteMarks)]
  }
}

/// A footnote.
struct NoteDraft: Hashable, Sendable {
  /// Letters, figures and hyphens: `1`, `2a`.
  let label: String
  let blocks: [Block]
}
