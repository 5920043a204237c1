import Citations
import Griffie

/// The order of those who move a motion: sources list them in any order, the title names the first signatories.
struct SignatoryOrder: Sendable {
  private let finder = CitationFinder(vocabulary: Vocabulary([]))

  /// Those the title names, in its order, then the others in theirs; nobody twice.
  func sorted(
    _ proposers: [MotionRecord.Proposer], title: String
  ) throws(BadValue) -> [MotionRecord.Proposer] {
    var known: Set<String> = []
    var rest = proposers.filter { known.insert($0.name).inserted }
    guard rest.count <= MotionRecord.seats else {
      throw BadValue("a motion has at most \(MotionRecord.seats) proposers")
    }
    var sorted: [MotionRecord.Proposer] = []
    for name in names(in: title) {
      guard let index = rest.firstIndex(where: { PersonalName($0.name).isCalled(name) }) else { continue }
      sorted.append(rest.remove(at: index))
    }
    return sorted + rest
  }

  /// The surnames in `Motie van de leden A en B over …`.
  func names(in title: String) -> [String] {
    for citation in finder.citations(in: Array(title.utf8)) {
      if case .motion(let motion) = citation.reference { return motion.proposers.map(\.surname) }
    }
    return []
  }
}
