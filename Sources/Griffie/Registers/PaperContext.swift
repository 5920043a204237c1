import Citations

/// What of its paper a document must know to resolve what it names.
struct PaperContext: Hashable, Sendable {
  /// The days the paper can be from.
  let period: ClosedRange<Day>?
  /// Id of the document it answers.
  let answers: String?
  /// The dossier it stands in.
  var dossier: DossierNumber?
  /// What its text has defined so far.
  var shortForms = ShortForms()

  static let none = PaperContext(period: nil, answers: nil)
}
