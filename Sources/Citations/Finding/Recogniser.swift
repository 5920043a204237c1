/// Finds citations of one kind. Stateless: one static function over bytes.
protocol Recogniser: Sendable {
  /// What such a citation can begin with; elsewhere the recogniser is not asked. One in small letters stands also for itself with a
  /// capital and in capitals, a figure for all figures, and a blank for a tab or line end too.
  static var heads: [String] { get }

  /// Names that such a citation can begin with, as they are written.
  static func names(in vocabulary: Vocabulary) -> [[UInt8]]

  /// Whether dates are looked for inside such an expression, as in the name of a letter.
  static var holdsDates: Bool { get }

  /// Adds the citations of the expression that begins exactly here, none when there is no such expression. The reader stands
  /// at the head of a word.
  static func find(_ found: inout [Citation], at start: Reader, in context: inout Context)
}

extension Recogniser {
  static func names(in vocabulary: Vocabulary) -> [[UInt8]] { [] }

  static var holdsDates: Bool { false }

  /// What the text as a whole refers to, for reading canonical text back.
  static func reference(in text: String) -> Reference? {
    let bytes = Array(text.utf8)
    let found = first(at: Reader(bytes.span))
    return found?.range.count == bytes.count ? found?.reference : nil
  }

  /// The first citation of the expression that begins at the reader, when nothing is known beside the text.
  static func first(at start: Reader) -> Citation? {
    var found: [Citation] = []
    var context = Context(vocabulary: .empty, dossier: nil, length: 0)
    find(&found, at: start, in: &context)
    return found.first
  }
}

/// What recognisers may know beside the text, and what they tell each other.
struct Context: ~Copyable {
  let vocabulary: Vocabulary
  /// The dossier the text is about.
  let dossier: DossierNumber?
  /// The dossier cited last before this place.
  var cited: DossierNumber?
  /// Where the expression that cites it ends.
  var endOfCited = 0
  /// What the text says it is about.
  var topic = TopicOfText()
  /// Where the last list of days begins to end that no month followed: none of the days before is one.
  var endOfNoDays = 0
  /// Where the last list of articles ends that no law followed: none of the articles before is of one.
  var endOfLawless = 0
  /// Where the last list of dossiers ends that no number followed: those in it by themselves have none either.
  var endOfNumberless = 0
  /// Where the last list of numbers ends that no dossier in brackets followed: those in it by themselves have none either.
  var endOfBareNumbers = 0
  /// Where "Raad", "Commissie" and "Unie" ended last, below 0 for nowhere, and whether they meant another body than the Union's.
  var shortForms: [ShortForm] = [(-1, false), (-1, false), (-1, false)]
  /// How many numbers ranges may still stand for: far more than any text has, and no more than a text can pay for with its length.
  private var rest: Int

  typealias ShortForm = (end: Int, isOther: Bool)

  /// Nothing is known.
  static let none = Context(vocabulary: .empty, dossier: nil, length: 0)

  /// What is known at the head of a text of so many bytes.
  init(vocabulary: Vocabulary, dossier: DossierNumber?, length: Int) {
    self.vocabulary = vocabulary
    self.dossier = dossier
    rest = 1000 + length / 64
  }

  /// All numbers from the first to the last; nil for what is no range, or one of more than a hundred.
  mutating func numbers(from first: Int?, through last: Int?) -> ClosedRange<Int>? {
    guard let first, let last, first < last, last - first < min(100, rest) else { return nil }
    rest -= last - first
    return first...last
  }
}
