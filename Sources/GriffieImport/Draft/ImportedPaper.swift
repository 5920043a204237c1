/// A draft, and what its author should know of how it was made.
struct ImportedPaper: Hashable, Sendable {
  var draft: PaperDraft
  /// Sentences without a full stop, in the order of the source: what was mended, what was not understood.
  var remarks: [String]
}
