/// How the file of one entry refers to another entry. What texts mention is no relation.
enum Relation: String, Hashable, Sendable, CaseIterable {
  /// A motion to its first signatory.
  case movedFirst
  /// A motion to the members who move it with the first.
  case movedToo

  /// What refers to each entry, the newest first.
  static func referring(
    _ entries: [Register.Entry], _ members: Members
  ) -> [EntryID: [Relation: [Register.Entry]]] {
    var referring: [EntryID: [Relation: [Register.Entry]]] = [:]
    for entry in entries.filter({ !$0.proposers.isEmpty }).newestFirst() {
      var seen: Set<EntryID> = []
      for (index, proposer) in entry.proposers.enumerated() {
        let candidates = members.candidates(for: proposer, on: entry.day)
        guard candidates.count == 1, seen.insert(candidates[0]).inserted else { continue }
        referring[candidates[0], default: [:]][index == 0 ? .movedFirst : .movedToo, default: []].append(entry)
      }
    }
    return referring
  }
}

extension Register.Entry {
  /// Names of the proposers, when it is a motion with a file.
  fileprivate var proposers: [String] {
    guard case .motion(let motion)? = file?.header.details else { return [] }
    return motion.proposers
  }
}

extension [Register.Entry] {
  /// By day, the newest first and those without a day last; those of one day in their order.
  func newestFirst() -> [Register.Entry] {
    enumerated().sorted { left, right in
      guard left.element.day != right.element.day else { return left.offset < right.offset }
      guard let day = left.element.day, let other = right.element.day else { return left.element.day != nil }
      return day > other
    }
    .map(\.element)
  }
}
