import Citations
import CommonMark

/// Motions that are known by the number of their case only, to find those that stand in print: a table of the House says no number of a paper,
/// and print says no number of a case.
struct CaseFinder: Sendable {
  enum Finding: Hashable {
    case none
    case one(MotionRecord)
    /// These may be it.
    case doubtful([MotionRecord])
  }

  private let byHeading: [String: [MotionRecord]]
  /// Cases that are known by a paper now.
  private var found: Set<CaseNumber> = []

  /// Those of the motions that no number of a paper is known of.
  init(_ motions: [MotionRecord]) {
    let cases = motions.filter { $0.caseNumber != nil && $0.paper == nil && $0.date != nil }
    byHeading = Dictionary(grouping: cases, by: Self.key)
  }

  /// Leaves out a case whose paper is known now.
  mutating func remove(_ number: CaseNumber) { found.insert(number) }

  /// Day and heading: both sources have them.
  private static func key(of motion: MotionRecord) -> String {
    "\(motion.date?.description ?? "") \(Slug.make(motion.heading))"
  }

  /// The motion that stands in print: of those with its day and its heading the one whose subject its text has.
  func find(_ printed: PrintedMotion) -> Finding {
    let likely = byHeading[Self.key(of: printed.motion), default: []].map { ($0, printed.likeness(to: $0)) }
      .filter { motion, likeness in likeness != .none && !(motion.caseNumber.map(found.contains) ?? false) }
    let sure = likely.filter { $0.1 == .sure }
    if sure.count == 1 { return .one(sure[0].0) }
    return likely.isEmpty ? .none : .doubtful((sure.isEmpty ? likely : sure).map(\.0))
  }
}

extension Remark {
  /// A motion in print that may be that of a case.
  static func doubtful(_ motion: MotionRecord, _ cases: [MotionRecord]) -> Remark {
    let numbers = cases.compactMap(\.caseNumber?.description).sorted().joined(separator: " or ")
    return Remark(
      "\(motion.identifier) may be the motion of case \(numbers): it is not sure, and each has its own entry")
  }
}
