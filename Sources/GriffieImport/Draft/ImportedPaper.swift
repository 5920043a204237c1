/// A draft, and what its author should know of how it was made.
struct ImportedPaper: Hashable, Sendable {
  var draft: PaperDraft
  /// In the order of the source: what was mended, what was not understood, what can be read in two ways.
  var remarks: [Remark]
}
